import { type InputValue, input, inputObject, toBody } from '../write/input.ts';

/** An answer to a question of a checklist. */
export const ChecklistAnswerInput = inputObject(
  'ChecklistAnswerInput',
  'An answer to a question of a checklist.',
  {
    questionUuid: input.uuid('question_uuid', 'The question.', { required: true }),
    answerData: input.json(
      'answer_data',
      'The answer, as the type of the question wants it: a text, a number, true or false, the uuids of options; null for none.',
    ),
  },
);

/** The body of a write that takes `answers`: the list itself. */
export const checklistAnswers = ({ answers }: InputValue): readonly unknown[] =>
  Array.isArray(answers)
    ? answers.map((answer: InputValue) => ({
        answer_data: null,
        ...toBody(ChecklistAnswerInput.fields, answer, ''),
      }))
    : [];
