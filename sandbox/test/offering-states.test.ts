import { describe, expect, it } from 'vitest';
import type { OfferingState } from '../src/world/types.ts';
import { offeringStage } from './offering-stage.ts';
import { first, useSandbox } from './support.ts';

const client = useSandbox();
const { act, draft, offering, owner, path, strangers } = offeringStage(client);
const states: readonly OfferingState[] = ['Draft', 'Active', 'Paused', 'Archived', 'Unavailable'];

describe('the state machine of offerings (contract section 6)', () => {
  // From Draft, Active, Paused, Archived, Unavailable; null is a refusal.
  const table: Readonly<Record<string, readonly (OfferingState | null)[]>> = {
    activate: ['Active', null, 'Active', null, 'Active'],
    pause: [null, 'Paused', null, null, null],
    unpause: [null, null, 'Active', null, null],
    make_unavailable: [null, 'Unavailable', null, null, null],
    make_available: [null, null, null, null, 'Active'],
    archive: ['Archived', 'Archived', 'Archived', 'Archived', 'Archived'],
    draft: ['Draft', 'Draft', 'Draft', 'Draft', 'Draft'],
  };
  for (const [action, expected] of Object.entries(table)) {
    it(`${action} from every state`, async () => {
      const target = offering('Isberg Scratch');
      for (const [index, from] of states.entries()) {
        target.state = from;
        const response = await act(target, action, action === 'pause' ? { paused_reason: 'Flood' } : {});
        const to = expected[index] ?? null;
        if (to === null) {
          expect([from, response.status, response.json]).toEqual([from, 400, ['Offering state is invalid.']]);
          expect(target.state).toBe(from);
        } else {
          expect([from, response.status, response.row]).toEqual([
            from,
            200,
            { detail: 'Offering state updated.', state: to },
          ]);
          const row = (await client().ask(`${path(target)}?field=state&field=paused_reason`)).row;
          expect(row.state).toBe(to);
          if (action === 'pause') expect(row.paused_reason).toBe('Flood');
        }
      }
    });
  }

  it('a billable offering needs a plan to become active, and every offering needs one to be unpaused', async () => {
    const bare = await draft();
    const refused = await act(bare, 'activate');
    expect([refused.status, refused.json]).toEqual([400, ['Offering should have at least one plan.']]);
    bare.billable = false;
    expect((await act(bare, 'activate')).status).toBe(200);
    expect((await act(bare, 'pause')).status).toBe(200);
    expect((await act(bare, 'unpause')).status).toBe(400);
  });

  it('an offering of a blocked or archived organization cannot change its state', async () => {
    const { world } = client().sandbox;
    const home = first(world.customers);
    const target = offering('Isberg Scratch');
    target.state = 'Active';
    for (const reason of ['blocked', 'archived'] as const) {
      home[reason] = true;
      const response = await act(target, 'pause');
      const update = await act(target, 'update_location', { latitude: 1, longitude: 2 });
      home[reason] = false;
      expect([response.status, response.json]).toEqual([
        400,
        [expect.stringMatching(new RegExp(`^${reason}`, 'i'))],
      ]);
      expect(update.status).toBe(400);
    }
  });

  it('an archived offering refuses update_*', async () => {
    const target = offering('Visualisation Lab');
    target.state = 'Archived';
    for (const action of [
      'update_overview',
      'update_options',
      'update_image',
      'update_tags',
      'update_type',
    ]) {
      const response = await act(target, action, { name: 'x' });
      expect([action, response.status, response.json]).toEqual([
        action,
        400,
        ['It is not possible to update archived offering.'],
      ]);
    }
    expect((await act(target, 'add_endpoint', { name: 'a', url: 'ssh://b' })).status).toBe(201);
  });
});

describe('rights', () => {
  it('owner and manager can act on their offerings; others get 404, or 403 if they can see them', async () => {
    const { sandbox } = client();
    const target = offering();
    target.state = 'Active';
    const { second, customer, support } = strangers();
    for (const action of ['pause', 'update_location', 'add_endpoint', 'delete_image', 'export_offering']) {
      for (const [token, status] of [
        [second, 404],
        [customer, 404],
        [support, 403],
      ] as const) {
        const response = await act(target, action, {}, token);
        expect([action, response.status, response.row]).toEqual([
          action,
          status,
          { detail: expect.any(String) },
        ]);
      }
    }
    expect((await act(target, 'pause', {}, sandbox.tokens.manager)).status).toBe(200);
    expect((await act(target, 'unpause', {}, sandbox.tokens.owner)).status).toBe(200);
    const elsewhere = offering('Cirrus Throughput');
    expect((await act(elsewhere, 'pause', {}, sandbox.tokens.manager)).status).toBe(404);
  });

  it('only staff can move offerings', async () => {
    const { sandbox, ask } = client();
    const target = await draft();
    const [home, other] = sandbox.world.customers;
    const json = { customer: `/api/customers/${other?.uuid}/`, preserve_permissions: false };
    expect((await act(target, 'move_offering', json)).status).toBe(403);
    const own = { ...json, customer: `/api/customers/${home?.uuid}/` };
    const same = await act(target, 'move_offering', own, sandbox.tokens.staff);
    expect([same.status, same.row]).toEqual([409, { error_message: expect.any(String) }]);
    const moved = await act(target, 'move_offering', json, sandbox.tokens.staff);
    expect([moved.status, moved.row.customer_uuid]).toEqual([200, other?.uuid]);
    expect((await ask(path(target), { token: owner() })).status).toBe(404);
    expect((await ask(path(target), { token: sandbox.tokens.secondProvider })).status).toBe(200);
  });

  it('a manager who is added sees the offering immediately, and no longer after the removal', async () => {
    const { ask, sandbox } = client();
    const target = offering('Cirrus Throughput');
    const user = first(sandbox.world.users.filter((each) => each.username === 'sandbox-customer'));
    const json = { role: 'OFFERING.MANAGER', user: user.uuid, expiration_time: '2099-01-01T00:00:00+02:00' };
    const added = await act(target, 'add_user', json);
    expect([added.status, added.row]).toEqual([201, { expiration_time: '2098-12-31T22:00:00.000000Z' }]);
    expect((await act(target, 'add_user', json)).json).toEqual(['User already has this role in this scope.']);
    expect((await ask(path(target), { token: user.token })).status).toBe(200);
    expect((await act(target, 'pause', {}, user.token)).status).toBe(200);
    expect((await act(target, 'unpause', {}, user.token)).status).toBe(200);
    const late = await act(target, 'update_user', { ...json, expiration_time: null });
    expect([late.status, late.row]).toEqual([200, { expiration_time: null }]);
    const past = await act(target, 'update_user', { ...json, expiration_time: '2001-01-01T00:00:00Z' });
    expect([past.status, Object.keys(past.row)]).toEqual([400, ['expiration_time']]);
    const removed = await act(target, 'delete_user', json);
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect((await ask(path(target), { token: user.token })).status).toBe(404);
    expect((await act(target, 'delete_user', json)).status).toBe(400);
    const role = await act(target, 'add_user', { ...json, role: 'PROJECT.ADMIN' });
    expect([role.status, role.row]).toEqual([400, { role: ['Role PROJECT.ADMIN does not exist.'] }]);
  });
});
