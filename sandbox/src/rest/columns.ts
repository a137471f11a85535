import { columnsOf, type RowType as RowKind } from '../../../src/rest-api/columns.ts';
import type { Json, JsonObject } from '../world/types.ts';
import type { Call, ServerVersion } from './call.ts';
import { writesColumn } from './described.ts';

/** One column of a row; `undefined` leaves the key out, as the API does for null relations. */
export type Column<T> = (row: T, call: Call) => Json;

/** A row of the API: its columns in order, and the name that its kind has in the description. */
export interface RowType<T> {
  readonly columns: Readonly<Record<string, Column<T>>>;
  /** Null, or a kind that the description of a server lacks: the server writes all of its columns. */
  readonly kind: RowKind | null;
  /** Columns that the 2024 server writes only on the detail of an object, and never by name (contract section 16.1). */
  readonly onlyOnDetail2024: ReadonlySet<string>;
  /** Columns that the 2024 server leaves out where others are null: they are read through a relation. */
  readonly absentIn2024: ReadonlySet<string>;
  /** On the 2024 server, rows asked for by unknown names alone are empty objects, where other rows come whole. */
  readonly emptyIn2024: boolean;
}

type Entries<T> = readonly (readonly [name: string, column: Column<T>])[];

/** The columns that are described for a kind and that nobody gives a value here: null. */
function othersOf(kind: RowKind, columns: Readonly<Record<string, unknown>>): Record<string, () => null> {
  const described = [...columnsOf(kind, '2026'), ...columnsOf(kind, '2024')];
  const others = described.filter((name) => !Object.hasOwn(columns, name));
  return Object.fromEntries(others.map((name) => [name, () => null]));
}

/**
 * A kind of row. Of its columns each server has those that are described for it, see `src/rest-api`: also those that are not
 * given here.
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
  // No known name among them: the whole row comes back, not an empty one (contract section 2).
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

/** A row with the columns `field` asked for. Also used for orders nested in a resource, which `field` prunes too. */
export function project<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(type, entriesFor(type, call), row, call);
}

/** A nested row whose serializer does not look at `field`. */
export function whole<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(type, knownEntries(type, call.server), row, call);
}

export function wholeList<T>(type: RowType<T>, rows: readonly T[], call: Call): JsonObject[] {
  return rows.map((row) => whole(type, row, call));
}

/** A row that is put together in one place: of its columns those that the server is described to have. */
export function known(kind: RowKind, row: JsonObject, call: Call): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([name]) => writesColumn(call.server, kind, name)));
}

/** Columns whose derived value gives way to what somebody wrote, see `Writable` in the world's types. */
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
