import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import { UserInputError } from '../errors/user-input-error.ts';
import { UnusableValue } from '../loaders/errors.ts';
import { type AskedList, type AskedParameter, requestsForDoubts } from '../loaders/list-arguments.ts';
import { type ListRoute, seenFrom } from '../loaders/list-route.ts';
import { type PageQuery, type PageResult, readRange } from '../loaders/page.ts';
import type { Side } from '../loaders/sides.ts';
import { listName, type PageArguments, toCursor, toRange } from '../planning/cursor.ts';
import type { FieldPlan, RowPlan } from '../planning/projection.ts';
import { planOf, resolvedFromRow, type Source } from '../planning/source.ts';
import { asConsumer, type List, pageOf } from '../relations/list.ts';
import { received } from '../relations/received.ts';
import type { SameRow } from '../relations/relation.ts';
import type { ListableRoute, QueryName } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { type BuilderTypes, builder, type FieldBuilder } from './builder.ts';
import { sources } from './fields.ts';
import type { Filter, FilterValue, Sort, SortValue } from './filter.ts';
import { onlyWithAnError } from './nullability.ts';
import type { RowRef } from './refs.ts';
import { orRefusal } from './refused-list.ts';
import { refOf } from './related.ts';
import { viewAs } from './view-as.ts';

/** A row of a page, at one place of the result. */
interface Edge {
  readonly row: Row;
  readonly plan: RowPlan;
  readonly position: number;
  readonly list: () => string;
}

/** A page of a list. */
interface Connection {
  readonly page: PageResult;
  /** What is selected of the page. It has a plan for the rows at each place that selects them. */
  readonly plan: RowPlan;
  /** Number of rows of the page; computed from the total when no rows were read. */
  readonly count: number;
  /** The name of the list in cursors, made with the first cursor. */
  readonly list: () => string;
}

/** `limit` is the number of requested rows. */
function toConnection(page: PageResult, plan: FieldPlan, list: () => string, limit: number): Connection {
  const { rows, offset, total } = page;
  const count = plan.rows ? rows.length : Math.min(limit, Math.max(0, (total ?? 0) - offset));
  return { page, plan: plan.row, count, list };
}

const connections = new Map<string, ObjectRef<BuilderTypes, Connection>>();

/** The connection type of a row type, shared by all fields that return pages of it. */
function connectionType(type: RowRef): ObjectRef<BuilderTypes, Connection> {
  let ref = connections.get(type.name);
  if (!ref) {
    ref = makeConnectionType(type, makeEdgeType(type));
    connections.set(type.name, ref);
  }
  return ref;
}

/** The rows have the columns of the page, which is read once for all places that select it. */
const rowsOfPage: SameRow = { kind: 'same-row', columns: [] };

function makeEdgeType(type: RowRef): ObjectRef<BuilderTypes, Edge> {
  const ref = builder.objectRef<Edge>(`${type.name}Edge`);
  const node = resolvedFromRow(({ row }: Edge, plan): Source => ({ row, plan: plan.row }));
  builder.objectType(ref, {
    description: `One row of \`${type.name}Connection\`, with its cursor.`,
    fields: (t) => ({
      node: t.field({
        type,
        description:
          'The object. Null when Waldur sent it without a value that every object has, such as its UUID.',
        extensions: { rest: rowsOfPage, read: node.read },
        resolve: node.resolve,
      }),
      cursor: t.string({
        nullable: false,
        description:
          'Position of the row in the list, for `after` and `before`. Valid with another page size, but not with another filter or order.',
        resolve: ({ list, position }) => toCursor(list(), position),
      }),
    }),
  });
  return ref;
}

