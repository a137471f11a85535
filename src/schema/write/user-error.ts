import { isUpstreamError, type UpstreamError } from '../../upstream/errors.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { type InputFields, type InputValue, isValue, partOf, toInputPlace } from './input.ts';

/** An error that the caller can correct. */
export interface UserErrorValue {
  readonly message: string;
  readonly code: UserErrorCodeValue;
  readonly path: readonly string[] | null;
}

const codes = {
  REQUIRED: 'A value is missing.',
  INVALID_VALUE: 'A value is not valid.',
  ILLEGAL_STATE: 'The state of the object does not allow the change.',
  CONFLICT: 'Something else prevents the change, for example an object that depends on this one.',
  UNSUPPORTED: 'This kind of offering, or this server, does not have the action.',
  TOO_LARGE: 'A file, or the request as a whole, is larger than the server accepts.',
  REFUSED: 'The server refused the change for the reason in `message`.',
} as const;

/** A value of `UserError.code`. */
export type UserErrorCodeValue = keyof typeof codes;

const UserErrorCode = builder.enumType('UserErrorCode', {
  description: 'Why a change was refused.',
  values: Object.fromEntries(
    Object.entries(codes).map(([name, description]) => [name, { value: name, description }]),
  ) as Record<UserErrorCodeValue, { value: UserErrorCodeValue; description: string }>,
});

/** One reason why a change was refused. */
export const UserError = builder.objectRef<UserErrorValue>('UserError');

builder.objectType(UserError, {
  description: 'One reason why a write was refused, which you can correct in the input.',
  fields: (t) => ({
    message: t.string({
      nullable: false,
      description: 'Error message in English, for people.',
      resolve: ({ message }) => message,
    }),
    code: t.field({
      type: UserErrorCode,
      nullable: false,
      description: 'Kind of the error, for programs.',
      resolve: ({ code }) => code,
    }),
    path: t.stringList({
      nullable: { list: true, items: false },
      description:
        'Path of the wrong input field, from `input` down, with positions in lists: `["input", "components", "0", ' +
        '"billingType"]`. Null when the error is not about a single field.',
      resolve: ({ path }) => (path === null ? null : [...path]),
    }),
  }),
});

/** The `userErrors` field of a payload. */
export function userErrorsField(
  t: FieldBuilder,
  description = 'Why the write was refused; empty when it was carried out. The server does not always undo what it did before ' +
    'the refusal: read the object again if that matters.',
) {
  return t.field({
    type: [UserError],
    nullable: false,
    description,
    resolve: (source) => {
      const errors = source.row.user_errors;
      return Array.isArray(errors) ? (errors as UserErrorValue[]) : [];
    },
  });
}

/** Codes of refusals that name no field, by status. */
export type RefusalCodes = Readonly<Partial<Record<400 | 409, UserErrorCodeValue>>>;

/** How a mutation interprets refusals of the REST API. */
export interface RefusalContext {
  readonly fields: InputFields;
  readonly input: InputValue;
  readonly codes: RefusalCodes;
  /**
   * Maps a place in a body that is no plain copy of the input to a place below `input`, by GraphQL names. Null for places that
   * follow from their REST names.
   */
  readonly locate: ((wirePlace: readonly string[], input: InputValue) => readonly string[] | null) | null;
}

/**
 * The user errors in a response of the REST API, or null for a failure that the caller cannot correct in the input (not logged
 * in, no permission, not found, throttled, server failure).
 *
 * The REST API has many shapes for a refusal: field maps, nested and index-keyed ones, bare arrays, bare strings,
 * `non_field_errors`, `detail`, `details`, `error_message`. An illegal transition is a bare 400 for an offering and a
 * 409 for a resource or an order (contract §6, §7). Codes follow from status and place, never from the text.
 */
