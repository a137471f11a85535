import { hashOf, uuidOf } from '../random.ts';
import { project, rowType } from '../rest/columns.ts';
import { hasRight, terminating } from '../rest/rights.ts';
import { monthlyUsage } from '../world/derived.ts';
import { isoOf, monthStart } from '../world/text.ts';
import type { Json, JsonObject, Resource } from '../world/types.ts';
import { componentRows } from './offering-parts.ts';
import { orderRow } from './order-row.ts';
import { numbersByType, offeringColumns, planNames } from './shared-columns.ts';
import { urls } from './urls.ts';

/** Whether a resource has a back-end object, which only virtual infrastructure has. */
export function hasScope(resource: Resource): boolean {
  return (
    (resource.offering.type === 'OpenStack.Tenant' || resource.offering.type === 'VMware.VirtualMachine') &&
    resource.backendId !== ''
  );
}

export function attributesOf(resource: Resource): JsonObject {
  if (resource.attributes) return resource.attributes;
  const size = hashOf(resource.uuid) % 4;
  switch (resource.offering.type) {
    case 'OpenStack.Tenant':
      return {
        name: resource.name,
        user_username: `admin-${resource.slug}`,
        subnet_cidr: `192.168.${size}.0/24`,
      };
    case 'VMware.VirtualMachine':
      return {
        name: resource.name,
        template: size % 2 ? 'Ubuntu 24.04' : 'Windows Server 2022',
        guest_os: null,
      };
    case 'Support.OfferingTemplate':
      return {
        name: resource.name,
        topic: 'Scaling study',
        language: ['en', 'et', 'fr', 'en'][size] ?? 'en',
      };
    default:
      return { name: resource.name, description: resource.description };
  }
}

function optionsOf(resource: Resource): Json {
  if (resource.options) return resource.options;
  return resource.offering.type === 'Marketplace.Slurm'
    ? { soft_quota: 500 + (hashOf(resource.uuid, 5) % 500) }
    : null;
}

/** The available actions that plugins add to a resource. */
function actionsOf({ offering, state, uuid }: Resource): string[] {
  return offering.type === 'Marketplace.Slurm' && state === 'OK' && hashOf(uuid, 9) % 3 === 0
    ? ['LEXIS_LINK.CREATE']
    : [];
}

/** The usage in this month and the twelve months before, of components with a limit per period. */
function limitUsageOf(resource: Resource, now: number): JsonObject {
  const usage: JsonObject = {};
  for (const [index, component] of resource.offering.components.entries()) {
    if (component.billingType !== 'limit') continue;
    const months = component.limitPeriod === 'annual' ? 12 : component.limitPeriod === 'total' ? 6 : 1;
    let total = 0;
    for (let back = 0; back < months; back += 1)
      total += monthlyUsage(resource, index, monthStart(now, back), now);
    usage[component.type] = Math.round(total * 100) / 100;
  }
  return usage;
}

function metadataOf(resource: Resource): JsonObject {
  if (resource.backendMetadata) return resource.backendMetadata;
  if (!hasScope(resource)) return {};
  return {
    state: resource.state === 'Erred' ? 'ERRED' : 'OK',
    runtime_state: resource.paused ? 'SHUTOFF' : 'ACTIVE',
    action: '',
    instance_name: resource.offering.type === 'VMware.VirtualMachine' ? resource.name : null,
  };
}

function reportOf(resource: Resource): Json {
  if (resource.report) return resource.report.map(({ header, body }) => ({ header, body }));
  return hashOf(resource.uuid, 6) % 8 === 0
    ? [{ header: 'Monthly summary', body: '<b>All jobs</b> finished & counted' }]
    : [];
}

function endpointsOf(resource: Resource): Json {
  if (resource.endpoints) return resource.endpoints.map(({ uuid, name, url }) => ({ uuid, name, url }));
  if (resource.state !== 'OK' || resource.offering.endpoints.length === 0) return [];
  return [
    { uuid: uuidOf(`${resource.uuid} endpoint`), name: 'Access', url: `https://${resource.slug}.example` },
  ];
}

