import { sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, elsewhere, filterInput, one, onlyTrue, sortInput } from '../filter.ts';
import { ofProfiles } from './user-filter.ts';

/** Filters of every list of roles: of an offering, a resource or a service provider. */
export const UserRoleFilter = filterInput('UserRoleFilter', 'Which roles are listed.', {
  role: anyOf(
    'String',
    'role',
    'One of these roles, each by name or uuid. Servers of 2024 heed one of them only.',
  ),
  userUuid: one('UUID', 'user', 'Held by this user.'),
  userSlug: one('String', 'user_slug', 'Held by a user whose slug has this part.'),
  username: one('String', 'username', 'Held by the user with this login name.'),
  fullName: one('String', 'full_name', 'Part of the name of the user.'),
  nativeName: one('String', 'native_name', 'Part of the name of the user in its native spelling.'),
  query: one('String', 'search_string', 'Found in the name, login name or e-mail address of the user.'),
});

const UserRoleSortField = sortKeys('UserRoleSortField', 'What roles can be sorted by.', {
  username: 'The login name of the user.',
  full_name: 'The name of the user.',
  native_name: 'The name of the user in its native spelling.',
  email: 'The e-mail address of the user.',
  expiration_time: 'When the role ends.',
  created: 'When the role was given.',
  role: 'The role.',
});

/** Orders of every list of roles. */
export const UserRoleSort = sortInput('UserRoleSort', 'roles', UserRoleSortField);

/** Filters of the list of customers. */
export const CustomerFilter = filterInput('CustomerFilter', 'Which customers are listed.', {
  name: one('String', 'name', 'Part of the name.'),
  nameExact: one('String', 'name_exact', 'The whole name.'),
  nativeName: one('String', 'native_name', "Part of the name in the customer's own language."),
  abbreviation: one('String', 'abbreviation', 'Part of the abbreviated name.'),
  slug: one('String', 'slug', 'The slug.'),
  query: one(
    'String',
    'query',
    'Part of the name, native name, abbreviation, domain, registration code or agreement number, or the uuid.',
  ),
  contactDetails: one('String', 'contact_details', 'Part of the contact details.'),
  registrationCode: one('String', 'registration_code', 'The whole number in the business register.'),
  agreementNumber: one('String', 'agreement_number', 'The whole number of the agreement with the customer.'),
  backendId: one('String', 'backend_id', 'The whole identifier in another system.'),
  archived: one('Boolean', 'archived', 'Withdrawn from use, or not.'),
  organizationGroupUuid: anyOf('UUID', 'organization_group_uuid', 'In one of these organization groups.'),
  organizationGroupName: one(
    'String',
    'organization_group_name',
    'Part of the name of an organization group.',
  ),
  ownedByCurrentUser: onlyTrue('owned_by_current_user', 'Those that you own.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'In which you have one of these roles, each by name.',
  ),
  currentUserHasProjectCreatePermission: onlyTrue(
    'current_user_has_project_create_permission',
    'Those in which you may create projects.',
  ),
  userUuid: one('UUID', 'user_uuid', 'In which, or in a project of which, this user has a role.'),
  serviceProviderUuid: one(
    'UUID',
    'service_provider_uuid',
    'Served by this service provider: with resources of its offerings.',
  ),
  isServiceProvider: onlyTrue('is_service_provider', 'Those that publish offerings.'),
  isCallManagingOrganization: onlyTrue('is_call_managing_organization', 'Those that call for proposals.'),
  hasResources: onlyTrue('has_resources', 'Those with resources in their projects.'),
  accountingIsRunning: one('Boolean', 'accounting_is_running', 'Charged already, or not.'),
});

/** The same for the customers that a service provider lists: what these are not described to know is refused there. */
export const CustomerFilterElsewhere = elsewhere(CustomerFilter, [
  'user_uuid',
  'service_provider_uuid',
  'is_service_provider',
  'is_call_managing_organization',
  'has_resources',
  'accounting_is_running',
]);

/** By what servers of all ages sort; what they do not sort by they ignore without a word. */
const CustomerSortField = sortKeys('CustomerSortField', 'What customers can be sorted by.', {
  name: 'The name.',
  native_name: "The name in the customer's own language.",
  abbreviation: 'The abbreviated name.',
  created: 'The moment of registration.',
  accounting_start_date: 'From when on the customer is charged.',
  agreement_number: 'The number of the agreement with the customer.',
  registration_code: 'The number in the business register.',
  contact_details: 'The contact details.',
});

