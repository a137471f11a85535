import type { IncomingHttpHeaders } from 'node:http';

/** Headers that no page of another origin can send without being allowed to by a preflight. Any value will do. */
export const preflightHeaders: readonly string[] = [
  'graphql-require-preflight',
  'apollo-require-preflight',
  'x-graphql-yoga-csrf',
];

/** Content types that a page of another origin can send without a preflight (Fetch standard, "CORS-safelisted"). */
const simple = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Whether a browser would have asked before it sent such a request for another origin's page. */
export function isPreflighted(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type']?.toLowerCase();
  if (type !== undefined && !simple.some((one) => type.startsWith(one))) return true;
  return preflightHeaders.some((name) => headers[name] !== undefined);
}
