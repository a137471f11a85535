import { unknownIsNoValue, unknownWord } from '../enums.ts';
import { type InputFields, type InputValue, isValue } from './input.ts';
import type { UserErrorValue } from './user-error.ts';

/** Checks of single values, for {@link InputField.check}. Each says what is wrong, or null. */
export const must = {
  /** Not empty and not only white space: the REST API refuses blank text where text is required. */
  notBeBlank: (value: string): string | null => (value.trim() === '' ? 'Must not be blank.' : null),
  beLatitude: (value: number): string | null =>
    value >= -90 && value <= 90 ? null : 'Must be a latitude from -90 to 90 degrees.',
  beLongitude: (value: number): string | null =>
    value >= -180 && value <= 180 ? null : 'Must be a longitude from -180 to 180 degrees.',
  notBeNegative: (value: number): string | null => (value >= 0 ? null : 'Must not be negative.'),
  /** Bounds and limits are amounts, or -1, which means none in the REST API. */
  notBeBelowMinusOne: (value: number): string | null => (value >= -1 ? null : 'Must not be below -1.'),
};

/** Everything that is certainly wrong with an input, found without a request to the REST API. */
export function checkInput(
  fields: InputFields,
  value: InputValue,
  path: readonly string[] = ['input'],
): UserErrorValue[] {
  const errors: UserErrorValue[] = [];
  for (const [name, declared] of Object.entries(fields)) {
    const given = value[name];
    if (given === undefined || given === null) continue;
    const at = [...path, name];
    const values: readonly [unknown, readonly string[]][] =
      declared.list && Array.isArray(given)
        ? given.map((one: unknown, index) => [one, [...at, String(index)]])
        : [[given, at]];
    for (const [one, place] of values) {
      const { type } = declared;
      if (typeof type === 'object' && 'fields' in type && isValue(one)) {
        errors.push(...checkInput(type.fields, one, place));
      }
      const message = one === unknownWord ? unknownIsNoValue : (declared.check?.(one) ?? null);
      if (message !== null) errors.push({ message, code: 'INVALID_VALUE', path: place });
    }
    if (declared.uniqueBy !== null) errors.push(...checkUnique(given, declared.uniqueBy, at));
  }
  return errors;
}

/** Refuses a list in which two objects have the same value in a field that is a key in the body. */
function checkUnique(list: unknown, key: string, at: readonly string[]): UserErrorValue[] {
  const seen = new Set<unknown>();
  const errors: UserErrorValue[] = [];
  for (const [index, one] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const name = isValue(one) ? one[key] : undefined;
    if (seen.has(name)) {
      const message = `Another entry of the list has the same ${key}.`;
      errors.push({ message, code: 'INVALID_VALUE', path: [...at, String(index), key] });
    }
    seen.add(name);
  }
  return errors;
}

/** Refuses an update that changes nothing: the REST API would return 200 and do nothing. */
export function checkNotEmpty(fields: InputFields, value: InputValue): UserErrorValue[] {
  const changes = Object.entries(fields).some(
    ([name, { wire }]) => wire !== null && value[name] !== undefined,
  );
  return changes
    ? []
    : [{ message: 'Give at least one thing to change.', code: 'REQUIRED', path: ['input'] }];
}
