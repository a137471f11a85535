import { describe, expect, it } from 'vitest';
import { operationsOf, ownFamilies, readDocument, statusOf } from '../../codegen/openapi.ts';
import { allRoutes } from '../src/routes/all-routes.ts';
import type { Offering } from '../src/world/types.ts';
import { offeringStage } from './offering-stage.ts';
import { first, paths, type Row, useSandbox } from './support.ts';

/** The writes of a current server and the statuses of their success. */
const documented = Object.fromEntries(
  operationsOf(readDocument('2026'), ownFamilies)
    .filter(({ method }) => method !== 'get')
    .map(({ method, path, operation }) => [`${method.toUpperCase()} ${path}`, statusOf(operation)]),
);

const client = useSandbox();
const { offering } = offeringStage(client);

const item = `${paths.offerings}{uuid}/`;

interface Try {
  /** `POST name` below the offering. */
  readonly route: string;
  readonly json?: (each: Offering) => unknown;
  readonly body?: () => FormData;
  /** What the body looks like; default empty. */
  readonly expectBody?: (body: unknown) => void;
}

const object =
  (...names: readonly string[]) =>
  (body: unknown): void => {
    expect(typeof body).toBe('object');
    expect(Object.keys(body as Row)).toEqual(expect.arrayContaining([...names]));
  };

const form = (name: string) => (): FormData => {
  const sent = new FormData();
  sent.set(name, new Blob(['GIF89a....'], { type: 'image/gif' }), 'a.gif');
  return sent;
};

const detailState = object('detail', 'state');
const user = (): string => first(client().sandbox.world.users.slice(20)).uuid;
const role = (): unknown => ({ role: 'OFFERING.MANAGER', user: user(), expiration_time: null });
const component = { type: 'licence', name: 'Licence', billing_type: 'usage' };
const added = (each: Offering): string => each.components.at(-1)?.uuid ?? '';
const options = { order: ['a'], options: { a: { type: 'boolean', label: 'A' } } };
const partition = (each: Offering): string => each.partitions.at(-1)?.uuid ?? '';
const qos = (each: Offering): string => each.qosProfiles.at(-1)?.uuid ?? '';
const catalog = (each: Offering): string => each.softwareCatalogs.at(-1)?.uuid ?? '';
const config = object('uuid', 'expose_email', 'exposed_fields', 'is_default', 'offering_uuid');

