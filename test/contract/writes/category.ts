import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const categories = '/api/marketplace-categories/';
const groups = '/api/marketplace-category-groups/';
const group = 'b2'.repeat(16);

const made = { response: { status: 201, body: { uuid } } };
const withIcon = {
  files: { 'variables.input.icon': { name: 'icon.svg', type: 'image/svg+xml', content: '<svg/>' } },
};
const icon = { file: 'icon.svg', type: 'image/svg+xml' };

const category = {
  title: 'Laboratories',
  description: 'Instruments, and time on them',
  defaultVmCategory: true,
  defaultVolumeCategory: false,
  groupUuid: group,
};
const sentCategory = {
  title: 'Laboratories',
  description: 'Instruments, and time on them',
  default_vm_category: true,
  default_volume_category: false,
  group: `REST${groups}${group}/`,
};
/** In a form everything is text. */
const parts = { ...sentCategory, default_vm_category: 'true', default_volume_category: 'false', icon };

const categoryGroup = { title: 'Services', description: 'What people do for others' };

/** Every write of categories and of their groups. */
export const categoryWrites: readonly WriteCase[] = [
  oneWrite(`POST ${categories}`, 'createCategory', category, sentCategory, made),
  oneWrite(`POST ${categories}`, 'createCategory', { ...category, icon: null }, parts, {
    ...made,
    ...withIcon,
  }),
  oneWrite(`PATCH ${categories}{uuid}/`, 'updateCategory', category, sentCategory),
  oneWrite(`PATCH ${categories}{uuid}/`, 'updateCategory', { icon: null }, { icon }, withIcon),
  oneWrite(
    `PATCH ${categories}{uuid}/`,
    'updateCategory',
    { groupUuid: null, icon: null },
    { group: null, icon: null },
  ),
  oneWrite(`PUT ${categories}{uuid}/`, 'replaceCategory', { ...category, icon: null }, parts, withIcon),
  oneWrite(`DELETE ${categories}{uuid}/`, 'deleteCategory', {}, null, gone),

  oneWrite(
    `POST ${groups}`,
    'createCategoryGroup',
    { ...categoryGroup, icon: null },
    { ...categoryGroup, icon },
    { ...made, ...withIcon },
  ),
  oneWrite(
    `PATCH ${groups}{uuid}/`,
    'updateCategoryGroup',
    { ...categoryGroup, icon: null },
    { ...categoryGroup, icon: null },
  ),
  oneWrite(
    `PUT ${groups}{uuid}/`,
    'replaceCategoryGroup',
    { ...categoryGroup, icon: null },
    { ...categoryGroup, icon },
    withIcon,
  ),
  oneWrite(`DELETE ${groups}{uuid}/`, 'deleteCategoryGroup', {}, null, gone),
];
