import { listOf } from '../../loaders/list-route.ts';
import type { RowSource } from '../../loaders/loaders.ts';
import { monthIn, stringIn, textsIn } from '../../loaders/row-values.ts';
import type { Below } from '../../rest-api/routes.ts';
import type { Row } from '../../upstream/client.ts';
import type { RestQuery } from '../../upstream/rest-client.ts';
import { fetchRow, fetchRows, fetchValue, ofParent } from '../fetch.ts';
import { link } from '../link.ts';
import { list, listBelow } from '../list.ts';
import { textOf } from '../named.ts';
import { offerings } from '../offerings.ts';
import { byUuid } from '../source.ts';
import { splitList } from '../split-list.ts';
import { accountLists } from './account-lists.ts';
import { rootLists } from './root.ts';

const under = '/api/marketplace-service-providers/{uuid}/';

/** A list that hangs below one service provider: one request for each provider. */
const ofProvider = <P extends Below<typeof under>>(path: P, source?: RowSource) =>
  listBelow(listOf(`${under}${path}/`, source));

/** The same where the values of a row are those at this provider. */
const atProvider = <P extends Below<typeof under>>(path: P) =>
  listBelow(listOf(`${under}${path}/`), 'service_provider_uuid');

/** Months, both included; null or left out for no bound. */
interface Months {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

/** Whether a row is of one of the months. */
function isWithin(row: Row, { start, end }: Months): boolean {
  const month = monthIn(row);
  // A row without a month is told where it stands, as one that breaks the contract.
  return month === null || (month >= (start ?? month) && month <= (end ?? month));
}

/** What a service provider leads to, and the rows of its lists. */
export const providerRelations = {
  ServiceProvider: {
    customer: link('ServiceProvider', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'slug', 'abbreviation', 'native_name', 'image', 'country'],
      cover: { url: 'customer' },
      newer: ['customer_slug'],
    }),
    /** Offerings take one `customer_uuid`: one request for each provider. */
    offerings: list('ServiceProvider', rootLists.offerings, ['customer_uuid', 'customer_uuid']),
    /** `provider_uuid` of resources and orders is the customer that owns the offering (§3a). */
    resources: list('ServiceProvider', rootLists.resources, ['provider_uuid', 'customer_uuid']),
    orders: list('ServiceProvider', rootLists.orders, ['provider_uuid', 'customer_uuid']),
    /** Policies take one offering and name no provider: two requests, the provider's offerings beside all policies. */
    usagePolicies: splitList(
      'ServiceProvider',
      rootLists.usagePolicies,
      'scope_uuid',
      rootLists.offerings,
      'customer_uuid',
      'customer_uuid',
    ),
    /** `provider_uuid` is the same customer here. */
    robotAccounts: list('ServiceProvider', accountLists.robotAccounts, ['provider_uuid', 'customer_uuid']),
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
    revenue: fetchRows('ServiceProvider', `${under}revenue/`, ofParent, { where: isWithin }),
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
    offering: link('ProviderOffering', offerings, {
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
    username: textOf('UserSummary', byUuid.User, 'username'),
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
  },
  ComplianceOverview: {
    offering: link('ComplianceOverview', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
  },
} as const;
