import { uuidOf } from '../random.ts';
import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { project as writeRow } from '../rest/columns.ts';
import { ignoresParameter } from '../rest/described.ts';
import {
  type Field,
  isFile,
  link,
  listOf,
  nullable,
  readBody,
  required,
  withDefault,
} from '../rest/fields.ts';
import { page, select } from '../rest/paging.ts';
import { array400, conflict409, fields400 } from '../rest/refusals.ts';
import { type AskedRight, hasRight, ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, byUuid, choice, date, image, integer, slug, text } from '../rest/values.ts';
import { findProject, visibleProjects } from '../routes/people.ts';
import { projectFilters, projectOrderings, userFilters, userOrderings } from '../routes/people-lists.ts';
import { affiliation, peopleOf, projectChecklist, projectRow } from '../rows/project-rows.ts';
import { urls } from '../rows/urls.ts';
import { basicUserRow } from '../rows/user-rows.ts';
import type { GrantScope } from '../world/people.ts';
import { isoOf, slugOf } from '../world/text.ts';
import { type Customer, type Project, projectKinds } from '../world/types.ts';
import { checklistBelow, checklistTemplate } from './checklists.ts';
import { defined, type Family, familyRoutes, sent } from './family.ts';
import { userLink } from './links.ts';
import { teamOf } from './teams.ts';
import { usageStats } from './usage-stats.ts';

const list = '/api/projects/';

/** The right that each write requires. Writes that are not listed are for staff only. */
const rights: Readonly<Record<string, AskedRight>> = {
  PUT: { name: 'PROJECT.UPDATE', on: ordering },
  PATCH: { name: 'PROJECT.UPDATE', on: ordering },
  DELETE: { name: 'PROJECT.DELETE', on: ['customer'] },
  add_user: { name: 'PROJECT.CREATE_PERMISSION', on: ordering },
  update_user: { name: 'PROJECT.UPDATE_PERMISSION', on: ordering },
  delete_user: { name: 'PROJECT.DELETE_PERMISSION', on: ordering },
  update_affiliation: { name: 'PROJECT.UPDATE', on: ordering },
  submit_answers: { name: 'PROJECT.UPDATE', on: ordering },
  recover: { name: 'PROJECT.CREATE', on: ['customer'] },
};

function mayWrite(call: Call, project: Project | null): boolean {
  // The right to create one depends on the customer in the body, and is checked there.
  if (project === null) return true;
  const part = call.template.slice(`${list}{uuid}/`.length, -1);
  if (project.removed && part !== 'recover' && part !== 'move_project')
    throw array400('Project is terminated.');
  const right = rights[part || call.method];
  return right === undefined ? call.user.isStaff : hasRight(call, right, { project });
}

/** A customer by its URL, if it is neither blocked nor archived. */
export const customerLink: Field<Customer> = link('/api/customers/{uuid}/', (call, hex) =>
  call.world.customerByUuid.get(hex),
);

const codes = [7, 12, 5, 5, 9, 5].flatMap((count, index) =>
  Array.from({ length: count }, (_, at) => `${index + 1}.${at + 1}`),
);
const labels = new Map([
  ['1.3', 'Physical sciences'],
  ['1.5', 'Earth and related environmental sciences'],
]);

const affiliationField = byUuid((_call, hex) => (hex === affiliation.uuid ? affiliation : null));

const shape = {
  name: required(text({ max: 500 })),
  slug: slug(),
  description: blank(),
  display_credit_reports: bool(),
  type: nullable(link('/api/project-types/{uuid}/', (_call, hex) => (hex === courseType ? hex : null))),
  backend_id: blank(255),
  start_date: nullable(date()),
  end_date: nullable(date()),
  end_date_requested_by: nullable(userLink),
  oecd_fos_2007_code: nullable(choice(codes, { blank: true })),
  is_industry: bool(),
  image: nullable(image()),
  kind: choice(projectKinds),
  staff_notes: blank(),
  grace_period_days: nullable(integer({ min: 0 })),
  user_email_patterns: listOf(text()),
  user_affiliations: listOf(text()),
  user_identity_sources: listOf(text()),
  affiliation_uuid: nullable(affiliationField),
  science_sub_domain: nullable(
    byUuid((_call, hex) => [...labels.keys()].find((code) => uuidOf(code) === hex)),
  ),
};
const courseType = uuidOf('course type');

