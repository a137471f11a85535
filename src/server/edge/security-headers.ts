import type { IncomingMessage, ServerResponse } from 'node:http';

/** Settings of {@link createSecurityHeaders}. */
export interface SecurityHeaderOptions {
  /** How long browsers shall use HTTPS only, in seconds; 0 sends no such header. */
  readonly hstsSeconds: number;
  /** Whether the caller speaks HTTPS with a trusted proxy. */
  readonly isHttps: (request: IncomingMessage) => boolean;
}

/** For data, which is never a document: if a browser takes it for one, nothing in it is executed. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Sets the security headers of a response. The page of GraphiQL has a policy of its own. */
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
