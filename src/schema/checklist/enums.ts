import { restEnum } from '../enums.ts';

export const QuestionType = restEnum('QuestionType', 'Type of the answer to a question of a checklist.', {
  boolean: 'Yes or no.',
  single_select: 'Exactly one of the options.',
  multi_select: 'Several of the options.',
  text_input: 'One line of text.',
  text_area: 'Text of several lines.',
  rich_text: 'Formatted text.',
  number: 'A number.',
  date: 'A date.',
  datetime: 'A date with a time.',
  year: 'A year.',
  file: 'A file.',
  multiple_files: 'Several files.',
  phone_number: 'A telephone number.',
  email: 'An e-mail address.',
  url: 'A URL.',
  country: 'A country.',
  rating: 'A rating.',
  likert: 'A point on a scale between two opposite ends (Likert scale).',
});

export const ChecklistOperator = restEnum(
  'ChecklistOperator',
  'How the answer to a question of a checklist is compared with a value.',
  {
    equals: 'The answer equals the value.',
    not_equals: 'The answer does not equal the value.',
    contains: 'The answer contains the value.',
    in: 'The answer is one of the values.',
    not_in: 'The answer is none of the values.',
  },
);

export const RichTextToolbarLevel = restEnum(
  'RichTextToolbarLevel',
  'Which formatting a formatted text may have.',
  {
    minimal: 'The least formatting.',
    standard: 'The usual formatting.',
    extended: 'All formatting.',
  },
);

export const DependencyLogic = restEnum(
  'DependencyLogic',
  'How several conditions of a question are combined.',
  {
    and: 'All conditions must be met.',
    or: 'At least one condition must be met.',
  },
);
