import { isUpstreamError, type UpstreamError } from '../../upstream/errors.ts';
import { builder } from '../builder.ts';
import { type InputFields, type InputValue, isValue, toInputPath } from './input.ts';

/** What the caller can put right. */
export interface UserErrorValue {
  readonly message: string;
  readonly code: UserErrorCodeValue;
  readonly path: readonly string[] | null;
}

const codes = {
  REQUIRED: 'A value is missing.',
  INVALID_VALUE: 'A value is not acceptable.',
  ILLEGAL_STATE: 'The state of the object forbids the action.',
  CONFLICT: 'Something else stands against it, for example an object that depends on this one.',
  UNSUPPORTED: 'This kind of offering, or this server, does not have the action.',
  TOO_LARGE: 'A file is larger than the server accepts.',
  REFUSED: 'The server refused for the reason in the message.',
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
  description: 'One reason why a change was refused that you can put right. Nothing was changed.',
  fields: (t) => ({
    message: t.string({
      nullable: false,
      description: 'What is wrong, in English, for people.',
      resolve: ({ message }) => message,
    }),
    code: t.field({
      type: UserErrorCode,
      nullable: false,
      description: 'What is wrong, for programs.',
      resolve: ({ code }) => code,
    }),
    path: t.stringList({
      nullable: { list: true, items: false },
      description:
        'The input field at fault, from `input` down, list positions included: `["input", "components", "0", ' +
        '"billingType"]`. Null when no single field is.',
      resolve: ({ path }) => (path === null ? null : [...path]),
    }),
  }),
});

/** How a mutation reads the REST API's refusals. */
export interface RefusalContext {
  readonly fields: InputFields;
  readonly input: InputValue;
  /** Whether the mutation moves an object between states, so that a refusal without a field is about the state. */
  readonly transition: boolean;
}

/**
 * The user errors in an answer of the REST API, or null when the failure is not the caller's to put right (not logged
 * in, no permission, not found, throttled, server in trouble).
 *
 * The API has many shapes for a refusal: field maps, nested and index-keyed ones, bare arrays, bare strings,
 * `non_field_errors`, `detail`, `details`, `error_message`. An illegal transition is 400 for an offering and 409 for a
 * resource or an order (contract §6, §7). Codes follow from status and place, never from the text.
 */
export function toUserErrors(error: unknown, context: RefusalContext): UserErrorValue[] | null {
  if (!isUpstreamError(error) || error.kind !== 'status' || error.outcomeUnknown) return null;
  switch (error.status) {
    case 400:
      return reasons(error, context, context.transition ? 'ILLEGAL_STATE' : 'REFUSED');
    case 405:
    case 424:
      return reasons(error, context, 'UNSUPPORTED');
    case 409:
      return reasons(error, context, context.transition ? 'ILLEGAL_STATE' : 'CONFLICT');
    case 413:
      return [{ message: 'The file is larger than the server accepts.', code: 'TOO_LARGE', path: null }];
    case 415:
      return reasons(error, context, 'INVALID_VALUE');
    default:
      return null;
  }
}

/** Keys under which the API speaks of the whole request, not of one field. */
const wholeRequest = new Set(['non_field_errors', '__all__', 'detail', 'details', 'error_message', 'error']);

function reasons(error: UpstreamError, context: RefusalContext, code: UserErrorCodeValue): UserErrorValue[] {
  const found: UserErrorValue[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') found.push(reason(value, path, context, code));
    else if (Array.isArray(value)) {
      value.forEach((one: unknown, index) => {
        walk(one, typeof one === 'string' ? path : [...path, String(index)]);
      });
    } else if (isValue(value)) {
      for (const [key, one] of Object.entries(value))
        walk(one, wholeRequest.has(key) ? path : [...path, key]);
    } else if (value !== null && value !== undefined) {
      found.push(reason(String(value), path, context, code));
    }
  };
  walk(error.body, []);
  if (found.length === 0) found.push({ message: 'The server refused this.', code, path: null });
  return found;
}

function reason(
  message: string,
  wirePath: readonly string[],
  { fields, input }: RefusalContext,
  code: UserErrorCodeValue,
): UserErrorValue {
  if (wirePath.length === 0) return { message, code, path: null };
  const path = toInputPath(fields, wirePath);
  // A name that the input does not have is told in the message, so that nothing is lost.
  if (path.length === 1)
    return { message: `${wirePath.join('.')}: ${message}`, code: 'INVALID_VALUE', path: null };
  return { message, code: isGiven(input, path) ? 'INVALID_VALUE' : 'REQUIRED', path };
}

function isGiven(input: InputValue, path: readonly string[]): boolean {
  let value: unknown = input;
  for (const segment of path.slice(1)) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else if (isValue(value)) value = value[segment];
    else return false;
  }
  return value !== undefined && value !== null && value !== '';
}
