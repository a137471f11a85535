import { accountLists, nodeSources, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { OfferingUserState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Offering, OfferingUser, ServiceProvider, TermsConsent, User } from '../refs.ts';
import { fetchedValue, linked, lookedUp } from '../related.ts';
import { OfferingUserRuntimeState } from './enums.ts';
import { OfferingUserFilter, OfferingUserSort } from './offering-user-filter.ts';

const c = columnFields<'OfferingUser'>({ linked: true });
const list = { filter: OfferingUserFilter, sort: OfferingUserSort };

builder.objectType(OfferingUser, {
  description:
    'An offering user: the account of a user in the back end of an offering. Visible to callers who ' +
    'manage the offering, and to the user.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'OfferingUser'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the account.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the account in the REST API.'),
    offering: linked(
      t,
      relations.OfferingUser.offering,
      'The offering that the account is at. Null only with an error.',
    ),
    user: linked(
      t,
      relations.OfferingUser.user,
      'The user who has the account. Selecting only names costs no request; `profile` has what the ' +
        'offering asks for. Null only with an error.',
    ),
    username: c.string(
      t,
      'username',
      'Login name of the account in the back end of the offering; null or empty while there is none.',
    ),
    state: c.enum(t, 'state', OfferingUserState, 'State of the account, from its request to its removal.'),
    stateWord: c.word(t, 'state', 'state'),
    runtimeState: c.enum(
      t,
      'runtime_state',
      OfferingUserRuntimeState,
      'State of the account, as the back end of the offering reports it.',
    ),
    runtimeStateWord: c.word(t, 'runtime_state', 'runtimeState'),
    isRestricted: c.sure.boolean(
      t,
      'is_restricted',
      'Whether the provider has restricted the account temporarily, so that the user cannot use it.',
    ),
    serviceProviderComment: c.string(
      t,
      'service_provider_comment',
      'Message of the provider to the user, for example how to link an account; empty when there is none.',
    ),
    serviceProviderCommentUrl: c.string(
      t,
      'service_provider_comment_url',
      "URL of a page with more information about the provider's message; empty when there is none.",
    ),
    propagationDate: c.dateTime(
      t,
      'propagation_date',
      'When the account was transferred to the back end of the offering; null while it was not.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

/** POSIX attributes of the account, and the consent and the profile of its user. */
builder.objectFields(OfferingUser, (t) => ({
  uidnumber: c.int(t, 'uidnumber', 'POSIX user ID of the account (uid); null when it has none.'),
  primarygroup: c.int(
    t,
    'primarygroup',
    'POSIX ID of the primary group of the account (gid); null when it has none.',
  ),
  loginShell: c.string(
    t,
    'login_shell',
    'Login shell: the program that starts after login; null when none is set.',
  ),
  homeDirectory: c.string(
    t,
    'home_directory',
    'Home directory of the account; null or empty when none is set.',
  ),
  hasConsent: c.boolean(
    t,
    'has_consent',
    'Whether the user has accepted the terms of service of the offering and not revoked this consent.',
  ),
  requiresReconsent: c.boolean(
    t,
    'requires_reconsent',
    'Whether the user has to accept the terms of service of the offering again.',
  ),
  offeringHasActiveTos: c.boolean(
    t,
    'offering_has_active_tos',
    'Whether the offering has terms of service in force.',
  ),
  consentData: c.object(
    t,
    'consent_data',
    TermsConsent,
    "The user's consent to the terms of service; null when the user has given none.",
  ),
  hasComplianceChecklist: c.boolean(
    t,
    'has_compliance_checklist',
    'Whether the offering has a checklist for its users to fill in.',
  ),
  isProfileComplete: c.boolean(
    t,
    'is_profile_complete',
    'Whether the profile of the user has everything that the offering asks for.',
  ),
  missingProfileAttributes: c.strings(
    t,
    'missing_profile_attributes',
    'REST names of the profile attributes that the offering asks for and the user has not provided; empty when none is missing.',
  ),
}));

builder.queryFields((t) => ({
  offeringUsers: rootConnection(t, accountLists.offeringUsers, {
    description: 'The accounts of users at the offerings that you manage, and your own accounts.',
    ...list,
  }),
  offeringUser: lookedUp(
    t,
    nodeSources.OfferingUser,
    'One account at an offering; null, with a NOT_FOUND error, when it does not exist or you may not see ' +
      'it.',
  ),
  offeringUserProfileFieldWarnings: fetchedValue(
    t,
    relations.Query.offeringUserProfileFieldWarnings,
    'JSON',
    'What happens to your accounts when you remove an attribute from your profile, as the server describes it. Null ' +
      'only with an error.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  offeringUsers: connection(t, relations.Offering.offeringUsers, {
    description:
      'The accounts of users at the offering. Costs one request for many offerings; on servers of 2024 one for each offering.',
    ...list,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  offeringUsers: connection(t, relations.ServiceProvider.offeringUsers, {
    description: 'The accounts of users at the offerings of the provider.',
    ...list,
  }),
}));

builder.objectFields(User, (t) => ({
  offeringUsers: connection(t, relations.User.offeringUsers, {
    description:
      'The accounts of the user at the offerings that you manage; for yourself, at all offerings. Costs one request for each user.',
    ...list,
  }),
}));
