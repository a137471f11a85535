import { PartUnsupported } from '../../loaders/errors.ts';
import { idIn, rowsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import type { Column } from '../../rest-api/columns.ts';
import { isRow } from '../../upstream/shape.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, leafIn, ownColumns } from '../fields.ts';
import { idOf } from '../node.ts';
import {
  AnsweredQuestion,
  Checklist,
  ChecklistCompletion,
  ChecklistQuestion,
  ChecklistTemplate,
  Customer,
  FilledChecklist,
  Offering,
  OfferingUser,
  Project,
} from '../refs.ts';
import { fetchedRow } from '../related.ts';

const checklist = columnFields<'Checklist'>();
const template = columnFields<'ChecklistTemplate'>();
const filled = columnFields<'FilledChecklist'>();
const completion = columnFields<'ChecklistCompletion'>();

builder.objectType(Checklist, {
  description: 'A list of questions that users of an offering, or projects of a customer, answer.',
  fields: (t) => ({
    id: idOf<'Checklist'>(t, 'Checklist'),
    uuid: checklist.sureUuid(t, 'uuid', 'UUID of the checklist.'),
    name: checklist.sure.string(t, 'name', 'Display name of the checklist.'),
    description: checklist.sure.string(
      t,
      'description',
      'Purpose of the checklist; empty when there is no description.',
    ),
    checklistType: checklist.sure.string(
      t,
      'checklist_type',
      'Subject of the checklist, as the server names it, for example `offering_compliance`.',
    ),
  }),
});

builder.objectType(ChecklistTemplate, {
  description: 'A checklist without answers.',
  fields: (t) => ({
    checklist: template.object(t, 'checklist', Checklist, 'The checklist. Null only with an error.'),
    questions: template.objects(t, 'questions', ChecklistQuestion, 'All questions of the checklist.'),
    initialVisibleQuestions: template.objects(
      t,
      'initial_visible_questions',
      ChecklistQuestion,
      'Questions that are asked before any question is answered.',
    ),
  }),
});

builder.objectType(FilledChecklist, {
  description: 'A checklist with the answers of one user or project.',
  fields: (t) => ({
    checklist: filled.object(t, 'checklist', Checklist, 'The checklist. Null only with an error.'),
    completion: filled.object(
      t,
      'completion',
      ChecklistCompletion,
      'Progress with the checklist. Null only with an error.',
    ),
    questions: filled.objects(
      t,
      'questions',
      AnsweredQuestion,
      'Questions of the checklist with their answers. Only the questions that the answers so far make necessary, unless ' +
        '`includeAll` is true.',
      ({ questions, completion }) =>
        rowsIn(questions).map((row) => ({
          ...row,
          completion_uuid: isRow(completion) ? idIn(completion, 'uuid') : null,
        })),
    ),
  }),
});

/** A field whose column only reviewers receive. Elsewhere it is an error, because a missing column is not null. */
function ofReview(
  t: FieldBuilder,
  type: 'String' | 'Boolean' | 'DateTime',
  column: Column<'ChecklistCompletion'>,
  description: string,
) {
  return t.field({
    type: type as 'String',
    description:
      `${description} Returned only by \`OfferingUser.checklistReview\` and \`OfferingUser.completionReviewStatus\`; elsewhere ` +
      'null with an UPSTREAM_UNSUPPORTED error.',
    extensions: ownColumns<'ChecklistCompletion'>(column),
    resolve: ({ row }) => leafIn(type, reviewed(row, column)) as never,
  });
}

function reviewed(row: Readonly<Record<string, unknown>>, column: Column<'ChecklistCompletion'>): unknown {
  if (row[column] === undefined) throw new PartUnsupported('OfferingUser.completionReviewStatus');
  return row[column];
}

builder.objectType(ChecklistCompletion, {
  description: 'Progress of one user or project with a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistCompletion'>(t, 'ChecklistCompletion'),
    uuid: completion.sureUuid(t, 'uuid', 'UUID of the filled-in checklist.'),
    checklistName: completion.sure.string(t, 'checklist_name', 'Display name of the checklist.'),
    checklistDescription: completion.sure.string(
      t,
      'checklist_description',
      'Purpose of the checklist; empty when there is no description.',
    ),
    isCompleted: completion.sure.boolean(t, 'is_completed', 'Whether all required questions are answered.'),
    completionPercentage: completion.sure.float(
      t,
      'completion_percentage',
      'Share of questions that are answered, from 0 to 100.',
    ),
    unansweredRequiredQuestions: completion.json(
      t,
      'unanswered_required_questions',
      'Required questions without an answer: a list of objects with REST names, among them `uuid` and `description`. Null ' +
        'where the server does not return them.',
    ),
    requiresReview: ofReview(t, 'Boolean', 'requires_review', 'Whether the answers must be reviewed.'),
    reviewedByName: ofReview(
      t,
      'String',
      'reviewed_by_name',
      'Name of the user who reviewed the answers; empty when nobody has.',
    ),
    reviewedAt: ofReview(
      t,
      'DateTime',
      'reviewed_at',
      'When the answers were reviewed; null when they were not.',
    ),
    reviewNotes: ofReview(t, 'String', 'review_notes', 'Notes of the reviewer; empty when there are none.'),
    reviewTriggerSummary: t.field({
      type: 'JSON',
      description:
        'Answers that require a review: a list of objects with REST names. Returned only by `OfferingUser.checklistReview` and ' +
        '`OfferingUser.completionReviewStatus`; elsewhere null with an UPSTREAM_UNSUPPORTED error.',
      extensions: ownColumns<'ChecklistCompletion'>('review_trigger_summary'),
      resolve: ({ row }) => reviewed(row, 'review_trigger_summary') ?? null,
    }),
    created: completion.sure.dateTime(t, 'created', 'When the checklist was started.'),
    modified: completion.sure.dateTime(t, 'modified', 'When the answers or their review last changed.'),
  }),
});

