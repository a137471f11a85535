import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { codedErrors } from '../errors/coded-errors.ts';

/**
 * An answer as it leaves: its errors coded and without anything internal. One without data was refused before it ran,
 * which is a 400 under `application/graphql-response+json` and a 200 under `application/json` (GraphQL over HTTP, 6.4).
 */
export function finished<T extends ExecutionResult>(result: T, requestId: string, log: Logger): T {
  if ('incremental' in result && Array.isArray(result.incremental)) {
    // Later parts of an answer have errors of their own.
    const parts = result.incremental.map((part: unknown) => finishedPart(part, requestId, log));
    return { ...result, incremental: parts };
  }
  if (!result.errors) return result;
  const errors = codedErrors(result.errors, requestId, log);
  if (!('data' in result)) {
    for (const { extensions } of errors) {
      // What is no GraphQL request at all is a bad one under every media type.
      if (extensions.code === 'BAD_REQUEST')
        extensions.http = { status: 400, ...httpOf(extensions), spec: false };
      else extensions.http ??= { status: 400, spec: true };
    }
  }
  return { ...result, errors };
}

function finishedPart(part: unknown, requestId: string, log: Logger): unknown {
  if (typeof part !== 'object' || part === null || !('errors' in part) || !Array.isArray(part.errors))
    return part;
  return { ...part, errors: codedErrors(part.errors, requestId, log) };
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
  readonly body: string;
}

/** A finished answer for a client that takes `type`. */
export function toHttp(result: ExecutionResult, type: string): HttpAnswer {
  const { errors } = result;
  if (!errors) return { status: 200, headers: {}, body: JSON.stringify(result) };
  let status = 0;
  const headers: Record<string, string> = {};
  for (const error of errors) {
    const http = httpOf(error.extensions);
    Object.assign(headers, http.headers);
    if (http.spec === true && type === 'application/json') continue;
    status = Math.max(status, http.status ?? 0);
  }
  const body = JSON.stringify({ ...result, errors: errors.map(withoutHttp) });
  return { status: status || 200, headers, body };
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
