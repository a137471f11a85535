import { link } from '../link.ts';
import { sharedList } from '../list.ts';
import { countOf } from '../named.ts';
import { categories, categoryGroups, organizationGroups } from '../short-list.ts';
import { choiceLists, rootLists } from './root.ts';

/** What can be chosen in inputs leads to. */
export const choiceRelations = {
  Category: {
    group: link('Category', categoryGroups, { id: 'group', byAddress: true }),
    /** In a list that is filtered, the server counts no more than what the filter leaves: they are read on their own. */
    offeringCount: countOf('Category', categories, 'offering_count'),
    availableOfferingsCount: countOf('Category', categories, 'available_offerings_count'),
    /** `category_uuid` takes one category; the offerings of many are found in the list of all that the caller manages. */
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
    /** The same, of the list of all categories. */
    categories: sharedList('CategoryGroup', choiceLists.categories, ['group_uuid', 'uuid'], {
      by: null,
      groupBy: 'group',
    }),
  },
} as const;
