import { sortKeys } from '../enums.ts';
import { anyOf, anyOfComma, elsewhere, filterInput, one, onlyTrue, sortInput } from '../filter.ts';
import { ofHolders, ofProfiles } from './user-filter.ts';

/** Filters of every list of roles: of an offering, a resource or a service provider. */
export const UserRoleFilter = filterInput('UserRoleFilter', 'Selects roles.', {
  role: anyOf(
    'String',
    'role',
    'Grants of one of these roles, each given by name or UUID. Servers of 2024 use only one of the given ' +
      'values.',
  ),
  ...ofHolders,
  query: one(
    'String',
    'search_string',
    'Roles of users with this text in their name, login name or e-mail address.',
  ),
});

const UserRoleSortField = sortKeys('UserRoleSortField', 'Keys by which roles can be sorted.', {
  username: 'Login name of the user.',
  full_name: 'Name of the user.',
  native_name: "Name in the user's own language.",
  email: 'E-mail address of the user.',
  expiration_time: 'Time at which the role ends.',
  created: 'Time at which the role was given.',
  role: 'The role itself.',
});

/** Sort keys of every list of roles. */
export const UserRoleSort = sortInput('UserRoleSort', 'roles', UserRoleSortField);

/** Filters of the list of customers. */
export const CustomerFilter = filterInput('CustomerFilter', 'Selects customers.', {
  name: one('String', 'name', 'Customers with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Customers with exactly this name.'),
  nativeName: one('String', 'native_name', 'Customers with this text in the name in their own language.'),
  abbreviation: one('String', 'abbreviation', 'Customers with this text in their abbreviated name.'),
  slug: one('String', 'slug', 'Customers with exactly this slug.'),
  query: one(
    'String',
    'query',
    'Customers with this text in their name, native name, abbreviation, domain, registration code or ' +
      'agreement number, or with this UUID.',
  ),
  contactDetails: one('String', 'contact_details', 'Customers with this text in their contact details.'),
  registrationCode: one(
    'String',
    'registration_code',
    'Customers with exactly this number in the business register.',
  ),
  agreementNumber: one('String', 'agreement_number', 'Customers with exactly this agreement number.'),
  backendId: one('String', 'backend_id', 'Customers with exactly this ID in another system.'),
  archived: one('Boolean', 'archived', 'Customers that are withdrawn from use (true), or are not (false).'),
  organizationGroupUuid: anyOf(
    'UUID',
    'organization_group_uuid',
    'Customers in one of these organization groups.',
  ),
  organizationGroupName: one(
    'String',
    'organization_group_name',
    'Customers in an organization group with this text in its name.',
  ),
  ownedByCurrentUser: onlyTrue('owned_by_current_user', 'Customers that you own.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'Customers in which you have one of these roles, each given by name.',
  ),
  currentUserHasProjectCreatePermission: onlyTrue(
    'current_user_has_project_create_permission',
    'Customers in which you may create projects.',
  ),
  userUuid: one('UUID', 'user_uuid', 'Customers in which, or in a project of which, this user has a role.'),
  serviceProviderUuid: one(
    'UUID',
    'service_provider_uuid',
    "Customers with resources of this service provider's offerings.",
  ),
  isServiceProvider: onlyTrue('is_service_provider', 'Customers that publish offerings.'),
  isCallManagingOrganization: onlyTrue(
    'is_call_managing_organization',
    'Customers that manage calls for proposals.',
  ),
  hasResources: onlyTrue('has_resources', 'Customers with resources in their projects.'),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Customers that are already charged (true), or not yet (false).',
  ),
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
export const OtherUserFilter = filterInput('OtherUserFilter', 'Selects users.', ofProfiles);

/** Filters of the users of a customer. */
export const CustomerUserFilter = filterInput('CustomerUserFilter', 'Selects users of a customer.', {
  ...ofProfiles,
  organizationRole: anyOf(
    'String',
    'organization_role',
    'Users with one of these roles in the customer, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: anyOf(
    'String',
    'project_role',
    'Users with one of these roles in projects of the customer, for example `PROJECT.MANAGER`.',
  ),
});

/** Filters of the list of projects. */
export const ProjectFilter = filterInput('ProjectFilter', 'Selects projects.', {
  name: one('String', 'name', 'Projects with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Projects with exactly this name.'),
  slug: one('String', 'slug', 'Projects with exactly this slug.'),
  description: one('String', 'description', 'Projects with this text in their description.'),
  query: one(
    'String',
    'query',
    'Projects with this text in their name or slug, with this UUID, or with a resource that has exactly ' +
      'this name or identifier.',
  ),
  backendId: one('String', 'backend_id', 'Projects with exactly this ID in another system.'),
  customerUuid: anyOfComma('UUID', 'customer', 'Projects of these customers.'),
  customerName: one('String', 'customer_name', 'Projects of customers with this text in their name.'),
  customerNativeName: one(
    'String',
    'customer_native_name',
    'Projects of customers with this text in the name in their own language.',
  ),
  customerAbbreviation: one(
    'String',
    'customer_abbreviation',
    'Projects of customers with this text in their abbreviated name.',
  ),
  createdAfter: one('DateTime', 'created', 'Projects created at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Projects created before this time.'),
  modifiedAfter: one('DateTime', 'modified', 'Projects last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Projects last changed before this time.'),
  isRemoved: one(
    'Boolean',
    'is_removed',
    'Projects that were removed and are kept only for the records (true), or were not removed (false).',
  ),
  concealFinishedProjects: onlyTrue('conceal_finished_projects', 'Projects whose end date has not passed.'),
  canManage: onlyTrue('can_manage', 'Projects that you manage or whose customer you own.'),
  canAdmin: onlyTrue('can_admin', 'Projects of which you are an administrator.'),
  currentUserHasRole: anyOf(
    'String',
    'current_user_has_role',
    'Projects in which you have one of these roles, each given by name.',
  ),
  userUuidWithActiveRole: one(
    'UUID',
    'user_uuid_with_active_role',
    'Projects in which this user has a role now.',
  ),
  affiliationUuid: anyOf('UUID', 'affiliation_uuid', 'Projects run on behalf of one of these organizations.'),
  affiliationName: one(
    'String',
    'affiliation_name',
    'Projects run on behalf of an organization with this text in its name.',
  ),
  hasAffiliation: one(
    'Boolean',
    'has_affiliation',
    'Projects that are run on behalf of some organization (true), or of none (false).',
  ),
  scienceDomainUuid: one('UUID', 'science_domain_uuid', 'Projects in this field of science.'),
  scienceSubDomainUuid: one('UUID', 'science_sub_domain_uuid', 'Projects in this narrower field of science.'),
  userUuid: one('UUID', 'user_uuid', 'Projects in which this user has a role.'),
  includeTerminated: onlyTrue('include_terminated', 'Includes removed projects, as far as you may see them.'),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Projects of customers that are already charged (true), or not yet (false).',
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
