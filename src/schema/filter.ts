import type { InputFieldRef, InputObjectRef } from '@pothos/core';
import { UserInputError } from '../errors/user-input-error.ts';
import { ArgumentUnsupported } from '../loaders/errors.ts';
import type { AskedParameter, ValueKind } from '../loaders/list-arguments.ts';
import { maxIdsPerList } from '../rest-api/limits.ts';
import { type BuilderTypes, builder } from './builder.ts';
import { type RestEnum, unknownIsNoValue, unknownWord } from './enums.ts';

type ScalarName = 'String' | 'Int' | 'Float' | 'Boolean' | 'UUID' | 'DateTime' | 'Date' | 'Month';

/** How one input field becomes one query parameter. */
export interface FilterField<N extends string = string> {
  readonly param: N;
  readonly type: ScalarName | RestEnum;
  readonly description: string;
  /** For several values. `repeated`: one parameter per value; `comma`: one parameter with all values (contract §3a). */
  readonly list?: 'repeated' | 'comma';
  /** True when a row has to match all values, not just one. Then an empty list does not filter. */
  readonly every?: boolean;
  /** True when the server can filter for true, but not for false. */
  readonly onlyTrue?: boolean;
  readonly required?: boolean;
  /** The parameters for a value that the REST API writes in another way. */
  readonly sent?: (value: string, argument: string) => Parameters<N>;
}

/** A filter input and its translation. */
export interface Filter<N extends string = string> {
  readonly ref: InputObjectRef<BuilderTypes, FilterValue>;
  /** The query parameters of a filter, or null when one of its lists is empty, so that no row can match. */
  readonly toQuery: (value: FilterValue | null | undefined) => Parameters<N> | null;
  readonly fields: Readonly<Record<string, FilterField<N>>>;
  /** The arguments that a query was made of. */
  readonly asked: (query: Parameters<string>) => readonly AskedParameter[];
}

/** A filter as the client sent it. */
export type FilterValue = Readonly<Record<string, unknown>>;

type Shorthand<N extends string> = readonly [type: ScalarName | RestEnum, param: N, description: string];

type Parameters<N extends string> = ReadonlyArray<readonly [name: N, value: string]>;

/** One value: `one('String', 'name', 'Part of the name.')`. */
export const one = <const N extends string>(...[type, param, description]: Shorthand<N>): FilterField<N> => ({
  type,
  param,
  description,
});

/** A filter that accepts only true: the REST API has no filter for the other rows. */
export const onlyTrue = <const N extends string>(param: N, description: string): FilterField<N> => ({
  type: 'Boolean',
  param,
  description: `${description} Only \`true\` is accepted.`,
  onlyTrue: true,
});

/** One value that the REST API writes in another way: `sent` returns the parameters for it, among them `param`. */
export const rewritten = <const N extends string>(
  type: ScalarName,
  param: N,
  description: string,
  sent: NonNullable<FilterField<N>['sent']>,
): FilterField<N> => ({ type, param, description, sent });

/** Several values, any of which may match, sent as a repeated parameter. */
export const anyOf = <const N extends string>(
  ...[type, param, description]: Shorthand<N>
): FilterField<N> => ({
  type,
  param,
  description,
  list: 'repeated',
});

/** Several values, any of which may match, sent as one comma list. */
export const anyOfComma = <const N extends string>(
  ...[type, param, description]: Shorthand<N>
): FilterField<N> => ({
  type,
  param,
  description,
  list: 'comma',
});

/** Several values, all of which have to match, sent as one comma list. */
export const allOfComma = <const N extends string>(...given: Shorthand<N>): FilterField<N> => ({
  ...anyOfComma(...given),
  every: true,
});

/**
 * Makes a filter input type. Fields that are left out or null do not filter. An empty list matches nothing, whereas the REST
 * API ignores an empty parameter (contract §3a).
 */
export function filterInput<N extends string>(
  name: string,
  description: string,
  fields: Readonly<Record<string, FilterField<N>>>,
): Filter<N> {
  const ref = builder.inputRef<FilterValue>(name).implement({
    description,
    fields: (t) => {
      const inputs: Record<string, InputFieldRef<BuilderTypes, unknown>> = {};
      for (const [field, { type, description, list }] of Object.entries(fields)) {
        const options = { description };
        const inputType = typeof type === 'string' ? type : type.ref;
        inputs[field] = list
          ? t.field({ type: [inputType], ...options })
          : t.field({ type: inputType, ...options });
      }
      return inputs as never;
    },
  });
  return {
    ref: ref as unknown as InputObjectRef<BuilderTypes, FilterValue>,
    fields,
    toQuery: (value) => (value ? toQuery(fields, value) : []),
    asked: (query) => askedIn(fields, query),
  };
}

/**
 * A filter for a list whose description lacks some of its parameters: fields with these are refused with
 * `ArgumentUnsupported`.
 */
