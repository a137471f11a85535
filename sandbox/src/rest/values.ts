import type { Json, JsonObject } from '../world/types.ts';
import type { UploadedFile } from './body.ts';
import { type Call, hexUuid } from './call.ts';
import { type Field, field, type Input, Invalid, isFile, isObject, typeName } from './fields.ts';

/** A text, which is trimmed. Numbers are accepted as text, as on the server. */
export function text(
  options: { max?: number; blank?: boolean; check?: (value: string) => string | null } = {},
): Field<string> {
  return field((value) => {
    if (typeof value !== 'string' && typeof value !== 'number') throw new Invalid('Not a valid string.');
    const trimmed = String(value).trim();
    if (trimmed === '' && options.blank !== true) throw new Invalid('This field may not be blank.');
    if (options.max !== undefined && trimmed.length > options.max)
      throw new Invalid(`Ensure this field has no more than ${options.max} characters.`);
    const problem = trimmed === '' ? null : (options.check?.(trimmed) ?? null);
    if (problem !== null) throw new Invalid(problem);
    return trimmed;
  });
}

/** Text that may be empty. */
export function blank(max?: number): Field<string> {
  return text(max === undefined ? { blank: true } : { blank: true, max });
}

export function slug(): Field<string> {
  return text({
    blank: true,
    check: (value) =>
      /^[-\w]+$/.test(value)
        ? null
        : 'Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.',
  });
}

