import { nodeSources, relations, rootLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { PolicyAction } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { CostPolicy, Offering, ServiceProvider } from '../refs.ts';
import { fetchedValue, lookedUp } from '../related.ts';
import { CostPolicyFilter } from './filter.ts';
import { policyFields } from './policy-fields.ts';

const c = columnFields<'CostPolicy'>({ linked: true });

builder.objectType(CostPolicy, {
  description:
    'A policy that defines what happens when the estimated cost of the resources of an offering exceeds ' +
    'a limit. Visible to callers who manage the offering.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'CostPolicy'),
    ...policyFields(t, relations.CostPolicy, 'cost'),
    limitCost: c.sure.decimal(t, 'limit_cost', 'The largest cost of all resources together in the period.'),
    currentCost: c.decimal(
      t,
      'current_cost',
      'The currently estimated cost of all resources together in the period.',
    ),
  }),
});

builder.queryFields((t) => ({
  costPolicies: rootConnection(t, rootLists.costPolicies, {
    description: 'The cost policies of the offerings that you manage, newest first.',
    filter: CostPolicyFilter,
  }),
  costPolicy: lookedUp(
    t,
    nodeSources.CostPolicy,
    'One cost policy; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
  ),
  costPolicyActions: fetchedValue(
    t,
    relations.Query.costPolicyActions,
    [PolicyAction.ref],
    'The actions that a cost policy can take on this server. Null only with an error.',
    { convert: (words) => words?.map(PolicyAction.fromWire).filter((word) => word !== null) },
  ),
  costPolicyActionWords: fetchedValue(
    t,
    relations.Query.costPolicyActions,
    ['String'],
    'The names that the server uses for `costPolicyActions`, also for those that are `UNKNOWN` there. Null only with ' +
      'an error.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  costPolicies: connection(t, relations.Offering.costPolicies, {
    description: 'Policies that limit the cost of the resources of the offering.',
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  costPolicies: connection(t, relations.ServiceProvider.costPolicies, {
    description:
      'The cost policies of those offerings of the provider that you manage, newest first. The gateway selects them ' +
      'from all policies that you see, in two requests. Returns an UPSTREAM_UNSUPPORTED error when there are several ' +
      'thousand policies.',
  }),
}));
