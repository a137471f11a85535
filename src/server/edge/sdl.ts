import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Sender } from '../http/send.ts';
import { isNoneMatch } from './conditional.ts';
import { readOnly, refuse } from './refuse.ts';
import type { RequestListener } from './request-listener.ts';

/** Serves the schema in the schema definition language. It is printed when it is first asked for. */
export function createSdlHandler(schema: GraphQLSchema, sender: Sender): RequestListener {
  let printed: { readonly body: Buffer; readonly etag: string } | null = null;
  const print = () => {
    const body = Buffer.from(`${printSchema(lexicographicSortSchema(schema))}\n`);
    return { body, etag: `W/"${createHash('sha1').update(body).digest('base64url')}"` };
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, readOnly);
      return;
    }
    printed ??= print();
    const { body, etag } = printed;
    const headers = { etag, 'cache-control': 'no-cache' };
    if (isNoneMatch(request.headers, etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const whole = { status: 200, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }, body };
    sender.send(request, response, whole).catch(() => response.destroy());
  };
}
