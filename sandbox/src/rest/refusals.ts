import type { Json } from '../world/types.ts';
import { HttpError } from './call.ts';

/*
 * The errors of refused writes (contract section 7); throw what these functions return. For 403 and 404 see
 * `forbidden` and `notFound` in call.ts.
 */

/** A 400 with a JSON array of one text. */
export function array400(text: string): HttpError {
  return new HttpError(400, [text]);
}

/** A 400 with a JSON string, as a few routes of offerings return it. */
export function string400(text: string): HttpError {
  return new HttpError(400, text);
}

/** A 400 with the key `details`, as older servers return it for components of offerings. */
export function details400(details: Json): HttpError {
  return new HttpError(400, { details });
}

/** A 400 with errors by field. A text becomes a list with one message. */
export function fields400(errors: Readonly<Record<string, Json>>): HttpError {
  return new HttpError(
    400,
    Object.fromEntries(
      Object.entries(errors).map(([name, error]) => [name, typeof error === 'string' ? [error] : error]),
    ),
  );
}

/** A 400 that is about no single field. */
export function nonField400(text: string): HttpError {
  return new HttpError(400, { non_field_errors: [text] });
}

/** A 409 for an illegal state, or for an object that must not be deleted. */
export function conflict409(detail: string): HttpError {
  return new HttpError(409, { detail });
}

/** A 409 with the key `error_message`, as the actions `move_*` return it. */
export function errorMessage409(text: string): HttpError {
  return new HttpError(409, { error_message: text });
}

/** A 405 for an action that this type of offering does not have. */
export function methodNotAllowed405(detail: string): HttpError {
  return new HttpError(405, { detail });
}

/** A 403 with its own message. */
export function forbidden403(detail: string): HttpError {
  return new HttpError(403, { detail });
}
