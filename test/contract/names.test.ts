import {
  type GraphQLInputObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { rights } from '../../src/relations/relations.ts';
import { schema } from '../../src/schema/index.ts';
import { rightField } from '../../src/schema/rights.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const inputs = types.filter(isInputObjectType);
const names = new Set(types.filter(isObjectType).map(({ name }) => name));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
  name: field.name,
  field,
  input: getNamedType(field.args[0]?.type) as GraphQLInputObjectType,
}));

const havingVerb = (verb: string): string[] =>
  mutations
    .filter(({ name }) => new RegExp(`^${verb}[A-Z]`).test(name))
    .map(({ name }) => name.slice(verb.length));
/** The object that a sentence such as "UUID of the QoS profile." is about, in lower case without spaces: `qosprofile`. */
const nounIn = (sentence: string): string =>
  /^UUIDs? of the ([a-z ]+)/i.exec(sentence)?.[1]?.replaceAll(' ', '').toLowerCase() ?? '?';

describe('the names of mutations', () => {
  it('come in pairs: create and delete, add and remove, set and clear', () => {
    const lonely = [
      ...havingVerb('delete')
        .filter((what) => !havingVerb('create').includes(what))
        .map((what) => `delete${what}`),
      ...havingVerb('add')
        .filter((what) => !havingVerb('remove').includes(what))
        .map((what) => `add${what}`),
      ...havingVerb('remove')
        .filter((what) => !havingVerb('add').includes(what))
        .map((what) => `remove${what}`),
      ...havingVerb('clear')
        .filter((what) => !havingVerb('set').includes(what))
        .map((what) => `clear${what}`),
    ];
    expect(lonely).toEqual([]);
  });

  it('contain the type that the mutation changes, and `uuid` identifies an object of that type', () => {
    const odd: string[] = [];
    for (const { name, input } of mutations) {
      const { uuid, uuids } = input.getFields();
      const isNew = /^(?:create|import|suggest)/.test(name);
      if (isNew && uuid) odd.push(`${name}: there is no object yet that its uuid could be of`);
      // The code in its input says whose address it is.
      if (isNew || name === 'confirmUserEmail') continue;
      if (uuids) {
        const many = nounIn(uuids.description ?? '');
        if (!isNonNullType(uuids.type) || !many.endsWith('s') || !name.toLowerCase().includes(many))
          odd.push(`${name}: uuids of ${many}`);
        continue;
      }
      const noun = nounIn(uuid?.description ?? '');
      if (!uuid || !isNonNullType(uuid.type) || !name.toLowerCase().includes(noun))
        odd.push(`${name}: uuid of ${noun}`);
    }
    expect(odd).toEqual([]);
  });

  it('contain a type of the schema right after the verb', () => {
    // Later words of the verb: `makeOfferingAvailable` is about an Offering, `replaceOrder` about an Order.
    const odd = mutations.filter(({ name }) => {
      const [, subject = ''] = /^[a-z]+(.*)$/.exec(name) ?? [];
      return ![...names].some((type) => subject.startsWith(type));
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('that delete, remove or unlink return the id and the uuid of the removed object', () => {
    const payloads = Object.values(schema.getTypeMap()).filter(isObjectType);
    const deleting = payloads.filter((type) => type.getFields().deletedUuid);
    expect(deleting.length).toBeGreaterThan(10);
    expect(deleting.filter((type) => String(type.getFields().deletedId?.type) !== 'ID')).toEqual([]);
  });

  it('that begin with replace are deprecated in favour of the update', () => {
    for (const what of havingVerb('replace')) {
      const field = schema.getMutationType()?.getFields()[`replace${what}`];
      expect(field?.deprecationReason, what).toContain(`Use \`update${what}\``);
    }
  });
});

describe('a viewerCan field', () => {
  const named = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => name.startsWith('viewerCan'))
      .map(({ name, type: given }) => `${type.name}.${name}: ${given}`),
  );

  it('is a Boolean, and exists exactly for the mutations that have a rule in the table of rights', () => {
    const ruled = Object.entries(rights).flatMap(([type, rules]) =>
      Object.keys(rules).map((mutation) => `${type}.${rightField(type, mutation)}: Boolean`),
    );
    expect(named.sort()).toEqual(ruled.sort());
  });

  it('belongs to a mutation that exists', () => {
    const known = new Set(mutations.map(({ name }) => name));
    const ruled = Object.values(rights).flatMap((rules) => Object.keys(rules));
    expect(ruled.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the names of inputs', () => {
  it('end in Uuid, or in Uuids for a list, where they identify an object', () => {
    // An option of the plug-ins and a condition on the user, which have the names of the REST API.
    const kept = new Set(['openstackOfferingUuidList', 'userUuidWithActiveRole']);
    const odd: string[] = [];
    for (const type of inputs) {
      for (const { name, type: given } of Object.values(type.getFields())) {
        if (getNamedType(given).name !== 'UUID' || kept.has(name)) continue;
        const isMany = isListType(isNonNullType(given) ? given.ofType : given);
        const isPlural = isMany && (!type.name.endsWith('Filter') || name.startsWith('all'));
        if (!(isPlural ? /[uU]uids$/ : /[uU]uid$/).test(name)) odd.push(`${type.name}.${name}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('are required where a mutation sets one value, unless null means none', () => {
    const odd: string[] = [];
    for (const { name, input } of mutations.filter(({ name }) => /^set[A-Z]/.test(name))) {
      const [only, ...more] = Object.values(input.getFields()).filter((field) => field.name !== 'uuid');
      if (!only || more.length > 0 || isNonNullType(only.type)) continue;
      if (!/null for no/.test(only.description ?? '')) odd.push(`${name}: ${only.name}`);
    }
    expect(odd).toEqual([]);
  });

  it('are singular in filters, and plural after `all` where every value has to match', () => {
    const odd: string[] = [];
    for (const type of inputs.filter(({ name }) => name.endsWith('Filter'))) {
      for (const field of Object.values(type.getFields())) {
        const isPlural = /[^s]s$/.test(field.name);
        if (isListType(field.type) && isPlural !== /^all[A-Z]/.test(field.name))
          odd.push(`${type.name}.${field.name}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('use Sort for sort keys, and Order only for orders of customers', () => {
    const sorts = inputs
      .filter((type) =>
        Object.values(type.getFields()).some((one) => getNamedType(one.type).name === 'SortDirection'),
      )
      .map(({ name }) => name);
    expect(sorts.filter((name) => !name.endsWith('Sort'))).toEqual([]);
    const fields = types.filter((type) => isEnumType(type) && /Order(?:Field|By|Direction)$/.test(type.name));
    expect(fields).toEqual([]);
  });
});

describe('a deprecated element', () => {
  it('says what to use instead, and since when it is deprecated', () => {
    const bad: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const { name, deprecationReason } of Object.values(type.getFields())) {
        if (deprecationReason && !/ Deprecated since \d{4}-\d\d-\d\d\.$/.test(deprecationReason))
          bad.push(`${type.name}.${name}`);
      }
    }
    expect(bad).toEqual([]);
  });
});

describe('an enum of words of the server', () => {
  it('has UNKNOWN for words that the schema does not know, and each field of the enum has the word itself in another field', () => {
    const odd: string[] = [];
    for (const type of types.filter(isObjectType)) {
      // The gateway defines the words of these enums.
      if (/BulkError|BulkResult$|TerminationResult$|SearchCount|Server|UserError/.test(type.name)) continue;
      const fields = type.getFields();
      for (const field of Object.values(fields)) {
        const named = getNamedType(field.type);
        if (!isEnumType(named)) continue;
        const isMany = String(field.type).startsWith('[');
        const word = fields[isMany ? `${field.name.replace(/s$/, '')}Words` : `${field.name}Word`];
        if (!word || getNamedType(word.type).name !== 'String' || !named.getValue('UNKNOWN'))
          odd.push(`${type.name}.${field.name}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

describe('a field that several members of a union have', () => {
  it('is nullable in all of them or in none, so that one selection can contain them all; the same holds for the name of a `Node`', () => {
    const odd: string[] = [];
    for (const type of types.filter(isAbstractType)) {
      const isNode = type.name === 'Node';
      if (!isNode && (!isUnionType(type) || type.name === '_Entity')) continue;
      const known = new Map<string, string>();
      for (const member of schema.getPossibleTypes(type)) {
        for (const { name, type: given } of Object.values(member.getFields())) {
          if (isNode && name !== 'name') continue;
          const other = known.get(name) ?? String(given);
          known.set(name, other);
          if (other !== String(given) && other.replaceAll('!', '') === String(given).replaceAll('!', ''))
            odd.push(`${member.name}.${name} in ${type.name}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });
});

describe('money and time', () => {
  it('are exact: no Float is a price, a cost, a sum or a tax, and no month is a text or two numbers', () => {
    const odd: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const { name, type: given } of Object.values(type.getFields())) {
        const of = String(given).replaceAll(/[[\]!]/g, '');
        if (/price|cost|total$|tax|sum$|discount$|credit$/i.test(name) && of === 'Float')
          odd.push(`${type.name}.${name}`);
        if (/^(?:year|month|period|billingPeriod)$/.test(name) && (of === 'String' || of === 'Int'))
          odd.push(`${type.name}.${name}`);
      }
    }
    expect(odd).toEqual([]);
  });
});
