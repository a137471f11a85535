import { nodeSources } from '../../relations/relations.ts';
import { resourceColumns } from '../../watch/resource-state.ts';
import { builder } from '../builder.ts';
import { Resource } from '../refs.ts';
import { lifeOf, objectOf, withPlan } from '../watch-events.ts';

const polled: ReadonlySet<string> = new Set(resourceColumns);

builder.subscriptionField('resourceChanged', (t) =>
  t.field({
    type: Resource,
    nullable: false,
    description:
      'A resource at once, then whenever it changes (state, order in progress and its state, current usage, limits, ' +
      'back-end id, error message, end date), until it is terminated. Errors end it.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'The resource to watch.' }) },
    subscribe: (source, { uuid }, context) =>
      withPlan(context.watches.resource(context.identity, uuid, lifeOf(context)), source.plan),
    resolve: (event, _args, context, info) => objectOf(nodeSources.Resource, polled, event, context, info),
  }),
);
