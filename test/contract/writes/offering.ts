import { offeringConfigurationWrites } from './offering-configuration.ts';
import { offeringCreationWrites } from './offering-creation.ts';
import { asInput } from './offering-options.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-offerings/';
const uuid = 'a'.repeat(32);
const part = 'b'.repeat(32);
const other = 'c'.repeat(32);

/** A write to one offering: `input` without the uuid of the offering, which `target` names. */
function write(
  method: string,
  action: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  body: unknown,
  target: 'uuid' | 'offeringUuid' = 'uuid',
): WriteCase {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return {
    operation: `${method} ${base}{uuid}/${action}`,
    mutation: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
    variables: { input: { [target]: uuid, ...input } },
    path: `${base}${uuid}/${action}`,
    body,
  };
}

const picture = (name: 'image' | 'thumbnail', mutation: string): WriteCase => ({
  ...write(
    'POST',
    `update_${name}/`,
    mutation,
    { [name]: null },
    { [name]: { file: 'a.png', type: 'image/png' } },
  ),
  files: { [`variables.input.${name}`]: { name: 'a.png', type: 'image/png', content: 'PNG' } },
});

const component = {
  type: 'cores',
  name: 'Cores',
  description: 'Processors',
  measured_unit: 'cores',
  unit_factor: 1,
  limit_amount: 1000,
  article_code: 'A-1',
  max_value: 64,
  min_value: 1,
  max_available_limit: 640,
  is_boolean: false,
  default_limit: 8,
  is_prepaid: true,
  overage_component: other,
  min_prepaid_duration: 1,
  max_prepaid_duration: 12,
  prepaid_duration_step: 1,
  min_renewal_duration: 2,
  max_renewal_duration: 24,
  renewal_duration_step: 2,
};
const componentInput = { ...(asInput(component) as object), billingType: 'LIMIT', limitPeriod: 'MONTH' };
const componentBody = { ...component, billing_type: 'limit', limit_period: 'month' };

const partition = {
  partition_name: 'gpu',
  cpu_arch: 'x86_64',
  gpu_arch: 'gfx90a',
  cpu_bind: 1,
  def_cpu_per_gpu: 8,
  max_cpus_per_node: 128,
  max_cpus_per_socket: 64,
  def_mem_per_cpu: 2000,
  def_mem_per_gpu: 4000000000,
  def_mem_per_node: 256000,
  max_mem_per_cpu: 4000,
  max_mem_per_node: 512000,
  default_time: 60,
  max_time: 2880,
  grace_time: 30,
  max_nodes: 16,
  min_nodes: 1,
  exclusive_topo: false,
  exclusive_user: true,
  priority_tier: 10,
  qos: 'normal',
  req_resv: false,
};
const partitionInput = asInput(partition) as object;

const catalog = {
  enabledCpuFamily: ['x86_64', 'aarch64'],
  enabledCpuMicroarchitectures: ['generic', 'zen3'],
  catalogUuid: part,
  partitionUuid: other,
};
const catalogBody = {
  enabled_cpu_family: ['x86_64', 'aarch64'],
  enabled_cpu_microarchitectures: ['generic', 'zen3'],
  catalog: part,
  partition: other,
};

const expirationTime = '2027-01-01T00:00:00Z';
const holder = { userUuid: part, role: 'OFFERING.MANAGER' };
const holderBody = { user: part, role: 'OFFERING.MANAGER' };
const role = { ...holder, expirationTime };
const roleBody = { ...holderBody, expiration_time: expirationTime };

const exportBody = {
  include_components: true,
  include_plans: true,
  include_screenshots: false,
  include_files: false,
  include_endpoints: true,
  include_organization_groups: true,
  include_terms_of_service: false,
  include_plugin_options: true,
  include_secret_options: false,
  include_attributes: true,
  include_options: true,
  include_resource_options: false,
};

