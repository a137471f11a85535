import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('The category.') };

/** `note` is said of what a form cannot leave out: the REST API reads a missing checkbox as one that is not ticked. */
const details = (required: boolean, note = '') => ({
  title: input.string('title', 'Display name.', { required, check: must.notBeBlank }),
  description: input.string('description', 'What is found in the category.'),
  icon: input.upload('icon', 'The icon, as a picture; null removes it.', { check: mustBeFile('image') }),
  defaultVmCategory: input.boolean(
    'default_vm_category',
    `Whether offerings of virtual machines of OpenStack come into the category. Refused where another one has it.${note}`,
  ),
  defaultVolumeCategory: input.boolean(
    'default_volume_category',
    `Whether offerings of volumes of OpenStack come into the category. Refused where another one has it.${note}`,
  ),
  groupUuid: input.link(
    '/api/marketplace-category-groups/{uuid}/',
    'group',
    'The group of categories that it is in; null for none.',
  ),
});

const send = sentWithFile('icon');

writeMutation({
  name: 'createCategory',
  description: 'Makes a new category of the marketplace. For staff.',
  input: details(true),
  method: 'POST',
  route: '/api/marketplace-categories/',
  send,
  result: (_input, body) => ({ category_uuid: body.uuid }),
  payload: (t) => ({
    category: changed.category(
      t,
      'The new category; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCategory',
  description: 'Changes a category. What is left out stays as it is. For staff.',
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
  description: 'Sets a category anew, with PUT: its title is required. For staff.',
  deprecated: putTwin('updateCategory'),
  input: {
    ...target,
    ...details(true, ' With an `icon`, one that is left out is taken for `false`.'),
  },
  method: 'PUT',
  route: '/api/marketplace-categories/{uuid}/',
  send,
  result: ({ uuid }) => ({ category_uuid: uuid }),
  payload: (t) => ({ category: changed.category(t) }),
});

writeMutation({
  name: 'deleteCategory',
  description: 'Deletes a category. Refused while offerings are in it. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-categories/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Category'),
});
