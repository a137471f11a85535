import { overlaid, rowType, wholeList } from '../rest/columns.ts';
import { isoOf, isoOrNull } from '../world/text.ts';
import type { CourseAccount, Policy, Provider, ServiceAccount } from '../world/types.ts';
import { organizationGroupRow } from './offering-parts.ts';
import { fullName } from './order-row.ts';
import { urls } from './urls.ts';

/** The periods of policies by their number. */
export const periodNames = { 1: 'Total', 2: '1 month', 3: '3 month', 4: '12 month' } as const;

export const policyRow = rowType<Policy>('UsagePolicy', {
  uuid: (policy) => policy.uuid,
  url: (policy, call) => urls.policy(call, policy.uuid),
  scope: (policy, call) => urls.providerOffering(call, policy.offering.uuid),
  scope_name: (policy) => policy.offering.name,
  scope_uuid: (policy) => policy.offering.uuid,
  // A text with commas, not a list (contract section 5).
  actions: (policy) => policy.actions,
  created: (policy) => isoOf(policy.created),
  created_by_full_name: (policy) => fullName(policy.createdBy),
  created_by_username: (policy) => policy.createdBy.username,
  has_fired: (policy) => policy.fired !== null,
  fired_datetime: (policy) => isoOrNull(policy.fired),
  options: (policy) => policy.options,
  affected_resources_count: (policy) =>
    policy.applyToAll
      ? policy.offering.resources.length
      : policy.offering.resources.filter((each) =>
          each.project.customer.organizationGroups.some((group) => policy.organizationGroups.includes(group)),
        ).length,
  organization_groups: (policy, call) =>
    policy.organizationGroups.map((group) => urls.group(call, group.uuid)),
  apply_to_all: (policy) => policy.applyToAll,
  component_limits_set: (policy) =>
    policy.componentLimits.map((each) => ({ type: each.type, limit: each.limit })),
  period: (policy) => policy.period,
  period_name: (policy) => periodNames[policy.period],
});

const providerColumns = overlaid<Provider>(
  {
    url: (provider, call) => urls.provider(call, provider.uuid),
    uuid: (provider) => provider.uuid,
    created: (provider) => isoOf(provider.created),
    description: (provider) => provider.description,
    enable_notifications: () => true,
    customer: (provider, call) => urls.customer(call, provider.customer.uuid),
    customer_name: (provider) => provider.customer.name,
    customer_uuid: (provider) => provider.customer.uuid,
    customer_image: () => null,
    customer_abbreviation: (provider) => provider.customer.abbreviation,
    customer_slug: (provider) => provider.customer.slug,
    customer_native_name: (provider) => provider.customer.nativeName,
    customer_country: (provider) => provider.customer.country,
    image: (provider, call) => {
      const { image_uuid: written } = provider.written;
      if (typeof written === 'string') return urls.media(call, written);
      return provider.description && written !== null ? urls.media(call, provider.uuid) : null;
    },
    organization_groups: (provider, call) =>
      wholeList(organizationGroupRow, provider.customer.organizationGroups, call),
    // A name here; in rows of customers, the column is a URL.
    organization_group: (provider) => provider.customer.organizationGroups[0]?.name ?? null,
    offering_count: (provider) => provider.offerings.filter((each) => each.state === 'Active').length,
    allowed_domains: (provider) => [`${provider.customer.slug}.example`],
  },
  (provider) => provider.written,
);

export const providerRow = rowType<Provider>('ServiceProvider', providerColumns);

export const courseAccountRow = rowType<CourseAccount>('CourseAccount', {
  url: (account, call) => urls.at(call, `marketplace-course-accounts/${account.uuid}/`),
  uuid: (account) => account.uuid,
  created: (account) => isoOf(account.created),
  modified: (account) => isoOf(account.modified),
  project: (account) => account.project.uuid,
  project_uuid: (account) => account.project.uuid,
  project_name: (account) => account.project.name,
  project_slug: (account) => account.project.slug,
  project_start_date: (account) => account.project.startDate,
  project_end_date: (account) => account.project.endDate,
  user_uuid: (account) => account.user.uuid,
  username: (account) => `course-${account.uuid.slice(0, 6)}`,
  customer_uuid: (account) => account.project.customer.uuid,
  customer_name: (account) => account.project.customer.name,
  state: (account) => account.state,
  email: (account) => account.email,
  description: (account) => account.description,
  error_message: (account) => (account.state === 'Erred' ? 'Directory refused the name' : ''),
  error_traceback: () => '',
});

const accountColumns = {
  uuid: (account: ServiceAccount) => account.uuid,
  created: (account: ServiceAccount) => isoOf(account.created),
  modified: (account: ServiceAccount) => isoOf(account.modified),
  username: (account: ServiceAccount) => account.username,
  description: (account: ServiceAccount) => account.description,
  error_message: (account: ServiceAccount) => (account.state === 'Erred' ? 'Token could not be issued' : ''),
  error_traceback: () => '',
  state: (account: ServiceAccount) => account.state,
  // A secret: a caller who can list the account can act as it.
  token: (account: ServiceAccount) => account.token,
  email: (account: ServiceAccount) => account.email,
  expires_at: (account: ServiceAccount) => isoOrNull(account.expires),
  preferred_identifier: (account: ServiceAccount) => account.username,
};

export const projectServiceAccountRow = rowType<ServiceAccount>('ProjectServiceAccount', {
  url: (account, call) => urls.at(call, `marketplace-project-service-accounts/${account.uuid}/`),
  ...accountColumns,
  project: (account) => account.project?.uuid ?? null,
  project_uuid: (account) => account.project?.uuid,
  project_name: (account) => account.project?.name,
  customer_uuid: (account) => account.customer.uuid,
  customer_name: (account) => account.customer.name,
  customer_abbreviation: (account) => account.customer.abbreviation,
});

export const customerServiceAccountRow = rowType<ServiceAccount>('CustomerServiceAccount', {
  url: (account, call) => urls.at(call, `marketplace-customer-service-accounts/${account.uuid}/`),
  ...accountColumns,
  customer: (account) => account.customer.uuid,
  customer_uuid: (account) => account.customer.uuid,
  customer_name: (account) => account.customer.name,
});
