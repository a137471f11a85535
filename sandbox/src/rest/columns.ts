import { columnsOf, type RowType as RowKind } from '../../../src/rest-api/columns.ts';
import type { Json, JsonObject } from '../world/types.ts';
import type { Call, ServerVersion } from './call.ts';
import { writesColumn } from './described.ts';

/** One column of a row; `undefined` leaves the key out, as the API does for null relations. */
export type Column<T> = (row: T, call: Call) => Json;

/** A kind of row of the API: its columns in order, and its name in the descriptions of the REST API. */
export interface RowType<T> {
  readonly columns: Readonly<Record<string, Column<T>>>;
  /** Null, or a kind that the description of a server lacks, means that the server writes all columns. */
  readonly kind: RowKind | null;
  /** Columns that the 2024 server writes only on the detail of an object, and never by name (contract section 16.1). */
  readonly onlyOnDetail2024: ReadonlySet<string>;
  /** Columns that the 2024 server leaves out, where a current one writes null: it reads them through a relation. */
  readonly absentIn2024: ReadonlySet<string>;
  /** Set where the 2024 server writes empty objects if `field` has only unknown names; other rows have all columns then. */
  readonly emptyIn2024: boolean;
}

type Entries<T> = readonly (readonly [name: string, column: Column<T>])[];

/** The described columns of a kind for which the sandbox has no value: null. */
function othersOf(kind: RowKind, columns: Readonly<Record<string, unknown>>): Record<string, () => null> {
  const described = [...columnsOf(kind, '2026'), ...columnsOf(kind, '2024')];
  const others = described.filter((name) => !Object.hasOwn(columns, name));
  return Object.fromEntries(others.map((name) => [name, () => null]));
}

/**
 * Declares a kind of row. Each server writes the columns that are described for it in `src/rest-api`; described columns that are
 * not in `columns` are null.
 */
export function rowType<T>(
  kind: RowKind | null,
  columns: Readonly<Record<string, Column<T>>>,
  older: {
    onlyOnDetail2024?: readonly string[];
    absentIn2024?: readonly string[];
    emptyIn2024?: boolean;
  } = {},
): RowType<T> {
  return {
    kind,
    columns: kind === null ? columns : { ...columns, ...othersOf(kind, columns) },
    onlyOnDetail2024: new Set(older.onlyOnDetail2024),
    absentIn2024: new Set(older.absentIn2024),
    emptyIn2024: older.emptyIn2024 ?? false,
  };
}

const wholeEntries = new WeakMap<object, Partial<Record<ServerVersion, Entries<never>>>>();

function knownEntries<T>(type: RowType<T>, server: ServerVersion): Entries<T> {
  const kept = wholeEntries.get(type) ?? {};
  wholeEntries.set(type, kept);
  const found = kept[server] as Entries<T> | undefined;
  if (found) return found;
  const { kind } = type;
  const entries = Object.entries(type.columns).filter(
    ([name]) => kind === null || writesColumn(server, kind, name),
  );
  kept[server] = entries as Entries<never>;
  return entries;
}

const chosenEntries = new WeakMap<Call, Map<object, Entries<never>>>();

function entriesFor<T>(type: RowType<T>, call: Call): Entries<T> {
  const kept = chosenEntries.get(call) ?? new Map<object, Entries<never>>();
  const found = kept.get(type) as Entries<T> | undefined;
  if (found) return found;
  const { fields } = call;
  const known = knownEntries(type, call.server);
  const { onlyOnDetail2024 } = type;
  const byName =
    call.server === '2024' && onlyOnDetail2024.size > 0
      ? known.filter(([name]) => !onlyOnDetail2024.has(name))
      : known;
  const named = fields ? byName.filter(([name]) => fields.has(name)) : [];
  // Without any known name in `field`, the server sends all columns (contract section 2).
  const isChosen = named.length > 0 || (fields !== null && type.emptyIn2024 && call.server === '2024');
  const entries = isChosen ? named : call.inList || call.method !== 'GET' ? byName : known;
  kept.set(type, entries as Entries<never>);
  chosenEntries.set(call, kept);
  return entries;
}

function write<T>(type: RowType<T>, entries: Entries<T>, row: T, call: Call): JsonObject {
  const absent = call.server === '2024' ? type.absentIn2024 : null;
  const written: JsonObject = {};
  for (const [name, column] of entries) {
    const value = column(row, call);
    if (value === undefined || (value === null && absent?.has(name))) continue;
    written[name] = value;
  }
  return written;
}

/** A row with the columns in `field`. Also used for orders nested in a resource, to which `field` applies too. */
export function project<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(type, entriesFor(type, call), row, call);
}

/** A nested row to which `field` does not apply. */
export function whole<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(type, knownEntries(type, call.server), row, call);
}

/** Nested rows to which `field` does not apply. */
export function wholeList<T>(type: RowType<T>, rows: readonly T[], call: Call): JsonObject[] {
  return rows.map((row) => whole(type, row, call));
}

/** Removes from a finished row the columns that the server does not have, according to its description. */
export function known(kind: RowKind, row: JsonObject, call: Call): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([name]) => writesColumn(call.server, kind, name)));
}

/** Columns that return the written value, if there is one, instead of the derived one; see `Writable` in `world/types.ts`. */
export function overlaid<T>(
  columns: Readonly<Record<string, Column<T>>>,
  writtenOf: (row: T) => JsonObject,
): Record<string, Column<T>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      (row: T, call: Call): Json => {
        const written = writtenOf(row);
        return Object.hasOwn(written, name) ? written[name] : column(row, call);
      },
    ]),
  );
}
