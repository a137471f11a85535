import { nodeSources } from '../../relations/relations.ts';
import { orderColumns } from '../../watch/order-state.ts';
import { builder } from '../builder.ts';
import { Order } from '../refs.ts';
import { lifeOf, objectOf, withPlan } from '../watch-events.ts';

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
      resolve: (event, _args, context, info) => objectOf(nodeSources.Order, polled, event, context, info),
    }),
  }),
});
