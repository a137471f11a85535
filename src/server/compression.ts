import { constants } from 'node:zlib';
import compression from 'compression';
import type { RequestListener } from './direct.ts';

const accepted = /\b(?:br|gzip|deflate)\b|\*/i;
/** Events of a stream would wait in the compressor for more to come. */
const whole = /^(?:application\/(?:graphql-response\+)?json|text\/(?:html|plain))\b/i;
const streamed = /text\/event-stream|multipart\/mixed/i;

/**
 * Compresses answers of `minBytes` or more for clients that take it. Others cost nothing.
 *
 * What lets an attacker guess secrets from the size of compressed answers (BREACH) is not given here: it takes a browser
 * that adds a credential to requests which the attacker's page makes, and credentials are in a header that only pages
 * which know them can send. Compression ends here nevertheless when `minBytes` is 0.
 */
export function compressAnswers(minBytes: number, next: RequestListener): RequestListener {
  if (minBytes === 0) return next;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  const compress = compression({
    threshold: minBytes,
    // A window of 256 KB rather than 4 MB: it is allocated for every answer.
    brotli: { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_LGWIN]: 18 } },
    filter: (_request, response) => whole.test(String(response.getHeader('content-type') ?? '')),
  });
  return (request, response) => {
    const { accept, 'accept-encoding': encodings } = request.headers;
    const plain = encodings === undefined || !accepted.test(String(encodings)) || streamed.test(accept ?? '');
    if (plain) return next(request, response);
    // The types are those of Express, whose requests and responses are made of these.
    const handle = compress as unknown as (
      ...args: [...Parameters<RequestListener>, next: () => void]
    ) => void;
    handle(request, response, () => next(request, response));
  };
}
