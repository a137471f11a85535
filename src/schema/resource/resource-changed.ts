import { builder } from '../builder.ts';
import { Resource } from '../refs.ts';
import { lifeOf, resourceOf, withPlan } from '../watch-events.ts';

builder.subscriptionField('resourceChanged', (t) =>
  t.field({
    type: Resource,
    nullable: false,
    description:
      'A resource at once, then whenever it changes (state, order in progress and its state, current usage, limits, ' +
      'back-end id, error message, end date), until it is terminated. Its customers may watch it as well as its provider. ' +
      'Errors end it.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'The resource to watch.' }) },
    subscribe: (source, { uuid }, context) =>
      withPlan(context.watches.resource(context.identity, uuid, lifeOf(context)), source.plan),
    resolve: resourceOf,
  }),
);
