import { createHash } from 'node:crypto';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context/context.ts';
import { type ClientError, KnownError } from '../errors/coded-error.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { AbortScope } from '../lib/abort-scope.ts';
import { withInfinities, writeJson } from '../lib/exact-json.ts';
import { selectsSecrets } from '../planning/secrets.ts';
import type { IdempotencyStore } from '../store/store.ts';
import type { Execution } from './operations.ts';
import { readResult, writeResult } from './stored-result.ts';

/** Runs a mutation once for each idempotency key, and returns the same result to repeated requests. */
export interface Idempotency {
  /**
   * Runs a mutation, or returns the result of the first one with its key.
   *
   * A result is stored once a write was sent that the REST API did not refuse unseen; without such a write the key is free
   * again. While the first mutation runs, and where its result is lost or may not be stored, others with the key are refused.
   */
  once(
    key: string,
    execution: Execution,
    run: () => ExecutionResult | Promise<ExecutionResult>,
  ): Promise<ExecutionResult>;
  /** Waits for running mutations; after `timeoutMs` they are aborted, and what is known about them is stored. */
  close(timeoutMs: number): Promise<void>;
}

/** Settings of {@link createIdempotency}. Durations are in milliseconds. */
export interface IdempotencyOptions {
  readonly schema: GraphQLSchema;
  readonly idempotencyStore: IdempotencyStore;
  /** How long a result is stored. */
  readonly ttlMs: number;
  /** The longest duration of a mutation: one that began earlier has ended, or its process has. */
  readonly longestMs: number;
  /** Hashes what is secret: identities, keys and variables. */
  readonly hashOf: (text: string) => string;
  readonly log: Logger;
}

/** The most characters of a stored result. */
const maxKeptCharacters = 500_000;

/** The stored entry of a key. `print` is a fingerprint of the operation with its variables. */
type Entry =
  | { readonly print: string; readonly state: 'running'; readonly endsAt: number }
  | { readonly print: string; readonly state: 'kept'; readonly result: string }
  | { readonly print: string; readonly state: 'not-kept'; readonly failed: boolean };

/** Creates the store of mutations by their keys. */
export function createIdempotency(options: IdempotencyOptions): Idempotency {
  const { schema, idempotencyStore, ttlMs, longestMs, hashOf, log } = options;
  /** The running mutations of this process. */
  const running = new Map<
    string,
    { readonly print: string; readonly abortScope: AbortScope; readonly ended: Promise<unknown> }
  >();

  const carryOut = async (
    name: string,
    print: string,
    execution: Execution,
    run: () => Promise<ExecutionResult>,
  ) => {
    const { contextValue, document, source } = execution;
    const { requestId, record } = contextValue;
    const put = async (entry: Entry): Promise<void> => {
      if (await idempotencyStore.put(name, JSON.stringify(entry), ttlMs)) return;
      log.warn({ requestId }, 'the outcome of a mutation with an idempotency key could not be kept');
    };
    let result: ExecutionResult;
    try {
      result = await run();
    } catch (error) {
      // A bug: how far the mutation got is not known. The entry that stays says so.
      if (!record.calls.some(mayHaveChanged)) await idempotencyStore.drop(name);
      throw error;
    }
    if (!record.calls.some(mayHaveChanged)) {
      await idempotencyStore.drop(name);
      return result;
    }
    const text = writeResult(result, requestId, log);
    const isKept = text.length <= maxKeptCharacters && !selectsSecrets(schema, document);
    await put(
      isKept
        ? { print, state: 'kept', result: text }
        : { print, state: 'not-kept', failed: result.errors !== undefined },
    );
    // The first result is the same as the later ones.
    return readResult(text, source);
  };

  return {
    async once(key, execution, run) {
      const { contextValue, source } = execution;
      const name = `once:${hashOf(`${contextValue.identity.responseKey}\n${key}`)}`;
      const print = hashOf(await printOf(execution));
      const here = running.get(name);
      if (here) return refusal(here.print === print ? inUse : reused);
      const mark: Entry = { print, state: 'running', endsAt: Date.now() + longestMs };
      const abortScope = contextValue.abortScope;
      const claimed = (async () => {
        const claim = await idempotencyStore.claim(name, JSON.stringify(mark), ttlMs);
        if (claim === null) return refusal(unavailable);
        if ('found' in claim) return resultOf(claim.found, print, source);
        return carryOut(name, print, execution, async () => run());
      })();
      running.set(name, { print, abortScope, ended: claimed.catch(() => {}) });
      try {
        return await claimed;
      } finally {
        running.delete(name);
      }
    },
    async close(timeoutMs) {
      const timer = setTimeout(() => {
        for (const { abortScope } of running.values()) abortScope.abort();
      }, timeoutMs);
      await Promise.all([...running.values()].map(({ ended }) => ended));
      clearTimeout(timer);
    },
  };
}

