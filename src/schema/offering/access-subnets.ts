import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import {
  AggregatedAccessSubnets,
  ExpandedAccessSubnet,
  Offering,
  OfferingAccessSubnets,
  OfferingDefaultAccessSubnet,
  OrganizationAccessSubnet,
} from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const ofOne = columnFields<'OfferingAccessSubnets'>();
const ofMany = columnFields<'AggregatedAccessSubnets'>();
const expanded = columnFields<'ExpandedAccessSubnet'>();
const standard = columnFields<'OfferingDefaultAccessSubnet'>();
const organization = columnFields<'OrganizationAccessSubnet'>();

const packed =
  'All networks together as a firewall needs them, in CIDR notation: none twice, neighbours merged.';
const network = 'The network in CIDR notation, for example `192.0.2.0/24`.';

builder.objectType(OfferingAccessSubnets, {
  description: 'The networks from which the resources of an offering may be reached.',
  fields: (t) => ({
    expanded: ofOne.objects(
      t,
      'expanded',
      ExpandedAccessSubnet,
      'Networks that customers entered, each with the customer. Only of customers that have living resources.',
    ),
    packed: ofOne.strings(t, 'packed', packed),
    defaults: ofOne.strings(t, 'defaults', 'Networks that the provider lets in, in CIDR notation.'),
  }),
});

builder.objectType(AggregatedAccessSubnets, {
  description: 'The networks from which the resources of several offerings may be reached.',
  fields: (t) => ({
    expanded: ofMany.objects(
      t,
      'expanded',
      ExpandedAccessSubnet,
      'Networks that customers entered, each with the customer and the offering. Only of customers that have living ' +
        'resources.',
    ),
    packed: ofMany.strings(t, 'packed', packed),
    defaults: ofMany.objects(
      t,
      'defaults',
      OfferingDefaultAccessSubnet,
      'Networks that the provider lets in, each with the offering.',
    ),
    organizationSubnets: ofMany.objects(
      t,
      'organization_subnets',
      OrganizationAccessSubnet,
      'Networks from which the customers with living resources log in; empty unless they were asked for.',
    ),
  }),
});

builder.objectType(ExpandedAccessSubnet, {
  description: 'A network from which a customer reaches its resources of an offering.',
  fields: (t) => ({
    inet: expanded.sure.string(t, 'inet', network),
    description: expanded.sure.string(
      t,
      'description',
      'What is there; empty when the customer does not say.',
    ),
    isStaffManaged: expanded.sure.boolean(
      t,
      'is_staff_managed',
      'Whether staff entered the network, so that the customer cannot change it.',
    ),
    customer: linked(t, relations.ExpandedAccessSubnet.customer, 'The customer. Null only with an error.'),
    offering: linked(t, relations.ExpandedAccessSubnet.offering, 'The offering. Null only with an error.'),
  }),
});

builder.objectType(OfferingDefaultAccessSubnet, {
  description: 'A network that the provider lets reach all resources of an offering.',
  fields: (t) => ({
    inet: standard.sure.string(t, 'inet', network),
    description: standard.sure.string(
      t,
      'description',
      'What is there; empty when the provider does not say.',
    ),
    offering: linked(
      t,
      relations.OfferingDefaultAccessSubnet.offering,
      'The offering. Null only with an error.',
    ),
  }),
});

builder.objectType(OrganizationAccessSubnet, {
  description: 'A network from which the people of a customer use Waldur.',
  fields: (t) => ({
    inet: organization.sure.string(t, 'inet', network),
    description: organization.sure.string(
      t,
      'description',
      'What is there; empty when the customer does not say.',
    ),
    customer: linked(
      t,
      relations.OrganizationAccessSubnet.customer,
      'The customer. Null only with an error.',
    ),
  }),
});

builder.objectFields(Offering, (t) => ({
  accessSubnets: fetchedRow(
    t,
    relations.Offering.accessSubnets,
    'The networks from which the resources of the offering may be reached; of several offerings, ' +
      '`aggregatedAccessSubnets` tells at once. One request for each offering. For managers of the offering, owners ' +
      'of its organization, staff and support. Null only with an error.',
  ),
}));
