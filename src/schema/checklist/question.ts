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

const noBound = 'null when there is no limit.';
const onlyLikert = 'null for other types of questions.';

const ofReview = {
  operator: 'How the answer is compared with `reviewAnswerValue`.',
  reviewAnswerValue: 'The answer that makes a review of the checklist necessary; null when there is none.',
  alwaysRequiresReview: 'Whether every answer makes a review of the checklist necessary.',
} as const;

/** The fields of a question, answered or not. */
function questionFields(t: FieldBuilder) {
  return {
    uuid: both.sureUuid(t, 'uuid', 'UUID of the question.'),
    description: both.sure.string(t, 'description', 'Text of the question.'),
    userGuidance: both.string(
      t,
      'user_guidance',
      'Help for answering the question, as HTML; null or empty when there is none.',
    ),
    required: both.sure.boolean(t, 'required', 'Whether the question must be answered.'),
    questionType: both.sure.enum(t, 'question_type', QuestionType, 'Type of the answer.'),
    questionTypeWord: both.word(t, 'question_type', 'questionType'),
    questionOptions: both.objects(
      t,
      'question_options',
      ChecklistOption,
      'Options that can be chosen; empty for other types of questions.',
    ),
    order: both.sure.int(
      t,
      'order',
      'Position of the question in the checklist; the smallest number comes first.',
    ),
    minValue: both.decimal(t, 'min_value', `Smallest number allowed as an answer; ${noBound}`),
    maxValue: both.decimal(t, 'max_value', `Largest number allowed as an answer; ${noBound}`),
    allowedFileTypes: both.strings(
      t,
      'allowed_file_types',
      'Filename extensions that are accepted; empty when all are.',
    ),
    allowedMimeTypes: both.strings(
      t,
      'allowed_mime_types',
      'MIME types of files that are accepted; empty when all are.',
    ),
    maxFileSizeMb: both.int(t, 'max_file_size_mb', `Maximum size of a file, in megabytes; ${noBound}`),
    maxFilesCount: both.int(t, 'max_files_count', `Maximum number of files; ${noBound}`),
    likertScaleLength: both.int(
      t,
      'likert_scale_length',
      `Number of points on the Likert scale: 3, 5 or 7; ${onlyLikert}`,
    ),
    likertLowLabel: both.string(
      t,
      'likert_low_label',
      'Label of the low end of the Likert scale; empty for other types of questions.',
    ),
    likertHighLabel: both.string(
      t,
      'likert_high_label',
      'Label of the high end of the Likert scale; empty for other types of questions.',
    ),
    likertAllowNa: both.boolean(
      t,
      'likert_allow_na',
      `Whether the Likert scale may be skipped as not applicable; ${onlyLikert}`,
    ),
    richTextCharLimit: both.int(
      t,
      'rich_text_char_limit',
      `Maximum number of characters in a formatted text; ${noBound}`,
    ),
    richTextToolbarLevel: both.enum(
      t,
      'rich_text_toolbar_level',
      RichTextToolbarLevel,
      'Which formatting the text may have; null for other types of questions.',
    ),
    richTextToolbarLevelWord: both.word(t, 'rich_text_toolbar_level', 'richTextToolbarLevel'),
  };
}

builder.objectType(ChecklistQuestion, {
  description: 'A question of a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistQuestion'>(t, 'ChecklistQuestion'),
    ...questionFields(t),
    operator: question.enum(
      t,
      'operator',
      ChecklistOperator,
      `${ofReview.operator} Null when it is not compared.`,
    ),
    operatorWord: question.word(t, 'operator', 'operator'),
    reviewAnswerValue: question.json(t, 'review_answer_value', ofReview.reviewAnswerValue),
    alwaysRequiresReview: question.sure.boolean(t, 'always_requires_review', ofReview.alwaysRequiresReview),
    guidanceOperator: question.enum(
      t,
      'guidance_operator',
      ChecklistOperator,
      'How the answer is compared with `guidanceAnswerValue`. Null when it is not compared.',
    ),
    guidanceOperatorWord: question.word(t, 'guidance_operator', 'guidanceOperator'),
    guidanceAnswerValue: question.json(
      t,
      'guidance_answer_value',
      'The answer for which `userGuidance` is shown; null when there is none.',
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
      'How the conditions for asking this question are combined; null when there are none.',
    ),
    dependencyLogicOperatorWord: question.word(t, 'dependency_logic_operator', 'dependencyLogicOperator'),
  }),
});

