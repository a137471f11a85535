import { expect, it, onTestFinished, vi } from 'vitest';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { withToken } from '../support/identity.ts';
import { id, setUp } from '../upstream/support.ts';

const uuid = id(1);
const route = `/api/marketplace-orders/${uuid}/`;

it('a clock that is set forward does not turn one failure into an outage', async () => {
  const { now } = Date;
  let aheadMs = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + aheadMs);
  onTestFinished(() => clock.mockRestore());
  const { server, upstream } = await setUp();
  const order = { uuid, state: 'executing', type: 'Create' };
  server.on(
    route,
    (call) => call.json(order),
    (call) => {
      aheadMs = 3_600_000;
      call.empty(500);
    },
    (call) => call.json({ ...order, state: 'done' }),
  );
  const watches = createWatches({
    upstream,
    fleet: createLocalFleet(),
    intervalMs: 10,
    outageMs: 60_000,
    maxConcurrency: 1,
  });
  const seen = watches.order(withToken('Token alice'), uuid, new AbortController().signal);
  expect((await seen.next()).value).toMatchObject({ value: { state: 'executing' } });
  expect((await seen.next()).value).toMatchObject({ value: { state: 'done' } });
});
