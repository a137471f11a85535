import { ChecklistAnswerInput, checklistAnswers } from '../checklist/answers-input.ts';
import { ProjectKind } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, responseValue, writeMutation } from '../write/write-mutation.ts';
import { roleMutations } from './role-mutations.ts';
import { staffAlone } from './staff-alone.ts';

const route = '/api/projects/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('UUID of the project.') };

const customer = input.link(
  '/api/customers/{uuid}/',
  'customer',
  'UUID of the customer that will own the project.',
  {
    required: true,
  },
);

/** `note` ends the description of each Boolean: in a form, the REST API reads a missing one as `false`. */
const details = (required: boolean, note = '') => ({
  name: input.string('name', 'Display name of the project.', { required, check: must.notBeBlank }),
  slug: input.string('slug', 'Short name for use in URLs and account names. Only staff may set it.'),
  description: input.string('description', 'Description of the project; may contain HTML.'),
  kind: input.enum(ProjectKind, 'kind', 'Purpose of the project.'),
  typeUuid: input.link(
    '/api/project-types/{uuid}/',
    'type',
    'UUID of the type of the project: a label from a list that the operator of the server keeps; null ' +
      'for none.',
  ),
  backendId: input.string('backend_id', 'ID of the project in another system; empty for none.'),
  startDate: input.date(
    'start_date',
    'First day of the project; null to start immediately. A past day is refused. Once the project has started, the REST API ' +
      'silently ignores a new value.',
  ),
  endDate: input.date(
    'end_date',
    'Last day of the project; null for none. A past day is refused. After the last day, the resources of the project are terminated.',
  ),
  isIndustry: input.boolean('is_industry', `Whether the project is run by or for industry.${note}`),
  image: input.upload('image', 'Picture of the project; null removes it.', { check: mustBeFile('image') }),
  oecdFos2007Code: input.string(
    'oecd_fos_2007_code',
    'Field of science by the OECD classification of 2007, for example `1.2`; null for none.',
  ),
  scienceSubDomainUuid: input.uuid(
    'science_sub_domain',
    "UUID of the narrower field of science in the server's own classification; null for none.",
  ),
  affiliationUuid: input.uuid(
    'affiliation_uuid',
    'UUID of the organization on whose behalf the project is run; null for none. Callers who are not ' +
      'staff may choose only from the default affiliations of the customer.',
  ),
  displayCreditReports: input.boolean(
    'display_credit_reports',
    `Whether members of the project see reports on the credit of the project.${note}`,
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    'Days between the end of the project and the termination of its resources; null for the number that the customer sets. ' +
      'Only staff may set it.',
    { check: must.notBeNegative },
  ),
  staffNotes: input.string(
    'staff_notes',
    'Notes of the operator; may contain HTML. Only staff may set them.',
  ),
  userEmailPatterns: input.strings(
    'user_email_patterns',
    'Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Taken only from ' +
      'callers who may create projects of the customer; for others, the REST API silently keeps the current list.',
  ),
  userAffiliations: input.strings(
    'user_affiliations',
    'Complete list of affiliations: a user needs one of them to join. Taken only from callers who may create projects of ' +
      'the customer; for others, the REST API silently keeps the current list.',
  ),
  userIdentitySources: input.strings(
    'user_identity_sources',
    'Complete list of identity providers: users must have logged in through one of them to join. Taken only from callers ' +
      'who may create projects of the customer; for others, the REST API silently keeps the current list.',
  ),
});

const ofStaff = staffAlone('slug', 'staffNotes', 'gracePeriodDays');
const send = sentWithFile('image');

