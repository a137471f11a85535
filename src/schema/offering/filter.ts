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
export const OfferingFilter = filterInput('OfferingFilter', 'Which offerings are listed.', {
  uuid: anyOfComma('UUID', 'uuid_list', 'One of these offerings; 100 at most.'),
  name: one('String', 'name', 'Part of the name.'),
  nameExact: one('String', 'name_exact', 'The whole name.'),
  slug: one('String', 'slug', 'The slug.'),
  description: one('String', 'description', 'Part of the description.'),
  keyword: one(
    'String',
    'keyword',
    'Part of the name or description, or of a name of the organization that owns it.',
  ),
  query: one('String', 'query', 'Part of the name, slug or description; or a whole uuid.'),
  state: anyOf(OfferingState, 'state', 'In one of these states.'),
  type: anyOf('String', 'type', 'Of one of these types, for example `Marketplace.Slurm`.'),
  shared: one('Boolean', 'shared', 'Open to all customers, or not.'),
  billable: one('Boolean', 'billable', 'Invoiced, or not.'),
  createdAfter: one('DateTime', 'created', 'Created at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Created at this moment or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
  attributes: one(
    'String',
    'attributes',
    'Attributes and their values, as the text of a JSON object. A list of values stands for any of them.',
  ),

  customerUuid: one('UUID', 'customer_uuid', 'Owned by this organization.'),
  serviceManagerUuid: one('UUID', 'service_manager_uuid', 'Managed by this user.'),
  projectUuid: one('UUID', 'project_uuid', 'Can be ordered in this project.'),
  allowedCustomerUuid: one('UUID', 'allowed_customer_uuid', 'Can be ordered by this customer.'),
  resourceCustomerUuid: one(
    'UUID',
    'resource_customer_uuid',
    'This customer has a resource of it that is not terminated.',
  ),
  resourceProjectUuid: one(
    'UUID',
    'resource_project_uuid',
    'This project has a resource of it that is not terminated.',
  ),
  consumerCustomerUuid: one(
    'UUID',
    'consumer_customer_uuid',
    'This customer has a resource of it that is not terminated, and the offering lets customers say from which networks resources can be reached.',
  ),
  organizationGroupUuid: one(
    'UUID',
    'organization_group_uuid',
    'Limited to this group of organizations, among others.',
  ),
  categoryUuid: one('UUID', 'category_uuid', 'In this category.'),
  categoryGroupUuid: one('UUID', 'category_group_uuid', 'In a category of this group of categories.'),
  offeringGroupUuid: one('UUID', 'offering_group_uuid', 'In this group of offerings.'),
  parentUuid: one('UUID', 'parent_uuid', 'Derived from this offering.'),
  scopeUuid: one('UUID', 'scope_uuid', 'With these service settings behind it.'),

  tagUuid: anyOf('UUID', 'tag', 'With at least one of these tags.'),
  allTagUuids: allOfComma('UUID', 'tags_and', 'With each of these tags.'),
  tagName: anyOf('String', 'tag_name', 'With at least one of the tags of these names.'),
  allTagNames: allOfComma(
    'String',
    'tag_names_and',
    'With each of the tags of these names, which cannot hold commas; capitals do not matter.',
  ),

  accessible: onlyTrue('accessible', 'What your roles allow you to order.'),
  accessibleViaCalls: one(
    'Boolean',
    'accessible_via_calls',
    'Accepted in a call for proposals that is active, or in none.',
  ),
  openForProposals: one(
    'Boolean',
    'open_for_proposals',
    'Can be asked for in a proposal to an open call, or not.',
  ),
  importable: onlyTrue(
    'importable',
    'Offerings that you may import resources into. Refused for groups, summaries and types of offerings.',
  ),
  canCreateOfferingUser: one(
    'Boolean',
    'can_create_offering_user',
    'The provider makes accounts for users in the system behind it, or not.',
  ),
  hasTermsOfService: one(
    'Boolean',
    'has_terms_of_service',
    'Has terms of service, in force or not; or has none.',
  ),
  hasActiveTermsOfService: one(
    'Boolean',
    'has_active_terms_of_service',
    'Has terms of service in force, or not.',
  ),
  userHasConsent: one('Boolean', 'user_has_consent', 'You have accepted its terms of service, or not.'),
  userHasOfferingUser: one(
    'Boolean',
    'user_has_offering_user',
    'You have an account in the system behind it, or not.',
  ),
});

const OfferingSortField = sortKeys('OfferingSortField', 'What offerings can be sorted by.', {
  name: 'The name.',
  created: 'The moment of creation.',
  type: 'The type.',
  state: 'The state.',
  total_customers:
    'How many customers have resources. As the only key it fills `totalCustomers` in the list.',
  total_cost: 'Cost of the current month so far. As the only key it fills `totalCost` in the list.',
  total_cost_estimated:
    'Estimated cost of the current month. As the only key it fills `totalCostEstimated` in the list.',
});

/** Orders of every list of offerings. */
export const OfferingSort = sortInput('OfferingSort', 'offerings', OfferingSortField);

/** The same for the lists that are not described to know `importable`: there it is refused. */
export const OfferingFilterElsewhere = elsewhere(OfferingFilter, ['importable']);
