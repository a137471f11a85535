import { hashOf, uuidOf } from '../random.ts';
import { type Call, HttpError, hexUuid, notFound, ok, type Reply } from '../rest/call.ts';
import { isObject } from '../rest/fields.ts';
import { array400 } from '../rest/refusals.ts';
import { fullName } from '../rows/order-row.ts';
import { isoOf } from '../world/text.ts';
import type { Checklist, Json, JsonObject, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

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

/** The columns of a question that all callers see. */
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

/** The object for which a checklist is filled in: an account at an offering, or a project. */
export interface Subject {
  readonly uuid: string;
  readonly created: number;
  readonly checklist: Checklist | null;
  /** The user who answered; null while nobody has. */
  readonly by: User | null;
}

/** The answers that were sent, by subject and question. */
const sent = new WeakMap<World, Map<string, Map<string, Json>>>();

function answersOf({ world }: Call, { uuid }: Subject): Map<string, Json> {
  const all = sent.get(world) ?? new Map<string, Map<string, Json>>();
  sent.set(world, all);
  const found = all.get(uuid) ?? new Map<string, Json>();
  all.set(uuid, found);
  return found;
}

function checklistOf({ checklist }: Subject): Checklist {
  if (!checklist) throw new HttpError(400, { detail: 'No checklist configured for this object' });
  return checklist;
}

/** The answer of a subject to a question. Most subjects have answered all questions, as in the compliance of the provider. */
function answerOf(call: Call, row: Subject, question: Question): Json {
  const answers = answersOf(call, row);
  if (answers.has(question.uuid)) return answers.get(question.uuid) ?? undefined;
  const roll = hashOf(row.uuid) % 10;
  const share = roll < 5 ? 1 : roll < 8 ? roll / 10 : 0;
  const isAnswered = question.order <= share * checklistOf(row).questions;
  return isAnswered ? (question.type === 'boolean' ? true : 'As described in the plan.') : undefined;
}

function completionOf(call: Call, row: Subject, isReviewer: boolean): JsonObject {
  const checklist = checklistOf(row);
  const questions = questionsOf(checklist);
  const open = questions.filter((question) => answerOf(call, row, question) === undefined);
  const done = questions.length - open.length;
  return {
    uuid: uuidOf(`${row.uuid} completion`),
    is_completed: open.length === 0,
    completion_percentage: Math.round((done / questions.length) * 100),
    unanswered_required_questions: open.map(({ uuid, description }) => ({ uuid, description })),
    checklist_name: checklist.name,
    checklist_description: '',
    created: isoOf(row.created),
    modified: isoOf(row.created),
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

function answered(call: Call, row: Subject, question: Question, isReviewer: boolean): JsonObject {
  const answer = answerOf(call, row, question);
  return {
    ...questionRow(question),
    existing_answer:
      answer === undefined
        ? null
        : {
            uuid: uuidOf(`${row.uuid} ${question.uuid}`),
            question_description: question.description,
            question_type: question.type,
            question_required: true,
            answer_data: answer,
            requires_review: false,
            user: hashOf(row.by?.uuid ?? row.uuid) % 1000,
            user_name: row.by ? fullName(row.by) : '',
            created: isoOf(row.created),
            modified: isoOf(row.created),
          },
    dependencies_info: null,
    ...(isReviewer ? reviewColumns : {}),
  };
}

const short = ({ uuid, name }: Checklist, type: string): JsonObject => ({
  uuid,
  name,
  description: '',
  checklist_type: type,
});

type Read<T> = (call: Call, row: T) => Reply;

/** The routes of the checklist below an object. A 400 for an object without a checklist. */
export function checklistBelow<T>(
  type: string,
  subjectOf: (row: T, call: Call) => Subject,
): {
  readonly reads: Readonly<Record<'checklist' | 'checklist_review', Read<T>>> &
    Readonly<Record<'completion_status' | 'completion_review_status', Read<T>>>;
  readonly actions: Readonly<Record<'submit_answers', Read<T>>>;
} {
  const filled =
    (isReviewer: boolean): Read<T> =>
    (call, object) => {
      const row = subjectOf(object, call);
      const checklist = checklistOf(row);
      return ok({
        checklist: short(checklist, type),
        completion: completionOf(call, row, isReviewer),
        questions: questionsOf(checklist).map((question) => answered(call, row, question, isReviewer)),
      });
    };
  return {
    reads: {
      checklist: filled(false),
      checklist_review: filled(true),
      completion_status: (call, row) => ok(completionOf(call, subjectOf(row, call), false)),
      completion_review_status: (call, row) => ok(completionOf(call, subjectOf(row, call), true)),
    },
    actions: {
      submit_answers: (call, object) => {
        const row = subjectOf(object, call);
        const questions = questionsOf(checklistOf(row));
        if (!Array.isArray(call.body)) throw array400('Expected a list of items.');
        const given = answersOf(call, row);
        for (const item of call.body as readonly Json[]) {
          const uuid =
            isObject(item) && typeof item.question_uuid === 'string' ? hexUuid(item.question_uuid) : null;
          if (!isObject(item) || !questions.some((question) => question.uuid === uuid))
            throw array400('Question does not exist.');
          given.set(String(uuid), item.answer_data ?? null);
        }
        return ok({
          detail: 'Answers submitted successfully',
          completion: completionOf(call, row, false),
        });
      },
    },
  };
}

/** The response of `checklist-template/?parent_uuid=`: the questions of an object, without answers. */
export function checklistTemplate(
  call: Call,
  type: string,
  checklistIn: (uuid: string) => Checklist | null | undefined,
): Reply {
  const uuid = hexUuid(call.query.last('parent_uuid') ?? '');
  if (!uuid) throw new HttpError(400, { detail: 'parent_uuid query parameter is required' });
  const checklist = checklistIn(uuid);
  if (checklist === undefined) throw notFound('Parent object');
  if (checklist === null) throw new HttpError(400, { detail: 'No checklist configured for new objects' });
  const rows = questionsOf(checklist).map((question) => ({
    ...questionRow(question),
    ...reviewColumns,
    guidance_answer_value: null,
    guidance_operator: 'equals',
    always_show_guidance: false,
    dependency_logic_operator: 'and',
  }));
  return ok({ checklist: short(checklist, type), questions: rows, initial_visible_questions: rows });
}
