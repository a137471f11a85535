import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const prefix = randomBytes(6).toString('hex');
let made = 0;

/** The `X-Request-ID` of the caller when it is harmless; else a new one, whose first part makes it unique among replicas. */
export function acceptedId(given: string | string[] | null | undefined): string {
  if (typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given)) return given;
  made += 1;
  return `${prefix}-${made.toString(36)}`;
}

/**
 * The id of a request in logs, errors and towards the REST API, always the same for the same request: its header is set to
 * the id.
 */
export function requestIdFrom({ headers }: IncomingMessage): string {
  const id = acceptedId(headers['x-request-id']);
  headers['x-request-id'] = id;
  return id;
}
