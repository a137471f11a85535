import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('The organization group.') };

const details = (required: boolean) => ({
  name: input.string('name', 'Display name.', { required, check: must.notBeBlank }),
  parentUuid: input.link(
    '/api/organization-groups/{uuid}/',
    'parent',
    'The wider group that it is part of; null for none.',
  ),
});

writeMutation({
  name: 'createOrganizationGroup',
  description:
    'Makes a new group of organizations. For staff. A server of 2024 refuses it, as it wants a type of group.',
  input: details(true),
  method: 'POST',
  route: '/api/organization-groups/',
  result: (_input, body) => ({ organization_group_uuid: body.uuid }),
  payload: (t) => ({
    organizationGroup: changed.organizationGroup(
      t,
      'The new group; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateOrganizationGroup',
  description: 'Changes a group of organizations. What is left out stays as it is. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/organization-groups/{uuid}/',
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ organization_group_uuid: uuid }),
  payload: (t) => ({ organizationGroup: changed.organizationGroup(t) }),
});

writeMutation({
  name: 'replaceOrganizationGroup',
  description: 'Sets a group of organizations anew, with PUT: its name is required. For staff.',
  deprecated: putTwin('updateOrganizationGroup'),
  input: { ...target, ...details(true) },
  method: 'PUT',
  route: '/api/organization-groups/{uuid}/',
  result: ({ uuid }) => ({ organization_group_uuid: uuid }),
  payload: (t) => ({ organizationGroup: changed.organizationGroup(t) }),
});

writeMutation({
  name: 'deleteOrganizationGroup',
  description:
    'Deletes a group of organizations. Those in it stay, and what was limited to it no longer is to this group. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/organization-groups/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'OrganizationGroup'),
});