/** Orders of the list of customers. */
export const CustomerSort = sortInput('CustomerSort', 'customers', CustomerSortField);

/** Filters of the users who may be added to a project. */
export const OtherUserFilter = filterInput('OtherUserFilter', 'Which users are listed.', ofProfiles);

/** Filters of the users of a customer. */
export const CustomerUserFilter = filterInput('CustomerUserFilter', 'Which users of a customer are listed.', {
  ...ofProfiles,
  organizationRole: anyOf(
    'String',
    'organization_role',
    'With one of these roles in the customer, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: anyOf(
    'String',
    'project_role',
    'With one of these roles in its projects, for example `PROJECT.MANAGER`.',
  ),
});

/** Filters of the list of projects. */
export const ProjectFilter = filterInput('ProjectFilter', 'Which projects are listed.', {
  name: one('String', 'name', 'Part of the name.'),
  nameExact: one('String', 'name_exact', 'The whole name.'),
  slug: one('String', 'slug', 'The whole slug.'),
  description: one('String', 'description', 'Part of the description.'),
  query: one(
    'String',
    'query',
    'Part of the name or slug, the uuid, or the whole name or identifier of a resource of the project.',
  ),
  backendId: one('String', 'backend_id', 'The whole identifier in another system.'),
  customerUuid: anyOfComma('UUID', 'customer', 'Of one of these customers.'),
  customerName: one('String', 'customer_name', 'Part of the name of the customer.'),
  customerNativeName: one(
    'String',
    'customer_native_name',
    "Part of the name of the customer in the customer's own language.",
  ),
  customerAbbreviation: one(
    'String',
    'customer_abbreviation',
    'Part of the abbreviated name of the customer.',
  ),
  createdAfter: one('DateTime', 'created', 'Created at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Created before this moment.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed before this moment.'),
  isRemoved: one('Boolean', 'is_removed', 'Removed and kept for the records only, or not.'),
  concealFinishedProjects: onlyTrue('conceal_finished_projects', 'Without those whose end date has passed.'),
  canManage: onlyTrue('can_manage', 'Those that you manage, or whose customer you own.'),
  canAdmin: onlyTrue('can_admin', 'Those of which you are an administrator.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'In which you have one of these roles, each by name.',
  ),
  userUuidWithActiveRole: one('UUID', 'user_uuid_with_active_role', 'In which this user has a role now.'),
  affiliationUuid: anyOf('UUID', 'affiliation_uuid', 'Run on behalf of one of these organizations.'),
  affiliationName: one(
    'String',
    'affiliation_name',
    'Part of the name of the organization on whose behalf they are run.',
  ),
  hasAffiliation: one('Boolean', 'has_affiliation', 'Run on behalf of some organization, or not.'),
  scienceDomainUuid: one('UUID', 'science_domain_uuid', 'In this field of science.'),
  scienceSubDomainUuid: one('UUID', 'science_sub_domain_uuid', 'In this narrower field of science.'),
  userUuid: one('UUID', 'user_uuid', 'In which this user has a role.'),
  includeTerminated: onlyTrue(
    'include_terminated',
    'With those that were removed, too, as far as you may see them.',
  ),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Of a customer that is charged already, or not.',
  ),
});

/** The same for the projects that a service provider lists: what these are not described to know is refused there. */
export const ProjectFilterElsewhere = elsewhere(ProjectFilter, [
  'user_uuid',
  'include_terminated',
  'accounting_is_running',
]);

const ProjectSortField = sortKeys('ProjectSortField', 'What projects can be sorted by.', {
  name: 'The name.',
  created: 'The moment of creation.',
  start_date: 'The first day.',
  end_date: 'The last day.',
  estimated_cost: 'The estimated cost of the current month.',
  customer_name: 'The name of the customer.',
  customer_native_name: "The name of the customer in the customer's own language.",
  customer_abbreviation: 'The abbreviated name of the customer.',
});

/** Orders of lists of projects. */
export const ProjectSort = sortInput('ProjectSort', 'projects', ProjectSortField);
