import { ChecklistAnswerInput, checklistAnswers } from '../checklist/answers-input.ts';
import { ProjectKind } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { answered, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { roleMutations } from './role-mutations.ts';
import { staffAlone } from './staff-alone.ts';

const route = '/api/projects/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('The project.') };

const customer = input.link('/api/customers/{uuid}/', 'customer', 'The customer that is to own it.', {
  required: true,
});

/** `note` is said of what a form cannot leave out: the REST API reads a missing checkbox as one that is not ticked. */
const details = (required: boolean, note = '') => ({
  name: input.string('name', 'Display name.', { required, check: must.notBeBlank }),
  slug: input.string('slug', 'Short name for use in addresses and account names. Staff alone may choose it.'),
  description: input.string('description', 'What the project is about; may hold HTML.'),
  kind: input.enum(ProjectKind, 'kind', 'What the project is for.'),
  typeUuid: input.link(
    '/api/project-types/{uuid}/',
    'type',
    'A label from a list that the operator of the server keeps; null for none.',
  ),
  backendId: input.string('backend_id', 'Identifier in another system; empty for none.'),
  startDate: input.date(
    'start_date',
    'First day; null for at once. A day that has passed is refused. Once the project has started the REST API keeps what is ' +
      'there, without a word.',
  ),
  endDate: input.date(
    'end_date',
    'Last day; null for none. A day that has passed is refused. When it is over, the resources of the project are terminated.',
  ),
  isIndustry: input.boolean('is_industry', `Whether the project is run by or for industry.${note}`),
  image: input.upload('image', 'Picture of the project; null removes it.', { check: mustBeFile('image') }),
  oecdFos2007Code: input.string(
    'oecd_fos_2007_code',
    'Field of science by the OECD classification of 2007, for example `1.2`; null for none.',
  ),
  scienceSubDomainUuid: input.uuid(
    'science_sub_domain',
    "Narrower field of science in the server's own classification; null for none.",
  ),
  affiliationUuid: input.uuid(
    'affiliation_uuid',
    'The organization on whose behalf the project is run; null for none. Others than staff may choose from those of the customer.',
  ),
  displayCreditReports: input.boolean(
    'display_credit_reports',
    `Whether members of the project see reports on its credit.${note}`,
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    "Days between the end of the project and the termination of its resources; null for the customer's own number. Staff " +
      'alone may set it.',
    { check: must.notBeNegative },
  ),
  staffNotes: input.string(
    'staff_notes',
    'Notes of the operator; may hold HTML. Staff alone may write them.',
  ),
  userEmailPatterns: input.strings(
    'user_email_patterns',
    'Patterns of e-mail addresses, as regular expressions, all of them: only users who match may join. Of those alone who ' +
      'may create projects of the customer; of others the REST API keeps what is there, without a word.',
  ),
  userAffiliations: input.strings(
    'user_affiliations',
    'Affiliations of which a user needs one to join, all of them. Of those alone who may create projects of the customer, likewise.',
  ),
  userIdentitySources: input.strings(
    'user_identity_sources',
    'Identity providers through which users who join must have logged in, all of them. Of those alone who may create projects ' +
      'of the customer, likewise.',
  ),
});

const ofStaff = staffAlone('slug', 'staffNotes', 'gracePeriodDays');
const send = sentWithFile('image');

writeMutation({
  name: 'createProject',
  description: 'Makes a project of a customer. For those who may create projects of it (`PROJECT.CREATE`).',
  input: { customerUuid: customer, ...details(true) },
  method: 'POST',
  route,
  send,
  forbids: ofStaff,
  result: (_input, body) => ({ project_uuid: body.uuid }),
  payload: (t) => ({
    project: changed.project(
      t,
      'The new project; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateProject',
  description:
    'Changes a project. What is left out stays as it is. For those who may update it (`PROJECT.UPDATE`): its managers, and ' +
    'owners of its customer.',
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
    'Sets a project anew, with PUT: its name and its customer are required, and the customer stays what it is. For those who ' +
    'may update it (`PROJECT.UPDATE`).',
  deprecated: putTwin('updateProject'),
  input: {
    ...target,
    customerUuid: {
      ...customer,
      description: 'The customer that owns it. `moveProject` gives it to another.',
    },
    ...details(true, ' With an `image`, one that is left out is taken for `false`.'),
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
    'Removes a project and takes everybody off its team. Refused with CONFLICT while it has resources that are not terminated. ' +
    'It is kept for the records: `recoverProject` brings it back. For those who may delete projects of its customer ' +
    '(`PROJECT.DELETE`).',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Project'),
});

writeMutation({
  name: 'moveProject',
  description:
    'Gives a project with its resources to another customer. For staff, and on servers that let them for owners of both ' +
    'customers.',
  input: {
    ...target,
    customerUuid: input.link('/api/customers/{uuid}/', 'customer', 'The customer that is to own it.', {
      required: true,
    }),
    preservePermissions: input.boolean(
      'preserve_permissions',
      'Whether its team keeps its roles; else everybody loses them.',
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
    'Brings a removed project back. For those who may create projects of its customer (`PROJECT.CREATE`).',
  input: {
    ...target,
    restoreTeamMembers: input.boolean(
      'restore_team_members',
      'Whether those who were on its team get their roles back. Default false.',
    ),
    sendInvitationsToPreviousMembers: input.boolean(
      'send_invitations_to_previous_members',
      'Whether they are invited to join again, where they do not get them back. Default false.',
    ),
    endDate: input.date('end_date', 'Its new last day; null or left out for the one that it had.'),
  },
  method: 'POST',
  route: `${base}recover/`,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'setProjectAffiliation',
  description:
    'Says on whose behalf a project is run. Others than staff may choose from the default affiliations of its customer. For ' +
    'those who may update it (`PROJECT.UPDATE`).',
  input: { ...target, affiliationUuid: input.uuid('affiliation', 'The organization; null for none.') },
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
  description:
    'Has the roles of the team passed on to the systems behind the resources of a project again. For staff.',
  input: target,
  method: 'POST',
  route: `${base}sync_user_roles/`,
  result: ({ uuid }) => ({ project_uuid: uuid }),
  payload: (t) => ({ project: changed.project(t) }),
});

writeMutation({
  name: 'submitProjectAnswers',
  description:
    'Answers questions of the checklist that the customer has its projects fill in; what is left out stays as it was ' +
    'answered. For managers of the project.',
  input: {
    ...target,
    answers: input.objects(ChecklistAnswerInput, null, 'The answers.', { required: true }),
  },
  method: 'POST',
  route: `${base}submit_answers/`,
  send: 'json',
  body: (_body, value) => checklistAnswers(value),
  result: ({ uuid }, body) => ({ project_uuid: uuid, detail: body.detail }),
  payload: (t) => ({
    project: changed.project(t),
    detail: answered(t, 'String', 'detail', 'What the server says of it; null when the write was refused.'),
  }),
});

roleMutations('Project', 'PROJECT.MEMBER', 'For those who may give roles in it.');
