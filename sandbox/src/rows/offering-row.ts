import { hashOf, hexOf, uuidOf } from '../random.ts';
import { agentSeenAt, agentTypes } from '../rest/agents.ts';
import type { Call } from '../rest/call.ts';
import { type Column, overlaid, rowType, wholeList } from '../rest/columns.ts';
import { orderNames } from '../rest/paging.ts';
import { mayChangeOffering } from '../rest/visibility.ts';
import { money, sumOfCosts } from '../world/derived.ts';
import { isJsonObject, isoOf, isoOrNull } from '../world/text.ts';
import type { Json, Offering } from '../world/types.ts';
import { partitionRow, qosRow, softwareCatalogRow } from './cluster-rows.ts';
import {
  campaignRow,
  componentRows,
  fileRow,
  organizationGroupRow,
  providerPlanRow,
  publicPlanRow,
  screenshotRow,
  visiblePlans,
} from './offering-parts.ts';
import { urls } from './urls.ts';

export function customerCount(offering: Offering): number {
  return new Set(offering.resources.map((resource) => resource.project.customer)).size;
}

export function totalCost(offering: Offering): number {
  return Math.round(sumOfCosts(offering.resources));
}

/** A column with an aggregate. It is null in a list, unless the list is sorted by this column alone (contract section 2). */
function aggregate(name: string, of: (offering: Offering) => number): Column<Offering> {
  return (offering, call) => {
    // The 2024 server does not calculate them in the response to a POST.
    if (call.server === '2024' && call.method === 'POST') return null;
    if (call.inList) {
      const names = orderNames(call);
      if (names.length !== 1 || names[0]?.replace(/^-/, '') !== name) return null;
    }
    return of(offering);
  };
}

const hasScope = (offering: Offering): boolean =>
  offering.type === 'OpenStack.Tenant' || offering.type === 'VMware.VirtualMachine';
const hasAgent = (offering: Offering): boolean => offering.type === 'Marketplace.Slurm';

function billingClass(offering: Offering): string {
  const kinds = new Set(offering.components.map((each) => each.billingType));
  if (kinds.has('limit') && kinds.has('usage')) return 'mixed';
  return kinds.has('limit') ? 'limit_only' : kinds.has('usage') ? 'usage_only' : 'fixed';
}

function integrationStatus(offering: Offering, call: Call): Json {
  if (!hasAgent(offering)) return null;
  const now = call.world.now().getTime();
  return agentTypes.map((agent, index) => {
    const seenAt = agentSeenAt(offering, agent) ?? (index === 2 ? null : now - 45_000 * (index + 1));
    return {
      agent_type: agent,
      status: seenAt === null && hashOf(offering.uuid) % 2 ? 'Disconnected' : 'Active',
      last_request_timestamp: isoOrNull(seenAt),
      service_name: 'waldur-site-agent',
    };
  });
}

function media(offering: Offering, name: 'image' | 'thumbnail', derived: boolean, call: Call): string | null {
  const written = offering.written[`${name}_uuid`];
  if (typeof written === 'string') return urls.media(call, written);
  return derived && written !== null ? urls.media(call, uuidOf(`${offering.uuid} ${name}`)) : null;
}

export function imageOf(offering: Offering, call: Call): string | null {
  return media(offering, 'image', hashOf(offering.slug, 4) % 3 === 0, call);
}

export function thumbnailOf(offering: Offering, call: Call): string | null {
  return media(offering, 'thumbnail', hashOf(offering.slug, 1) % 2 === 1, call);
}

/** The text of the terms of service, which servers of 2024 store in the offering. */
export const termsOf = (offering: Offering): string =>
  offering.hasTerms ? `<p>Terms of ${offering.name}</p>` : '';

const subnets = (offering: Offering): Json[] =>
  hasAgent(offering)
    ? [
        {
          uuid: uuidOf(`${offering.uuid} subnet`),
          inet: `10.${hashOf(offering.slug) % 200}.0.0/16`,
          description: 'Campus network',
        },
      ]
    : [];

