import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('UUID of the category.') };

/** `note` is for fields that a form cannot leave out: the REST API reads a missing checkbox as one that is not ticked. */
const details = (required: boolean, note = '') => ({
  title: input.string('title', 'Display name of the category.', { required, check: must.notBeBlank }),
  description: input.string('description', 'Description of the offerings in the category.'),
  icon: input.upload('icon', 'The icon, as a picture file; null removes it.', { check: mustBeFile('image') }),
  defaultVmCategory: input.boolean(
    'default_vm_category',
    'Whether the category is the default for offerings of OpenStack virtual machines. Refused when another category ' +
      `is the default.${note}`,
  ),
  defaultVolumeCategory: input.boolean(
    'default_volume_category',
    'Whether the category is the default for offerings of OpenStack volumes. Refused when another category is the ' +
      `default.${note}`,
  ),
  groupUuid: input.link(
    '/api/marketplace-category-groups/{uuid}/',
    'group',
    'UUID of the category group to which the category belongs; null for none.',
  ),
});

const send = sentWithFile('icon');

writeMutation({
  name: 'createCategory',
  description: 'Creates a category of the marketplace. For staff.',
  input: details(true),
  method: 'POST',
  route: '/api/marketplace-categories/',
  send,
  result: (_input, body) => ({ category_uuid: body.uuid }),
  payload: (t) => ({
    category: changed.category(
      t,
      'The new category; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCategory',
  description: 'Changes a category. Fields that are left out stay unchanged. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-categories/{uuid}/',
  send,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ category_uuid: uuid }),
  payload: (t) => ({ category: changed.category(t) }),
});

writeMutation({
  name: 'replaceCategory',
  description: 'Replaces the data of a category, with PUT: its title is required. For staff.',
  deprecated: putTwin('updateCategory'),
  input: {
    ...target,
    ...details(true, ' If `icon` is given and this field is left out, it is set to `false`.'),
  },
  method: 'PUT',
  route: '/api/marketplace-categories/{uuid}/',
  send,
  result: ({ uuid }) => ({ category_uuid: uuid }),
  payload: (t) => ({ category: changed.category(t) }),
});

writeMutation({
  name: 'deleteCategory',
  description: 'Deletes a category. Refused while it contains offerings. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-categories/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Category'),
});
