import { expect, it, onTestFinished } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { statsOfOffering } from '../../src/relations/offering-stats.ts';
import { KnownCallers } from '../../src/upstream/caller-facts.ts';
import { createCapabilities } from '../../src/upstream/capabilities.ts';
import type { Row } from '../../src/upstream/client.ts';
import { UpstreamError } from '../../src/upstream/errors.ts';
import type { RestClient } from '../../src/upstream/rest-client.ts';

interface Asked {
  readonly params?: { readonly uuid: string };
  readonly query?: ReadonlyArray<readonly [name: string, value: string]>;
}

const states = ['OK', 'OK', 'OK', 'Creating', 'Erred', 'Updating', 'Terminating', 'Terminated'];

const refusal = (status: number, body: unknown = null): UpstreamError =>
  new UpstreamError({
    kind: 'status',
    message: `answered ${status}`,
    method: 'GET',
    route: '',
    attempts: 1,
    status,
    body,
  });

/** A made-up server, and a caller who sees the resources, or the statistics, of some customers only. */
function statsWorld(seed: number) {
  const random = createRandom(seed);
  const kind = random.pick(['2026', '2026', '2026', '2024', 'counts all', 'has a new state'] as const);
  const customers = Array.from({ length: random.int(1, 4) }, () => ({
    uuid: random.uuid(),
    showsResources: random.chance(0.9),
    showsStatistics: random.chance(0.8),
  }));
  const clients = Array.from({ length: random.int(1, 9) }, () => random.uuid());
  const offerings = Array.from({ length: random.int(1, 30) }, () => ({
    uuid: random.uuid(),
    customer: random.pick(customers),
    size: random.chance(0.2) ? 0 : random.int(1, random.chance(0.1) ? 200 : 20),
  }));
  const resources = offerings.flatMap((offering) =>
    Array.from({ length: offering.size }, () => ({
      uuid: random.uuid(),
      offering,
      customer: random.pick(clients),
      state: random.pick(kind === 'has a new state' ? [...states, 'Parked'] : states),
    })),
  );
  const statsOf = (uuid: string | undefined): Row => {
    const offering = offerings.find((one) => one.uuid === uuid);
    if (!offering?.customer.showsStatistics) throw refusal(403);
    const counted = resources.filter(
      (one) =>
        one.offering === offering &&
        (kind === 'counts all' || (one.state !== 'Terminated' && one.state !== 'Parked')),
    );
    return {
      resources_count: counted.length,
      customers_count: new Set(counted.map((one) => one.customer)).size,
    };
  };
  const requests: string[] = [];
  const client = {
    object: async (route: string, { params }: Asked) => {
      requests.push(route);
      return statsOf(params?.uuid);
    },
    list: async (route: string, { query = [] }: Asked) => {
      requests.push(route);
      const all = (name: string) => query.filter(([key]) => key === name).map(([, value]) => value);
      const ids = all('offering_uuid').flatMap((value) => value.split(','));
      if (kind === '2024' && ids.length > 1) throw refusal(400, { offering_uuid: ['Enter a valid UUID.'] });
      const rows = resources.filter(
        ({ offering, state }) =>
          ids.includes(offering.uuid) &&
          offering.customer.showsResources &&
          (all('state').length === 0 || all('state').includes(state)),
      );
      const start = (Number(all('page')[0] ?? 1) - 1) * 300;
      return {
        rows: rows.slice(start, start + 300).map(({ uuid, offering, customer, state }) => ({
          state,
          uuid,
          offering_uuid: offering.uuid,
          customer_uuid: customer,
        })),
        total: rows.length,
      };
    },
  };
  return {
    offerings: offerings.map(({ uuid, customer }) => ({ uuid, customer_uuid: customer.uuid })),
    // Only columns and routes that statistics use.
    client: client as unknown as RestClient,
    requests,
    statsOf,
    says: `world ${seed}: ${kind}`,
  };
}

const said = (reason: unknown): string => (reason instanceof Error ? reason.message : JSON.stringify(reason));

it('the statistics of many offerings are the same as with single requests, in 400 random worlds', async () => {
  let alone = 0;
  let taken = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const world = statsWorld(seed);
    const server = createCapabilities();
    const caller = new KnownCallers().of(createIdentity({ authorization: 'Token t' }));
    const expected = world.offerings.map(({ uuid }) => {
      try {
        return said(world.statsOf(uuid));
      } catch (error) {
        return said(error);
      }
    });
    // The second time, the capabilities of the server and the permissions of the caller are known.
    for (const time of ['first', 'second']) {
      world.requests.length = 0;
      const loaders = new Loaders(world.client, server, caller);
      const found = await Promise.all(
        world.offerings.map((offering) =>
          statsOfOffering.load(loaders, offering, {}, { columns: new Set(), fetched: null }).then(said, said),
        ),
      );
      expect(found, `${world.says}, ${time} time`).toEqual(expected);
      expect(world.requests.length, world.says).toBeLessThanOrEqual(
        world.offerings.length + Math.min(world.offerings.length, 24),
      );
    }
    alone += world.offerings.length;
    taken += world.requests.length;
  }
  expect(taken).toBeLessThan(0.8 * alone);
});

it('a further page that fails while statistics are still loading makes each offering load separately, without an unhandled rejection', async () => {
  const offerings = Array.from({ length: 12 }, (_, n) => ({
    uuid: `${n}`.padStart(32, '0'),
    customer_uuid: 'a'.repeat(32),
  }));
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const stats = { resources_count: 1, customers_count: 1 };
  const client = {
    async object() {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return stats;
    },
    async list(_route: string, { query = [] }: Asked) {
      if (query.some(([name]) => name === 'page')) throw refusal(500);
      const rows = Array.from({ length: 300 }, (_, n) => ({
        uuid: `${n}`.padStart(32, 'b'),
        offering_uuid: offerings[n % 12]?.uuid,
        customer_uuid: 'c'.repeat(32),
        state: 'OK',
      }));
      return { rows, total: 310 };
    },
  };
  const caller = new KnownCallers().of(createIdentity({ authorization: 'Token t' }));
  const loaders = new Loaders(client as unknown as RestClient, createCapabilities(), caller);
  const found = await Promise.all(
    offerings.map((offering) =>
      statsOfOffering.load(loaders, offering, {}, { columns: new Set(), fetched: null }),
    ),
  );
  expect(found).toEqual(offerings.map(() => stats));
  expect(unhandled).toEqual([]);
});