/** A column that only reviewers receive: a missing one is an error, because missing is not null. */
function reviewed(row: Readonly<Record<string, unknown>>, column: Column<'AnsweredQuestion'>): unknown {
  if (row[column] === undefined) throw new PartUnsupported('OfferingUser.checklistReview');
  return row[column];
}

const onlyReviewer =
  'Returned only by `OfferingUser.checklistReview`; elsewhere null with an UPSTREAM_UNSUPPORTED error.';

builder.objectType(AnsweredQuestion, {
  description: 'A question of a checklist with its answer.',
  fields: (t) => ({
    id: idOf<'AnsweredQuestion'>(t, 'AnsweredQuestion', { within: ['completion_uuid'] }),
    ...questionFields(t),
    existingAnswer: answered.object(
      t,
      'existing_answer',
      ChecklistAnswer,
      'The answer to the question; null when there is none.',
    ),
    dependenciesInfo: answered.object(
      t,
      'dependencies_info',
      QuestionDependencies,
      'Conditions for asking this question: answers to other questions. Null when it is always asked.',
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
    uuid: answer.sureUuid(t, 'uuid', 'UUID of the answer.'),
    answerData: answer.json(
      t,
      'answer_data',
      'The answer, in the form that the type of the question requires; null for no answer.',
    ),
    requiresReview: answer.sure.boolean(t, 'requires_review', 'Whether the answer must be reviewed.'),
    userName: answer.string(
      t,
      'user_name',
      'Name of the user who gave the answer; empty when the server does not return it.',
    ),
    created: answer.sure.dateTime(t, 'created', 'When the answer was given.'),
    modified: answer.sure.dateTime(t, 'modified', 'When the answer last changed.'),
  }),
});

builder.objectType(ChecklistOption, {
  description: 'An option that can be chosen as the answer to a question of a checklist.',
  fields: (t) => ({
    id: idOf<'ChecklistOption'>(t, 'ChecklistOption'),
    uuid: option.sureUuid(t, 'uuid', 'UUID of the option.'),
    label: option.sure.string(t, 'label', 'Display name of the option.'),
    order: option.sure.int(
      t,
      'order',
      'Position of the option among the others; the smallest number comes first.',
    ),
  }),
});

builder.objectType(QuestionDependencies, {
  description: 'Conditions for asking a question: answers to other questions.',
  fields: (t) => ({
    logic: dependencies.sure.enum(t, 'logic', DependencyLogic, 'How the conditions are combined.'),
    logicWord: dependencies.word(t, 'logic', 'logic'),
    conditions: dependencies.objects(
      t,
      'conditions',
      QuestionCondition,
      'The conditions for asking the question.',
      (row) => rowsIn(row.conditions),
    ),
  }),
});

builder.objectType(QuestionCondition, {
  description: 'A condition for asking a question: an answer to another question.',
  fields: (t) => ({
    questionDescription: condition.sure.string(t, 'question_description', 'Text of the other question.'),
    operator: condition.sure.enum(
      t,
      'operator',
      ChecklistOperator,
      'How the answer to the other question is compared with `requiredValue`.',
    ),
    operatorWord: condition.word(t, 'operator', 'operator'),
    requiredValue: condition.json(
      t,
      'required_value',
      'Value with which the answer to the other question is compared; null for no answer.',
    ),
  }),
});
