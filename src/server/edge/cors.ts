import type { IncomingMessage, RequestListener } from 'node:http';
import cors from 'cors';

/** How long a browser caches the response to a preflight, in seconds; browsers have lower limits of their own. */
const maxAge = 7200;

const responseHeaders = [
  'x-request-id',
  'retry-after',
  'etag',
  'server-timing',
  'ratelimit',
  'ratelimit-policy',
];

/**
 * Lets pages of the listed origins read responses and send any headers, and responds to preflights. An entry
 * `*` allows every page, without credentials that the browser keeps; an `Authorization` header that the page
 * sends itself is not one of those.
 */
export function allowOrigins(origins: readonly string[], next: RequestListener): RequestListener {
  if (origins.length === 0) return next;
  const everybody = origins.includes('*');
  const allow = cors({
    origin: everybody ? '*' : [...origins],
    credentials: !everybody,
    methods: ['GET', 'POST'],
    exposedHeaders: responseHeaders,
    maxAge,
  });
  return (request, response) => allow(request, response, () => next(request, response));
}

/**
 * Whether this request may open a WebSocket. Browsers send no preflight before they open one for a page, so a page of
 * an origin that is neither listed nor the origin of the gateway is refused. Other clients send no origin.
 */
export function mayOpenWebSocket({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes(origin) || origins.includes('*')) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
