import { type DocumentNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';
import { randomDocuments } from '../support/random-documents.ts';

const operations = generated(400);

type Values = { [key: string]: unknown };

/** The same operation with a unique response key for each field, so that no two paths can be confused. */
function withOwnKeys(document: DocumentNode): DocumentNode {
  let fields = 0;
  return visit(document, {
    Field(node) {
      fields += 1;
      return { ...node, alias: { kind: Kind.NAME, value: `own${fields}` } };
    },
  });
}

/** What the result would be under the keys of `document`, from the result of {@link withOwnKeys}. */
function underItsKeys(document: DocumentNode, outcome: unknown): unknown {
  const names = new Map<object, string>();
  let fields = 0;
  visit(document, {
    Field(node) {
      fields += 1;
      names.set(node, `own${fields}`);
    },
  });
  const fragments = new Map<string, SelectionSetNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
  const read = (value: unknown, selected: SelectionSetNode): unknown => {
    if (Array.isArray(value)) return value.map((one) => read(one, selected));
    if (typeof value !== 'object' || value === null) return value;
    const from = value as Values;
    const result: Values = {};
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value);
          if (fragment) collect(fragment);
        } else {
          const name = names.get(selection) ?? '';
          if (!(name in from)) continue;
          const key = selection.alias?.value ?? selection.name.value;
          const found = selection.selectionSet ? read(from[name], selection.selectionSet) : from[name];
          result[key] = key in result ? merge(result[key], found) : found;
        }
      }
    };
    collect(selected);
    return result;
  };
  return root ? read(outcome, root) : undefined;
}

function merge(one: unknown, other: unknown): unknown {
  if (one === null || other === null) return null;
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => merge(item, other[index]));
  if (typeof one !== 'object' || typeof other !== 'object') return other;
  const result: Values = { ...one };
  for (const [key, value] of Object.entries(other)) {
    result[key] = key in result ? merge(result[key], value) : value;
  }
  return result;
}

describe('a response key', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway(
      {},
      { MAX_UPSTREAM_REQUESTS: '1000000', MAX_ROWS: '100000000', MAX_ALIASES: '3000' },
    );
  });
  afterAll(() => gateway.close());

  it('has its own meaning at each path, beside other paths that read the same rows', async () => {
    const plain = await gateway.query('{ offerings(first: 2) { nodes { slug created name type } } }');
    const expected: Values[] = plain.data.offerings.nodes;
    let data: Values = {};
    const requests = await gateway.requestsOf(async () => {
      const result = await gateway.query(`{ offerings(first: 2) {
        nodes { x: slug } b: nodes { x: created }
        edges { node { x: name } n: node { x: type } } e: edges { node { x: created } }
      } }`);
      expect(result.errors).toBeUndefined();
      data = result.data.offerings;
    });
    const of = (column: string) => expected.map((row) => ({ x: row[column] }));
    expect(data.nodes).toEqual(of('slug'));
    expect(data.b).toEqual(of('created'));
    expect(data.edges).toEqual(expected.map(({ name, type }) => ({ node: { x: name }, n: { x: type } })));
    expect(data.e).toEqual(expected.map(({ created }) => ({ node: { x: created } })));
    expect(requests).toHaveLength(1);
  });

  it('causes no requests for the selection of another path', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data, errors } = await gateway.query(`{ offerings(first: 3) {
        nodes { x: slug y: resources(first: 1) { nodes { uuid } } }
        edges { node { x: stats { resourcesCount } y: name } }
      } }`);
      expect(errors).toBeUndefined();
      expect(data.offerings.edges[0].node.x.resourcesCount).toEqual(expect.any(Number));
    });
    expect(requests.filter((request) => request.includes('/stats/'))).toHaveLength(3);
    expect(requests.filter((request) => request.includes('offering_uuid='))).toHaveLength(1);
    expect(requests).toHaveLength(5);
  });

  it.each<[title: string, list: string, below: string, and: string]>([
    [
      'a list that several parents share',
      'offerings(first: 6)',
      'resources(first: 2) { nodes { name } }',
      'resources(first: 2) { totalCount edges { node { state } } }',
    ],
    [
      'a list with a request for each parent',
      'offerings(first: 6)',
      'customers(first: 2) { nodes { uuid } }',
      'customers(first: 2) { totalCount nodes { name } }',
    ],
    [
      'a link that is loaded',
      'usagePolicies(first: 6)',
      'offering { slug fullDescription }',
      'offering { slug created }',
    ],
    [
      'a row that is read through another one',
      'resources(first: 6)',
      'publicOffering { uuid name }',
      'publicOffering { state isAccessible }',
    ],
    [
      'a list that is read completely',
      'resources(first: 6)',
      'team { uuid username }',
      'team { uuid email }',
    ],
  ])(
    'causes no more requests at two paths of one page than at one, for %s',
    async (_title, list, below, and) => {
      const requestsOf = (selected: string) =>
        gateway.requestsOf(async () => {
          const { errors } = await gateway.query(`{ ${list} ${selected} }`);
          expect(errors).toBeUndefined();
        });
      const one = await requestsOf(`{ nodes { ${below} ${and} } }`);
      const two = await requestsOf(`{ nodes { ${below} } edges { node { ${and} } } }`);
      expect(one.length).toBeGreaterThan(1);
      expect(two).toHaveLength(one.length);
    },
  );

  it(`never changes a result: ${operations} generated operations and the same with a unique key for each field`, async () => {
    const { world } = gateway.sandbox;
    const uuids = (rows: readonly { readonly uuid: string }[]) => rows.slice(0, 5).map(({ uuid }) => uuid);
    const ids = {
      Offering: uuids(world.offerings),
      Resource: uuids(world.resources),
      Order: uuids(world.orders),
      ServiceProvider: uuids(world.providers),
    };
    let conflicts = 0;
    for (const { source, variables } of randomDocuments(schema, {
      seed: 21,
      count: operations,
      maxFields: 25,
      ids,
    })) {
      const document = parse(source);
      const own = print(withOwnKeys(document));
      const result = await gateway.query(source, variables);
      const expected = await gateway.query(own, variables);
      expect(result.data, source).toEqual(underItsKeys(document, expected.data));
      if (/[{ ]x: /.test(source)) conflicts += 1;
    }
    expect(conflicts).toBeGreaterThan(operations / 6);
  });
});