const derived = {
  url: (offering, call) => urls.providerOffering(call, offering.uuid),
  uuid: (offering) => offering.uuid,
  created: (offering) => isoOf(offering.created),
  name: (offering) => offering.name,
  slug: (offering) => offering.slug,
  description: (offering) => offering.description,
  full_description: (offering) => offering.fullDescription,
  native_name: () => '',
  native_description: () => '',
  terms_of_service: termsOf,
  terms_of_service_link: (offering) => (offering.hasTerms ? `https://${offering.slug}.example/terms` : ''),
  rating: (offering) => (hashOf(offering.slug, 7) % 3 ? null : 4),
  privacy_policy_link: (offering) => (offering.hasTerms ? `https://${offering.slug}.example/privacy` : ''),
  helpdesk_url: (offering) => `https://help.${offering.customer.slug}.example/`,
  documentation_url: (offering) => `https://docs.${offering.customer.slug}.example/${offering.slug}`,
  access_url: (offering) => offering.endpoints[0]?.url ?? '',
  endpoints: (offering) =>
    offering.endpoints.map((each) => ({ uuid: each.uuid, name: each.name, url: each.url })),
  default_access_subnets: subnets,
  software_catalogs: (offering, call) => wholeList(softwareCatalogRow, offering.softwareCatalogs, call),
  partitions: (offering, call) => wholeList(partitionRow, offering.partitions, call),
  qos_profiles: (offering, call) => wholeList(qosRow, offering.qosProfiles, call),
  roles: (offering, call) =>
    hasAgent(offering)
      ? [
          {
            uuid: uuidOf(`${offering.uuid} role`),
            name: 'Power user',
            url: urls.at(call, `marketplace-resource-roles/${uuidOf(`${offering.uuid} role`)}/`),
          },
        ]
      : [],
  customer: (offering, call) => urls.customer(call, offering.customer.uuid),
  customer_uuid: (offering) => offering.customer.uuid,
  customer_name: (offering) => offering.customer.name,
  project: (offering, call) => (offering.project ? urls.project(call, offering.project.uuid) : null),
  project_uuid: (offering) => offering.project?.uuid ?? null,
  project_name: (offering) => offering.project?.name ?? null,
  category: (offering, call) => urls.category(call, offering.category.uuid),
  category_uuid: (offering) => offering.category.uuid,
  category_title: (offering) => offering.category.title,
  attributes: (offering) => offering.attributes,
  options: (offering) => offering.options,
  resource_options: (offering) => offering.resourceOptions,
  components: (offering, call) => componentRows(offering, call),
  plugin_options: (offering) => offering.pluginOptions,
  state: (offering) => offering.state,
  vendor_details: (offering) => (hashOf(offering.slug) % 2 ? '<p>Operated by the vendor</p>' : ''),
  getting_started: (offering) => `<ol><li>Log in</li><li>Run <code>hello ${offering.slug}</code></li></ol>`,
  integration_guide: () => '',
  thumbnail: thumbnailOf,
  order_count: (offering) => offering.orders.length,
  screenshots: (offering, call) => wholeList(screenshotRow, offering.screenshots, call),
  type: (offering) => offering.type,
  shared: (offering) => offering.shared,
  billable: (offering) => offering.billable,
  scope: (offering, call) =>
    hasScope(offering) ? urls.at(call, `service-settings/${uuidOf(`${offering.uuid} scope`)}/`) : null,
  scope_uuid: (offering) => (hasScope(offering) ? uuidOf(`${offering.uuid} scope`) : null),
  scope_name: (offering) => (hasScope(offering) ? `${offering.name} settings` : null),
  scope_state: (offering) => (hasScope(offering) ? 'OK' : null),
  scope_error_message: (offering) => (hasScope(offering) ? '' : null),
  scope_resource: () => null,
  scope_resource_uuid: () => null,
  scope_resource_name: () => null,
  files: (offering, call) => wholeList(fileRow, offering.files, call),
  quotas: (offering, call) =>
    hasScope(offering)
      ? [
          { name: 'vcpu', usage: offering.resources.length * 8, limit: 4096 },
          { name: 'ram', usage: offering.resources.length * 32768, limit: -1 },
        ]
      : call.server === '2024'
        ? null
        : [],
  paused_reason: (offering) => offering.pausedReason,
  datacite_doi: (offering) => (hashOf(offering.slug, 2) % 4 === 0 ? `10.12345/${offering.slug}` : ''),
  citation_count: (offering) => (hashOf(offering.slug, 2) % 4 === 0 ? hashOf(offering.slug, 3) % 60 : -1),
  latitude: (offering) => offering.latitude,
  longitude: (offering) => offering.longitude,
  country: (offering) => offering.country,
  backend_id: (offering) => (hasScope(offering) ? `be-${hexOf(offering.slug, 8)}` : ''),
  organization_groups: (offering, call) => wholeList(organizationGroupRow, offering.organizationGroups, call),
  tags: (offering) => offering.tags.map((each) => ({ uuid: each.uuid, name: each.name })),
  image: imageOf,
  total_customers: aggregate('total_customers', customerCount),
  total_cost: aggregate('total_cost', totalCost),
  total_cost_estimated: aggregate('total_cost_estimated', (offering) =>
    Math.round(totalCost(offering) * 1.08),
  ),
  parent_description: (offering) => offering.parent?.description,
  parent_uuid: (offering) => offering.parent?.uuid,
  parent_name: (offering) => offering.parent?.name,
  backend_metadata: (offering) => (hasScope(offering) ? { instance_availability_zone: 'nova' } : {}),
  has_compliance_requirements: (offering) => offering.checklist !== null,
  billing_type_classification: billingClass,
  effective_available_limits: (offering) =>
    offering.components.filter((each) => each.billingType === 'limit').map((each) => each.type),
  compliance_checklist: (offering, call) =>
    offering.checklist ? urls.at(call, `checklists-admin/${offering.checklist.uuid}/`) : null,
  profile_uuid: (offering) => (hasAgent(offering) ? uuidOf('profile hpc') : null),
  profile_name: (offering) => (hasAgent(offering) ? 'HPC' : null),
  offering_group: (offering, call) => {
    const uuid = offeringGroupUuid(offering);
    return uuid ? urls.at(call, `marketplace-offering-groups/${uuid}/`) : null;
  },
  offering_group_uuid: (offering) => offeringGroupUuid(offering),
  offering_group_title: (offering) => (offeringGroupUuid(offering) ? 'Storage services' : null),
  google_calendar_is_public: (offering) => (offering.type === 'Marketplace.Booking' ? true : null),
  google_calendar_link: (offering) =>
    offering.type === 'Marketplace.Booking' ? `https://calendar.example/${offering.slug}` : null,
} satisfies Record<string, Column<Offering>>;

