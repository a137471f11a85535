import type { Row } from '../../upstream/client.ts';
import type { Seen } from '../../watch/poll-loop.ts';
import { orderColumns } from '../../watch/watches.ts';
import { builder } from '../builder.ts';
import { Order } from '../refs.ts';
import { planOf, type Source } from '../source.ts';

/** One event of a watch, with the plan of the subscription. */
interface OrderEvent extends Source {
  readonly seen: Seen<Row>;
}

const polled: ReadonlySet<string> = new Set(orderColumns);

/**
 * The states of a watch as events of a subscription. Not an async generator: the `return` of one waits for the state
 * that is being waited for, and a watch has to end when its reader goes away.
 */
function withPlan(
  seen: AsyncIterableIterator<Seen<Row>>,
  plan: Source['plan'],
): AsyncIterableIterator<OrderEvent> {
  const events: AsyncIterableIterator<OrderEvent> = {
    async next() {
      const { value, done } = await seen.next();
      return done ? { value: undefined, done } : { value: { row: {}, plan, seen: value }, done: false };
    },
    async return() {
      await seen.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}

builder.subscriptionType({
  description:
    'What changes while you look on. Waldur is polled for it, once for all who watch the same thing.',
  fields: (t) => ({
    orderProgress: t.field({
      type: Order,
      nullable: false,
      description:
        'An order at once, then whenever it changes (state, output, error, back-end id), until it has ended: done, ' +
        'erred, cancelled or rejected. An order that erred and is retried takes a new subscription. Errors end it.',
      args: { uuid: t.arg({ type: 'UUID', required: true, description: 'The order to watch.' }) },
      subscribe: (source, { uuid }, { watches, authorization, signal }) =>
        withPlan(watches.order(authorization, uuid, signal), source.plan),
      resolve: async (event, { uuid }, { loaders }, info) => {
        const { seen } = event as OrderEvent;
        if ('error' in seen) throw seen.error;
        const plan = planOf(event as OrderEvent, info).row;
        // Every event is read anew: what an earlier one has loaded may have changed since.
        loaders.forget();
        loaders.order.prime(uuid, polled, seen.value);
        return { row: await loaders.order.load(uuid, plan.columns), plan };
      },
    }),
  }),
});
