import { RoleType } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { inEachLanguage } from './languages.ts';

const target = { uuid: input.target('UUID of the role.') };

const descriptions = {
  description: input.string(
    'description',
    'Description of the role for display, in the language of the request.',
  ),
  ...inEachLanguage((column, language) =>
    input.string(column, `Description of the role in ${language}; null for none.`),
  ),
};

const name = (required: boolean) =>
  input.string(
    'name',
    'Name of the role, for example `PROJECT.AUDITOR`; must be unique. The name of a system role cannot be changed.',
    {
      required,
      check: must.notBeBlank,
    },
  );

const isActive = input.boolean('is_active', 'Whether the role can be given to users.');

/** The complete definition of a role. */
const definition = {
  name: name(true),
  contentType: input.enum(RoleType, 'content_type', 'Kind of object in which the role is given.', {
    required: true,
  }),
  permissions: input.strings(
    'permissions',
    'Complete list of the permissions that the role gives, by name, for example `ORDER.APPROVE`. Empty for a role without permissions.',
    { required: true },
  ),
  isActive,
  ...descriptions,
};

writeMutation({
  name: 'createRole',
  description: 'Creates a role. For staff.',
  input: definition,
  method: 'POST',
  route: '/api/roles/',
  result: (_input, body) => ({ role_uuid: body.uuid }),
  payload: (t) => ({
    role: changed.role(
      t,
      'The new role; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, name: name(false), isActive, ...descriptions };

writeMutation({
  name: 'updateRole',
  description:
    'Changes the name and the descriptions of a role, and whether it can be given to users. Fields that ' +
    'are left out stay unchanged. Some servers require the permissions of the role as well and return an ' +
    'error without them: then use `setRoleDefinition`. For staff.',
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
    'Sets the name and the permissions of a role, and the kind of object in which it is given. Users who ' +
    'have the role gain and lose permissions immediately. Descriptions that are left out stay unchanged. ' +
    'For staff.',
  input: { ...target, ...definition },
  method: 'PUT',
  route: '/api/roles/{uuid}/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

const descriptionChanges = { ...target, ...descriptions };

writeMutation({
  name: 'updateRoleDescriptions',
  description: 'Changes the descriptions of a role. Fields that are left out stay unchanged. For staff.',
  input: descriptionChanges,
  method: 'PUT',
  route: '/api/roles/{uuid}/update_descriptions/',
  check: (value) => checkNotEmpty(descriptionChanges, value),
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'deleteRole',
  description: 'Deletes a role. Refused for system roles, and while a user has the role. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/roles/{uuid}/',
  // What prevents the deletion is reported by a 400 that names no field.
  refusals: { 400: 'CONFLICT' },
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Role'),
});

writeMutation({
  name: 'enableRole',
  description: 'Allows a role to be given to users again. For staff.',
  input: target,
  method: 'POST',
  route: '/api/roles/{uuid}/enable/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'disableRole',
  description:
    'Prevents a role from being given to further users. Users who have the role keep it. For staff.',
  input: target,
  method: 'POST',
  route: '/api/roles/{uuid}/disable/',
  result: ({ uuid }) => ({ role_uuid: uuid }),
  payload: (t) => ({ role: changed.role(t) }),
});

writeMutation({
  name: 'cloneRoleToCustomer',
  description:
    'Copies a role as a new role of one customer, with the same permissions. The role must be one for customers or ' +
    'projects. Refused when the customer already has such a copy. For staff.',
  input: {
    ...target,
    customerUuid: input.uuid(
      'customer',
      'UUID of the customer in which the new role can be given; no other customer can give it.',
      {
        required: true,
      },
    ),
    description: input.string(
      'description',
      'Description of the new role; by default the description of the copied role.',
    ),
    concealTemplate: input.boolean(
      'conceal_template',
      'Whether the copied role can no longer be given in the customer. True by default.',
    ),
  },
  method: 'POST',
  route: '/api/roles/{uuid}/clone_to_customer/',
  result: (_input, body) => ({ role_uuid: body.uuid }),
  payload: (t) => ({
    role: changed.role(
      t,
      'The new role; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});
