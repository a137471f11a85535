import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { ResponseTooLarge } from '../../execution/byte-budget.ts';
import type { Exchange } from './exchange.ts';
import type { JsonType } from './negotiate.ts';
import { type FinishedResult, finishResult, headOf, jsonOf } from './result.ts';
import { type Sender, weakTag } from './send.ts';

/** A finished result with its JSON. */
export interface EncodedResult extends FinishedResult {
  readonly json: string;
}

/** Finishes a result and writes its JSON. In place of what is larger than `maxBytes` stands the error that says so. */
export function encodeResult(
  result: ExecutionResult,
  requestId: string,
  log: Logger,
  maxBytes: number,
): EncodedResult {
  const finished = finishResult(result, requestId, log);
  const json = jsonOf(finished.result);
  if (json.length * 3 <= maxBytes || Buffer.byteLength(json) <= maxBytes) return { ...finished, json };
  const refused = finishResult({ errors: [new ResponseTooLarge(maxBytes)], data: null }, requestId, log);
  return { ...refused, json: jsonOf(refused.result) };
}

/** Sends a finished result as JSON, its status by its errors. */
export function sendJson(
  exchange: Pick<Exchange, 'request' | 'response'>,
  { result, json }: EncodedResult,
  type: JsonType,
  sender: Sender,
): Promise<void> {
  const { status, headers } = headOf(result, type === 'application/graphql-response+json');
  return sendBody(exchange, status, headers, type, bodyOf(json), sender);
}

/** The body that a text makes. */
export function bodyOf(json: string): Buffer | string {
  return Buffer.byteLength(json) === json.length ? json : Buffer.from(json);
}

/** Sends a body of JSON. One to GET can be asked for again by its tag, and costs no more than headers while it is the same. */
export function sendBody(
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  status: number,
  headers: Readonly<Record<string, string>>,
  type: JsonType,
  body: Buffer | string,
  sender: Sender,
): Promise<void> {
  const all: Record<string, string> = { ...headers, 'content-type': `${type}; charset=utf-8` };
  if (request.method === 'GET' && status === 200) {
    all.etag = weakTag(body);
    all['cache-control'] = 'private, no-cache';
  }
  return sender.send(request, response, { status, headers: all, body });
}
