import { getNamedType, getOperationAST, isLeafType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Cost, checkCost, estimateCost } from '../../src/planning/cost.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { longTexts } from '../../src/planning/value-sizes.ts';
import type { Relation } from '../../src/relations/relation.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const plan = createPlanner(schema);

function costOf(source: string, variables: Record<string, unknown> = {}): Cost {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return estimateCost(plan(document, operation, variables), variables, { maxPageSize: 300 });
}

const bytesOf = (source: string): number => costOf(source).bytes;
const repeatedIn = (source: string, variables?: Record<string, unknown>): number =>
  costOf(source, variables).repeatedBytes;
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Every field that is a column of the row and has no selection of its own. */
function leavesOf(name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(name);
  return Object.values(type.getFields())
    .filter(({ type, extensions }) => {
      const rest = extensions.rest as Relation | undefined;
      return isLeafType(getNamedType(type)) && rest?.kind === 'columns';
    })
    .map((field) => field.name)
    .join(' ');
}

describe('the estimated size of a response', () => {
  it('grows with the rows of each list, and with the size of their selections', () => {
    const one = bytesOf('{ offerings(first: 1) { nodes { fullDescription } } }');
    const ten = bytesOf('{ offerings(first: 10) { nodes { fullDescription } } }');
    expect(one).toBeGreaterThan(10_000);
    expect(ten).toBeGreaterThan(9 * one);
    expect(bytesOf('{ offerings(first: 10) { nodes { uuid } } }')).toBeLessThan(1000);
    expect(
      bytesOf('{ offerings(first: 10) { nodes { uuid } edges { node { fullDescription } } } }'),
    ).toBeGreaterThan(9 * one);
  });

  it('counts the fields of a connection once, whatever the number of its rows', () => {
    const { bytes } = costOf(`{ offerings(first: 300) { ${'x'.repeat(1000)}: totalCount nodes { uuid } } }`);
    expect(bytes).toBeLessThan(300 * 60 + 2000);
  });

  it.each([
    ['a leaf', (n: number) => `{ offerings { nodes { ${times(n, (i) => `a${i}: fullDescription`)} } } }`],
    [
      'the rows of a page',
      (n: number) => `{ offerings { ${times(n, (i) => `a${i}: nodes { fullDescription }`)} } }`,
    ],
    [
      'the edges of a page',
      (n: number) => `{ offerings { ${times(n, (i) => `a${i}: edges { node { fullDescription } }`)} } }`,
    ],
    [
      'the row of an edge',
      (n: number) => `{ offerings { edges { ${times(n, (i) => `a${i}: node { fullDescription }`)} } } }`,
    ],
    [
      'a link',
      (n: number) => `{ resources { nodes { ${times(n, (i) => `a${i}: offering { fullDescription }`)} } } }`,
    ],
    [
      'an object of the root',
      (n: number) => `{ ${times(n, (i) => `a${i}: offerings(first: 20) { nodes { fullDescription } }`)} }`,
    ],
    [
      'fields from fragments',
      (n: number) => `{ offerings { nodes { ${times(n, (i) => `...F${i}`)} } } }
        ${times(n, (i) => `fragment F${i} on Offering { a${i}: fullDescription }`)}`,
    ],
  ])('counts each repetition of equal data as repeated: %s', (_title, write) => {
    expect(repeatedIn(write(1))).toBe(0);
    const large = 20 * 16_384;
    expect(repeatedIn(write(10))).toBeGreaterThanOrEqual(9 * large);
    expect(repeatedIn(write(10))).toBeLessThan(9.5 * large);
  });

  it('counts very long response keys of each row as repeated', () => {
    const source = (length: number) => `{ offerings(first: 300) { nodes { ${'k'.repeat(length)}: uuid } } }`;
    expect(repeatedIn(source(64))).toBe(0);
    expect(repeatedIn(source(1064))).toBe(300_000);
  });

  it('does not count data as repeated that differs in arguments, selection or path', () => {
    for (const source of [
      '{ offerings { nodes { a: resources(first: 1) { nodes { name } } b: resources(first: 2) { nodes { name } } } } }',
      '{ resources { nodes { a: offering { fullDescription } b: offering { gettingStarted } } } }',
      '{ offerings { nodes { fullDescription } edges { node { fullDescription } } } }',
      'query ($a: Int, $b: Int) { a: offerings(first: $a) { nodes { name } } b: offerings(first: $b) { nodes { name } } }',
      '{ offerings { nodes { name ...F ... { name } } } } fragment F on Offering { name fullDescription }',
    ]) {
      expect(repeatedIn(source), source).toBeLessThan(20 * 100);
    }
  });

  it('never refuses a wide query for the largest number of rows, with or without aliases', () => {
    const limits = { maxRequests: 2000, maxRows: 50_000, maxBytes: 33_554_432 };
    const leaves = leavesOf('Offering');
    const renamed = leaves.replaceAll(/(\w+)/g, 'theNameThatMyClientHasForThisColumn_$1: $1');
    for (const selected of [leaves, renamed]) {
      const cost = costOf(
        `{ ${times(100, (i) => `a${i}: offerings(first: 300, filter: { name: "${i}" }) { nodes { ${selected} } }`)} }`,
      );
      expect(cost.rows).toBe(30_000);
      expect(cost.bytes).toBeGreaterThan(1_000_000_000);
      expect(checkCost(cost, limits)).toBeNull();
    }
  });

  it('is computed once for a document', () => {
    const document = parse(`{ offerings { nodes { ${times(50, (i) => `a${i}: fullDescription`)} } } }`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const [first, second] = [1, 2].map(() =>
      estimateCost(plan(document, operation, {}), {}, { maxPageSize: 300 }),
    );
    expect(first).toBe(second);
  });

  it('recognizes fields with long texts by their names in the schema', () => {
    const names = new Set<string>();
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
    }
    expect([...longTexts].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('an operation whose response would repeat itself', () => {
  let gateway: Gateway;

  it('is refused before the first request, and the error contains all estimates', async () => {
    gateway = await startGateway();
    try {
      const source = `{ offerings(first: 300) { nodes { ${times(20, (i) => `a${i}: fullDescription`)} } } }`;
      const requests = await gateway.requestsOf(async () => {
        const { errors, data } = await gateway.query(source);
        expect(data).toBeUndefined();
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'QUERY_TOO_COMPLEX',
          estimate: { requests: 1, rows: 300, bytes: expect.any(Number) },
          limits: { maxBytes: 33_554_432 },
          field: 'offerings.nodes',
        });
      });
      expect(requests).toEqual([]);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Token ${gateway.sandbox.tokens.staff}`,
          'x-cost': '1',
        },
        body: JSON.stringify({ query: '{ offerings(first: 2) { nodes { uuid } } }' }),
      });
      const { extensions } = (await response.json()) as { extensions: { cost: { estimate: unknown } } };
      expect(extensions.cost.estimate).toEqual({ requests: 1, rows: 2, bytes: expect.any(Number) });
    } finally {
      await gateway.close();
    }
  });
});
