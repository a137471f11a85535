import type { IncomingMessage, ServerResponse } from 'node:http';

/** Settings of {@link createSecurityHeaders}. */
export interface SecurityHeaderOptions {
  /** How long browsers shall use HTTPS only, in seconds; 0: nothing is said of it. */
  readonly hstsSeconds: number;
  /** Whether browsers are given GraphiQL. */
  readonly graphiql: boolean;
  /** Whether the caller speaks HTTPS with a trusted proxy. */
  readonly isHttps: (request: IncomingMessage) => boolean;
}

/** Data is never a document: should a browser take it for one, nothing in it acts. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** GraphiQL is one page with its scripts, styles and fonts inside it, whose editor runs workers that it makes itself. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the headers that tell browsers to be careful with an answer. */
export function createSecurityHeaders(
  options: SecurityHeaderOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { hstsSeconds, isHttps, graphiql } = options;
  return (request, response) => {
    const { method } = request;
    const page = graphiql && method === 'GET' && request.headers.accept?.includes('text/html') === true;
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('content-security-policy', page ? pagePolicy : dataPolicy);
    if (method === 'POST') response.setHeader('cache-control', 'no-store');
    if (hstsSeconds > 0 && isHttps(request)) {
      response.setHeader('strict-transport-security', `max-age=${hstsSeconds}`);
    }
  };
}
