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
    'A service that a provider publishes for customers to order: what it offers, at which prices, and what was ordered from it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Offering'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the offering.'),
    url: c.sure.ownUrl(
      t,
      'url',
      'Address of the offering in the REST API, as its provider sees it.',
      (address) => address.replace('/marketplace-public-offerings/', '/marketplace-provider-offerings/'),
    ),
    slug: c.sure.string(t, 'slug', 'Short unique name for use in addresses. Only staff can change it.'),
    name: c.sureString(t, 'name', 'Display name.'),
    type: c.sure.string(t, 'type', 'The plug-in behind the offering, for example `Marketplace.Slurm`.'),
    state: c.sure.enum(t, 'state', OfferingState, 'Where the offering is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    pausedReason: c.sure.string(
      t,
      'paused_reason',
      'Why the offering is paused; empty when no reason was given.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the offering was created.'),
    shared: c.sure.boolean(
      t,
      'shared',
      'Open to all customers, as opposed to the one that owns the offering.',
    ),
    billable: c.sure.boolean(t, 'billable', 'Whether orders and usage are put on invoices.'),
    billingTypeClassification: c.string(
      t,
      'billing_type_classification',
      'How the components are charged on the whole: `limit_only`, `usage_only` or `mixed`.',
    ),

    customer: linked(t, link.customer, 'The organization that owns the offering; null when none does.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering; null when no organization owns it.',
    ),
    project: linked(
      t,
      link.project,
      'The project that the offering was made in, for offerings that sell a resource of that project on; else null.',
    ),
    category: linked(
      t,
      link.category,
      'The heading under which the marketplace lists the offering. Null only with an error.',
    ),
    parent: linked(
      t,
      link.parent,
      'The offering that this one was derived from, such as the cloud tenants whose machines it sells; null when it stands on its own.',
    ),
    publicOffering: linked(
      t,
      link.publicOffering,
      'The offering as customers see it, with what depends on the one who looks, such as whether you have accepted its terms. ' +
        'Null, with a NOT_FOUND error, where it is not in the catalogue. One request for each offering.',
    ),
    offeringGroup: part<'Offering'>(
      t,
      Reference,
      'offering_group_uuid',
      { uuid: 'offering_group_uuid', name: 'offering_group_title', url: 'offering_group' },
      'The group in which the provider shows the offering. Null when it is in none.',
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
      'The plans of the offering that are open to your organizations. Archived ones are among them, which resources may still have and no order can: see `archived`.',
    ),
    components: c.objects(t, 'components', OfferingComponent, 'What the offering measures and charges.'),
    effectiveAvailableLimits: c.strings(
      t,
      'effective_available_limits',
      'Types of the components whose limits a customer can choose.',
    ),
    quotas: c.objects(t, 'quotas', Quota, 'Bounds on how much there can be in the offering.'),
    partitions: c.objects(t, 'partitions', Partition, 'Partitions of the Slurm cluster behind the offering.'),
    qosProfiles: c.objects(
      t,
      'qos_profiles',
      QosProfile,
      'Qualities of service of the Slurm cluster behind the offering.',
    ),
    softwareCatalogs: c.objects(
      t,
      'software_catalogs',
      SoftwareCatalog,
      'Collections of software that users can load.',
    ),
    endpoints: c.objects(t, 'endpoints', Endpoint, 'Addresses at which users reach the service.'),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      'Only organizations of these groups can order; empty means all can.',
    ),
    tags: c.objects(t, 'tags', Tag, 'Keywords that the offering is found by.'),
    roles: c.objects(
      t,
      'roles',
      OfferingRole,
      'Roles that users can be given in the resources of the offering.',
    ),
  }),
});
