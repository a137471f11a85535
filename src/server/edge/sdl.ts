import { type WholeResponse, weakTag } from '../http/send.ts';

/** Serves the schema in the schema definition language. `print` is called for the first request. */
export function createSdl(print: () => string): () => WholeResponse {
  let printed: WholeResponse | null = null;
  return () => {
    if (printed === null) {
      const body = Buffer.from(print());
      const type = 'text/plain; charset=utf-8';
      const headers = { 'content-type': type, etag: weakTag(body), 'cache-control': 'no-cache' };
      printed = { status: 200, headers, body };
    }
    return printed;
  };
}
