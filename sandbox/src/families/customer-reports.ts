import { uuidOf } from '../random.ts';
import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { isObject, listOf, readBody, readPatch, required } from '../rest/fields.ts';
import { page } from '../rest/paging.ts';
import { hasRight } from '../rest/rights.ts';
import { bool, byUuid, choice, integer, text } from '../rest/values.ts';
import { projectChecklist } from '../rows/project-rows.ts';
import type { Customer, Json, JsonObject, Project } from '../world/types.ts';
import { defined, type Family } from './family.ts';

type Reads = NonNullable<Family<Customer>['below']>;

/** Throws a 403 unless the caller may change the customer. */
function checkOwner(call: Call, customer: Customer): void {
  if (!hasRight(call, { name: 'CUSTOMER.UPDATE', on: ['customer'] }, { customer })) throw forbidden();
}

const sections = ['resources', 'team', 'cost'] as const;

const digestOf = (customer: Customer): JsonObject => ({
  uuid: uuidOf(`${customer.uuid} digest`),
  is_enabled: false,
  frequency: 'monthly',
  enabled_sections: [...sections],
  day_of_week: 1,
  day_of_month: 1,
  last_sent_at: null,
  available_sections: sections.map((key) => ({ key, title: `${key[0]?.toUpperCase()}${key.slice(1)}` })),
  ...(isObject(customer.written.digest) ? customer.written.digest : {}),
});

const digestShape = {
  is_enabled: bool(),
  frequency: choice(['weekly', 'biweekly', 'monthly']),
  enabled_sections: listOf(text()),
  day_of_week: integer(),
  day_of_month: integer({ min: 1, max: 28 }),
};

function updateDigest(call: Call, customer: Customer): Reply {
  const { digest } = customer.written;
  const values = defined(readPatch(call, digestShape));
  customer.written.digest = { ...(isObject(digest) ? digest : {}), ...values };
  return ok(digestOf(customer));
}

/** Actions about the e-mail with which a customer is informed about its projects. */
export const digestActions: NonNullable<Family<Customer>['actions']> = {
  'PATCH update-project-digest-config': updateDigest,
  'PUT update-project-digest-config': updateDigest,
  'project-digest-config/preview': (call, customer) => {
    const { project_uuid: project } = readBody(call, {
      project_uuid: required(byUuid((_call, hex) => customer.projects.find(({ uuid }) => uuid === hex))),
    });
    const subject = `Digest of ${project.name}`;
    return ok({ subject, html_body: `<h1>${project.name}</h1>`, text_body: project.name });
  },
  'project-digest-config/send-test': () => ok({ detail: 'Test digest email has been sent.' }),
};

const part = (project: Project): JsonObject => ({
  project_uuid: project.uuid,
  project_name: project.name,
  completion_uuid: uuidOf(`${project.uuid} completion`),
  completion_percentage: 0,
  is_completed: false,
  requires_review: false,
});

/** A report on how the projects of a customer have filled in its checklist. In the sandbox, no project has begun. */
function ofChecklist(read: (customer: Customer) => readonly Json[]): Reads[string] {
  return (call, customer) => {
    checkOwner(call, customer);
    return page(call, projectChecklist(customer) ? read(customer) : [], (row) => row);
  };
}

const overview = ({ projects }: Customer): JsonObject => ({
  total_projects: projects.length,
  projects_with_completions: projects.length,
  fully_completed_projects: 0,
  projects_requiring_review: 0,
});

/** Reports on a customer and its projects. */
export const customerReports: Reads = {
  'project-digest-config': (call, customer) => {
    checkOwner(call, customer);
    return ok(digestOf(customer));
  },
  'project-metadata-compliance-overview': ofChecklist((customer) => [
    { ...overview(customer), average_completion_percentage: 0 },
  ]),
  'project-metadata-compliance-details': ofChecklist((customer) => {
    const checklist = projectChecklist(customer);
    return [
      {
        checklist: {
          uuid: checklist?.uuid,
          name: checklist?.name,
          description: '',
          checklist_type: 'project_metadata',
        },
        ...overview(customer),
        project_details: customer.projects.map((project) => ({
          ...part(project),
          answers: [],
          unanswered_required_questions: [],
        })),
      },
    ];
  }),
  'project-metadata-compliance-projects': ofChecklist(({ projects }) =>
    projects.map((project) => ({ ...part(project), answers_count: 0, unanswered_required_count: 5 })),
  ),
  'project-metadata-question-answers': ofChecklist((customer) => [
    {
      question_uuid: uuidOf(`${projectChecklist(customer)?.uuid} question 0`),
      question_description: 'Where is your data kept?',
      question_type: 'text_area',
      required: true,
      order: 1,
      min_value: null,
      max_value: null,
      total_projects: customer.projects.length,
      answered_projects_count: 0,
      project_answers: [],
      question_options: [],
    },
  ]),
};
