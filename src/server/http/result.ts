import type { ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { codesOf } from '../../context/record.ts';
import { codedErrors } from '../../errors/coded-errors.ts';

/** A result that is ready to be sent: with coded errors and without anything internal. */
export interface FinishedResult {
  readonly result: ExecutionResult;
  /** The codes of all its errors, those of its parts included. */
  readonly codes: readonly string[];
}

const badRequests: ReadonlySet<string> = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const noCodes: readonly string[] = [];

/**
 * Adds the code and the request id to every error of a result, and hides internal errors. A result without data was refused
 * before it ran, which is a 400 under `application/graphql-response+json` and a 200 under `application/json` (GraphQL over
 * HTTP, 6.4).
 */
export function finishResult(result: ExecutionResult, requestId: string, log: Logger): FinishedResult {
  const parts: readonly { readonly errors?: readonly unknown[] }[] | null =
    'incremental' in result && Array.isArray(result.incremental) ? result.incremental : null;
  if (!result.errors && !parts) return { result, codes: noCodes };
  const codes: string[] = [];
  const coded = (raw: readonly unknown[]): GraphQLError[] => {
    const errors = codedErrors(raw, requestId, log);
    codes.push(...codesOf(errors));
    return errors;
  };
  const { errors: raw, ...finished } = result;
  const errors = raw && coded(raw);
  if (parts) {
    // Later parts of a result have errors of their own.
    const incremental = parts.map((part) => (part.errors ? { ...part, errors: coded(part.errors) } : part));
    Object.assign(finished, { incremental });
  }
  if (!errors) return { result: finished, codes };
  if (!('data' in result) && !parts) {
    for (const { extensions } of errors) {
      // A request without a document or operation is a bad request under every media type.
      if (badRequests.has(String(extensions.code))) {
        extensions.http = { status: 400, ...httpOf(extensions), spec: false };
      } else extensions.http ??= { status: 400, spec: true };
    }
  }
  return { result: { errors, ...finished }, codes };
}

/** The part of an error that determines the HTTP response. It is not sent. */
interface HttpPart {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status is that of the newer media type only. */
  readonly spec?: boolean;
}

/** Status and headers of a response. */
export interface HttpHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The head of the response with a finished result, by its errors. */
export function headOf({ errors }: ExecutionResult, isGraphqlJson: boolean): HttpHead {
  const headers: Record<string, string> = {};
  let status = 0;
  for (const { extensions } of errors ?? []) {
    const http = httpOf(extensions);
    Object.assign(headers, http.headers);
    if (http.spec !== true || isGraphqlJson) status = Math.max(status, http.status ?? 0);
  }
  return { status: status || 200, headers };
}

/** A finished result without the parts for the HTTP response. */
export function withoutHead(result: ExecutionResult): FormattedExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { errors: errors.map(withoutHttp), ...rest } : rest;
}

/** The error as it is sent, without the part for the HTTP response. */
export function withoutHttp(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  if (formatted.extensions?.http === undefined) return formatted;
  const { http: _, ...extensions } = formatted.extensions;
  return { ...formatted, extensions };
}

function httpOf({ http }: { readonly http?: unknown }): HttpPart {
  return typeof http === 'object' && http !== null ? http : {};
}
