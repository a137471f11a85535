import { nodeSources, relations, rootLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Offering, Resource, UserUsageLimit } from '../refs.ts';
import { fetchedRow, linked, lookedUp } from '../related.ts';
import { UserUsageLimitFilter } from './filter.ts';

const c = columnFields<'UserUsageLimit'>();
const link = relations.UserUsageLimit;

builder.objectType(UserUsageLimit, {
  description:
    'The largest amount of one component that one user may use in a resource. Visible to callers who manage the offering.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'UserUsageLimit'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the limit.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the limit in the REST API.'),
    limit: c.decimal(
      t,
      'limit',
      'The largest amount that the user may use, in the unit of the component (`component.measuredUnit`). Null when none is set.',
    ),
    componentType: c.sure.string(
      t,
      'component_type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    component: fetchedRow(
      t,
      link.component,
      'The component as the offering of the resource defines it; null when the offering no longer has it. Costs one request ' +
        'for each resource, and one for the offerings of all these resources.',
    ),
    user: linked(
      t,
      link.user,
      'The account at the offering whose usage is limited. Null only with an error.',
    ),
    resource: linked(
      t,
      link.resource,
      'The resource in which the usage is limited. Null only with an error.',
    ),
  }),
});

builder.queryFields((t) => ({
  userUsageLimits: rootConnection(t, rootLists.userUsageLimits, {
    description: 'The limits on the usage of individual users, at the offerings that you manage.',
    filter: UserUsageLimitFilter,
  }),
  userUsageLimit: lookedUp(
    t,
    nodeSources.UserUsageLimit,
    'One limit on the usage of a user; null, with a NOT_FOUND error, when it does not exist or you may ' +
      'not see it.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  userUsageLimits: connection(t, relations.Offering.userUsageLimits, {
    description:
      'The limits on the usage of individual users in resources of the offering. Costs one request for each offering.',
    filter: UserUsageLimitFilter,
  }),
}));

builder.objectFields(Resource, (t) => ({
  userUsageLimits: connection(t, relations.Resource.userUsageLimits, {
    description:
      'The limits on the usage of individual users in the resource. Costs one request for each resource.',
    filter: UserUsageLimitFilter,
  }),
}));
