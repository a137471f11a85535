import { choiceLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one } from '../filter.ts';
import { nodeId } from '../node.ts';
import { OrganizationGroup } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'OrganizationGroup'>({ linked: true });

/** Filters of the list of groups of organizations. */
const OrganizationGroupFilter = filterInput(
  'OrganizationGroupFilter',
  'Which groups of organizations are listed.',
  {
    name: one('String', 'name', 'Part of the name.'),
    nameExact: one('String', 'name_exact', 'The whole name.'),
    parentUuid: one('UUID', 'parent', 'Part of this wider group.'),
  },
);

builder.objectType(OrganizationGroup, {
  description:
    'A group of organizations, such as those of one country. Offerings, plans and policies can be limited to groups.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'OrganizationGroup'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the group.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the group in the REST API.'),
    name: c.sureString(t, 'name', 'Display name.'),
    customersCount: c.sure.int(t, 'customers_count', 'How many organizations are in the group.'),
    typeName: c.string(
      t,
      'type_name',
      'What kind of group it is, for example `Research`. Null when it is of none.',
    ),
    parent: linked(
      t,
      relations.OrganizationGroup.parent,
      'The wider group that this one is part of; null at the top.',
    ),
    children: connection(t, relations.OrganizationGroup.children, {
      description: 'The groups that are part of this one.',
      filter: OrganizationGroupFilter,
    }),
  }),
});

builder.queryFields((t) => ({
  organizationGroups: rootConnection(t, choiceLists.organizationGroups, {
    description: 'The groups of organizations. Open to everybody.',
    filter: OrganizationGroupFilter,
  }),
}));
