import { builder } from '../builder.ts';
import { Resource } from '../refs.ts';
import { lifeOf, resourceOf, withPlan } from '../watch-events.ts';

builder.subscriptionField('resourceChanged', (t) =>
  t.field({
    type: Resource,
    nullable: false,
    description:
      'Sends a resource immediately, then again whenever its state, order in progress, state of that ' +
      'order, current usage, limits, back-end ID, error message or end date changes, until it is ' +
      'terminated. Both the customer and the provider of the resource may watch it. An error ends the ' +
      'subscription.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'UUID of the resource to watch.' }) },
    subscribe: (source, { uuid }, context) =>
      withPlan(context.watches.resource(context.identity, uuid, lifeOf(context)), source.plan),
    resolve: resourceOf,
  }),
);
