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

/** What a resource leads to, and its parts. */
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
        // The parent is absent of an offering without one too.
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
    /** Orders take one `resource_uuid`; there is no list of them (contract §3b). */
    orders: list('Resource', rootLists.orders, ['resource_uuid', 'uuid']),
    orderInProgress: nestedOrder('order_in_progress'),
    creationOrder: nestedOrder('creation_order'),
    /** One request for each project and offering; of many, one for each project, or the lists of their providers. */
    team,
    /** Through the resource and the offering, the plans of the periods are loaded. */
    planPeriods: fetchRows('Resource', `${under}plan_periods/`, ofParent, {
      key: ['offering_uuid'],
      handDown: { offering_uuid: 'offering_uuid', resource_uuid: 'uuid' },
    }),
    /** The response says nothing about the resource, so resources of one offering share one request. */
    publicOffering: fetchRow('Resource', `${under}offering/`, ofParent, {
      key: ['offering_uuid'],
      sameFor: (row) => [uuidIn(row, 'offering_uuid')],
    }),
    /** They hang on the back-end object, so each resource has its own. */
    subresourceOfferings: fetchRows('Resource', `${under}offering_for_subresources/`, ofParent),
    details: fetchValue(
      'Resource',
      `${under}details/`,
      ofParent,
      (client, route, at) => client.json(route, at),
      {
        // An empty 404 means that there is no such object, one with a body that something else is missing.
        isNull: ({ status, routeMissing, body }) => status === 404 && !routeMissing && !body,
      },
    ),
    glauthUsersConfig: glauthConfig('Resource', `${under}glauth_users_config/`),
    glauthTree: glauthTree('Resource', `${under}glauth_tree/`),
    /** They take one resource; of many, all of their provider are listed, where they have one in common. */
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
    /** The offering's component of the same type, through the batched load of offerings. */
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
