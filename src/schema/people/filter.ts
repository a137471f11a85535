import { sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, elsewhere, filterInput, one, onlyTrue, sortInput } from '../filter.ts';
import { ofProfiles } from './user-filter.ts';

/** Filters of every list of roles: of an offering, a resource or a service provider. */
export const UserRoleFilter = filterInput('UserRoleFilter', 'Which roles are listed.', {
  role: anyOf(
    'String',
    'role',
    'Only these roles, each by name or UUID. Servers of 2024 use only one of the given values.',
  ),
  userUuid: one('UUID', 'user', 'Only roles held by this user.'),
  userSlug: one('String', 'user_slug', 'Only roles held by users whose slug contains this text.'),
  username: one('String', 'username', 'Only roles held by the user with this login name.'),
  fullName: one('String', 'full_name', 'Part of the name of the user who holds the role.'),
  nativeName: one('String', 'native_name', "Part of the user's name in its native spelling."),
  query: one(
    'String',
    'search_string',
    'Part of the name, login name or e-mail address of the user who holds the role.',
  ),
});

const UserRoleSortField = sortKeys('UserRoleSortField', 'Keys by which roles can be sorted.', {
  username: 'Login name of the user.',
  full_name: 'Name of the user.',
  native_name: 'Name of the user in its native spelling.',
  email: 'E-mail address of the user.',
  expiration_time: 'Time at which the role ends.',
  created: 'Time at which the role was given.',
  role: 'The role itself.',
});

/** Sort keys of every list of roles. */
export const UserRoleSort = sortInput('UserRoleSort', 'roles', UserRoleSortField);

/** Filters of the list of customers. */
export const CustomerFilter = filterInput('CustomerFilter', 'Which customers are listed.', {
  name: one('String', 'name', "Part of the customer's name."),
  nameExact: one('String', 'name_exact', 'The whole name of the customer.'),
  nativeName: one('String', 'native_name', "Part of the name in the customer's own language."),
  abbreviation: one('String', 'abbreviation', "Part of the customer's abbreviated name."),
  slug: one('String', 'slug', 'The whole slug of the customer.'),
  query: one(
    'String',
    'query',
    'Part of the name, native name, abbreviation, domain, registration code or agreement number of the ' +
      'customer, or its UUID.',
  ),
  contactDetails: one('String', 'contact_details', "Part of the customer's contact details."),
  registrationCode: one(
    'String',
    'registration_code',
    'The whole number of the customer in the business register.',
  ),
  agreementNumber: one('String', 'agreement_number', 'The whole number of the agreement with the customer.'),
  backendId: one('String', 'backend_id', 'The whole ID of the customer in another system.'),
  archived: one('Boolean', 'archived', 'Whether the customer is withdrawn from use.'),
  organizationGroupUuid: anyOf(
    'UUID',
    'organization_group_uuid',
    'Only customers in one of these organization groups.',
  ),
  organizationGroupName: one(
    'String',
    'organization_group_name',
    'Part of the name of the organization group that the customer belongs to.',
  ),
  ownedByCurrentUser: onlyTrue('owned_by_current_user', 'Only customers that you own.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'Only customers in which you have one of these roles, each given by name.',
  ),
  currentUserHasProjectCreatePermission: onlyTrue(
    'current_user_has_project_create_permission',
    'Only customers in which you may create projects.',
  ),
  userUuid: one(
    'UUID',
    'user_uuid',
    'Only customers in which, or in a project of which, this user has a role.',
  ),
  serviceProviderUuid: one(
    'UUID',
    'service_provider_uuid',
    "Only customers with resources of this service provider's offerings.",
  ),
  isServiceProvider: onlyTrue('is_service_provider', 'Only customers that publish offerings.'),
  isCallManagingOrganization: onlyTrue(
    'is_call_managing_organization',
    'Only customers that manage calls for proposals.',
  ),
  hasResources: onlyTrue('has_resources', 'Only customers with resources in their projects.'),
  accountingIsRunning: one('Boolean', 'accounting_is_running', 'Whether the customer is charged already.'),
});

/** The same filter for the customers of a service provider. Fields that the description of their route lacks are refused. */
export const CustomerFilterElsewhere = elsewhere(CustomerFilter, [
  'user_uuid',
  'service_provider_uuid',
  'is_service_provider',
  'is_call_managing_organization',
  'has_resources',
  'accounting_is_running',
]);

/** Keys that servers of all generations sort by. A server silently ignores keys that it does not know. */
const CustomerSortField = sortKeys('CustomerSortField', 'Keys by which customers can be sorted.', {
  name: 'Name of the customer.',
  native_name: "Name in the customer's own language.",
  abbreviation: 'Abbreviated name of the customer.',
  created: 'Time at which the customer was registered.',
  accounting_start_date: 'Time from which the customer is charged.',
  agreement_number: 'Number of the agreement with the customer.',
  registration_code: 'Number of the customer in the business register.',
  contact_details: 'Contact details of the customer.',
});

