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
    'A user of the project that a resource belongs to, with the account that the user has in the system behind the ' +
    'offering.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'TeamMember'>(t, 'TeamMember', { within: ['resource_uuid'] }),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the user.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the user in the REST API.'),
    username: c.sure.string(t, 'username', 'Login name in Waldur.'),
    fullName: c.sure.string(t, 'full_name', 'Given name and surname.'),
    email: c.sure.string(t, 'email', 'E-mail address.'),
    role: c.string(
      t,
      'role',
      'Role in the project, in its short form: `admin`, `manager` or `member`. The first that was given, of a user with several. Null when there is none, as of a user who was deactivated.',
    ),
    expirationTime: c.dateTime(t, 'expiration_time', 'When the role ends; null when it does not.'),
    offeringUserUsername: c.string(
      t,
      'offering_user_username',
      'Login name in the system behind the offering; null when the user has no account there.',
    ),
    offeringUserState: c.enum(
      t,
      'offering_user_state',
      OfferingUserState,
      'State of the account in the system behind the offering; null when there is none.',
    ),
    offeringUserStateWord: c.word(t, 'offering_user_state', 'offeringUserState'),
    user: linked(
      t,
      relations.TeamMember.user,
      'The user. What you may see no more of than this row tells is null, with a NOT_FOUND error.',
    ),
  }),
});