function makeConnectionType(
  type: RowRef,
  edge: ObjectRef<BuilderTypes, Edge>,
): ObjectRef<BuilderTypes, Connection> {
  const ref = builder.objectRef<Connection>(`${type.name}Connection`);
  const nodes = resolvedFromRow(({ page }: Connection, plan) => sources(page.rows, plan.row));
  const edges = resolvedFromRow(({ page, list }: Connection, { row: plan }): Edge[] =>
    page.rows.map((row, index) => ({ row, plan, position: page.offset + index, list })),
  );
  builder.objectType(ref, {
    description: `A page of a list of \`${type.name}\` objects.`,
    fields: (t) => ({
      nodes: t.field({
        type: [type],
        nullable: { list: false, items: true },
        description:
          'The objects of the page. Null in place of an object that Waldur sent without a value that every ' +
          'object has, such as its UUID.',
        extensions: { rest: rowsOfPage, read: nodes.read },
        resolve: nodes.resolve,
      }),
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The objects of the page, each with its cursor.',
        extensions: { rest: rowsOfPage, read: edges.read },
        resolve: edges.resolve,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        nullable: false,
        description: 'Position of the page in the list.',
        resolve: pageInfo,
      }),
      totalCount: t.int({
        description:
          'Number of objects in the whole list that match the filter, on all pages. Costs no request when ' +
          'objects are selected, too; otherwise one small request. Null only if the server did not return it.',
        resolve: ({ page }) => {
          if ((page.total ?? 0) > 0x7fffffff) throw new UnusableValue('a total beyond 32 bits');
          return page.total;
        },
      }),
    }),
  });
  return ref;
}

function pageInfo({ page, count, list }: Connection) {
  const { offset, more } = page;
  return {
    hasNextPage: more,
    hasPreviousPage: offset > 0,
    get startCursor() {
      return count > 0 ? toCursor(list(), offset) : null;
    },
    get endCursor() {
      return count > 0 ? toCursor(list(), offset + count - 1) : null;
    },
  };
}

/** How a connection field is declared. */
export interface ConnectionOptions<Args extends InputFieldMap, N extends QueryName = QueryName> {
  readonly description: string;
  readonly filter?: Filter<N>;
  readonly sort?: Sort;
  /** Additional arguments, and the query parameters for them. */
  readonly args?: Args;
  readonly extra?: (args: ExtraArgs<Args>) => ReadonlyArray<readonly [name: N, value: string]>;
}

/** The additional arguments and the filter. */
type ExtraArgs<Args extends InputFieldMap> = InputShapeFromFields<Args> & Pick<AnyArgs, 'filter'>;

type AnyArgs = PageArguments & {
  readonly as?: Side;
  readonly filter?: FilterValue | null;
  readonly orderBy?: readonly SortValue[] | null;
};

