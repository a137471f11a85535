import { CodedError, type Told } from '../../errors/coded-error.ts';
import { isUpstreamError } from '../../upstream/errors.ts';
import { failsAlike, isUnsent } from '../../upstream/outage.ts';

/** What became of one write of a list. */
export type Outcome = 'DONE' | 'REFUSED' | 'FAILED' | 'UNKNOWN' | 'NOT_SENT';

/** One write of a list after all are over; `R` is what `send` gave for it. */
export type Sent<R> =
  | { readonly outcome: 'DONE'; readonly result: R; readonly error: null }
  | { readonly outcome: Exclude<Outcome, 'DONE' | 'REFUSED'>; readonly result: null; readonly error: Told };

/** How a list of writes is sent. */
export interface SendOptions {
  /** The most at the same time. */
  readonly concurrency: number;
  /** Whether no more are to be sent, as the process ends. */
  readonly isStopping: () => boolean;
}

/**
 * Sends one write for each item, in order, some at the same time, and tells what became of each in the order of the items.
 *
 * One that fails stops no other, unless it shows that the others would fail alike: then those that are not sent yet are left
 * and told as not sent, and those under way are waited for.
 *
 * @throws what was thrown that is no {@link CodedError}, when those under way are over: a bug.
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
  let end: Told | null = null;
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
        const told = error.told(error.message);
        sent[index] = { outcome: outcomeOf(error), result: null, error: told };
        if (isUpstreamError(error) && failsAlike(error)) end ??= afterwards(told);
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

const stopping: Told = {
  code: 'CANCELLED',
  message: 'Not sent, as this gateway is about to end: send it again.',
};

/** What is told of a write that was not sent, as one before it failed. */
function afterwards({ code, extensions = {} }: Told): Told {
  const { retryAfterSeconds } = extensions;
  return {
    code,
    message: `Not sent, as a write before it failed with ${code}.`,
    ...(retryAfterSeconds !== undefined && { extensions: { retryAfterSeconds } }),
  };
}
