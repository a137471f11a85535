import { type BodyLimits, limitBodies } from './body-limits.ts';
import { compressAnswers } from './compression.ts';
import { allowOrigins } from './cors.ts';
import type { RequestListener } from './direct.ts';
import { requestIdFrom } from './request-id.ts';
import { createSecurityHeaders, type SecurityHeaderOptions } from './security-headers.ts';

/** Settings of {@link createEdge}. */
export interface EdgeOptions extends BodyLimits, SecurityHeaderOptions {
  /** Origins whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Answers of so many bytes are compressed; 0 for none. */
  readonly compressionMinBytes: number;
}

/** What concerns every HTTP request, whatever it asks for, before anything is done for it. */
export function createEdge(options: EdgeOptions, next: RequestListener): RequestListener {
  const secure = createSecurityHeaders(options);
  const compressed = compressAnswers(options.compressionMinBytes, next);
  const limited = limitBodies(options, compressed);
  const allowed = allowOrigins(options.corsOrigins, limited);
  return (request, response) => {
    response.setHeader('x-request-id', requestIdFrom(request));
    secure(request, response);
    allowed(request, response);
  };
}
