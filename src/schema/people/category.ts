import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Category } from '../refs.ts';

const c = columnFields<'Category'>({ linked: true });

builder.objectType(Category, {
  description: 'A heading of the marketplace under which offerings are listed.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Category'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the category.'),
    title: c.sure.string(t, 'title', 'Display name, for example `HPC`.'),
    url: c.sure.ownUrl(t, 'url', 'Address in the REST API.'),
    icon: c.ownUrl(t, 'icon', 'Icon; null when there is none.'),
  }),
});
