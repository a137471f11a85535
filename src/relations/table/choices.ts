import { link } from '../link.ts';
import { sharedList } from '../list.ts';
import { numberColumn } from '../referenced-objects.ts';
import { categories, categoryGroups, organizationGroups } from '../short-list.ts';
import { choiceLists, rootLists } from './root.ts';

/** Relations of objects that inputs take, such as categories. */
export const choiceRelations = {
  Category: {
    group: link('Category', categoryGroups, { id: 'group', byAddress: true }),
    /** In a filtered list, the server counts only offerings that match the filter, so the counts are read by uuid. */
    offeringCount: numberColumn('Category', categories, 'offering_count'),
    availableOfferingsCount: numberColumn('Category', categories, 'available_offerings_count'),
    /** `category_uuid` takes one category; for many, the list of all offerings that the caller manages is read. */
    offerings: sharedList('Category', rootLists.offerings, ['category_uuid', 'uuid'], {
      by: null,
      groupBy: 'category_uuid',
    }),
  },
  OrganizationGroup: {
    parent: link('OrganizationGroup', organizationGroups, {
      id: 'parent_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'parent' },
    }),
    children: sharedList('OrganizationGroup', choiceLists.organizationGroups, ['parent', 'uuid'], {
      by: null,
      groupBy: 'parent_uuid',
    }),
  },
  CategoryGroup: {
    /** `group_uuid` takes one group; for many, the list of all categories is read. */
    categories: sharedList('CategoryGroup', choiceLists.categories, ['group_uuid', 'uuid'], {
      by: null,
      groupBy: 'group',
    }),
  },
} as const;
