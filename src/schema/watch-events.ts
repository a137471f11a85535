import type { Context } from '../context/context.ts';
import { mapped } from '../lib/mapped.ts';
import type { Source } from '../planning/source.ts';
import type { Row } from '../upstream/client.ts';
import type { Seen } from '../watch/poll-loop.ts';

/** One event of a watch, with the plan of the subscription. */
interface WatchEvent extends Source {
  readonly seen: Seen<Row>;
}

/** The states of a watch as events of a subscription. */
export function withPlan(
  seen: AsyncIterableIterator<Seen<Row>>,
  plan: Source['plan'],
): AsyncIterableIterator<WatchEvent> {
  return mapped(seen, (one) => ({ row: {}, plan, seen: one }));
}

/** The state in an event of {@link withPlan}. Throws when the event is the error that ends the watch. */
export function stateOf(event: Source): Row {
  const { seen } = event as WatchEvent;
  if ('error' in seen) throw seen.error;
  return seen.value;
}

/** The life of a subscription. */
export function lifeOf({ signal }: Context): AbortSignal {
  if (signal === null) throw new Error('A subscription needs a signal.');
  return signal;
}
