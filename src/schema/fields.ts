import type { OutputType } from '@pothos/core';
import { ExactNumber, exactNumber } from '../lib/exact-json.ts';
import { UnusableValue } from '../loaders/errors.ts';
import { listIn, rowsIn } from '../loaders/row-values.ts';
import type { FieldPlan } from '../planning/projection.ts';
import { resolvedFromRow, type Source } from '../planning/source.ts';
import type { OwnColumns, SameRow } from '../relations/relation.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { isRow } from '../upstream/shape.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';
import type { RestEnum } from './enums.ts';
import { onlyWithAnError } from './nullability.ts';
import type { RowRef } from './refs.ts';

/** Declares that a field reads these columns of the row of its object. */
export function ownColumns<T extends RowType>(...columns: readonly Column<T>[]): { rest: OwnColumns } {
  return { rest: { kind: 'columns', columns } };
}

/** The same for a column that usually is a string of this length, which is returned unchanged. */
function ownText<T extends RowType>(
  column: Column<T>,
  orNull: boolean,
  least: number,
  most = Number.POSITIVE_INFINITY,
) {
  return { ...ownColumns<T>(column), text: { path: ['row', column], least, most, orNull } };
}

interface LeafTypes {
  String: string;
  Int: number;
  Float: number | ExactNumber;
  Boolean: boolean;
  UUID: string;
  DateTime: string;
  Date: string;
  Month: string;
  Decimal: string | number | ExactNumber;
  URL: string;
}

/** Read a value from the wire; null for a value of another type, since servers differ. */
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
  Month: (value) => nonEmpty(value)?.slice(0, 7) ?? null,
  Decimal: (value) => (isNumber(value) ? value : nonEmpty(value)),
  URL: nonEmpty,
};

/** A value from the wire as a value of a type; null when it is of another type. */
export function leafIn<K extends keyof LeafTypes>(type: K, value: unknown): LeafTypes[K] | null {
  return readers[type](value);
}

/** Lengths of the strings that readers and scalars return unchanged; other types have no such strings. */
const texts: { readonly [K in keyof LeafTypes]?: readonly [least: number, most?: number] } = {
  String: [0],
  UUID: [32, 32],
  DateTime: [1],
  URL: [1],
};

/** The extensions of a field that reads one column. */
function ofColumn<T extends RowType>(type: keyof LeafTypes, column: Column<T>, orNull: boolean) {
  const lengths = texts[type];
  return lengths ? ownText<T>(column, orNull, ...lengths) : ownColumns<T>(column);
}

const isNumber = (value: unknown): value is number | ExactNumber =>
  typeof value === 'number' || value instanceof ExactNumber;

