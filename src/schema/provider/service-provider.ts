import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OrganizationGroup, ServiceProvider } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'ServiceProvider'>({ linked: true });

builder.objectType(ServiceProvider, {
  description:
    'A customer in its part as a seller: it publishes offerings and runs what is ordered from them. ' +
    'Anyone may see that a provider exists; its lists are for users with a role in its customer or on the provider.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'ServiceProvider'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the service provider. Not the uuid of its customer.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the service provider in the REST API.'),
    customer: linked(
      t,
      relations.ServiceProvider.customer,
      'The customer that the provider is. It gives the provider its name. Null only with an error.',
    ),
    description: c.sure.string(t, 'description', 'What the provider does; empty when it says nothing.'),
    image: c.ownUrl(
      t,
      'image',
      "Picture of the provider; null when there is none. The logo is the customer's `image`.",
    ),
    created: c.sure.dateTime(t, 'created', 'When the customer became a service provider.'),
    enableNotifications: c.boolean(
      t,
      'enable_notifications',
      'Whether the provider is sent e-mail about orders that wait for it. Null unless you may change the provider.',
    ),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      'Groups of organizations that the customer of the provider belongs to.',
    ),
    offeringCount: c.sure.int(t, 'offering_count', 'Number of published offerings of the provider.'),
    allowedDomains: c.strings(
      t,
      'allowed_domains',
      'Internet domains that staff have entered as those of the provider, for example `example.com`.',
    ),
  }),
});
