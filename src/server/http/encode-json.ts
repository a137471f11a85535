import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { ResponseTooLarge } from '../../execution/byte-budget.ts';
import { writeJson } from '../../lib/exact-json.ts';
import type { Exchange } from './exchange.ts';
import type { JsonType } from './negotiate.ts';
import { type FinishedResult, finishResult, type HttpHead, withoutHead } from './result.ts';
import { type Sender, weakTag } from './send.ts';

/** A finished result with its JSON. */
export interface EncodedResult extends FinishedResult {
  readonly json: string;
}

/** Finishes a result and writes its JSON. A result that is larger than `maxBytes` is replaced by an error. */
export function encodeResult(
  result: ExecutionResult,
  requestId: string,
  log: Logger,
  maxBytes: number,
): EncodedResult {
  const finished = finishResult(result, requestId, log);
  const { result: complete, codes } = finished;
  const json = writeJson(withoutHead(complete));
  if (json.length * 3 <= maxBytes || Buffer.byteLength(json) <= maxBytes) {
    return { result: complete, codes, json };
  }
  const refused = finishResult({ errors: [new ResponseTooLarge(maxBytes)], data: null }, requestId, log);
  return { ...refused, json: JSON.stringify(withoutHead(refused.result)) };
}

/**
 * Up to this length a string is sent together with the headers. Of a longer string Node would keep three copies until a
 * slow client has received it, but only one of a buffer.
 */
const shortLength = 16_384;

/** Sends JSON. A response to GET has an `ETag`, so that an unchanged one costs only headers. */
export function sendJson(
  { request, response }: Exchange,
  { status, headers }: HttpHead,
  type: JsonType,
  json: string,
  sender: Sender,
): Promise<void> {
  const body = json.length <= shortLength ? json : Buffer.from(json);
  const all: Record<string, string> = { ...headers, 'content-type': `${type}; charset=utf-8` };
  if (request.method === 'GET' && status === 200) {
    all.etag = weakTag(body);
    all['cache-control'] = 'private, no-cache';
  }
  return sender.send(request, response, { status, headers: all, body });
}
