import { describe, expect, it } from 'vitest';
import { offeringStage } from './offering-stage.ts';
import { first, paths, useSandbox } from './support.ts';

const client = useSandbox({ server: '2024' });
const { act, draft, offering, path } = offeringStage(client);

describe('writes on a server of October 2024 (tag M24 of the contract)', () => {
  it('return an HTML 404 for newer ones', async () => {
    const newer = [
      'make_available',
      'make_unavailable',
      'add_qos',
      'remove_qos',
      'set_partition_qos',
      'update_tags',
      'delete_tags',
      'update_type',
      'update_backend_id_rules',
      'set_offering_group',
      'set_profile',
      'switch_billing_mode',
      'sync_resources',
      'upload_markdown_image',
      'update-user-attribute-config',
    ];
    for (const name of newer) {
      const result = await act(offering(), name);
      expect([name, result.status, result.headers.get('content-type')]).toEqual([
        name,
        404,
        'text/html; charset=utf-8',
      ]);
    }
    expect((await act(offering(), 'pause')).status).toBe(200);
  });

  it('refuse components with {details}', async () => {
    const target = offering();
    const result = await act(target, 'remove_offering_component', { uuid: first(target.components).uuid });
    expect([result.status, result.row]).toEqual([400, { details: expect.any(String) }]);
  });

  it('require the groups of a policy, and accept none for everybody', async () => {
    const { sandbox } = client();
    const json = {
      scope: path(offering()),
      actions: 'notify_external_user',
      component_limits_set: [{ type: 'gpu', limit: 5 }],
    };
    const { owner: token } = sandbox.tokens;
    const refused = await client().ask(paths.policies, { json, token });
    expect([refused.status, refused.row]).toEqual([
      400,
      { organization_groups: ['This field is required.'] },
    ]);
    const result = await client().ask(paths.policies, { json: { ...json, organization_groups: [] }, token });
    expect([result.status, result.row.organization_groups]).toEqual([201, []]);
    expect(result.row).not.toHaveProperty('apply_to_all');
    expect(sandbox.world.policyByUuid.get(String(result.row.uuid))?.applyToAll).toBe(true);
  });

  it('ignore unknown values of a new offering', async () => {
    const target = await draft({ helpdesk_url: 'https://h.example/', access_url: 'https://a.example/' });
    expect(target.written).toMatchObject({ helpdesk_url: '', access_url: '' });
    expect((await act(target, 'check_unique_backend_id', { backend_id: 'x' })).status).toBe(404);
  });
});