/** In this order, each on the same offering: what one write adds the next may change and remove. */
const tries: readonly Try[] = [
  { route: 'POST pause', json: () => ({ paused_reason: 'x' }), expectBody: detailState },
  { route: 'POST unpause', expectBody: detailState },
  { route: 'POST make_unavailable', expectBody: detailState },
  { route: 'POST make_available', expectBody: detailState },
  { route: 'POST archive', expectBody: detailState },
  { route: 'POST draft', expectBody: detailState },
  { route: 'POST activate', expectBody: detailState },
  { route: 'POST add_endpoint', json: () => ({ name: 'n', url: 'ssh://n' }), expectBody: object('uuid') },
  { route: 'POST delete_endpoint', json: (each) => ({ uuid: each.endpoints.at(-1)?.uuid }) },
  {
    // The description has the whole partition; the server tells which one it is.
    route: 'POST add_partition',
    json: (each) => ({ offering: each.uuid, partition_name: 'fat', max_nodes: 4, exclusive_user: true }),
    expectBody: object('uuid'),
  },
  {
    route: 'PATCH update_partition',
    json: (each) => ({ partition_uuid: partition(each), max_time: 60, qos: 'long' }),
    expectBody: (body) =>
      expect(body).toMatchObject({ partition_name: 'fat', max_nodes: 4, max_time: 60, qos: 'long' }),
  },
  {
    route: 'POST add_qos',
    json: (each) => ({ offering: each.uuid, name: 'night', priority: 9 }),
    expectBody: object('uuid'),
  },
  {
    route: 'PATCH update_qos',
    json: (each) => ({ qos_uuid: qos(each), flags: 'DenyOnLimit' }),
    expectBody: (body) => expect(body).toMatchObject({ name: 'night', priority: 9, flags: 'DenyOnLimit' }),
  },
  {
    route: 'POST set_partition_qos',
    json: (each) => ({
      partition_uuid: partition(each),
      qos_options: [{ qos_uuid: each.qosProfiles[0]?.uuid }, { qos_uuid: qos(each), is_default: true }],
    }),
    expectBody: (body) =>
      expect(body).toMatchObject({
        qos: 'night',
        qos_options: [
          { qos_name: 'night', is_default: true },
          { qos_name: 'normal', is_default: false },
        ],
      }),
  },
  { route: 'POST remove_qos', json: (each) => ({ qos_uuid: qos(each) }) },
  {
    route: 'POST add_software_catalog',
    json: (each) => ({
      offering: each.uuid,
      catalog: first(
        client().sandbox.world.catalogSources.filter(
          (source) => !each.softwareCatalogs.some((one) => one.source === source),
        ),
      ).uuid,
      enabled_cpu_family: ['x86_64'],
      partition: partition(each),
    }),
    expectBody: object('uuid'),
  },
  {
    route: 'PATCH update_software_catalog',
    json: (each) => ({ offering_catalog_uuid: catalog(each), enabled_cpu_microarchitectures: ['zen3'] }),
    expectBody: (body) =>
      expect(body).toMatchObject({
        enabled_cpu_family: ['x86_64'],
        enabled_cpu_microarchitectures: ['zen3'],
        partition_name: 'fat',
        catalog_name: expect.any(String),
      }),
  },
  { route: 'POST remove_software_catalog', json: (each) => ({ offering_catalog_uuid: catalog(each) }) },
  { route: 'POST remove_partition', json: (each) => ({ partition_uuid: partition(each) }) },
  { route: 'POST add_user', json: role, expectBody: object('expiration_time') },
  { route: 'POST update_user', json: role, expectBody: object('expiration_time') },
  { route: 'POST delete_user', json: role },
  {
    route: 'POST check_unique_backend_id',
    json: () => ({ backend_id: 'nobody-has-it' }),
    expectBody: (body) => expect(body).toMatchObject({ is_unique: true }),
  },
  { route: 'POST create_offering_component', json: () => component },
  { route: 'POST update_offering_component', json: (each) => ({ ...component, uuid: added(each) }) },
  { route: 'POST remove_offering_component', json: (each) => ({ uuid: added(each) }) },
  {
    route: 'POST export_offering',
    expectBody: object('offering_uuid', 'export_data', 'exported_components', 'export_timestamp'),
  },
  {
    route: 'POST import_resource',
    json: () => ({ backend_id: 'found-1', project: first(client().sandbox.world.projects).uuid }),
    expectBody: (body) => expect(body).toMatchObject({ backend_id: 'found-1', state: 'OK' }),
  },
  { route: 'POST refresh_offering_usernames', expectBody: object('status') },
  { route: 'POST set_backend_metadata', json: () => ({ backend_metadata: { a: 1 } }) },
  { route: 'POST sync', expectBody: (body) => expect(typeof body).toBe('string') },
  { route: 'POST sync_resources', expectBody: object('status') },
  { route: 'POST update_attributes', json: () => ({ a: 1 }) },
  {
    route: 'POST update_compliance_checklist',
    json: () => ({ compliance_checklist: first(client().sandbox.world.checklists).uuid }),
  },
  {
    route: 'POST update_description',
    json: (each) => ({ category: `/api/marketplace-categories/${each.category.uuid}/` }),
  },
  { route: 'POST update_integration', json: () => ({ backend_id: 'b' }) },
  { route: 'POST update_location', json: () => ({ latitude: 1.5, longitude: 2 }) },
  { route: 'POST update_options', json: () => ({ options }) },
  { route: 'POST update_resource_options', json: () => ({ resource_options: options }) },
  {
    route: 'POST update_organization_groups',
    json: () => ({
      organization_groups: client().sandbox.world.groups.map(
        (each) => `/api/organization-groups/${each.uuid}/`,
      ),
    }),
  },
  { route: 'POST delete_organization_groups' },
  {
    route: 'POST update_overview',
    json: (each) => ({ name: each.name, helpdesk_url: 'https://h.example/' }),
  },
  { route: 'POST update_image', body: form('image') },
  { route: 'POST delete_image' },
  { route: 'POST update_thumbnail', body: form('thumbnail') },
  { route: 'POST delete_thumbnail' },
  { route: 'POST upload_markdown_image', body: form('image'), expectBody: object('url') },
  { route: 'POST update_tags', json: () => ({ tags: ['gpu', 'brand-new'] }) },
  { route: 'POST delete_tags' },
  { route: 'POST update_type', json: () => ({ type: 'Marketplace.Slurm' }) },
  { route: 'POST update_backend_id_rules', json: () => ({ backend_id_rules: { pattern: '^a' } }) },
  { route: 'POST update-user-attribute-config', json: () => ({ expose_email: true }), expectBody: config },
  { route: 'PUT update-user-attribute-config', json: () => ({ expose_gender: true }), expectBody: config },
  { route: 'PATCH update-user-attribute-config', json: () => ({ expose_email: true }), expectBody: config },
  { route: 'DELETE delete-user-attribute-config' },
  { route: 'POST set_offering_group', json: () => ({ offering_group: null }) },
  {
    route: 'POST set_profile',
    json: () => ({ profile: null }),
    expectBody: object('profile_uuid', 'profile_name'),
  },
  {
    route: 'POST move_offering',
    json: () => ({
      customer: `/api/customers/${client().sandbox.world.customers[1]?.uuid}/`,
      preserve_permissions: true,
    }),
    expectBody: object('uuid', 'customer_uuid', 'user_has_consent'),
  },
];

