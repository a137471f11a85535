import type { ObjectRef, OutputType } from '@pothos/core';
import { ExactNumber, exactNumber } from '../lib/exact-json.ts';
import { toError } from '../lib/to-error.ts';
import { UnusableValue } from '../loaders/errors.ts';
import { knownIn, partialRow } from '../loaders/partial-row.ts';
import { carried, type Link, type NestedOrder, type OwnColumns, type SameRow } from '../loaders/relation.ts';
import { uuidIn } from '../loaders/row-ids.ts';
import type { FieldPlan, RowPlan } from '../planning/projection.ts';
import { isRow, listIn, planOf, rowsIn, type Source, toldByRow } from '../planning/source.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';
import type { RestEnum } from './enums.ts';

/** A type whose objects are rows. */
export type RowRef = ObjectRef<BuilderTypes, Source>;

/** Declares that a field reads these columns of its own row. */
export function ownColumns<T extends RowType>(...columns: readonly Column<T>[]): { rest: OwnColumns } {
  return { rest: { kind: 'columns', columns } };
}

interface LeafTypes {
  String: string;
  Int: number;
  Float: number | ExactNumber;
  Boolean: boolean;
  UUID: string;
  DateTime: string;
  Date: string;
  Decimal: string | number | ExactNumber;
  URL: string;
}

/** How a value from the wire is checked; null for what is not of the type, since servers differ. */
const readers: { readonly [K in keyof LeafTypes]: (value: unknown) => LeafTypes[K] | null } = {
  String: (value) => (typeof value === 'string' ? value : isNumber(value) ? String(value) : null),
  Int: (value) => {
    const number = floatIn(value);
    if (number === null) return null;
    if (typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= 0x7fffffff)
      return number;
    throw new UnusableValue('a number that is no Int');
  },
  Float: floatIn,
  Boolean: (value) => (typeof value === 'boolean' ? value : null),
  UUID: nonEmpty,
  DateTime: nonEmpty,
  Date: (value) => nonEmpty(value)?.slice(0, 10) ?? null,
  Decimal: (value) => (isNumber(value) ? value : nonEmpty(value)),
  URL: nonEmpty,
};

const isNumber = (value: unknown): value is number | ExactNumber =>
  typeof value === 'number' || value instanceof ExactNumber;

/** The number in a value from the wire, which may be a text; null when there is none. */
export function floatIn(value: unknown): number | ExactNumber | null {
  if (typeof value === 'string') return value.trim() === '' ? null : floatIn(exactNumber(value.trim()));
  if (value instanceof ExactNumber) return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The description of the word behind an enum field. */
export const wordOf = (field: string): string =>
  `\`${field}\` in the word of the server, which says what \`UNKNOWN\` stands for. Null where \`${field}\` is.`;

/** The word behind an enum; some are numbers. */
export const wordIn = (value: unknown): string | null => nonEmpty(readers.String(value));

function nonEmpty(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Field declarations for the columns of one kind of row. Each takes the field builder, the REST column, and the
 * description for the reader of the schema.
 *
 * A column that is absent, null or of another type reads as null. Absent or null it reads as an empty list; what is no
 * list is an error.
 */
export function columnFields<T extends RowType>() {
  const leaf =
    <K extends keyof LeafTypes>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: type as K & OutputType<BuilderTypes>,
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => readers[type](source.row[column]) as never,
      });
  const surely =
    <K extends 'String' | 'UUID'>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: type as K & OutputType<BuilderTypes>,
        nullable: false,
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => {
          const value = readers[type](source.row[column]);
          if (value === null) throw new UnusableValue(`no ${type} in ${column}`);
          return value as never;
        },
      });
  const leafList =
    <K extends keyof LeafTypes>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: [type] as [K & OutputType<BuilderTypes>],
        nullable: false,
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => listOf(source.row[column], readers[type]) as never,
      });
  return {
    string: leaf('String'),
    int: leaf('Int'),
    float: leaf('Float'),
    boolean: leaf('Boolean'),
    uuid: leaf('UUID'),
    dateTime: leaf('DateTime'),
    date: leaf('Date'),
    decimal: leaf('Decimal'),
    /** An address as somebody has entered it. */
    url: leaf('URL'),
    /** An address that the server makes up of its own, told with the origin under which callers reach it. */
    ownUrl: (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: 'URL',
        description,
        extensions: ownColumns<T>(column),
        resolve: (source, _args, { publicUrls }) => {
          const url = nonEmpty(source.row[column]);
          return url === null ? null : publicUrls.of(url);
        },
      }),
    /** Non-null: only for what no server can leave out. */
    sureString: surely('String'),
    sureUuid: surely('UUID'),
    strings: leafList('String'),
    uuids: leafList('UUID'),
    /** Any JSON; for parts whose shape depends on a plug-in. */
    json: (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: 'JSON',
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => source.row[column] ?? null,
      }),
    /** A closed set of words; goes with `word`, which has the word itself. A word that the schema does not know reads `UNKNOWN`. */
    enum: (t: FieldBuilder, column: Column<T>, words: RestEnum, description: string) =>
      t.field({
        type: words.ref,
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => words.fromWire(source.row[column]),
      }),
    /** The word of the server behind an enum field, which is named after it: `stateWord` beside `state`. */
    word: (t: FieldBuilder, column: Column<T>, of: string) =>
      t.field({
        type: 'String',
        description: wordOf(of),
        extensions: ownColumns<T>(column),
        resolve: (source) => wordIn(source.row[column]),
      }),
    /** One object that the API sends inside the row. */
    object: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = toldByRow((source, plan) => sourceIn(source.row[column], plan));
      return t.field({ type, description, extensions: { ...ownColumns<T>(column), read }, resolve });
    },
    /** A list of objects that the API sends whole inside the row; absent means empty. */
    objects: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = toldByRow((source, plan) => sources(rowsIn(source.row[column]), plan.row));
      return t.field({
        type: [type],
        nullable: false,
        description,
        extensions: { ...ownColumns<T>(column), read },
        resolve,
      });
    },
    /** An object of the schema that reads the columns of this very row; null when `present` says so. */
    view: (
      t: FieldBuilder,
      type: RowRef,
      description: string,
      columns: readonly Column<T>[],
      present: (row: Row) => boolean = () => true,
    ) => {
      const rest: SameRow = { kind: 'same-row', columns };
      const { read, resolve } = toldByRow((source, plan) =>
        present(source.row) ? { row: source.row, plan: plan.row } : null,
      );
      return t.field({ type, description, extensions: { rest, read }, resolve });
    },
  };
}

