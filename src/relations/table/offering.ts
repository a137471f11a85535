import { ObjectNotFound } from '../../loaders/errors.ts';
import { fieldNames } from '../../loaders/field-names.ts';
import { listOf } from '../../loaders/list-route.ts';
import type { RowSource } from '../../loaders/loaders.ts';
import { uuidIn } from '../../loaders/row-values.ts';
import { columnsOf } from '../../rest-api/columns.ts';
import type { Below } from '../../rest-api/routes.ts';
import { eventsBelow } from '../events.ts';
import { fetchRow, fetchRowOrNull, fetchValue, ofParent } from '../fetch.ts';
import { link, linkWithin } from '../link.ts';
import { list, listBelow, sharedList } from '../list.ts';
import { componentOfPolicy } from '../offering-part.ts';
import { statsOfOffering } from '../offering-stats.ts';
import { offerings, providedOfferings } from '../offerings.ts';
import { pluginOf } from '../plugin.ts';
import { objectsByAddress } from '../referenced-objects.ts';
import { catalogs, categories, organizationGroups, providerOfCustomer } from '../short-list.ts';
import { siblings } from '../siblings.ts';
import { byUuid } from '../source.ts';
import { splitList } from '../split-list.ts';
import { accountLists } from './account-lists.ts';
import { billLists, rootLists } from './root.ts';
import { glauthConfig, glauthTree, hasNoChecklist, historyAt } from './shared.ts';

const under = '/api/marketplace-provider-offerings/{uuid}/';

/** A list below an offering: one request for each offering. */
const ofOffering = <P extends Below<typeof under>>(path: P, source?: RowSource) =>
  listBelow(listOf(`${under}${path}/`, source));

const ownColumns: ReadonlySet<string> = new Set(columnsOf('Offering'));

/**
 * The columns of the customers' view that belong to the offering itself: every column that the provider's view has too,
 * under the same name. It may contain fewer plans.
 */
const publicOfferingCover = Object.fromEntries(
  columnsOf('PublicOffering')
    .filter((column) => ownColumns.has(column) && column !== 'plans')
    .map((column) => [column, column]),
);

