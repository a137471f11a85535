import { campaignsIn } from '../../sandbox/src/families/campaigns.ts';
import { categoryGroups } from '../../sandbox/src/families/categories.ts';
import { newestUserUsageUuid } from '../../sandbox/src/families/component-user-usages.ts';
import { costPoliciesOf } from '../../sandbox/src/families/cost-policies.ts';
import { eventsIn } from '../../sandbox/src/families/events.ts';
import { invoicesIn } from '../../sandbox/src/families/invoices.ts';
import { permissionNumber } from '../../sandbox/src/families/offering-permissions.ts';
import { robotAccounts } from '../../sandbox/src/families/robot-accounts.ts';
import { termsOfServiceIn } from '../../sandbox/src/families/terms-of-service.ts';
import { newestUsageUuid } from '../../sandbox/src/families/usages.ts';
import { userUsageLimitsOf } from '../../sandbox/src/families/user-usage-limits.ts';
import type { World } from '../../sandbox/src/sandbox.ts';
import type { TokenName } from '../../sandbox/src/world/people.ts';
import { rolesOf } from '../../sandbox/src/world/roles.ts';

/** A documented read of the REST API, the field of the graph that reads it, and a query that does. */
export interface Read {
  readonly operation: string;
  /** The field whose arguments hold the parameters of the operation. */
  readonly field: string;
  readonly query: string;
  readonly variables: (world: World) => Record<string, unknown>;
  /** The caller. Default: staff. */
  readonly caller?: TokenName;
}

const none = (): Record<string, unknown> => ({});

/** Variables that most queries take: a SLURM offering with everything, a resource of it, its provider and so on. */
const some = (world: World): Record<string, unknown> => {
  const offering = world.offerings.find(
    ({ type, state }) => type === 'Marketplace.Slurm' && state === 'Active',
  );
  const resource = world.resources.find((one) => one.offering === offering && one.state === 'OK');
  const order = world.orders.find((one) => one.resource === resource);
  const now = world.now().getTime();
  // One with a checklist, at which a user has an account.
  const asking = world.offerings.find(({ checklist, users }) => checklist !== null && users.length > 0);
  return {
    offering: offering?.uuid,
    resource: resource?.uuid,
    order: order?.uuid,
    policy: world.policies[0]?.uuid,
    provider: world.providers[0]?.uuid,
    customer: resource?.project.customer.uuid,
    project: resource?.project.uuid,
    user: world.users[10]?.uuid,
    role: rolesOf(world)[0]?.uuid,
    plan: offering?.plans[0]?.uuid,
    costPolicy: costPoliciesOf(world)[0]?.uuid,
    userUsageLimit: userUsageLimitsOf(world)[0]?.uuid,
    componentUsage: resource && newestUsageUuid(resource, now),
    componentUserUsage: world.resources.map((one) => newestUserUsageUuid(one, now)).find(Boolean),
    category: world.categories[0]?.uuid,
    catalog: world.catalogSources[0]?.uuid,
    organizationGroup: world.groups[0]?.uuid,
    categoryGroup: categoryGroups(world)[0]?.uuid,
    termsOfService: termsOfServiceIn(world)[0]?.uuid,
    robotAccount: robotAccounts(world)[0]?.uuid,
    offeringUser: asking?.users[0]?.uuid,
    asking: asking?.uuid,
    screenshot: world.offerings.flatMap(({ screenshots }) => screenshots)[0]?.uuid,
    promotionCampaign: campaignsIn(world)[0]?.uuid,
    invoice: invoicesIn(world)[0]?.uuid,
    sshKey: world.keys[0]?.uuid,
    event: eventsIn(world)[0]?.uuid,
    now: world.now().toISOString(),
  };
};

const root = (operation: string, field: string, query: string): Read => ({
  operation: `GET /api/${operation}`,
  field: `Query.${field}`,
  query,
  variables: none,
});

/** One object, looked up by its uuid. */
const detail = (family: string, field: string, selection: string): Read => ({
  operation: `GET /api/${family}/{uuid}/`,
  field: `Query.${field}`,
  query: `query ($${field}: UUID!) { ${field}(uuid: $${field}) { ${selection} } }`,
  variables: (world) => ({ [field]: some(world)[field] }),
});

