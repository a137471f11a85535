import type { Json } from '../world/types.ts';
import { HttpError } from './call.ts';

/*
 * The shapes a refused write takes (contract section 7). Throw what these return. For 403 and 404 see
 * `forbidden` and `notFound` in call.ts.
 */

/** A validation error raised with a bare text in a view: a JSON array with one string. */
export function array400(text: string): HttpError {
  return new HttpError(400, [text]);
}

/** A few responses of the offering integration: a bare JSON string. */
export function string400(text: string): HttpError {
  return new HttpError(400, text);
}

/** Offering components of the older server use this key. */
export function details400(details: Json): HttpError {
  return new HttpError(400, { details });
}

/** Errors by field: a text stands for a list with one message. */
export function fields400(errors: Readonly<Record<string, Json>>): HttpError {
  return new HttpError(
    400,
    Object.fromEntries(
      Object.entries(errors).map(([name, error]) => [name, typeof error === 'string' ? [error] : error]),
    ),
  );
}

export function nonField400(text: string): HttpError {
  return new HttpError(400, { non_field_errors: [text] });
}

/** A wrong state of an order or resource, or a protected delete. */
export function conflict409(detail: string): HttpError {
  return new HttpError(409, { detail });
}

/** What the move_* actions say. */
export function errorMessage409(text: string): HttpError {
  return new HttpError(409, { error_message: text });
}

/** An action that this type of offering does not have. */
export function methodNotAllowed405(detail: string): HttpError {
  return new HttpError(405, { detail });
}

export function forbidden403(detail: string): HttpError {
  return new HttpError(403, { detail });
}
