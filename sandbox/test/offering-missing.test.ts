import { describe, expect, it } from 'vitest';
import { offeringStage } from './offering-stage.ts';
import { paths, useSandbox } from './support.ts';

const client = useSandbox();
const { offering } = offeringStage(client);

describe('every write of offerings that needs a body', () => {
  const needed: readonly (readonly [route: string, fields: readonly string[]])[] = [
    ['POST add_endpoint', ['name', 'url']],
    ['POST delete_endpoint', ['uuid']],
    ['POST add_partition', ['offering', 'partition_name']],
    ['PATCH update_partition', ['partition_uuid']],
    ['POST remove_partition', ['partition_uuid']],
    ['POST add_qos', ['offering', 'name']],
    ['PATCH update_qos', ['qos_uuid']],
    ['POST set_partition_qos', ['partition_uuid', 'qos_options']],
    ['POST remove_qos', ['qos_uuid']],
    ['POST add_software_catalog', ['offering', 'catalog']],
    ['PATCH update_software_catalog', ['offering_catalog_uuid']],
    ['POST remove_software_catalog', ['offering_catalog_uuid']],
    ['POST add_user', ['role', 'user']],
    ['POST update_user', ['role', 'user']],
    ['POST delete_user', ['role', 'user']],
    ['POST check_unique_backend_id', ['backend_id']],
    ['POST create_offering_component', ['billing_type', 'type', 'name']],
    ['POST update_offering_component', ['uuid', 'billing_type', 'type', 'name']],
    ['POST remove_offering_component', ['uuid']],
    ['POST import_resource', ['backend_id', 'project']],
    ['POST move_offering', ['customer', 'preserve_permissions']],
    ['POST update_description', ['category']],
    ['POST update_location', ['latitude', 'longitude']],
    ['POST update_options', ['options']],
    ['POST update_resource_options', ['resource_options']],
    ['POST update_overview', ['name']],
    ['POST set_offering_group', ['offering_group']],
    ['POST switch_billing_mode', ['billing_mode']],
    ['POST update_type', ['type']],
  ];
  it.each(needed)('%s reports missing fields', async (route, fields) => {
    const [method = '', name] = route.split(' ');
    const response = await client().ask(`${paths.offerings}${offering().uuid}/${name}/`, {
      method,
      json: {},
    });
    expect(response.status).toBe(400);
    expect(Object.keys(response.row).sort()).toEqual([...fields].sort());
    for (const each of fields) expect(response.row[each]).toEqual(['This field is required.']);
  });

  it('a part that does not exist gets a 404', async () => {
    const none = '0'.repeat(32);
    for (const [method, name, json] of [
      ['POST', 'delete_endpoint', { uuid: none }],
      ['PATCH', 'update_partition', { partition_uuid: none }],
      ['POST', 'remove_qos', { qos_uuid: none }],
      ['POST', 'remove_software_catalog', { offering_catalog_uuid: none }],
      ['POST', 'remove_offering_component', { uuid: none }],
    ] as const) {
      const response = await client().ask(`${paths.offerings}${offering().uuid}/${name}/`, { method, json });
      expect([name, response.status, response.row]).toEqual([name, 404, { detail: expect.any(String) }]);
    }
  });
});