writeMutation({
  name: 'createProject',
  description:
    'Creates a project of a customer. For callers who may create projects of the customer (`PROJECT.CREATE`).',
  input: { customerUuid: customer, ...details(true) },
  method: 'POST',
  route,
  send,
  forbids: ofStaff,
  result: (_input, body) => ({ project_uuid: body.uuid }),
  payload: (t) => ({
    project: changed.project(
      t,
      'The new project; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateProject',
  description:
    'Changes a project. Fields that are left out stay unchanged. For callers who may update the project ' +
    '(`PROJECT.UPDATE`): its managers, and owners of its customer.',
  input: changes,
  method: 'PATCH',
  route: base,
  send,
  check: (value) => checkNotEmpty(changes, value),
  forbids: ofStaff,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'replaceProject',
  description:
    'Replaces the data of a project, with PUT: its name and its customer are required, and the customer cannot be changed. ' +
    'For callers who may update the project (`PROJECT.UPDATE`).',
  deprecated: putTwin('updateProject'),
  input: {
    ...target,
    customerUuid: {
      ...customer,
      description: 'UUID of the customer that owns the project. Only `moveProject` changes the customer.',
    },
    ...details(true, ' If `image` is given and this field is left out, it is set to `false`.'),
  },
  method: 'PUT',
  route: base,
  send,
  forbids: ofStaff,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'deleteProject',
  description:
    'Removes a project and all users from its team. Refused with CONFLICT while the project has resources that are not ' +
    'terminated. The project is kept for the records: `recoverProject` restores it. For callers who may delete projects of ' +
    'the customer (`PROJECT.DELETE`).',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Project'),
});

writeMutation({
  name: 'moveProject',
  description:
    'Moves a project with its resources to another customer. For staff and, on servers that allow it, for owners of both customers.',
  input: {
    ...target,
    customerUuid: input.link(
      '/api/customers/{uuid}/',
      'customer',
      'UUID of the customer that will own the project.',
      {
        required: true,
      },
    ),
    preservePermissions: input.boolean(
      'preserve_permissions',
      "Whether members of the project's team keep their roles; if false, all members lose them.",
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}move_project/`,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'recoverProject',
  description:
    'Restores a removed project. For callers who may create projects of the customer (`PROJECT.CREATE`).',
  input: {
    ...target,
    restoreTeamMembers: input.boolean(
      'restore_team_members',
      'Whether former members of the team get their roles back. False by default.',
    ),
    sendInvitationsToPreviousMembers: input.boolean(
      'send_invitations_to_previous_members',
      'Whether former members who do not get their roles back are invited to join again. False by default.',
    ),
    endDate: input.date('end_date', 'New last day of the project; null or left out to keep the earlier one.'),
  },
  method: 'POST',
  route: `${base}recover/`,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'setProjectAffiliation',
  description:
    'Sets the organization on whose behalf a project is run. Callers who are not staff may choose only from the default ' +
    'affiliations of the customer. For callers who may update the project (`PROJECT.UPDATE`).',
  input: {
    ...target,
    affiliationUuid: input.uuid(
      'affiliation',
      'UUID of the organization on whose behalf the project is run; null for none.',
    ),
  },
  method: 'POST',
  route: `${base}update_affiliation/`,
  check: ({ affiliationUuid }) =>
    affiliationUuid === undefined
      ? [
          {
            message: 'Give an organization, or null for none.',
            code: 'REQUIRED',
            path: ['input', 'affiliationUuid'],
          },
        ]
      : [],
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'syncProjectUserRoles',
  description: "Sends the roles of a project's team to the back ends of its resources again. For staff.",
  input: target,
  method: 'POST',
  route: `${base}sync_user_roles/`,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'submitProjectAnswers',
  description:
    'Answers questions of the checklist that the projects of the customer fill in. Questions that are ' +
    'left out stay unchanged. For managers of the project.',
  input: {
    ...target,
    answers: input.objects(ChecklistAnswerInput, null, 'Answers to questions of the checklist.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${base}submit_answers/`,
  send: 'json',
  body: (_body, value) => checklistAnswers(value),
  result: ({ uuid }, body) => ({ project_uuid: uuid, detail: body.detail }),
  payload: (t) => ({
    project: changed.project(t),
    detail: responseValue(t, 'String', 'detail', 'Message from the server; null when the write was refused.'),
  }),
});

roleMutations('Project', 'PROJECT.MEMBER', 'For callers who may give roles in the project.');
