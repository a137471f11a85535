import type { Random } from '../random.ts';
import { slugOf } from './text.ts';
import type { Category, Customer, Offering } from './types.ts';
import type { World } from './world.ts';

/** A slug that no offering has: made from the name, with a number if necessary. */
export function freeSlug(world: World, name: string): string {
  const wanted = slugOf(name) || 'offering';
  let slug = wanted;
  for (let count = 2; world.offeringBySlug.has(slug); count += 1) slug = `${wanted}-${count}`;
  return slug;
}

/** A new draft without any content. Columns that rows derive for built-in offerings are empty. */
export function emptyOffering(
  world: World,
  random: Random,
  options: { name: string; type: string; customer: Customer; category: Category; slug?: string },
): Offering {
  const now = world.now().getTime();
  return {
    uuid: random.uuid(),
    name: options.name,
    slug: options.slug ?? freeSlug(world, options.name),
    type: options.type,
    state: 'Draft',
    customer: options.customer,
    category: options.category,
    project: null,
    parent: null,
    created: now,
    modified: now,
    description: '',
    fullDescription: '',
    pausedReason: '',
    shared: true,
    billable: true,
    country: '',
    latitude: null,
    longitude: null,
    components: [],
    plans: [],
    endpoints: [],
    partitions: [],
    qosProfiles: [],
    softwareCatalogs: [],
    screenshots: [],
    files: [],
    tags: [],
    organizationGroups: [],
    attributes: {},
    options: { order: [], options: {} },
    resourceOptions: { order: [], options: {} },
    pluginOptions: {},
    secretOptions: {},
    hasTerms: false,
    enforcesConsent: false,
    checklist: null,
    grants: [],
    users: [],
    usersByUuid: new Map(),
    resources: [],
    orders: [],
    written: {
      privacy_policy_link: '',
      helpdesk_url: '',
      documentation_url: '',
      access_url: '',
      vendor_details: '',
      getting_started: '',
      integration_guide: '',
      backend_id: '',
      backend_id_rules: {},
      backend_metadata: {},
      datacite_doi: '',
      citation_count: -1,
      default_access_subnets: [],
      roles: [],
      image_uuid: null,
      thumbnail_uuid: null,
      offering_group_uuid: null,
      profile_uuid: null,
      profile_name: null,
    },
  };
}