/** The result of another operation with the same key. */
function resultOf(text: string | null, print: string, source: string): ExecutionResult {
  const entry = text === null ? null : (JSON.parse(text) as Entry);
  if (entry === null) return refusal(unknown);
  if (entry.print !== print) return refusal(reused);
  if (entry.state === 'kept') return readResult(entry.result, source);
  if (entry.state === 'not-kept') return refusal(entry.failed ? endedWithErrors : ended);
  return refusal(Date.now() < entry.endsAt ? inUse : unknown);
}

type UpstreamCall = Context['record']['calls'][number];

/** Whether a call may have changed something: a write that was sent, and not refused unseen. */
function mayHaveChanged({ method, attempts, status, outcome }: UpstreamCall): boolean {
  if (method === 'GET' || method === 'HEAD' || attempts === 0) return false;
  return !(outcome === 'status' && (status === 401 || status === 429));
}

/** Distinguishes operations by their documents and variables, and files by their content. */
async function printOf({ source, operationName, variableValues }: Execution): Promise<string> {
  const files: Blob[] = [];
  const text = writeJson([source, operationName ?? null, variableValues ?? null], (key, value) => {
    if (!(value instanceof Blob)) return withInfinities(key, value);
    return { file: files.push(value) };
  });
  const hash = createHash('sha256').update(text);
  for (const file of files) hash.update(new Uint8Array(await file.arrayBuffer()));
  return hash.digest('base64url');
}

interface Refusal extends ClientError {
  readonly status: number;
}

const refusalWith = (
  code: ErrorCode,
  status: number,
  message: string,
  extensions: ClientError['extensions'] = {},
): Refusal => ({ code, status, message, extensions });

const reused = refusalWith(
  'IDEMPOTENCY_KEY_REUSED',
  422,
  'This idempotency key was used for another operation, or with other variables. Nothing was done.',
);
const inUse = refusalWith(
  'IDEMPOTENCY_KEY_IN_USE',
  409,
  'The first operation with this idempotency key is still running. Nothing was sent again: try again in a moment.',
);
const unknown = refusalWith(
  'IDEMPOTENCY_OUTCOME_UNKNOWN',
  409,
  'The result of the first operation with this idempotency key is not known: it ended before its result could be kept. ' +
    'Nothing was sent again: read the object that it should change before you repeat it with another key.',
  { outcomeUnknown: true },
);
const ended = refusalWith(
  'IDEMPOTENCY_RESULT_NOT_KEPT',
  409,
  'The operation with this idempotency key was carried out. Nothing was sent again. Its result was not kept, because it has ' +
    'secrets or is too large.',
);
const endedWithErrors: Refusal = {
  ...ended,
  message:
    'The operation with this idempotency key ended with errors, but parts of it may have been carried out. Nothing was sent ' +
    'again. Its result was not kept, because it has secrets or is too large.',
};
const unavailable = refusalWith(
  'IDEMPOTENCY_UNAVAILABLE',
  503,
  'The gateway cannot store idempotency keys at the moment. Nothing was done: try again later.',
);

function refusal({ status, ...told }: Refusal): ExecutionResult {
  const error = new GraphQLError(told.message, {
    originalError: new KnownError(told),
    extensions: { http: { status } },
  });
  return { errors: [error] };
}
