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
const OrganizationGroupFilter = filterInput('OrganizationGroupFilter', 'Selects groups of organizations.', {
  name: one('String', 'name', 'Groups with this text in their name.'),
  nameExact: one('String', 'name_exact', 'Groups with exactly this name.'),
  parentUuid: one('UUID', 'parent', 'Groups that this wider group contains.'),
});

builder.objectType(OrganizationGroup, {
  description:
    'A group of organizations, for example the organizations of one country. Offerings, plans and policies can be limited to groups.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'OrganizationGroup'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the group.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the group in the REST API.'),
    name: c.sureString(t, 'name', 'Display name of the group.'),
    customersCount: c.sure.int(t, 'customers_count', 'Number of organizations in the group.'),
    typeName: c.string(
      t,
      'type_name',
      'Type of the group, for example `Research`. Null when it has no type.',
    ),
    parent: linked(
      t,
      relations.OrganizationGroup.parent,
      'The wider group that contains this group; null when there is none.',
    ),
    children: connection(t, relations.OrganizationGroup.children, {
      description: 'The groups that this group contains.',
      filter: OrganizationGroupFilter,
    }),
  }),
});

builder.queryFields((t) => ({
  organizationGroups: rootConnection(t, choiceLists.organizationGroups, {
    description: 'All groups of organizations. Visible to everybody.',
    filter: OrganizationGroupFilter,
  }),
}));
