import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { OfferingState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { part } from '../people/part.ts';
import {
  Endpoint,
  Offering,
  OfferingComponent,
  OfferingRole,
  OrganizationGroup,
  Partition,
  QosProfile,
  Quota,
  Reference,
  SoftwareCatalog,
  Tag,
} from '../refs.ts';
import { linked } from '../related.ts';
import { plansWithin } from './plan.ts';

const c = columnFields<'Offering'>({ linked: true });
const link = relations.Offering;

builder.objectType(Offering, {
  description:
    'A service that a provider publishes for customers to order, with its prices, orders and resources.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Offering'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the offering.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the offering in the REST API for providers.', (address) =>
      address.replace('/marketplace-public-offerings/', '/marketplace-provider-offerings/'),
    ),
    slug: c.sure.string(
      t,
      'slug',
      'Slug of the offering: a short unique name for use in URLs. Only staff can change it.',
    ),
    name: c.sureString(t, 'name', 'Display name of the offering.'),
    type: c.sure.string(t, 'type', 'Plug-in of the offering, for example `Marketplace.Slurm`.'),
    state: c.sure.enum(t, 'state', OfferingState, 'Current state of the offering.'),
    stateWord: c.word(t, 'state', 'state'),
    pausedReason: c.sure.string(
      t,
      'paused_reason',
      'Reason why the offering is paused; empty when no reason was given.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the offering was created.'),
    shared: c.sure.boolean(
      t,
      'shared',
      'Whether the offering is open to all customers. If false, only the organization that owns it can order.',
    ),
    billable: c.sure.boolean(t, 'billable', 'Whether orders and usage of the offering are put on invoices.'),
    billingTypeClassification: c.string(
      t,
      'billing_type_classification',
      'Summary of how the components are charged: `limit_only`, `usage_only` or `mixed`.',
    ),

    customer: linked(
      t,
      link.customer,
      'The organization that owns the offering; null when no organization owns it.',
    ),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering; null when no organization owns it.',
    ),
    project: linked(
      t,
      link.project,
      'The project in which the offering was created, when the offering resells a resource of that project. Null ' +
        'otherwise.',
    ),
    category: linked(
      t,
      link.category,
      'The category in which the marketplace lists the offering. Null only with an error.',
    ),
    parent: linked(
      t,
      link.parent,
      'The offering from which this one was derived, such as the offering of cloud tenants whose virtual machines this ' +
        'one sells; null when it was not derived.',
    ),
    publicOffering: linked(
      t,
      link.publicOffering,
      'The offering as customers see it, with values that depend on the caller, such as whether you have accepted its ' +
        'terms of service. Null, with a NOT_FOUND error, when the offering is not in the public catalogue. Costs one ' +
        'request for each offering.',
    ),
    offeringGroup: part<'Offering'>(
      t,
      Reference,
      'offering_group_uuid',
      { uuid: 'offering_group_uuid', name: 'offering_group_title', url: 'offering_group' },
      'The group in which the provider shows the offering. Null when it belongs to no group.',
    ),
    profile: part<'Offering'>(
      t,
      Reference,
      'profile_uuid',
      { uuid: 'profile_uuid', name: 'profile_name' },
      'The profile that decides which roles users can have in the offering. Null when it has none.',
    ),

    plans: plansWithin<'Offering'>(
      t,
      'The plans of the offering that are open to your organizations, including archived plans: existing resources may ' +
        'have them, but they cannot be ordered (see `archived`).',
    ),
    components: c.objects(
      t,
      'components',
      OfferingComponent,
      'Components of the offering: what it measures and charges.',
    ),
    effectiveAvailableLimits: c.strings(
      t,
      'effective_available_limits',
      'Types of the components whose limits a customer can choose.',
    ),
    quotas: c.objects(
      t,
      'quotas',
      Quota,
      'Quotas of the offering: limits on the amounts that it can contain.',
    ),
    partitions: c.objects(t, 'partitions', Partition, 'Partitions of the Slurm cluster of the offering.'),
    qosProfiles: c.objects(
      t,
      'qos_profiles',
      QosProfile,
      'Qualities of service of the Slurm cluster of the offering.',
    ),
    softwareCatalogs: c.objects(
      t,
      'software_catalogs',
      SoftwareCatalog,
      'Software catalogs of the offering: collections of software that its users can load.',
    ),
    endpoints: c.objects(
      t,
      'endpoints',
      Endpoint,
      'Endpoints of the offering: URLs at which users reach it.',
    ),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      'Groups whose organizations can order the offering; empty when all organizations can.',
    ),
    tags: c.objects(t, 'tags', Tag, 'Tags of the offering, by which customers find it.'),
    roles: c.objects(t, 'roles', OfferingRole, 'Roles that users can have in the resources of the offering.'),
  }),
});
