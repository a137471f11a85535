import { builder } from '../builder.ts';
import { Order } from '../refs.ts';
import { lifeOf, orderOf, withPlan } from '../watch-events.ts';

builder.subscriptionType({
  description:
    'Subscriptions to changes. The gateway polls Waldur for them; subscribers to the same thing share one poll.',
  fields: (t) => ({
    orderProgress: t.field({
      type: Order,
      nullable: false,
      description:
        'Sends an order immediately, then again whenever its state, output, error message or back-end ID ' +
        'changes, until the order has ended: done, erred, cancelled or rejected. An error ends the ' +
        'subscription, also when the order no longer exists.',
      args: {
        uuid: t.arg({ type: 'UUID', required: true, description: 'UUID of the order to watch.' }),
        throughErred: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'True to keep watching an order that has erred, because the provider may retry it. False to end the subscription ' +
            'when the order errs; to watch it after a retry, subscribe again.',
        }),
      },
      subscribe: (source, { uuid, throughErred }, context) =>
        withPlan(context.watches.order(context.identity, uuid, lifeOf(context), throughErred), source.plan),
      resolve: orderOf,
    }),
  }),
});