/** Relations of offerings, of their views and parts, and of usage policies. */
export const offeringRelations = {
  Offering: {
    customer: link('Offering', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'customer' },
    }),
    provider: link('Offering', providerOfCustomer, {
      id: 'customer_uuid',
      same: ['customer_uuid', 'customer_name'],
    }),
    project: link('Offering', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'project' },
    }),
    category: link('Offering', categories, {
      id: 'category_uuid',
      repeats: ['uuid', 'title'],
      cover: { url: 'category' },
    }),
    scopeResource: link('Offering', byUuid.Resource, {
      id: 'scope_resource_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'scope_resource' },
    }),
    plugin: pluginOf('Offering', 'type'),
    publicOffering: link('Offering', byUuid.PublicOffering, { id: 'uuid', same: ['uuid', 'name', 'state'] }),
    parent: link('Offering', offerings, { id: 'parent_uuid', repeats: ['uuid', 'name', 'description'] }),
    /** One comma list of offerings for all parents, split by `offering_uuid`; servers of 2024 take one id only. */
    resources: sharedList('Offering', rootLists.resources, ['offering_uuid', 'uuid'], {
      by: ['offering_uuid', 'uuid'],
      groupBy: 'offering_uuid',
      needs: 'commaOfferingUuid',
    }),
    /** Orders take one `offering_uuid` but many `offering_slug`, and slugs are unique (contract §3b); not so in 2024. */
    orders: sharedList('Offering', rootLists.orders, ['offering_uuid', 'uuid'], {
      by: ['offering_slug', 'slug'],
      groupBy: 'offering_uuid',
      needs: 'orderOfferingSlug',
    }),
    /** `scope_uuid` takes one offering; for many, the list of all policies is read. */
    usagePolicies: sharedList('Offering', rootLists.usagePolicies, ['scope_uuid', 'uuid'], {
      by: null,
      groupBy: 'scope_uuid',
    }),
    /** `offering` takes one offering; for many of one customer, the list for that customer is read, else the list of all. */
    permissions: sharedList('Offering', accountLists.offeringPermissions, ['offering', 'uuid'], {
      by: null,
      within: ['customer', 'customer_uuid'],
      groupBy: 'offering_uuid',
    }),
    /** `offering_uuid` takes one offering; for many, the list of all terms is read. */
    termsOfServiceVersions: sharedList('Offering', accountLists.termsOfService, ['offering_uuid', 'uuid'], {
      by: null,
      groupBy: 'offering_uuid',
    }),
    /** One comma list of offerings for all parents; servers of 2024 take one id only. */
    offeringUsers: sharedList('Offering', accountLists.offeringUsers, ['offering_uuid', 'uuid'], {
      by: ['offering_uuid', 'uuid'],
      groupBy: 'offering_uuid',
      needs: 'commaOfferingUuid',
    }),
    checklistTemplate: fetchRowOrNull(
      'Offering',
      '/api/marketplace-offering-users/checklist-template/',
      () => ({}),
      { of: (offering) => [['parent_uuid', uuidIn(offering, 'uuid')]], isNull: hasNoChecklist },
    ),
    /** Rows have the resource, but not the offering: two requests, for the resources of the offering and for all accounts. */
    robotAccounts: splitList(
      'Offering',
      accountLists.robotAccounts,
      'resource_uuid',
      rootLists.resources,
      'offering_uuid',
      'uuid',
    ),
    costPolicies: sharedList('Offering', rootLists.costPolicies, ['scope_uuid', 'uuid'], {
      by: null,
      groupBy: 'scope_uuid',
    }),
    /** `offering_uuid` takes one offering, and these lists are too long to be read whole: one request for each offering. */
    componentUsages: list('Offering', rootLists.componentUsages, ['offering_uuid', 'uuid']),
    componentUserUsages: list('Offering', rootLists.componentUserUsages, ['offering_uuid', 'uuid']),
    userUsageLimits: list('Offering', rootLists.userUsageLimits, ['offering_uuid', 'uuid']),
    /** `offering_uuid` takes one offering; for many, the list of all is read, which is short. */
    planUsages: sharedList('Offering', rootLists.planUsages, ['offering_uuid', 'uuid'], {
      by: null,
      groupBy: 'offering_uuid',
    }),
    customers: ofOffering('customers', byUuid.Customer),
    customerProjects: ofOffering('list_customer_projects'),
    customerUsers: ofOffering('list_customer_users'),
    users: ofOffering('list_users'),
    courseAccounts: ofOffering('list_course_accounts'),
    customerServiceAccounts: ofOffering('list_customer_service_accounts'),
    projectServiceAccounts: ofOffering('list_project_service_accounts'),
    importableResources: ofOffering('importable_resources'),
    componentStats: ofOffering('component_stats'),
    costs: ofOffering('costs'),
    ordersAsProvider: ofOffering('orders'),
    orderAsProvider: fetchRow(
      'Offering',
      `${under}orders/{order_uuid}/`,
      (offering, { uuid }: { readonly uuid: string }) => ({ ...ofParent(offering), order_uuid: uuid }),
      { missing: ({ uuid }) => new ObjectNotFound('Order', uuid) },
    ),
    /** One request for each offering; for many, their resources are counted. */
    stats: statsOfOffering,
    /** No list has these counts: one request for each offering. */
    stateCounters: fetchRow('Offering', `${under}state_counters/`, ofParent),
    tosStats: fetchRow('Offering', `${under}tos_stats/`, ofParent),
    glauthUsersConfig: glauthConfig('Offering', `${under}glauth_users_config/`),
    glauthTree: glauthTree('Offering', `${under}glauth_tree/`),
    accessSubnets: fetchRow('Offering', `${under}access_subnets/`, ofParent),
    effectivePosixIdPool: fetchRowOrNull('Offering', `${under}effective_posix_id_pool/`, ofParent),
    userAttributeConfig: fetchRow('Offering', `${under}user-attribute-config/`, ofParent),
    history: ofOffering('history'),
    events: eventsBelow('Offering', billLists.events),
    historyAt: historyAt('Offering', `${under}history/at/`),
    userHasResourceAccess: fetchValue(
      'Offering',
      `${under}user_has_resource_access/`,
      ofParent,
      async (client, route, at) => {
        const { has_access: access } = await client.object(route, at);
        // Older servers are documented to return the row of the offering itself.
        return typeof access === 'boolean' ? access : null;
      },
      {
        query: ({ username }: { readonly username: string }) => [
          ['username', username],
          ...fieldNames('UserHasResourceAccess', ['has_access']),
        ],
      },
    ),
  },
  UsagePolicy: {
    offering: link('UsagePolicy', providedOfferings, {
      id: 'scope_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'scope' },
    }),
    /** The row contains their addresses; other columns are loaded, for all policies together. */
    organizationGroups: objectsByAddress('UsagePolicy', 'organization_groups', organizationGroups),
  },
  PublicOffering: {
    offering: link('PublicOffering', offerings, { id: 'uuid', cover: publicOfferingCover }),
  },
  PlanComponent: {
    component: link('PlanComponent', siblings('OfferingComponent', 'components', 'type'), {
      id: 'type',
      same: ['type', 'name', 'measured_unit'],
      newer: ['name', 'measured_unit'],
    }),
  },
  PartitionQos: {
    qos: link('PartitionQos', siblings('QosProfile', 'qos_profiles', 'uuid'), {
      id: 'qos',
      cover: { uuid: 'qos', name: 'qos_name' },
    }),
  },
  SoftwareCatalog: {
    catalog: linkWithin(
      'SoftwareCatalog',
      'catalog',
      link('Catalog', catalogs, { id: 'uuid', same: ['uuid', 'name', 'version', 'description'] }),
    ),
    partition: linkWithin(
      'SoftwareCatalog',
      'partition',
      link('CatalogPartition', siblings('Partition', 'partitions', 'uuid'), {
        id: 'uuid',
        same: ['uuid', 'partition_name', 'priority_tier', 'qos', 'cpu_arch', 'gpu_arch'],
        newer: ['cpu_arch', 'gpu_arch'],
      }),
    ),
  },
  ComponentLimit: {
    component: componentOfPolicy,
  },
  OfferingComponent: {
    overageComponent: link('OfferingComponent', siblings('OfferingComponent', 'components', 'uuid'), {
      id: 'overage_component',
      cover: { uuid: 'overage_component' },
    }),
    offering: link('OfferingComponent', offerings, { id: 'offering_uuid', repeats: ['uuid'] }),
  },
  OfferingReference: {
    offering: link('OfferingReference', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
  },
  UserAttributeConfig: {
    offering: link('UserAttributeConfig', providedOfferings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  PosixIdPool: {
    customer: link('PosixIdPool', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
    serviceProvider: link('PosixIdPool', byUuid.ServiceProvider, {
      id: 'service_provider',
      same: ['customer_uuid', 'customer_name'],
      cover: { uuid: 'service_provider' },
    }),
    offering: link('PosixIdPool', providedOfferings, {
      id: 'offering',
      same: ['customer_uuid', 'customer_name'],
      cover: { uuid: 'offering' },
    }),
  },
  ExpandedAccessSubnet: {
    customer: link('ExpandedAccessSubnet', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name'],
    }),
    offering: link('ExpandedAccessSubnet', providedOfferings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  OfferingDefaultAccessSubnet: {
    offering: link('OfferingDefaultAccessSubnet', providedOfferings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  OrganizationAccessSubnet: {
    customer: link('OrganizationAccessSubnet', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  GlauthTree: {
    offering: linkWithin(
      'GlauthTree',
      'offering',
      link('GlauthOffering', providedOfferings, { id: 'uuid', repeats: ['uuid', 'name', 'slug'] }),
    ),
  },
  GlauthScope: {
    resource: link('GlauthScope', byUuid.Resource, { id: 'resource_uuid', repeats: ['uuid'] }),
  },
  HistoryEntry: {
    revisionUser: linkWithin(
      'HistoryEntry',
      'revision_user',
      link('HistoryUser', byUuid.User, { id: 'uuid', repeats: ['uuid', 'username', 'full_name'] }),
    ),
  },
  OfferingGroup: {
    customer: link('OfferingGroup', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
  },
} as const;
