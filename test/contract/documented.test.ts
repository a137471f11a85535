import { readFileSync } from 'node:fs';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generations } from '../../codegen/openapi.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { missingIn, parameterPlaces } from './described.ts';
import { reads } from './reads.ts';

const docs = new URL('../../docs/', import.meta.url);

/** The elements of each server that the graph leaves out, and why. */
const leftOut = JSON.parse(readFileSync(new URL('left-out.json', docs), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

describe('every documented route and column of a server', () => {
  it.each(generations)('is in the graph or left out with a reason: %s', (generation) => {
    const listed = leftOut[generation] ?? {};
    expect(missingIn(schema, generation)).toEqual(Object.keys(listed).sort());
    expect(Object.values(listed).filter((reason) => reason.trim() === '')).toEqual([]);
  });

  it('has its parameters as arguments of the field that reads it', () => {
    const wrong: string[] = [];
    for (const { operation, field } of reads) {
      if (!field) continue;
      const [typeName = '', fieldName = ''] = field.split('.');
      const type = schema.getType(typeName);
      const declared = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (!declared) {
        wrong.push(`${operation} is not read by ${field}`);
        continue;
      }
      for (const [name, place] of Object.entries(parameterPlaces[operation] ?? {})) {
        if (place === null) continue;
        const [argumentName, input] = place.split('.');
        const argument = declared.args.find((one) => one.name === argumentName);
        const inputType = argument && getNamedType(argument.type);
        const found = input ? isInputObjectType(inputType) && inputType.getFields()[input] : argument;
        // The parameter that names the parent of a nested list is set by the relation.
        if (!found) wrong.push(`${operation} ${name}: no ${place} on ${field}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('every documented read', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 400 });
  });
  afterAll(() => gateway.close());

  it.each(reads)('$operation is sent by a query', async ({ operation, query, variables, caller }) => {
    const { world } = gateway.sandbox;
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      const { tokens } = gateway.sandbox;
      result = await gateway.query(query, variables(world), tokens[caller ?? 'staff']);
    });
    expect(result?.errors).toBeUndefined();
    const template = operation.replaceAll(/\{\w+\}/g, '(?:[0-9a-f]{32}|\\d+)').replace('GET ', '');
    const pattern = new RegExp(`^GET ${template}(\\?|$)`);
    expect(requests.filter((request) => pattern.test(request)).length, requests.join('\n')).toBeGreaterThan(
      0,
    );
  });
});
