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
  description:
    'A checklist: questions that users of offerings answer before or while they use the offerings.',
  fields: (t) => ({
    id: idOf<'ComplianceChecklist'>(t, 'ComplianceChecklist', {
      uuid: 'checklist_uuid',
      within: ['service_provider_uuid'],
    }),
    uuid: checklist.sureUuid(t, 'checklist_uuid', 'UUID of the checklist.'),
    name: checklist.sure.string(t, 'checklist_name', 'Display name of the checklist.'),
    questionsCount: checklist.sure.int(t, 'questions_count', 'Number of questions in the checklist.'),
    offeringsCount: checklist.sure.int(
      t,
      'offerings_count',
      'Number of offerings of the provider that use the checklist.',
    ),
  }),
});

builder.objectType(ComplianceOverview, {
  description: 'Number of users of an offering who have filled in its checklist.',
  fields: (t) => ({
    offering: linked(t, relations.ComplianceOverview.offering, 'The offering. Null only with an error.'),
    checklistName: overview.string(
      t,
      'checklist_name',
      'Name of the checklist of the offering. Null when it has none.',
    ),
    totalUsers: overview.sure.int(t, 'total_users', 'Number of users with an account at the offering.'),
    usersWithCompletions: overview.sure.int(
      t,
      'users_with_completions',
      'Number of users who have started the checklist.',
    ),
    completedUsers: overview.sure.int(
      t,
      'completed_users',
      'Number of users who have finished the checklist.',
    ),
    pendingUsers: overview.sure.int(
      t,
      'pending_users',
      'Number of users who have started but not finished the checklist.',
    ),
    complianceRate: overview.sure.float(
      t,
      'compliance_rate',
      'Percentage of all users who have finished the checklist, from 0 to 100.',
    ),
  }),
});

builder.objectType(OfferingUserCompliance, {
  description: 'Progress of a user of an offering with the checklist of the offering.',
  fields: (t) => ({
    id: idOf<'OfferingUserCompliance'>(t, 'OfferingUserCompliance'),
    uuid: ofUser.sureUuid(t, 'uuid', "UUID of the user's account at the offering."),
    userFullName: ofUser.sure.string(t, 'user_full_name', 'Given name and surname of the user.'),
    userEmail: ofUser.sure.string(t, 'user_email', 'E-mail address of the user.'),
    offeringName: ofUser.sure.string(
      t,
      'offering_name',
      'Name of the offering. The server does not return its UUID.',
    ),
    checklistName: ofUser.string(
      t,
      'checklist_name',
      'Name of the checklist of the offering; null when it has none.',
    ),
    username: ofUser.string(
      t,
      'username',
      'Login name of the account in the back end of the offering; null when there is none yet.',
    ),
    state: t.field({
      type: OfferingUserState.ref,
      description:
        "State of the user's account in the back end of the offering. Null when there is no account.",
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
      'Progress of the user with the checklist.',
    ),
    complianceStatusWord: ofUser.word(t, 'compliance_status', 'complianceStatus'),
    completionPercentage: ofUser.int(
      t,
      'completion_percentage',
      'Percentage of questions answered, from 0 to 100; null when the offering has no checklist.',
    ),
    lastUpdated: ofUser.dateTime(
      t,
      'last_updated',
      'When the answers last changed; null when there are no answers.',
    ),
    created: ofUser.sure.dateTime(t, 'created', 'When the account was created.'),
  }),
});

/** Only this route returns the state as a number: its position in this list, counted from 1. */
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
