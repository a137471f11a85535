import type { IncomingMessage, ServerResponse } from 'node:http';

/** Settings of {@link createSecurityHeaders}. */
export interface SecurityHeaderOptions {
  /** How long browsers shall use HTTPS only, in seconds; 0: nothing is said of it. */
  readonly hstsSeconds: number;
  /** Whether the caller speaks HTTPS with a trusted proxy. */
  readonly isHttps: (request: IncomingMessage) => boolean;
}

/** Data is never a document: should a browser take it for one, nothing in it acts. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Sets the headers that tell browsers to be careful with an answer. The page of GraphiQL has a policy of its own. */
export function createSecurityHeaders(
  options: SecurityHeaderOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { hstsSeconds, isHttps } = options;
  return (request, response) => {
    const { method } = request;
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('content-security-policy', dataPolicy);
    if (method === 'POST') response.setHeader('cache-control', 'no-store');
    if (hstsSeconds > 0 && isHttps(request)) {
      response.setHeader('strict-transport-security', `max-age=${hstsSeconds}`);
    }
  };
}
