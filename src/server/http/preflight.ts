import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLError } from 'graphql';
import { refusal } from './refusal.ts';

/** Headers that a page of another origin can send only after a preflight. Any value is accepted. */
const preflightHeaders: readonly string[] = [
  'graphql-require-preflight',
  'apollo-require-preflight',
  'x-graphql-yoga-csrf',
  'x-apollo-operation-name',
  'x-apollo-operation-id',
  'apollographql-client-name',
  'apollographql-client-version',
  'graphql-client-name',
  'graphql-client-version',
  'x-impersonated-user-uuid',
  'x-requested-with',
  'x-csrf-token',
  'x-cost',
  'x-explain',
];

/** Content types that a page of another origin can send without a preflight (Fetch standard, "CORS-safelisted"). */
const simple: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);

/** Schemes of `Authorization` that a browser adds by itself, to requests of other origins' pages too. */
const addedByBrowsers = /^(?:basic|digest|negotiate|ntlm)(?:\s|$)/i;

/**
 * Refuses requests that a page of another origin can make a browser send with credentials that the browser keeps (CSRF).
 * A request passes when a browser would have sent a preflight, because of its content type or of one of its
 * headers. Headers that proxies add to every request do not count.
 */
export function checkPreflight(headers: IncomingHttpHeaders): GraphQLError | null {
  const { 'content-type': type, authorization } = headers;
  // The fast path for nearly every request.
  if (type === 'application/json') return null;
  if (type !== undefined && !simple.has(type.split(';', 1)[0]?.trim().toLowerCase() ?? '')) return null;
  if (authorization !== undefined && !addedByBrowsers.test(authorization)) return null;
  if (preflightHeaders.some((name) => headers[name] !== undefined)) return null;
  return refusal(
    403,
    'A page of another origin could have made a browser send this request. Send it with an Authorization header, or with ' +
      'the header graphql-require-preflight and any value.',
  );
}
