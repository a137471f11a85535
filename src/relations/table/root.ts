import { ObjectNotFound } from '../../loaders/errors.ts';
import { listOf } from '../../loaders/list-route.ts';
import { stringIn, textsIn } from '../../loaders/row-values.ts';
import { maxRowsPerPage } from '../../rest-api/limits.ts';
import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { type Fetch, fetchRow, fetchRows, fetchValue } from '../fetch.ts';
import { offerings, publicOfferings } from '../offerings.ts';
import { role } from '../roles.ts';
import { catalog, category, categoryGroup, organizationGroup } from '../short-list.ts';
import { byUuid, type Source } from '../source.ts';
import { viewer } from '../viewer.ts';

/** The lists that the query root pages. */
export const rootLists = {
  offerings: { ...listOf('/api/marketplace-provider-offerings/'), asConsumer: publicOfferings },
  offeringGroups: listOf('/api/marketplace-provider-offerings/groups/'),
  resources: {
    ...listOf('/api/marketplace-provider-resources/', null, 'resourceTimes'),
    asConsumer: listOf('/api/marketplace-resources/', null, 'resourceTimes'),
  },
  orders: listOf('/api/marketplace-orders/'),
  serviceProviders: listOf('/api/marketplace-service-providers/'),
  usagePolicies: listOf('/api/marketplace-offering-usage-policies/'),
  plans: listOf('/api/marketplace-plans/'),
  planUsages: listOf('/api/marketplace-plans/usage_stats/'),
  planPrices: listOf('/api/marketplace-plan-components/'),
  componentUsages: listOf('/api/marketplace-component-usages/'),
  componentUserUsages: listOf('/api/marketplace-component-user-usages/'),
  userUsageLimits: listOf('/api/component-user-usage-limits/'),
  costPolicies: listOf('/api/marketplace-offering-estimated-cost-policies/'),
} as const;

/** Lists of objects that inputs need, which the query root pages too; `search` does not search them. */
export const choiceLists = {
  roles: listOf('/api/roles/'),
  organizationGroups: listOf('/api/organization-groups/'),
  catalogs: listOf('/api/marketplace-software-catalogs/'),
  discoveredCatalogs: listOf('/api/marketplace-software-catalogs/discover/'),
  categories: listOf('/api/marketplace-categories/'),
  categoryGroups: listOf('/api/marketplace-category-groups/'),
} as const;

/** Lists of projects and customers, which the query root pages too; `search` does not search them. */
export const furtherLists = {
  projects: listOf('/api/projects/'),
  customers: listOf('/api/customers/'),
} as const;

/** Lists of bills and of the audit log, which the query root pages too; `search` does not search them. */
export const billLists = {
  invoices: listOf('/api/invoices/'),
  events: listOf('/api/events/'),
} as const;

/** Lists of users and SSH keys, which the query root pages too; `search` does not search them. */
export const userLists = {
  users: listOf('/api/users/'),
  sshKeys: listOf('/api/keys/'),
  userActiveStatusCounts: listOf('/api/users/user_active_status_count/'),
  userLanguageCounts: listOf('/api/users/user_language_count/'),
  userRegistrationCounts: listOf('/api/users/user_registration_trend/'),
} as const;

/** The source of each type whose objects can be read by their global id (`node`). */
export const nodeSources = {
  Offering: offerings,
  Resource: byUuid.Resource,
  Order: byUuid.Order,
  ServiceProvider: byUuid.ServiceProvider,
  UsagePolicy: byUuid.UsagePolicy,
  Customer: byUuid.Customer,
  Project: byUuid.Project,
  User: byUuid.User,
  CostPolicy: byUuid.CostPolicy,
  ComponentUsage: byUuid.ComponentUsage,
  ComponentUserUsage: byUuid.ComponentUserUsage,
  UserUsageLimit: byUuid.UserUsageLimit,
  Plan: byUuid.Plan,
  PublicOffering: byUuid.PublicOffering,
  Screenshot: byUuid.Screenshot,
  PromotionCampaign: byUuid.PromotionCampaign,
  SshKey: byUuid.SshKey,
  TermsOfService: byUuid.TermsOfService,
  OfferingUser: byUuid.OfferingUser,
  RobotAccount: byUuid.RobotAccount,
  Invoice: byUuid.Invoice,
  Event: byUuid.Event,
  Role: role,
  Category: category,
  Catalog: catalog,
  CategoryGroup: categoryGroup,
  OrganizationGroup: organizationGroup,
} as const;

const sourcesByType = new Map<string, Source>(Object.entries(nodeSources));

/** The source of a type whose objects can be read by their global id; null for other types. */
export const nodeSource = (type: string): Source | null => sourcesByType.get(type) ?? null;