const below =
  (type: string, family: string, variable: string) =>
  (path: string, field: string, selection: string, more = ''): Read => ({
    operation: `GET /api/${family}/{uuid}/${path}`,
    field: `${type}.${field.replace(/\(.*/, '')}`,
    query: `query ($${variable}: UUID!${more}) { ${type[0]?.toLowerCase()}${type.slice(1)}(uuid: $${variable}) { ${field} ${selection} } }`,
    variables: (world) => {
      const names = [variable, ...[...more.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '')];
      return Object.fromEntries(Object.entries(some(world)).filter(([name]) => names.includes(name)));
    },
  });

const ofOffering = below('Offering', 'marketplace-provider-offerings', 'offering');
const ofResource = below('Resource', 'marketplace-provider-resources', 'resource');
const ofPlan = below('Plan', 'marketplace-plans', 'plan');
const ofAccount = below('OfferingUser', 'marketplace-offering-users', 'offeringUser');
const ofCampaign = below('PromotionCampaign', 'promotions-campaigns', 'promotionCampaign');
const ofUser = below('User', 'users', 'user');
const ofKey = below('SshKey', 'keys', 'sshKey');
const ofInvoice = below('Invoice', 'invoices', 'invoice');
const ofCustomer = below('Customer', 'customers', 'customer');
const ofProject = below('Project', 'projects', 'project');
const ofProvider = below('ServiceProvider', 'marketplace-service-providers', 'provider');

/** A read through an order, for a caller who placed the order and cannot see the object otherwise. */
const hiddenOf = (what: 'offering' | 'resource', selection: string): Read => ({
  operation: `GET /api/marketplace-orders/{uuid}/${what}/`,
  field: `Order.${what}`,
  query: `{ orders(first: 2) { nodes ${selection} } }`,
  variables: none,
  caller: 'customer',
});

const nodes = (fields: string): string => `{ totalCount nodes { ${fields} } }`;

