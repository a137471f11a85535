import { expect, it } from 'vitest';
import { anonymous } from '../../src/identity/identity.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { createWatches } from '../../src/watch/watches.ts';
import { virtualTime } from '../support/time.ts';
import { id, setUp } from '../upstream/support.ts';
import { intervalMs, readAll } from './watching.ts';

const route = '/api/marketplace-offering-users/';

it('updates of accounts at offerings need one request in each interval, whose total shows that one was deleted', async () => {
  const time = await virtualTime();
  const { server, upstream } = await setUp();
  const old = new Date(Date.now() - 3_600_000).toISOString();
  const rows = [1, 2, 3].map((n) => ({ uuid: id(n), username: '', created: old, modified: old }));
  server.on(route, (call) => {
    const newest = rows.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
    call.rows(newest);
  });
  for (const { uuid } of rows)
    server.on(`${route}${uuid}/`, (call) => call.json({ detail: 'Not found.' }, 404));
  const timing = { intervalMs, outageMs: 60_000, maxConcurrency: 2 };
  const watches = createWatches({ upstream, fleet: createLocalFleet(), ...timing });
  const open = (states: readonly string[] | null) => {
    const filter = { states: states && new Set(states), types: null };
    return readAll((signal) => watches.updates('offeringUsers', anonymous, [], filter, signal));
  };
  const [first, second, byState] = [open(null), open(null), open(['OK'])];
  // The first poll, and the detection of capabilities for the readers.
  await time.until(() => server.requests.length > 4);

  Object.assign(rows[0] ?? {}, { username: 'u1', modified: new Date().toISOString() });
  await time.until(() =>
    expect([first, second].map(({ seen }) => seen.map(({ username }) => username))).toEqual([['u1'], ['u1']]),
  );
  // A server that returns no states cannot filter by them.
  await time.until(() => expect(byState.errors).toMatchObject([{ code: 'UPSTREAM_UNSUPPORTED' }]));
  rows.splice(1, 1);
  await time.until(() => expect([first, second].map(({ gone }) => gone)).toEqual([[id(2)], [id(2)]]));

  server.requests.length = 0;
  await time.pass(10 * intervalMs);
  expect(server.requests.length).toBeGreaterThanOrEqual(9);
  expect(server.requests.length).toBeLessThanOrEqual(11);
  const asked = server.requests.map(({ method, query }) => `${method} ${new Map(query).get('o')}`);
  expect(new Set(asked)).toEqual(new Set(['GET -modified']));
  watches.close();
  await time.rest();
  expect(watches.inspect()).toEqual({ loops: 0, lists: 0 });
});
