import { choiceLists, relations } from '../../relations/relations.ts';
import { byUuid } from '../../relations/source.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { CategoryGroup } from '../refs.ts';
import { lookedUp } from '../related.ts';
import { CategoryFilter, CategoryGroupFilter } from './filter.ts';

const c = columnFields<'CategoryGroup'>({ linked: true });

builder.objectType(CategoryGroup, {
  description: 'A group of categories that the marketplace shows together.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'CategoryGroup'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the group.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the category group in the REST API.'),
    title: c.sure.string(t, 'title', 'Display name of the category group, for example `Compute`.'),
    description: c.sure.string(
      t,
      'description',
      'Description of what the categories have in common; empty when there is none.',
    ),
    icon: c.ownUrl(t, 'icon', 'URL of the icon; null when there is none.'),
    categories: connection(t, relations.CategoryGroup.categories, {
      description: 'The categories of the group.',
      filter: CategoryFilter,
    }),
  }),
});

builder.queryFields((t) => ({
  categoryGroups: rootConnection(t, choiceLists.categoryGroups, {
    description: 'The category groups of the marketplace. Visible to everybody who sees `categories`.',
    filter: CategoryGroupFilter,
  }),
  categoryGroup: lookedUp(
    t,
    byUuid.CategoryGroup,
    'One category group; null, with a NOT_FOUND error, when it does not exist.',
  ),
}));
