import { readdirSync, readFileSync } from 'node:fs';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  getVariableValues,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { createContext, type Services } from '../../src/context/context.ts';
import { OperationRecord } from '../../src/context/record.ts';
import { ByteBudget } from '../../src/execution/byte-budget.ts';
import { compileQuery } from '../../src/execution/compile.ts';
import { AbortScope } from '../../src/lib/abort-scope.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { rootSource } from '../../src/planning/source.ts';
import { schema as gatewaySchema } from '../../src/schema/index.ts';
import { createUpstream } from '../../src/upstream/client.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { generated } from '../support/generated.ts';
import { withToken } from '../support/identity.ts';
import { randomDocuments } from '../support/random-documents.ts';
import { servicesOf } from '../support/services.ts';

const documents = generated(2000);

interface Asked {
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly root?: unknown;
  readonly context?: () => unknown;
  /** Whether fields wait for a server, so that their errors come in the order of its responses. */
  readonly waits?: boolean;
}

/** The results of both executors, as they are sent; null if the query is left to graphql-js. */
async function both(asked: Asked): Promise<{ compiled: string; reference: string } | null> {
  const { schema, operationName, root, context = () => ({}) } = asked;
  const document = parse(asked.source);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('No operation.');
  const declared = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, declared, asked.variables ?? {});
  if (!coerced) return null;
  const query = compileQuery(schema, document, operation, coerced);
  if (!query) return null;
  const variableValues = asked.variables ?? {};
  const given = { schema, document, operationName: operationName ?? null, variableValues, rootValue: root };
  const reference = await execute({ ...given, contextValue: context() });
  const compiled = await query(root, context(), coerced, new ByteBudget(Number.MAX_SAFE_INTEGER));
  return { compiled: told(compiled, asked), reference: told(reference, asked) };
}

function told({ data, errors, ...rest }: ExecutionResult, { waits = false }: Asked): string {
  const all = errors?.map((error) => JSON.stringify(error, null, 1));
  return JSON.stringify({ ...rest, errors: waits ? all?.sort() : all, data }, null, 1);
}

describe('a compiled query has the same result as in graphql-js', () => {
  let sandbox: Sandbox;
  let services: Services;

  beforeAll(async () => {
    // A stopped clock, because some results contain the time.
    const now = () => new Date('2026-03-01T12:00:00Z');
    sandbox = await startSandbox({ live: false, resources: 120, now });
    const upstream = createUpstream({ url: sandbox.url, version: 'test', maxConcurrency: 8 });
    const poll = { intervalMs: 1000, outageMs: 0, maxConcurrency: 1 };
    const watches = createWatches({ ...poll, upstream, fleet: createLocalFleet() });
    services = servicesOf(sandbox.url, { upstream, watches });
  });

  afterAll(async () => {
    await services.upstream.close();
    await sandbox.close();
  });

  const planOf = createPlanner(gatewaySchema);
  const asked = (source: string, variables: Readonly<Record<string, unknown>>, token: string): Asked => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('No operation.');
    return {
      schema: gatewaySchema,
      waits: true,
      source,
      variables,
      root: rootSource(planOf(document, operation, variables)),
      context: () => {
        const disconnected = new AbortScope();
        const record = new OperationRecord('parity', 'http');
        return createContext({ identity: withToken(`Token ${token}`), record, disconnected }, services);
      },
    };
  };

  it(`for ${documents} generated documents of three callers, also when the REST API fails`, async () => {
    const ids = {
      Offering: [sandbox.demo.offering],
      Resource: [sandbox.demo.resource],
      Order: [sandbox.demo.order],
    };
    const { owner, customer, secondProvider } = sandbox.tokens;
    const tokens = [owner, customer, secondProvider];
    let compared = 0;
    let failing = 0;
    const made = randomDocuments(gatewaySchema, {
      seed: 11,
      count: documents,
      maxFields: 14,
      maxPage: 2,
      ids,
    });
    for (const { source, variables } of made) {
      const token = tokens[compared % tokens.length] ?? owner;
      const results = await both(asked(source, variables, token));
      if (!results) continue;
      compared += 1;
      if (results.reference.includes('"errors"')) failing += 1;
      expect(results.compiled, source).toBe(results.reference);
    }
    expect(compared).toBeGreaterThan(0.95 * documents);
    expect(failing).toBeGreaterThan(0.05 * documents);
  });

  it('for every query of the documents of tests and examples', async () => {
    const folder = new URL('../operations/', import.meta.url);
    let compared = 0;
    for (const file of readdirSync(folder)) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      for (const { kind, ...definition } of parse(source).definitions) {
        if (kind !== 'OperationDefinition' || !('name' in definition) || !definition.name) continue;
        const document = parse(source);
        const name = definition.name.value;
        const operation = getOperationAST(document, name);
        if (operation?.operation !== 'query' || (operation.variableDefinitions ?? []).length > 0) continue;
        const root = rootSource(planOf(document, operation, {}));
        const results = await both({
          ...asked('{ __typename }', {}, sandbox.tokens.staff),
          source,
          root,
          operationName: name,
        });
        expect(results?.compiled).toBe(results?.reference);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(3);
  });
});

