import { relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { CourseAccountState, ServiceAccountState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { forObjects, ServiceAccount } from '../interfaces.ts';
import { idOf } from '../node.ts';
import { CourseAccount, Customer, CustomerServiceAccount, ProjectServiceAccount } from '../refs.ts';
import { linked } from '../related.ts';

const course = columnFields<'CourseAccount'>();
/** Of an account of either kind. */
const ofCustomer =
  'The customer that the account acts for, itself or in one of its projects. Null only with an error.';

const service = columnFields<'CustomerServiceAccount' | 'ProjectServiceAccount'>();

builder.objectType(CourseAccount, {
  description: 'An account for a participant of a course, which lasts as long as the project of the course.',
  fields: (t) => ({
    id: idOf<'CourseAccount'>(t, 'CourseAccount'),
    uuid: course.sureUuid(t, 'uuid', 'Identifies the account.'),
    url: course.sure.ownUrl(t, 'url', 'Address of the account in the REST API.'),
    project: linked(
      t,
      relations.CourseAccount.project,
      'The project of the course. Null only with an error.',
    ),
    customer: linked(
      t,
      relations.CourseAccount.customer,
      'The customer of the project. Null only with an error.',
    ),
    user: linked(
      t,
      relations.CourseAccount.user,
      'The user behind the account; its login name is that of the account. Null only with an error.',
    ),
    state: course.sure.enum(t, 'state', CourseAccountState, 'Where the account is in its life.'),
    stateWord: course.word(t, 'state', 'state'),
    email: course.sure.string(t, 'email', 'E-mail address of the participant.'),
    description: course.sure.string(t, 'description', 'Remarks on the account.'),
    errorMessage: course.sure.string(t, 'error_message', 'What went wrong; empty when nothing did.'),
    errorTraceback: course.string(
      t,
      'error_traceback',
      'Where in the program it went wrong; for operators. Null where you may not see it.',
    ),
    created: course.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: course.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

builder.interfaceType(ServiceAccount, {
  description: 'An account for programs, wherever it belongs.',
  fields: (t) => ({
    ...serviceAccountFields(forObjects(t)),
    customer: t.field({ type: Customer, description: ofCustomer }),
  }),
});

builder.objectType(CustomerServiceAccount, {
  description: 'An account for programs that act for a customer.',
  interfaces: [ServiceAccount],
  fields: (t) => ({
    id: idOf<'CustomerServiceAccount'>(t, 'CustomerServiceAccount'),
    customer: linked(t, relations.CustomerServiceAccount.customer, ofCustomer),
  }),
});

builder.objectType(ProjectServiceAccount, {
  description: 'An account for programs that act for a project.',
  interfaces: [ServiceAccount],
  fields: (t) => ({
    id: idOf<'ProjectServiceAccount'>(t, 'ProjectServiceAccount'),
    project: linked(
      t,
      relations.ProjectServiceAccount.project,
      'The project that the account acts for. Null only with an error.',
    ),
    customer: linked(t, relations.ProjectServiceAccount.customer, ofCustomer),
  }),
});

function serviceAccountFields(t: FieldBuilder) {
  return {
    uuid: service.sureUuid(t, 'uuid', 'Identifies the account.'),
    url: service.sure.ownUrl(t, 'url', 'Address of the account in the REST API.'),
    username: service.sure.string(t, 'username', 'Login name.'),
    preferredIdentifier: service.string(
      t,
      'preferred_identifier',
      'What the login name was asked to contain; empty when nothing was asked for.',
    ),
    email: service.sure.string(t, 'email', 'E-mail address for messages about the account.'),
    description: service.sure.string(t, 'description', 'What the account is for.'),
    state: service.sure.enum(t, 'state', ServiceAccountState, 'Where the account is in its life.'),
    stateWord: service.word(t, 'state', 'state'),
    token: service.string(
      t,
      'token',
      'Credential of the account. A secret: who has it acts as the account. Given only right after it was made or renewed, to those who may manage the account; null otherwise.',
    ),
    expiresAt: service.dateTime(t, 'expires_at', 'When the credential expires; null when that is not known.'),
    errorMessage: service.string(t, 'error_message', 'What went wrong; empty when nothing did.'),
    errorTraceback: service.string(
      t,
      'error_traceback',
      'Where in the program it went wrong; for operators. Null where you may not see it.',
    ),
    created: service.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: service.sure.dateTime(t, 'modified', 'When the account last changed.'),
  };
}
