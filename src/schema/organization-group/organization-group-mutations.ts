import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('UUID of the organization group.') };

const details = (required: boolean) => ({
  name: input.string('name', 'Display name of the group.', { required, check: must.notBeBlank }),
  parentUuid: input.link(
    '/api/organization-groups/{uuid}/',
    'parent',
    'UUID of the wider group that contains this group; null for none.',
  ),
});

writeMutation({
  name: 'createOrganizationGroup',
  description:
    'Creates a group of organizations. For staff. Servers of 2024 refuse it, because they require a type of group.',
  input: details(true),
  method: 'POST',
  route: '/api/organization-groups/',
  result: (_input, body) => ({ organization_group_uuid: body.uuid }),
  payload: (t) => ({
    organizationGroup: changed.organizationGroup(
      t,
      'The new group; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateOrganizationGroup',
  description: 'Changes a group of organizations. Fields that are left out stay unchanged. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/organization-groups/{uuid}/',
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ organization_group_uuid: uuid }),
  payload: (t) => ({ organizationGroup: changed.organizationGroup(t) }),
});

writeMutation({
  name: 'replaceOrganizationGroup',
  description: 'Replaces the data of a group of organizations, with PUT: its name is required. For staff.',
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
    'Deletes a group of organizations. The organizations in the group are kept, and objects that were limited to the group ' +
    'no longer are. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/organization-groups/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'OrganizationGroup'),
});
