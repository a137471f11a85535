import {
  execute,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGraphQLError } from '../../src/errors/to-graphql-error.ts';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';
const id = (n: number): string => n.toString(16).padStart(32, '0');

/** A value within so many lists, as text, because the JSON functions here could not write it. */
const nested = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

const placeholder = 'DEEP';

describe('an invalid value from the server', () => {
  let gateway: Gateway;
  let server: RestServer;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });
  beforeEach(() => {
    server.on(offerings, (call) => call.rows([]));
    server.on(resources, (call) => call.rows([]));
  });

  /** The server returns these rows; `DEEP` in them stands for a value that is nested thousands of levels deep. */
  function gives(path: string, rows: readonly unknown[]): void {
    const body = JSON.stringify(rows).replaceAll(`"${placeholder}"`, nested(20_000));
    server.on(path, (call) =>
      call.send(200, { 'content-type': 'application/json', 'x-result-count': String(rows.length) }, body),
    );
  }

  /** The result of a query, which is the same when it is repeated and executed in another way. */
  async function resultOf(query: string) {
    const results = [];
    for (let run = 0; run < 3; run += 1) {
      const { data, errors } = await gateway.query(query);
      results.push({
        data,
        errors: errors?.map(({ message, path, locations, extensions }) => ({
          message,
          path,
          locations,
          code: extensions?.code,
        })),
      });
    }
    const [first, second, third] = results;
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    return { data: first?.data, errors: first?.errors };
  }

  it.each<[title: string, row: Record<string, unknown>, selected: string]>([
    ['null for a uuid that is never null', { uuid: null }, 'uuid'],
    ['no column for a uuid', {}, 'uuid'],
    ['a number for a uuid', { uuid: 5 }, 'uuid'],
    ['a text that is not a uuid', { uuid: 'zz' }, 'uuid'],
    ['null for the uuid of a global id', { uuid: null }, 'id'],
    [
      'an object where a list of texts should be',
      { uuid: id(1), effective_available_limits: { a: 1 } },
      'effectiveAvailableLimits',
    ],
    ['a text where a list of objects should be', { uuid: id(1), plans: 'none' }, 'plans { name }'],
    ['JSON that is nested thousands of levels deep', { uuid: id(1), attributes: placeholder }, 'attributes'],
    ['JSON that is nested thousands of levels deep for a uuid', { uuid: placeholder }, 'uuid'],
    ['a part without its uuid', { uuid: id(1), plans: [{ name: 'a' }] }, 'plans { uuid }'],
    ['a count that is not an integer', { uuid: id(1), total_customers: 1.5 }, 'totalCustomers'],
    ['a count beyond 32 bits', { uuid: id(1), total_customers: '18446744073' }, 'totalCustomers'],
    ['an invalid uuid in the path of a route', { uuid: '../users' }, 'stats { resourcesCount }'],
    ['an invalid uuid in the path of a list', { uuid: null }, 'resources { nodes { uuid } }'],
    [
      'an invalid uuid in the path of a list for many parents',
      { uuid: 'zz' },
      'customers { nodes { uuid } }',
    ],
    ['a missing column that every server sends', { uuid: id(1) }, 'state'],
    ['a value of another type for a word', { uuid: id(1), state: placeholder }, 'state'],
    ['no object behind a link that always has one', { uuid: id(1) }, 'category { title }'],
    ['a link to an invalid uuid', { uuid: id(1), parent_uuid: 'zz' }, 'parent { slug }'],
  ])('is UPSTREAM_ERROR: %s', async (_title, row, selected) => {
    gives(offerings, [row]);
    const { errors } = await resultOf(`{ offerings { nodes { ${selected} } } }`);
    expect(errors).toEqual([
      {
        message: 'Waldur returned a response that its documentation does not allow.',
        code: 'UPSTREAM_ERROR',
        path: ['offerings', 'nodes', 0, ...(errors?.[0]?.path?.slice(3) ?? [])],
        locations: [expect.anything()],
      },
    ]);
    expect(errors?.[0]?.path?.length).toBeGreaterThan(3);
  });

  it.each<[title: string, row: Record<string, unknown>, selected: string]>([
    ['a team', { uuid: null, project_uuid: placeholder, offering_uuid: placeholder }, 'team { username }'],
    ['plan periods', { uuid: 'zz' }, 'planPeriods { uuid }'],
    ['details', { uuid: {} }, 'details'],
    ['an offering to be loaded', { uuid: id(1), offering_uuid: 'zz' }, 'offering { fullDescription }'],
    [
      'an offering to be read through the resource',
      { uuid: id(1), offering_uuid: 'zz' },
      'publicOffering { state }',
    ],
  ])('is UPSTREAM_ERROR if a resource has no usable key for %s', async (_title, row, selected) => {
    gives(resources, [row]);
    const { errors } = await resultOf(`{ resources { nodes { ${selected} } } }`);
    expect(errors?.map(({ code }) => code)).toEqual(['UPSTREAM_ERROR']);
  });

  it.each([
    ['no list', { uuid: id(1) }],
    ['a list of texts', ['a', 'b']],
    ['a list with null', [null]],
  ])('is UPSTREAM_ERROR: %s in place of a list of rows', async (_title, body) => {
    server.on(offerings, (call) => call.json(body));
    const { errors, data } = await resultOf('{ offerings { nodes { uuid } } }');
    expect(data).toEqual({ offerings: null });
    expect(errors?.map(({ code }) => code)).toEqual(['UPSTREAM_ERROR']);
  });

  it('is UPSTREAM_ERROR: a total that does not fit into an Int', async () => {
    server.on(offerings, (call) => call.rows([{ uuid: id(1) }], 9_999_999_999));
    const { errors, data } = await resultOf('{ offerings { totalCount nodes { uuid } } }');
    expect(errors?.map(({ code }) => code)).toEqual(['UPSTREAM_ERROR']);
    expect(data).toEqual({ offerings: { totalCount: null, nodes: [{ uuid: id(1) }] } });
  });

  it.each([
    ['no uuid', { name: 'a' }],
    ['null for a name', { uuid: id(1), name: null }],
    ['a part without its uuid', { uuid: id(1), name: 'a', plans: [{ name: 'p' }] }],
  ])('affects only its own row: %s', async (_title, wrong) => {
    const right = { uuid: id(2), name: 'b', plans: [{ uuid: id(3) }] };
    gives(offerings, [right, wrong, right]);
    const { data, errors } = await resultOf(
      '{ offerings { totalCount nodes { uuid name plans { uuid } } edges { node { uuid name plans { uuid } } } } }',
    );
    expect(data.offerings).toEqual({
      totalCount: 3,
      nodes: [right, null, right],
      edges: [right, null, right].map((node) => ({ node })),
    });
    expect(errors?.map(({ code, path }) => [code, path?.slice(1, 3).join('.')])).toEqual([
      ['UPSTREAM_ERROR', 'nodes.1'],
      ['UPSTREAM_ERROR', 'edges.1'],
    ]);
  });

  it('leaves the other rows and fields intact if the field is nullable', async () => {
    gives(offerings, [
      { uuid: id(1), name: 'a', attributes: placeholder },
      { uuid: id(2), name: 'b', attributes: { ok: [[1]] } },
    ]);
    const { data } = await resultOf('{ offerings { nodes { uuid name attributes } } }');
    expect(data.offerings.nodes).toEqual([
      { uuid: id(1), name: 'a', attributes: null },
      { uuid: id(2), name: 'b', attributes: { ok: [[1]] } },
    ]);
  });

  it('is null without an error if a nullable column has another type', async () => {
    gives(offerings, [
      {
        uuid: id(1),
        access_url: [1],
        scope_state: placeholder,
        latitude: 'north',
        google_calendar_is_public: 'yes',
        customer_uuid: null,
        plans: null,
      },
    ]);
    const { data, errors } = await resultOf(
      '{ offerings { nodes { uuid accessUrl scopeState latitude googleCalendarIsPublic customer { name } plans { name } } } }',
    );
    expect(errors).toBeUndefined();
    const none = { accessUrl: null, scopeState: null, latitude: null, googleCalendarIsPublic: null };
    expect(data.offerings.nodes).toEqual([{ uuid: id(1), ...none, customer: null, plans: [] }]);
  });
});

describe('a bug in the gateway', () => {
  const type = new GraphQLObjectType({
    name: 'Query',
    fields: {
      missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      list: { type: new GraphQLList(GraphQLString), resolve: () => 5 },
      number: { type: GraphQLInt, resolve: () => 'three' },
      thrown: {
        type: GraphQLString,
        resolve: () => {
          throw new TypeError('x is not a function');
        },
      },
    },
  });
  const bugs = new GraphQLSchema({ query: type });

  it.each(['missing', 'list', 'number', 'thrown'])(
    'is INTERNAL_SERVER_ERROR, and is logged: %s',
    async (field) => {
      const { errors } = await execute({ schema: bugs, document: parse(`{ ${field} }`) });
      const [error] = errors ?? [];
      if (!error) throw new Error('No error.');
      const logged: unknown[] = [];
      const { message, extensions } = toGraphQLError(error, 'r', (bug) => logged.push(bug));
      expect([message, extensions.code]).toEqual([
        'Something went wrong inside the gateway.',
        'INTERNAL_SERVER_ERROR',
      ]);
      expect(logged).toHaveLength(1);
    },
  );
});
