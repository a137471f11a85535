import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import type { Context } from '../context.ts';
import type { PageQuery, PageResult } from '../loaders/page-loader.ts';
import type { ListRoute, Pages } from '../loaders/relation.ts';
import type { Query } from '../upstream/client.ts';
import { type BuilderTypes, builder, type ConnectionExtras, type FieldBuilder } from './builder.ts';
import { listName, type PageArguments, toCursor, toRange } from './cursor.ts';
import { type RowRef, sources } from './fields.ts';
import type { Filter, FilterValue, Order, OrderValue } from './filter.ts';
import type { FieldPlan } from './projection.ts';
import { planOf, type Source } from './source.ts';

/** A row of a page. Cursors and the name of the list in them are made only when somebody asks for them. */
class Edge {
  readonly node: Source;
  readonly #list: () => string;
  readonly #position: number;

  constructor(node: Source, list: () => string, position: number) {
    this.node = node;
    this.#list = list;
    this.#position = position;
  }

  get cursor(): string {
    return toCursor(this.#list(), this.#position);
  }
}

/** A page of a list at run time. What it is made of is made only when somebody asks for it. */
class Connection implements ConnectionExtras {
  readonly totalCount: number | null;
  readonly #page: PageResult;
  readonly #plan: FieldPlan;
  readonly #list: () => string;
  readonly #limit: number;

  /** `list` names it in cursors; `limit` is the most rows that were asked for. */
  constructor(page: PageResult, plan: FieldPlan, list: () => string, limit: number) {
    this.totalCount = page.total;
    this.#page = page;
    this.#plan = plan;
    this.#list = list;
    this.#limit = limit;
  }

  get nodes(): Source[] {
    return sources(this.#page.rows, this.#plan.row);
  }

  get edges(): Edge[] {
    const { offset } = this.#page;
    return this.nodes.map((node, index) => new Edge(node, this.#list, offset + index));
  }

  get pageInfo() {
    const { rows, offset, total, more } = this.#page;
    const list = this.#list;
    const count = this.#plan.rows ? rows.length : Math.min(this.#limit, Math.max(0, (total ?? 0) - offset));
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
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description:
      'Size of the whole list under the filter, whatever the page. Free when rows are selected too, one cheap ' +
      'request when not. Null only if the server did not say.',
    resolve: (connection) => connection.totalCount,
  }),
);

const connections = new Map<string, ObjectRef<BuilderTypes, Connection>>();

/** The connection type of a row type; one for all fields that page it. */
function connectionType(type: RowRef): ObjectRef<BuilderTypes, Connection> {
  let ref = connections.get(type.name);
  if (!ref) {
    const edge = builder.edgeObject({
      type,
      name: `${type.name}Edge`,
      description: `One row of a ${type.name}Connection.`,
    });
    ref = builder.connectionObject(
      { type, name: `${type.name}Connection`, description: `A page of a list of ${type.name} objects.` },
      edge,
    ) as unknown as ObjectRef<BuilderTypes, Connection>;
    connections.set(type.name, ref);
  }
  return ref;
}

/** How a connection field is declared. */
export interface ConnectionOptions<Args extends InputFieldMap> {
  readonly type: RowRef;
  readonly description: string;
  readonly filter?: Filter;
  readonly order?: Order;
  /** Further arguments and the query parameters that they mean. */
  readonly args?: Args;
  readonly extra?: (args: InputShapeFromFields<Args>) => Query;
}

type AnyArgs = PageArguments & {
  readonly filter?: FilterValue | null;
  readonly orderBy?: readonly OrderValue[] | null;
};

/** Reads the page that a plan and arguments ask for. */
type ReadPage = (wanted: PageQuery, source: Source, context: Context) => Promise<PageResult>;

function connectionField<Args extends InputFieldMap>(
  t: FieldBuilder | PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>,
  options: ConnectionOptions<Args>,
  relation: Pages | null,
  route: ListRoute,
  read: ReadPage,
) {
  const { filter, order } = options;
  const args: InputFieldMap = {
    ...t.arg.connectionArgs(),
    ...(filter && {
      filter: t.arg({ type: filter.ref, description: 'Only rows that match all that is given here.' }),
    }),
    ...(order && {
      orderBy: t.arg({
        type: [order.ref],
        description: 'How the list is sorted; the server decides when left out.',
      }),
    }),
    ...options.args,
  };
  return (t as FieldBuilder).field({
    type: connectionType(options.type),
    description: options.description,
    args,
    extensions: relation ? { rest: relation } : {},
    resolve: async (source, given, context, info) => {
      const plan = planOf(source, info);
      const values = given as AnyArgs;
      const filtered = filter ? filter.toQuery(values.filter) : [];
      const query: Query = [
        ...(filtered ?? []),
        ...(order ? order.toQuery(values.orderBy) : []),
        ...(options.extra ? options.extra(given as InputShapeFromFields<Args>) : []),
      ];
      let name: string | undefined;
      const list = (): string => {
        name ??= listName(`${info.parentType.name}.${info.fieldName}`, query);
        return name;
      };
      const range = toRange(values, list, context.maxPageSize);
      if (filtered === null)
        return new Connection({ rows: [], offset: 0, total: 0, more: false }, plan, list, 0);
      const wanted: PageQuery = {
        range,
        query,
        columns: plan.row.columns,
        rows: plan.rows,
        total: plan.total,
      };
      const page = await read(wanted, source, context);
      context.loaders.prime(route.rows, plan.row.columns, page.rows);
      const completed = context.loaders.completed(route, plan.row.columns, page.rows);
      const rows = completed instanceof Promise ? await completed : completed;
      return new Connection(rows === page.rows ? page : { ...page, rows }, plan, list, range.limit);
    },
  });
}

/** A connection below a row, loaded as the relation says. */
export function connection<Args extends InputFieldMap>(
  t: FieldBuilder,
  name: string,
  relation: Pages,
  options: ConnectionOptions<Args>,
) {
  return connectionField(t, options, relation, relation.list, (wanted, source, context) =>
    context.loaders.pages.pageOf(name, relation, source.row, wanted),
  );
}

/** A connection of the query root. */
export function rootConnection<Args extends InputFieldMap>(
  t: PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>,
  list: ListRoute,
  options: ConnectionOptions<Args>,
) {
  return connectionField(t, options, null, list, (wanted, _source, context) =>
    context.loaders.pages.page(list, wanted),
  );
}
