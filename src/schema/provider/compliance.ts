import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { ComplianceStatus, OfferingUserState } from '../enums.ts';
import { columnFields, ownColumns, wordIn, wordOf } from '../fields.ts';
import { idOf } from '../node.ts';
import { ComplianceChecklist, ComplianceOverview, OfferingUserCompliance } from '../refs.ts';
import { linked } from '../related.ts';

const checklist = columnFields<'ComplianceChecklist'>();
const overview = columnFields<'ComplianceOverview'>();
const ofUser = columnFields<'OfferingUserCompliance'>();

builder.objectType(ComplianceChecklist, {
  description: 'A list of questions that offerings ask their users to answer before or while they use them.',
  fields: (t) => ({
    id: idOf<'ComplianceChecklist'>(t, 'ComplianceChecklist', {
      uuid: 'checklist_uuid',
      within: ['service_provider_uuid'],
    }),
    uuid: checklist.sureUuid(t, 'checklist_uuid', 'Identifies the checklist.'),
    name: checklist.sure.string(t, 'checklist_name', 'Display name.'),
    questionsCount: checklist.sure.int(t, 'questions_count', 'Number of questions.'),
    offeringsCount: checklist.sure.int(
      t,
      'offerings_count',
      'Number of offerings of the provider that use the checklist.',
    ),
  }),
});

builder.objectType(ComplianceOverview, {
  description: 'How many users of an offering have filled in its checklist.',
  fields: (t) => ({
    offering: linked(t, relations.ComplianceOverview.offering, 'The offering. Null only with an error.'),
    checklistName: overview.string(
      t,
      'checklist_name',
      'Name of the checklist. Null when the offering has none.',
    ),
    totalUsers: overview.sure.int(t, 'total_users', 'Users with an account for the offering.'),
    usersWithCompletions: overview.sure.int(
      t,
      'users_with_completions',
      'Users who have begun with the checklist.',
    ),
    completedUsers: overview.sure.int(t, 'completed_users', 'Users who have finished it.'),
    pendingUsers: overview.sure.int(t, 'pending_users', 'Users who have begun but not finished it.'),
    complianceRate: overview.sure.float(
      t,
      'compliance_rate',
      'Users who have finished it, as a percentage of all users.',
    ),
  }),
});

builder.objectType(OfferingUserCompliance, {
  description: 'How far a user of an offering is with its checklist.',
  fields: (t) => ({
    id: idOf<'OfferingUserCompliance'>(t, 'OfferingUserCompliance'),
    uuid: ofUser.sureUuid(t, 'uuid', "Identifies the user's account for the offering."),
    userFullName: ofUser.sure.string(t, 'user_full_name', 'Given name and surname of the user.'),
    userEmail: ofUser.sure.string(t, 'user_email', 'E-mail address of the user.'),
    offeringName: ofUser.sure.string(
      t,
      'offering_name',
      'Name of the offering, of which the server tells no uuid.',
    ),
    checklistName: ofUser.string(
      t,
      'checklist_name',
      'Name of the checklist; null when the offering has none.',
    ),
    username: ofUser.string(
      t,
      'username',
      'Login name in the system behind the offering; null when there is none yet.',
    ),
    state: t.field({
      type: OfferingUserState.ref,
      description:
        'Where the account in the system behind the offering is in its life. Null when there is no account.',
      extensions: ownColumns<'OfferingUserCompliance'>('state'),
      resolve: ({ row: { state } }) => OfferingUserState.fromWire(stateIn(state)),
    }),
    stateWord: t.string({
      description: wordOf('state'),
      extensions: ownColumns<'OfferingUserCompliance'>('state'),
      resolve: ({ row: { state } }) => wordIn(stateIn(state)),
    }),
    complianceStatus: ofUser.sure.enum(
      t,
      'compliance_status',
      ComplianceStatus,
      'How far the user is with the checklist.',
    ),
    complianceStatusWord: ofUser.word(t, 'compliance_status', 'complianceStatus'),
    completionPercentage: ofUser.int(
      t,
      'completion_percentage',
      'Questions answered, as a percentage; null when the offering has no checklist.',
    ),
    lastUpdated: ofUser.dateTime(
      t,
      'last_updated',
      'When the answers last changed; null when there are none.',
    ),
    created: ofUser.sure.dateTime(t, 'created', 'When the account was created.'),
  }),
});

/** This route alone gives the state as a number, counted from 1 in this order. */
const numberedStates = [
  'Requested',
  'Creating',
  'Pending account linking',
  'Pending additional validation',
  'OK',
  'Requested deletion',
  'Deleting',
  'Deleted',
  'Error creating',
  'Error deleting',
];

const stateIn = (state: unknown): unknown =>
  typeof state === 'number' ? (numberedStates[state - 1] ?? state) : state;
