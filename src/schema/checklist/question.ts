import { PartUnsupported } from '../../loaders/errors.ts';
import { rowsIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, leafIn, ownColumns, wordIn, wordOf } from '../fields.ts';
import { idOf } from '../node.ts';
import { onlyWithAnError } from '../nullability.ts';
import {
  AnsweredQuestion,
  ChecklistAnswer,
  ChecklistOption,
  ChecklistQuestion,
  QuestionCondition,
  QuestionDependencies,
} from '../refs.ts';
import { ChecklistOperator, DependencyLogic, QuestionType, RichTextToolbarLevel } from './enums.ts';

const both = columnFields<'ChecklistQuestion' | 'AnsweredQuestion'>();
const question = columnFields<'ChecklistQuestion'>();
const answered = columnFields<'AnsweredQuestion'>();
const answer = columnFields<'ChecklistAnswer'>();
const option = columnFields<'ChecklistOption'>();
const dependencies = columnFields<'QuestionDependencies'>();
const condition = columnFields<'QuestionCondition'>();

const noBound = 'null when there is no bound.';
const onlyLikert = 'null for other types of questions.';

const ofReview = {
  operator: 'How an answer is compared with `reviewAnswerValue`.',
  reviewAnswerValue: 'The answer that has somebody review the checklist; null when none does.',
  alwaysRequiresReview: 'Whether any answer has somebody review the checklist.',
} as const;

/** What is told of a question, answered or not. */
function questionFields(t: FieldBuilder) {
  return {
    uuid: both.sureUuid(t, 'uuid', 'Identifies the question.'),
    description: both.sure.string(t, 'description', 'The question.'),
    userGuidance: both.string(
      t,
      'user_guidance',
      'What helps to answer it, as HTML; null or empty when there is nothing.',
    ),
    required: both.sure.boolean(t, 'required', 'Whether it has to be answered.'),
    questionType: both.sure.enum(t, 'question_type', QuestionType, 'What the answer is.'),
    questionTypeWord: both.word(t, 'question_type', 'questionType'),
    questionOptions: both.objects(
      t,
      'question_options',
      ChecklistOption,
      'What can be chosen from; empty for other types.',
    ),
    order: both.sure.int(t, 'order', 'Where it stands among the others; the smallest comes first.'),
    minValue: both.decimal(t, 'min_value', `The least number; ${noBound}`),
    maxValue: both.decimal(t, 'max_value', `The largest number; ${noBound}`),
    allowedFileTypes: both.strings(
      t,
      'allowed_file_types',
      'Endings of files that are taken; empty for all.',
    ),
    allowedMimeTypes: both.strings(
      t,
      'allowed_mime_types',
      'MIME types of files that are taken; empty for all.',
    ),
    maxFileSizeMb: both.int(t, 'max_file_size_mb', `The most that a file has, in megabytes; ${noBound}`),
    maxFilesCount: both.int(t, 'max_files_count', `The most files; ${noBound}`),
    likertScaleLength: both.int(
      t,
      'likert_scale_length',
      `How many points the scale has: 3, 5 or 7; ${onlyLikert}`,
    ),
    likertLowLabel: both.string(
      t,
      'likert_low_label',
      'What the low end of the scale means; empty for other types.',
    ),
    likertHighLabel: both.string(
      t,
      'likert_high_label',
      'What the high end of the scale means; empty for other types.',
    ),
    likertAllowNa: both.boolean(t, 'likert_allow_na', `Whether the scale may be left out; ${onlyLikert}`),
    richTextCharLimit: both.int(
      t,
      'rich_text_char_limit',
      `The most characters of a text with formats; ${noBound}`,
    ),
    richTextToolbarLevel: both.enum(
      t,
      'rich_text_toolbar_level',
      RichTextToolbarLevel,
      'Which formats a text may have; null for other types of questions.',
    ),
    richTextToolbarLevelWord: both.word(t, 'rich_text_toolbar_level', 'richTextToolbarLevel'),
  };
}

builder.objectType(ChecklistQuestion, {
  description: 'A question of a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistQuestion'>(t, 'ChecklistQuestion'),
    ...questionFields(t),
    operator: question.enum(t, 'operator', ChecklistOperator, `${ofReview.operator} Null when with none.`),
    operatorWord: question.word(t, 'operator', 'operator'),
    reviewAnswerValue: question.json(t, 'review_answer_value', ofReview.reviewAnswerValue),
    alwaysRequiresReview: question.sure.boolean(t, 'always_requires_review', ofReview.alwaysRequiresReview),
    guidanceOperator: question.enum(
      t,
      'guidance_operator',
      ChecklistOperator,
      'How an answer is compared with `guidanceAnswerValue`. Null when with none.',
    ),
    guidanceOperatorWord: question.word(t, 'guidance_operator', 'guidanceOperator'),
    guidanceAnswerValue: question.json(
      t,
      'guidance_answer_value',
      'The answer that has `userGuidance` shown; null when none does.',
    ),
    alwaysShowGuidance: question.sure.boolean(
      t,
      'always_show_guidance',
      'Whether `userGuidance` is always shown.',
    ),
    dependencyLogicOperator: question.enum(
      t,
      'dependency_logic_operator',
      DependencyLogic,
      'How the conditions count together under which it is asked; null where it has none.',
    ),
    dependencyLogicOperatorWord: question.word(t, 'dependency_logic_operator', 'dependencyLogicOperator'),
  }),
});

