import { columnsOf, type RowType } from '../rest-api/columns.ts';
import type { Below } from '../rest-api/routes.ts';
import type { Row } from '../upstream/client.ts';
import { fetched, link, listOf, pages } from './relation.ts';
import { idIn, uuidIn } from './row-ids.ts';

const offeringRows = listOf('/api/marketplace-provider-offerings/');
const resourceRows = listOf('/api/marketplace-provider-resources/');
const orderRows = listOf('/api/marketplace-orders/');
const policyRows = listOf('/api/marketplace-offering-usage-policies/');
const providerRows = listOf('/api/marketplace-service-providers/');

/** The lists that the query root pages. */
export const rootLists = {
  offerings: offeringRows,
  offeringGroups: listOf('/api/marketplace-provider-offerings/groups/'),
  resources: resourceRows,
  orders: orderRows,
  serviceProviders: providerRows,
  usagePolicies: policyRows,
} as const;

const byUuid = (parent: Row) => ({ params: { uuid: uuidIn(parent, 'uuid') } });

const underOffering = '/api/marketplace-provider-offerings/{uuid}/';
const underProvider = '/api/marketplace-service-providers/{uuid}/';

/** A list that hangs below one offering: one request for each offering. */
const ofOffering = <P extends Below<typeof underOffering>>(path: P, kind?: RowType) =>
  pages('Offering', { key: ['uuid'], list: listOf(`${underOffering}${path}/`, kind), one: byUuid });

/** A list that hangs below one service provider: one request for each provider. */
const ofProvider = <P extends Below<typeof underProvider>>(path: P, kind?: RowType) =>
  pages('ServiceProvider', { key: ['uuid'], list: listOf(`${underProvider}${path}/`, kind), one: byUuid });

const publicColumns: ReadonlySet<string> = new Set(columnsOf('Offering'));

/**
 * What the customers' view of an offering tells of the offering itself: every column that the provider's view has too,
 * under the same name.
 */
const publicOfferingCover = Object.fromEntries(
  columnsOf('PublicOffering')
    .filter((column) => publicColumns.has(column))
    .map((column) => [column, column]),
);

/** What every resource and order row repeats of its offering. */
const offeringCover = {
  uuid: 'offering_uuid',
  name: 'offering_name',
  description: 'offering_description',
  image: 'offering_image',
  thumbnail: 'offering_thumbnail',
  type: 'offering_type',
  shared: 'offering_shared',
  billable: 'offering_billable',
  plugin_options: 'offering_plugin_options',
  category_uuid: 'category_uuid',
  category_title: 'category_title',
  customer_uuid: 'provider_uuid',
  customer_name: 'provider_name',
} as const;

const planCover = {
  uuid: 'plan_uuid',
  name: 'plan_name',
  description: 'plan_description',
  unit: 'plan_unit',
  url: 'plan',
} as const;

/** `provider_uuid` of a row is the uuid of the customer that owns the offering (contract §3a, name traps). */
const providerCover = {
  customer_uuid: 'provider_uuid',
  customer_name: 'provider_name',
  customer_slug: 'provider_slug',
  description: 'provider_description',
} as const;

/**
 * Every relation of the graph and how it is loaded: the one place that answers "how many requests does this cost?".
 *
 * - `link`: no request when the selection is covered by columns the parent row has; else by uuid, batched.
 * - `pages`: a paged list; with `many`, one request serves all parents of a level.
 * - `fetched`: a route of its own, once for each distinct key.
 *
 * Nested objects that the API sends inside the row (plans, components, partitions …) are plain columns of their
 * parent and are not listed here: they cost no request.
 */