/** Sort keys of the list of customers. */
export const CustomerSort = sortInput('CustomerSort', 'customers', CustomerSortField);

/** Filters of the users who may be added to a project. */
export const OtherUserFilter = filterInput('OtherUserFilter', 'Which users are listed.', ofProfiles);

/** Filters of the users of a customer. */
export const CustomerUserFilter = filterInput('CustomerUserFilter', 'Which users of a customer are listed.', {
  ...ofProfiles,
  organizationRole: anyOf(
    'String',
    'organization_role',
    'Only users with one of these roles in the customer, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: anyOf(
    'String',
    'project_role',
    'Only users with one of these roles in projects of the customer, for example `PROJECT.MANAGER`.',
  ),
});

/** Filters of the list of projects. */
export const ProjectFilter = filterInput('ProjectFilter', 'Which projects are listed.', {
  name: one('String', 'name', "Part of the project's name."),
  nameExact: one('String', 'name_exact', 'The whole name of the project.'),
  slug: one('String', 'slug', 'The whole slug of the project.'),
  description: one('String', 'description', "Part of the project's description."),
  query: one(
    'String',
    'query',
    "Part of the project's name or slug, its UUID, or the whole name or identifier of one of its resources.",
  ),
  backendId: one('String', 'backend_id', 'The whole ID of the project in another system.'),
  customerUuid: anyOfComma('UUID', 'customer', 'Only projects of these customers.'),
  customerName: one('String', 'customer_name', 'Part of the name of the customer that owns the project.'),
  customerNativeName: one(
    'String',
    'customer_native_name',
    'Part of the name, in its own language, of the customer that owns the project.',
  ),
  customerAbbreviation: one(
    'String',
    'customer_abbreviation',
    'Part of the abbreviated name of the customer that owns the project.',
  ),
  createdAfter: one('DateTime', 'created', 'Only projects created at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Only projects created before this time.'),
  modifiedAfter: one('DateTime', 'modified', 'Only projects last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Only projects last changed before this time.'),
  isRemoved: one(
    'Boolean',
    'is_removed',
    'Whether the project was removed and is kept only for the records.',
  ),
  concealFinishedProjects: onlyTrue(
    'conceal_finished_projects',
    'Excludes projects whose end date has passed.',
  ),
  canManage: onlyTrue('can_manage', 'Only projects that you manage or whose customer you own.'),
  canAdmin: onlyTrue('can_admin', 'Only projects of which you are an administrator.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'Only projects in which you have one of these roles, each given by name.',
  ),
  userUuidWithActiveRole: one(
    'UUID',
    'user_uuid_with_active_role',
    'Only projects in which this user has a role now.',
  ),
  affiliationUuid: anyOf(
    'UUID',
    'affiliation_uuid',
    'Only projects run on behalf of one of these organizations.',
  ),
  affiliationName: one(
    'String',
    'affiliation_name',
    'Part of the name of the organization on whose behalf the project is run.',
  ),
  hasAffiliation: one(
    'Boolean',
    'has_affiliation',
    'Whether the project is run on behalf of some organization.',
  ),
  scienceDomainUuid: one('UUID', 'science_domain_uuid', 'Only projects in this field of science.'),
  scienceSubDomainUuid: one(
    'UUID',
    'science_sub_domain_uuid',
    'Only projects in this narrower field of science.',
  ),
  userUuid: one('UUID', 'user_uuid', 'Only projects in which this user has a role.'),
  includeTerminated: onlyTrue('include_terminated', 'Includes removed projects, as far as you may see them.'),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Whether the customer of the project is charged already.',
  ),
});

/** The same filter for the projects of a service provider. Fields that the description of their route lacks are refused. */
export const ProjectFilterElsewhere = elsewhere(ProjectFilter, [
  'user_uuid',
  'include_terminated',
  'accounting_is_running',
]);

const ProjectSortField = sortKeys('ProjectSortField', 'Keys by which projects can be sorted.', {
  name: 'Name of the project.',
  created: 'Time at which the project was created.',
  start_date: 'First day of the project.',
  end_date: 'Last day of the project.',
  estimated_cost: 'Estimated cost of the project in the current month.',
  customer_name: 'Name of the customer that owns the project.',
  customer_native_name: 'Name, in its own language, of the customer that owns the project.',
  customer_abbreviation: 'Abbreviated name of the customer that owns the project.',
});

/** Sort keys of lists of projects. */
export const ProjectSort = sortInput('ProjectSort', 'projects', ProjectSortField);
