import { relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { CourseAccountState, ServiceAccountState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { forObjects, ServiceAccount } from '../interfaces.ts';
import { idOf } from '../node.ts';
import { CourseAccount, Customer, CustomerServiceAccount, ProjectServiceAccount } from '../refs.ts';
import { linked } from '../related.ts';

const course = columnFields<'CourseAccount'>();
/** For accounts of both kinds. */
const ofCustomer =
  'The customer for which the account acts, directly or in one of its projects. Null only with an error.';

const service = columnFields<'CustomerServiceAccount' | 'ProjectServiceAccount'>();

builder.objectType(CourseAccount, {
  description: 'An account for a participant of a course. It exists as long as the project of the course.',
  fields: (t) => ({
    id: idOf<'CourseAccount'>(t, 'CourseAccount'),
    uuid: course.sureUuid(t, 'uuid', 'UUID of the account.'),
    url: course.sure.ownUrl(t, 'url', 'URL of the account in the REST API.'),
    project: linked(
      t,
      relations.CourseAccount.project,
      'The project of the course. Null only with an error.',
    ),
    customer: linked(
      t,
      relations.CourseAccount.customer,
      'The customer that owns the project of the course. Null only with an error.',
    ),
    user: linked(
      t,
      relations.CourseAccount.user,
      'The user to whom the account belongs; the account has the same login name. Null only with an error.',
    ),
    state: course.sure.enum(t, 'state', CourseAccountState, 'State of the account.'),
    stateWord: course.word(t, 'state', 'state'),
    email: course.sure.string(t, 'email', 'E-mail address of the participant.'),
    description: course.sure.string(t, 'description', 'Remarks on the account.'),
    errorMessage: course.sure.string(
      t,
      'error_message',
      'Message of the last error; empty when there was none.',
    ),
    errorTraceback: course.string(
      t,
      'error_traceback',
      'Stack trace of the last error, for operators. Null if you may not see it.',
    ),
    created: course.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: course.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

builder.interfaceType(ServiceAccount, {
  description: 'An account for programs that act for a customer or for a project.',
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
      'The project for which the account acts. Null only with an error.',
    ),
    customer: linked(t, relations.ProjectServiceAccount.customer, ofCustomer),
  }),
});

function serviceAccountFields(t: FieldBuilder) {
  return {
    uuid: service.sureUuid(t, 'uuid', 'UUID of the account.'),
    url: service.sure.ownUrl(t, 'url', 'URL of the account in the REST API.'),
    username: service.sure.string(t, 'username', 'Login name of the account.'),
    preferredIdentifier: service.string(
      t,
      'preferred_identifier',
      'Text that was requested as part of the login name; empty when none was requested.',
    ),
    email: service.sure.string(t, 'email', 'E-mail address for messages about the account.'),
    description: service.sure.string(t, 'description', 'Purpose of the account.'),
    state: service.sure.enum(t, 'state', ServiceAccountState, 'State of the account.'),
    stateWord: service.word(t, 'state', 'state'),
    token: service.string(
      t,
      'token',
      'Credential of the account. A secret: its holder can act as the account. Returned only right after it was created or ' +
        'renewed, and only to callers who may manage the account; null otherwise.',
    ),
    expiresAt: service.dateTime(t, 'expires_at', 'When the credential expires; null when this is not known.'),
    errorMessage: service.string(t, 'error_message', 'Message of the last error; empty when there was none.'),
    errorTraceback: service.string(
      t,
      'error_traceback',
      'Stack trace of the last error, for operators. Null if you may not see it.',
    ),
    created: service.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: service.sure.dateTime(t, 'modified', 'When the account last changed.'),
  };
}
