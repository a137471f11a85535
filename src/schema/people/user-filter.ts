import { AccessorType, sortKeys } from '../enums.ts';
import { anyOfComma, filterInput, one, sortInput } from '../filter.ts';

/** Filters by the data of users, for every list of users. */
export const ofProfiles = {
  username: one('String', 'username', 'The whole login name of the user.'),
  fullName: one('String', 'full_name', "Part of the user's name."),
  nativeName: one('String', 'native_name', "Part of the user's name in the user's own language."),
  email: one('String', 'email', "Part of the user's e-mail address."),
  userKeyword: one('String', 'user_keyword', "Part of the user's name, login name or e-mail address."),
  phoneNumber: one('String', 'phone_number', 'The whole telephone number of the user.'),
  civilNumber: one('String', 'civil_number', 'The whole national identification number of the user.'),
  description: one('String', 'description', 'The whole description of the user.'),
  jobTitle: one('String', 'job_title', "Part of the user's position at work."),
  organization: one(
    'String',
    'organization',
    'Part of the name of the organization that the user works or studies at.',
  ),
  registrationMethod: one('String', 'registration_method', 'The whole registration method of the user.'),
  isActive: one('Boolean', 'is_active', 'Whether the user can log in.'),
  joinedAfter: one('DateTime', 'date_joined', 'Only users whose account was created at this time or later.'),
  modifiedAfter: one('DateTime', 'modified', 'Only users whose data last changed at this time or later.'),
  agreedAfter: one(
    'DateTime',
    'agreement_date',
    'Only users who accepted the terms of the server at this time or later.',
  ),
} as const;

/** Filters for users of the site and of a service provider, except those by role. */
export const ofUsers = {
  ...ofProfiles,
  usernameExact: anyOfComma('String', 'username_list', 'Only users with one of these login names.'),
  query: one('String', 'query', "Part of the user's name, civil number, login name or e-mail address."),
  customerUuid: one(
    'UUID',
    'customer_uuid',
    'Only users with a role in this customer or one of its projects.',
  ),
  projectUuid: one('UUID', 'project_uuid', 'Only users with a role in this project.'),
  isStaff: one(
    'Boolean',
    'is_staff',
    'Whether the user is staff. Newer servers use it only for callers who are staff or support.',
  ),
  isSupport: one(
    'Boolean',
    'is_support',
    'Whether the user is support personnel. Newer servers use it only for callers who are staff or support.',
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
  job_title: 'Position of the user at work.',
  registration_method: 'Registration method of the user.',
  is_active: 'Whether the user can log in.',
  is_staff: 'Whether the user is staff.',
  is_support: 'Whether the user is support personnel.',
} as const;

/** Filters of the list of users. */
export const UserFilter = filterInput('UserFilter', 'Which users are listed.', {
  ...ofUsers,
  organizationRole: one(
    'String',
    'organization_roles',
    'Only users with this role, for example `CUSTOMER.OWNER`.',
  ),
  projectRole: one('String', 'project_roles', 'Only users with this role, for example `PROJECT.MANAGER`.'),
});

const UserSortField = sortKeys('UserSortField', 'Keys by which users can be sorted.', userSortWords);

/** Sort keys of the list of users. */
export const UserSort = sortInput('UserSort', 'users', UserSortField);

/** Filters of the accesses to the data of a user. */
export const DataAccessFilter = filterInput(
  'DataAccessFilter',
  'Which accesses to the data of a user are listed.',
  {
    accessorType: one(AccessorType, 'accessor_type', 'Only accesses by users of this kind.'),
    dateAfter: one('Date', 'start_date', 'Only accesses on this day or later.'),
    dateBefore: one('Date', 'end_date', 'Only accesses on this day or earlier.'),
  },
);
