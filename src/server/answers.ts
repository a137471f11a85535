import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { codedErrors } from '../errors/coded-errors.ts';
import { type ByteString, bytesOf, joined } from '../operation/byte-string.ts';
import { Written } from '../operation/notation.ts';
import type { Told } from '../operation/operations.ts';
import { codesOf } from '../operation/record.ts';

/**
 * An answer as it leaves: its errors coded and without anything internal. One without data was refused before it ran,
 * which is a 400 under `application/graphql-response+json` and a 200 under `application/json` (GraphQL over HTTP, 6.4).
 */
export function finished<T extends Answered>(result: T, requestId: string, log: Logger): T {
  const incremental = partsOf(result);
  if (!result.errors && !incremental) return result;
  const told = { ...result };
  if (incremental) {
    // Later parts of an answer have errors of their own.
    Object.assign(told, { incremental: incremental.map((part) => finishedPart(part, requestId, log)) });
  }
  if (!result.errors) return told;
  const errors = codedErrors(result.errors, requestId, log);
  if (!('data' in result) && !incremental) {
    for (const { extensions } of errors) {
      // What is no GraphQL request at all is a bad one under every media type.
      if (extensions.code === 'BAD_REQUEST') {
        extensions.http = { status: 400, ...httpOf(extensions), spec: false };
      } else extensions.http ??= { status: 400, spec: true };
    }
  }
  return { ...told, errors };
}

/** As much of an answer as tells of its errors. */
interface Answered {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** The codes of all errors of a finished answer, those of its parts included. */
export function codesIn(result: Answered): readonly string[] {
  const codes = [...codesOf(result.errors)];
  for (const part of partsOf(result) ?? []) {
    for (const error of errorsOf(part)) if (error instanceof GraphQLError) codes.push(...codesOf([error]));
  }
  return codes;
}

function partsOf(result: Answered): readonly unknown[] | null {
  return 'incremental' in result && Array.isArray(result.incremental) ? result.incremental : null;
}

function errorsOf(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null || !('errors' in part)) return [];
  return Array.isArray(part.errors) ? part.errors : [];
}

function finishedPart(part: unknown, requestId: string, log: Logger): unknown {
  const errors = errorsOf(part);
  return errors.length === 0
    ? part
    : Object.assign({}, part, { errors: codedErrors(errors, requestId, log) });
}

/** What the error says of the HTTP answer. It is not part of what is told. */
interface HttpPart {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status is that of the newer media type only. */
  readonly spec?: boolean;
}

/** Status, headers and body of an answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ByteString;
}

/** A finished answer for a client that takes `type`. */
export function toHttp(result: ExecutionResult<Told>, type: string): HttpAnswer {
  const { errors } = result;
  if (!errors) return { status: 200, headers: {}, body: bodyOf(result) };
  let status = 0;
  const headers: Record<string, string> = {};
  for (const error of errors) {
    const http = httpOf(error.extensions);
    Object.assign(headers, http.headers);
    if (http.spec === true && type === 'application/json') continue;
    status = Math.max(status, http.status ?? 0);
  }
  const body = bodyOf({ ...result, errors: errors.map(withoutHttp) });
  return { status: status || 200, headers, body };
}

function bodyOf(told: object): ByteString {
  let body = '{';
  for (const [key, value] of Object.entries(told)) {
    if (value === undefined) continue;
    const json = value instanceof Written ? value.json : bytesOf(JSON.stringify(value));
    body += `${body === '{' ? '' : ','}"${key}":${json}`;
  }
  return joined(`${body}}`);
}

/** The error as it is told, without what it says of the HTTP answer. */
export function withoutHttp(error: GraphQLError): GraphQLFormattedError {
  const told = error.toJSON();
  if (told.extensions?.http === undefined) return told;
  const { http: _, ...extensions } = told.extensions;
  return { ...told, extensions };
}

function httpOf({ http }: { readonly http?: unknown }): HttpPart {
  return typeof http === 'object' && http !== null ? http : {};
}
