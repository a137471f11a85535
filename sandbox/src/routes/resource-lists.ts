import { type Call, hexUuid, ServerFault } from '../rest/call.ts';
import {
  bool,
  choices,
  commaTexts,
  commaUuids,
  contains,
  day,
  type Filters,
  jsonObject,
  number,
  text,
  time,
  url,
  uuid,
} from '../rest/filters.ts';
import type { Orderings } from '../rest/paging.ts';
import { visibleTo } from '../rest/visibility.ts';
import { attributesOf } from '../rows/resource-row.ts';
import { type Offering, orderStates, type Project, type Resource, resourceStates } from '../world/types.ts';

const billed = (offering: Offering, billing: string): number =>
  offering.components.filter((each) => each.billingType === billing).length;

const runtimeState = (resource: Resource): string => (resource.paused ? 'SHUTOFF' : 'ACTIVE');

export const resourceFilters: Filters<Resource> = {
  // Servers of 2024 accept one uuid only; a comma list is a 400 (contract section 3a).
  offering_uuid: {
    ...commaUuids<Resource>((resource) => resource.offering.uuid),
    in2024: uuid((resource, value) => resource.offering.uuid === value),
  },
  offering_slug: commaTexts((resource) => resource.offering.slug),
  offering: url((resource, value) => resource.offering.uuid === value),
  offering_type: text((resource, value) => resource.offering.type === value),
  offering_shared: bool((resource, value) => resource.offering.shared === value),
  offering_billable: {
    ...bool<Resource>((resource, value) => resource.offering.billable === value),
    in2024: uuid(() => {
      // Contract section 16.15.
      throw new ServerFault();
    }),
  },
  parent_offering_uuid: uuid((resource, value) => resource.offering.parent?.uuid === value),
  category_uuid: uuid((resource, value) => resource.offering.category.uuid === value),
  provider_uuid: uuid((resource, value) => resource.offering.customer.uuid === value),
  project_uuid: uuid((resource, value) => resource.project.uuid === value),
  project_name: contains((resource) => resource.project.name),
  customer_uuid: uuid((resource, value) => resource.project.customer.uuid === value),
  customer: url((resource, value) => resource.project.customer.uuid === value),
  plan_uuid: uuid((resource, value) => resource.plan?.uuid === value),
  service_manager_uuid: uuid((resource, value) =>
    resource.offering.grants.some((grant) => grant.user.uuid === value),
  ),
  state: choices(resourceStates, (resource) => resource.state),
  order_state: {
    read: (values, call) =>
      choices<{ state: string }>(orderStates, (order) => order.state).read(values, call) &&
      orderStateTest(values),
  },
  name: contains((resource) => resource.name),
  name_exact: text((resource, value) => resource.name === value),
  slug: text((resource, value) => resource.slug === value),
  backend_id: text((resource, value) => resource.backendId === value),
  created: {
    ...time<Resource>((resource, value) => resource.created >= value),
    in2024: day((resource, value) => resource.created >= value),
  },
  modified: {
    ...time<Resource>((resource, value) => resource.modified >= value),
    in2024: day((resource, value) => resource.modified >= value),
  },
  created_before: time((resource, value) => resource.created <= value),
  modified_before: time((resource, value) => resource.modified <= value),
  resource_attributes: jsonObject(attributesOf),
  paused: bool((resource, value) => resource.paused === value),
  downscaled: bool((resource, value) => resource.downscaled === value),
  restrict_member_access: bool((resource, value) => resource.restrictMemberAccess === value),
  has_terminate_date: bool((resource, value) => (resource.endDate !== null) === value),
  component_count: number((resource, value) => resource.offering.components.length === value),
  limit_component_count: number((resource, value) => billed(resource.offering, 'limit') === value),
  limit_based: bool((resource, value) => billed(resource.offering, 'limit') > 0 === value),
  usage_based: bool((resource, value) => billed(resource.offering, 'usage') > 0 === value),
  only_limit_based: bool(
    (resource, value) =>
      (billed(resource.offering, 'limit') === resource.offering.components.length) === value,
  ),
  only_usage_based: bool(
    (resource, value) =>
      (billed(resource.offering, 'usage') === resource.offering.components.length) === value,
  ),
  runtime_state: text((resource, value) => resource.backendId !== '' && runtimeState(resource) === value),
  lexis_links_supported: bool(
    (resource, value) => (resource.offering.type === 'Marketplace.Slurm') === value,
  ),
  visible_to_username: text((resource, value) =>
    resource.project.grants.some((grant) => grant.user.username === value),
  ),
  scope: url(() => false),
  flavor_name: contains(() => ''),
  image_name: contains(() => ''),
  is_attached: bool((_resource, value) => !value),
  visible_to_providers: bool(() => true),
  query: text((resource, value) => {
    const hex = hexUuid(value);
    if (hex) return resource.uuid === hex;
    const wanted = value.toLowerCase();
    return (
      resource.name.toLowerCase().includes(wanted) ||
      resource.slug.includes(wanted) ||
      resource.backendId.toLowerCase().includes(wanted) ||
      resource.effectiveId.toLowerCase().includes(wanted)
    );
  }),
};

function orderStateTest(values: readonly string[]): (resource: Resource) => boolean {
  return ({ orderInProgress, creationOrder }) =>
    (orderInProgress !== null && values.includes(orderInProgress.state)) ||
    (creationOrder !== null && values.includes(creationOrder.state));
}

export const resourceOrderings: Orderings<Resource> = {
  name: (resource) => resource.name,
  created: (resource) => resource.created,
  project_name: (resource) => resource.project.name,
  customer_name: (resource) => resource.project.customer.name,
  offering_name: (resource) => resource.offering.name,
  plan_name: (resource) => resource.plan?.name ?? null,
  backend_id: (resource) => resource.backendId,
  state: (resource) => resourceStates.indexOf(resource.state),
  end_date: (resource) => resource.endDate,
};

function oldestFirst(lists: readonly (readonly Resource[])[]): readonly Resource[] {
  if (lists.length === 1) return lists[0] ?? [];
  return lists.flat().sort((a, b) => a.created - b.created);
}

/** The offerings in the filter of a request; empty without that filter. */
function namedOfferings({ world, query }: Call): readonly Offering[] {
  const ids = (query.last('offering_uuid') ?? '').split(',').map((part) => hexUuid(part));
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (world.offeringByUuid.get(id) ?? [])));
}

const namedProject = ({ world, query }: Call): Project | undefined =>
  world.projectByUuid.get(hexUuid(query.last('project_uuid') ?? '') ?? '');

/** The smallest list with all resources that can match: with a filter by offerings, only those of the offerings are searched. */
export function providedSource(call: Call): readonly Resource[] {
  const visible = visibleTo(call.world, call.user);
  const offerings = namedOfferings(call);
  if (offerings.length > 0 && (visible.all || offerings.every((each) => visible.offeringSet.has(each))))
    return oldestFirst(offerings.map((each) => each.resources));
  const project = namedProject(call);
  if (project && visible.all) return project.resources;
  return visible.resources;
}

/** {@link providedSource} for the resources of the caller's projects and customers. */
export function consumedSource(call: Call): readonly Resource[] {
  const visible = visibleTo(call.world, call.user);
  if (visible.all) return providedSource(call);
  const project = namedProject(call);
  if (project && visible.projects.has(project)) return project.resources;
  return visible.consumed;
}
