import { hashOf, hexOf, uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { isJsonObject, isoOf } from '../world/text.ts';
import type { Json, Offering } from '../world/types.ts';
import { urls } from './urls.ts';

/** Whether an offering has its own pool of uid numbers; others share that of the provider. */
const hasOwnPool = (offering: Offering): boolean => hashOf(offering.slug) % 2 === 0;

const poolUuid = (offering: Offering): string =>
  uuidOf(`${hasOwnPool(offering) ? offering.uuid : offering.customer.uuid} pool`);

/** The number of accounts with a number from the pool, at all offerings that share it. */
function usersOf(pool: Offering, call: Call): number {
  const sharing = call.world.offerings.filter((offering) => poolUuid(offering) === poolUuid(pool));
  return sharing.reduce((sum, { users }) => sum + users.length, 0);
}

export const posixPoolRow = rowType<Offering>('PosixIdPool', {
  url: (offering, call) => urls.at(call, `marketplace-posix-id-pools/${poolUuid(offering)}/`),
  uuid: poolUuid,
  created: (offering) => isoOf(offering.customer.created),
  description: () => 'POSIX ids of the cluster',
  service_provider: (offering, call) => {
    const provider = call.world.providerByCustomer.get(offering.customer);
    return provider && !hasOwnPool(offering) ? provider.uuid : null;
  },
  offering: (offering) => (hasOwnPool(offering) ? offering.uuid : null),
  min_uid: () => 20_000,
  max_uid: () => 30_000,
  next_uid: (offering, call) => 20_000 + usersOf(offering, call),
  min_gid: () => 40_000,
  max_gid: () => 50_000,
  next_gid: () => 40_120,
  customer_uuid: (offering) => offering.customer.uuid,
  customer_name: (offering) => offering.customer.name,
  scope: (offering) => (hasOwnPool(offering) ? 'offering' : 'service_provider'),
  uid_used: usersOf,
  gid_used: () => 120,
  uid_utilization: (offering, call) => usersOf(offering, call) / 100,
  gid_utilization: () => 1.2,
});

export const attributeNames = [
  'full_name',
  'email',
  'username',
  'registration_method',
  'organization',
  'organization_country',
  'organization_type',
  'organization_registry_code',
  'organization_vat_code',
  'organization_address',
  'affiliations',
  'phone_number',
  'job_title',
  'gender',
  'personal_title',
  'place_of_birth',
  'address',
  'country_of_residence',
  'nationality',
  'nationalities',
  'eduperson_assurance',
  'identity_source',
  'civil_number',
  'birth_date',
  'active_isds',
  'uid_number',
  'primary_gid',
];

export function attributeConfig(offering: Offering): Json {
  const { attribute_config: written } = offering.written;
  const usual = [
    'full_name',
    'email',
    'username',
    ...(offering.type === 'Marketplace.Slurm' ? ['organization'] : []),
  ];
  const exposed = attributeNames.filter((name) => {
    const chosen = written === undefined ? undefined : isJsonObject(written) && written[`expose_${name}`];
    return typeof chosen === 'boolean' ? chosen : usual.includes(name);
  });
  const isDefault = written === undefined;
  return {
    uuid: uuidOf(`${offering.uuid} attribute config`),
    created: isDefault ? null : isoOf(offering.created),
    modified: isDefault ? null : isoOf(offering.modified),
    ...Object.fromEntries(attributeNames.map((name) => [`expose_${name}`, exposed.includes(name)])),
    exposed_fields: exposed,
    is_default: isDefault,
    offering_uuid: offering.uuid,
    offering_name: offering.name,
  };
}

export function subnetRows(offerings: readonly Offering[]): {
  expanded: Json[];
  packed: string[];
  defaults: Json[];
  inets: string[];
} {
  const expanded: Json[] = [];
  const defaults: Json[] = [];
  const packed: string[] = [];
  const inets: string[] = [];
  for (const offering of offerings) {
    if (offering.type !== 'Marketplace.Slurm') continue;
    const owner = { offering_uuid: offering.uuid, offering_name: offering.name };
    const inet = `10.${hashOf(offering.slug) % 200}.0.0/16`;
    defaults.push({ inet, description: 'Campus network', ...owner });
    inets.push(inet);
    packed.push(inet);
    for (const customer of new Set(offering.resources.slice(0, 20).map((each) => each.project.customer))) {
      const own = `198.51.100.${hashOf(customer.uuid) % 250}/32`;
      packed.push(own);
      expanded.push({
        inet: own,
        description: '',
        is_staff_managed: false,
        customer_uuid: customer.uuid,
        customer_name: customer.name,
        ...owner,
      });
    }
  }
  return { expanded, packed: [...new Set(packed)], defaults, inets };
}

export function importables(offering: Offering): Json[] {
  if (offering.type !== 'OpenStack.Tenant' && offering.type !== 'VMware.VirtualMachine') return [];
  return [1, 2, 3].map((index) => ({
    backend_id: hexOf(`${offering.uuid} import ${index}`, 32),
    name: `orphan-${offering.slug}-${index}`,
    type: offering.type,
    description: index === 2 ? '' : 'Found on the backend, unknown here',
  }));
}
