import { planOf } from '../../planning/source.ts';
import { resourceColumns } from '../../watch/resource-state.ts';
import { builder } from '../builder.ts';
import { Resource } from '../refs.ts';
import { lifeOf, stateOf, withPlan } from '../watch-events.ts';

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
    resolve: async (event, { uuid }, { loaders }, info) => {
      const row = stateOf(event);
      const plan = planOf(event, info).row;
      // Every event is read anew: what an earlier one has loaded may have changed since.
      loaders.forget();
      loaders.resource.prime(uuid, polled, row);
      return { row: await loaders.resource.load(uuid, plan.columns), plan };
    },
  }),
);
