import { ComplianceStatus, CourseAccountState, ServiceAccountState, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';
import { ofUsers, userSortWords } from '../people/user-filter.ts';

/** Filters of the list of service providers. */
export const ServiceProviderFilter = filterInput(
  'ServiceProviderFilter',
  'Which service providers are listed.',
  {
    customerUuid: one('UUID', 'customer_uuid', 'The provider that this customer is.'),
    customerKeyword: one(
      'String',
      'customer_keyword',
      'Part of the name, native name or abbreviated name of the customer that the provider is.',
    ),
  },
);

const ServiceProviderSortField = sortKeys(
  'ServiceProviderSortField',
  'What service providers can be sorted by.',
  {
    customer_name: 'The name of the customer that the provider is.',
  },
);

/** Orders of the list of service providers. */
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
      'With one of these roles, for example `CUSTOMER.OWNER`.',
    ),
    projectRole: anyOf('String', 'project_roles', 'With one of these roles, for example `PROJECT.MANAGER`.'),
  },
);

const ProviderUserSortField = sortKeys(
  'ProviderUserSortField',
  'What users of a service provider can be sorted by.',
  userSortWords,
);

/** Orders of the users of a service provider. */
export const ProviderUserSort = sortInput('ProviderUserSort', 'users', ProviderUserSortField);

/** Filters of lists of SSH keys. */
export const SshKeyFilter = filterInput('SshKeyFilter', 'Which SSH keys are listed.', {
  name: one('String', 'name', 'Part of the name.'),
  nameExact: one('String', 'name_exact', 'The whole name.'),
  userUuid: one('UUID', 'user_uuid', 'Of this user.'),
  isShared: one('Boolean', 'is_shared', 'Open to all users, or not.'),
  fingerprintMd5: one('String', 'fingerprint_md5', 'With this MD5 fingerprint.'),
  fingerprintSha256: one('String', 'fingerprint_sha256', 'With this SHA-256 fingerprint.'),
  fingerprintSha512: one('String', 'fingerprint_sha512', 'With this SHA-512 fingerprint.'),
  createdAfter: one('DateTime', 'created', 'Uploaded at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Uploaded before this moment.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed before this moment.'),
});

const SshKeySortField = sortKeys('SshKeySortField', 'What SSH keys can be sorted by.', {
  name: 'The name.',
});

/** Orders of lists of SSH keys. */
export const SshKeySort = sortInput('SshKeySort', 'SSH keys', SshKeySortField);

/** Filters of the project roles that a service provider sees. */
export const ProjectPermissionFilter = filterInput(
  'ProjectPermissionFilter',
  'Which roles in projects are listed.',
  {
    roleName: one('String', 'role_name', 'Part of the name of the role.'),
    roleUuid: one('UUID', 'role_uuid', 'This role.'),
    userUuid: one('UUID', 'user', 'Held by this user.'),
    userSlug: one('String', 'user_slug', 'Held by a user whose slug has this part.'),
    username: one('String', 'username', 'Held by the user with this login name.'),
    fullName: one('String', 'full_name', 'Part of the name of the user.'),
    nativeName: one('String', 'native_name', "Part of the name of the user in the user's own language."),
    scopeType: one('String', 'scope_type', 'On an object of this kind, for example `project`.'),
    scopeUuid: one('UUID', 'scope_uuid', 'On this object, that is: in this project.'),
    scopeName: one('String', 'scope_name', 'Part of the name of the object, that is: of the project.'),
    customerUuid: one('UUID', 'customer_uuid', 'In projects of this customer.'),
    isActive: one(
      'Boolean',
      'is_active',
      'Holding now, or not. The list has roles that hold now, so false finds nothing.',
    ),
    expirationTime: one('DateTime', 'expiration_time', 'Ending at exactly this moment.'),
    createdAfter: one('DateTime', 'created', 'Given at this moment or later.'),
    createdBefore: one('DateTime', 'created_before', 'Given before this moment.'),
    modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
    modifiedBefore: one('DateTime', 'modified_before', 'Last changed before this moment.'),
  },
);

const ProjectPermissionSortField = sortKeys(
  'ProjectPermissionSortField',
  'What roles in projects can be sorted by.',
  {
    role: 'The role.',
    username: 'The login name of the user.',
    full_name: 'The name of the user.',
    native_name: "The name of the user in the user's own language.",
    email: 'The e-mail address of the user.',
    created: 'When the role was given.',
    expiration_time: 'When the role ends.',
  },
);

/** Orders of the project roles that a service provider sees. */
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
    username: one('String', 'username', 'The whole login name.'),
    email: one('String', 'email', 'Part of the e-mail address.'),
    state: anyOf(ServiceAccountState, 'state', 'In one of these states.'),
    projectUuid: one('UUID', 'project_uuid', 'Of this project.'),
  },
);

/** Filters of the course accounts. */
export const CourseAccountFilter = filterInput('CourseAccountFilter', 'Which course accounts are listed.', {
  username: one('String', 'username', 'The whole login name.'),
  email: one('String', 'email', 'Part of the e-mail address.'),
  state: anyOf(CourseAccountState, 'state', 'In one of these states.'),
  projectUuid: one('UUID', 'project_uuid', 'Of this project.'),
  projectStartsFrom: one(
    'Date',
    'project_start_date_after',
    'Of projects whose first day is this one or later.',
  ),
  projectStartsUntil: one(
    'Date',
    'project_start_date_before',
    'Of projects whose first day is this one or earlier.',
  ),
  projectEndsFrom: one('Date', 'project_end_date_after', 'Of projects whose last day is this one or later.'),
  projectEndsUntil: one(
    'Date',
    'project_end_date_before',
    'Of projects whose last day is this one or earlier.',
  ),
});

const CourseAccountSortField = sortKeys('CourseAccountSortField', 'What course accounts can be sorted by.', {
  username: 'The login name.',
  email: 'The e-mail address.',
  state: 'The state.',
  created: 'The moment of creation.',
  modified: 'The moment of the last change.',
  project_name: 'The name of the project.',
  project_start_date: 'The first day of the project.',
  project_end_date: 'The last day of the project.',
});

/** Orders of the course accounts. */
export const CourseAccountSort = sortInput('CourseAccountSort', 'course accounts', CourseAccountSortField);

/** Filters of the compliance of the users of a provider's offerings. */
export const OfferingUserComplianceFilter = filterInput(
  'OfferingUserComplianceFilter',
  'Of which users the compliance is listed.',
  {
    offeringUuid: one('UUID', 'offering_uuid', 'Users of this offering.'),
    complianceStatus: one(ComplianceStatus, 'compliance_status', 'This far with the checklist.'),
  },
);
