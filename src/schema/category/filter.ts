import { filterInput, one, onlyTrue } from '../filter.ts';

/** Filters of the list of categories. */
export const CategoryFilter = filterInput('CategoryFilter', 'Selects categories.', {
  title: one('String', 'title', 'Categories with this text in their title.'),
  groupUuid: one('UUID', 'group_uuid', 'Categories in this category group.'),
  customerUuid: one('UUID', 'customer_uuid', 'Categories with an offering that this customer owns.'),
  offeringName: one('String', 'offering_name', 'Categories with an offering that has this text in its name.'),
  hasShared: onlyTrue('has_shared', 'Categories with an offering that is open to customers.'),
  accessible: onlyTrue('accessible', 'Categories with an offering that your roles allow you to order.'),
  resourceCustomerUuid: one(
    'UUID',
    'resource_customer_uuid',
    'Categories with an offering of which this customer has a resource.',
  ),
  resourceProjectUuid: one(
    'UUID',
    'resource_project_uuid',
    'Categories with an offering of which this project has a resource.',
  ),
});

/** Filters of the list of category groups. */
export const CategoryGroupFilter = filterInput('CategoryGroupFilter', 'Selects category groups.', {
  title: one('String', 'title', 'Category groups with this text in their title.'),
});
