import { RoleType } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { inEachLanguage } from './languages.ts';

const target = { uuid: input.target('The role.') };

const descriptions = {
  description: input.string(
    'description',
    'What the role is, for people to read, in the language of the request.',
  ),
  ...inEachLanguage((column, language) =>
    input.string(column, `The description in ${language}; null for none.`),
  ),
};

const name = (required: boolean) =>
  input.string('name', 'The name, for example `PROJECT.AUDITOR`; unique. That of a system role stays.', {
    required,
    check: must.notBeBlank,
  });

const isActive = input.boolean('is_active', 'Whether the role can be given to users.');

/** What a role is, all of it. */
const definition = {
  name: name(true),
  contentType: input.enum(RoleType, 'content_type', 'The kind of object that the role is given on.', {
    required: true,
  }),
  permissions: input.strings(
    'permissions',
    'Names of the rights that the role gives, for example `ORDER.APPROVE`, all of them. None for a role that gives none.',
    { required: true },
  ),
  isActive,
  ...descriptions,
};

writeMutation({
  name: 'createRole',
  description: 'Makes a new role. For staff.',
  input: definition,
  method: 'POST',
  route: '/api/roles/',
  result: (_input, body) => ({ role_uuid: body.uuid }),
  payload: (t) => ({
    role: changed.role(t, 'The new role; null when none was made, or when Waldur did not send its uuid.'),
  }),
});

const changes = { ...target, name: name(false), isActive, ...descriptions };

writeMutation({
  name: 'updateRole',
  description:
    'Changes how a role is called and described, and whether it can be given. What is left out stays as it is. A server ' +
    'that wants the rights along with it says so: then use `setRoleDefinition`. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/roles/{uuid}/',
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'setRoleDefinition',
  description:
    'Sets what a role is: its name, its rights and the kind of object that it is given on. Those who have the role get and ' +
    'lose rights at once. Descriptions that are left out stay. For staff.',
  input: { ...target, ...definition },
  method: 'PUT',
  route: '/api/roles/{uuid}/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

const descriptionChanges = { ...target, ...descriptions };

writeMutation({
  name: 'updateRoleDescriptions',
  description: 'Changes the descriptions of a role. What is left out stays as it is. For staff.',
  input: descriptionChanges,
  method: 'PUT',
  route: '/api/roles/{uuid}/update_descriptions/',
  check: (value) => checkNotEmpty(descriptionChanges, value),
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'deleteRole',
  description: 'Deletes a role. Refused for system roles, and while somebody has the role. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/roles/{uuid}/',
  // What stands against it comes as a bare 400.
  refusals: { 400: 'CONFLICT' },
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Role'),
});

writeMutation({
  name: 'enableRole',
  description: 'Lets a role be given to users again. For staff.',
  input: target,
  method: 'POST',
  route: '/api/roles/{uuid}/enable/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'disableRole',
  description: 'Lets a role no longer be given to users. Those who have it keep it. For staff.',
  input: target,
  method: 'POST',
  route: '/api/roles/{uuid}/disable/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'cloneRoleToCustomer',
  description:
    'Gives a customer a role of its own with the rights of this one, which has to be one for customers or projects. Refused ' +
    'when the customer has such a copy. For staff.',
  input: {
    ...target,
    customerUuid: input.uuid('customer', 'The customer that alone may give the new role.', {
      required: true,
    }),
    description: input.string('description', 'The description of the new role; by default that of this one.'),
    concealTemplate: input.boolean(
      'conceal_template',
      'Whether this role can no longer be given in the customer. Default true.',
    ),
  },
  method: 'POST',
  route: '/api/roles/{uuid}/clone_to_customer/',
  result: (_input, body) => ({ role_uuid: body.uuid }),
  payload: (t) => ({
    role: changed.role(t, 'The new role; null when none was made, or when Waldur did not send its uuid.'),
  }),
});