/** An order that the API nests in a resource row (contract §2); read with the whole resource where it is absent. */
export function nestedOrder(
  t: FieldBuilder,
  column: 'order_in_progress' | 'creation_order',
  type: RowRef,
  description: string,
) {
  const rest: NestedOrder = { kind: 'nested-order', column };
  const { read } = toldByRow((source, plan): Source | null | undefined => {
    const order = source.row[column];
    return order === undefined ? undefined : sourceIn(order, plan);
  });
  return t.field({
    type,
    description,
    extensions: { rest, read },
    resolve: async (source, _args, { loaders }, info) => {
      const known = read(source, String(info.path.key));
      if (known !== undefined) return known;
      const orders = await loaders.nestedOrders(uuidIn(source.row, 'uuid'));
      return sourceIn(orders[column], planOf(source, info));
    },
  });
}

/** The object in a value from the wire; null for what is none. */
function sourceIn(value: unknown, plan: FieldPlan): Source | null {
  return isRow(value) ? { row: value, plan: plan.row } : null;
}

/** Loads the row of a link whose selection the parent row does not cover. */
export type LoadLinked = (
  id: string,
  columns: ReadonlySet<string>,
  source: Source,
  context: BuilderTypes['Context'],
) => Promise<Row | null>;

/**
 * A linked object: taken from the parent row when that has every selected column, loaded otherwise. When it can not be
 * loaded, it has what the parent row knows of it, and the error at each other column.
 *
 * Null when the parent names no object.
 */
export function linked(
  t: FieldBuilder,
  relation: Link,
  type: RowRef,
  description: string,
  load: LoadLinked | null,
) {
  const { read } = toldByRow((source, { covered, row }): Source | null | undefined => {
    const id = nonEmpty(source.row[relation.id]);
    if (id === null) return null;
    // Covering columns that an older server does not send are missing, not null: then the object has to be loaded.
    const complete = covered?.newer.every((column) => knownIn(source.row, column) !== undefined);
    if (complete || load === null) return { row: covered?.rowIn(source.row) ?? {}, plan: row };
    return undefined;
  });
  return t.field({
    type,
    description,
    extensions: { rest: relation, read },
    resolve: (source, _args, context, info) => {
      const known = read(source, String(info.path.key));
      if (known !== undefined || load === null) return known;
      const { row: plan } = planOf(source, info);
      return load(uuidIn(source.row, relation.id), plan.columns, source, context).then(
        (row) => (row === null ? null : { row, plan }),
        (reason: unknown) => ({ row: asCovered(source.row, plan, relation, toError(reason)), plan }),
      );
    },
  });
}

/** What the parent row knows of a linked object that could not be loaded. */
function asCovered(parent: Row, { columns }: RowPlan, { cover }: Link, reason: Error): Row {
  const pairs: [string, string][] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const parentColumn = cover[column];
    if (parentColumn !== undefined && knownIn(parent, parentColumn) !== undefined) {
      pairs.push([column, parentColumn]);
    } else if (!carried.has(column)) missing.push(column);
  }
  return partialRow(parent, pairs, missing, reason);
}

/** Rows as sources that share one plan. */
export function sources(rows: readonly Row[], plan: Source['plan']): Source[] {
  return rows.map((row) => ({ row, plan }));
}

function listOf<V>(value: unknown, read: (value: unknown) => V | null): V[] {
  const list: V[] = [];
  for (const one of listIn(value)) {
    const known = read(one);
    if (known !== null) list.push(known);
  }
  return list;
}
