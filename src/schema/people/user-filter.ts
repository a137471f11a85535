import { AccessorType, sortKeys } from '../enums.ts';
import { anyOfComma, filterInput, one, sortInput } from '../filter.ts';

/** Filters by the users that have roles, for every list of roles. */
export const ofHolders = {
  userUuid: one('UUID', 'user', 'Roles of this user.'),
  userSlug: one('String', 'user_slug', 'Roles of users with this text in their slug.'),
  username: one('String', 'username', 'Roles of the user with this login name.'),
  fullName: one('String', 'full_name', 'Roles of users with this text in their name.'),
  nativeName: one(
    'String',
    'native_name',
    'Roles of users with this text in the name in their own language.',
  ),
} as const;

/** Filters by the data of users, for every list of users. */
export const ofProfiles = {
  username: one('String', 'username', 'Users with exactly this login name.'),
  fullName: one('String', 'full_name', 'Users with this text in their name.'),
  nativeName: one('String', 'native_name', 'Users with this text in the name in their own language.'),
  email: one('String', 'email', 'Users with this text in their e-mail address.'),
  userKeyword: one(
    'String',
    'user_keyword',
    'Users with this text in their name, login name or e-mail address.',
  ),
  phoneNumber: one('String', 'phone_number', 'Users with exactly this telephone number.'),
  civilNumber: one('String', 'civil_number', 'Users with exactly this national identification number.'),
  description: one('String', 'description', 'Users with exactly this description.'),
  jobTitle: one('String', 'job_title', 'Users with this text in their job title.'),
  organization: one(
    'String',
    'organization',
    'Users who work or study at an organization with this text in its name.',
  ),
  registrationMethod: one('String', 'registration_method', 'Users with exactly this registration method.'),
  isActive: one('Boolean', 'is_active', 'Users who can log in (true), or cannot (false).'),
  joinedAfter: one('DateTime', 'date_joined', 'Users whose account was created at this time or later.'),
  modifiedAfter: one('DateTime', 'modified', 'Users whose data last changed at this time or later.'),
  agreedAfter: one(
    'DateTime',
    'agreement_date',
    'Users who accepted the terms of the server at this time or later.',
  ),
} as const;

/** Filters for users of the site and of a service provider, except those by role. */
export const ofUsers = {
  ...ofProfiles,
  usernameExact: anyOfComma('String', 'username_list', 'Users with one of these login names.'),
  query: one(
    'String',
    'query',
    'Users with this text in their name, national identification number, login name or e-mail address.',
  ),
  customerUuid: one('UUID', 'customer_uuid', 'Users with a role in this customer or one of its projects.'),
  projectUuid: one('UUID', 'project_uuid', 'Users with a role in this project.'),
  isStaff: one(
    'Boolean',
    'is_staff',
    'Users who are staff (true), or are not (false). Newer servers use it only for callers who are staff ' +
      'or support.',
  ),
  isSupport: one(
    'Boolean',
    'is_support',
    'Users who are support personnel (true), or are not (false). Newer servers use it only for callers ' +
      'who are staff or support.',
  ),
} as const;

/** Sort keys of every list of users. */
export const userSortWords = {
  full_name: 'Name of the user.',
  native_name: "Name in the user's own language.",
  username: 'Login name of the user.',
  email: 'E-mail address of the user.',
  phone_number: 'Telephone number of the user.',
  description: 'Description of the user.',
  organization: 'Organization that the user works or studies at.',
  job_title: 'Job title of the user.',
  registration_method: 'Registration method of the user.',
  is_active: 'Whether the user can log in.',
  is_staff: 'Whether the user is staff.',
  is_support: 'Whether the user is support personnel.',
} as const;

/** Filters of the list of users. */
export const UserFilter = filterInput('UserFilter', 'Selects users.', {
  ...ofUsers,
  organizationRole: one(
    'String',
    'organization_roles',
    'Users with this role, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: one('String', 'project_roles', 'Users with this role, for example `PROJECT.MANAGER`.'),
});

const UserSortField = sortKeys('UserSortField', 'Keys by which users can be sorted.', userSortWords);

/** Sort keys of the list of users. */
export const UserSort = sortInput('UserSort', 'users', UserSortField);

/** Filters of the accesses to the data of a user. */
export const DataAccessFilter = filterInput('DataAccessFilter', 'Selects accesses to the data of a user.', {
  accessorType: one(AccessorType, 'accessor_type', 'Accesses by users of this kind.'),
  dateAfter: one('Date', 'start_date', 'Accesses on this day or later.'),
  dateBefore: one('Date', 'end_date', 'Accesses on this day or earlier.'),
});
