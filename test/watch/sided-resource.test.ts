import { expect, it } from 'vitest';
import type { Side } from '../../src/loaders/sides.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import type { StateEvent } from '../../src/watch/poll-loop.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { withToken } from '../support/identity.ts';
import { stopTime } from '../support/time.ts';
import { id, setUp } from '../upstream/support.ts';

const uuid = id(1);
const routes = {
  PROVIDER: `/api/marketplace-provider-resources/${uuid}/`,
  CONSUMER: `/api/marketplace-resources/${uuid}/`,
} as const satisfies Record<Side, string>;
const intervalMs = 1_000;

it('a watched resource is polled on the side where it was seen, looked for once on the other side when it is hidden, and gone if it is on neither', async () => {
  const pass = await stopTime();
  const { server, upstream } = await setUp();
  let shownTo: Side | null = 'CONSUMER';
  let name = 0;
  for (const side of ['PROVIDER', 'CONSUMER'] as const) {
    server.on(routes[side], (call) => {
      if (side === shownTo) call.json({ uuid, state: 'OK', backend_id: String(name) });
      else call.json({ detail: 'Not found.' }, 404);
    });
  }
  const watches = createWatches({
    upstream,
    fleet: createLocalFleet(),
    intervalMs,
    outageMs: 60_000,
    maxConcurrency: 1,
    random: () => 0,
  });
  const seen = watches.resource(withToken('Token alice'), uuid, new AbortController().signal);
  /** The result of the next change, and the sides on which it was requested. */
  const next = async (): Promise<readonly [told: unknown, ...asked: unknown[]]> => {
    const { length } = server.requests;
    name += 1;
    const told = seen.next();
    pass(2 * intervalMs);
    const { value } = (await told) as { readonly value: StateEvent<{ readonly side: Side }> };
    const asked = server.requests.slice(length).map(({ path }) => (path === routes.PROVIDER ? 'P' : 'C'));
    return ['value' in value ? value.value.side : (value.error as { status: unknown }).status, ...asked];
  };
  expect(await next()).toEqual(['CONSUMER', 'P', 'C']);
  expect(await next()).toEqual(['CONSUMER', 'C']);
  shownTo = 'PROVIDER';
  expect(await next()).toEqual(['PROVIDER', 'C', 'P']);
  expect(await next()).toEqual(['PROVIDER', 'P']);
  shownTo = null;
  expect(await next()).toEqual([404, 'P', 'C']);
  expect(watches.inspect().loops).toBe(0);
});
