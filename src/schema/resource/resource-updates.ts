import { listedResourceColumns } from '../../watch/resource-state.ts';
import { ResourceState } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one } from '../filter.ts';
import { Resource } from '../refs.ts';
import { updatesField } from '../updates.ts';

const ResourceUpdatesFilter = filterInput('ResourceUpdatesFilter', 'Which resources are watched.', {
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Provided by this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  offeringUuid: anyOfComma(
    'UUID',
    'offering_uuid',
    'Ordered from one of these offerings; 100 at most. Servers of 2024 take one only.',
  ),
  projectUuid: one('UUID', 'project_uuid', 'In this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'In projects of this customer.'),
  state: anyOf(
    ResourceState,
    'state',
    'In one of these states. A resource that leaves them is told once more, so that you can take it off your list.',
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
    'It tells of changes of the state, name, limits, plan, project, back-end ids, error message, end date, and of whether it ' +
    'is paused, downscaled or closed to members; of orders and usage `resourceChanged` tells. A resource that moves to where ' +
    'the filter does not reach is told once more. It tells of resources that are unlinked before they are ' +
    'terminated. In front of a server of 2024, which lists what was changed on a day, polls become rarer ' +
    'with every 300 resources that were changed on that day.',
  columns: listedResourceColumns,
  filter: ResourceUpdatesFilter,
});
