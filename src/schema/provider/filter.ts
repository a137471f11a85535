import { ComplianceStatus, CourseAccountState, ServiceAccountState, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';
import { ofHolders, ofUsers, userSortWords } from '../people/user-filter.ts';

/** Filters of the list of service providers. */
export const ServiceProviderFilter = filterInput('ServiceProviderFilter', 'Selects service providers.', {
  customerUuid: one('UUID', 'customer_uuid', 'The service provider that belongs to this customer.'),
  customerKeyword: one(
    'String',
    'customer_keyword',
    'Service providers whose customer has this text in its name, native name or abbreviated name.',
  ),
});

const ServiceProviderSortField = sortKeys(
  'ServiceProviderSortField',
  'Keys by which service providers can be sorted.',
  {
    customer_name: "Name of the provider's customer.",
  },
);

/** Sort keys of the list of service providers. */
export const ServiceProviderSort = sortInput(
  'ServiceProviderSort',
  'service providers',
  ServiceProviderSortField,
);

/** Filters of the users of a service provider. */
export const ProviderUserFilter = filterInput('ProviderUserFilter', 'Selects users of a service provider.', {
  ...ofUsers,
  organizationRole: anyOf(
    'String',
    'organization_roles',
    'Users with one of these roles, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: anyOf(
    'String',
    'project_roles',
    'Users with one of these roles, for example `PROJECT.MANAGER`.',
  ),
});

const ProviderUserSortField = sortKeys(
  'ProviderUserSortField',
  'Keys by which users of a service provider can be sorted.',
  userSortWords,
);

/** Sort keys of the users of a service provider. */
export const ProviderUserSort = sortInput('ProviderUserSort', 'users', ProviderUserSortField);

/** Filters of lists of SSH keys. */
export const SshKeyFilter = filterInput('SshKeyFilter', 'Selects SSH keys.', {
  name: one('String', 'name', 'Keys with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Keys with exactly this name.'),
  userUuid: one('UUID', 'user_uuid', 'Keys of this user.'),
  isShared: one(
    'Boolean',
    'is_shared',
    'Keys that all users may use (true), or that are not shared (false).',
  ),
  fingerprintMd5: one('String', 'fingerprint_md5', 'MD5 fingerprint of the key.'),
  fingerprintSha256: one('String', 'fingerprint_sha256', 'SHA-256 fingerprint of the key.'),
  fingerprintSha512: one('String', 'fingerprint_sha512', 'SHA-512 fingerprint of the key.'),
  createdAfter: one('DateTime', 'created', 'Keys uploaded at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Keys uploaded before this time.'),
  modifiedAfter: one('DateTime', 'modified', 'Keys last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Keys last changed before this time.'),
});

const SshKeySortField = sortKeys('SshKeySortField', 'Keys by which SSH keys can be sorted.', {
  name: 'Name of the SSH key.',
});

/** Sort keys of lists of SSH keys. */
export const SshKeySort = sortInput('SshKeySort', 'SSH keys', SshKeySortField);

/** Filters of the project roles that a service provider sees. */
export const ProjectPermissionFilter = filterInput(
  'ProjectPermissionFilter',
  'Selects roles that users have in projects.',
  {
    roleName: one('String', 'role_name', 'Roles with this text in their name.'),
    roleUuid: one('UUID', 'role_uuid', 'Grants of the role with this UUID.'),
    ...ofHolders,
    scopeType: one('String', 'scope_type', 'Roles in objects of this kind, for example `project`.'),
    scopeUuid: one('UUID', 'scope_uuid', 'Roles in this project.'),
    scopeName: one('String', 'scope_name', 'Roles in projects with this text in their name.'),
    customerUuid: one('UUID', 'customer_uuid', 'Roles in projects of this customer.'),
    isActive: one(
      'Boolean',
      'is_active',
      'Roles that are valid now (true), or are not (false). The list contains only roles that are valid ' +
        'now, so `false` returns nothing.',
    ),
    expirationTime: one('DateTime', 'expiration_time', 'Roles that end at exactly this time.'),
    createdAfter: one('DateTime', 'created', 'Roles given at this time or later.'),
    createdBefore: one('DateTime', 'created_before', 'Roles given before this time.'),
    modifiedAfter: one('DateTime', 'modified', 'Roles last changed at this time or later.'),
    modifiedBefore: one('DateTime', 'modified_before', 'Roles last changed before this time.'),
  },
);

const ProjectPermissionSortField = sortKeys(
  'ProjectPermissionSortField',
  'Keys by which roles in projects can be sorted.',
  {
    role: 'The role itself.',
    username: 'Login name of the user.',
    full_name: 'Name of the user.',
    native_name: "Name in the user's own language.",
    email: 'E-mail address of the user.',
    created: 'Time at which the role was given.',
    expiration_time: 'Time at which the role ends.',
  },
);

/** Sort keys of the project roles that a service provider sees. */
export const ProjectPermissionSort = sortInput(
  'ProjectPermissionSort',
  'roles in projects',
  ProjectPermissionSortField,
);

/** Filters of the service accounts of projects. */
export const ProjectServiceAccountFilter = filterInput(
  'ProjectServiceAccountFilter',
  'Selects service accounts of projects.',
  {
    username: one('String', 'username', 'Accounts with exactly this login name.'),
    email: one('String', 'email', 'Accounts with this text in their e-mail address.'),
    state: anyOf(ServiceAccountState, 'state', 'Accounts in one of these states.'),
    projectUuid: one('UUID', 'project_uuid', 'Accounts of this project.'),
  },
);

/** Filters of the course accounts. */
export const CourseAccountFilter = filterInput('CourseAccountFilter', 'Selects course accounts.', {
  username: one('String', 'username', 'Accounts with exactly this login name.'),
  email: one('String', 'email', "Accounts whose participant's e-mail address contains this text."),
  state: anyOf(CourseAccountState, 'state', 'Accounts in one of these states.'),
  projectUuid: one('UUID', 'project_uuid', 'Accounts of this project.'),
  projectStartsFrom: one(
    'Date',
    'project_start_date_after',
    'Accounts of projects whose first day is this day or later.',
  ),
  projectStartsUntil: one(
    'Date',
    'project_start_date_before',
    'Accounts of projects whose first day is this day or earlier.',
  ),
  projectEndsFrom: one(
    'Date',
    'project_end_date_after',
    'Accounts of projects whose last day is this day or later.',
  ),
  projectEndsUntil: one(
    'Date',
    'project_end_date_before',
    'Accounts of projects whose last day is this day or earlier.',
  ),
});

const CourseAccountSortField = sortKeys(
  'CourseAccountSortField',
  'Keys by which course accounts can be sorted.',
  {
    username: 'Login name of the account.',
    email: 'E-mail address of the participant.',
    state: 'State of the account.',
    created: 'Time at which the account was created.',
    modified: 'Time at which the account last changed.',
    project_name: 'Name of the project.',
    project_start_date: 'First day of the project.',
    project_end_date: 'Last day of the project.',
  },
);

/** Sort keys of the course accounts. */
export const CourseAccountSort = sortInput('CourseAccountSort', 'course accounts', CourseAccountSortField);

/** Filters of the progress with checklists of the users of a provider's offerings. */
export const OfferingUserComplianceFilter = filterInput(
  'OfferingUserComplianceFilter',
  'Selects the progress of users with checklists.',
  {
    offeringUuid: one('UUID', 'offering_uuid', 'Users of this offering.'),
    complianceStatus: one(
      ComplianceStatus,
      'compliance_status',
      'Users with this progress with the checklist.',
    ),
  },
);