/** Fields that only staff can set. The server ignores them from other callers. */
const ofStaff = ['slug', 'staff_notes', 'grace_period_days'] as const;

function change(call: Call, project: Project): void {
  const {
    name,
    slug: newSlug,
    description,
    start_date: start,
    end_date: end,
    end_date_requested_by: _requestedBy,
    oecd_fos_2007_code: code,
    is_industry: isIndustry,
    kind,
    type,
    image: picture,
    affiliation_uuid: organization,
    science_sub_domain: domain,
    ...values
  } = sent(call, shape);
  const today = isoOf(call.world.now().getTime()).slice(0, 10);
  for (const [column, day] of Object.entries({ start_date: start, end_date: end })) {
    if (day && day < today) throw fields400({ [column]: 'Cannot be earlier than the current date.' });
  }
  const { written } = project;
  const { isStaff } = call.user;
  project.name = name ?? project.name;
  if (newSlug && isStaff) project.slug = newSlug;
  project.description = description ?? project.description;
  if (start !== undefined && (project.startDate ?? '9') > today) project.startDate = start;
  if (end !== undefined) {
    project.endDate = end;
    written.end_date_requested_by = end === null ? null : urls.user(call, call.user.uuid);
    written.end_date_updated_at = end === null ? null : isoOf(call.world.now().getTime());
  }
  project.isIndustry = isIndustry ?? project.isIndustry;
  project.kind = kind ?? project.kind;
  if (code !== undefined) project.oecd = code ? [code, labels.get(code) ?? ''] : null;
  if (type !== undefined) {
    written.type = type && urls.at(call, `project-types/${type}/`);
    written.type_uuid = type;
    written.type_name = type && 'Course';
  }
  if (picture !== undefined) written.image = isFile(picture) ? urls.media(call, call.random.uuid()) : null;
  if (organization !== undefined) written.affiliation_uuid = organization?.uuid ?? null;
  if (domain !== undefined) written.science_sub_domain = domain === null ? null : uuidOf(domain);
  const others = Object.entries(defined(values)).filter(
    ([column]) => isStaff || !ofStaff.some((one) => one === column),
  );
  Object.assign(written, Object.fromEntries(others));
}

function isClosed({ blocked, archived }: Customer): boolean {
  return blocked || archived;
}

function create(call: Call): Project {
  const { name, customer } = readBody(call, { ...shape, customer: required(customerLink) });
  if (isClosed(customer)) throw array400('Customer is blocked.');
  if (!hasRight(call, { name: 'PROJECT.CREATE', on: ['customer'] }, { customer })) throw forbidden();
  const wanted = slugOf(name) || 'project';
  const project: Project = {
    uuid: call.random.uuid(),
    name,
    slug: `${wanted}-${call.world.projectByUuid.size}`,
    description: '',
    customer,
    created: call.world.now().getTime(),
    startDate: null,
    endDate: null,
    kind: 'default',
    isIndustry: false,
    oecd: null,
    removed: null,
    grants: [],
    resources: [],
    written: { affiliation_uuid: null, backend_id: '', project_metadata: [], project_credit: null },
  };
  change(call, project);
  return call.world.addProject(project);
}

function remove(call: Call, project: Project): void {
  if (isClosed(project.customer)) throw array400('Customer is blocked.');
  if (project.resources.some(({ state }) => state !== 'Terminated'))
    throw conflict409('Cannot delete project with active resources.');
  call.world.removeProject(project, call.user);
}

