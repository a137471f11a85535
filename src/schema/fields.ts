import type { OutputType } from '@pothos/core';
import { ExactNumber, exactNumber } from '../lib/exact-json.ts';
import { UnusableValue } from '../loaders/errors.ts';
import { listIn, rowsIn } from '../loaders/row-values.ts';
import type { FieldPlan } from '../planning/projection.ts';
import { type Source, toldByRow } from '../planning/source.ts';
import type { OwnColumns, SameRow } from '../relations/relation.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { isRow } from '../upstream/shape.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';
import type { RestEnum } from './enums.ts';
import { onlyWithAnError } from './nullability.ts';
import type { RowRef } from './refs.ts';

/** Declares that a field reads these columns of its own row. */
export function ownColumns<T extends RowType>(...columns: readonly Column<T>[]): { rest: OwnColumns } {
  return { rest: { kind: 'columns', columns } };
}

/** The same for a column that mostly is a text, answered as it is: one of as many characters. */
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
  Month: (value) => nonEmpty(value)?.slice(0, 7) ?? null,
  Decimal: (value) => (isNumber(value) ? value : nonEmpty(value)),
  URL: nonEmpty,
};

/** A value from the wire as one of a type; null for what is not. */
export function leafIn<K extends keyof LeafTypes>(type: K, value: unknown): LeafTypes[K] | null {
  return readers[type](value);
}

/** The texts that readers and scalars leave as they are; none of a type that is not here. */
const texts: { readonly [K in keyof LeafTypes]?: readonly [least: number, most?: number] } = {
  String: [0],
  UUID: [32, 32],
  DateTime: [1],
  URL: [1],
};

/** What a field of a type declares of its column. */
function ofColumn<T extends RowType>(type: keyof LeafTypes, column: Column<T>, orNull: boolean) {
  const lengths = texts[type];
  return lengths ? ownText<T>(column, orNull, ...lengths) : ownColumns<T>(column);
}

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

/** Whether rows of a kind may be known in part; see {@link columnFields}. */
interface ColumnOptions {
  /**
   * True for objects that links lead to: where one cannot be loaded, it has what the row that names it knows, and an error
   * at each other column. What is sure of them is null with an error then, as `@semanticNonNull` says.
   */
  readonly linked?: boolean;
}

/**
 * Field declarations for the columns of one kind of row. Each takes the field builder, the REST column, and the
 * description for the reader of the schema, which says when the value is null.
 *
 * A column that is absent, null or of another type reads as null; below `sure` it is an error, as no server leaves such a
 * column out. Absent or null it reads as an empty list; what is no list is an error.
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
  /** The value that a row is sure to have. */
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
  /** Non-null, or null only with an error. */
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
      // As it is: what takes nothing but the row is compiled.
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
    /** Non-null at every place: what a row that names an object knows of it too. */
    sureString: known('String'),
    sureUuid: known('UUID'),
    /** Columns that no server leaves out of a row that it was asked for. */
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
      /** `told` where several routes make up another address of the same object. */
      ownUrl: (
        t: FieldBuilder,
        column: Column<T>,
        description: string,
        told: (address: string) => string = (address) => address,
      ) =>
        sureField(t, 'URL', description, ownColumns<T>(column), (source, _args, { publicUrls }) =>
          publicUrls.of(told(sureOf(source, column, 'URL', nonEmpty))),
        ),
      enum: (t: FieldBuilder, column: Column<T>, words: RestEnum, description: string) =>
        sureField(t, words.ref, description, ownText<T>(column, false, 1), (source) =>
          sureOf(source, column, 'word', words.fromWire),
        ),
    },
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
        extensions: ownText<T>(column, true, 1),
        resolve: (source) => words.fromWire(source.row[column]),
      }),
    /** The word of the server behind an enum field, which is named after it: `stateWord` beside `state`. */
    word: (t: FieldBuilder, column: Column<T>, of: string) =>
      t.field({
        type: 'String',
        description: wordOf(of),
        extensions: ownText<T>(column, true, 1),
        resolve: (source) => wordIn(source.row[column]),
      }),
    /** One object that the API sends inside the row. */
    object: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = toldByRow((source, plan) => sourceIn(source.row[column], plan, source));
      return t.field({ type, description, extensions: { ...ownColumns<T>(column), read }, resolve });
    },
    /**
     * A list of objects that the API sends whole inside the row; absent means empty, unless `rows` finds them elsewhere
     * in it.
     */
    objects: (
      t: FieldBuilder,
      column: Column<T>,
      type: RowRef,
      description: string,
      rows: (row: Row) => readonly Row[] = (row) => rowsIn(row[column]),
    ) => {
      const { read, resolve } = toldByRow((source, plan) => sources(rows(source.row), plan.row, source));
      return t.field({
        type: [type],
        nullable: false,
        description,
        extensions: { ...ownColumns<T>(column), read },
        resolve,
      });
    },
    /** The same of what some callers are not told: null for them. */
    objectsIfTold: (t: FieldBuilder, column: Column<T>, type: RowRef, description: string) => {
      const { read, resolve } = toldByRow((source, plan) =>
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
        present(source.row) ? viewOf(source, plan.row) : null,
      );
      return t.field({ type, description, extensions: { rest, read }, resolve });
    },
  };
}

/** The object in a value from the wire, which `above` may have nested; null for what is none. */
export function sourceIn(value: unknown, { row: plan }: FieldPlan, above?: Source): Source | null {
  if (!isRow(value)) return null;
  return above && plan.above.size > 0 ? { row: value, plan, above } : { row: value, plan };
}

function viewOf({ row, above }: Source, plan: Source['plan']): Source {
  return above ? { row, plan, above } : { row, plan };
}

/** Rows as sources that share one plan, and what they are nested in. */
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
