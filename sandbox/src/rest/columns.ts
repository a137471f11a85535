import type { Json, JsonObject } from '../world/types.ts';
import type { Call, ServerVersion } from './call.ts';
import { lacks } from './described.ts';

/** One column of a row; `undefined` leaves the key out, as the API does for null relations. */
export type Column<T> = (row: T, call: Call) => Json;

/** A row of the API: its columns in order, and what an older server does not have. */
export interface RowType<T> {
  readonly columns: Readonly<Record<string, Column<T>>>;
  /** Columns the 2024 server does not know. */
  readonly since2026: ReadonlySet<string>;
  /** Columns the 2024 server writes only with a whole object by its own route, and knows by no name (contract §16.1). */
  readonly wholeIn2024: ReadonlySet<string>;
}

type Entries<T> = readonly (readonly [name: string, column: Column<T>])[];

export function rowType<T>(
  columns: Readonly<Record<string, Column<T>>>,
  older: { since2026?: readonly string[]; wholeIn2024?: readonly string[] } = {},
): RowType<T> {
  return { columns, since2026: new Set(older.since2026), wholeIn2024: new Set(older.wholeIn2024) };
}

const wholeEntries = new WeakMap<object, Partial<Record<ServerVersion, Entries<never>>>>();

function knownEntries<T>(type: RowType<T>, server: ServerVersion): Entries<T> {
  const kept = wholeEntries.get(type) ?? {};
  wholeEntries.set(type, kept);
  const found = kept[server] as Entries<T> | undefined;
  if (found) return found;
  const entries = Object.entries(type.columns).filter(
    ([name]) => !type.since2026.has(name) || !lacks(server, name),
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
  const hidden = (name: string): boolean => call.server === '2024' && type.wholeIn2024.has(name);
  const named = fields ? known.filter(([name]) => fields.has(name) && !hidden(name)) : [];
  // No known name among them: the whole row comes back, not an empty one (contract section 2).
  const entries = named.length > 0 ? named : known.filter(([name]) => !call.inList || !hidden(name));
  kept.set(type, entries as Entries<never>);
  chosenEntries.set(call, kept);
  return entries;
}

function write<T>(entries: Entries<T>, row: T, call: Call): JsonObject {
  const written: JsonObject = {};
  for (const [name, column] of entries) {
    const value = column(row, call);
    if (value !== undefined) written[name] = value;
  }
  return written;
}

/** A row with the columns `field` asked for. Also used for orders nested in a resource, which `field` prunes too. */
export function project<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(entriesFor(type, call), row, call);
}

/** A nested row whose serializer does not look at `field`. */
export function whole<T>(type: RowType<T>, row: T, call: Call): JsonObject {
  return write(knownEntries(type, call.server), row, call);
}

export function wholeList<T>(type: RowType<T>, rows: readonly T[], call: Call): JsonObject[] {
  return rows.map((row) => whole(type, row, call));
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
