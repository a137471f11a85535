import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { codedErrors } from '../errors/coded-errors.ts';

/**
 * An answer as it leaves: its errors coded and without anything internal. One without data was refused before it ran,
 * which is a 400 under `application/graphql-response+json` and a 200 under `application/json` (GraphQL over HTTP, 6.4).
 */
export function finished<T extends ExecutionResult>(result: T, requestId: string, log: Logger): T {
  if (!result.errors) return result;
  const errors = codedErrors(result.errors, requestId, log);
  if (!('data' in result))
    for (const { extensions } of errors) extensions.http ??= { status: 400, spec: true };
  return { ...result, errors };
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
    const http = httpPart(error);
    Object.assign(headers, http.headers);
    if (http.spec === true && type === 'application/json') continue;
    status = Math.max(status, http.status ?? 0);
  }
  const body = JSON.stringify({ ...result, errors: errors.map(withoutHttp) });
  return { status: status || 200, headers, body };
}

/** The error as it is told, without what it says of the HTTP answer. */
export function withoutHttp(error: GraphQLError): unknown {
  const told = error.toJSON();
  if (told.extensions?.http === undefined) return told;
  const { http: _, ...extensions } = told.extensions;
  return { ...told, extensions };
}

function httpPart({ extensions }: GraphQLError): HttpPart {
  const { http } = extensions;
  return typeof http === 'object' && http !== null ? http : {};
}
