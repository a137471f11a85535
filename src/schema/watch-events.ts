import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context/context.ts';
import { mapped } from '../lib/mapped.ts';
import type { RowSource } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-ids.ts';
import { planOf, type Source } from '../planning/source.ts';
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

/**
 * The object in an event of {@link withPlan}, of which the `polled` columns are known. All else is read anew for every
 * event: what an earlier one has loaded may have changed since. Throws when the event is the error that ends the watch.
 */
export async function objectOf(
  source: RowSource,
  polled: ReadonlySet<string>,
  event: Source,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Source> {
  const { seen } = event as WatchEvent;
  if ('error' in seen) throw seen.error;
  const plan = planOf(event, info).row;
  const uuid = uuidIn(seen.value, 'uuid');
  loaders.forget();
  const rows = loaders.rows(source);
  rows.prime(uuid, polled, seen.value);
  return { row: await rows.load(uuid, plan.columns), plan };
}

/** The life of a subscription. */
export function lifeOf({ signal }: Context): AbortSignal {
  if (signal === null) throw new Error('A subscription needs a signal.');
  return signal;
}