const none = 'Null when the offering has no checklist. Costs one request for each account.';

builder.objectFields(OfferingUser, (t) => ({
  checklist: fetchedRow(
    t,
    relations.OfferingUser.checklist,
    `The checklist of the offering with the answers of the user. ${none} For the user and callers who manage the offering.`,
    {
      includeAll: t.arg.boolean({
        description:
          'Whether to include questions that the answers so far do not make necessary. False by default.',
      }),
    },
  ),
  checklistReview: fetchedRow(
    t,
    relations.OfferingUser.checklistReview,
    `The checklist of the offering with the answers of the user, and with the rules for their review. ${none} For callers ` +
      'who manage the offering.',
  ),
  completionStatus: fetchedRow(
    t,
    relations.OfferingUser.completionStatus,
    `Progress of the user with the checklist of the offering. ${none} For the user and callers who manage the offering.`,
  ),
  completionReviewStatus: fetchedRow(
    t,
    relations.OfferingUser.completionReviewStatus,
    `Progress of the user with the checklist of the offering, and the result of the review. ${none} For callers who manage ` +
      'the offering.',
  ),
}));

builder.objectFields(Project, (t) => ({
  checklist: fetchedRow(
    t,
    relations.Project.checklist,
    'The checklist of the customer with the answers of the project. Null when the customer has no checklist. Costs one ' +
      'request for each project.',
    {
      includeAll: t.arg.boolean({
        description:
          'Whether to include questions that the answers so far do not make necessary. False by default.',
      }),
    },
  ),
  completionStatus: fetchedRow(
    t,
    relations.Project.completionStatus,
    'Progress of the project with the checklist of the customer. Null when the customer has no checklist. Costs one request ' +
      'for each project.',
  ),
}));

builder.objectFields(Customer, (t) => ({
  projectChecklistTemplate: fetchedRow(
    t,
    relations.Customer.projectChecklistTemplate,
    'The checklist that projects of the customer fill in. Null when there is none. Costs one request for each customer.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  checklistTemplate: fetchedRow(
    t,
    relations.Offering.checklistTemplate,
    'The checklist that users of the offering fill in. Null when there is none. Costs one request for each offering.',
  ),
}));
