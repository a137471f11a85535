import { listedResourceColumns } from '../../watch/resource-state.ts';
import { ResourceState } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one } from '../filter.ts';
import { Resource } from '../refs.ts';
import { updatesField } from '../updates.ts';

const ResourceUpdatesFilter = filterInput('ResourceUpdatesFilter', 'Selects the resources to watch.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Resources provided by this customer: the UUID of `provider.customer`, not of the service provider ' +
      'itself.',
  ),
  offeringUuid: anyOfComma(
    'UUID',
    'offering_uuid',
    'Resources ordered from one of these offerings; 100 at most. Servers of 2024 accept only one.',
  ),
  projectUuid: one('UUID', 'project_uuid', 'Resources in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Resources in projects of this customer.'),
  state: anyOf(
    ResourceState,
    'state',
    'Resources in one of these states. When a resource leaves these states, you receive one last event with it, so ' +
      'that you can remove it from your list.',
  ),
});

updatesField({
  name: 'resourceUpdates',
  type: 'ResourceUpdate',
  of: 'resources',
  asConsumer: 'orderedResources',
  row: Resource,
  node: 'Resource',
  field: 'resource',
  noun: 'resources',
  changes:
    'It reports changes of the state, name, limits, plan, project, back-end IDs, error message and end ' +
    'date, and of whether the resource is paused, downscaled or closed to members. It does not report ' +
    'changes of orders and usage: `resourceChanged` does. When a resource no longer matches the filter, ' +
    'you receive one last event with it. Resources that are unlinked before they are terminated are ' +
    'reported, too. A server of 2024 can only list what was changed on a day: the gateway polls it less ' +
    'often with every 300 resources that were changed on that day.',
  columns: listedResourceColumns,
  filter: ResourceUpdatesFilter,
});
