import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import type { Context } from '../context.ts';
import type { PageQuery, PageResult } from '../loaders/page-loader.ts';
import type { ListRoute, Pages } from '../loaders/relation.ts';
import type { Query } from '../upstream/client.ts';
import { type BuilderTypes, builder, type ConnectionExtras, type FieldBuilder } from './builder.ts';
import { listName, type PageArguments, toCursor, toRange } from './cursor.ts';
import type { RowRef } from './fields.ts';
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

/** What a connection is at run time. */
export interface ConnectionSource extends ConnectionExtras {
  readonly edges: Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description:
      'Size of the whole list under the filter, whatever the page. Free when rows are selected too, one cheap ' +
      'request when not. Null only if the server did not say.',
    resolve: (connection) => connection.totalCount,
  }),
);

const connections = new Map<string, ObjectRef<BuilderTypes, ConnectionSource>>();

/** The connection type of a row type; one for all fields that page it. */
function connectionType(type: RowRef): ObjectRef<BuilderTypes, ConnectionSource> {
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
    ) as unknown as ObjectRef<BuilderTypes, ConnectionSource>;
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
        return toConnection({ rows: [], offset: 0, total: 0, more: false }, plan, list, 0);
      const wanted: PageQuery = {
        range,
        query,
        columns: plan.row.columns,
        rows: plan.rows,
        total: plan.total,
      };
      const page = await read(wanted, source, context);
      context.loaders.prime(route.rows, plan.row.columns, page.rows);
      const rows = await context.loaders.completed(route, plan.row.columns, page.rows);
      return toConnection({ ...page, rows }, plan, list, range.limit);
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

function toConnection(
  page: PageResult,
  plan: FieldPlan,
  list: () => string,
  limit: number,
): ConnectionSource {
  const { rows, offset, total, more } = page;
  const count = plan.rows ? rows.length : Math.min(limit, Math.max(0, (total ?? 0) - offset));
  const { row: rowPlan } = plan;
  return {
    edges: rows.map((row, index) => new Edge({ row, plan: rowPlan }, list, offset + index)),
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: offset > 0,
      get startCursor() {
        return count > 0 ? toCursor(list(), offset) : null;
      },
      get endCursor() {
        return count > 0 ? toCursor(list(), offset + count - 1) : null;
      },
    },
    totalCount: total,
  };
}
