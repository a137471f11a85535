import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ids = new WeakMap<object, string>();

/** The caller's `X-Request-ID` when it is harmless, a new one otherwise. */
function idFrom(given: string | string[] | null | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

/**
 * The id of a request in logs, errors and towards the REST API. Always the same for the same request, of whichever of
 * the two kinds it is.
 */
export function requestIdOf(request: Request): string {
  let id = ids.get(request);
  if (id === undefined) {
    id = idFrom(request.headers.get('x-request-id'));
    ids.set(request, id);
  }
  return id;
}

/** The same for a request as Node gives it. The header is set to the id, for whoever reads the request later. */
export function requestIdFrom(request: IncomingMessage): string {
  let id = ids.get(request);
  if (id === undefined) {
    id = idFrom(request.headers['x-request-id']);
    request.headers['x-request-id'] = id;
    ids.set(request, id);
  }
  return id;
}
