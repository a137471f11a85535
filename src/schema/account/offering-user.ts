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
    'The account of a person in the system behind an offering. Those who manage the offering see it, and the person.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'OfferingUser'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the account.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the account in the REST API.'),
    offering: linked(t, relations.OfferingUser.offering, 'The offering. Null only with an error.'),
    user: linked(
      t,
      relations.OfferingUser.user,
      'The person. More than the names takes a request; `profile` has what the offering asks for. Null only with an error.',
    ),
    username: c.string(
      t,
      'username',
      'Login name in the system behind the offering; null or empty while there is none.',
    ),
    state: c.enum(t, 'state', OfferingUserState, 'Where the account is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    runtimeState: c.enum(
      t,
      'runtime_state',
      OfferingUserRuntimeState,
      'What the system behind the offering says of the account.',
    ),
    runtimeStateWord: c.word(t, 'runtime_state', 'runtimeState'),
    isRestricted: c.sure.boolean(
      t,
      'is_restricted',
      'Whether the provider has closed the account for the time being.',
    ),
    serviceProviderComment: c.string(
      t,
      'service_provider_comment',
      'What the provider tells the user, for example how to link an account; empty when nothing.',
    ),
    serviceProviderCommentUrl: c.string(
      t,
      'service_provider_comment_url',
      'Address of a page that says more; empty when there is none.',
    ),
    propagationDate: c.dateTime(
      t,
      'propagation_date',
      'When the account was passed on to the system behind the offering; null while it was not.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

/** The account on the machines, and what the person has agreed to. */
builder.objectFields(OfferingUser, (t) => ({
  uidnumber: c.int(t, 'uidnumber', 'Number of the account on the machines; null when it has none.'),
  primarygroup: c.int(t, 'primarygroup', 'Number of its group on the machines; null when it has none.'),
  loginShell: c.string(t, 'login_shell', 'The program that runs after login; null when there is none.'),
  homeDirectory: c.string(t, 'home_directory', 'The home directory; null or empty when there is none.'),
  hasConsent: c.boolean(
    t,
    'has_consent',
    'Whether the user has agreed to the terms of service and not revoked it.',
  ),
  requiresReconsent: c.boolean(
    t,
    'requires_reconsent',
    'Whether the user has to agree to the terms of service anew.',
  ),
  offeringHasActiveTos: c.boolean(
    t,
    'offering_has_active_tos',
    'Whether a version of terms of service is in force at the offering.',
  ),
  consentData: c.object(
    t,
    'consent_data',
    TermsConsent,
    'What the user has agreed to; null when to nothing.',
  ),
  hasComplianceChecklist: c.boolean(
    t,
    'has_compliance_checklist',
    'Whether the offering has a checklist that its users fill in.',
  ),
  isProfileComplete: c.boolean(
    t,
    'is_profile_complete',
    'Whether the profile of the user has all that the offering asks for.',
  ),
  missingProfileAttributes: c.strings(
    t,
    'missing_profile_attributes',
    'What the profile lacks of that, by REST names; empty when nothing.',
  ),
}));

builder.queryFields((t) => ({
  offeringUsers: rootConnection(t, accountLists.offeringUsers, {
    description: 'The accounts at the offerings that you manage, and your own.',
    ...list,
  }),
  offeringUser: lookedUp(
    t,
    nodeSources.OfferingUser,
    'One account at an offering; null, with a NOT_FOUND error, when you see none.',
  ),
  offeringUserProfileFieldWarnings: fetchedValue(
    t,
    relations.Query.offeringUserProfileFieldWarnings,
    'JSON',
    'What becomes of your accounts when you take something out of your profile, as the server tells it. Null only with an error.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  offeringUsers: connection(t, relations.Offering.offeringUsers, {
    description:
      'The accounts of people at the offering; of many offerings by one request, on servers of 2024 by one for each.',
    ...list,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  offeringUsers: connection(t, relations.ServiceProvider.offeringUsers, {
    description: 'The accounts of people at the offerings of the provider.',
    ...list,
  }),
}));

builder.objectFields(User, (t) => ({
  offeringUsers: connection(t, relations.User.offeringUsers, {
    description:
      'The accounts of the user at offerings that you manage; your own at all. One request for each user.',
    ...list,
  }),
}));