/** Arguments of `aggregatedAccessSubnets`. */
interface SubnetsOf {
  readonly offeringUuids: readonly string[];
  readonly includeOrganizationSubnets?: boolean | null | undefined;
}
/** Arguments of `invoiceGrowth`. */
interface Growth {
  readonly accountingMode?: string | null | undefined;
  readonly accountingIsRunning?: boolean | null | undefined;
  readonly customersCount?: number | null | undefined;
}
const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const ofProfile: ReadonlySet<string> = new Set(['profile_completeness']);

/** The completeness of the caller's profile. It shares the request of `viewer`. */
const profileCompleteness: Fetch<unknown, Row | null> = {
  ...viewer,
  rows: 'ProfileCompleteness',
  async load(loaders, parent, args, wanted) {
    const { profile_completeness: row } = await viewer.load(loaders, parent, args, {
      ...wanted,
      columns: ofProfile,
    });
    return isRow(row) ? row : null;
  },
};

/** The public settings of the site. All fields that need them share one request. */
const configuration = fetchValue(
  'Query',
  '/api/configuration/',
  () => ({}),
  (client, route, at) => client.object(route, at),
);

function currencyIn(site: Row | null): string | null {
  const core = site?.WALDUR_CORE;
  return isRow(core) ? stringIn(core, 'CURRENCY_NAME') : null;
}

/** Relations of the query root, besides paged lists and lookups. */
export const rootRelations = {
  Query: {
    viewer,
    profileCompleteness,
    /** The countries that an organization can have. */
    countries: fetchRows('Query', '/api/customers/countries/', () => ({}), { length: maxRowsPerPage }),
    currency: {
      ...configuration,
      load: async (...wanted: Parameters<typeof configuration.load>) =>
        currencyIn(await configuration.load(...wanted)),
    },
    site: configuration,
    version: fetchRow('Query', '/api/version/', () => ({})),
    /** For staff and support. */
    invoiceGrowth: fetchRow('Query', '/api/invoices/growth/', () => ({}), {
      query: ({ accountingMode, accountingIsRunning, customersCount }: Growth) => [
        ...(given(accountingMode) ? [['accounting_mode', accountingMode] as const] : []),
        ...(given(accountingIsRunning)
          ? [['accounting_is_running', String(accountingIsRunning)] as const]
          : []),
        ...(given(customersCount) ? [['customers_count', String(customersCount)] as const] : []),
      ],
    }),
    eventCount: fetchValue(
      'Query',
      '/api/events/count/',
      () => ({}),
      async (client, route, at) => (await client.object(route, at)).count,
    ),
    eventGroups: fetchValue(
      'Query',
      '/api/events/event_groups/',
      () => ({}),
      (client, route, at) => client.object(route, at),
    ),
    eventScopeTypes: fetchValue(
      'Query',
      '/api/events/scope_types/',
      () => ({}),
      async (client, route, at) => textsIn(await client.values(route, at)),
      { plural: true },
    ),
    /** One request for all offerings. */
    aggregatedAccessSubnets: fetchRow(
      'Query',
      '/api/marketplace-provider-offerings/aggregated_access_subnets/',
      () => ({}),
      {
        query: ({ offeringUuids, includeOrganizationSubnets = null }: SubnetsOf) => [
          ...offeringUuids.map((uuid) => ['offering_uuid', uuid] as const),
          ...(includeOrganizationSubnets === null
            ? []
            : [['include_organization_subnets', String(includeOrganizationSubnets)] as const]),
        ],
      },
    ),
    /** The route has the number (`pk`) of the permission in the place of a uuid. */
    offeringPermission: fetchRow(
      'Query',
      '/api/marketplace-offering-permissions/{uuid}/',
      (_query, { pk }: { readonly pk: number }) => ({ uuid: String(pk) }),
      { missing: ({ pk }) => new ObjectNotFound('OfferingPermission', String(pk)) },
    ),
    plugins: fetchRows('Query', '/api/marketplace-plugins/', () => ({})),
    offeringUserProfileFieldWarnings: fetchValue(
      'Query',
      '/api/marketplace-offering-users/profile_field_warnings/',
      () => ({}),
      (client, route, at) => client.json(route, at),
    ),
    usagePolicyActions: fetchValue(
      'Query',
      '/api/marketplace-offering-usage-policies/actions/',
      () => ({}),
      async (client, route, at) => textsIn(await client.values(route, at)),
      { plural: true },
    ),
    costPolicyActions: fetchValue(
      'Query',
      '/api/marketplace-offering-estimated-cost-policies/actions/',
      () => ({}),
      async (client, route, at) => textsIn(await client.values(route, at)),
      { plural: true },
    ),
  },
} as const;