/** Every documented read, with a query that reaches it. */
export const reads: readonly Read[] = [
  root('marketplace-provider-offerings/', 'offerings', `{ offerings(first: 2) ${nodes('uuid')} }`),
  root(
    'marketplace-provider-offerings/groups/',
    'offeringGroups',
    `{ offeringGroups(first: 2) ${nodes('customer { name } offerings { offering { name } }')} }`,
  ),
  root('marketplace-provider-resources/', 'resources', `{ resources(first: 2) ${nodes('uuid')} }`),
  root('marketplace-orders/', 'orders', `{ orders(first: 2) ${nodes('uuid')} }`),
  root(
    'marketplace-service-providers/',
    'serviceProviders',
    `{ serviceProviders(first: 2) ${nodes('uuid')} }`,
  ),
  root(
    'marketplace-offering-usage-policies/',
    'usagePolicies',
    `{ usagePolicies(first: 2) ${nodes('uuid')} }`,
  ),
  root('marketplace-offering-usage-policies/actions/', 'usagePolicyActions', '{ usagePolicyActions }'),
  {
    operation: 'GET /api/marketplace-provider-offerings/aggregated_access_subnets/',
    field: 'Query.aggregatedAccessSubnets',
    query:
      'query ($offerings: [UUID!]!) { aggregatedAccessSubnets(offeringUuids: $offerings) { packed defaults { inet offering { name } } } }',
    variables: (world) => ({ offerings: world.offerings.slice(0, 2).map(({ uuid }) => uuid) }),
  },
  root(
    'marketplace-offering-estimated-cost-policies/',
    'costPolicies',
    `{ costPolicies(first: 2) ${nodes('limitCost offering { name }')} }`,
  ),
  root(
    'marketplace-offering-estimated-cost-policies/actions/',
    'costPolicyActions',
    '{ costPolicyActions costPolicyActionWords }',
  ),
  detail('marketplace-offering-estimated-cost-policies', 'costPolicy', 'limitCost currentCost'),
  root('marketplace-plans/', 'plans', `{ plans(first: 2) ${nodes('uuid offering { name }')} }`),
  root(
    'marketplace-plans/usage_stats/',
    'planUsages',
    `{ planUsages(first: 2) ${nodes('usage plan { name }')} }`,
  ),
  root('marketplace-plan-components/', 'planPrices', `{ planPrices(first: 2) ${nodes('price planName')} }`),
  detail('marketplace-plans', 'plan', 'name'),
  ofPlan('history/', 'history', '{ nodes { revisionDate } }'),
  ofPlan('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),
  root(
    'marketplace-component-usages/',
    'componentUsages',
    `{ componentUsages(first: 2) ${nodes('usage month resource { name }')} }`,
  ),
  detail('marketplace-component-usages', 'componentUsage', 'usage'),
  root(
    'marketplace-component-user-usages/',
    'componentUserUsages',
    `{ componentUserUsages(first: 2) ${nodes('usage month username')} }`,
  ),
  detail('marketplace-component-user-usages', 'componentUserUsage', 'usage'),
  root(
    'component-user-usage-limits/',
    'userUsageLimits',
    `{ userUsageLimits(first: 2) ${nodes('limit component { name }')} }`,
  ),
  detail('component-user-usage-limits', 'userUsageLimit', 'limit'),
  root('configuration/', 'currency', '{ currency }'),
  root('configuration/', 'site', '{ site { name languages { code } logos { loginLogo } features } }'),
  root('version/', 'version', '{ version { version latestVersion } }'),
  root('users/', 'users', `{ users(first: 2) ${nodes('uuid fullName')} }`),
  root(
    'users/user_active_status_count/',
    'userActiveStatusCounts',
    `{ userActiveStatusCounts ${nodes('status count')} }`,
  ),
  root(
    'users/user_language_count/',
    'userLanguageCounts',
    `{ userLanguageCounts ${nodes('language count')} }`,
  ),
  root(
    'users/user_registration_trend/',
    'userRegistrationCounts',
    `{ userRegistrationCounts ${nodes('month count')} }`,
  ),
  ofUser(
    'data_access/',
    'dataAccess',
    '{ administrativeAccess { users { user { username } } } organizationalAccess { scope { ... on Project { name } } } serviceProviderAccess { offering { name } provider { customer { name } } } }',
  ),
  ofUser('data_access_history/', 'dataAccessHistory', nodes('timestamp accessorType accessor { username }')),
  ofUser('identity_bridge_status/', 'identityBridgeStatus', '{ isFederated attributeSources }'),
  ofUser('history/', 'history', nodes('revisionDate')),
  ofUser('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),
  detail('users', 'user', 'username'),
  detail('keys', 'sshKey', 'name'),
  root('keys/', 'sshKeys', `{ sshKeys(first: 2) ${nodes('uuid name')} }`),
  ofKey('history/', 'history', nodes('revisionDate')),
  ofKey('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),
  root('invoices/', 'invoices', `{ invoices(first: 2) ${nodes('uuid month total items { name price }')} }`),
  root('invoices/growth/', 'invoiceGrowth', '{ invoiceGrowth { periods customerPeriods { name periods } } }'),
  detail('invoices', 'invoice', 'state'),
  ofInvoice('items/', 'itemsWhere', '{ name total }'),
  ofInvoice('stats/', 'stats', nodes('offeringName aggregatedTotal')),
  ofInvoice('history/', 'history', nodes('revisionDate')),
  ofInvoice('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),
  root('events/', 'events', `{ events(first: 2) ${nodes('uuid message context author { username }')} }`),
  root('events/count/', 'eventCount', '{ eventCount }'),
  root('events/event_groups/', 'eventGroups', '{ eventGroups { name eventTypes } }'),
  root('events/scope_types/', 'eventScopeTypes', '{ eventScopeTypes }'),
  detail('events', 'event', 'message'),
  root('users/me/', 'viewer', '{ viewer { uuid username permissions { role { name } } } }'),

  detail('marketplace-provider-offerings', 'offering', 'name'),
  detail('marketplace-provider-resources', 'resource', 'name'),
  detail('marketplace-orders', 'order', 'state'),
  root(
    'marketplace-categories/',
    'categories',
    `{ categories ${nodes('uuid sections { attributes { key } }')} }`,
  ),
  detail('marketplace-categories', 'category', 'title'),
  root('organization-groups/', 'organizationGroups', `{ organizationGroups ${nodes('uuid name')} }`),
  detail('organization-groups', 'organizationGroup', 'name'),
  root('marketplace-software-catalogs/', 'catalogs', `{ catalogs ${nodes('uuid packageCount')} }`),
  root(
    'marketplace-software-catalogs/discover/',
    'discoveredCatalogs',
    `{ discoveredCatalogs ${nodes('name latestVersion')} }`,
  ),
  detail('marketplace-software-catalogs', 'catalog', 'catalogTypeDisplay'),
  root('marketplace-plugins/', 'plugins', '{ plugins { offeringType components { type billingType } } }'),
  root('marketplace-category-groups/', 'categoryGroups', `{ categoryGroups ${nodes('uuid title')} }`),
  detail('marketplace-category-groups', 'categoryGroup', 'title'),
  {
    operation: 'GET /api/marketplace-service-providers/{uuid}/',
    field: 'Query.serviceProvider',
    query: 'query ($provider: UUID!) { serviceProvider(uuid: $provider) { customer { name } } }',
    variables: (world) => ({ provider: some(world).provider }),
  },
  {
    operation: 'GET /api/marketplace-offering-usage-policies/{uuid}/',
    field: 'Query.usagePolicy',
    query: 'query ($policy: UUID!) { usagePolicy(uuid: $policy) { actions } }',
    variables: (world) => ({ policy: some(world).policy }),
  },

  root('projects/', 'projects', `{ projects(first: 2) ${nodes('uuid name')} }`),
  detail('projects', 'project', 'name'),
  ofProject('list_users/', 'team', nodes('uuid role { name } user { username }')),
  ofProject('other_users/', 'otherUsers', nodes('uuid username')),
  ofProject('stats/', 'stats', '{ components { type usage limit } }'),
  ofProject('checklist/', 'checklist', '{ checklist { name } }'),
  ofProject('completion_status/', 'completionStatus', '{ completionPercentage }'),
  {
    operation: 'GET /api/projects/checklist-template/',
    field: 'Customer.projectChecklistTemplate',
    query:
      'query ($customer: UUID!) { customer(uuid: $customer) { projectChecklistTemplate { checklist { name } } } }',
    variables: (world) => ({ customer: some(world).customer }),
  },
  root('customers/', 'customers', `{ customers(first: 2) ${nodes('uuid name')} }`),
  detail('customers', 'customer', 'name'),
  root('customers/countries/', 'countries', '{ countries { code name } }'),
  ofCustomer('list_users/', 'team', nodes('uuid role { name } user { username }')),
  ofCustomer('users/', 'users', nodes('uuid username role { name } projects { project { name } }')),
  ofCustomer('stats/', 'stats', '{ components { type usage limit } }'),
  ofCustomer('project-digest-config/', 'projectDigest', '{ isEnabled availableSections { key } }'),
  ofCustomer('project-metadata-compliance-overview/', 'projectMetadataOverview', nodes('totalProjects')),
  ofCustomer(
    'project-metadata-compliance-details/',
    'projectMetadataDetails',
    nodes('projectDetails { project { name } }'),
  ),
  ofCustomer('project-metadata-compliance-projects/', 'projectMetadataProjects', nodes('project { name }')),
  ofCustomer('project-metadata-question-answers/', 'projectMetadataQuestions', nodes('questionUuid')),
  ofCustomer('history/', 'history', nodes('revisionDate')),
  ofCustomer('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),

  root('roles/', 'roles', `{ roles ${nodes('uuid name')} }`),
  detail('roles', 'role', 'usersCount'),
  root(
    'marketplace-offering-permissions/',
    'offeringPermissions',
    `{ offeringPermissions(first: 2) ${nodes('pk user { username }')} }`,
  ),
  {
    operation: 'GET /api/marketplace-offering-permissions/{uuid}/',
    field: 'Query.offeringPermission',
    query: 'query ($pk: Int!) { offeringPermission(pk: $pk) { created } }',
    variables: ({ offerings }) => ({
      pk: offerings.flatMap(({ grants }) => grants.map((grant) => permissionNumber({ grant })))[0],
    }),
  },

  root(
    'marketplace-offering-terms-of-service/',
    'termsOfServiceVersions',
    `{ termsOfServiceVersions(first: 2) ${nodes('uuid version')} }`,
  ),
  detail('marketplace-offering-terms-of-service', 'termsOfService', 'version userConsent { version }'),
  root('marketplace-offering-users/', 'offeringUsers', `{ offeringUsers(first: 2) ${nodes('uuid state')} }`),
  root(
    'marketplace-offering-users/profile_field_warnings/',
    'offeringUserProfileFieldWarnings',
    '{ offeringUserProfileFieldWarnings }',
  ),
  detail('marketplace-offering-users', 'offeringUser', 'username profile { email exposedFields }'),
  ofAccount(
    'checklist/',
    'checklist',
    '{ checklist { name } questions { uuid existingAnswer { answerData } } }',
  ),
  ofAccount('checklist_review/', 'checklistReview', '{ questions { alwaysRequiresReview } }'),
  ofAccount('completion_status/', 'completionStatus', '{ completionPercentage }'),
  ofAccount('completion_review_status/', 'completionReviewStatus', '{ requiresReview }'),
  ofAccount('posix_allocations/', 'posixAllocations', nodes('namespace value')),
  ofAccount('posix_groups/', 'posixGroups', nodes('gid project { name }')),
  {
    operation: 'GET /api/marketplace-offering-users/checklist-template/',
    field: 'Offering.checklistTemplate',
    query:
      'query ($asking: UUID!) { offering(uuid: $asking) { checklistTemplate { questions { description } } } }',
    variables: (world) => ({ asking: some(world).asking }),
  },
  {
    operation: 'GET /api/marketplace-offering-users/posix_identities/',
    field: 'User.posixIdentities',
    query: 'query ($user: UUID!) { user(uuid: $user) { posixIdentities { nodes { value } } } }',
    variables: (world) => ({ user: some(world).user }),
  },
  root('marketplace-robot-accounts/', 'robotAccounts', `{ robotAccounts(first: 2) ${nodes('uuid type')} }`),
  detail('marketplace-robot-accounts', 'robotAccount', 'username users { fullName } userKeys { name }'),

  root('marketplace-screenshots/', 'screenshots', `{ screenshots(first: 2) ${nodes('uuid name')} }`),
  detail('marketplace-screenshots', 'screenshot', 'image offering { uuid }'),
  root(
    'promotions-campaigns/',
    'promotionCampaigns',
    `{ promotionCampaigns(first: 2) ${nodes('uuid state offerings { name }')} }`,
  ),
  detail('promotions-campaigns', 'promotionCampaign', 'coupon requiredOfferings { uuid }'),
  ofCampaign('orders/', 'orders', nodes('uuid state')),
  ofCampaign('resources/', 'resources', nodes('uuid name')),

  hiddenOf('offering', '{ offering { fullDescription } }'),
  hiddenOf('resource', '{ resource { backendId } }'),

  ofOffering('component_stats/', 'componentStats', nodes('period name usage')),
  ofOffering('costs/', 'costs', nodes('period total')),
  ofOffering('customers/', 'customers', nodes('uuid name')),
  ofOffering('glauth_users_config/', 'glauthUsersConfig', ''),
  ofOffering('importable_resources/', 'importableResources', nodes('backendId name')),
  ofOffering('list_course_accounts/', 'courseAccounts', nodes('uuid')),
  ofOffering('list_customer_projects/', 'customerProjects', nodes('uuid')),
  ofOffering('list_customer_service_accounts/', 'customerServiceAccounts', nodes('uuid')),
  ofOffering('list_customer_users/', 'customerUsers', nodes('uuid')),
  ofOffering('list_project_service_accounts/', 'projectServiceAccounts', nodes('uuid')),
  ofOffering('list_users/', 'users', nodes('uuid role { name } user { username }')),
  ofOffering('orders/', 'ordersAsProvider', nodes('uuid state')),
  {
    operation: 'GET /api/marketplace-provider-offerings/{uuid}/orders/{order_uuid}/',
    field: 'Offering.orderAsProvider',
    query:
      'query ($offering: UUID!, $order: UUID!) { offering(uuid: $offering) { orderAsProvider(uuid: $order) { state } } }',
    variables: (world) => ({ offering: some(world).offering, order: some(world).order }),
  },
  ofOffering('stats/', 'stats', '{ resourcesCount customersCount }'),
  ofOffering('tos_stats/', 'tosStats', '{ activeUsersCount }'),
  ofOffering('access_subnets/', 'accessSubnets', '{ packed expanded { inet customer { name } } }'),
  ofOffering('effective_posix_id_pool/', 'effectivePosixIdPool', '{ uuid nextUid customer { name } }'),
  ofOffering('glauth_tree/', 'glauthTree', '{ groups { name scope { uuid } } users { username } }'),
  ofOffering('history/', 'history', nodes('revisionDate revisionUser { username } serializedData')),
  ofOffering(
    'history/at/',
    'historyAt(timestamp: $now)',
    '{ revisionComment revisionUser { email } }',
    ', $now: DateTime!',
  ),
  ofOffering('state_counters/', 'stateCounters', '{ resources { state count } users { state count } }'),
  ofOffering('user-attribute-config/', 'userAttributeConfig', '{ exposedFields exposeEmail }'),
  ofOffering('user_has_resource_access/', 'userHasResourceAccess(username: "nobody")', ''),

  ofResource('details/', 'details', ''),
  ofResource('glauth_users_config/', 'glauthUsersConfig', ''),
  ofResource('glauth_tree/', 'glauthTree', '{ offering { name } users { username } }'),
  ofResource('history/', 'history', nodes('revisionDate')),
  ofResource('history/at/', 'historyAt(timestamp: $now)', '{ revisionDate }', ', $now: DateTime!'),
  ofResource('list_users/', 'users', nodes('uuid role { name } user { username }')),
  {
    operation: 'GET /api/marketplace-public-offerings/{uuid}/',
    field: 'Query.publicOffering',
    query: 'query ($uuid: UUID!) { publicOffering(uuid: $uuid) { name isAccessible } }',
    variables: ({ offerings }) => ({
      uuid: offerings.find(({ state, shared }) => state === 'Active' && shared)?.uuid,
    }),
  },
  ofResource('offering/', 'publicOffering', '{ name isAccessible }'),
  ofResource('offering_for_subresources/', 'subresourceOfferings', '{ uuid type }'),
  ofResource('plan_periods/', 'planPeriods', '{ start plan { name } components { usage } }'),
  ofResource('team/', 'team', '{ username role }'),

  ofProvider('api_secret_code/', 'apiSecretCode', ''),
  ofProvider('compliance/checklists_summary/', 'complianceChecklists', '{ nodes { __typename } }'),
  ofProvider('compliance/compliance_overview/', 'complianceOverview', '{ nodes { __typename } }'),
  ofProvider('compliance/offering_users/', 'offeringUserCompliance', '{ nodes { __typename } }'),
  ofProvider('course_accounts/', 'courseAccounts', nodes('uuid')),
  ofProvider(
    'customer_projects/',
    'customerProjects(customerUuid: $customer)',
    nodes('uuid'),
    ', $customer: UUID!',
  ),
  ofProvider('customers/', 'customers', nodes('uuid name projectsCount')),
  ofProvider('keys/', 'keys', nodes('uuid')),
  ofProvider('list_users/', 'userRoles', nodes('uuid')),
  ofProvider('offerings/', 'offeringSummaries', nodes('uuid resourcesCount')),
  ofProvider('offerings/types/', 'offeringTypes', ''),
  ofProvider('project_permissions/', 'projectPermissions', nodes('created')),
  ofProvider('project_service_accounts/', 'projectServiceAccounts', nodes('uuid')),
  ofProvider('projects/', 'projects', nodes('uuid name')),
  ofProvider('revenue/', 'revenue', '{ period total }'),
  ofProvider('robot_account_customers/', 'robotAccountCustomers', nodes('uuid name')),
  ofProvider('robot_account_projects/', 'robotAccountProjects', nodes('uuid name')),
  ofProvider('stat/', 'statistics', '{ activeResources }'),
  ofProvider('user_customers/', 'userCustomers(userUuid: $user)', nodes('uuid'), ', $user: UUID!'),
  ofProvider('users/', 'users', nodes('uuid username')),
];
