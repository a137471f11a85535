import { ComplianceStatus, CourseAccountState, ServiceAccountState, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';
import { ofUsers, userSortWords } from '../people/user-filter.ts';

/** Filters of the list of service providers. */
export const ServiceProviderFilter = filterInput(
  'ServiceProviderFilter',
  'Which service providers are listed.',
  {
    customerUuid: one('UUID', 'customer_uuid', 'Only the service provider that belongs to this customer.'),
    customerKeyword: one(
      'String',
      'customer_keyword',
      "Part of the name, native name or abbreviated name of the provider's customer.",
    ),
  },
);

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
export const ProviderUserFilter = filterInput(
  'ProviderUserFilter',
  'Which users of a service provider are listed.',
  {
    ...ofUsers,
    organizationRole: anyOf(
      'String',
      'organization_roles',
      'Only users with one of these roles, for example `CUSTOMER.OWNER`.',
    ),
    projectRole: anyOf(
      'String',
      'project_roles',
      'Only users with one of these roles, for example `PROJECT.MANAGER`.',
    ),
  },
);

const ProviderUserSortField = sortKeys(
  'ProviderUserSortField',
  'Keys by which users of a service provider can be sorted.',
  userSortWords,
);

/** Sort keys of the users of a service provider. */
export const ProviderUserSort = sortInput('ProviderUserSort', 'users', ProviderUserSortField);

/** Filters of lists of SSH keys. */
export const SshKeyFilter = filterInput('SshKeyFilter', 'Which SSH keys are listed.', {
  name: one('String', 'name', "Part of the key's name."),
  nameExact: one('String', 'name_exact', 'The whole name of the key.'),
  userUuid: one('UUID', 'user_uuid', 'Only keys of this user.'),
  isShared: one('Boolean', 'is_shared', 'Whether all users may use the key.'),
  fingerprintMd5: one('String', 'fingerprint_md5', 'MD5 fingerprint of the key.'),
  fingerprintSha256: one('String', 'fingerprint_sha256', 'SHA-256 fingerprint of the key.'),
  fingerprintSha512: one('String', 'fingerprint_sha512', 'SHA-512 fingerprint of the key.'),
  createdAfter: one('DateTime', 'created', 'Only keys uploaded at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Only keys uploaded before this time.'),
  modifiedAfter: one('DateTime', 'modified', 'Only keys last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Only keys last changed before this time.'),
});

const SshKeySortField = sortKeys('SshKeySortField', 'Keys by which SSH keys can be sorted.', {
  name: 'Name of the SSH key.',
});

/** Sort keys of lists of SSH keys. */
export const SshKeySort = sortInput('SshKeySort', 'SSH keys', SshKeySortField);

/** Filters of the project roles that a service provider sees. */
export const ProjectPermissionFilter = filterInput(
  'ProjectPermissionFilter',
  'Which roles of users in projects are listed.',
  {
    roleName: one('String', 'role_name', "Part of the role's name."),
    roleUuid: one('UUID', 'role_uuid', 'Only this role, by its UUID.'),
    userUuid: one('UUID', 'user', 'Only roles held by this user.'),
    userSlug: one('String', 'user_slug', 'Only roles held by users whose slug contains this text.'),
    username: one('String', 'username', 'Only roles held by the user with this login name.'),
    fullName: one('String', 'full_name', 'Part of the name of the user who holds the role.'),
    nativeName: one(
      'String',
      'native_name',
      "Part of the name, in the user's own language, of the user who holds the role.",
    ),
    scopeType: one('String', 'scope_type', 'Only roles on objects of this kind, for example `project`.'),
    scopeUuid: one('UUID', 'scope_uuid', 'Only roles in this project.'),
    scopeName: one(
      'String',
      'scope_name',
      'Part of the name of the object of the role, that is, of the project.',
    ),
    customerUuid: one('UUID', 'customer_uuid', 'Only roles in projects of this customer.'),
    isActive: one(
      'Boolean',
      'is_active',
      'Whether the role is valid now. The list contains only roles that are valid now, so `false` returns nothing.',
    ),
    expirationTime: one('DateTime', 'expiration_time', 'Only roles that end at exactly this time.'),
    createdAfter: one('DateTime', 'created', 'Only roles given at this time or later.'),
    createdBefore: one('DateTime', 'created_before', 'Only roles given before this time.'),
    modifiedAfter: one('DateTime', 'modified', 'Only roles last changed at this time or later.'),
    modifiedBefore: one('DateTime', 'modified_before', 'Only roles last changed before this time.'),
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
  'Which service accounts of projects are listed.',
  {
    username: one('String', 'username', 'The whole login name of the account.'),
    email: one('String', 'email', "Part of the account's e-mail address."),
    state: anyOf(ServiceAccountState, 'state', 'Only accounts in one of these states.'),
    projectUuid: one('UUID', 'project_uuid', 'Only accounts of this project.'),
  },
);

/** Filters of the course accounts. */
export const CourseAccountFilter = filterInput('CourseAccountFilter', 'Which course accounts are listed.', {
  username: one('String', 'username', 'The whole login name of the account.'),
  email: one('String', 'email', "Part of the participant's e-mail address."),
  state: anyOf(CourseAccountState, 'state', 'Only accounts in one of these states.'),
  projectUuid: one('UUID', 'project_uuid', 'Only accounts of this project.'),
  projectStartsFrom: one(
    'Date',
    'project_start_date_after',
    'Only accounts of projects whose first day is this day or later.',
  ),
  projectStartsUntil: one(
    'Date',
    'project_start_date_before',
    'Only accounts of projects whose first day is this day or earlier.',
  ),
  projectEndsFrom: one(
    'Date',
    'project_end_date_after',
    'Only accounts of projects whose last day is this day or later.',
  ),
  projectEndsUntil: one(
    'Date',
    'project_end_date_before',
    'Only accounts of projects whose last day is this day or earlier.',
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
  'For which users the progress with checklists is listed.',
  {
    offeringUuid: one('UUID', 'offering_uuid', 'Only users of this offering.'),
    complianceStatus: one(
      ComplianceStatus,
      'compliance_status',
      'Only users with this progress with the checklist.',
    ),
  },
);