/** Every documented write of the offerings of a provider. */
export const offeringWrites: readonly WriteCase[] = [
  ...offeringCreationWrites,
  ...offeringConfigurationWrites,
  write('POST', 'activate/', 'activateOffering', {}, null),
  write('POST', 'pause/', 'pauseOffering', { reason: 'Repairs' }, { paused_reason: 'Repairs' }),
  write('POST', 'unpause/', 'unpauseOffering', {}, null),
  write('POST', 'make_unavailable/', 'makeOfferingUnavailable', {}, null),
  write('POST', 'make_available/', 'makeOfferingAvailable', {}, null),
  write('POST', 'archive/', 'archiveOffering', {}, null),
  write('POST', 'draft/', 'draftOffering', {}, null),
  { ...write('DELETE', '', 'deleteOffering', {}, null), response: { status: 204 } },

  picture('image', 'setOfferingImage'),
  picture('thumbnail', 'setOfferingThumbnail'),
  { ...write('POST', 'delete_image/', 'clearOfferingImage', {}, null), response: { status: 204 } },
  { ...write('POST', 'delete_thumbnail/', 'clearOfferingThumbnail', {}, null), response: { status: 204 } },

  write(
    'POST',
    'create_offering_component/',
    'createOfferingComponent',
    componentInput,
    componentBody,
    'offeringUuid',
  ),
  write(
    'POST',
    'update_offering_component/',
    'updateOfferingComponent',
    { uuid: part, ...componentInput },
    { uuid: part, ...componentBody },
    'offeringUuid',
  ),
  write(
    'POST',
    'update_offering_component/',
    'updateOfferingComponent',
    {
      uuid: part,
      type: 'cpu',
      name: 'CPU',
      billingType: 'LIMIT',
      limitPeriod: null,
      maxValue: null,
    },
    { uuid: part, type: 'cpu', name: 'CPU', billing_type: 'limit', limit_period: null, max_value: null },
    'offeringUuid',
  ),
  write(
    'POST',
    'remove_offering_component/',
    'deleteOfferingComponent',
    { uuid: part },
    { uuid: part },
    'offeringUuid',
  ),

  write(
    'POST',
    'add_partition/',
    'createPartition',
    partitionInput as Readonly<Record<string, unknown>>,
    { offering: uuid, ...partition },
    'offeringUuid',
  ),
  write(
    'PATCH',
    'update_partition/',
    'updatePartition',
    { uuid: part, ...partitionInput },
    { partition_uuid: part, ...partition },
    'offeringUuid',
  ),
  write(
    'POST',
    'remove_partition/',
    'deletePartition',
    { uuid: part },
    { partition_uuid: part },
    'offeringUuid',
  ),

  write('POST', 'add_software_catalog/', 'addOfferingSoftwareCatalog', catalog, {
    offering: uuid,
    ...catalogBody,
  }),
  write(
    'PATCH',
    'update_software_catalog/',
    'updateOfferingSoftwareCatalog',
    { softwareCatalogUuid: other, ...catalog },
    { offering_catalog_uuid: other, ...catalogBody },
  ),
  write(
    'POST',
    'remove_software_catalog/',
    'removeOfferingSoftwareCatalog',
    { softwareCatalogUuid: other },
    { offering_catalog_uuid: other },
  ),

  write(
    'POST',
    'add_endpoint/',
    'createOfferingEndpoint',
    { name: 'SSH', url: 'ssh://login.example.org' },
    { name: 'SSH', url: 'ssh://login.example.org' },
    'offeringUuid',
  ),
  write('POST', 'delete_endpoint/', 'deleteOfferingEndpoint', { uuid: part }, { uuid: part }, 'offeringUuid'),

  write('POST', 'add_user/', 'addOfferingUser', role, roleBody),
  write('POST', 'update_user/', 'updateOfferingUser', role, roleBody),
  write('POST', 'delete_user/', 'removeOfferingUser', holder, holderBody),

  write(
    'POST',
    'export_offering/',
    'exportOffering',
    asInput(exportBody) as Readonly<Record<string, unknown>>,
    exportBody,
  ),
  {
    ...write(
      'POST',
      'import_resource/',
      'importResource',
      { backendId: 'vm-1', projectUuid: part, planUuid: other, additionalDetails: { image: 'x' } },
      { backend_id: 'vm-1', project: part, plan: other, additional_details: { image: 'x' } },
      'offeringUuid',
    ),
    response: { status: 201, body: { uuid: part } },
  },
  write(
    'POST',
    'move_offering/',
    'moveOffering',
    { customerUuid: part, preservePermissions: false },
    { customer: `REST/api/customers/${part}/`, preserve_permissions: false },
  ),
];
