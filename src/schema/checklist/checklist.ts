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
  description: 'Questions that users of an offering, or the projects of a customer, answer.',
  fields: (t) => ({
    id: idOf<'Checklist'>(t, 'Checklist'),
    uuid: checklist.sureUuid(t, 'uuid', 'Identifies the checklist.'),
    name: checklist.sure.string(t, 'name', 'Display name.'),
    description: checklist.sure.string(
      t,
      'description',
      'What it is for; empty when nobody has written that.',
    ),
    checklistType: checklist.sure.string(
      t,
      'checklist_type',
      'What it is about in the word of the server, for example `offering_compliance`.',
    ),
  }),
});

builder.objectType(ChecklistTemplate, {
  description: 'A checklist before anybody has answered.',
  fields: (t) => ({
    checklist: template.object(t, 'checklist', Checklist, 'The checklist. Null only with an error.'),
    questions: template.objects(t, 'questions', ChecklistQuestion, 'All its questions.'),
    initialVisibleQuestions: template.objects(
      t,
      'initial_visible_questions',
      ChecklistQuestion,
      'Those of them that are asked before any is answered.',
    ),
  }),
});

builder.objectType(FilledChecklist, {
  description: 'A checklist with what somebody has answered.',
  fields: (t) => ({
    checklist: filled.object(t, 'checklist', Checklist, 'The checklist. Null only with an error.'),
    completion: filled.object(
      t,
      'completion',
      ChecklistCompletion,
      'How far it is filled in. Null only with an error.',
    ),
    questions: filled.objects(
      t,
      'questions',
      AnsweredQuestion,
      'Its questions and answers; those alone that the answers so far ask for, unless `includeAll` asks for all.',
      ({ questions, completion }) =>
        rowsIn(questions).map((row) => ({
          ...row,
          completion_uuid: isRow(completion) ? idIn(completion, 'uuid') : null,
        })),
    ),
  }),
});

/** What reviewers alone are told: an error elsewhere, as absent is not null. */
function ofReview(
  t: FieldBuilder,
  type: 'String' | 'Boolean' | 'DateTime',
  column: Column<'ChecklistCompletion'>,
  description: string,
) {
  return t.field({
    type: type as 'String',
    description: `${description} Told to reviewers alone: elsewhere null with an UPSTREAM_UNSUPPORTED error.`,
    extensions: ownColumns<'ChecklistCompletion'>(column),
    resolve: ({ row }) => leafIn(type, reviewed(row, column)) as never,
  });
}

function reviewed(row: Readonly<Record<string, unknown>>, column: Column<'ChecklistCompletion'>): unknown {
  if (row[column] === undefined) throw new PartUnsupported('OfferingUser.completionReviewStatus');
  return row[column];
}

builder.objectType(ChecklistCompletion, {
  description: 'How far somebody is with a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistCompletion'>(t, 'ChecklistCompletion'),
    uuid: completion.sureUuid(t, 'uuid', 'Identifies what was filled in.'),
    checklistName: completion.sure.string(t, 'checklist_name', 'Display name of the checklist.'),
    checklistDescription: completion.sure.string(
      t,
      'checklist_description',
      'What the checklist is for; empty when nobody has written that.',
    ),
    isCompleted: completion.sure.boolean(t, 'is_completed', 'Whether all is answered that has to be.'),
    completionPercentage: completion.sure.float(
      t,
      'completion_percentage',
      'How much is answered, from 0 to 100.',
    ),
    unansweredRequiredQuestions: completion.json(
      t,
      'unanswered_required_questions',
      'What has to be answered and is not: a list of objects with REST names, among them `uuid` and `description`. ' +
        'Null where the server does not say.',
    ),
    requiresReview: ofReview(t, 'Boolean', 'requires_review', 'Whether somebody has to review the answers.'),
    reviewedByName: ofReview(
      t,
      'String',
      'reviewed_by_name',
      'Name of the user who has reviewed them; empty when nobody has.',
    ),
    reviewedAt: ofReview(t, 'DateTime', 'reviewed_at', 'When they were reviewed; null when they were not.'),
    reviewNotes: ofReview(t, 'String', 'review_notes', 'What the reviewer noted; empty when nothing.'),
    reviewTriggerSummary: t.field({
      type: 'JSON',
      description:
        'Which answers have somebody review them: a list of objects with REST names. Told to reviewers alone: elsewhere ' +
        'null with an UPSTREAM_UNSUPPORTED error.',
      extensions: ownColumns<'ChecklistCompletion'>('review_trigger_summary'),
      resolve: ({ row }) => reviewed(row, 'review_trigger_summary') ?? null,
    }),
    created: completion.sure.dateTime(t, 'created', 'When it was begun.'),
    modified: completion.sure.dateTime(t, 'modified', 'When it last changed.'),
  }),
});

const none = 'Null where the offering has none. One request for each account.';

builder.objectFields(OfferingUser, (t) => ({
  checklist: fetchedRow(
    t,
    relations.OfferingUser.checklist,
    `The checklist of the offering with what the user has answered. ${none} For the user and those who manage the offering.`,
    {
      includeAll: t.arg.boolean({
        description:
          'Whether questions are listed too that the answers so far do not ask for. Default false.',
      }),
    },
  ),
  checklistReview: fetchedRow(
    t,
    relations.OfferingUser.checklistReview,
    `The same with what has somebody review it. ${none} For those who manage the offering.`,
  ),
  completionStatus: fetchedRow(
    t,
    relations.OfferingUser.completionStatus,
    `How far the user is with the checklist of the offering. ${none} For the user and those who manage the offering.`,
  ),
  completionReviewStatus: fetchedRow(
    t,
    relations.OfferingUser.completionReviewStatus,
    `The same with what came of a review. ${none} For those who manage the offering.`,
  ),
}));

builder.objectFields(Project, (t) => ({
  checklist: fetchedRow(
    t,
    relations.Project.checklist,
    'The checklist of the customer with what the project has answered. Null where the customer has none. One request for ' +
      'each project.',
    {
      includeAll: t.arg.boolean({
        description:
          'Whether questions are listed too that the answers so far do not ask for. Default false.',
      }),
    },
  ),
  completionStatus: fetchedRow(
    t,
    relations.Project.completionStatus,
    'How far the project is with the checklist of the customer. Null where the customer has none. One request for each project.',
  ),
}));

builder.objectFields(Customer, (t) => ({
  projectChecklistTemplate: fetchedRow(
    t,
    relations.Customer.projectChecklistTemplate,
    'The checklist that its projects fill in. Null where there is none. One request for each customer.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  checklistTemplate: fetchedRow(
    t,
    relations.Offering.checklistTemplate,
    'The checklist that users of the offering fill in. Null where there is none. One request for each offering.',
  ),
}));
