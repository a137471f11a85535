import { UserInputError } from '../errors/user-input-error.ts';
import type { AskedList } from '../loaders/list-arguments.ts';
import { requestsForDoubts } from '../loaders/list-arguments.ts';
import { type ListRoute, seenFrom } from '../loaders/list-route.ts';
import { type PageResult, readRange } from '../loaders/page.ts';
import type { Side } from '../loaders/sides.ts';
import { listName, toCursor, toRange } from '../planning/cursor.ts';
import { columnsByType, type RowPlan } from '../planning/projection.ts';
import { planOf, type Source } from '../planning/source.ts';
import { received } from '../relations/received.ts';
import type { SameRow } from '../relations/relation.ts';
import { nodeSource, rootLists } from '../relations/relations.ts';
import { factsOf } from '../rest-api/routes.ts';
import { builder } from './builder.ts';
import { onlyWithAnError } from './nullability.ts';
import { orRefusal } from './refused-list.ts';
import { refOf } from './related.ts';
import { viewAs } from './view-as.ts';

/** The lists of the query root that the REST API can search, and whose rows can be read again, by type. */
const searched: ReadonlyMap<string, ListRoute> = new Map(
  Object.values(rootLists)
    .filter(({ route, rows }) => factsOf(route).search && nodeSource(rows) !== null)
    .map((list) => [list.rows, list]),
);
const types = [...searched.keys()];

const SearchType = builder.enumType('SearchType', {
  description: 'A type whose objects `search` finds.',
  values: Object.fromEntries(
    types.map((type) => [
      type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
      { value: type, description: `Objects of the type \`${type}\`.` },
    ]),
  ),
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'An object that `search` found.',
  types: types.map((type) => refOf(searched.get(type)?.rows ?? null)),
});

/** The first rows of one list. */
interface Found {
  readonly type: string;
  readonly page: PageResult;
}

/** What was found, at one place of the result. */
interface Results {
  readonly found: readonly Found[];
  readonly plan: RowPlan;
  readonly list: () => string;
}

interface Result {
  readonly row: PageResult['rows'][number];
  readonly type: string;
  readonly cursor: () => string;
  readonly plan: RowPlan;
}

const resultsOf = ({ found, list }: Results, plan: RowPlan): Result[] =>
  found
    .flatMap(({ type, page }) => page.rows.map((row) => ({ type, row })))
    .map((one, position) => ({ ...one, plan, cursor: () => toCursor(list(), position) }));

/** A row with the plan of its type. */
function sourceOf({ row, type }: Result, plans: ReadonlyMap<string, RowPlan>): Source | null {
  const plan = plans.get(type);
  return plan ? { row, plan, __typename: type } : null;
}

/** The rows have the columns of their pages, which are read once for all places that select them. */
const rowsOfPages: SameRow = { kind: 'same-row', columns: [] };

const SearchResultEdge = builder.objectRef<Result>('SearchResultEdge').implement({
  description: 'One object that `search` found, with its cursor.',
  fields: (t) => ({
    node: t.field({
      type: SearchResult,
      description:
        'The object. Null when Waldur sent it without a value that every object has, such as its UUID.',
      extensions: { rest: rowsOfPages },
      resolve: (result, _args, _context, info) => sourceOf(result, planOf(result, info).byType),
    }),
    cursor: t.string({
      nullable: false,
      description: 'Position of the object in the result. No argument accepts it.',
      resolve: ({ cursor }) => cursor(),
    }),
  }),
});

const SearchCount = builder.objectRef<Found>('SearchCount').implement({
  description: 'Number of objects of one type that match a search.',
  fields: (t) => ({
    type: t.field({
      type: SearchType,
      nullable: false,
      description: 'Type of the objects.',
      resolve: ({ type }) => type,
    }),
    totalCount: t.int({
      description:
        'Number of objects of this type that match, returned or not. Null only if the server did not return it.',
      resolve: ({ page }) => page.total,
    }),
  }),
});

