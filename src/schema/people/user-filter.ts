import { AccessorType, sortKeys } from '../enums.ts';
import { anyOfComma, filterInput, one, sortInput } from '../filter.ts';

/** What filters users everywhere, by who they are. */
export const ofProfiles = {
  username: one('String', 'username', 'The whole login name.'),
  fullName: one('String', 'full_name', 'Part of the name.'),
  nativeName: one('String', 'native_name', "Part of the name in the user's own language."),
  email: one('String', 'email', 'Part of the e-mail address.'),
  userKeyword: one('String', 'user_keyword', 'Part of a name, the login name or e-mail address.'),
  phoneNumber: one('String', 'phone_number', 'The whole telephone number.'),
  civilNumber: one('String', 'civil_number', 'The whole national identification number.'),
  description: one('String', 'description', 'The whole description.'),
  jobTitle: one('String', 'job_title', 'Part of the position at work.'),
  organization: one(
    'String',
    'organization',
    'Part of the name of the organization that the user works or studies at.',
  ),
  registrationMethod: one('String', 'registration_method', 'The whole registration method.'),
  isActive: one('Boolean', 'is_active', 'Able to log in, or not.'),
  joinedAfter: one('DateTime', 'date_joined', 'With an account since this moment or later.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  agreedAfter: one('DateTime', 'agreement_date', 'Accepted the terms of the server at this moment or later.'),
} as const;

/** What filters users of the site and of a service provider, besides their roles. */
export const ofUsers = {
  ...ofProfiles,
  usernameExact: anyOfComma('String', 'username_list', 'With one of these login names.'),
  query: one('String', 'query', 'Part of a name, the civil number, login name or e-mail address.'),
  customerUuid: one('UUID', 'customer_uuid', 'With a role in this customer or one of its projects.'),
  projectUuid: one('UUID', 'project_uuid', 'With a role in this project.'),
  isStaff: one(
    'Boolean',
    'is_staff',
    'Staff, or not; newer servers filter by it for staff and support only.',
  ),
  isSupport: one(
    'Boolean',
    'is_support',
    'Support, or not; newer servers filter by it for staff and support only.',
  ),
} as const;

/** What users can be sorted by everywhere. */
export const userSortWords = {
  full_name: 'The name.',
  native_name: "The name in the user's own language.",
  username: 'The login name.',
  email: 'The e-mail address.',
  phone_number: 'The telephone number.',
  description: 'The description.',
  organization: 'The organization that the user works or studies at.',
  job_title: 'The position at work.',
  registration_method: 'The registration method.',
  is_active: 'Whether the user can log in.',
  is_staff: 'Whether the user is staff.',
  is_support: 'Whether the user is support.',
} as const;

/** Filters of the list of users. */
export const UserFilter = filterInput('UserFilter', 'Which users are listed.', {
  ...ofUsers,
  organizationRole: one('String', 'organization_roles', 'With this role, for example `CUSTOMER.OWNER`.'),
  projectRole: one('String', 'project_roles', 'With this role, for example `PROJECT.MANAGER`.'),
});

const UserSortField = sortKeys('UserSortField', 'What users can be sorted by.', userSortWords);

/** Orders of the list of users. */
export const UserSort = sortInput('UserSort', 'users', UserSortField);

/** Filters of the looks that others took at the data of a user. */
export const DataAccessFilter = filterInput('DataAccessFilter', 'Which accesses to data are listed.', {
  accessorType: one(AccessorType, 'accessor_type', 'By somebody of this kind.'),
  dateAfter: one('Date', 'start_date', 'On this day or later.'),
  dateBefore: one('Date', 'end_date', 'On this day or earlier.'),
});
