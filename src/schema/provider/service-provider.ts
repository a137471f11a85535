import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OrganizationGroup, ServiceProvider } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'ServiceProvider'>({ linked: true });

builder.objectType(ServiceProvider, {
  description:
    'A customer in its role as a seller: it publishes offerings and runs what customers order from them. ' +
    'Everyone can see a service provider; its lists are for users with a role in its customer or in the ' +
    'provider.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'ServiceProvider'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the service provider, not of its customer.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the service provider in the REST API.'),
    customer: linked(
      t,
      relations.ServiceProvider.customer,
      'The customer that acts as this service provider. The provider has no name other than the name of this customer. Null ' +
        'only with an error.',
    ),
    description: c.sure.string(
      t,
      'description',
      'Description of what the provider does; empty when there is none.',
    ),
    image: c.ownUrl(
      t,
      'image',
      'URL of a picture of the provider; null when there is none. The logo is the `image` of the customer.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the customer became a service provider.'),
    enableNotifications: c.boolean(
      t,
      'enable_notifications',
      'Whether the provider receives e-mail about orders that wait for the provider. Null unless you may change the provider.',
    ),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      "Groups of organizations that the provider's customer belongs to.",
    ),
    offeringCount: c.sure.int(t, 'offering_count', 'Number of published offerings of the provider.'),
    allowedDomains: c.strings(
      t,
      'allowed_domains',
      'Internet domains of the provider, as entered by staff, for example `example.com`.',
    ),
  }),
});
