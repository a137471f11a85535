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
  'All networks combined for use in a firewall, in CIDR notation: without duplicates, adjacent networks merged.';
const network = 'The network in CIDR notation, for example `192.0.2.0/24`.';

builder.objectType(OfferingAccessSubnets, {
  description: 'The networks from which users can reach the resources of an offering.',
  fields: (t) => ({
    expanded: ofOne.objects(
      t,
      'expanded',
      ExpandedAccessSubnet,
      'Networks that customers entered, each with its customer. Only customers with resources that are not terminated ' +
        'appear.',
    ),
    packed: ofOne.strings(t, 'packed', packed),
    defaults: ofOne.strings(
      t,
      'defaults',
      'Networks from which the provider lets users reach all resources of the offering, in CIDR notation.',
    ),
  }),
});

builder.objectType(AggregatedAccessSubnets, {
  description: 'The networks from which users can reach the resources of several offerings.',
  fields: (t) => ({
    expanded: ofMany.objects(
      t,
      'expanded',
      ExpandedAccessSubnet,
      'Networks that customers entered, each with its customer and its offering. Only customers with resources that are ' +
        'not terminated appear.',
    ),
    packed: ofMany.strings(t, 'packed', packed),
    defaults: ofMany.objects(
      t,
      'defaults',
      OfferingDefaultAccessSubnet,
      'Networks from which the provider lets users reach all resources of an offering, each with its offering.',
    ),
    organizationSubnets: ofMany.objects(
      t,
      'organization_subnets',
      OrganizationAccessSubnet,
      'Networks from which customers log in to Waldur. Only customers with resources that are not terminated appear. ' +
        'Empty unless `includeOrganizationSubnets` is true.',
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
      'Description of the network by the customer; empty when there is none.',
    ),
    isStaffManaged: expanded.sure.boolean(
      t,
      'is_staff_managed',
      'Whether staff entered the network. The customer cannot change it then.',
    ),
    customer: linked(
      t,
      relations.ExpandedAccessSubnet.customer,
      'The customer whose network it is. Null only with an error.',
    ),
    offering: linked(
      t,
      relations.ExpandedAccessSubnet.offering,
      'The offering whose resources can be reached from the network. Null only with an error.',
    ),
  }),
});

builder.objectType(OfferingDefaultAccessSubnet, {
  description: 'A network from which the provider lets users reach all resources of an offering.',
  fields: (t) => ({
    inet: standard.sure.string(t, 'inet', network),
    description: standard.sure.string(
      t,
      'description',
      'Description of the network by the provider; empty when there is none.',
    ),
    offering: linked(
      t,
      relations.OfferingDefaultAccessSubnet.offering,
      'The offering whose resources can be reached from the network. Null only with an error.',
    ),
  }),
});

builder.objectType(OrganizationAccessSubnet, {
  description: 'A network from which the users of a customer log in to Waldur.',
  fields: (t) => ({
    inet: organization.sure.string(t, 'inet', network),
    description: organization.sure.string(
      t,
      'description',
      'Description of the network by the customer; empty when there is none.',
    ),
    customer: linked(
      t,
      relations.OrganizationAccessSubnet.customer,
      'The customer whose network it is. Null only with an error.',
    ),
  }),
});

builder.objectFields(Offering, (t) => ({
  accessSubnets: fetchedRow(
    t,
    relations.Offering.accessSubnets,
    'The networks from which users can reach the resources of the offering. Costs one request for each offering; ' +
      '`aggregatedAccessSubnets` returns those of several offerings in one request. For managers of the offering, ' +
      'owners of its organization, staff and support. Null only with an error.',
  ),
}));