function connectionField<Args extends InputFieldMap>(
  t: FieldBuilder | PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>,
  options: ConnectionOptions<Args>,
  provided: Listed,
) {
  const { filter, sort } = options;
  const { list: route } = provided;
  const ofRow = t as FieldBuilder;
  const args: InputFieldMap = {
    ...(route.asConsumer && { as: viewAs(ofRow) }),
    ...t.arg.connectionArgs(),
    ...(filter && {
      filter: t.arg({ type: filter.ref, description: 'Only objects that match all given fields.' }),
    }),
    ...(sort && {
      orderBy: t.arg({
        type: [sort.ref],
        description: 'Sort keys. By default, the server chooses the order.',
      }),
    }),
    ...options.args,
  };
  return ofRow.field({
    type: connectionType(refOf(route.rows)),
    description: `${options.description} ${onlyWithAnError}`,
    args,
    extensions: {
      ...(provided.relation ? { rest: provided.relation } : { list: route }),
      asked: { route: route.route, filter: filter?.fields ?? null },
      doubts: (given: AnyArgs) => doubtsIn(options, seenAs(provided, given.as).list, given),
    },
    resolve: async (source, given, context, info) => {
      const plan = planOf(source, info);
      const values = given as AnyArgs;
      const { list: route, relation } = seenAs(provided, values.as);
      const filtered = filter ? filter.toQuery(values.filter) : [];
      const ordered = sort ? sort.toQuery(values.orderBy) : [];
      const fixed = options.extra ? options.extra(given as ExtraArgs<Args>) : [];
      const query: RestQuery = [...(filtered ?? []), ...ordered, ...fixed];
      let name: string | undefined;
      const list = (): string => {
        const side = values.as === 'CONSUMER' ? ' as consumer' : '';
        name ??= listName(`${info.parentType.name}.${info.fieldName}${side}`, query);
        return name;
      };
      const range = toRange(values, list, context.maxPageSize);
      const empty = () => toConnection({ rows: [], offset: 0, total: 0, more: false }, plan, list, 0);
      if (filtered === null) return empty();
      const filters = filter ? filter.asked(filtered) : [];
      refuseLacking(route, filters);
      const asked = [...filters, ...(relation?.doubtful ? [relation.doubtful(source.row)] : [])];
      const isOrdered = ordered.length > 0;
      let known = query;
      let doubtful: AskedList | null = null;
      if (asked.length > 0 || isOrdered) {
        const params = relation?.one(source.row).params;
        doubtful = { list: route, ...(params && { params }), fixed, asked, ordered: isOrdered };
        const settled = context.loaders.listArguments.settle(doubtful);
        const unknown = settled instanceof Promise ? await settled : settled;
        if (unknown.size > 0) {
          known = query.filter(([name, value]) => !unknown.has(`${name}=${value}`));
          // No row has a state that the server does not know.
          if (asked.some(({ param }) => !known.some(([name]) => name === param))) return empty();
        }
      }
      const wanted: PageQuery = {
        range,
        query: known,
        columns: plan.row.columns,
        rows: plan.rows,
        total: plan.total,
      };
      const reading = relation
        ? pageOf(context.loaders, relation, source.row, wanted)
        : readRange(context.loaders, route, {}, wanted);
      const page = await (doubtful ? orRefusal(reading, doubtful, context.loaders.listArguments) : reading);
      const all = received(context.loaders, route, plan.row.columns, page);
      return toConnection(all instanceof Promise ? await all : all, plan, list, range.limit);
    },
  });
}

/** A list of the query root, or a list below a row. */
interface Listed {
  readonly list: ListRoute;
  readonly relation: List | null;
}

const seenAs = ({ list, relation }: Listed, side: Side | undefined): Listed => {
  if (side !== 'CONSUMER') return { list, relation };
  const consumed = relation && asConsumer(relation);
  return { list: consumed?.list ?? seenFrom(list, side), relation: consumed };
};

/** Throws for a filter that the list for customers does not have: the server would ignore it and return everything. */
function refuseLacking({ lacks }: ListRoute, asked: readonly AskedParameter[]): void {
  if (lacks === undefined) return;
  const lacking = asked.find(({ param }) => lacks.includes(param));
  if (lacking === undefined) return;
  const { argument } = lacking;
  throw new UserInputError(
    argument,
    `${argument} is only for providers: leave it out with \`as: CONSUMER\`.`,
  );
}

/** The most requests that are needed to find out whether the server has the arguments. */
function doubtsIn(
  { filter, sort }: Pick<ConnectionOptions<InputFieldMap>, 'filter' | 'sort'>,
  { route }: ListRoute,
  given: AnyArgs,
): number {
  let query: ReturnType<NonNullable<typeof filter>['toQuery']>;
  try {
    query = filter ? filter.toQuery(given.filter) : [];
  } catch {
    // The operation is refused before it sends anything.
    return 0;
  }
  if (query === null) return 0;
  const isOrdered = (given.orderBy?.length ?? 0) > 0 && sort !== undefined;
  return requestsForDoubts(route, filter?.asked(query) ?? [], isOrdered);
}

/** A connection below a row, loaded as the relation says. */
export function connection<Args extends InputFieldMap, N extends QueryName>(
  t: FieldBuilder,
  relation: List<N>,
  options: ConnectionOptions<Args, NoInfer<N>>,
) {
  return connectionField(t, options, { list: relation.list, relation });
}

/** A connection of the query root. */
export function rootConnection<Args extends InputFieldMap, R extends ListableRoute>(
  t: PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>,
  list: ListRoute<R>,
  options: ConnectionOptions<Args, QueryName<R>>,
) {
  return connectionField(t, options, { list, relation: null });
}
