import { OrderState, ResourceState, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, onlyTrue, sortInput } from '../filter.ts';

/** Filters of the resource list. */
export const ResourceFilter = filterInput('ResourceFilter', 'Which resources are listed.', {
  query: one(
    'String',
    'query',
    'Part of the name, slug, back-end id, an IP address and the like, or the whole uuid.',
  ),
  name: one('String', 'name', 'Part of the name.'),
  nameExact: one('String', 'name_exact', 'The whole name.'),
  slug: one('String', 'slug', 'The slug.'),
  state: anyOf(ResourceState, 'state', 'In one of these states.'),
  orderState: anyOf(OrderState, 'order_state', 'With an order in one of these states.'),
  runtimeState: one(
    'String',
    'runtime_state',
    'With this `backendMetadata.runtimeState`, for example `ACTIVE`.',
  ),
  offeringUuid: anyOfComma(
    'UUID',
    'offering_uuid',
    'Ordered from one of these offerings; 100 at most. Servers of 2024 take one only.',
  ),
  offeringSlug: anyOfComma(
    'String',
    'offering_slug',
    'Ordered from an offering with one of these slugs; 100 at most.',
  ),
  offeringType: one(
    'String',
    'offering_type',
    'Ordered from offerings of this type, for example `Marketplace.Slurm`.',
  ),
  offeringShared: one(
    'Boolean',
    'offering_shared',
    'Ordered from offerings that are open to all customers, or not.',
  ),
  offeringBillable: one('Boolean', 'offering_billable', 'Ordered from offerings that are invoiced, or not.'),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Ordered from an offering whose parent is this offering.',
  ),
  planUuid: one('UUID', 'plan_uuid', 'Charged by this plan.'),
  categoryUuid: one('UUID', 'category_uuid', 'Ordered from offerings in this category.'),
  projectUuid: one('UUID', 'project_uuid', 'In this project.'),
  projectName: one('String', 'project_name', 'In projects with this text in their name.'),
  customerUuid: one('UUID', 'customer_uuid', 'In projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Provided by this customer: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  serviceManagerUuid: one('UUID', 'service_manager_uuid', 'Ordered from offerings that this user manages.'),
  visibleToUsername: one('String', 'visible_to_username', 'Visible to the user with this login name.'),
  visibleToProviders: onlyTrue('visible_to_providers', 'What service providers see.'),
  backendId: one('String', 'backend_id', 'With this id in the system behind the offering.'),
  scope: one('String', 'scope', 'Backed by the object with this address, as in the field `scope`.'),
  createdAfter: one('DateTime', 'created', 'Created at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Created at this moment or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
  hasTerminateDate: one('Boolean', 'has_terminate_date', 'With an end date, or without.'),
  paused: one('Boolean', 'paused', 'Paused, or not.'),
  downscaled: one('Boolean', 'downscaled', 'Downscaled, or not.'),
  restrictMemberAccess: one(
    'Boolean',
    'restrict_member_access',
    'Closed to the members of its project, or not.',
  ),
  limitBased: one('Boolean', 'limit_based', 'With a component that is charged by limit, or without.'),
  usageBased: one('Boolean', 'usage_based', 'With a component that is charged by usage, or without.'),
  onlyLimitBased: one('Boolean', 'only_limit_based', 'With all components charged by limit, or not.'),
  onlyUsageBased: one('Boolean', 'only_usage_based', 'With all components charged by usage, or not.'),
  componentCount: one('Int', 'component_count', 'Ordered from offerings with exactly this many components.'),
  limitComponentCount: one(
    'Int',
    'limit_component_count',
    'Ordered from offerings with exactly this many components that are charged by limit.',
  ),
  lexisLinksSupported: one(
    'Boolean',
    'lexis_links_supported',
    'Ordered from offerings for which links for the LEXIS platform can be made, or not.',
  ),
  flavorName: one('String', 'flavor_name', 'Virtual machines of this flavor.'),
  imageName: one('String', 'image_name', 'Virtual machines and volumes made from this image.'),
  isAttached: one('Boolean', 'is_attached', 'Volumes that are attached to a virtual machine, or are not.'),
  resourceAttributes: one(
    'String',
    'resource_attributes',
    'A condition on `attributes`, in the notation of the server and passed on as it is.',
  ),
});

const ResourceSortField = sortKeys('ResourceSortField', 'What resources can be sorted by.', {
  name: 'The name.',
  created: 'The moment of creation.',
  project_name: 'The name of the project.',
  customer_name: 'The name of the customer.',
  offering_name: 'The name of the offering.',
  plan_name: 'The name of the plan.',
  backend_id: 'The id in the system behind the offering.',
  state: 'The state.',
  end_date: 'The end date.',
});

/** Orders of the resource list. */
export const ResourceSort = sortInput('ResourceSort', 'resources', ResourceSortField);
