import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context/context.ts';
import { mapAsyncIterator } from '../lib/map-async-iterator.ts';
import type { RowSource } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { SidedRow } from '../loaders/sides.ts';
import { planOf, type Source } from '../planning/source.ts';
import { nodeSources } from '../relations/relations.ts';
import type { Row } from '../upstream/client.ts';
import { orderColumns } from '../watch/order-state.ts';
import type { StateEvent } from '../watch/poll-loop.ts';
import { resourceColumns } from '../watch/resource-state.ts';

/** One event of a watch, with the plan of the subscription. */
export interface WatchEvent<T = StateEvent<Row>> extends Source {
  readonly seen: T;
}

/** The states of a watch as events of a subscription. */
export function withPlan<T>(
  seen: AsyncIterableIterator<T>,
  plan: Source['plan'],
): AsyncIterableIterator<WatchEvent<T>> {
  return mapAsyncIterator(seen, (one) => ({ row: {}, plan, seen: one }));
}

/**
 * The object in an event of {@link withPlan}, whose polled columns are known. All other columns are read again for each
 * event: data that an earlier event loaded may have changed since. Throws when the event is the error that ends the watch.
 */
const objectOf = <T>(
  source: RowSource,
  columns: readonly string[],
  rowOf: (value: T, loaders: Context['loaders']) => Row,
) => {
  const polled: ReadonlySet<string> = new Set(columns);
  return async (event: Source, _args: unknown, { loaders }: Context, info: GraphQLResolveInfo) => {
    const { seen } = event as WatchEvent<StateEvent<T>>;
    if ('error' in seen) throw seen.error;
    loaders.forget();
    return primed(loaders, source, polled, rowOf(seen.value, loaders), planOf(event, info).row);
  };
};

/** The object of a polled row, with the other selected columns. */
export async function primed(
  loaders: Context['loaders'],
  source: RowSource,
  polled: ReadonlySet<string>,
  row: Row,
  plan: Source['plan'],
): Promise<Source> {
  const uuid = uuidIn(row, 'uuid');
  const rows = loaders.rows(source);
  rows.prime(uuid, polled, row);
  return { row: await rows.load(uuid, plan.columns), plan };
}

/** Resolves an event to its order. */
export const orderOf = objectOf(nodeSources.Order, orderColumns, (row: Row) => row);

/** Resolves an event to its resource, whose other columns are requested from the side where it was seen. */
export const resourceOf = objectOf(nodeSources.Resource, resourceColumns, (seen: SidedRow, { client }) => {
  client.listed([seen.row], seen.side);
  return seen.row;
});

/** The signal that ends a subscription. */
export function lifeOf({ signal }: Context): AbortSignal {
  if (signal === null) throw new Error('A subscription needs a signal.');
  return signal;
}