const SearchResultConnection = builder.objectRef<Results>('SearchResultConnection').implement({
  description:
    'Result of a search: the first objects of each type, one type after the other in the order of `SearchType`. Objects of one ' +
    'type are in the order of their list.',
  fields: (t) => ({
    nodes: t.field({
      type: [SearchResult],
      nullable: { list: false, items: true },
      description:
        'The objects. Null in place of an object that Waldur sent without a value that every object has, ' +
        'such as its UUID.',
      extensions: { rest: rowsOfPages },
      resolve: (results, _args, _context, info) => {
        const { row, byType } = planOf(results, info);
        return resultsOf(results, row).map((result) => sourceOf(result, byType));
      },
    }),
    edges: t.field({
      type: [SearchResultEdge],
      nullable: false,
      description: 'The objects, each with a cursor.',
      extensions: { rest: rowsOfPages },
      resolve: (results, _args, _context, info) => resultsOf(results, planOf(results, info).row),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      nullable: false,
      description:
        'Whether there are more objects of any type (`hasNextPage`). `counts` shows of which types; page through their lists ' +
        'with `filter: { query }` to read all.',
      resolve: (results) => {
        const { found, list } = results;
        const shown = found.reduce((sum, { page }) => sum + page.rows.length, 0);
        return {
          hasNextPage: found.some(({ page }) => page.more),
          hasPreviousPage: false,
          startCursor: shown > 0 ? toCursor(list(), 0) : null,
          endCursor: shown > 0 ? toCursor(list(), shown - 1) : null,
        };
      },
    }),
    counts: t.field({
      type: [SearchCount],
      nullable: false,
      description:
        'Number of matching objects per type, in the order of the types. Costs as much as `totalCount`.',
      resolve: ({ found }) => [...found],
    }),
    totalCount: t.int({
      description:
        'Number of objects of all requested types that match, returned or not. Costs no request when objects ' +
        'are selected, too; otherwise one small request per type. Null only if the server did not return it ' +
        'for one of the types.',
      resolve: ({ found }) =>
        found.reduce<number | null>(
          (sum, { page: { total } }) => (sum === null || total === null ? null : sum + total),
          0,
        ),
    }),
  }),
});

/** The request for a list. */
const askedOf = (type: string, list: ListRoute, text: string): AskedList => ({
  list,
  fixed: [],
  // Named in the error when the server cannot search the list.
  asked: [
    { argument: `query for objects of the type ${type}`, param: 'query', kind: 'text', values: [text] },
  ],
  ordered: false,
});

interface SearchArguments {
  readonly as: Side;
  readonly types?: readonly string[] | null | undefined;
}

/** The lists to search, in the order of the types. */
const listsOf = ({ as, types }: SearchArguments): readonly (readonly [string, ListRoute])[] =>
  [...searched]
    .filter(([type]) => types?.includes(type) ?? true)
    .map(([type, list]) => [type, seenFrom(list, as)]);

builder.queryField('search', (t) =>
  t.field({
    type: SearchResultConnection,
    description:
      'Objects of several types that match a text. Each type is searched like its list with the filter `query`, in one request per ' +
      `type. Refused with UPSTREAM_UNSUPPORTED if the server cannot search one of the requested types. ${onlyWithAnError}`,
    args: {
      as: viewAs(t),
      query: t.arg.string({
        required: true,
        description:
          'Text to search for: usually part of a name or slug, or a whole UUID. Must not be blank.',
      }),
      types: t.arg({
        type: [SearchType],
        description: 'Types to search; all by default.',
      }),
      first: t.arg.int({
        description: 'Number of objects per type. 20 by default; 300 at most. There is no next page.',
      }),
    },
    extensions: {
      lists: searched,
      doubts: (given: Readonly<Record<string, unknown>>) =>
        listsOf(given as unknown as SearchArguments).reduce((sum, [type, list]) => {
          const { asked } = askedOf(type, list, '');
          return sum + requestsForDoubts(list.route, asked, false);
        }, 0),
    },
    resolve: (source, { as, query: text, types: given, first }, context, info) => {
      // The REST API does not filter by a blank text.
      if (text.trim() === '') throw new UserInputError('query', 'query must not be blank.');
      const plan = planOf(source, info);
      const columns = columnsByType(plan.row);
      const list = () =>
        listName(`Query.search${as === 'CONSUMER' ? ' as consumer' : ''}`, [
          ['query', text],
          ['types', (given ?? types).join(',')],
        ]);
      const range = toRange({ first }, list, context.maxPageSize);
      const { rows, total } = plan;
      const find = async (type: string, list: ListRoute): Promise<Found> => {
        const asked = askedOf(type, list, text);
        await context.loaders.listArguments.settle(asked);
        const wanted = {
          range,
          query: [['query', text]] as const,
          columns: columns.get(type) ?? none,
          rows,
          total,
        };
        const reading = readRange(context.loaders, list, {}, wanted);
        const page = await orRefusal(reading, asked, context.loaders.listArguments);
        return { type, page: await received(context.loaders, list, wanted.columns, page) };
      };
      return Promise.all(listsOf({ as, types: given }).map(([type, list]) => find(type, list))).then(
        (found) => ({
          found,
          plan: plan.row,
          list,
        }),
      );
    },
  }),
);

const none: ReadonlySet<string> = new Set();
