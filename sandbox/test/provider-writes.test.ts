import { describe, expect, it } from 'vitest';
import type { Provider } from '../src/world/types.ts';
import { offeringStage } from './offering-stage.ts';
import { type Asking, first, paths, type RestResponse, useSandbox } from './support.ts';

const client = useSandbox();
const { owner, strangers } = offeringStage(client);

const provider = (): Provider => first(client().sandbox.world.providers);

function ask(action: string, asking: Asking = {}, each = provider()): Promise<RestResponse> {
  return client().ask(`${paths.providers}${each.uuid}/${action === '' ? '' : `${action}/`}`, {
    token: owner(),
    ...asking,
  });
}

describe('writes of service providers (contract section 14)', () => {
  it('an organization becomes a provider once, by its owner or staff', async () => {
    const { sandbox } = client();
    const customer = first(sandbox.world.customers.slice(7));
    const json = {
      customer: `/api/customers/${customer.uuid}/`,
      description: 'New',
      allowed_domains: ['a.b'],
    };
    const post = (token: string): Promise<RestResponse> => client().ask(paths.providers, { json, token });
    expect((await post(owner())).status).toBe(403);
    const made = await post(sandbox.tokens.staff);
    expect([made.status, made.row]).toEqual([
      201,
      expect.objectContaining({
        customer_uuid: customer.uuid,
        description: 'New',
        allowed_domains: ['a.b'],
        image: null,
      }),
    ]);
    const twice = await post(sandbox.tokens.staff);
    expect([twice.status, twice.row]).toEqual([400, { customer: ['This field must be unique.'] }]);
    const empty = await client().ask(paths.providers, { json: {} });
    expect([empty.status, empty.row]).toEqual([400, { customer: ['This field is required.'] }]);
    const gone = await client().ask(`${paths.providers}${made.row.uuid}/`, { method: 'DELETE' });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await client().ask(`${paths.providers}${made.row.uuid}/`)).status).toBe(404);
  });

  it('details change with PATCH and PUT, the organization does not', async () => {
    const other = first(client().sandbox.world.customers.slice(3));
    const patched = await ask('', {
      method: 'PATCH',
      json: { description: 'Changed', enable_notifications: false },
    });
    expect([patched.status, patched.row]).toEqual([
      200,
      expect.objectContaining({ description: 'Changed', enable_notifications: false }),
    ]);
    const put = await ask('', {
      method: 'PUT',
      json: { customer: `/api/customers/${other.uuid}/`, description: '' },
    });
    expect([put.status, put.row.description, put.row.customer_uuid]).toEqual([
      200,
      '',
      provider().customer.uuid,
    ]);
    const wrong = await ask('', {
      method: 'PATCH',
      json: { enable_notifications: 'x', allowed_domains: 'y' },
    });
    expect([wrong.status, wrong.row]).toEqual([
      400,
      {
        enable_notifications: ['Must be a valid boolean.'],
        allowed_domains: ['Expected a list of items but got type "str".'],
      },
    ]);
  });

  it('a provider with active offerings cannot be deleted: a bare array', async () => {
    const response = await ask('', { method: 'DELETE' });
    expect([response.status, response.json]).toEqual([
      400,
      ['Service provider has active offerings. Please archive them first.'],
    ]);
  });

  it('others cannot change a provider: the record is public, so they get 403', async () => {
    const { sandbox } = client();
    const { second, customer, support } = strangers();
    for (const token of [second, customer, support, sandbox.tokens.manager]) {
      for (const [action, method] of [
        ['', 'PATCH'],
        ['', 'DELETE'],
        ['api_secret_code', 'POST'],
        ['add_user', 'POST'],
        ['set_offerings_username', 'POST'],
        ['generate_site_agent_config', 'POST'],
      ] as const) {
        const response = await ask(action, { method, json: {}, token });
        expect([action, method, response.status]).toEqual([action, method, 403]);
      }
    }
    const none = await client().ask(`${paths.providers}${'0'.repeat(32)}/`, { method: 'DELETE' });
    expect(none.status).toBe(404);
  });

  it('a new secret code replaces the old one', async () => {
    const before = (await ask('api_secret_code')).row.api_secret_code;
    const response = await ask('api_secret_code', { method: 'POST' });
    expect(response.row.api_secret_code).not.toBe(before);
    expect((await ask('api_secret_code')).row).toEqual(response.row);
  });

  it('writes of roles return 201, 200 and an empty 200', async () => {
    const user = first(client().sandbox.world.users.slice(30));
    const json = { role: 'SERVICE_PROVIDER.MANAGER', user: user.uuid };
    const added = await ask('add_user', { json });
    expect([added.status, added.row]).toEqual([201, { expiration_time: null }]);
    expect((await ask('list_users', { token: user.token })).status).toBe(200);
    const late = await ask('update_user', { json: { ...json, expiration_time: '2099-01-01T00:00:00Z' } });
    expect([late.status, late.row]).toEqual([200, { expiration_time: '2099-01-01T00:00:00.000000Z' }]);
    const removed = await ask('delete_user', { json });
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect((await ask('list_users', { token: user.token })).status).toBe(403);
    expect((await ask('delete_user', { json })).json).toEqual([
      'User does not have this role in this scope.',
    ]);
  });

  it('a user has one account name for all offerings', async () => {
    const { world } = client().sandbox;
    const offering = first(provider().offerings.filter((each) => each.users.length > 0));
    const account = first(offering.users);
    const json = { user_uuid: account.user.uuid, username: 'one-name' };
    const response = await ask('set_offerings_username', { json });
    expect([response.status, account.username]).toEqual([201, 'one-name']);
    const nobody = await ask('set_offerings_username', { json: { ...json, user_uuid: '0'.repeat(32) } });
    expect([nobody.status, Object.keys(nobody.row)]).toEqual([400, ['user_uuid']]);
    const staff = first(world.users);
    const none = await ask('set_offerings_username', { json: { ...json, user_uuid: staff.uuid } });
    expect([none.status, none.json]).toEqual([400, [expect.any(String)]]);
  });

  it('the configuration of an agent is a YAML file', async () => {
    const [one, two] = provider().offerings;
    const json = {
      offering_uuids: [one?.uuid, two?.uuid],
      include_policy_settings: true,
      timezone: 'Europe/Tallinn',
    };
    const response = await ask('generate_site_agent_config', { json });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-yaml']);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.text).toContain('timezone: "Europe/Tallinn"');
    expect(response.text).toContain(`waldur_offering_uuid: "${two?.uuid}"`);
    const wrong = await ask('generate_site_agent_config', {
      json: { offering_uuids: [one?.uuid, 'x', '0'.repeat(32)] },
    });
    expect([wrong.status, wrong.row]).toEqual([400, { offering_uuids: { '1': ['Must be a valid UUID.'] } }]);
    const strange = await ask('generate_site_agent_config', { json: { offering_uuids: ['0'.repeat(32)] } });
    expect(strange.row).toEqual({ offering_uuids: { '0': [expect.stringContaining('does not exist')] } });
  });
});
