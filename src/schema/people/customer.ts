import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Customer } from '../refs.ts';

const c = columnFields<'Customer'>({ linked: true });

builder.objectType(Customer, {
  description:
    'An organization that owns projects and pays for what they use. A customer that publishes offerings is also a service ' +
    'provider. For a customer in which you have no role, only the data that resources, orders and lists contain are ' +
    'available.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Customer'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the customer.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the customer in the REST API.'),
    name: c.sureString(t, 'name', 'Full name of the customer.'),
    nativeName: c.string(t, 'native_name', "Name in the customer's own language; empty when there is none."),
    slug: c.sure.string(t, 'slug', 'Short name for use in URLs and account names.'),
    abbreviation: c.string(t, 'abbreviation', 'Abbreviated name; empty when there is none.'),
    email: c.string(
      t,
      'email',
      'E-mail address for contact. Empty when there is none, null if you may not see it.',
    ),
    phoneNumber: c.string(
      t,
      'phone_number',
      'Telephone number for contact. Empty when there is none, null if you may not see it.',
    ),
    contactDetails: c.string(
      t,
      'contact_details',
      'Other contact details, as free text. Empty when there are none, null if you may not see them.',
    ),
    country: c.string(
      t,
      'country',
      'Country, as a two-letter ISO 3166 code. Empty when there is none, null if you may not see it.',
    ),
    image: c.ownUrl(t, 'image', 'URL of the logo of the customer; null when there is none.'),
    created: c.sure.dateTime(t, 'created', 'When the customer was registered.'),
  }),
});
