import { hashOf, uuidOf } from '../random.ts';
import { type Call, HttpError, hexUuid, notFound, ok, type Reply } from '../rest/call.ts';
import { isObject } from '../rest/fields.ts';
import { array400 } from '../rest/refusals.ts';
import type { Account } from '../rows/offering-user-rows.ts';
import { fullName } from '../rows/order-row.ts';
import { isoOf } from '../world/text.ts';
import type { Checklist, Json, JsonObject } from '../world/types.ts';

const asked = ['Where is your data kept?', 'Do you handle personal data?', 'Who reviews your work?'];

interface Question {
  readonly uuid: string;
  readonly description: string;
  readonly type: 'text_area' | 'boolean';
  readonly order: number;
}

const questionsOf = (checklist: Checklist): Question[] =>
  Array.from({ length: checklist.questions }, (_, order) => ({
    uuid: uuidOf(`${checklist.uuid} question ${order}`),
    description: asked[order] ?? `Question ${order + 1} of ${checklist.name}`,
    type: order % 2 === 1 ? 'boolean' : 'text_area',
    order: order + 1,
  }));

/** What is told of a question to all. */
const questionRow = ({ uuid, description, type, order }: Question): JsonObject => ({
  uuid,
  description,
  user_guidance: '',
  question_type: type,
  required: true,
  order,
  question_options: [],
  min_value: null,
  max_value: null,
  allowed_file_types: [],
  allowed_mime_types: [],
  max_file_size_mb: null,
  max_files_count: null,
  likert_scale_length: null,
  likert_low_label: '',
  likert_high_label: '',
  likert_allow_na: false,
  rich_text_char_limit: null,
  rich_text_toolbar_level: 'basic',
});

const reviewColumns = { operator: 'equals', review_answer_value: null, always_requires_review: false };

/** The answers that were sent, by account and question. */
const answers = new WeakMap<Account['account'], Map<string, Json>>();

function checklistOf({ offering }: Account): Checklist {
  if (!offering.checklist) throw notFound('ChecklistCompletion');
  return offering.checklist;
}

/** What an account has answered: most of them all, as the compliance of the provider says. */
function answerOf(row: Account, question: Question): Json {
  const given = answers.get(row.account)?.get(question.uuid);
  if (given !== undefined) return given;
  const roll = hashOf(row.account.uuid) % 10;
  const share = roll < 5 ? 1 : roll < 8 ? roll / 10 : 0;
  const isAnswered = question.order <= share * checklistOf(row).questions;
  return isAnswered ? (question.type === 'boolean' ? true : 'As described in the plan.') : undefined;
}

function completionOf(row: Account, isReviewer: boolean): JsonObject {
  const checklist = checklistOf(row);
  const questions = questionsOf(checklist);
  const open = questions.filter((question) => answerOf(row, question) === undefined);
  const done = questions.length - open.length;
  return {
    uuid: uuidOf(`${row.account.uuid} completion`),
    is_completed: open.length === 0,
    completion_percentage: Math.round((done / questions.length) * 100),
    unanswered_required_questions: open.map(({ uuid, description }) => ({ uuid, description })),
    checklist_name: checklist.name,
    checklist_description: '',
    created: isoOf(row.account.created),
    modified: isoOf(row.account.created),
    ...(isReviewer
      ? {
          requires_review: false,
          reviewed_by: null,
          reviewed_by_name: '',
          reviewed_at: null,
          review_notes: '',
          review_trigger_summary: [],
        }
      : {}),
  };
}

function answered(row: Account, question: Question, isReviewer: boolean): JsonObject {
  const answer = answerOf(row, question);
  return {
    ...questionRow(question),
    existing_answer:
      answer === undefined
        ? null
        : {
            uuid: uuidOf(`${row.account.uuid} ${question.uuid}`),
            question_description: question.description,
            question_type: question.type,
            question_required: true,
            answer_data: answer,
            requires_review: false,
            user: hashOf(row.account.user.uuid) % 1000,
            user_name: fullName(row.account.user),
            created: isoOf(row.account.created),
            modified: isoOf(row.account.created),
          },
    dependencies_info: null,
    ...(isReviewer ? reviewColumns : {}),
  };
}

const short = ({ uuid, name }: Checklist): JsonObject => ({
  uuid,
  name,
  description: '',
  checklist_type: 'offering_compliance',
});

const filled =
  (isReviewer: boolean) =>
  (_call: Call, row: Account): Reply => {
    const checklist = checklistOf(row);
    return ok({
      checklist: short(checklist),
      completion: completionOf(row, isReviewer),
      questions: questionsOf(checklist).map((question) => answered(row, question, isReviewer)),
    });
  };

/** What is read below an account of its checklist; 404 where the offering has none. */
export const checklistReads: Readonly<Record<string, (call: Call, row: Account) => Reply>> = {
  checklist: filled(false),
  checklist_review: filled(true),
  completion_status: (_call, row) => ok(completionOf(row, false)),
  completion_review_status: (_call, row) => ok(completionOf(row, true)),
};

/** What is sent below an account. */
export const checklistActions: Readonly<Record<string, (call: Call, row: Account) => Reply>> = {
  submit_answers: (call, row) => {
    const questions = questionsOf(checklistOf(row));
    if (!Array.isArray(call.body)) throw array400('Expected a list of items.');
    const given = answers.get(row.account) ?? new Map<string, Json>();
    for (const item of call.body as readonly Json[]) {
      const uuid =
        isObject(item) && typeof item.question_uuid === 'string' ? hexUuid(item.question_uuid) : null;
      if (!isObject(item) || !questions.some((question) => question.uuid === uuid))
        throw array400('Question does not exist.');
      given.set(String(uuid), item.answer_data ?? null);
    }
    answers.set(row.account, given);
    return ok({ detail: 'Answers submitted successfully', completion: completionOf(row, false) });
  },
};

/** `checklist-template/?parent_uuid=`: what an offering asks, before anybody has answered. */
export function checklistTemplate(call: Call): Reply {
  const uuid = hexUuid(call.query.last('parent_uuid') ?? '');
  if (!uuid) throw new HttpError(400, { parent_uuid: ['This field is required.'] });
  const checklist = call.world.offeringByUuid.get(uuid)?.checklist;
  if (!checklist) throw notFound('Checklist');
  const rows = questionsOf(checklist).map((question) => ({
    ...questionRow(question),
    ...reviewColumns,
    guidance_answer_value: null,
    guidance_operator: 'equals',
    always_show_guidance: false,
    dependency_logic_operator: 'and',
  }));
  return ok({ checklist: short(checklist), questions: rows, initial_visible_questions: rows });
}
