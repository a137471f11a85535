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
  total_projects: 'Number of projects of the customer.',
  projects_with_completions: 'Number of projects that have the checklist to fill in.',
  fully_completed_projects: 'Number of projects that have answered all required questions.',
  projects_requiring_review: 'Number of projects with answers that must be reviewed.',
} as const;

builder.objectType(ProjectMetadataOverview, {
  description: 'Progress of the projects of a customer with the checklist of the customer, as counts.',
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
      'Average share of questions answered by the projects, from 0 to 100.',
    ),
  }),
});

builder.objectType(ProjectMetadataDetails, {
  description:
    'Progress of the projects of a customer with the checklist of the customer, with the answers of each project.',
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
    projectDetails: details.objects(
      t,
      'project_details',
      ProjectMetadataCompletion,
      'Progress and answers of each project.',
    ),
  }),
});

const ofProject = {
  project: 'The project. Null only with an error.',
  percentage: 'Share of questions that the project has answered, from 0 to 100.',
  isCompleted: 'Whether the project has answered all required questions.',
  requiresReview: 'Whether the answers of the project must be reviewed.',
} as const;

builder.objectType(ProjectMetadataCompletion, {
  description: 'Progress of a project with the checklist of its customer, with its answers.',
  fields: (t) => ({
    project: linked(t, relations.ProjectMetadataCompletion.project, ofProject.project),
    completionPercentage: completion.sure.float(t, 'completion_percentage', ofProject.percentage),
    isCompleted: completion.sure.boolean(t, 'is_completed', ofProject.isCompleted),
    requiresReview: completion.sure.boolean(t, 'requires_review', ofProject.requiresReview),
    answers: completion.json(
      t,
      'answers',
      'Answers of the project: a list of objects with REST names. Null when the server does not return them.',
    ),
    unansweredRequiredQuestions: completion.json(
      t,
      'unanswered_required_questions',
      'Required questions without an answer: a list of objects with REST names. Null when the server does not return them.',
    ),
  }),
});

builder.objectType(ProjectMetadataProject, {
  description: 'Progress of a project with the checklist of its customer.',
  fields: (t) => ({
    project: linked(t, relations.ProjectMetadataProject.project, ofProject.project),
    completionPercentage: project.sure.float(t, 'completion_percentage', ofProject.percentage),
    isCompleted: project.sure.boolean(t, 'is_completed', ofProject.isCompleted),
    requiresReview: project.sure.boolean(t, 'requires_review', ofProject.requiresReview),
    answersCount: project.sure.int(t, 'answers_count', 'Number of questions that the project has answered.'),
    unansweredRequiredCount: project.sure.int(
      t,
      'unanswered_required_count',
      'Number of required questions that the project has not answered.',
    ),
  }),
});

builder.objectType(ProjectMetadataQuestion, {
  description: 'A question of the checklist of a customer, with the answers of its projects.',
  fields: (t) => ({
    questionUuid: question.sure.uuid(
      t,
      'question_uuid',
      'UUID of the question. `Customer.projectChecklistTemplate` has all data of the question.',
    ),
    questionDescription: question.sure.string(t, 'question_description', 'Text of the question.'),
    questionType: question.sure.string(
      t,
      'question_type',
      'Kind of answer, as the server names it, for example `boolean`.',
    ),
    required: question.sure.boolean(t, 'required', 'Whether the question must be answered.'),
    order: question.sure.int(t, 'order', 'Position of the question in the checklist.'),
    minValue: question.decimal(
      t,
      'min_value',
      'Smallest number allowed as an answer; null when there is no lower bound.',
    ),
    maxValue: question.decimal(
      t,
      'max_value',
      'Largest number allowed as an answer; null when there is no upper bound.',
    ),
    totalProjects: question.sure.int(t, 'total_projects', counted.total_projects),
    answeredProjectsCount: question.sure.int(
      t,
      'answered_projects_count',
      'Number of projects that have answered the question.',
    ),
    projectAnswers: question.json(
      t,
      'project_answers',
      'Answers of the projects: a list of objects with REST names. Null when the server does not return them.',
    ),
    questionOptions: question.json(
      t,
      'question_options',
      'Options that can be chosen: a list of objects with REST names. Null when the server does not return them.',
    ),
  }),
});

const more =
  'Empty when the customer has no checklist. For callers who may update the customer. Costs one request for each customer.';

builder.objectFields(Customer, (t) => ({
  projectMetadataOverview: connection(t, relations.Customer.projectMetadataOverview, {
    description: `Progress of the customer's projects with the checklist of the customer, as counts: a list of one item. ${more}`,
  }),
  projectMetadataDetails: connection(t, relations.Customer.projectMetadataDetails, {
    description: `Progress of the customer's projects with the checklist of the customer, with the answers of each project. ${more}`,
  }),
  projectMetadataProjects: connection(t, relations.Customer.projectMetadataProjects, {
    description: `Progress of each of the customer's projects with the checklist of the customer. ${more}`,
  }),
  projectMetadataQuestions: connection(t, relations.Customer.projectMetadataQuestions, {
    description: `Questions of the customer's checklist, with the answers of its projects. ${more}`,
  }),
}));
