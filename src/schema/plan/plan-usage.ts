import { relations, rootLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { Offering, PlanUsage, ServiceProvider } from '../refs.ts';
import { linked } from '../related.ts';
import { PlanUsageFilter } from './filter.ts';

const c = columnFields<'PlanUsage'>();
const link = relations.PlanUsage;

builder.objectType(PlanUsage, {
  description: 'How many resources have a plan. Terminated ones do not count.',
  fields: (t) => ({
    plan: linked(t, link.plan, 'The plan. Null only with an error.'),
    usage: c.sure.int(t, 'usage', 'How many resources have the plan.'),
    limit: c.int(
      t,
      'limit',
      'How many can have it at the same time (`Plan.maxAmount`); null when there is no bound.',
    ),
    remaining: c.int(t, 'remaining', 'How many more can take it; null when there is no bound.'),
    offering: linked(t, link.offering, 'The offering of the plan. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when that organization is no service provider any more.',
    ),
  }),
});

const ofPlans = 'How many resources have each plan';
const inUse = 'Plans that no resource has are not among them.';

builder.queryFields((t) => ({
  planUsages: rootConnection(t, rootLists.planUsages, {
    description: `${ofPlans}, of all plans that you see: of shared offerings and of those that you manage. ${inUse}`,
    filter: PlanUsageFilter,
  }),
}));

builder.objectFields(Offering, (t) => ({
  planUsages: connection(t, relations.Offering.planUsages, {
    description: `${ofPlans} of the offering. ${inUse}`,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  planUsages: connection(t, relations.ServiceProvider.planUsages, {
    description: `${ofPlans} of the offerings of the provider that you see. ${inUse} One request for each provider.`,
    filter: PlanUsageFilter,
  }),
}));