/** Whether a reviewer alone is told it: absent is not null. */
function reviewed(row: Readonly<Record<string, unknown>>, column: Column<'AnsweredQuestion'>): unknown {
  if (row[column] === undefined) throw new PartUnsupported('OfferingUser.checklistReview');
  return row[column];
}

const onlyReviewer = 'Told to reviewers alone: elsewhere null with an UPSTREAM_UNSUPPORTED error.';

builder.objectType(AnsweredQuestion, {
  description: 'A question of a checklist with its answer.',
  fields: (t) => ({
    id: idOf<'AnsweredQuestion'>(t, 'AnsweredQuestion', { within: ['completion_uuid'] }),
    ...questionFields(t),
    existingAnswer: answered.object(
      t,
      'existing_answer',
      ChecklistAnswer,
      'The answer; null when there is none.',
    ),
    dependenciesInfo: answered.object(
      t,
      'dependencies_info',
      QuestionDependencies,
      'The answers to other questions under which it is asked; null when it always is.',
    ),
    operator: t.field({
      type: ChecklistOperator.ref,
      description: `${ofReview.operator} ${onlyReviewer}`,
      extensions: ownColumns<'AnsweredQuestion'>('operator'),
      resolve: ({ row }) => ChecklistOperator.fromWire(reviewed(row, 'operator')),
    }),
    operatorWord: t.string({
      description: wordOf('operator'),
      extensions: ownColumns<'AnsweredQuestion'>('operator'),
      resolve: ({ row }) => wordIn(reviewed(row, 'operator')),
    }),
    reviewAnswerValue: t.field({
      type: 'JSON',
      description: `${ofReview.reviewAnswerValue} ${onlyReviewer}`,
      extensions: ownColumns<'AnsweredQuestion'>('review_answer_value'),
      resolve: ({ row }) => reviewed(row, 'review_answer_value') ?? null,
    }),
    alwaysRequiresReview: t.boolean({
      description: `${ofReview.alwaysRequiresReview} ${onlyReviewer} ${onlyWithAnError}`,
      extensions: ownColumns<'AnsweredQuestion'>('always_requires_review'),
      resolve: ({ row }) => leafIn('Boolean', reviewed(row, 'always_requires_review')),
    }),
  }),
});

builder.objectType(ChecklistAnswer, {
  description: 'An answer to a question of a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistAnswer'>(t, 'ChecklistAnswer'),
    uuid: answer.sureUuid(t, 'uuid', 'Identifies the answer.'),
    answerData: answer.json(
      t,
      'answer_data',
      'The answer, as the type of the question has it; null for none.',
    ),
    requiresReview: answer.sure.boolean(t, 'requires_review', 'Whether somebody has to review it.'),
    userName: answer.string(
      t,
      'user_name',
      'Name of the user who answered; empty when the server does not say.',
    ),
    created: answer.sure.dateTime(t, 'created', 'When it was given.'),
    modified: answer.sure.dateTime(t, 'modified', 'When it last changed.'),
  }),
});

builder.objectType(ChecklistOption, {
  description: 'What can be chosen as an answer to a question of a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistOption'>(t, 'ChecklistOption'),
    uuid: option.sureUuid(t, 'uuid', 'Identifies the option.'),
    label: option.sure.string(t, 'label', 'Display name.'),
    order: option.sure.int(t, 'order', 'Where it stands among the others; the smallest comes first.'),
  }),
});

builder.objectType(QuestionDependencies, {
  description: 'The answers to other questions under which a question is asked.',
  fields: (t) => ({
    logic: dependencies.sure.enum(t, 'logic', DependencyLogic, 'How the conditions count together.'),
    logicWord: dependencies.word(t, 'logic', 'logic'),
    conditions: dependencies.objects(t, 'conditions', QuestionCondition, 'The conditions.', (row) =>
      rowsIn(row.conditions),
    ),
  }),
});

builder.objectType(QuestionCondition, {
  description: 'An answer to another question under which a question is asked.',
  fields: (t) => ({
    questionDescription: condition.sure.string(t, 'question_description', 'The other question.'),
    operator: condition.sure.enum(t, 'operator', ChecklistOperator, 'How its answer is compared.'),
    operatorWord: condition.word(t, 'operator', 'operator'),
    requiredValue: condition.json(
      t,
      'required_value',
      'What its answer is compared with; null for no answer.',
    ),
  }),
});
