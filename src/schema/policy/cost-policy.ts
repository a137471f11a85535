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
    'What happens when the resources of an offering are estimated to cost more than a limit allows. Seen by those who manage ' +
    'the offering.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'CostPolicy'),
    ...policyFields(t, relations.CostPolicy, 'cost'),
    limitCost: c.sure.decimal(
      t,
      'limit_cost',
      'The most that all resources together may cost in the period.',
    ),
    currentCost: c.decimal(t, 'current_cost', 'What they are estimated to cost in the period now.'),
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
    'One cost policy; null, with a NOT_FOUND error, when you see none.',
  ),
  costPolicyActions: fetchedValue(
    t,
    relations.Query.costPolicyActions,
    [PolicyAction.ref],
    'The actions that a cost policy can take on this server. Null only with an error.',
    { told: (words) => words?.map(PolicyAction.fromWire).filter((word) => word !== null) },
  ),
  costPolicyActionWords: fetchedValue(
    t,
    relations.Query.costPolicyActions,
    ['String'],
    '`costPolicyActions` in the words of the server, which say what `UNKNOWN` stands for. Null only with an error.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  costPolicies: connection(t, relations.Offering.costPolicies, {
    description: 'Policies that limit what the resources of the offering cost.',
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  costPolicies: connection(t, relations.ServiceProvider.costPolicies, {
    description:
      "The cost policies of the provider's offerings, of those that you manage, newest first. Picked from all policies that " +
      'you see, so that two requests bring them; an UPSTREAM_UNSUPPORTED error where these are some thousands.',
  }),
}));
