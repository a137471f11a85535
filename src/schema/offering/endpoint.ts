import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { AccessSubnet, Endpoint } from '../refs.ts';

const c = columnFields<'Endpoint'>();
const subnet = columnFields<'AccessSubnet'>();

builder.objectType(Endpoint, {
  description: 'An endpoint: a URL at which users reach an offering or a resource.',
  fields: (t) => ({
    id: idOf<'Endpoint'>(t, 'Endpoint'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the endpoint.'),
    name: c.sure.string(t, 'name', 'Name of the service that users reach at the URL, for example `SSH`.'),
    url: c.sure.url(t, 'url', 'URL of the endpoint with its scheme, for example `ssh://login.example.org`.'),
  }),
});

builder.objectType(AccessSubnet, {
  description: 'A network from which users can reach the resources of an offering.',
  fields: (t) => ({
    id: idOf<'AccessSubnet'>(t, 'AccessSubnet'),
    uuid: subnet.sureUuid(t, 'uuid', 'UUID of the network.'),
    inet: subnet.sure.string(
      t,
      'inet',
      'The network or address in CIDR notation, for example `198.51.100.0/24`.',
    ),
    description: subnet.sure.string(
      t,
      'description',
      'Description of the network by the provider, for example whose network it is.',
    ),
  }),
});
