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
import { compileQuery } from '../src/operation/compile.ts';

/**
 * How long it takes to walk a nested answer of 20 × 20 × 8 objects that is all in memory, without a resolver that waits:
 * `tsx bench/execution.ts`. Prints ratios to graphql-js; below 1 is faster.
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

const contenders = {
  'graphql-js': () => execute({ schema, document, rootValue: root }),
  'graphql-jit': () => jit.query(root, {}, {}),
  'this gateway': () => compiled(root, {}, {}),
};
const expected = JSON.stringify(await contenders['graphql-js']());
const best: Record<string, number> = {};
for (let round = 0; round < 8; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    if (JSON.stringify(await run()) !== expected) throw new Error(`${name} answers something else.`);
    const started = performance.now();
    for (let n = 0; n < 30; n += 1) await run();
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (performance.now() - started) / 30);
  }
}
const reference = best['graphql-js'] ?? Number.NaN;
process.stdout.write('| executor | / graphql-js | ms |\n| --- | ---: | ---: |\n');
for (const [name, ms] of Object.entries(best)) {
  process.stdout.write(`| ${name} | ${(ms / reference).toFixed(2)} | ${ms.toFixed(2)} |\n`);
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
