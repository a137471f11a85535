import { randomUUID } from 'node:crypto';

const ids = new WeakMap<object, string>();

/**
 * The id of a request in logs, errors and towards the REST API: the caller's `X-Request-ID` when it is harmless, a
 * new one otherwise. Always the same for the same request.
 */
export function requestIdOf(request: Request): string {
  let id = ids.get(request);
  if (id === undefined) {
    const given = request.headers.get('x-request-id');
    id = given !== null && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
    ids.set(request, id);
  }
  return id;
}
