import { listOf } from '../../loaders/list-route.ts';
import { uuidIn } from '../../loaders/row-values.ts';
import { eventsBelow } from '../events.ts';
import { fetchRow, fetchRows, fetchValue, ofParent } from '../fetch.ts';
import { link } from '../link.ts';
import { list, listBelow, sharedList } from '../list.ts';
import { nestedOrder } from '../nested-order.ts';
import { componentOfResource, planOfResource } from '../offering-part.ts';
import { offerings } from '../offerings.ts';
import { categories, providerOfCustomer } from '../short-list.ts';
import { byUuid } from '../source.ts';
import { team } from '../team/team.ts';
import { customerSeen, projectSeen } from '../through-provider.ts';
import { offeringOfResource } from '../through-row.ts';
import { accountLists } from './account-lists.ts';
import { billLists, rootLists } from './root.ts';
import { glauthConfig, glauthTree, historyAt, offeringCover, planCover, providerCover } from './shared.ts';
import { usagesOfResource } from './usage.ts';

const under = '/api/marketplace-provider-resources/{uuid}/';

/** Relations of resources and their parts. */
export const resourceRelations = {
  Resource: {
    offering: link('Resource', offeringOfResource('uuid'), {
      id: 'offering_uuid',
      cover: {
        ...offeringCover,
        slug: 'offering_slug',
        parent_uuid: 'parent_offering_uuid',
        parent_name: 'parent_offering_name',
        state: 'offering_state',
        backend_id: 'offering_backend_id',
      },
      newer: [
        // An offering without a parent lacks the columns of the parent too, so the slug shows whether the server has them.
        ['offering_slug', 'parent_offering_uuid', 'parent_offering_name'],
        'offering_state',
        'offering_backend_id',
      ],
    }),
    category: link('Resource', categories, { id: 'category_uuid', repeats: ['uuid', 'title', 'icon'] }),
    plan: link('Resource', planOfResource('uuid'), { id: 'plan_uuid', cover: planCover }),
    project: link('Resource', projectSeen, {
      id: 'project_uuid',
      repeats: [
        'uuid',
        'name',
        'slug',
        'description',
        'end_date',
        'end_date_requested_by',
        'effective_end_date',
        'is_in_grace_period',
      ],
      same: ['provider_uuid', 'customer_uuid', 'customer_name', 'customer_slug'],
      cover: { url: 'project' },
      newer: ['project_slug', 'customer_slug', 'project_effective_end_date', 'project_is_in_grace_period'],
    }),
    customer: link('Resource', customerSeen, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'slug'],
      newer: ['customer_slug'],
    }),
    provider: link('Resource', providerOfCustomer, {
      id: 'provider_uuid',
      cover: providerCover,
      newer: ['provider_slug', 'provider_description'],
    }),
    endDateRequestedBy: link('Resource', byUuid.User, { id: 'end_date_requested_by', byAddress: true }),
    parent: link('Resource', byUuid.Resource, { id: 'parent_uuid', repeats: ['uuid', 'name'] }),
    /** `resource_uuid` of orders takes one resource (contract §3b). */
    orders: list('Resource', rootLists.orders, ['resource_uuid', 'uuid']),
    orderInProgress: nestedOrder('order_in_progress'),
    creationOrder: nestedOrder('creation_order'),
    /** One request for each pair of project and offering; for many, one for each project, or lists of their providers. */
    team,
    /** The rows get the uuids of the resource and its offering, by which their plans are loaded. */
    planPeriods: fetchRows('Resource', `${under}plan_periods/`, ofParent, {
      key: ['offering_uuid'],
      handDown: { offering_uuid: 'offering_uuid', resource_uuid: 'uuid' },
    }),
    /** The response does not depend on the resource, so all resources of one offering share one request. */
    publicOffering: fetchRow('Resource', `${under}offering/`, ofParent, {
      key: ['offering_uuid'],
      sameFor: (row) => [uuidIn(row, 'offering_uuid')],
    }),
    /** They belong to the back-end object: one request for each resource. */
    subresourceOfferings: fetchRows('Resource', `${under}offering_for_subresources/`, ofParent),
    details: fetchValue(
      'Resource',
      `${under}details/`,
      ofParent,
      (client, route, at) => client.json(route, at),
      {
        // A 404 without a body means that there is no back-end object; one with a body, that something else is missing.
        isNull: ({ status, routeMissing, body }) => status === 404 && !routeMissing && !body,
      },
    ),
    glauthUsersConfig: glauthConfig('Resource', `${under}glauth_users_config/`),
    glauthTree: glauthTree('Resource', `${under}glauth_tree/`),
    /** `resource_uuid` takes one resource; for many of one provider, the list for that provider is read, else the list of all. */
    robotAccounts: sharedList('Resource', accountLists.robotAccounts, ['resource_uuid', 'uuid'], {
      by: null,
      within: ['provider_uuid', 'provider_uuid'],
      groupBy: 'resource_uuid',
    }),
    users: listBelow(listOf(`${under}list_users/`)),
    ...usagesOfResource,
    userUsageLimits: list('Resource', rootLists.userUsageLimits, ['resource_uuid', 'uuid']),
    history: listBelow(listOf(`${under}history/`)),
    events: eventsBelow('Resource', billLists.events),
    historyAt: historyAt('Resource', `${under}history/at/`),
  },
  ResourceComponent: {
    /** The component of the offering with the same type; offerings are loaded in batches. */
    component: componentOfResource,
  },
  PlanPeriod: {
    plan: link('PlanPeriod', planOfResource('resource_uuid'), { id: 'plan_uuid', repeats: ['uuid', 'name'] }),
  },
  SubresourceOffering: {
    offering: link('SubresourceOffering', offerings, { id: 'uuid', repeats: ['uuid', 'type'] }),
  },
  TeamMember: {
    user: link('TeamMember', byUuid.User, {
      id: 'uuid',
      repeats: ['uuid', 'url', 'username', 'full_name', 'email'],
    }),
  },
} as const;