/** The number in a value from the wire, which may be a string; null when there is none. */
export function floatIn(value: unknown): number | ExactNumber | null {
  if (typeof value === 'string') return value.trim() === '' ? null : floatIn(exactNumber(value.trim()));
  if (value instanceof ExactNumber) return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The description of the field with the server's word for an enum field. */
export const wordOf = (field: string): string =>
  `The server's own name for the value of \`${field}\`, also when \`${field}\` is \`UNKNOWN\`. Null when \`${field}\` is null.`;

/** The server's word for an enum value; some are numbers. */
export const wordIn = (value: unknown): string | null => nonEmpty(readers.String(value));

function nonEmpty(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Options of {@link columnFields}. */
interface ColumnOptions {
  /**
   * True for objects that links lead to. If such an object cannot be loaded, it has only the columns that the row with the link
   * knows, and an error at each other field. So its sure fields are nullable and `@semanticNonNull`.
   */
  readonly linked?: boolean;
}

/**
 * Field declarations for the columns of one kind of row. Each takes the field builder, the REST column, and the
 * description, which says when the value is null.
 *
 * A column that is absent, null or of another type reads as null. In `sure`, it is an error, as no server leaves such a
 * column out. A list that is absent or null reads as an empty list; a value that is no list is an error.
 */
export function columnFields<T extends RowType>({ linked = false }: ColumnOptions = {}) {
  const leaf =
    <K extends keyof LeafTypes>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: type as K & OutputType<BuilderTypes>,
        description,
        extensions: ofColumn<T>(type, column, true),
        resolve: (source) => readers[type](source.row[column]) as never,
      });
  /** A value that every row has. */
  const sureOf = <V>(
    source: Source,
    column: Column<T>,
    kind: string,
    read: (value: unknown) => V | null,
  ): V => {
    const value = read(source.row[column]);
    if (value === null) throw new UnusableValue(`no ${kind} in ${column}`);
    return value;
  };
  const known =
    <K extends 'String' | 'UUID'>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: type as K & OutputType<BuilderTypes>,
        nullable: false,
        description,
        extensions: ofColumn<T>(type, column, false),
        resolve: (source) => sureOf(source, column, type, readers[type]) as never,
      });
  /** A field that is non-null, or null only with an error. */
  const sureField = <K extends OutputType<BuilderTypes>>(
    t: FieldBuilder,
    type: K,
    description: string,
    extensions: { readonly rest: OwnColumns },
    resolve: (source: Source, args: unknown, context: BuilderTypes['Context']) => unknown,
  ) =>
    t.field({
      type,
      nullable: linked as false,
      description: linked ? `${description} ${onlyWithAnError}` : description,
      extensions,
      // Passed on unchanged: the executor compiles resolvers that take only the row.
      resolve: resolve as never,
    });
  const sure =
    <K extends keyof LeafTypes>(type: K) =>
    (t: FieldBuilder, column: Column<T>, description: string) =>
      sureField(
        t,
        type as K & OutputType<BuilderTypes>,
        description,
        ofColumn<T>(type, column, false),
        (source) => sureOf(source, column, type, readers[type]),
      );
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
    month: leaf('Month'),
    decimal: leaf('Decimal'),
    /** An address that a user entered. */
    url: leaf('URL'),
    /** An address that the server made, returned with the origin under which callers reach the server. */
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
    /** Non-null everywhere: columns that a row with a link to the object knows, too. */
    sureString: known('String'),
    sureUuid: known('UUID'),
    /** Columns that no server leaves out of a row. */
    sure: {
      string: sure('String'),
      int: sure('Int'),
      float: sure('Float'),
      boolean: sure('Boolean'),
      uuid: sure('UUID'),
      dateTime: sure('DateTime'),
      date: sure('Date'),
      month: sure('Month'),
      decimal: sure('Decimal'),
      url: sure('URL'),
      /** `convert` changes the address, for objects that have another address on each route. */
      ownUrl: (
        t: FieldBuilder,
        column: Column<T>,
        description: string,
        convert: (address: string) => string = (address) => address,
      ) =>
        sureField(t, 'URL', description, ownColumns<T>(column), (source, _args, { publicUrls }) =>
          publicUrls.of(convert(sureOf(source, column, 'URL', nonEmpty))),
        ),
      enum: (t: FieldBuilder, column: Column<T>, words: RestEnum, description: string) =>
        sureField(t, words.ref, description, ownText<T>(column, false, 1), (source) =>
          sureOf(source, column, 'word', words.fromWire),
        ),
    },
    strings: leafList('String'),
    uuids: leafList('UUID'),
    /** Any JSON, for parts whose shape depends on a plug-in. */
    json: (t: FieldBuilder, column: Column<T>, description: string) =>
      t.field({
        type: 'JSON',
        description,
        extensions: ownColumns<T>(column),
        resolve: (source) => source.row[column] ?? null,
      }),
    /**
     * A word as an enum value. A word that the schema does not know reads as `UNKNOWN`; declare a field with `word` beside it,
     * which has the word itself.
     */
    enum: (t: FieldBuilder, column: Column<T>, words: RestEnum, description: string) =>
      t.field({
        type: words.ref,
        description,
        extensions: ownText<T>(column, true, 1),
        resolve: (source) => words.fromWire(source.row[column]),
      }),
    /** The server's word for an enum field, by whose name it is called: `stateWord` beside `state`. */
    word: (t: FieldBuilder, column: Column<T>, of: string) =>
      t.field({
        type: 'String',
        description: wordOf(of),
        extensions: ownText<T>(column, true, 1),
        resolve: (source) => wordIn(source.row[column]),
      }),
    /** One object that the REST API sends inside the row. */
    object: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = resolvedFromRow((source, plan) => sourceIn(source.row[column], plan, source));
      return t.field({ type, description, extensions: { ...ownColumns<T>(column), read }, resolve });
    },
    /**
     * A list of objects that the REST API sends inside the row. An absent list is empty, unless `rows` finds it elsewhere in the
     * row.
     */
    objects: (
      t: FieldBuilder,
      column: Column<T>,
      type: RowRef,
      description: string,
      rows: (row: Row) => readonly Row[] = (row) => rowsIn(row[column]),
    ) => {
      const { read, resolve } = resolvedFromRow((source, plan) =>
        sources(rows(source.row), plan.row, source),
      );
      return t.field({
        type: [type],
        nullable: false,
        description,
        extensions: { ...ownColumns<T>(column), read },
        resolve,
      });
    },
    /** The same for a list that some callers may not see: null for them. */
    objectsIfTold: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = resolvedFromRow((source, plan) =>
        source.row[column] === null ? null : sources(rowsIn(source.row[column]), plan.row, source),
      );
      return t.field({
        type: [type],
        nullable: true,
        description,
        extensions: { ...ownColumns<T>(column), read },
        resolve,
      });
    },
    /** An object that reads columns of the same row; null when `present` returns false. */
    view: (
      t: FieldBuilder,
      type: RowRef,
      description: string,
      columns: readonly Column<T>[],
      present: (row: Row) => boolean = () => true,
    ) => {
      const rest: SameRow = { kind: 'same-row', columns };
      const { read, resolve } = resolvedFromRow((source, plan) =>
        present(source.row) ? viewOf(source, plan.row) : null,
      );
      return t.field({ type, description, extensions: { rest, read }, resolve });
    },
  };
}

/** The object in a value from the wire, nested in the object `above`; null when the value is no object. */
export function sourceIn(value: unknown, { row: plan }: FieldPlan, above?: Source): Source | null {
  if (!isRow(value)) return null;
  return above && plan.above.size > 0 ? { row: value, plan, above } : { row: value, plan };
}

function viewOf({ row, above }: Source, plan: Source['plan']): Source {
  return above ? { row, plan, above } : { row, plan };
}

/** Rows as sources that share one plan and the object that they are nested in. */
export function sources(rows: readonly Row[], plan: Source['plan'], above?: Source): Source[] {
  if (above && plan.above.size > 0) return rows.map((row) => ({ row, plan, above }));
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
