import { restEnum } from '../enums.ts';

export const QuestionType = restEnum('QuestionType', 'What the answer to a question of a checklist is.', {
  boolean: 'Yes or no.',
  single_select: 'One of the options.',
  multi_select: 'Some of the options.',
  text_input: 'A line of text.',
  text_area: 'A text.',
  rich_text: 'A text with formats.',
  number: 'A number.',
  date: 'A day.',
  datetime: 'A moment.',
  year: 'A year.',
  file: 'A file.',
  multiple_files: 'Files.',
  phone_number: 'A telephone number.',
  email: 'An e-mail address.',
  url: 'An address in the web.',
  country: 'A country.',
  rating: 'A rating.',
  likert: 'A point on a scale between two ends.',
});

export const ChecklistOperator = restEnum(
  'ChecklistOperator',
  'How an answer to a question of a checklist is compared with a value.',
  {
    equals: 'It is the value.',
    not_equals: 'It is not the value.',
    contains: 'It contains the value.',
    in: 'It is among the values.',
    not_in: 'It is not among the values.',
  },
);

export const RichTextToolbarLevel = restEnum('RichTextToolbarLevel', 'Which formats a text may have.', {
  minimal: 'The fewest.',
  standard: 'The usual ones.',
  extended: 'All.',
});

export const DependencyLogic = restEnum(
  'DependencyLogic',
  'How several conditions of a question count together.',
  {
    and: 'All have to be met.',
    or: 'One has to be met.',
  },
);
