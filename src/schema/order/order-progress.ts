import { planOf } from '../../planning/source.ts';
import { orderColumns } from '../../watch/order-state.ts';
import { builder } from '../builder.ts';
import { Order } from '../refs.ts';
import { lifeOf, stateOf, withPlan } from '../watch-events.ts';

const polled: ReadonlySet<string> = new Set(orderColumns);

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
      subscribe: (source, { uuid }, context) =>
        withPlan(context.watches.order(context.identity, uuid, lifeOf(context)), source.plan),
      resolve: async (event, { uuid }, { loaders }, info) => {
        const row = stateOf(event);
        const plan = planOf(event, info).row;
        // Every event is read anew: what an earlier one has loaded may have changed since.
        loaders.forget();
        loaders.order.prime(uuid, polled, row);
        return { row: await loaders.order.load(uuid, plan.columns), plan };
      },
    }),
  }),
});
