import { type ClientError, CodedError } from '../../errors/coded-error.ts';
import { isUpstreamError } from '../../upstream/errors.ts';
import { isUnsent, wouldFailAlike } from '../../upstream/outage.ts';

/** The outcome of one write of a list. */
export type Outcome = 'DONE' | 'REFUSED' | 'FAILED' | 'UNKNOWN' | 'NOT_SENT';

/** The result of one write of a list; `R` is what `send` returned for it. */
export type Sent<R> =
  | { readonly outcome: 'DONE'; readonly result: R; readonly error: null }
  | {
      readonly outcome: Exclude<Outcome, 'DONE' | 'REFUSED'>;
      readonly result: null;
      readonly error: ClientError;
    };

/** How a list of writes is sent. */
export interface SendOptions {
  /** Most writes at the same time. */
  readonly concurrency: number;
  /** Whether the process is ending, so that no more writes are sent. */
  readonly isStopping: () => boolean;
}

/**
 * Sends one write for each item, in order, several at the same time. Returns the outcomes in the order of the items.
 *
 * If a write fails, the others are still sent, unless the failure shows that they would fail for the same reason. Then the
 * function waits for the running writes, and returns the rest as not sent.
 *
 * @throws any error that is no {@link CodedError}, which is a bug, after the running writes have ended.
 */
export async function sendEach<T, R>(
  items: readonly T[],
  { concurrency, isStopping }: SendOptions,
  send: (item: T) => Promise<R>,
): Promise<readonly Sent<R>[]> {
  const sent: Sent<R>[] = [];
  const bugs: unknown[] = [];
  let next = 0;
  /** Why nothing more is sent. */
  let end: ClientError | null = null;
  const sendNext = async (): Promise<void> => {
    for (let index = next; index < items.length; index = next) {
      if (isStopping()) end ??= stopping;
      if (end !== null) return;
      next += 1;
      try {
        sent[index] = { outcome: 'DONE', result: await send(items[index] as T), error: null };
      } catch (error) {
        if (!(error instanceof CodedError)) {
          bugs.push(error);
          end ??= stopping;
          return;
        }
        const told = error.toClientError(error.message);
        sent[index] = { outcome: outcomeOf(error), result: null, error: told };
        if (isUpstreamError(error) && wouldFailAlike(error)) end ??= afterwards(told);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, sendNext));
  if (bugs.length > 0) throw bugs[0];
  return items.map(
    (_, index) => sent[index] ?? { outcome: 'NOT_SENT', result: null, error: end ?? stopping },
  );
}

function outcomeOf(error: CodedError): 'FAILED' | 'UNKNOWN' | 'NOT_SENT' {
  if (!isUpstreamError(error)) return 'FAILED';
  if (error.outcomeUnknown) return 'UNKNOWN';
  return isUnsent(error) ? 'NOT_SENT' : 'FAILED';
}

const stopping: ClientError = {
  code: 'CANCELLED',
  message: 'Not sent, because this gateway is shutting down: send it again.',
};

/** The error of a write that was not sent because an earlier one failed. */
function afterwards({ code, extensions = {} }: ClientError): ClientError {
  const { retryAfterSeconds } = extensions;
  return {
    code,
    message: `Not sent, because an earlier write failed with ${code}.`,
    ...(retryAfterSeconds !== undefined && { extensions: { retryAfterSeconds } }),
  };
}
