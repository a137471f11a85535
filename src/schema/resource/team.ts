import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { OfferingUserState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { idOf } from '../node.ts';
import { TeamMember } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'TeamMember'>();

builder.objectType(TeamMember, {
  description:
    'A user of the project that a resource belongs to, with the account that the user has in the back ' +
    'end of the offering.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'TeamMember'>(t, 'TeamMember', { within: ['resource_uuid'] }),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the user.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the user in the REST API.'),
    username: c.sure.string(t, 'username', 'Login name of the user in Waldur.'),
    fullName: c.sure.string(t, 'full_name', 'Given name and surname of the user.'),
    email: c.sure.string(t, 'email', 'E-mail address of the user.'),
    role: c.string(
      t,
      'role',
      'Role of the user in the project, in its short form: `admin`, `manager` or `member`. For a user with several ' +
        'roles, the one that was given first. Null for a user without a role, for example a deactivated user.',
    ),
    expirationTime: c.dateTime(
      t,
      'expiration_time',
      'When the role in the project ends; null when it has no end.',
    ),
    offeringUserUsername: c.string(
      t,
      'offering_user_username',
      'Login name of the user in the back end of the offering; null when the user has no account there.',
    ),
    offeringUserState: c.enum(
      t,
      'offering_user_state',
      OfferingUserState,
      "State of the user's account in the back end of the offering; null when the user has no account " +
        'there.',
    ),
    offeringUserStateWord: c.word(t, 'offering_user_state', 'offeringUserState'),
    user: linked(
      t,
      relations.TeamMember.user,
      'The user with all fields. When you may not see more of the user than this type has, its other ' +
        'fields are null with a NOT_FOUND error.',
    ),
  }),
});
