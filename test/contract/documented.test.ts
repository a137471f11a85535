import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { reads } from './reads.ts';

interface RestApi {
  readonly operations: Readonly<
    Record<string, { readonly params: readonly string[]; readonly rows?: string }>
  >;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const readJson = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;

const restApi = readJson<RestApi>('./rest-api.json');

/** Where columns and parameters are that do not stand under their own camel-case name. */
const reached: Record<string, Record<string, string>> = {};
const params: Record<string, Record<string, string | null>> = {};
for (const file of readdirSync(new URL('./reached/', import.meta.url))) {
  const { params: given = {}, ...columns } = readJson<Record<string, Record<string, never>>>(
    `./reached/${file}`,
  );
  Object.assign(params, given);
  for (const [row, paths] of Object.entries(columns)) reached[row] = { ...reached[row], ...paths };
}

/** Kinds of rows whose GraphQL type has another name, or that are no type but a value of a field. */
const typeNames: Readonly<Record<string, string>> = { Qos: 'QosProfile' };

/** Kinds of rows of routes that only newer servers have and that the graph does not read. */
const notInTheGraph = new Set([
  'StateCount',
  'StateCounters',
  'UserAttributeConfig',
  'PosixIdPool',
  'VersionHistory',
  'AccessSubnets',
  'ExpandedAccessSubnet',
  'GlauthTree',
  'GlauthGroup',
  'GlauthMembership',
  'GlauthOffering',
  'GlauthRobotAccount',
  'GlauthScope',
  'GlauthUser',
]);

const camelCase = (column: string): string =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The type that a path of fields leads to from a type, or undefined when there is no such path. */
function follow(type: GraphQLNamedType | undefined, path: string): GraphQLNamedType | undefined {
  let current = type;
  for (const name of path.split('.')) {
    if (!isObjectType(current) && !isInterfaceType(current)) return undefined;
    const field = current.getFields()[name];
    current = field ? getNamedType(field.type) : undefined;
    if (current?.name.endsWith('Connection') && isObjectType(current)) {
      current = getNamedType(current.getFields().nodes?.type);
    }
  }
  return current;
}

describe('what the REST API documents', () => {
  it('names each kind of row in the graph', () => {
    const unknown = Object.keys(restApi.columns).filter(
      (row) => !schema.getType(typeNames[row] ?? row) && !reached[row] && !notInTheGraph.has(row),
    );
    expect(unknown).toEqual([]);
  });

  it('has every column of every row in the graph, under its camel-case name or behind a link', () => {
    const lost: string[] = [];
    for (const [row, columns] of Object.entries(restApi.columns)) {
      if (notInTheGraph.has(row)) continue;
      const type = schema.getType(typeNames[row] ?? row);
      for (const column of columns) {
        const path = reached[row]?.[column] ?? camelCase(column);
        const fromType = follow(type, path);
        // A path may also start at another type, for rows that are no type of their own.
        const [start = '', ...rest] = path.split('.');
        const fromStart = rest.length > 0 ? follow(schema.getType(start), rest.join('.')) : undefined;
        if (!fromType && !fromStart) lost.push(`${row}.${column} (${path})`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('has every query parameter as a filter, an order or an argument', () => {
    const lost: string[] = [];
    for (const [operation, { params: names }] of Object.entries(restApi.operations)) {
      for (const name of names) {
        const place = params[operation]?.[name];
        if (place === undefined) lost.push(`${operation} ${name}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('puts each parameter where the field that reads the operation has such an argument', () => {
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
      for (const [name, place] of Object.entries(params[operation] ?? {})) {
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

  it('is in the table', () => {
    const listed = new Set(reads.map(({ operation }) => operation));
    expect(Object.keys(restApi.operations).filter((operation) => !listed.has(operation))).toEqual([]);
  });

  it.each(reads)('$operation is reached by a query', async ({ operation, query, variables }) => {
    const { world } = gateway.sandbox;
    let answer: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      answer = await gateway.query(query, variables(world));
    });
    expect(answer?.errors).toBeUndefined();
    const template = operation.replaceAll(/\{\w+\}/g, '[0-9a-f]{32}').replace('GET ', '');
    const pattern = new RegExp(`^GET ${template}(\\?|$)`);
    expect(requests.filter((request) => pattern.test(request)).length, requests.join('\n')).toBeGreaterThan(
      0,
    );
  });
});
