import { describe, expect, it } from 'vitest';
import { resourceStage, resourceStates } from './resource-stage.ts';
import { first, paths, useSandbox } from './support.ts';

const client = useSandbox();
const { resourceIn, act, staff } = resourceStage(client);

describe('every action from every state', () => {
  // Creating, OK, Erred, Updating, Terminating, Terminated.
  const any = [200, 200, 200, 200, 200, 200];
  const table: readonly (readonly [name: string, body: object, statuses: readonly number[], by?: 'staff'])[] =
    [
      ['terminate', {}, [409, 200, 200, 409, 409, 409]],
      ['pull', {}, [409, 202, 202, 409, 409, 409]],
      ['restore', {}, [400, 400, 200, 400, 400, 200]],
      ['set_as_ok', {}, [200, 200, 200, 200, 200, 500]],
      ['set_as_erred', { error_message: 'x' }, any],
      ['set_state_ok', {}, [200, 409, 200, 200, 200, 409]],
      ['update_options', { options: { soft_quota: 1 } }, [409, 200, 409, 409, 409, 409]],
      ['update_options_direct', { options: { soft_quota: 2 } }, any],
      [
        'adjust_dates',
        { start_date: '2030-01-01', end_date: '2031-01-01' },
        [400, 400, 400, 400, 400, 400],
        'staff',
      ],
      ['refresh_last_sync', {}, any],
      ['set_backend_id', { backend_id: 'be-2' }, any],
      ['set_backend_metadata', { backend_metadata: { node: 'n1' } }, any],
      ['set_effective_id', { effective_id: 'e-2' }, any],
      ['set_end_date', { end_date: null }, any],
      ['set_end_date_by_provider', { end_date: null }, any],
      ['set_end_date_by_staff', { end_date: null }, any, 'staff'],
      ['set_endpoints', { endpoints: [] }, any],
      ['set_limits', { limits: { cpu: 7 } }, any],
      ['set_membership_sync_statuses', { statuses: [] }, any],
      ['set_downscaled', { downscaled: true }, any, 'staff'],
      ['set_paused', { paused: true }, any, 'staff'],
      ['set_restrict_member_access', { restrict_member_access: true }, any, 'staff'],
      ['set_slug', { slug: 'a-slug' }, any, 'staff'],
      ['submit_report', { report: [{ header: 'a', body: 'b' }] }, any],
      ['sync_user_roles', {}, [200, 429, 429, 429, 429, 429]],
    ];
  for (const [name, body, statuses, by] of table) {
    it(name, async () => {
      const token = by === 'staff' ? staff() : undefined;
      const seen: number[] = [];
      for (const state of resourceStates) seen.push((await act(resourceIn(state), name, body, token)).status);
      expect(seen).toEqual(statuses);
    });
  }
});

