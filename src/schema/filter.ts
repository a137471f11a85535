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
  /** `repeated`: one parameter per value; `comma`: one parameter with all values (contract §3a). */
  readonly list?: 'repeated' | 'comma';
  /** True when a row has to match every value, not just one: then a list without values does not filter. */
  readonly every?: boolean;
  /** True where the server has a filter for true, and none for false. */
  readonly onlyTrue?: boolean;
  readonly required?: boolean;
  /** What is sent for a value that the REST API writes in another way, which may take several parameters. */
  readonly sent?: (value: string, argument: string) => Parameters<N>;
}

/** A filter input and its translation. */
export interface Filter<N extends string = string> {
  readonly ref: InputObjectRef<BuilderTypes, FilterValue>;
  /** The query parameters of a filter, or null when it lists no value somewhere, so that no row can match. */
  readonly toQuery: (value: FilterValue | null | undefined) => Parameters<N> | null;
  readonly fields: Readonly<Record<string, FilterField<N>>>;
  /** The arguments that a query was made of, and what they are. */
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

/** What can be asked for with true; the API has no filter for the rest, so that false is refused. */
export const onlyTrue = <const N extends string>(param: N, description: string): FilterField<N> => ({
  type: 'Boolean',
  param,
  description: `${description} Takes true only.`,
  onlyTrue: true,
});

/** One value that the REST API writes in another way: `sent` has the parameters that it becomes, `param` among them. */
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
 * Makes a filter input type. Left-out and null fields do not filter. A list filter without a value matches nothing,
 * whereas the API would take an empty parameter for no filter at all (contract §3a).
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
 * A filter for lists that are not described to know some of its parameters: there they are refused with
 * `ArgumentUnsupported`.
 */
export function elsewhere<N extends string, const X extends N>(
  filter: Filter<N>,
  unknown: readonly X[],
): Filter<Exclude<N, X>> {
  const refused = Object.entries(filter.fields).filter(([, { param }]) =>
    unknown.some((one) => one === param),
  );
  // Nothing that is refused is in a query.
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
        `filter.${name} takes true only: Waldur has no filter for the others. Leave it out to get all.`,
      );
    }
    if (field.sent) {
      query.push(
        ...field.sent(String(given), `filter.${name}`).map(([param, one]): [N, string] => [param, one]),
      );
      continue;
    }
    if (!field.list) {
      // A month is asked for by its first day.
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
    // The API splits at commas, and takes an empty value for no filter at all.
    const odd = field.list === 'comma' && values.find((one) => one === '' || one.includes(','));
    if (odd !== false && odd !== undefined) {
      throw new UserInputError(
        `filter.${name}`,
        `filter.${name} takes values without commas that are not empty.`,
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

/** One sort key as the client sent it, in the API's own word. */
export interface SortValue {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

const SortDirection = builder.enumType('SortDirection', {
  description: 'Which end of a list comes first.',
  values: {
    ASC: { value: 'asc', description: 'Smallest, earliest or first in the alphabet.' },
    DESC: { value: 'desc', description: 'Largest, latest or last in the alphabet.' },
  },
});

/** Makes a sort input type from the API's ordering names and their descriptions. */
export function sortInput(name: string, subject: string, words: Pick<RestEnum, 'ref'>): Sort {
  const ref = builder.inputRef<SortValue>(name).implement({
    description: `One key by which ${subject} are sorted. Several keys sort by the first, then by the second, and so on.`,
    fields: (t) => ({
      field: t.field({ type: words.ref, required: true, description: 'What to sort by.' }),
      direction: t.field({
        type: SortDirection,
        required: true,
        defaultValue: 'asc',
        description: 'Which end comes first.',
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
