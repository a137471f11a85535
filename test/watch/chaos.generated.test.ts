import { expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { runChaos } from '../support/chaos.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { gatewayBefore } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';
import { seedRandom } from '../support/seeded.ts';
import { virtualTime } from '../support/time.ts';

const intervalMs = 100;
const orders = generated(40);

it.each([
  ['two thirds of its responses', 0.67],
  ['all of them', 1],
] as const)('a server that spoils %s loses no subscriber and causes no wrong event', async (_name, share) => {
  seedRandom();
  const time = await virtualTime({ hanging: () => proxy.hanging + proxy.dripping });
  const sandbox = await startSandbox({ live: false, resources: 600 });
  const proxy = await startFaultProxy({ target: sandbox.url, share });
  const gateway = await gatewayBefore(sandbox, proxy.url, {
    POLL_INTERVAL_MS: String(intervalMs),
    // A request that hangs is cancelled soon.
    UPSTREAM_ATTEMPT_TIMEOUT_MS: '500',
    UPSTREAM_TIMEOUT_MS: '2000',
  });
  try {
    const { pass } = time;
    const chaos = { url: gateway.url, sandbox, proxy, intervalMs, pass, changes: generated(120), faults: 5 };
    const report = await runChaos({ ...chaos, orders, subscribersPerOrder: 2 });
    expect(report).toMatchObject({ subscribers: 2 * orders, lost: 0, misled: 0, late: 0 });
    expect(report.paceBefore).toBeLessThanOrEqual(1.3);
    expect(report.paceAfter).toBeLessThanOrEqual(1.3);
    // A few times the longest pause between two polls, including the pause that the server requested.
    expect(report.healedMs).toBeLessThan(20_000);
    expect(gateway.watches.inspect()).toMatchObject({ loops: 0, lists: 0 });
  } finally {
    time.end();
    await gateway.close();
    await proxy.close();
  }
});