describe('every documented write of offerings', () => {
  it('is tested below, or in a separate test', () => {
    const tried = tries.map(({ route }) => route.replace(' ', ` ${item}`).concat('/'));
    const apart = [
      `POST ${paths.offerings}`,
      `DELETE ${item}`,
      `POST ${paths.offerings}import_offering/`,
      `POST ${item}switch_billing_mode/`,
    ];
    const wanted = Object.keys(documented).filter((key) => key.includes(paths.offerings));
    expect([...tried, ...apart].sort()).toEqual(wanted.sort());
  });

  it('has a route in the sandbox, like all other writes', () => {
    const served = new Set(allRoutes.map((route) => `${route.method} ${route.template}`));
    expect(Object.keys(documented).filter((key) => !served.has(key))).toEqual([]);
  });

  it.each(tries)('$route responds as documented', async ({ route, json, body, expectBody }) => {
    const target = offering();
    const [method = '', name] = route.split(' ');
    const before = target.modified;
    target.modified = 0;
    const response = await client().ask(`${paths.offerings}${target.uuid}/${name}/`, {
      method,
      ...(body ? { body: body() } : { json: json?.(target) ?? {} }),
    });
    expect([route, response.status, response.text.slice(0, 300)]).toEqual([
      route,
      documented[`${method} ${item}${name}/`],
      expectBody ? expect.any(String) : '',
    ]);
    expectBody?.(response.json);
    if (target.modified === 0) {
      expect(['export_offering', 'check_unique_backend_id']).toContain(name);
      target.modified = before;
    }
  });

  it('does not change how components are charged while there are resources', async () => {
    const path = `${paths.offerings}${offering().uuid}/switch_billing_mode/`;
    const response = await client().ask(path, { method: 'POST', json: { billing_mode: 'prepaid' } });
    expect([response.status, Object.keys(response.row)]).toEqual([400, ['detail']]);
  });

  it('shows the written values', async () => {
    const target = offering();
    const { row } = await client().ask(`${paths.offerings}${target.uuid}/`);
    expect(row).toMatchObject({
      state: 'Active',
      attributes: { a: 1 },
      options,
      resource_options: options,
      backend_id: 'b',
      backend_metadata: { a: 1 },
      backend_id_rules: { pattern: '^a' },
      helpdesk_url: 'https://h.example/',
      latitude: 1.5,
      longitude: 2,
      has_compliance_requirements: true,
      organization_groups: [],
      tags: [],
      profile_uuid: null,
      offering_group: null,
    });
  });
});
