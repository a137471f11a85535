import { type InputValue, input, inputObject, toBody } from '../write/input.ts';

/** An answer to a question of a checklist. */
export const ChecklistAnswerInput = inputObject(
  'ChecklistAnswerInput',
  'An answer to a question of a checklist.',
  {
    questionUuid: input.uuid('question_uuid', 'UUID of the question that is answered.', { required: true }),
    answerData: input.json(
      'answer_data',
      'The answer, in the form that the type of the question requires: a string, a number, a Boolean, or ' +
        'the UUIDs of options; null for no answer.',
    ),
  },
);

/** The body of a write whose input has `answers`: the list itself. */
export const checklistAnswers = ({ answers }: InputValue): readonly unknown[] =>
  Array.isArray(answers)
    ? answers.map((answer: InputValue) => ({
        answer_data: null,
        ...toBody(ChecklistAnswerInput.fields, answer, ''),
      }))
    : [];