/** Behaviour that the schema of the gateway never has, but that a resolver could have. */
describe('a compiled query fails in the same way as in graphql-js', () => {
  const Named = new GraphQLInterfaceType({
    name: 'Named',
    fields: { name: { type: GraphQLString } },
    resolveType: (value: { kind: unknown }) =>
      value.kind === 'later' ? Promise.resolve('Thing') : (value.kind as string),
  });
  const Broken = new GraphQLScalarType({
    name: 'Broken',
    serialize: (value) => {
      if (value === 'throw') throw new Error('not to be told');
      return value;
    },
  });
  const values: Readonly<Record<string, unknown>> = {
    value: 'x',
    null: null,
    undefined: undefined,
    error: new Error('given'),
    later: () => Promise.resolve('x'),
    laterNull: () => Promise.resolve(null),
    rejected: () => Promise.reject(new GraphQLError('rejected', { extensions: { code: 'X' } })),
    rejectedText: () => Promise.reject('text'),
    laterError: () => Promise.resolve(new Error('given later')),
    thrown: () => {
      throw new Error('thrown');
    },
  };
  const give = (name: string) => (): unknown => {
    const value = values[name];
    return typeof value === 'function' ? value() : value;
  };
  const names = Object.keys(values);
  const Thing: GraphQLObjectType = new GraphQLObjectType({
    name: 'Thing',
    interfaces: [Named],
    fields: () => ({
      name: { type: GraphQLString, resolve: () => 'thing' },
      number: { type: GraphQLInt, args: { times: { type: GraphQLInt } }, resolve: (_, { times }) => times },
      tooLarge: { type: GraphQLInt, resolve: () => 2 ** 40 },
      broken: { type: Broken, resolve: () => 'throw' },
      brokenSure: { type: new GraphQLNonNull(Broken), resolve: () => 'throw' },
      noIterable: { type: new GraphQLList(GraphQLString), resolve: () => 7 },
      set: { type: new GraphQLList(GraphQLString), resolve: () => new Set(['a', null, 'b']) },
      mixed: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        resolve: () => ['a', Promise.resolve('b'), null],
      },
      things: { type: new GraphQLList(new GraphQLNonNull(Thing)), resolve: () => [{}, Promise.resolve({})] },
      thing: { type: Thing, resolve: () => ({}) },
      sure: { type: new GraphQLNonNull(Thing), resolve: () => Promise.resolve({}) },
      named: {
        type: new GraphQLList(Named),
        resolve: () => [{ kind: 'Thing' }, { kind: 'later' }, null],
      },
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`nullable_${name}`, { type: GraphQLString, resolve: give(name) }],
          [`sure_${name}`, { type: new GraphQLNonNull(GraphQLString), resolve: give(name) }],
          [`list_${name}`, { type: new GraphQLList(GraphQLString), resolve: () => [give(name)(), 'y'] }],
          [
            `sureList_${name}`,
            { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), resolve: () => [give(name)(), 'y'] },
          ],
          [`object_${name}`, { type: Thing, resolve: give(name) }],
        ]),
      ),
    }),
  });
  const schema = new GraphQLSchema({ query: Thing });
  const fields = [...Object.values(Thing.getFields())];

  it.each(fields.map(({ name, type }) => [name, String(type)]))('where %s is a %s', async (name, type) => {
    const below = /Thing|Named/.test(type) ? '{ __typename name }' : '';
    for (const source of [
      `{ ${name} ${below} }`,
      `{ a: thing { ${name} ${below} name } name }`,
      `{ a: sure { ${name} ${below} } b: things { ${name} ${below} } }`,
      `{ things { thing { ...F } } } fragment F on Thing { ${name} ${below} named { name } }`,
    ]) {
      const results = await both({ schema, source });
      expect(results, source).not.toBeNull();
      expect(results?.compiled, source).toBe(results?.reference);
    }
  });

  it('with variables, with aliases that are names of JavaScript, and with conditions', async () => {
    const source = `query ($t: Int, $no: Boolean = false) {
      __proto__: name constructor: number(times: $t) number(times: 3)
      thing @include(if: $no) { name } named @skip(if: $no) { ... on Thing { number(times: $t) } ...N }
    } fragment N on Named { toString: name }`;
    for (const variables of [{}, { t: 2 }, { no: true }]) {
      const results = await both({ schema, source, variables });
      expect(results?.compiled).toBe(results?.reference);
      expect(results?.compiled).toContain('"__proto__"');
    }
  });

  it('when two errors meet at one null, however many values each object waits for', async () => {
    const fails = (name: string) => (): Promise<never> => Promise.reject(new GraphQLError(name));
    const leaf = (name: string) =>
      new GraphQLObjectType({
        name,
        fields: {
          x: { type: new GraphQLNonNull(GraphQLString), resolve: fails(name) },
          y: { type: GraphQLString, resolve: () => Promise.resolve('y') },
        },
      });
    const node = (name: string) =>
      new GraphQLObjectType({
        name,
        fields: { n: { type: new GraphQLNonNull(leaf(`${name}Leaf`)), resolve: () => ({}) } },
      });
    const [a, b] = [node('A'), node('B')];
    const Top = new GraphQLObjectType({
      name: 'Top',
      fields: {
        a: { type: new GraphQLNonNull(a), resolve: () => ({}) },
        b: { type: new GraphQLNonNull(b), resolve: () => ({}) },
      },
    });
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { top: { type: Top, resolve: () => ({}) } },
    });
    for (const source of [
      '{ top { b { n { x y } } a { n { x } } } }',
      '{ top { b { n { x } } a { n { x y } } } }',
    ]) {
      const results = await both({ schema: new GraphQLSchema({ query }), source });
      expect(results?.compiled, source).toBe(results?.reference);
    }
  });

  it('and handles the rejection of every item that fails after its list became null', async () => {
    const values = ['a', new Promise((_, reject) => setImmediate(reject, new Error('late'))), null];
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: {
        list: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), resolve: () => values },
      },
    });
    const document = parse('{ list }');
    const operation = getOperationAST(document);
    const unheard: unknown[] = [];
    const listener = (reason: unknown): number => unheard.push(reason);
    process.on('unhandledRejection', listener);
    try {
      const compiled = operation && compileQuery(new GraphQLSchema({ query }), document, operation, {});
      const result = await compiled?.({}, {}, {}, new ByteBudget(1_000));
      expect(result?.data).toEqual({ list: null });
      expect(result?.errors).toHaveLength(1);
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(unheard).toEqual([]);
    } finally {
      process.off('unhandledRejection', listener);
    }
  });

  it('and is not used for introspection, mutations and subscriptions', async () => {
    expect(await both({ schema, source: '{ __schema { types { name } } }' })).toBeNull();
    expect(
      await both({ schema, source: '{ ...F } fragment F on Thing { __type(name: "Thing") { name } }' }),
    ).toBeNull();
  });
});
