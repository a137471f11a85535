import {
  execute,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  parse,
} from 'graphql';
import { compileQuery as compileJit, isCompiledQuery } from 'graphql-jit';
import { ByteBudget } from '../src/execution/byte-budget.ts';
import { compileQuery } from '../src/execution/compile.ts';

/**
 * How long it takes to walk a nested result of 20 × 20 × 8 objects that is all in memory, without a resolver that waits,
 * and to have it in bytes: `tsx bench/execution.ts`. Prints ratios to graphql-js; below 1 is faster.
 */
const string = { type: GraphQLString };
const Member = new GraphQLObjectType({
  name: 'Member',
  fields: { username: column('username'), fullName: column('fullName'), role: column('role') },
});
const Resource = new GraphQLObjectType({
  name: 'Resource',
  fields: { uuid: column('uuid'), name: column('name'), state: column('state'), team: list('team', Member) },
});
const Offering = new GraphQLObjectType({
  name: 'Offering',
  fields: {
    uuid: column('uuid'),
    name: column('name'),
    state: column('state'),
    resources: list('resources', Resource),
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { offerings: list('offerings', Offering) } }),
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const root = {
  offerings: times(20, (offering) => ({
    uuid: `o${offering}`,
    name: 'offering',
    state: 'ACTIVE',
    resources: times(20, (resource) => ({
      uuid: `r${resource}`,
      name: 'resource',
      state: 'OK',
      team: times(8, (member) => ({ username: `u${member}`, fullName: 'Full Name', role: 'member' })),
    })),
  })),
};
const document = parse(
  '{ offerings { uuid name state resources { uuid name state team { username fullName role } } } }',
);
const operation = getOperationAST(document);
const compiled = operation && compileQuery(schema, document, operation, {});
const jit = compileJit(schema, document);
if (!compiled || !isCompiledQuery(jit)) throw new Error('The query can not be compiled.');

const inBytes = (result: unknown): Buffer => Buffer.from(JSON.stringify(result));
const contenders = {
  'graphql-js': () => execute({ schema, document, rootValue: root }),
  'graphql-jit': () => jit.query(root, {}, {}),
  'this gateway': () => compiled(root, {}, {}, new ByteBudget(Number.MAX_SAFE_INTEGER)),
};
const responses = {
  'graphql-js': async () => inBytes(await contenders['graphql-js']()),
  'graphql-jit': async () => inBytes(await contenders['graphql-jit']()),
  'this gateway': async () => inBytes(await contenders['this gateway']()),
};
const expected = await responses['graphql-js']();
for (const [name, response] of Object.entries(responses)) {
  if (!expected.equals(await response())) throw new Error(`${name} answers something else.`);
}
const [walks, whole] = [await timesOf(contenders), await timesOf(responses)];
process.stdout.write('| executor | walk / graphql-js | ms | in bytes / graphql-js | ms |\n');
process.stdout.write('| --- | ---: | ---: | ---: | ---: |\n');
for (const name of Object.keys(responses)) {
  process.stdout.write(`| ${name} | ${figures(walks, name)} | ${figures(whole, name)} |\n`);
}

/** The best time of each executor, in milliseconds; they take turns. */
async function timesOf(runs: Readonly<Record<string, () => unknown>>): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < 8; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const started = performance.now();
      for (let n = 0; n < 30; n += 1) await run();
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (performance.now() - started) / 30);
    }
  }
  return best;
}

function figures(best: Readonly<Record<string, number>>, name: string): string {
  const ms = best[name];
  const reference = best['graphql-js'];
  return ms === undefined || reference === undefined
    ? '| '
    : `${(ms / reference).toFixed(2)} | ${ms.toFixed(2)}`;
}

function column(name: string) {
  return { ...string, resolve: (row: Readonly<Record<string, unknown>>) => row[name] };
}

function list(name: string, type: GraphQLObjectType) {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
    resolve: (row: Readonly<Record<string, unknown>>) => row[name],
  };
}