export const resourceRow = rowType<Resource>(
  'Resource',
  {
    ...offeringColumns<Resource>(
      (resource) => resource.offering,
      (resource) => resource.plan,
    ),
    attributes: attributesOf,
    limits: (resource) => numbersByType(resource.offering, resource.limits),
    uuid: (resource) => resource.uuid,
    created: (resource) => isoOf(resource.created),
    modified: (resource) => isoOf(resource.modified),
    url: (resource, call) => urls.resource(call, resource.uuid),
    scope: (resource, call) =>
      hasScope(resource) ? urls.at(call, `openstack-tenants/${uuidOf(`${resource.uuid} scope`)}/`) : null,
    description: (resource) => resource.description,
    state: (resource) => resource.state,
    resource_uuid: (resource) => (hasScope(resource) ? uuidOf(`${resource.uuid} scope`) : null),
    backend_id: (resource) => resource.backendId,
    effective_id: (resource) => resource.effectiveId,
    resource_type: (resource) => (hasScope(resource) ? resource.offering.type : null),
    project: (resource, call) => urls.project(call, resource.project.uuid),
    project_uuid: (resource) => resource.project.uuid,
    project_name: (resource) => resource.project.name,
    project_description: (resource) => resource.project.description,
    project_end_date: (resource) => resource.project.endDate,
    project_effective_end_date: (resource) => resource.project.endDate,
    resource_effective_end_date: (resource) => resource.endDate ?? resource.project.endDate,
    project_is_in_grace_period: (resource, call) =>
      resource.project.endDate !== null && Date.parse(resource.project.endDate) < call.world.now().getTime(),
    project_end_date_requested_by: () => null,
    customer_uuid: (resource) => resource.project.customer.uuid,
    customer_name: (resource) => resource.project.customer.name,
    offering_slug: (resource) => resource.offering.slug,
    // The three parent_offering columns and the two parent columns are absent without a parent.
    parent_offering_uuid: (resource) => resource.offering.parent?.uuid,
    parent_offering_name: (resource) => resource.offering.parent?.name,
    parent_offering_slug: (resource) => resource.offering.parent?.slug,
    offering_backend_id: (resource) =>
      resource.offering.type === 'OpenStack.Tenant' ? `be-${resource.offering.slug}` : '',
    parent_uuid: (resource) => resource.parent?.uuid,
    parent_name: (resource) => resource.parent?.name,
    backend_metadata: metadataOf,
    is_usage_based: (resource) => resource.offering.components.some((each) => each.billingType === 'usage'),
    is_limit_based: (resource) => resource.offering.components.some((each) => each.billingType === 'limit'),
    name: (resource) => resource.name,
    slug: (resource) => resource.slug,
    current_usages: (resource) => numbersByType(resource.offering, resource.usages),
    can_terminate: (resource, call) =>
      (resource.state === 'OK' || resource.state === 'Erred') &&
      resource.orderInProgress === null &&
      hasRight(call, terminating, resource),
    report: reportOf,
    end_date: (resource) => resource.endDate,
    end_date_requested_by: (resource, call) =>
      resource.endDateRequestedBy ? urls.user(call, resource.endDateRequestedBy.uuid) : null,
    end_date_updated_at: (resource) => (resource.endDateRequestedBy ? isoOf(resource.modified) : null),
    username: (resource, call) => resource.offering.usersByUuid.get(call.user.uuid)?.username ?? null,
    limit_usage: (resource, call) => limitUsageOf(resource, call.world.now().getTime()),
    downscaled: (resource) => resource.downscaled,
    restrict_member_access: (resource) => resource.restrictMemberAccess,
    paused: (resource) => resource.paused,
    usage_limit_restriction: (resource) =>
      resource.paused ? 'paused' : resource.downscaled ? 'downscaled' : '',
    endpoints: endpointsOf,
    error_message: (resource) => resource.errorMessage,
    error_traceback: (resource) => resource.errorTraceback,
    options: optionsOf,
    available_actions: actionsOf,
    last_sync: (resource) => isoOf(resource.lastSync),
    // `field` applies to the columns of these two orders as well (contract section 2, case c).
    order_in_progress: (resource, call) =>
      resource.orderInProgress ? project(orderRow, resource.orderInProgress, call) : null,
    creation_order: (resource, call) =>
      resource.creationOrder ? project(orderRow, resource.creationOrder, call) : null,
    service_settings_uuid: (resource) =>
      hasScope(resource) ? uuidOf(`${resource.offering.uuid} scope`) : undefined,
    project_slug: (resource) => resource.project.slug,
    customer_slug: (resource) => resource.project.customer.slug,
    user_requires_reconsent: (resource, call) =>
      resource.offering.hasTerms && resource.offering.usersByUuid.get(call.user.uuid)?.consented === false,
    renewal_date: (resource) => (resource.endDate ? { date: resource.endDate, reason: 'end_date' } : null),
    offering_state: (resource) => resource.offering.state,
    offering_components: (resource, call) => componentRows(resource.offering, call),
    has_api_keys: (resource) => hashOf(resource.uuid, 7) % 9 === 0,
  },
  { onlyOnDetail2024: ['order_in_progress', 'creation_order'], absentIn2024: planNames },
);
