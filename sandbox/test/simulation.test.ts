import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox.ts';
import { clientOf, first, paths } from './support.ts';

const open: Sandbox[] = [];
const start = async (options: Parameters<typeof startSandbox>[0]): Promise<Sandbox> => {
  const sandbox = await startSandbox({ resources: 300, ...options });
  open.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** Everything of a world that must not depend on the run. */
function printOf({ world }: Sandbox): string {
  const orders = world.orders.map((each) => [
    each.uuid,
    each.type,
    each.state,
    each.resource.uuid,
    each.created,
  ]);
  const resources = world.resources.map((each) => [
    each.uuid,
    each.name,
    each.state,
    each.limits,
    each.usages,
  ]);
  return JSON.stringify([
    orders,
    resources,
    world.users.map((each) => each.username),
    world.policies.map((each) => each.uuid),
  ]);
}

describe('the generated world', () => {
  it('is the same for the same seed and different for another seed', async () => {
    const now = () => new Date('2026-09-01T12:00:00Z');
    const [a, b, c] = [
      await start({ live: false, now }),
      await start({ live: false, now }),
      await start({ live: false, now, seed: 2 }),
    ];
    expect(printOf(a)).toBe(printOf(b));
    expect(printOf(a)).not.toBe(printOf(c));
    expect(c.tokens.staff).toBe('57aff00000000000000000000000000000000002');
  });

  it('gives every resource one creation order and keeps states consistent', async () => {
    const { world } = await start({ live: false, resources: 1600 });
    for (const resource of world.resources) {
      expect(resource.creationOrder?.type).toBe('Create');
      if (
        resource.state === 'Creating' ||
        resource.state === 'Updating' ||
        resource.state === 'Terminating'
      ) {
        expect(resource.orderInProgress).not.toBeNull();
      }
    }
    const states = new Set(world.orders.map((each) => each.state));
    expect(states.size).toBe(9);
    expect(new Set(world.orders.map((each) => each.type)).size).toBe(4);
    expect(new Set(world.resources.map((each) => each.state)).size).toBe(6);
    expect(new Set(world.offerings.map((each) => each.state)).size).toBe(5);
  });
});

describe('the simulation', () => {
  it('moves pending orders to executing and on to done, visible over HTTP', async () => {
    let time = Date.parse('2026-09-01T12:00:00Z');
    const sandbox = await start({ live: false, now: () => new Date(time) });
    const { ask } = clientOf(sandbox);
    const order = first(sandbox.world.orders.filter((each) => each.state === 'pending-provider'));
    const seen = new Set<unknown>();
    for (let step = 0; step < 400 && !seen.has('done') && !seen.has('erred'); step += 1) {
      time += 5000;
      sandbox.tick();
      seen.add(order.state);
    }
    expect(seen.has('executing')).toBe(true);
    const row = (await ask(`${paths.orders}${order.uuid}/`)).row;
    expect(['done', 'erred']).toContain(row.state);
    expect(Date.parse(String(row.modified))).toBeGreaterThan(Date.parse('2026-09-01T12:00:00Z'));
    const resource = (await ask(`${paths.resources}${order.resource.uuid}/`)).row;
    expect(
      resource.order_in_progress === null ||
        (resource.order_in_progress as { uuid: string }).uuid !== order.uuid,
    ).toBe(true);
  });

  it('brings new orders, lets usage grow, and shows both to a poll by modified', async () => {
    let time = Date.parse('2026-09-01T12:00:00Z');
    const sandbox = await start({ live: false, now: () => new Date(time) });
    const { count } = clientOf(sandbox);
    const before = sandbox.world.orders.length;
    time += 1000;
    for (let step = 0; step < 30; step += 1) sandbox.tick();
    expect(sandbox.world.orders.length).toBeGreaterThan(before);
    expect(await count(`${paths.orders}?modified=2026-09-01T12:00:01Z`)).toBeGreaterThan(5);
    expect(await count(`${paths.resources}?modified=2026-09-01T12:00:01Z`)).toBeGreaterThan(50);
    expect(await count(paths.orders)).toBe(sandbox.world.orders.length);
  });

  it('never stops and never exceeds its limit', async () => {
    let time = Date.parse('2026-09-01T12:00:00Z');
    const sandbox = await start({ live: false, now: () => new Date(time) });
    const before = sandbox.world.orders.length;
    for (let step = 0; step < 6000; step += 1) {
      time += 2000;
      sandbox.tick();
    }
    expect(sandbox.world.orders.length).toBeLessThanOrEqual(before + 2000);
    const newest = Math.max(...sandbox.world.orders.map((each) => each.modified));
    expect(time - newest).toBeLessThan(60_000);
    const { count } = clientOf(sandbox);
    expect(await count(paths.orders)).toBe(sandbox.world.orders.length);
  });

  it('runs automatically unless it is disabled', async () => {
    const alive = await start({ tickMs: 5 });
    const still = await start({ live: false });
    const [before, quiet] = [alive.world.version, still.world.version];
    await vi.waitFor(() => expect(alive.world.version).toBeGreaterThan(before));
    expect(still.world.version).toBe(quiet);
  });
});
