import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { secretSentence } from '../../src/planning/secrets.ts';
import { schema } from '../../src/schema/index.ts';
import { sdlForClients } from '../../src/schema/sdl.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
);

/** Names that Apollo Federation defines. */
const isFederation = (name: string): boolean => name.startsWith('_');

describe('the schema', () => {
  it('describes every type, field, argument, input and enum value', () => {
    const bare: string[] = [];
    const check = (path: string, description: string | null | undefined): void => {
      if (!description || description.trim().length < 4) bare.push(path);
    };
    for (const type of types) {
      check(type.name, type.description);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args)
            check(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field.description);
      }
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    }
    expect(bare).toEqual([]);
  });

  it('names the specification of each of its own scalars', () => {
    expect(
      types.filter((type) => isScalarType(type) && !type.specifiedByURL).map(({ name }) => name),
    ).toEqual([]);
  });

  it('marks every field with the name of a secret as a secret, so that no result with it is kept under an idempotency key', () => {
    // Names that contain such a word, words in a text, and fields inside a secret field.
    const others = new Set(['Mutation', 'RoleName', 'SecretOptions']);
    const bare = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => /^(?:token|password|.*Secret(?:Code)?|secretOptions)$/.test(name))
        .filter(({ description }) => !description?.includes(secretSentence) && !others.has(type.name))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('is the same as schema.graphql', () => {
    const checkedIn = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(checkedIn === sdlForClients(schema), 'schema.graphql is out of date: run npm run codegen').toBe(
      true,
    );
  });

  it('says of every nullable field when it is null or empty, and of no other field that it can be null', () => {
    const silent: string[] = [];
    const wrong: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) || isFederation(type.name)) continue;
      for (const { name, type: given, description } of Object.values(type.getFields())) {
        if (isFederation(name)) continue;
        const says = /\b(?:null|empty)\b/i.test(description ?? '');
        if (!isNonNullType(given) && !says) silent.push(`${type.name}.${name}`);
        // Items of a list may be null in a list that is not.
        if (!/[^!]\]!$|[^!]$/.test(String(given)) && /\bNull\b/.test(description ?? ''))
          wrong.push(`${type.name}.${name}`);
      }
    }
    expect({ silent, wrong }).toEqual({ silent: [], wrong: [] });
  });

  it('has names from which clients can generate code: PascalCase types, camelCase fields, CAPITAL values', () => {
    const odd: string[] = [];
    for (const type of types) {
      if (isFederation(type.name)) continue;
      if (!/^[A-Z][A-Za-z]*$/.test(type.name)) odd.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const name of Object.keys(type.getFields()))
          if (!isFederation(name) && !/^[a-z][A-Za-z0-9]*$/.test(name)) odd.push(`${type.name}.${name}`);
      }
      if (isEnumType(type)) {
        for (const { name } of type.getValues())
          if (!/^[A-Z][A-Z0-9_]*$/.test(name)) odd.push(`${type.name}.${name}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('has an id on exactly the objects that have a uuid that is never null', () => {
    const odd = types.filter((type) => {
      // The result of each of many writes contains an object, but is none.
      if (!isObjectType(type) || type.name.endsWith('Result')) return false;
      const { id, uuid } = type.getFields();
      return String(id?.type ?? '') !== (String(uuid?.type) === 'UUID!' ? 'ID!' : '');
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('has a root field by uuid for every object that `node` can load', () => {
    const { node } = schema.getQueryType()?.getFields() ?? {};
    const found = isInterfaceType(node?.type) ? schema.getPossibleTypes(node.type) : [];
    expect(found.length).toBeGreaterThan(0);
    for (const { name } of found) {
      const field = schema.getQueryType()?.getFields()[`${name[0]?.toLowerCase()}${name.slice(1)}`];
      expect([String(field?.type), field?.args.map((one) => one.name)]).toEqual([name, ['uuid']]);
    }
  });

  it('has a non-null uuid on every object that has a uuid in the REST API', () => {
    for (const type of types) {
      if (!isObjectType(type)) continue;
      const uuid = type.getFields().uuid;
      if (uuid) expect(getNamedType(uuid.type).name, type.name).toBe('UUID');
    }
  });
});
