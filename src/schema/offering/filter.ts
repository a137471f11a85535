import { OfferingState, sortKeys } from '../enums.ts';
import {
  allOfComma,
  anyOf,
  anyOfComma,
  elsewhere,
  filterInput,
  one,
  onlyTrue,
  sortInput,
} from '../filter.ts';

/** Filters of every list of offerings. */
export const OfferingFilter = filterInput('OfferingFilter', 'Selects offerings.', {
  uuid: anyOfComma('UUID', 'uuid_list', 'Offerings with one of these UUIDs; 100 at most.'),
  name: one('String', 'name', 'Offerings with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Offerings with exactly this name.'),
  slug: one('String', 'slug', 'Offerings with this slug.'),
  description: one('String', 'description', 'Offerings with this text in their description.'),
  keyword: one(
    'String',
    'keyword',
    'Offerings with this text in their name or description, or in a name of the organization that owns them.',
  ),
  query: one(
    'String',
    'query',
    'Offerings with this text in their name, slug or description, or with exactly this UUID.',
  ),
  state: anyOf(OfferingState, 'state', 'Offerings in one of these states.'),
  type: anyOf('String', 'type', 'Offerings of one of these types, for example `Marketplace.Slurm`.'),
  shared: one(
    'Boolean',
    'shared',
    'Offerings that are open to all customers (true), or that are not (false).',
  ),
  billable: one('Boolean', 'billable', 'Offerings that are put on invoices (true), or that are not (false).'),
  createdAfter: one('DateTime', 'created', 'Offerings that were created at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Offerings that were created at this time or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Offerings that last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Offerings that last changed at this time or earlier.'),
  attributes: one(
    'String',
    'attributes',
    'Offerings with these attributes: a JSON object as text, from attribute to value. A list of values matches any of ' +
      'them.',
  ),

  customerUuid: one('UUID', 'customer_uuid', 'Offerings that this organization owns.'),
  serviceManagerUuid: one('UUID', 'service_manager_uuid', 'Offerings that this user manages.'),
  projectUuid: one('UUID', 'project_uuid', 'Offerings that can be ordered in this project.'),
  allowedCustomerUuid: one('UUID', 'allowed_customer_uuid', 'Offerings that this customer can order.'),
  resourceCustomerUuid: one(
    'UUID',
    'resource_customer_uuid',
    'Offerings of which this customer has a resource that is not terminated.',
  ),
  resourceProjectUuid: one(
    'UUID',
    'resource_project_uuid',
    'Offerings of which this project has a resource that is not terminated.',
  ),
  consumerCustomerUuid: one(
    'UUID',
    'consumer_customer_uuid',
    'Offerings of which this customer has a resource that is not terminated, and which let customers choose the ' +
      'networks from which their resources can be reached.',
  ),
  organizationGroupUuid: one(
    'UUID',
    'organization_group_uuid',
    'Offerings that are limited to this group of organizations, possibly among others.',
  ),
  categoryUuid: one('UUID', 'category_uuid', 'Offerings in this category.'),
  categoryGroupUuid: one('UUID', 'category_group_uuid', 'Offerings in a category of this category group.'),
  offeringGroupUuid: one('UUID', 'offering_group_uuid', 'Offerings in this offering group.'),
  parentUuid: one('UUID', 'parent_uuid', 'Offerings that were derived from this offering.'),
  scopeUuid: one('UUID', 'scope_uuid', 'Offerings that are based on these service settings.'),

  tagUuid: anyOf('UUID', 'tag', 'Offerings with at least one of these tags.'),
  allTagUuids: allOfComma('UUID', 'tags_and', 'Offerings with all of these tags.'),
  tagName: anyOf('String', 'tag_name', 'Offerings with at least one tag of one of these names.'),
  allTagNames: allOfComma(
    'String',
    'tag_names_and',
    'Offerings with tags of all of these names. Names cannot contain commas; upper and lower case are equal.',
  ),

  accessible: onlyTrue('accessible', 'Offerings that your roles allow you to order.'),
  accessibleViaCalls: one(
    'Boolean',
    'accessible_via_calls',
    'Offerings that are accepted in an active call for proposals (true), or in no active call (false).',
  ),
  openForProposals: one(
    'Boolean',
    'open_for_proposals',
    'Offerings that a proposal to an open call can request (true), or that it cannot (false).',
  ),
  importable: onlyTrue(
    'importable',
    'Offerings into which you may import resources. Refused in lists of offering groups, of offering summaries and of ' +
      'offering types.',
  ),
  canCreateOfferingUser: one(
    'Boolean',
    'can_create_offering_user',
    'Offerings whose provider creates accounts for users in the back end (true), or does not (false).',
  ),
  hasTermsOfService: one(
    'Boolean',
    'has_terms_of_service',
    'Offerings that have terms of service, in force or not (true), or that have none (false).',
  ),
  hasActiveTermsOfService: one(
    'Boolean',
    'has_active_terms_of_service',
    'Offerings that have terms of service in force (true), or that do not (false).',
  ),
  userHasConsent: one(
    'Boolean',
    'user_has_consent',
    'Offerings whose terms of service you have accepted (true), or have not (false).',
  ),
  userHasOfferingUser: one(
    'Boolean',
    'user_has_offering_user',
    'Offerings in whose back end you have an account (true), or have none (false).',
  ),
});

const OfferingSortField = sortKeys('OfferingSortField', 'Keys by which offerings can be sorted.', {
  name: 'Name of the offering.',
  created: 'Time at which the offering was created.',
  type: 'Type of the offering.',
  state: 'State of the offering.',
  total_customers:
    'Number of customers that have resources. If this is the only sort key, the list also returns `totalCustomers`.',
  total_cost:
    'Cost of the current month so far. If this is the only sort key, the list also returns `totalCost`.',
  total_cost_estimated:
    'Estimated cost of the current month. If this is the only sort key, the list also returns `totalCostEstimated`.',
});

/** Sort keys of every list of offerings. */
export const OfferingSort = sortInput('OfferingSort', 'offerings', OfferingSortField);

/** The same filter for lists that are not described to accept `importable`: they refuse it. */
export const OfferingFilterElsewhere = elsewhere(OfferingFilter, ['importable']);
