import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { planOf, stringIn } from '../../planning/source.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { OfferingUserState } from '../enums.ts';
import { columnFields, sources } from '../fields.ts';
import { userLink } from '../links.ts';
import { TeamMember } from '../refs.ts';

const c = columnFields<'TeamMember'>();

builder.objectType(TeamMember, {
  description:
    'A user of the project that a resource belongs to, with the account that the user has in the system behind the ' +
    'offering.',
  fields: (t) => ({
    uuid: c.sureUuid(t, 'uuid', 'Identifies the user.'),
    url: c.ownUrl(t, 'url', 'Address of the user in the REST API.'),
    username: c.string(t, 'username', 'Login name in Waldur.'),
    fullName: c.string(t, 'full_name', 'Given name and surname.'),
    email: c.string(t, 'email', 'E-mail address.'),
    role: c.string(
      t,
      'role',
      'Role in the project, in its short form: `admin`, `manager` or `member`. One only, even of a user with several.',
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
    user: userLink(
      t,
      relations.TeamMember.user,
      'The user. What you may see no more of than this row tells is null, with a NOT_FOUND error.',
    ),
  }),
});

/**
 * The team of a resource. The answer depends on the project, the offering and the caller only (contract §4), so
 * resources that share both share one request.
 */
export function teamField(t: FieldBuilder) {
  return t.field({
    type: [TeamMember],
    description:
      'The users of the project that the resource belongs to. Where terms of service must be accepted, you may see ' +
      'only those who did. Null, with an error, when it could not be read.',
    args: {
      hasConsent: t.arg.boolean({
        description:
          'Only users who accepted (true) or did not accept (false) the terms of service. Servers of 2024 ignore it.',
      }),
    },
    extensions: { rest: relations.Resource.team },
    resolve: (source, { hasConsent }, { loaders, upstream }, info) => {
      const uuid = uuidIn(source.row, 'uuid');
      const project = stringIn(source.row, 'project_uuid') ?? uuid;
      const offering = stringIn(source.row, 'offering_uuid') ?? uuid;
      const consent = hasConsent ?? null;
      const { row: plan, fetched } = planOf(source, info);
      const members = loaders.once(`team ${project} ${offering} ${consent}`, async () => {
        const page = await upstream.list('/api/marketplace-provider-resources/{uuid}/team/', {
          params: { uuid },
          query: consent === null ? [] : [['has_consent', String(consent)]],
        });
        return fetched?.pruned(page.rows) ?? page.rows;
      });
      return members.then((rows) => sources(rows, plan));
    },
  });
}