const shared = overlaid<Offering>(derived, (offering) => offering.written);

/** The group of an offering: that of the storage services of its provider, unless a caller wrote another one. */
export function offeringGroupUuid(offering: Offering): string | null {
  const { offering_group_uuid: written } = offering.written;
  if (typeof written === 'string' || written === null) return written;
  return offering.category.title === 'Storage' ? uuidOf(`${offering.customer.uuid} storage`) : null;
}

/** The columns of the provider's view, without the two secret ones, which only {@link secretOfferingRow} has. */
const providerColumns: Record<string, Column<Offering>> = {
  ...shared,
  ...overlaid<Offering>(
    {
      plans: (offering, call) => wholeList(providerPlanRow, visiblePlans(offering, call), call),
      backend_id_rules: (offering) => (hasAgent(offering) ? { pattern: '^[a-z0-9_]+$', unique: true } : {}),
      integration_status: integrationStatus,
    },
    (offering) => offering.written,
  ),
};

const older = {
  absentIn2024: [
    'project_uuid',
    'project_name',
    'scope_uuid',
    'scope_name',
    'scope_state',
    'scope_error_message',
    'quotas',
    'total_customers',
    'total_cost',
    'total_cost_estimated',
  ],
};

/** The row for callers who may not see secrets. The secret columns are known names: `field` with them alone gives empty rows (contract section 16.21). */
export const plainOfferingRow = rowType<Offering>(
  'Offering',
  { ...providerColumns, secret_options: () => undefined, service_attributes: () => undefined },
  older,
);

/** The row with `secret_options` and `service_attributes`, for owners, managers and staff. */
export const secretOfferingRow = rowType<Offering>(
  'Offering',
  {
    ...providerColumns,
    secret_options: (offering) => offering.secretOptions,
    service_attributes: (offering) =>
      isJsonObject(offering.written.service_attributes)
        ? offering.written.service_attributes
        : hasScope(offering)
          ? {
              backend_url: `https://${offering.slug}.example:5000/v3`,
              username: 'sandbox',
              password: 'not-a-secret',
              tenant_name: 'admin',
            }
          : {},
  },
  older,
);

/** The kind of row for a page. The server checks the right to see secrets for the first row only (contract section 2). */
export function offeringRowFor(first: Offering | undefined, call: Call): typeof plainOfferingRow {
  return first && mayChangeOffering(call.user, first) ? secretOfferingRow : plainOfferingRow;
}

/** Whether an offering is part of a running campaign. */
export const hasCampaign = ({ slug }: Offering): boolean => hashOf(slug, 6) % 3 === 0;

/** The campaigns of an offering, as input of {@link campaignRow}. */
function campaignsOf(offering: Offering, call: Call) {
  return hasCampaign(offering) ? [{ offering, now: call.world.now().getTime() }] : [];
}

/** The public row of an offering, which the routes `offering/` below resources and orders return too. */
export const publicOfferingRow = rowType<Offering>(
  'PublicOffering',
  {
    ...shared,
    url: (offering, call) => urls.publicOffering(call, offering.uuid),
    plans: (offering, call) => wholeList(publicPlanRow, visiblePlans(offering, call), call),
    user_has_consent: (offering, call) => offering.usersByUuid.get(call.user.uuid)?.consented ?? false,
    is_accessible: (offering) => offering.shared,
    open_for_proposals: (offering) => hashOf(offering.slug, 5) % 3 === 0,
    config_drive_default: () => false,
    promotion_campaigns: (offering, call) => wholeList(campaignRow, campaignsOf(offering, call), call),
  },
  older,
);

/** The total cost of resources, with the tax of the sandbox (20 %). */
export function priceEstimate(resources: Parameters<typeof sumOfCosts>[0]): Record<string, string> {
  const total = money(sumOfCosts(resources));
  return {
    total: total.toFixed(2),
    current: (total * 0.6).toFixed(2),
    tax: (total * 0.2).toFixed(2),
    tax_current: (total * 0.12).toFixed(2),
  };
}
