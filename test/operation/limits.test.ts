import { GraphQLError, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  checkVariables,
  type DocumentLimits,
  parseDocument,
} from '../../src/operation/limits.ts';
import { schema } from '../../src/schema/index.ts';
import * as documents from '../support/documents.ts';
import { randomDocuments } from '../support/random-documents.ts';

const limits: DocumentLimits = {
  maxDepth: 15,
  maxFields: 3000,
  maxAliases: 200,
  maxRootFields: 100,
  maxDirectives: 100,
  maxListLength: 1000,
};
const maxTokens = 5000;
const variableLimits = { maxListLength: 1000, maxInputValues: 10_000, maxStringLength: 100_000 };

/** Texts for 0 … count - 1, joined. */
const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: Math.max(0, count) }, (_, index) => text(index)).join(' ');

const checked = (source: string, some: Partial<DocumentLimits> = {}) =>
  checkDocument(parse(source, { maxTokens }), { ...limits, ...some });

describe('limits of a document', () => {
  it.each<[what: string, limit: Partial<DocumentLimits>, good: string, bad: string, message: string]>([
    [
      'depth, through fragments',
      { maxDepth: 4 },
      '{ offerings { nodes { ...F } } } fragment F on Offering { customer { name } }',
      '{ offerings { nodes { ...F } } } fragment F on Offering { parent { ... { customer { name } } } }',
      'The document selects fields 5 levels deep; the limit is 4.',
    ],
    [
      'aliases, as often as their fragment is spread',
      { maxAliases: 4 },
      '{ ...F ...F } fragment F on Query { a: __typename b: __typename }',
      '{ ...F ...F c: __typename } fragment F on Query { a: __typename b: __typename }',
      'The document has 5 aliases, counting those of a fragment at each spread; the limit is 4.',
    ],
    [
      'fields at the root, through fragments',
      { maxRootFields: 2 },
      '{ offerings { nodes { name slug state } } viewer { uuid } }',
      '{ ...F ... { a: viewer { uuid } } } fragment F on Query { offerings { nodes { name } } orders { totalCount } }',
      'The document selects 3 fields at its root; the limit is 2.',
    ],
    [
      'directives in every position',
      { maxDirectives: 3 },
      '{ viewer @skip(if: true) { uuid @skip(if: true) ... @skip(if: true) { name: fullName } } }',
      'query @a { ...F @b } fragment F on Query @c { viewer @d { uuid } }',
      'The document has 4 directives, counting those of a fragment at each spread; the limit is 3.',
    ],
    [
      'fields, as often as their fragment is spread',
      { maxFields: 8 },
      '{ a: viewer { ...F } b: viewer { ...F } } fragment F on User { uuid username }',
      '{ a: viewer { ...F } b: viewer { ...F } c: viewer { uuid } } fragment F on User { uuid username }',
      'The document has 10 fields and spreads, counting those of a fragment at each spread; the limit is 8.',
    ],
    [
      'entries of a list in an argument',
      { maxListLength: 2 },
      '{ nodes(ids: ["a", "b"]) { id } }',
      '{ nodes(ids: ["a", "b", "c"]) { id } }',
      'The document has a list of 3 entries; the limit is 2.',
    ],
  ])('apply to %s', (_what, some, good, bad, message) => {
    expect(checked(good, some)).toBeNull();
    const error = checked(bad, some);
    expect(error?.message).toBe(message);
    expect(error?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });

  it('apply to each operation separately', () => {
    const source = repeat(3, (index) => `query Q${index} { ...F }`);
    expect(checked(`${source} fragment F on Query { a: __typename }`, { maxAliases: 1 })).toBeNull();
  });

  it('are checked in linear time when fragments spread others twice', () => {
    const bomb = (type: string, root: string, leaf: string) =>
      `${root} ${repeat(90, (index) => `fragment F${index} on ${type} { ...F${index + 1} ...F${index + 1} }`)}
       fragment F90 on ${type} { ${leaf} }`;
    for (const source of [
      bomb('Offering', '{ offerings { nodes { ...F0 } } }', 'name'),
      bomb('__Schema', '{ __schema { ...F0 } }', 'description'),
      bomb('__Schema', '{ __typename } fragment Unused on Query { __schema { ...F0 } }', 'description'),
    ]) {
      expect(checked(source)?.message).toContain('more than 1000000 fields and spreads');
    }
  });

  it('refuse fragments that spread themselves or share a name, which could hide fields', () => {
    const circle = '{ ...A } fragment A on Query { ...B } fragment B on Query { viewer { uuid } ...A }';
    expect(checked(circle)?.message).toBe('Cannot spread fragment "A" within itself.');
    expect(checked('{ a } fragment A on Query { ...A }')?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const twice = '{ ...A } fragment A on Query { a } fragment A on Query { b }';
    expect(checked(twice)?.message).toBe('There can be only one fragment named "A".');
  });

  it('apply to nesting without fields', () => {
    const nested = (levels: number) => `{ ${'... { '.repeat(levels)} __typename ${'}'.repeat(levels)} }`;
    expect(checked(nested(200))).toBeNull();
    expect(checked(nested(300))?.message).toBe(
      'The document nests selections 301 levels deep; the limit is 250.',
    );
  });

  it.each([
    ['lists', '{ a(b: ', '['],
    ['objects', '{ a(b: ', '{c: '],
    ['selections', '', '{ a '],
    ['types', 'query ($a: ', '['],
  ])('report %s that nest deeper than the stack like any other error', (_what, start, bracket) => {
    const source = start + bracket.repeat(100_000);
    expect(() => parseDocument(source, 1_000_000)).toThrow(GraphQLError);
    expect(() => parseDocument(source, 1_000_000)).toThrow('The document is nested too deeply.');
    expect(() => parseDocument(source, maxTokens)).toThrow(GraphQLError);
  });

  it('allow the documents of this project, of explorers and of common clients', () => {
    const introspection = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
    expect(checked(introspection)).toBeNull();
    for (const document of Object.values(documents)) expect(checkDocument(document, limits)).toBeNull();
    for (const { source } of randomDocuments(schema, { seed: 3, count: 200, mutations: true })) {
      expect(checked(source)).toBeNull();
    }
  });

  /** Documents that grow with `size`, each for one of the expensive checks of graphql-js. */
  const hostile: readonly [title: string, document: (size: number) => string][] = [
    ['one leaf many times', (size) => `{ offerings { nodes { ${'name '.repeat(size)} } } }`],
    ['one object many times', (size) => `{ offerings { nodes { ${'customer { name } '.repeat(size)} } } }`],
    [
      'one field with arguments many times',
      (size) => `{ offerings { nodes { ${'orders(first: 1, after: "a") { totalCount } '.repeat(size)} } } }`,
    ],
    [
      'one path many times',
      (size) => `{ offerings { nodes { ${'parent { parent { parent { name } } } '.repeat(size)} } } }`,
    ],
    [
      'many fragments in one place',
      (size) =>
        `{ offerings { nodes { ${repeat(size, (index) => `...F${index}`)} } } }
         ${repeat(size, (index) => `fragment F${index} on Offering { name slug }`)}`,
    ],
    [
      'fragments in fragments',
      (size) =>
        `{ offerings { nodes { ...F0 ...F1 } } } fragment F${size} on Offering { name }
         ${repeat(size, (index) => `fragment F${index} on Offering { ...F${index + 1} parent { slug } }`)}`,
    ],
    [
      'fragments in fragments with fields of their own',
      (size) =>
        `{ offerings { nodes { ...F0 } } } fragment F${size} on Offering { name }
         ${repeat(size, (index) => `fragment F${index} on Offering { ...F${index + 1} a${index}: name }`)}`,
    ],
    [
      'all fragments in all operations',
      (size) =>
        `${repeat(size, (index) => `query Q${index}($a: Int) { ...F0 }`)} fragment F${size} on Query { __typename }
         ${repeat(size, (index) => `fragment F${index} on Query { a: orders(first: $a) { totalCount } ...F${index + 1} }`)}`,
    ],
    [
      'many variables',
      (size) =>
        `query (${repeat(size, (index) => `$v${index}: Boolean!`)}) {
           viewer { ${repeat(size, (index) => `uuid @skip(if: $v${index})`)} } }`,
    ],
    ['a long list', (size) => `{ nodes(ids: [${'"VXNlcjox" '.repeat(size)}]) { id } }`],
    [
      'a deep value',
      (size) => `{ offerings(filter: ${'{a: '.repeat(size)}1${'}'.repeat(size)}) { totalCount } }`,
    ],
    ['a deep type', (size) => `query ($v: ${'['.repeat(size)}Int${']'.repeat(size)}) { viewer { uuid } }`],
    ['deep inline fragments', (size) => `{ ${'... { '.repeat(size)} __typename ${'}'.repeat(size)} }`],
    ['many unknown fields', (size) => `{ viewer { ${repeat(size, (index) => `x${index}`)} } }`],
    [
      'introspection of fields many times',
      (size) => `{ __schema { types { ${'fields { name } '.repeat(size)} } } }`,
    ],
  ];

  it.each(hostile)('leave little work to validation: %s', (_title, document) => {
    const passes = (size: number): boolean => {
      try {
        return checked(document(size)) === null;
      } catch {
        return false;
      }
    };
    let good = 1;
    let bad = maxTokens;
    expect([passes(good), passes(bad)]).toEqual([true, false]);
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (passes(middle)) good = middle;
      else bad = middle;
    }
    const largest = parse(document(good));
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      validate(schema, largest, specifiedRules, { maxErrors: 20 });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    // Processor time, of the run that other work on the machine disturbed least.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('limits of variables', () => {
  const check = (variables: unknown) => checkVariables(variables, variableLimits);
  const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = wrap(value);
    return value;
  };

  it.each<[what: string, variables: unknown, message: string]>([
    ['a long list', { a: { b: Array(1001).fill(1) } }, 'have a list of 1001 entries; the limit is 1000.'],
    ['many values', Array(900).fill(Array(12).fill(1)), 'values in total; the limit is 10000.'],
    ['deep lists', { a: nested(40, (inner) => [inner]) }, 'are 33 levels deep; the limit is 32.'],
    ['deep objects', { a: nested(40, (inner) => ({ inner })) }, 'are 33 levels deep; the limit is 32.'],
    ['a long text', { a: ['x'.repeat(100_001)] }, 'have a string of 100001 characters; the limit is 100000.'],
  ])('refuse %s', (_what, variables, message) => {
    const error = check(variables);
    expect(error?.message).toContain('The variables ');
    expect(error?.message).toContain(message);
    expect(error?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });

  it('allow values that are exactly as large as the limit', () => {
    expect(check({ a: Array(1000).fill('x'.repeat(1000)), b: 'x'.repeat(100_000) })).toBeNull();
    expect(check({ a: nested(31, (inner) => [inner]) })).toBeNull();
  });

  it('also count names that JavaScript objects inherit', () => {
    const list = JSON.stringify(Array(1001).fill(1));
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(check(JSON.parse(`{ "${name}": { "a": ${list} } }`))?.message).toContain('a list of 1001');
      expect(check(JSON.parse(`{ "${name}": { "polluted": true } }`))).toBeNull();
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('count a value that is not JSON as one value', () => {
    expect(check(undefined)).toBeNull();
    expect(check(null)).toBeNull();
    expect(check({ file: new File(['x'.repeat(200_000)], 'large.pdf'), when: new Date(0) })).toBeNull();
  });

  it('are reported before the rest of a too large value is read', () => {
    const read: PropertyKey[] = [];
    const list = new Proxy(Array(2000), {
      get(target, name) {
        read.push(name);
        return Reflect.get(target, name);
      },
    });
    expect(check({ list })?.message).toContain('a list of 2000 entries');
    expect([...new Set(read)]).toEqual(['length']);
  });
});