export function url(options: { blank?: boolean } = {}): Field<string> {
  return text({
    ...options,
    max: 200,
    check: (value) =>
      /^(https?|ftps?):\/\/[^\s/?#.]+(\.[^\s/?#.]+)*(:\d+)?([/?#]\S*)?$/i.test(value)
        ? null
        : 'Enter a valid URL.',
  });
}

const truths = new Set<unknown>([true, 1, '1', 'true', 't', 'yes', 'y', 'on']);
const untruths = new Set<unknown>([false, 0, '0', 'false', 'f', 'no', 'n', 'off']);

export function bool(): Field<boolean> {
  return field((value) => {
    const key = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (truths.has(key)) return true;
    if (untruths.has(key)) return false;
    throw new Invalid('Must be a valid boolean.');
  });
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function inRange(value: number, range: Range): number {
  if (range.max !== undefined && value > range.max)
    throw new Invalid(`Ensure this value is less than or equal to ${range.max}.`);
  if (range.min !== undefined && value < range.min)
    throw new Invalid(`Ensure this value is greater than or equal to ${range.min}.`);
  return value;
}

export function integer(range: Range = {}): Field<number> {
  return field((value) => {
    const kept = typeof value === 'string' ? value.trim().replace(/\.0*$/, '') : value;
    const number =
      typeof kept === 'number'
        ? kept
        : typeof kept === 'string' && /^[-+]?\d+$/.test(kept)
          ? Number(kept)
          : NaN;
    if (!Number.isInteger(number)) throw new Invalid('A valid integer is required.');
    return inRange(number, { min: -2147483648, max: 2147483647, ...range });
  });
}

export function number(range: Range = {}): Field<number> {
  return field((value) => {
    const parsed =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== ''
          ? Number(value)
          : NaN;
    if (!Number.isFinite(parsed)) throw new Invalid('A valid number is required.');
    return inRange(parsed, range);
  });
}

/** Money: a number or its text, with a limited number of decimals. */
export function decimal(digits: number, places: number, range: Range = {}): Field<number> {
  return field((value, call) => {
    const parsed = number(range).read(value, call);
    const [whole = '', fraction = ''] = String(value).trim().replace(/^[-+]/, '').split('.');
    if (fraction.length > places)
      throw new Invalid(`Ensure that there are no more than ${places} decimal places.`);
    if (whole.length + fraction.length > digits)
      throw new Invalid(`Ensure that there are no more than ${digits} digits in total.`);
    return parsed;
  });
}

export function choice<const T extends string | number>(
  values: readonly T[],
  options: { blank?: boolean } = {},
): Field<T> {
  return field((value) => {
    const found = values.find(
      (each) => !isObject(value) && !Array.isArray(value) && String(each) === String(value),
    );
    if (found !== undefined && typeof value !== 'boolean') return found;
    if (value === '' && options.blank !== true) throw new Invalid('"" is not a valid choice.');
    throw new Invalid(
      `"${isObject(value) || Array.isArray(value) ? JSON.stringify(value) : value}" is not a valid choice.`,
    );
  });
}

/** A date, kept as `YYYY-MM-DD`. */
export function date(): Field<string> {
  return field((value) => {
    const valid =
      typeof value === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(value) &&
      !Number.isNaN(Date.parse(value)) &&
      new Date(value).toISOString().startsWith(value);
    if (!valid) throw new Invalid('Date has wrong format. Use one of these formats instead: YYYY-MM-DD.');
    return value;
  });
}

/** A date-time, kept as epoch milliseconds; without an offset it is UTC. */
export function dateTime(): Field<number> {
  return field((value) => {
    const shape = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/i;
    const parsed =
      typeof value === 'string' && shape.test(value)
        ? Date.parse(
            /(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value.replace(' ', 'T') : `${value.replace(' ', 'T')}Z`,
          )
        : NaN;
    if (Number.isNaN(parsed)) {
      throw new Invalid(
        'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
      );
    }
    return parsed;
  });
}

/** A uuid with or without dashes, kept as 32 hex digits. */
export function uuid(): Field<string> {
  return field((value) => {
    const hex = typeof value === 'string' ? hexUuid(value) : null;
    if (!hex) throw new Invalid('Must be a valid UUID.');
    return hex;
  });
}

/** An object by its uuid. */
export function byUuid<T>(
  find: (call: Call, hex: string) => T | null | undefined,
  missingIn2024?: string,
): Field<T> {
  return field((value, call) => {
    const hex = typeof value === 'string' ? hexUuid(value) : null;
    const found = hex ? find(call, hex) : null;
    if (found === null || found === undefined)
      throw new Invalid(
        call.server === '2024' && missingIn2024 !== undefined
          ? missingIn2024
          : `Object with uuid=${isObject(value) ? JSON.stringify(value) : value} does not exist.`,
      );
    return found;
  });
}

export function object(): Field<JsonObject> {
  return field((value) => {
    const parsed = fromForm(value);
    if (!isObject(parsed))
      throw new Invalid(`Expected a dictionary of items but got type "${typeName(value)}".`);
    return parsed;
  });
}

/** Any JSON, including null. */
export function json(): Field<Json> {
  return { ...field((value) => fromForm(value)), nullable: true };
}

/** Parses the JSON in a field of a form, which is text. */
function fromForm(value: Input): Json {
  if (isFile(value)) throw new Invalid('Value must be valid JSON.');
  return value;
}

/** Numbers by component, such as limits. Errors are by component too. */
export function numbers(): Field<Record<string, number>> {
  return field((value) => {
    if (!isObject(value))
      throw new Invalid(`Expected a dictionary of items but got type "${typeName(value)}".`);
    const errors: JsonObject = {};
    const result: Record<string, number> = {};
    for (const [name, each] of Object.entries(value)) {
      if (typeof each === 'number' && Number.isInteger(each)) result[name] = each;
      else if (each === null) errors[name] = ['This field may not be null.'];
      else errors[name] = ['A valid integer is required.'];
    }
    if (Object.keys(errors).length > 0) throw new Invalid(errors);
    return result;
  });
}

/** An uploaded file (contract section 10). `check` returns the error message for a file, or null. */
export function file(check: (sent: UploadedFile) => string | null = () => null): Field<UploadedFile> {
  const inner = field((value: Input): UploadedFile => {
    if (!isFile(value))
      throw new Invalid('The submitted data was not a file. Check the encoding type on the form.');
    if (value.bytes.length === 0) throw new Invalid('The submitted file is empty.');
    const problem = check(value);
    if (problem !== null) throw new Invalid(problem);
    return value;
  });
  return { ...inner, missing: 'No file was submitted.' };
}

const imageStarts = ['\x89PNG\r\n', 'GIF8', '\xff\xd8\xff', 'RIFF', 'BM', '\x00\x00\x01\x00'];

/** An image, recognized by its first bytes. SVG is accepted only with the option `svg`. */
export function image(options: { svg?: boolean } = {}): Field<UploadedFile> {
  return file(({ bytes }) => {
    const head = bytes.subarray(0, 300).toString('latin1');
    if (imageStarts.some((start) => head.startsWith(start))) return null;
    if (options.svg && /<svg[\s>]/i.test(head)) return null;
    return 'Upload a valid image. The file you uploaded was either not an image or a corrupted image.';
  });
}

/** A PDF file, as attachments of orders have to be. */
export function pdf(): Field<UploadedFile> {
  return file(({ bytes }) =>
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? null : 'Only PDF files are allowed.',
  );
}
