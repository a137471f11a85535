import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import {
  Checklist,
  Customer,
  ProjectMetadataCompletion,
  ProjectMetadataDetails,
  ProjectMetadataOverview,
  ProjectMetadataProject,
  ProjectMetadataQuestion,
} from '../refs.ts';
import { linked } from '../related.ts';

const overview = columnFields<'ProjectMetadataOverview'>();
const details = columnFields<'ProjectMetadataDetails'>();
const completion = columnFields<'ProjectMetadataCompletion'>();
const project = columnFields<'ProjectMetadataProject'>();
const question = columnFields<'ProjectMetadataQuestion'>();

const counted = {
  total_projects: 'How many projects the customer has.',
  projects_with_completions: 'How many of them have the checklist to fill in.',
  fully_completed_projects: 'How many have answered all that has to be.',
  projects_requiring_review: 'How many have answers that somebody has to review.',
} as const;

builder.objectType(ProjectMetadataOverview, {
  description: 'How far the projects of a customer are with its checklist, counted.',
  fields: (t) => ({
    totalProjects: overview.sure.int(t, 'total_projects', counted.total_projects),
    projectsWithCompletions: overview.sure.int(
      t,
      'projects_with_completions',
      counted.projects_with_completions,
    ),
    fullyCompletedProjects: overview.sure.int(
      t,
      'fully_completed_projects',
      counted.fully_completed_projects,
    ),
    projectsRequiringReview: overview.sure.int(
      t,
      'projects_requiring_review',
      counted.projects_requiring_review,
    ),
    averageCompletionPercentage: overview.sure.float(
      t,
      'average_completion_percentage',
      'How much they have answered on average, from 0 to 100.',
    ),
  }),
});

builder.objectType(ProjectMetadataDetails, {
  description: 'How far the projects of a customer are with its checklist, with what each has answered.',
  fields: (t) => ({
    checklist: details.object(t, 'checklist', Checklist, 'The checklist. Null only with an error.'),
    totalProjects: details.sure.int(t, 'total_projects', counted.total_projects),
    projectsWithCompletions: details.sure.int(
      t,
      'projects_with_completions',
      counted.projects_with_completions,
    ),
    fullyCompletedProjects: details.sure.int(t, 'fully_completed_projects', counted.fully_completed_projects),
    projectsRequiringReview: details.sure.int(
      t,
      'projects_requiring_review',
      counted.projects_requiring_review,
    ),
    projectDetails: details.objects(t, 'project_details', ProjectMetadataCompletion, 'Each project.'),
  }),
});

const ofProject = {
  project: 'The project. Null only with an error.',
  percentage: 'How much it has answered, from 0 to 100.',
  isCompleted: 'Whether it has answered all that has to be.',
  requiresReview: 'Whether somebody has to review its answers.',
} as const;

builder.objectType(ProjectMetadataCompletion, {
  description: 'What a project has answered to the checklist of its customer.',
  fields: (t) => ({
    project: linked(t, relations.ProjectMetadataCompletion.project, ofProject.project),
    completionPercentage: completion.sure.float(t, 'completion_percentage', ofProject.percentage),
    isCompleted: completion.sure.boolean(t, 'is_completed', ofProject.isCompleted),
    requiresReview: completion.sure.boolean(t, 'requires_review', ofProject.requiresReview),
    answers: completion.json(
      t,
      'answers',
      'What it has answered: a list of objects with REST names. Null where the server does not tell.',
    ),
    unansweredRequiredQuestions: completion.json(
      t,
      'unanswered_required_questions',
      'What has to be answered and is not: a list of objects with REST names. Null where the server does not tell.',
    ),
  }),
});

builder.objectType(ProjectMetadataProject, {
  description: 'How far a project is with the checklist of its customer.',
  fields: (t) => ({
    project: linked(t, relations.ProjectMetadataProject.project, ofProject.project),
    completionPercentage: project.sure.float(t, 'completion_percentage', ofProject.percentage),
    isCompleted: project.sure.boolean(t, 'is_completed', ofProject.isCompleted),
    requiresReview: project.sure.boolean(t, 'requires_review', ofProject.requiresReview),
    answersCount: project.sure.int(t, 'answers_count', 'How many questions it has answered.'),
    unansweredRequiredCount: project.sure.int(
      t,
      'unanswered_required_count',
      'How many questions it has not answered that have to be.',
    ),
  }),
});

builder.objectType(ProjectMetadataQuestion, {
  description: 'A question of the checklist of a customer, with what its projects have answered.',
  fields: (t) => ({
    questionUuid: question.sure.uuid(
      t,
      'question_uuid',
      'Identifies the question, which is told whole in `Customer.projectChecklistTemplate`.',
    ),
    questionDescription: question.sure.string(t, 'question_description', 'The question itself.'),
    questionType: question.sure.string(
      t,
      'question_type',
      'Kind of answer in the word of the server, for example `boolean`.',
    ),
    required: question.sure.boolean(t, 'required', 'Whether it has to be answered.'),
    order: question.sure.int(t, 'order', 'Its place in the checklist.'),
    minValue: question.decimal(t, 'min_value', 'The least number that is an answer; null for none.'),
    maxValue: question.decimal(t, 'max_value', 'The greatest number that is an answer; null for none.'),
    totalProjects: question.sure.int(t, 'total_projects', counted.total_projects),
    answeredProjectsCount: question.sure.int(
      t,
      'answered_projects_count',
      'How many of them have answered it.',
    ),
    projectAnswers: question.json(
      t,
      'project_answers',
      'What they have answered: a list of objects with REST names. Null where the server does not tell.',
    ),
    questionOptions: question.json(
      t,
      'question_options',
      'What can be chosen: a list of objects with REST names. Null where the server does not tell.',
    ),
  }),
});

const more =
  'Empty where the customer has no checklist. For those who may update the customer. One request for each customer.';

builder.objectFields(Customer, (t) => ({
  projectMetadataOverview: connection(t, relations.Customer.projectMetadataOverview, {
    description: `How far its projects are with its checklist, counted: one row. ${more}`,
  }),
  projectMetadataDetails: connection(t, relations.Customer.projectMetadataDetails, {
    description: `How far its projects are with its checklist, with what each has answered. ${more}`,
  }),
  projectMetadataProjects: connection(t, relations.Customer.projectMetadataProjects, {
    description: `How far each of its projects is with its checklist. ${more}`,
  }),
  projectMetadataQuestions: connection(t, relations.Customer.projectMetadataQuestions, {
    description: `The questions of its checklist with what its projects have answered. ${more}`,
  }),
}));