export const relations = {
  Offering: {
    customer: link<'Offering', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', url: 'customer', name: 'customer_name' },
    }),
    provider: link<'Offering', 'ServiceProvider'>({
      id: 'customer_uuid',
      cover: { customer_uuid: 'customer_uuid', customer_name: 'customer_name' },
    }),
    project: link<'Offering', 'Project'>({
      id: 'project_uuid',
      cover: { uuid: 'project_uuid', url: 'project', name: 'project_name' },
    }),
    category: link<'Offering', 'Category'>({
      id: 'category_uuid',
      cover: { url: 'category', uuid: 'category_uuid', title: 'category_title' },
    }),
    parent: link<'Offering', 'Offering'>({
      id: 'parent_uuid',
      cover: { uuid: 'parent_uuid', name: 'parent_name', description: 'parent_description' },
    }),
    /** One comma list of offerings for all parents, split by `offering_uuid`; servers of 2024 take one id only. */
    resources: pages('Offering', {
      key: ['uuid'],
      list: resourceRows,
      one: (offering) => ({ query: [['offering_uuid', uuidIn(offering, 'uuid')]] }),
      many: {
        query: (offerings) => [['offering_uuid', offerings.map((row) => uuidIn(row, 'uuid')).join(',')]],
        groupBy: 'offering_uuid',
        parentKey: 'uuid',
        needs: 'commaOfferingUuid',
      },
    }),
    /** Orders take one `offering_uuid` but many `offering_slug`, and slugs are unique (contract §3b); not so in 2024. */
    orders: pages('Offering', {
      key: ['uuid', 'slug'],
      list: orderRows,
      one: (offering) => ({ query: [['offering_uuid', uuidIn(offering, 'uuid')]] }),
      many: {
        query: (offerings) => [['offering_slug', offerings.map((row) => idIn(row, 'slug')).join(',')]],
        groupBy: 'offering_uuid',
        parentKey: 'uuid',
        needs: 'orderOfferingSlug',
      },
    }),
    /** `scope_uuid` takes one offering; many are answered by listing all policies that the caller sees. */
    usagePolicies: pages('Offering', {
      key: ['uuid'],
      list: policyRows,
      one: (offering) => ({ query: [['scope_uuid', uuidIn(offering, 'uuid')]] }),
      many: { query: () => [], groupBy: 'scope_uuid', parentKey: 'uuid' },
    }),
    customers: ofOffering('customers', 'Customer'),
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
    orderAsProvider: fetched<'Offering'>('uuid'),
    stats: fetched<'Offering'>('uuid'),
    tosStats: fetched<'Offering'>('uuid'),
    glauthUsersConfig: fetched<'Offering'>('uuid'),
    userHasResourceAccess: fetched<'Offering'>('uuid'),
  },
  Resource: {
    offering: link<'Resource', 'Offering'>({
      id: 'offering_uuid',
      key: ['uuid'],
      cover: {
        ...offeringCover,
        slug: 'offering_slug',
        parent_uuid: 'parent_offering_uuid',
        parent_name: 'parent_offering_name',
        state: 'offering_state',
        backend_id: 'offering_backend_id',
      },
      newer: ['offering_slug', 'offering_state', 'offering_backend_id'],
      // Absent of an offering without parent too.
      newerWith: { offering_slug: ['parent_offering_uuid', 'parent_offering_name'] },
    }),
    category: link<'Resource', 'Category'>({
      id: 'category_uuid',
      cover: { uuid: 'category_uuid', title: 'category_title', icon: 'category_icon' },
    }),
    plan: link<'Resource', 'Plan'>({
      id: 'plan_uuid',
      key: ['uuid', 'offering_uuid'],
      cover: planCover,
    }),
    project: link<'Resource', 'Project'>({
      id: 'project_uuid',
      key: ['provider_uuid'],
      cover: {
        provider_uuid: 'provider_uuid',
        uuid: 'project_uuid',
        url: 'project',
        name: 'project_name',
        slug: 'project_slug',
        description: 'project_description',
        end_date: 'project_end_date',
        end_date_requested_by: 'project_end_date_requested_by',
        effective_end_date: 'project_effective_end_date',
        is_in_grace_period: 'project_is_in_grace_period',
        customer_uuid: 'customer_uuid',
        customer_name: 'customer_name',
        customer_slug: 'customer_slug',
      },
      newer: ['project_slug', 'customer_slug', 'project_effective_end_date', 'project_is_in_grace_period'],
    }),
    customer: link<'Resource', 'Customer'>({
      id: 'customer_uuid',
      key: ['provider_uuid'],
      cover: { uuid: 'customer_uuid', name: 'customer_name', slug: 'customer_slug' },
      newer: ['customer_slug'],
    }),
    provider: link<'Resource', 'ServiceProvider'>({
      id: 'provider_uuid',
      cover: providerCover,
      newer: ['provider_slug', 'provider_description'],
    }),
    parent: link<'Resource', 'Resource'>({
      id: 'parent_uuid',
      cover: { uuid: 'parent_uuid', name: 'parent_name' },
    }),
    /** Orders take one `resource_uuid`; there is no list of them (contract §3b). */
    orders: pages('Resource', {
      key: ['uuid'],
      list: orderRows,
      one: (resource) => ({ query: [['resource_uuid', uuidIn(resource, 'uuid')]] }),
    }),
    /** The answer depends on project and offering only, so resources that share both share one request (contract §4). */
    team: fetched<'Resource'>('uuid', 'project_uuid', 'offering_uuid'),
    planPeriods: fetched<'Resource'>('uuid', 'offering_uuid'),
    /** The answer says nothing of the resource, so resources of one offering share one request. */
    publicOffering: fetched<'Resource'>('uuid', 'offering_uuid'),
    offeringForSubresources: fetched<'Resource'>('uuid'),
    details: fetched<'Resource'>('uuid'),
    glauthUsersConfig: fetched<'Resource'>('uuid'),
  },
  ResourceComponent: {
    /** The offering's component of the same type, through the batched load of offerings. */
    component: fetched<'Resource'>('uuid', 'offering_uuid'),
  },
  Order: {
    offering: link<'Order', 'Offering'>({ id: 'offering_uuid', key: ['uuid'], cover: offeringCover }),
    category: link<'Order', 'Category'>({
      id: 'category_uuid',
      cover: { uuid: 'category_uuid', title: 'category_title', icon: 'category_icon' },
    }),
    /** `resource_uuid` of an order row is the back-end object; the resource is `marketplace_resource_uuid` (§3a). */
    resource: link<'Order', 'Resource'>({
      id: 'marketplace_resource_uuid',
      key: ['uuid'],
      cover: {
        uuid: 'marketplace_resource_uuid',
        name: 'resource_name',
        resource_uuid: 'resource_uuid',
        resource_type: 'resource_type',
      },
    }),
    plan: link<'Order', 'Plan'>({
      id: 'plan_uuid',
      key: ['uuid', 'offering_uuid'],
      cover: planCover,
    }),
    oldPlan: link<'Order', 'Plan'>({
      id: 'old_plan_uuid',
      key: ['uuid', 'offering_uuid'],
      cover: { uuid: 'old_plan_uuid', name: 'old_plan_name' },
    }),
    newPlan: link<'Order', 'Plan'>({
      id: 'new_plan_uuid',
      key: ['uuid', 'offering_uuid'],
      cover: { uuid: 'new_plan_uuid', name: 'new_plan_name' },
    }),
    project: link<'Order', 'Project'>({
      id: 'project_uuid',
      key: ['provider_uuid'],
      cover: {
        provider_uuid: 'provider_uuid',
        uuid: 'project_uuid',
        name: 'project_name',
        slug: 'project_slug',
        description: 'project_description',
        customer_uuid: 'customer_uuid',
        customer_name: 'customer_name',
        customer_slug: 'customer_slug',
      },
    }),
    customer: link<'Order', 'Customer'>({
      id: 'customer_uuid',
      key: ['provider_uuid'],
      cover: { uuid: 'customer_uuid', name: 'customer_name', slug: 'customer_slug' },
    }),
    provider: link<'Order', 'ServiceProvider'>({
      id: 'provider_uuid',
      cover: providerCover,
      newer: ['provider_slug', 'provider_description'],
    }),
  },
  UsagePolicy: {
    offering: link<'UsagePolicy', 'Offering'>({
      id: 'scope_uuid',
      cover: { uuid: 'scope_uuid', url: 'scope', name: 'scope_name' },
    }),
    /** The row names them by address; all else is loaded, the groups of all policies together. */
    organizationGroups: fetched<'UsagePolicy'>('organization_groups'),
  },
  ServiceProvider: {
    customer: link<'ServiceProvider', 'Customer'>({
      id: 'customer_uuid',
      cover: {
        uuid: 'customer_uuid',
        url: 'customer',
        name: 'customer_name',
        slug: 'customer_slug',
        abbreviation: 'customer_abbreviation',
        native_name: 'customer_native_name',
        image: 'customer_image',
        country: 'customer_country',
      },
      newer: ['customer_slug'],
    }),
    /** Offerings take one `customer_uuid`: one request for each provider. */
    offerings: pages('ServiceProvider', {
      key: ['customer_uuid'],
      list: offeringRows,
      one: (provider) => ({ query: [['customer_uuid', uuidIn(provider, 'customer_uuid')]] }),
    }),
    offeringSummaries: ofProvider('offerings'),
    customers: ofProvider('customers'),
    customerProjects: ofProvider('customer_projects'),
    userCustomers: ofProvider('user_customers'),
    projects: ofProvider('projects'),
    users: ofProvider('users'),
    userRoles: ofProvider('list_users'),
    keys: ofProvider('keys'),
    projectPermissions: ofProvider('project_permissions'),
    projectServiceAccounts: ofProvider('project_service_accounts'),
    courseAccounts: ofProvider('course_accounts'),
    complianceChecklists: ofProvider('compliance/checklists_summary'),
    complianceOverview: ofProvider('compliance/compliance_overview'),
    offeringUserCompliance: ofProvider('compliance/offering_users'),
    robotAccountCustomers: ofProvider('robot_account_customers', 'Customer'),
    robotAccountProjects: ofProvider('robot_account_projects', 'Project'),
    statistics: fetched<'ServiceProvider'>('uuid'),
    revenue: fetched<'ServiceProvider'>('uuid'),
    apiSecretCode: fetched<'ServiceProvider'>('uuid'),
    offeringTypes: fetched<'ServiceProvider'>('uuid'),
  },
  Project: {
    customer: link<'Project', 'Customer'>({
      id: 'customer_uuid',
      key: ['provider_uuid'],
      cover: {
        uuid: 'customer_uuid',
        url: 'customer',
        name: 'customer_name',
        slug: 'customer_slug',
        native_name: 'customer_native_name',
        abbreviation: 'customer_abbreviation',
      },
    }),
  },
  PlanPeriod: {
    plan: link<'PlanPeriod', 'Plan'>({
      id: 'plan_uuid',
      cover: { uuid: 'plan_uuid', name: 'plan_name' },
    }),
  },
  SubresourceOffering: {
    offering: link<'SubresourceOffering', 'Offering'>({ id: 'uuid', cover: { uuid: 'uuid', type: 'type' } }),
  },
  TeamMember: {
    user: link<'TeamMember', 'User'>({
      id: 'uuid',
      cover: { uuid: 'uuid', url: 'url', username: 'username', full_name: 'full_name', email: 'email' },
    }),
  },
  UserRole: {
    user: link<'UserRole', 'User'>({
      id: 'user_uuid',
      cover: {
        uuid: 'user_uuid',
        username: 'user_username',
        full_name: 'user_full_name',
        email: 'user_email',
        image: 'user_image',
      },
    }),
    createdBy: link<'UserRole', 'User'>({
      id: 'created_by_uuid',
      cover: { uuid: 'created_by_uuid', full_name: 'created_by_full_name' },
    }),
  },
  Permission: {
    user: link<'Permission', 'User'>({
      id: 'user_uuid',
      cover: {
        uuid: 'user_uuid',
        full_name: 'user_name',
        slug: 'user_slug',
        username: 'user_username',
        email: 'user_email',
      },
      newer: ['user_username', 'user_email'],
    }),
    customer: link<'Permission', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name' },
    }),
    project: link<'Permission', 'Project'>({ id: 'project_uuid', cover: { uuid: 'project_uuid' } }),
    resource: link<'Permission', 'Resource'>({ id: 'resource_uuid', cover: { uuid: 'resource_uuid' } }),
  },
  ProjectPermission: {
    project: link<'ProjectPermission', 'Project'>({
      id: 'project_uuid',
      cover: {
        uuid: 'project_uuid',
        url: 'project',
        name: 'project_name',
        created: 'project_created',
        end_date: 'project_end_date',
        customer_uuid: 'customer_uuid',
        customer_name: 'customer_name',
      },
    }),
    customer: link<'ProjectPermission', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name' },
    }),
    user: link<'ProjectPermission', 'User'>({
      id: 'user_uuid',
      cover: {
        uuid: 'user_uuid',
        url: 'user',
        username: 'user_username',
        full_name: 'user_full_name',
        native_name: 'user_native_name',
        email: 'user_email',
      },
    }),
  },
  CourseAccount: {
    project: link<'CourseAccount', 'Project'>({
      id: 'project_uuid',
      cover: {
        uuid: 'project_uuid',
        name: 'project_name',
        slug: 'project_slug',
        start_date: 'project_start_date',
        end_date: 'project_end_date',
        customer_uuid: 'customer_uuid',
        customer_name: 'customer_name',
      },
    }),
    customer: link<'CourseAccount', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name' },
    }),
    user: link<'CourseAccount', 'User'>({
      id: 'user_uuid',
      cover: { uuid: 'user_uuid', username: 'username' },
    }),
  },
  CustomerServiceAccount: {
    customer: link<'CustomerServiceAccount', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name' },
    }),
  },
  ProjectServiceAccount: {
    project: link<'ProjectServiceAccount', 'Project'>({
      id: 'project_uuid',
      cover: {
        uuid: 'project_uuid',
        name: 'project_name',
        customer_uuid: 'customer_uuid',
        customer_name: 'customer_name',
        customer_abbreviation: 'customer_abbreviation',
      },
    }),
    customer: link<'ProjectServiceAccount', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name', abbreviation: 'customer_abbreviation' },
    }),
  },
  ProviderOffering: {
    offering: link<'ProviderOffering', 'Offering'>({
      id: 'uuid',
      cover: {
        uuid: 'uuid',
        name: 'name',
        slug: 'slug',
        category_title: 'category_title',
        type: 'type',
        state: 'state',
        components: 'components',
        plans: 'plans',
        options: 'options',
        resource_options: 'resource_options',
        secret_options: 'secret_options',
        thumbnail: 'thumbnail',
        customer_uuid: 'customer_uuid',
      },
    }),
    customer: link<'ProviderOffering', 'Customer'>({ id: 'customer_uuid', cover: { uuid: 'customer_uuid' } }),
  },
  PaymentProfile: {
    customer: link<'PaymentProfile', 'Customer'>({
      id: 'organization_uuid',
      cover: { uuid: 'organization_uuid', url: 'organization' },
    }),
  },
  ProjectSummary: {
    project: link<'ProjectSummary', 'Project'>({
      id: 'uuid',
      cover: { uuid: 'uuid', name: 'name', image: 'image' },
    }),
  },
  UserSummary: {
    user: link<'UserSummary', 'User'>({
      id: 'uuid',
      cover: { uuid: 'uuid', full_name: 'full_name', email: 'email', image: 'image' },
    }),
  },
  ProviderCustomer: {
    customer: link<'ProviderCustomer', 'Customer'>({
      id: 'uuid',
      cover: {
        uuid: 'uuid',
        name: 'name',
        slug: 'slug',
        abbreviation: 'abbreviation',
        phone_number: 'phone_number',
        email: 'email',
      },
    }),
  },
  ProviderCustomerProject: {
    project: link<'ProviderCustomerProject', 'Project'>({
      id: 'uuid',
      cover: { uuid: 'uuid', name: 'name', description: 'description', end_date: 'end_date' },
    }),
  },
  ProviderUser: {
    user: link<'ProviderUser', 'User'>({
      id: 'uuid',
      cover: {
        uuid: 'uuid',
        username: 'username',
        full_name: 'full_name',
        first_name: 'first_name',
        last_name: 'last_name',
        organization: 'organization',
        email: 'email',
        phone_number: 'phone_number',
        is_active: 'is_active',
      },
    }),
  },
  SshKey: {
    user: link<'SshKey', 'User'>({ id: 'user_uuid', cover: { uuid: 'user_uuid' } }),
  },
  PublicOffering: {
    offering: link<'PublicOffering', 'Offering'>({ id: 'uuid', cover: publicOfferingCover }),
  },
  OfferingComponent: {
    offering: link<'OfferingComponent', 'Offering'>({
      id: 'offering_uuid',
      cover: { uuid: 'offering_uuid' },
    }),
  },
  OfferingReference: {
    offering: link<'OfferingReference', 'Offering'>({
      id: 'offering_uuid',
      cover: { uuid: 'offering_uuid', name: 'offering_name' },
    }),
  },
  OfferingGroup: {
    customer: link<'OfferingGroup', 'Customer'>({
      id: 'customer_uuid',
      cover: { uuid: 'customer_uuid', name: 'customer_name' },
    }),
  },
  ComplianceOverview: {
    offering: link<'ComplianceOverview', 'Offering'>({
      id: 'offering_uuid',
      cover: { uuid: 'offering_uuid', name: 'offering_name' },
    }),
  },
} as const;