export function toUserErrors(error: unknown, context: RefusalContext): UserErrorValue[] | null {
  if (!isUpstreamError(error) || error.kind !== 'status' || error.outcomeUnknown) return null;
  switch (error.status) {
    case 400:
      // Validation returns an object, even if it names no field.
      return reasons(error, context, isValue(error.body) ? 'REFUSED' : (context.codes[400] ?? 'REFUSED'));
    case 405:
    case 424:
      return reasons(error, context, 'UNSUPPORTED');
    case 409:
      return reasons(error, context, context.codes[409] ?? 'CONFLICT');
    case 413:
      return [tooLarge(context)];
    case 415:
      return reasons(error, context, 'INVALID_VALUE');
    default:
      return null;
  }
}

function tooLarge({ fields, input }: RefusalContext): UserErrorValue {
  const files = Object.keys(fields).filter((name) => fields[name]?.type === 'Upload' && isGiven(input[name]));
  const [file] = files;
  const what = file === undefined ? 'request' : files.length === 1 ? 'file' : 'request with its files';
  return {
    message: `The ${what} is larger than the server accepts.`,
    code: 'TOO_LARGE',
    path: file === undefined || files.length > 1 ? null : ['input', file],
  };
}

/** Keys of errors about the object that has the key. */
const ofTheWhole: ReadonlySet<string> = new Set(['non_field_errors', '__all__']);

/** Keys of errors about the whole request, unless its body has a field of that name. */
const ofTheRequest: ReadonlySet<string> = new Set(['detail', 'details', 'error_message', 'error']);

/** The most user errors of one mutation. A caller who has corrected these will see the rest with the next attempt. */
export const maxUserErrors = 100;

/** How deeply a response is read. Bodies of requests are less than half as deep. */
const maxDepth = 50;

function reasons(error: UpstreamError, context: RefusalContext, code: UserErrorCodeValue): UserErrorValue[] {
  const found: UserErrorValue[] = [];
  const names = new Set(Object.values(context.fields).map(({ wire }) => wire));
  const isWhole = (key: string, top: boolean): boolean =>
    ofTheWhole.has(key) || (top && ofTheRequest.has(key) && !names.has(key));
  const walk = (value: unknown, place: readonly string[], depth: number): void => {
    if (found.length >= maxUserErrors || depth > maxDepth) return;
    if (Array.isArray(value)) {
      value.forEach((one: unknown, index) => {
        // A list at the top, or a list of texts, has several reasons; other lists are lists of the body.
        const same = typeof one === 'string' || place.length === 0;
        walk(one, same ? place : [...place, String(index)], depth + 1);
      });
    } else if (isValue(value) && !isReason(value)) {
      for (const [key, one] of Object.entries(value)) {
        walk(one, isWhole(key, place.length === 0) ? place : [...place, key], depth + 1);
      }
    } else if (value !== null && value !== undefined) {
      found.push(reason(String(isValue(value) ? value.message : value), place, context, code));
    }
  };
  walk(error.body, [], 0);
  if (found.length === 0) found.push({ message: 'The server refused this.', code, path: null });
  return found;
}

/** Whether a value is one reason with a code of the server. */
function isReason(value: InputValue): boolean {
  return Object.keys(value).length === 2 && typeof value.message === 'string' && Object.hasOwn(value, 'code');
}

function reason(
  message: string,
  wirePlace: readonly string[],
  { fields, input, locate }: RefusalContext,
  code: UserErrorCodeValue,
): UserErrorValue {
  if (wirePlace.length === 0) return { message, code, path: null };
  const located = locate?.(wirePlace, input) ?? null;
  const { path, rest } = located
    ? { path: ['input', ...located], rest: [] }
    : toInputPlace(fields, input, wirePlace);
  // A name that the input does not have is added to the message, so that nothing is lost.
  const told = rest.length === 0 ? message : `${rest.join('.')}: ${message}`;
  if (path.length === 1) {
    return { message: told, code: rest.length === 0 ? code : 'INVALID_VALUE', path: null };
  }
  const given = isGiven(path.slice(1).reduce<unknown>(partOf, input));
  return { message: told, code: given ? 'INVALID_VALUE' : 'REQUIRED', path };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
