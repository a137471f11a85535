import { filterInput, one, onlyTrue } from '../filter.ts';

/** Filters of the list of categories. */
export const CategoryFilter = filterInput('CategoryFilter', 'Which categories are listed.', {
  title: one('String', 'title', 'Part of the title.'),
  groupUuid: one('UUID', 'group_uuid', 'In this group of categories.'),
  customerUuid: one('UUID', 'customer_uuid', 'With an offering that this customer owns.'),
  offeringName: one('String', 'offering_name', 'With an offering that has this in its name.'),
  hasShared: onlyTrue('has_shared', 'With an offering that is open to customers.'),
  accessible: onlyTrue('accessible', 'With an offering that your roles allow you to order.'),
  resourceCustomerUuid: one(
    'UUID',
    'resource_customer_uuid',
    'With an offering that this customer has a resource of.',
  ),
  resourceProjectUuid: one(
    'UUID',
    'resource_project_uuid',
    'With an offering that this project has a resource of.',
  ),
});

/** Filters of the list of groups of categories. */
export const CategoryGroupFilter = filterInput(
  'CategoryGroupFilter',
  'Which groups of categories are listed.',
  { title: one('String', 'title', 'Part of the title.') },
);
