import { OrderState, ResourceState, sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, filterInput, one, onlyTrue, sortInput } from '../filter.ts';

/** Filters of the resource list. */
export const ResourceFilter = filterInput('ResourceFilter', 'Selects resources.', {
  query: one(
    'String',
    'query',
    'Resources with this text in their name, slug, back-end ID, an IP address or similar columns, or ' +
      'with exactly this UUID.',
  ),
  name: one('String', 'name', 'Resources with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Resources with exactly this name.'),
  slug: one('String', 'slug', 'Resources with this slug.'),
  state: anyOf(ResourceState, 'state', 'Resources in one of these states.'),
  orderState: anyOf(OrderState, 'order_state', 'Resources with an order in one of these states.'),
  runtimeState: one(
    'String',
    'runtime_state',
    'Resources with this `backendMetadata.runtimeState`, for example `ACTIVE`.',
  ),
  offeringUuid: anyOfComma(
    'UUID',
    'offering_uuid',
    'Resources ordered from one of these offerings; 100 at most. Servers of 2024 accept only one.',
  ),
  offeringSlug: anyOfComma(
    'String',
    'offering_slug',
    'Resources ordered from an offering with one of these slugs; 100 at most.',
  ),
  offeringType: one(
    'String',
    'offering_type',
    'Resources ordered from offerings of this type, for example `Marketplace.Slurm`.',
  ),
  offeringShared: one(
    'Boolean',
    'offering_shared',
    'Resources of offerings that are open to all customers (true), or are not (false).',
  ),
  offeringBillable: one(
    'Boolean',
    'offering_billable',
    'Resources of offerings that are invoiced (true), or are not (false).',
  ),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Resources ordered from an offering whose parent is this offering.',
  ),
  planUuid: one('UUID', 'plan_uuid', 'Resources charged by this plan.'),
  categoryUuid: one('UUID', 'category_uuid', 'Resources ordered from offerings in this category.'),
  projectUuid: one('UUID', 'project_uuid', 'Resources in this project.'),
  projectName: one('String', 'project_name', 'Resources in projects with this text in their name.'),
  customerUuid: one('UUID', 'customer_uuid', 'Resources in projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Resources provided by this customer: the UUID of `provider.customer`, not of the service provider ' +
      'itself.',
  ),
  serviceManagerUuid: one(
    'UUID',
    'service_manager_uuid',
    'Resources ordered from offerings that this user manages.',
  ),
  visibleToUsername: one(
    'String',
    'visible_to_username',
    'Resources visible to the user with this login name.',
  ),
  visibleToProviders: onlyTrue('visible_to_providers', 'Resources visible to service providers.'),
  backendId: one('String', 'backend_id', 'Resources with this ID in the back end of the offering.'),
  scope: one('String', 'scope', 'The resource whose back-end object has this URL, as in the field `scope`.'),
  createdAfter: one('DateTime', 'created', 'Resources created at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Resources created at this time or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Resources last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Resources last changed at this time or earlier.'),
  hasTerminateDate: one(
    'Boolean',
    'has_terminate_date',
    'Resources that have an end date (true), or have none (false).',
  ),
  paused: one('Boolean', 'paused', 'Resources that are paused (true), or are not (false).'),
  downscaled: one('Boolean', 'downscaled', 'Resources that are downscaled (true), or are not (false).'),
  restrictMemberAccess: one(
    'Boolean',
    'restrict_member_access',
    'Resources that are closed to the members of their project (true), or are not (false).',
  ),
  limitBased: one(
    'Boolean',
    'limit_based',
    'Resources with at least one component that is charged by limit (true), or with none (false).',
  ),
  usageBased: one(
    'Boolean',
    'usage_based',
    'Resources with at least one component that is charged by usage (true), or with none (false).',
  ),
  onlyLimitBased: one(
    'Boolean',
    'only_limit_based',
    'Resources whose components are all charged by limit (true), or are not all (false).',
  ),
  onlyUsageBased: one(
    'Boolean',
    'only_usage_based',
    'Resources whose components are all charged by usage (true), or are not all (false).',
  ),
  componentCount: one(
    'Int',
    'component_count',
    'Resources ordered from offerings with exactly this number of components.',
  ),
  limitComponentCount: one(
    'Int',
    'limit_component_count',
    'Resources ordered from offerings with exactly this number of components that are charged by limit.',
  ),
  lexisLinksSupported: one(
    'Boolean',
    'lexis_links_supported',
    'Resources of offerings for which links to the LEXIS platform can be created (true), or cannot (false).',
  ),
  flavorName: one('String', 'flavor_name', 'Virtual machines of this flavor.'),
  imageName: one('String', 'image_name', 'Virtual machines and volumes created from this image.'),
  isAttached: one(
    'Boolean',
    'is_attached',
    'Volumes that are attached to a virtual machine (true), or are not (false).',
  ),
  resourceAttributes: one(
    'String',
    'resource_attributes',
    "A condition on `attributes`, in the server's own notation. The gateway passes it on unchanged.",
  ),
});

const ResourceSortField = sortKeys('ResourceSortField', 'Keys by which resources can be sorted.', {
  name: 'Name of the resource.',
  created: 'Time at which the resource was created.',
  project_name: 'Name of the project.',
  customer_name: 'Name of the customer.',
  offering_name: 'Name of the offering.',
  plan_name: 'Name of the plan.',
  backend_id: 'ID of the resource in the back end of the offering.',
  state: 'State of the resource.',
  end_date: 'End date of the resource.',
});

/** Sort keys of the resource list. */
export const ResourceSort = sortInput('ResourceSort', 'resources', ResourceSortField);