export function elsewhere<N extends string, const X extends N>(
  filter: Filter<N>,
  unknown: readonly X[],
): Filter<Exclude<N, X>> {
  const refused = Object.entries(filter.fields).filter(([, { param }]) =>
    unknown.some((one) => one === param),
  );
  // A query has no parameter of a refused field.
  const known = filter as Filter<never>;
  return {
    ...known,
    toQuery: (value) => {
      const [name] = refused.find(([field]) => (value?.[field] ?? null) !== null) ?? [];
      if (name !== undefined) throw new ArgumentUnsupported(`filter.${name}`);
      return known.toQuery(value);
    },
  };
}

const kinds: Readonly<Record<ScalarName, ValueKind>> = {
  String: 'text',
  UUID: 'uuid',
  Int: 'number',
  Float: 'number',
  Boolean: 'truth',
  DateTime: 'time',
  Date: 'time',
  Month: 'time',
};

function askedIn(
  fields: Readonly<Record<string, FilterField>>,
  query: Parameters<string>,
): readonly AskedParameter[] {
  if (query.length === 0) return [];
  return Object.entries(fields).flatMap(([name, { param, type, onlyTrue: isFlag }]) => {
    const values = query.filter(([given]) => given === param).map(([, value]) => value);
    if (values.length === 0) return [];
    const kind = isFlag ? 'flag' : typeof type === 'string' ? kinds[type] : 'word';
    return [{ argument: `filter.${name}`, param, kind, values }];
  });
}

function toQuery<N extends string>(
  fields: Readonly<Record<string, FilterField<N>>>,
  value: FilterValue,
): Parameters<N> | null {
  const query: [N, string][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const given = value[name];
    if (given === null || given === undefined) continue;
    if (given === unknownWord || (Array.isArray(given) && given.includes(unknownWord))) {
      throw new UserInputError(`filter.${name}`, unknownIsNoValue);
    }
    if (field.onlyTrue && given === false) {
      throw new UserInputError(
        `filter.${name}`,
        `filter.${name} accepts only true: Waldur cannot filter for false. Leave it out to get all.`,
      );
    }
    if (field.sent) {
      query.push(
        ...field.sent(String(given), `filter.${name}`).map(([param, one]): [N, string] => [param, one]),
      );
      continue;
    }
    if (!field.list) {
      // The REST API takes a month as its first day.
      query.push([field.param, field.type === 'Month' ? `${String(given)}-01` : String(given)]);
      continue;
    }
    const values = Array.isArray(given) ? given.map(String) : [String(given)];
    if (values.length === 0) {
      if (field.every) continue;
      return null;
    }
    if (values.length > maxIdsPerList) {
      throw new UserInputError(
        `filter.${name}`,
        `filter.${name} takes ${maxIdsPerList} values at most, not ${values.length}.`,
      );
    }
    // The REST API splits at commas, and ignores an empty value.
    const odd = field.list === 'comma' && values.find((one) => one === '' || one.includes(','));
    if (odd !== false && odd !== undefined) {
      throw new UserInputError(
        `filter.${name}`,
        `filter.${name} accepts only values that are not empty and have no comma.`,
      );
    }
    const meant = values.filter((one) => one !== '');
    if (meant.length === 0) return null;
    if (field.list === 'comma') query.push([field.param, meant.join(',')]);
    else for (const one of meant) query.push([field.param, one]);
  }
  return query;
}

/** A sort input: `{ field: NAME, direction: DESC }`. */
export interface Sort {
  readonly ref: InputObjectRef<BuilderTypes, SortValue>;
  readonly toQuery: (value: readonly SortValue[] | null | undefined) => Parameters<'o'>;
}

/** One sort key as the client sent it, with the REST API's name of the key. */
export interface SortValue {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

const SortDirection = builder.enumType('SortDirection', {
  description: 'Direction in which a list is sorted.',
  values: {
    ASC: {
      value: 'asc',
      description: 'Ascending: the smallest, earliest or alphabetically first value first.',
    },
    DESC: {
      value: 'desc',
      description: 'Descending: the largest, latest or alphabetically last value first.',
    },
  },
});

/** Makes a sort input type from the REST API's names of sort keys and their descriptions. */
export function sortInput(name: string, subject: string, words: Pick<RestEnum, 'ref'>): Sort {
  const ref = builder.inputRef<SortValue>(name).implement({
    description: `A sort key for ${subject}. Several keys sort by the first, then by the second, and so on.`,
    fields: (t) => ({
      field: t.field({ type: words.ref, required: true, description: 'Key to sort by.' }),
      direction: t.field({
        type: SortDirection,
        required: true,
        defaultValue: 'asc',
        description: 'Direction of the sort.',
      }),
    }),
  });
  return {
    ref: ref as unknown as InputObjectRef<BuilderTypes, SortValue>,
    toQuery: (value) =>
      value && value.length > 0
        ? [['o', value.map(({ field, direction }) => (direction === 'desc' ? `-${field}` : field)).join(',')]]
        : [],
  };
}
