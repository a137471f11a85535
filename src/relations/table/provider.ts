import { type ListRoute, listOf } from '../../loaders/list-route.ts';
import type { RowSource } from '../../loaders/loaders.ts';
import { monthIn, stringIn, textsIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Below, ListableRoute, RowsOf } from '../../rest-api/routes.ts';
import type { RestQuery } from '../../upstream/rest-client.ts';
import { fetchRow, fetchRows, fetchValue, ofParent } from '../fetch.ts';
import { link } from '../link.ts';
import { list, listBelow, sharedList } from '../list.ts';
import { isWithin, type Months } from '../months.ts';
import { providedOfferings } from '../offerings.ts';
import { textColumn } from '../referenced-objects.ts';
import { byUuid } from '../source.ts';
import { splitList } from '../split-list.ts';
import { accountLists } from './account-lists.ts';
import { promotionLists } from './promotion-lists.ts';
import { rootLists } from './root.ts';
import { historyAt } from './shared.ts';

const under = '/api/marketplace-service-providers/{uuid}/';

/** A list below a service provider: one request for each provider. */
const ofProvider = <P extends Below<typeof under>>(path: P, source?: RowSource) =>
  listBelow(listOf(`${under}${path}/`, source));

/** The same for rows whose values depend on the provider: each row gets the uuid of the provider. */
const atProvider = <P extends Below<typeof under>>(path: P) =>
  listBelow(listOf(`${under}${path}/`), 'service_provider_uuid');

/** A list whose rows contain an offering (in the column `names`), but no provider: split by the offerings of the provider. */
const ofOfferings = <R extends ListableRoute>(of: ListRoute<R>, names: Column<RowsOf<R>>) =>
  splitList('ServiceProvider', of, names, rootLists.offerings, 'customer_uuid', 'customer_uuid');

/** Relations of service providers, and of the rows in their lists. */
export const providerRelations = {
  ServiceProvider: {
    customer: link('ServiceProvider', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'slug', 'abbreviation', 'native_name', 'image', 'country'],
      cover: { url: 'customer' },
      newer: ['customer_slug'],
    }),
    /** `customer_uuid` takes one customer: one request for each provider. */
    offerings: list('ServiceProvider', rootLists.offerings, ['customer_uuid', 'customer_uuid']),
    /** `provider_uuid` of resources and orders is the customer that owns the offering (§3a). */
    resources: list('ServiceProvider', rootLists.resources, ['provider_uuid', 'customer_uuid']),
    orders: list('ServiceProvider', rootLists.orders, ['provider_uuid', 'customer_uuid']),
    /** `provider_uuid` is also the customer that owns the offering. */
    offeringUsers: list('ServiceProvider', accountLists.offeringUsers, ['provider_uuid', 'customer_uuid']),
    robotAccounts: list('ServiceProvider', accountLists.robotAccounts, ['provider_uuid', 'customer_uuid']),
    /** Two requests: the offerings of the provider, and the whole list. */
    usagePolicies: ofOfferings(rootLists.usagePolicies, 'scope_uuid'),
    costPolicies: ofOfferings(rootLists.costPolicies, 'scope_uuid'),
    componentUsages: ofOfferings(rootLists.componentUsages, 'offering_uuid'),
    /** `customer_provider_uuid` is the customer that owns the offering. */
    planUsages: list('ServiceProvider', rootLists.planUsages, ['customer_provider_uuid', 'customer_uuid']),
    /** `service_provider_uuid` takes one provider; for many, the list of all campaigns is read. */
    campaigns: sharedList(
      'ServiceProvider',
      promotionLists.promotionCampaigns,
      ['service_provider_uuid', 'uuid'],
      { by: null, groupBy: 'service_provider' },
    ),
    offeringSummaries: ofProvider('offerings'),
    customers: atProvider('customers'),
    customerProjects: atProvider('customer_projects'),
    userCustomers: atProvider('user_customers'),
    projects: ofProvider('projects'),
    users: atProvider('users'),
    userRoles: ofProvider('list_users'),
    keys: ofProvider('keys'),
    projectPermissions: ofProvider('project_permissions'),
    projectServiceAccounts: ofProvider('project_service_accounts'),
    courseAccounts: ofProvider('course_accounts'),
    complianceChecklists: atProvider('compliance/checklists_summary'),
    complianceOverview: ofProvider('compliance/compliance_overview'),
    offeringUserCompliance: ofProvider('compliance/offering_users'),
    robotAccountCustomers: ofProvider('robot_account_customers', byUuid.Customer),
    robotAccountProjects: ofProvider('robot_account_projects', byUuid.Project),
    statistics: fetchRow('ServiceProvider', `${under}stat/`, ofParent),
    revenue: fetchRows('ServiceProvider', `${under}revenue/`, ofParent, {
      where: (row, months: Months) => isWithin(monthIn(row), months),
    }),
    apiSecretCode: fetchValue(
      'ServiceProvider',
      `${under}api_secret_code/`,
      ofParent,
      async (client, route, at) => stringIn(await client.object(route, at), 'api_secret_code'),
    ),
    offeringTypes: fetchValue(
      'ServiceProvider',
      `${under}offerings/types/`,
      ofParent,
      async (client, route, at) => textsIn(await client.values(route, at)),
      {
        plural: true,
        query: ({ query }: { readonly query: RestQuery<`${typeof under}offerings/types/`> }) => query,
      },
    ),
  },
  ProviderOffering: {
    offering: link('ProviderOffering', providedOfferings, {
      id: 'uuid',
      repeats: [
        'uuid',
        'name',
        'slug',
        'category_title',
        'type',
        'state',
        'components',
        'plans',
        'options',
        'resource_options',
        'secret_options',
        'thumbnail',
        'customer_uuid',
      ],
      newer: ['thumbnail', 'customer_uuid'],
    }),
    customer: link('ProviderOffering', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid'] }),
  },
  PaymentProfile: {
    customer: link('PaymentProfile', byUuid.Customer, {
      id: 'organization_uuid',
      repeats: ['uuid'],
      cover: { url: 'organization' },
    }),
  },
  ProjectSummary: {
    project: link('ProjectSummary', byUuid.Project, { id: 'uuid', repeats: ['uuid', 'name', 'image'] }),
  },
  UserSummary: {
    user: link('UserSummary', byUuid.User, { id: 'uuid', repeats: ['uuid', 'full_name', 'email', 'image'] }),
    username: textColumn('UserSummary', byUuid.User, 'username'),
  },
  ProviderCustomer: {
    customer: link('ProviderCustomer', byUuid.Customer, {
      id: 'uuid',
      repeats: ['uuid', 'name', 'slug', 'abbreviation', 'phone_number', 'email'],
      newer: ['slug'],
    }),
  },
  ProviderCustomerProject: {
    project: link('ProviderCustomerProject', byUuid.Project, {
      id: 'uuid',
      repeats: ['uuid', 'name', 'description', 'end_date'],
    }),
  },
  ProviderUser: {
    user: link('ProviderUser', byUuid.User, {
      id: 'uuid',
      repeats: [
        'uuid',
        'username',
        'full_name',
        'first_name',
        'last_name',
        'organization',
        'email',
        'phone_number',
        'is_active',
      ],
    }),
  },
  SshKey: {
    user: link('SshKey', byUuid.User, { id: 'user_uuid', repeats: ['uuid'] }),
    history: listBelow(listOf('/api/keys/{uuid}/history/')),
    historyAt: historyAt('SshKey', '/api/keys/{uuid}/history/at/'),
  },
  ComplianceOverview: {
    offering: link('ComplianceOverview', providedOfferings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
} as const;
