import { type ExecutionResult, GraphQLError, Source } from 'graphql';
import type { Logger } from 'pino';
import { type ClientError, KnownError } from '../errors/coded-error.ts';
import { codedErrors } from '../errors/coded-errors.ts';
import { parseJson, writeJson } from '../lib/exact-json.ts';

interface WrittenError {
  readonly told: ClientError;
  readonly path: readonly (string | number)[] | null;
  readonly positions: readonly number[] | null;
}

/** Serializes a result for storing it. Internal errors are logged and hidden. */
export function writeResult({ data, errors }: ExecutionResult, requestId: string, log: Logger): string {
  const written = errors && codedErrors(errors, requestId, log).map(writeError);
  return writeJson({ ...(written && { errors: written }), ...(data !== undefined && { data }) });
}

function writeError({ message, extensions, path, positions }: GraphQLError): WrittenError {
  const { code, requestId: _, http: _http, ...facts } = extensions;
  // The code is a documented one, since the error is coded.
  const told = { code, message, extensions: facts } as unknown as ClientError;
  return { told, path: path ?? null, positions: positions ?? null };
}

/** Parses a text of {@link writeResult}; `source` is the text of the document. */
export function readResult(text: string, source: string): ExecutionResult {
  const { errors, data } = parseJson(text) as {
    readonly data?: NonNullable<ExecutionResult['data']> | null;
    readonly errors?: readonly WrittenError[];
  };
  const body = new Source(source);
  const read = errors?.map(
    ({ told, path, positions }) =>
      new GraphQLError(told.message, {
        path,
        ...(positions && { source: body, positions }),
        originalError: new KnownError(told),
      }),
  );
  return { ...(read && { errors: read }), ...(data !== undefined && { data }) };
}
