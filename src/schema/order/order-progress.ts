import { builder } from '../builder.ts';
import { Order } from '../refs.ts';
import { lifeOf, orderOf, withPlan } from '../watch-events.ts';

builder.subscriptionType({
  description:
    'What changes while you look on. Waldur is polled for it, once for all who watch the same thing.',
  fields: (t) => ({
    orderProgress: t.field({
      type: Order,
      nullable: false,
      description:
        'An order at once, then whenever it changes (state, output, error, back-end id), until it has ended: done, ' +
        'erred, cancelled or rejected. Errors end it, also that the order is not there any more.',
      args: {
        uuid: t.arg({ type: 'UUID', required: true, description: 'The order to watch.' }),
        throughErred: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'True to go on when the order has erred: a provider may take it up again. False ends there, and an order that ' +
            'is retried takes a new subscription.',
        }),
      },
      subscribe: (source, { uuid, throughErred }, context) =>
        withPlan(context.watches.order(context.identity, uuid, lifeOf(context), throughErred), source.plan),
      resolve: orderOf,
    }),
  }),
});
