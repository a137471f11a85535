import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { AccessSubnet, Endpoint } from '../refs.ts';

const c = columnFields<'Endpoint'>();
const subnet = columnFields<'AccessSubnet'>();

builder.objectType(Endpoint, {
  description: 'An address at which users reach an offering or a resource.',
  fields: (t) => ({
    id: idOf<'Endpoint'>(t, 'Endpoint'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the endpoint.'),
    name: c.sure.string(t, 'name', 'What is reached there, for example `SSH`.'),
    url: c.sure.url(t, 'url', 'The address, with its scheme, for example `ssh://login.example.org`.'),
  }),
});

builder.objectType(AccessSubnet, {
  description: 'A network from which the resources of an offering may be reached.',
  fields: (t) => ({
    id: idOf<'AccessSubnet'>(t, 'AccessSubnet'),
    uuid: subnet.sureUuid(t, 'uuid', 'Identifies the entry.'),
    inet: subnet.sure.string(
      t,
      'inet',
      'The network or address in CIDR notation, for example `198.51.100.0/24`.',
    ),
    description: subnet.sure.string(t, 'description', 'Whose network it is, in the words of the provider.'),
  }),
});
