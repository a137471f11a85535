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
  description: 'Number of resources that have a plan. Terminated resources are not counted.',
  fields: (t) => ({
    plan: linked(t, link.plan, 'The plan whose resources are counted. Null only with an error.'),
    usage: c.sure.int(t, 'usage', 'Number of resources that have the plan.'),
    limit: c.int(
      t,
      'limit',
      'The largest number of resources that can have the plan at the same time (`Plan.maxAmount`); null when it is ' +
        'unlimited.',
    ),
    remaining: c.int(
      t,
      'remaining',
      'Number of further resources that can have the plan; null when it is unlimited.',
    ),
    offering: linked(t, link.offering, 'The offering of the plan. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when the organization is no longer a service provider.',
    ),
  }),
});

const ofPlans = 'Number of resources for each plan';
const inUse = 'Plans without resources are left out.';

builder.queryFields((t) => ({
  planUsages: rootConnection(t, rootLists.planUsages, {
    description: `${ofPlans} that you see: plans of shared offerings and of offerings that you manage. ${inUse}`,
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
    description: `${ofPlans} of the provider that you see. ${inUse} Costs one request for each provider.`,
    filter: PlanUsageFilter,
  }),
}));
