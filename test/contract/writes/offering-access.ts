import { exposable } from '../../../src/schema/offering/user-attributes.ts';
import { asInput } from './offering-options.ts';
import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const part = 'b2'.repeat(16);
const other = 'c3'.repeat(16);

const qos = {
  name: 'high',
  description: 'Urgent',
  max_nodes: 4,
  min_nodes: 1,
  default_time: 30,
  max_time: null,
  grace_time: 60,
  priority: 100,
  grp_tres: 'cpu=512',
  max_tres_per_job: 'cpu=64',
  max_tres_per_node: '',
  max_tres_per_user: 'cpu=128',
  min_tres_per_job: '',
  flags: 'DenyOnLimit',
};

const action = (
  route: string,
  name: string,
  input: Readonly<Record<string, unknown>> = {},
  body: unknown = null,
  more: Partial<WriteCase> = {},
): WriteCase => oneWrite(`POST ${base}${route}/`, name, input, body, more);

/** A write to a part of the offering, which the input names by a field of its own. */
const partOf = (
  method: string,
  route: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
  body: unknown,
  more: Partial<WriteCase> = {},
): WriteCase => ({
  ...oneWrite(`${method} ${base}${route}/`, name, {}, body, more),
  variables: { input: { offeringUuid: uuid, ...input } },
});

const columns = Object.values(exposable).map(([column]) => column);
const none = Object.fromEntries(columns.map((column) => [column, false]));
const email = { exposeEmail: true, exposeCivilNumber: false };
const attributes = `${base}update-user-attribute-config/`;

/** Writes that only current servers support: keywords, job classes, and data about users. */
export const offeringAccessWrites: readonly WriteCase[] = [
  partOf('POST', 'add_qos', 'createQosProfile', asInput(qos) as object as Record<string, unknown>, {
    offering: uuid,
    ...qos,
  }),
  partOf(
    'PATCH',
    'update_qos',
    'updateQosProfile',
    { uuid: part, priority: 5 },
    { qos_uuid: part, priority: 5 },
  ),
  partOf(
    'PATCH',
    'update_qos',
    'updateQosProfile',
    { uuid: part, ...(asInput(qos) as object) },
    { qos_uuid: part, ...qos },
  ),
  partOf('POST', 'remove_qos', 'deleteQosProfile', { uuid: part }, { qos_uuid: part }, gone),
  partOf(
    'POST',
    'set_partition_qos',
    'setPartitionQosOptions',
    { uuid: part, qosOptions: [{ qosUuid: other, isDefault: true }] },
    { partition_uuid: part, qos_options: [{ qos_uuid: other, is_default: true }] },
  ),

  action('update_tags', 'setOfferingTags', { tagUuids: [part, other] }, { tags: [part, other] }),
  action('delete_tags', 'clearOfferingTags', {}, null, gone),
  action('set_offering_group', 'setOfferingGroup', { offeringGroupUuid: part }, { offering_group: part }),
  action('set_offering_group', 'setOfferingGroup', { offeringGroupUuid: null }, { offering_group: null }),
  action('set_profile', 'setOfferingProfile', { profileUuid: part }, { profile: part }),
  action(
    'update_backend_id_rules',
    'setOfferingBackendIdRules',
    { backendIdRules: { format: { regex: '^x' } } },
    { backend_id_rules: { format: { regex: '^x' } } },
  ),
  action('update_type', 'setOfferingType', { type: 'Marketplace.Slurm' }, { type: 'Marketplace.Slurm' }),
  action(
    'switch_billing_mode',
    'setOfferingBillingMode',
    { billingMode: 'PREPAID' },
    { billing_mode: 'prepaid' },
  ),
  action('sync_resources', 'syncOfferingResources', {}, null, {
    response: { status: 202, body: { status: 'Resource synchronization has been requested.' } },
  }),
  action(
    'upload_markdown_image',
    'uploadOfferingMarkdownImage',
    { image: null },
    { image: { file: 'a.png', type: 'image/png' } },
    {
      files: { 'variables.input.image': { name: 'a.png', type: 'image/png', content: 'PNG' } },
      response: { status: 201, body: { url: 'https://example.org/api/media/a/' } },
    },
  ),

  oneWrite(`POST ${attributes}`, 'setOfferingUserAttributeConfig', email, { ...none, expose_email: true }),
  oneWrite(`PUT ${attributes}`, 'replaceOfferingUserAttributeConfig', email, { ...none, expose_email: true }),
  oneWrite(`PATCH ${attributes}`, 'updateOfferingUserAttributeConfig', email, {
    expose_email: true,
    expose_civil_number: false,
  }),
  oneWrite(
    `PATCH ${attributes}`,
    'updateOfferingUserAttributeConfig',
    Object.fromEntries(Object.keys(exposable).map((name) => [name, false])),
    none,
  ),
  oneWrite(`DELETE ${base}delete-user-attribute-config/`, 'clearOfferingUserAttributeConfig', {}, null, gone),
];