describe('refusals of resource writes (contract sections 6 and 7)', () => {
  it('respond to a wrong state with 409 and the legal ones', async () => {
    const response = await act(resourceIn('Terminated'), 'terminate');
    expect(response.row).toEqual({ detail: 'Valid states for operation: OK, Erred.' });
  });

  it('respond to a second order and a restore that is not offered with a bare array', async () => {
    const resource = resourceIn('OK');
    expect((await act(resource, 'terminate')).status).toBe(200);
    const second = await act(resource, 'terminate');
    expect([second.status, second.json]).toEqual([400, ['Pending order for resource already exists.']]);
    const virtual = resourceIn('Terminated', 'Mistral Virtual Machines');
    const restore = await act(virtual, 'restore');
    expect([restore.status, Array.isArray(restore.json)]).toEqual([400, true]);
    const dates = { start_date: '2030-01-01', end_date: '2031-01-01' };
    expect((await act(resourceIn('OK'), 'adjust_dates', dates, staff())).json).toEqual([
      'This action is only available for prepaid resources.',
    ]);
  });

  it('respond to a pull without a plug-in or a back-end id with 409', async () => {
    const basic = await act(resourceIn('OK', 'Harbour Object Storage'), 'pull');
    expect([basic.status, basic.row]).toEqual([409, { detail: 'Pull operation is not implemented.' }]);
    const resource = resourceIn('OK');
    resource.backendId = '';
    expect((await act(resource, 'pull')).status).toBe(409);
  });

  it('respond to set_as_ok of a terminated resource with an HTML page', async () => {
    const response = await act(resourceIn('Terminated'), 'set_as_ok');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      500,
      'text/html; charset=utf-8',
    ]);
  });

  it('respond to a failed move with the key error_message', async () => {
    const resource = resourceIn('OK');
    await act(resource, 'terminate');
    const target = first(client().sandbox.world.projects.filter((each) => each !== resource.project));
    const body = { project: { url: `http://elsewhere/api/projects/${target.uuid}/` } };
    const response = await act(resource, 'move_resource', body, staff());
    expect([response.status, Object.keys(response.row)]).toEqual([409, ['error_message']]);
  });

  it('respond to every write to a resource of an unavailable offering with a bare array', async () => {
    const resource = resourceIn('OK', 'HPC Onboarding Workshop');
    for (const name of ['terminate', 'set_paused', 'unlink']) {
      const response = await act(resource, name, {}, staff());
      expect([name, response.status, response.json]).toEqual([name, 400, ['Offering is unavailable.']]);
    }
    const path = `${paths.resources}${resource.uuid}/`;
    expect((await client().ask(path, { method: 'PATCH', json: { name: 'x' } })).status).toBe(400);
  });

  it('key validation errors by field', async () => {
    const resource = resourceIn('OK');
    const past = '2001-01-01';
    const cases: readonly (readonly [name: string, body: unknown, error: unknown, by?: string])[] = [
      ['set_limits', { limits: { nonsense: 1 } }, { limits: ['Invalid components: nonsense.'] }],
      ['set_limits', {}, { limits: ['This field is required.'] }],
      ['set_limits', { limits: { cpu: 'x' } }, { limits: { cpu: ['A valid integer is required.'] } }],
      ['set_end_date', { end_date: past }, { end_date: ['Cannot be earlier than the current date.'] }],
      ['set_paused', { paused: 'x' }, { paused: ['Must be a valid boolean.'] }, staff()],
      ['set_slug', {}, { slug: ['This field is required.'] }, staff()],
      [
        'submit_report',
        { report: [{ header: 'a', body: 'b' }, { header: 'c' }] },
        { report: [{}, { body: ['This field is required.'] }] },
      ],
      [
        'set_endpoints',
        { endpoints: [{ name: 'a', url: 'x' }] },
        { endpoints: [{ url: ['Enter a valid URL.'] }] },
      ],
      ['move_resource', { project: null }, { project: ['This field may not be null.'] }, staff()],
      ['move_resource', { project: {} }, { project: { url: ['This field is required.'] } }, staff()],
    ];
    for (const [name, body, error, by] of cases) {
      const response = await act(resource, name, body, by);
      expect([name, response.status, response.json]).toEqual([name, 400, error]);
    }
  });

  it('has no POST and no DELETE on the resource itself', async () => {
    const path = `${paths.resources}${resourceIn('OK').uuid}/`;
    for (const method of ['POST', 'DELETE'])
      expect((await client().ask(path, { method, json: {} })).status).toBe(405);
  });

  it('limit the rate of sync_user_roles and say when to retry', async () => {
    const resource = resourceIn('OK');
    const token = client().sandbox.tokens.manager;
    let response = await act(resource, 'sync_user_roles', {}, token);
    for (let count = 0; count < 12; count += 1) response = await act(resource, 'sync_user_roles', {}, token);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('rights on resource writes', () => {
  const staffOnly: readonly (readonly [name: string, body: object])[] = [
    ['set_slug', { slug: 'b' }],
    ['set_downscaled', { downscaled: false }],
    ['set_paused', { paused: false }],
    ['set_restrict_member_access', { restrict_member_access: false }],
    ['adjust_dates', {}],
    ['move_resource', {}],
    ['set_end_date_by_staff', {}],
    ['unlink', {}],
  ];
  it.each(staffOnly)('%s is for staff only', async (name, body) => {
    const { tokens } = client().sandbox;
    for (const token of [tokens.owner, tokens.manager])
      expect((await act(resourceIn('OK'), name, body, token)).status).toBe(403);
  });

  it('provider actions are for owner and manager; others are refused or do not find the resource', async () => {
    const { tokens, world } = client().sandbox;
    const support = first(world.users.filter((each) => each.isSupport && !each.isStaff)).token;
    const provider = first(world.providers).grants[0]?.user.token ?? '';
    const { offering } = resourceIn('OK');
    const helping = ['CUSTOMER.READER', 'CUSTOMER.SUPPORT'];
    const reader = first(
      first(world.customers).grants.filter(
        ({ role, user }) =>
          helping.includes(role) && !user.isStaff && !offering.grants.some((grant) => grant.user === user),
      ),
    ).user.token;
    const expected: readonly (readonly [token: string, status: number])[] = [
      [tokens.owner, 200],
      [tokens.manager, 200],
      [tokens.staff, 200],
      [tokens.secondProvider, 404],
      [tokens.customer, 404],
      [support, 403],
      [provider, 403],
      [reader, 403],
    ];
    for (const [token, status] of expected)
      expect((await act(resourceIn('OK'), 'set_backend_id', { backend_id: 'c' }, token)).status).toBe(status);
  });
});
