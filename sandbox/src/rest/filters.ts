import type { Json, JsonObject } from '../world/types.ts';
import { type Call, HttpError, hexUuid } from './call.ts';
import { heedsLastOnly, ignoresParameter, refusesWord } from './described.ts';

/** Whether a row matches a filter. */
export type Test<T> = (row: T) => boolean;

/**
 * One query filter. `read` gets all values of the parameter in order. It returns a test, or null for "no filter", or throws
 * {@link BadValue}. The kinds of filters below are those in contract section 3a.
 */
export interface Filter<T> {
  readonly read: (values: readonly string[], call: Call) => Test<T> | null;
  /** The same filter on the 2024 server, when it differed. */
  readonly in2024?: Filter<T>;
}

/** The filters of a list, by parameter. */
export type Filters<T> = Readonly<Record<string, Filter<T>>>;

/** The value of a filter is not valid. The message is that of the 400. */
export class BadValue extends Error {}

type Match<T, V> = (row: T, value: V, call: Call) => boolean;

const badUuid = 'Enter a valid UUID.';

function single<T, V>(parse: (text: string, call: Call) => V | null, match: Match<T, V>): Filter<T> {
  return {
    read(values, call) {
      const text = values.at(-1) ?? '';
      if (text === '') return null;
      const value = parse(text, call);
      return value === null ? null : (row) => match(row, value, call);
    },
  };
}

/** A text; of several values, the last one is used. */
export function text<T>(match: Match<T, string>): Filter<T> {
  return single((value) => value, match);
}

/** Case-insensitive "contains". */
export function contains<T>(of: (row: T) => string): Filter<T> {
  return single(
    (value) => value.toLowerCase(),
    (row, value) => of(row).toLowerCase().includes(value),
  );
}

/** One uuid; a list or a malformed one is a 400. */
export function uuid<T>(match: Match<T, string>): Filter<T> {
  return single((value) => {
    const hex = hexUuid(value);
    if (!hex) throw new BadValue(badUuid);
    return hex;
  }, match);
}

/** The URL of an object; only the uuid at its end is read. */
export function url<T>(match: Match<T, string>): Filter<T> {
  return single((value) => hexUuid(value.split('/').filter(Boolean).at(-1) ?? '') ?? 'none', match);
}

/** `true` or `false`; any other value is no filter. */
export function bool<T>(match: Match<T, boolean>): Filter<T> {
  return single(
    (value) => (value.toLowerCase() === 'true' ? true : value.toLowerCase() === 'false' ? false : null),
    match,
  );
}

export function number<T>(match: Match<T, number>): Filter<T> {
  return single((value) => {
    const parsed = Number(value);
    if (!Number.isFinite(parsed)) throw new BadValue('Enter a number.');
    return parsed;
  }, match);
}

/** A date or date-time as epoch milliseconds. */
export function time<T>(match: Match<T, number>): Filter<T> {
  return single((value) => {
    // A `+` before an offset that was not URL-encoded arrives as a space.
    const parsed = Date.parse(value.replace(/ (\d\d:\d\d)$/, '+$1'));
    if (Number.isNaN(parsed)) throw new BadValue('Enter a valid date/time.');
    return parsed;
  }, match);
}

/** A day; a date-time is a 400 (contract §16.6). */
export function day<T>(match: Match<T, number>): Filter<T> {
  return single((value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) throw new BadValue('Enter a valid date.');
    return Date.parse(value);
  }, match);
}

/** A comma list of values. Of repeated parameters, only the last one is used. */
export function commaTexts<T>(of: (row: T) => string): Filter<T> {
  return {
    read(values) {
      const wanted = new Set(
        (values.at(-1) ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      );
      return wanted.size === 0 ? null : (row) => wanted.has(of(row));
    },
  };
}

/** {@link commaTexts} for uuids; a malformed one is a 400. */
export function commaUuids<T>(of: (row: T) => string): Filter<T> {
  return {
    read(values) {
      const wanted = new Set(commaHex(values.at(-1) ?? ''));
      return wanted.size === 0 ? null : (row) => wanted.has(of(row));
    },
  };
}

/** The uuids of a comma list, each as 32 hex digits. */
export function commaHex(value: string): string[] {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    const hex = hexUuid(part);
    if (!hex) throw new BadValue(badUuid);
    return hex;
  });
}

/** A comma list of uuids in which malformed ones are ignored, unlike in {@link commaUuids}. */
export function uuidList<T>(of: (row: T) => string): Filter<T> {
  return {
    read(values) {
      const parts = (values.at(-1) ?? '').split(',').filter((part) => part.trim() !== '');
      if (parts.length === 0) return null;
      const wanted = new Set(parts.map((part) => hexUuid(part)));
      return (row) => wanted.has(of(row));
    },
  };
}

/** A parameter that may be repeated, with a fixed set of case-sensitive values; any other value is a 400. */
export function choices<T>(allowed: readonly string[], of: (row: T) => string): Filter<T> {
  return {
    read(values, call) {
      // The 2024 server refuses an empty value like any other unknown value.
      const wanted = call.server === '2024' ? values : values.filter((value) => value !== '');
      const bad = wanted.find((value) => !allowed.includes(value));
      if (bad !== undefined) throw new BadValue(badChoice(bad));
      return wanted.length === 0 ? null : (row) => wanted.includes(of(row));
    },
  };
}

/** A parameter that may be repeated, with any values. A comma list is one value, and matches nothing. */
export function repeated<T>(match: Match<T, readonly string[]>): Filter<T> {
  return {
    read(values, call) {
      // The 2024 server treats an empty value as one that no row has.
      const wanted = call.server === '2024' ? values : values.filter((value) => value !== '');
      return wanted.length === 0 ? null : (row) => match(row, wanted, call);
    },
  };
}

/** A JSON object. A row matches if it has, for each key, the given value or one of the given values. */
export function jsonObject<T>(of: (row: T) => JsonObject): Filter<T> {
  return single(
    (value, { server }) => {
      const parsed = parseJson(value);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        if (server === '2024') throw new HttpError(400, ['Filter attribute is not valid json.']);
        throw new BadValue('Enter a valid JSON.');
      }
      return Object.entries(parsed as JsonObject);
    },
    (row, wanted) => {
      const attributes = of(row);
      return wanted.every(([key, value]) => [value].flat().includes(attributes[key] ?? null));
    },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The error message for a value that is not one of the choices. */
export function badChoice(value: string): string {
  return `Select a valid choice. ${value} is not one of the available choices.`;
}

/** The tests of a query. Unknown parameters are ignored. Throws one 400 with the errors of all invalid values by parameter. */
export function testsOf<T>(filters: Filters<T>, call: Call): Test<T>[] {
  const tests: Test<T>[] = [];
  const errors: Record<string, Json> = {};
  const names = new Set(call.query.pairs.map((pair) => pair[0]));
  for (const name of names) {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    const { server, template } = call;
    const older = server === '2024' ? filter?.in2024 : undefined;
    if (!filter || (!older && ignoresParameter(server, template, name))) continue;
    const used = older ?? filter;
    try {
      const all = call.query.all(name);
      const word = all.find((value) => refusesWord(server, template, name, value));
      if (word !== undefined) throw new BadValue(badChoice(word));
      const test = used.read(heedsLastOnly(server, template, name) ? all.slice(-1) : all, call);
      if (test) tests.push(test);
    } catch (error) {
      if (!(error instanceof BadValue)) throw error;
      errors[name] = [error.message];
    }
  }
  if (Object.keys(errors).length > 0) throw new HttpError(400, errors);
  return tests;
}
