import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('UUID of the category group.') };

const details = (required: boolean) => ({
  title: input.string('title', 'Display name of the category group.', { required, check: must.notBeBlank }),
  description: input.string('description', 'Description of what the categories have in common.'),
  icon: input.upload('icon', 'The icon, as a picture file; null removes it.', { check: mustBeFile('image') }),
});

const send = sentWithFile('icon');

writeMutation({
  name: 'createCategoryGroup',
  description: 'Creates a category group. For staff.',
  input: details(true),
  method: 'POST',
  route: '/api/marketplace-category-groups/',
  send,
  result: (_input, body) => ({ category_group_uuid: body.uuid }),
  payload: (t) => ({
    categoryGroup: changed.categoryGroup(
      t,
      'The new category group; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCategoryGroup',
  description: 'Changes a category group. Fields that are left out stay unchanged. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-category-groups/{uuid}/',
  send,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ category_group_uuid: uuid }),
  payload: (t) => ({ categoryGroup: changed.categoryGroup(t) }),
});

writeMutation({
  name: 'replaceCategoryGroup',
  description: 'Replaces the data of a category group, with PUT: its title is required. For staff.',
  deprecated: putTwin('updateCategoryGroup'),
  input: { ...target, ...details(true) },
  method: 'PUT',
  route: '/api/marketplace-category-groups/{uuid}/',
  send,
  result: ({ uuid }) => ({ category_group_uuid: uuid }),
  payload: (t) => ({ categoryGroup: changed.categoryGroup(t) }),
});

writeMutation({
  name: 'deleteCategoryGroup',
  description: 'Deletes a category group. Its categories stay, but in no group. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-category-groups/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'CategoryGroup'),
});