function move(call: Call, project: Project): Reply {
  const { customer, preserve_permissions: keepsTeam } = readBody(call, {
    customer: required(customerLink),
    preserve_permissions: required(bool()),
  });
  if (customer.blocked) throw array400('New customer must be not blocked');
  if (customer === project.customer) throw array400('New customer must be different than current one');
  if (!project.removed) {
    project.customer.projects.splice(project.customer.projects.indexOf(project), 1);
    customer.projects.push(project);
  }
  project.customer = customer;
  if (!keepsTeam) {
    for (const grant of project.grants.splice(0))
      grant.user.grants.splice(grant.user.grants.indexOf(grant), 1);
  }
  return { status: 200, body: writeRow(projectRow, project, call) };
}

function recover(call: Call, project: Project): Reply {
  if (!project.removed) throw array400('Project is not deleted and cannot be recovered.');
  const { team } = project.removed;
  const values = readBody(call, {
    restore_team_members: withDefault(bool(), false),
    send_invitations_to_previous_members: withDefault(bool(), false),
    end_date: nullable(date()),
  });
  call.world.recoverProject(project);
  if (values.end_date) project.endDate = values.end_date;
  if (values.restore_team_members) {
    for (const grant of team) {
      project.grants.push(grant);
      grant.user.grants.push(grant);
    }
  }
  return { status: 200, body: writeRow(projectRow, project, call) };
}

const scopeOf = (project: Project): GrantScope => ({
  type: 'project',
  uuid: project.uuid,
  name: project.name,
  customer: project.customer,
  project,
  into: project.grants,
});

const team = teamOf(['PROJECT.ADMIN', 'PROJECT.MANAGER', 'PROJECT.MEMBER'], scopeOf);

const checklistType = 'project_metadata';

const checklists = checklistBelow<Project>(checklistType, (project) => ({
  uuid: project.uuid,
  created: project.created,
  checklist: projectChecklist(project.customer),
  by: project.grants[0]?.user ?? null,
}));

/** Whether a request for a list includes removed projects. */
function wantsRemoved(call: Call): boolean {
  return ['include_terminated', 'is_removed'].some(
    (name) => !ignoresParameter(call.server, call.template, name) && call.query.last(name) === 'true',
  );
}

/** The projects of the list, in its default order. Only callers who see all projects find removed ones. */
function rows(call: Call): readonly Project[] {
  if (call.params.uuid !== undefined) return [findProject(call)];
  const { world, user } = call;
  const removed =
    wantsRemoved(call) && (user.isStaff || user.isSupport)
      ? [...world.projectByUuid.values()].filter((each) => each.removed)
      : [];
  return [...visibleProjects(call), ...removed].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
}

const family: Family<Project> = {
  path: list,
  model: 'Project',
  row: projectRow,
  rows,
  filters: projectFilters,
  orderings: projectOrderings,
  mayWrite,
  create,
  update: change,
  remove,
  actions: {
    ...team.actions,
    submit_answers: checklists.actions.submit_answers,
    move_project: move,
    recover,
    update_affiliation: (call, project) => {
      const { affiliation: to } = readBody(call, { affiliation: nullable(affiliationField) });
      project.written.affiliation_uuid = to?.uuid ?? null;
      return undefined;
    },
    sync_user_roles: () => ({
      status: 200,
      body: { status: 'User roles synchronization has been scheduled.' },
    }),
  },
  below: {
    ...team.below,
    checklist: checklists.reads.checklist,
    completion_status: checklists.reads.completion_status,
    stats: (call, project) => usageStats(call, project.resources),
    /** The users of the customer who have no role in this project. */
    other_users: (call, project) => {
      const own = new Set(project.grants.map(({ user }) => user));
      const others = () => peopleOf(project.customer).filter((user) => !own.has(user));
      return page(call, select(call, others, userFilters, userOrderings), (user, each) =>
        writeRow(basicUserRow, user, each),
      );
    },
  },
};

/** Routes of projects, their teams and their checklists. */
export const projectRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${list}checklist-template/`,
    handle: (call) =>
      checklistTemplate(call, checklistType, (uuid) => {
        const customer = call.world.customerByUuid.get(uuid);
        return customer && projectChecklist(customer);
      }),
  },
  ...familyRoutes(family),
];
