import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox.ts';
import { type Client, clientOf, first, paths, type Row } from './support.ts';

let open: Sandbox | undefined;
afterEach(() => open?.close());

/** A still sandbox whose clock moves only when told. */
async function start(): Promise<Client & { wait(ms: number): void; state(path: string): Promise<unknown> }> {
  let time = Date.parse('2026-09-01T12:00:00Z');
  open = await startSandbox({ resources: 300, live: false, now: () => new Date(time) });
  const client = clientOf(open);
  return {
    ...client,
    wait: (ms) => {
      time += ms;
    },
    state: async (path) => (await client.ask(`${path}?field=state`)).row.state,
  };
}

function wish({ sandbox }: Client): Row {
  const { world } = sandbox;
  const offering = first(world.offerings.filter((each) => each.name === 'Aurora HPC'));
  const base = `/api/marketplace-public-offerings/${offering.uuid}/`;
  return {
    offering: base,
    plan: `${base}plans/${offering.plans[0]?.uuid}/`,
    project: `/api/projects/${world.projects[0]?.uuid}/`,
    attributes: { name: 'fresh' },
    limits: { cpu: 10 },
  };
}

/** Places an order as the customer; paths of the order and of its resource. */
async function place(client: Client): Promise<{ order: string; resource: string }> {
  const { row } = await client.ask(paths.orders, {
    json: wish(client),
    token: client.sandbox.tokens.customer,
  });
  return {
    order: `${paths.orders}${row.uuid}/`,
    resource: `${paths.resources}${row.marketplace_resource_uuid}/`,
  };
}

describe('the life cycle of a resource', () => {
  it('needs only the actions of users and agents', async () => {
    const client = await start();
    const { ask, state, sandbox } = client;
    const { order, resource } = await place(client);
    const post = async (path: string, json: unknown = {}): Promise<number> =>
      (await ask(path, { json, token: sandbox.tokens.owner })).status;
    expect(await post(`${order}approve_by_provider/`, { attributes: { queue: 'gpu' } })).toBe(200);
    expect([await state(order), await state(resource)]).toEqual(['executing', 'Creating']);
    expect((await ask(order)).row.attributes).toEqual({ name: 'fresh', queue: 'gpu' });
    expect(await post(`${order}set_state_erred/`, { error_message: 'no node', error_traceback: 'x' })).toBe(
      200,
    );
    expect([await state(order), await state(resource)]).toEqual(['erred', 'Erred']);
    expect((await ask(resource)).row).toMatchObject({ error_message: 'no node', order_in_progress: null });
    expect(await post(`${order}retry/`)).toBe(200);
    expect([await state(order), await state(resource)]).toEqual(['executing', 'Creating']);
    expect((await ask(order)).row).toMatchObject({ error_message: '', completed_at: null });
    expect(await post(`${order}set_state_done/`)).toBe(200);
    expect([await state(order), await state(resource)]).toEqual(['done', 'OK']);
    expect((await ask(resource)).row).toMatchObject({
      error_message: '',
      backend_id: expect.stringMatching(/./),
    });

    const { order_uuid } = (await ask(`${resource}terminate/`, { json: {}, token: sandbox.tokens.owner }))
      .row;
    const ending = `${paths.orders}${order_uuid}/`;
    expect([await state(ending), await state(resource)]).toEqual(['pending-provider', 'OK']);
    expect(await post(`${ending}approve_by_provider/`)).toBe(200);
    expect(await state(resource)).toBe('Terminating');
    expect(await post(`${ending}set_state_erred/`)).toBe(200);
    expect([await state(ending), await state(resource)]).toEqual(['erred', 'OK']);
    expect(await post(`${ending}retry/`)).toBe(200);
    expect(await post(`${ending}set_state_done/`)).toBe(200);
    expect(await state(resource)).toBe('Terminated');
    const restored = await ask(`${resource}restore/`, { json: {}, token: sandbox.tokens.owner });
    expect([restored.status, await state(resource)]).toEqual([200, 'Creating']);
  });

  it('leaves a placed order to users for a minute, then completes it', async () => {
    const client = await start();
    const { state, wait, sandbox } = client;
    const { order, resource } = await place(client);
    for (let step = 0; step < 29; step += 1) {
      wait(2000);
      sandbox.tick();
      expect(await state(order)).toBe('pending-provider');
    }
    const seen: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      wait(2000);
      sandbox.tick();
      seen.push(await state(order), await state(resource));
    }
    expect([...new Set(seen)]).toEqual(['executing', 'Creating', 'done', 'OK']);
  });

  it('ends automatically after terminate: the first tick approves', async () => {
    const { ask, state, wait, sandbox } = await start();
    const found = first(
      sandbox.world.resources.filter((each) => each.state === 'OK' && !each.orderInProgress && each.plan),
    );
    const resource = `${paths.resources}${found.uuid}/`;
    const { order_uuid } = (await ask(`${resource}terminate/`, { json: {} })).row;
    const order = `${paths.orders}${order_uuid}/`;
    expect([await state(order), await state(resource)]).toEqual(['pending-provider', 'OK']);
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      wait(2000);
      sandbox.tick();
      seen.push(`${await state(order)} ${await state(resource)}`);
    }
    expect([...new Set(seen)]).toEqual(['executing Terminating', 'done Terminated']);
    expect(seen[0]).toBe('executing Terminating');
    expect((await ask(resource)).row.order_in_progress).toBeNull();
  });

  it('does not change without ticks', async () => {
    const client = await start();
    const { order } = await place(client);
    client.wait(3_600_000);
    expect(await client.state(order)).toBe('pending-provider');
  });

  it('changes options through an order if the offering requires one', async () => {
    const { ask, wait, sandbox } = await start();
    const found = first(
      sandbox.world.resources.filter(
        (each) => each.state === 'OK' && !each.orderInProgress && each.offering.type === 'Marketplace.Slurm',
      ),
    );
    found.offering.pluginOptions.create_orders_on_resource_option_change = true;
    const resource = `${paths.resources}${found.uuid}/`;
    const options = { soft_quota: 4321 };
    const response = await ask(`${resource}update_options/`, { json: { options } });
    expect([response.status, Object.keys(response.row)]).toEqual([201, ['order_uuid']]);
    expect((await ask(resource)).row.options).not.toEqual(options);
    for (let step = 0; step < 4; step += 1) {
      wait(2000);
      sandbox.tick();
    }
    expect((await ask(resource)).row).toMatchObject({ options, state: 'OK' });
  });

  it('shows every step to a poll by modified', async () => {
    const client = await start();
    const { ask, count, wait, sandbox } = client;
    const { order } = await place(client);
    wait(5000);
    const since = '2026-09-01T12:00:04Z';
    expect(await count(`${paths.orders}?modified=${since}`)).toBe(0);
    await ask(`${order}approve_by_provider/`, { json: {}, token: sandbox.tokens.owner });
    const rows = (await ask(`${paths.orders}?modified=${since}&field=state`)).rows;
    expect(rows).toEqual([{ state: 'executing' }]);
  });

  it('ends with its order when that is rejected', async () => {
    const client = await start();
    const { ask, state, sandbox } = client;
    const { order, resource } = await place(client);
    const json = { provider_rejection_comment: 'No room' };
    const response = await ask(`${order}reject_by_provider/`, { json, token: sandbox.tokens.owner });
    expect([response.status, response.text]).toEqual([200, '']);
    expect((await ask(order)).row).toMatchObject({
      state: 'rejected',
      provider_rejection_comment: 'No room',
    });
    expect(await state(resource)).toBe('Terminated');
  });
});
