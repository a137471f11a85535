import { expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { runFaultLoad } from '../support/fault-load.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { gatewayBefore } from '../support/gateway.ts';
import { seedRandom } from '../support/seeded.ts';
import { virtualTime } from '../support/time.ts';

it('a gateway in front of a REST API that spoils one response in ten returns correct data, partial data or errors, in time; writes at most once; and recovers', async () => {
  seedRandom();
  const time = await virtualTime({ hanging: () => proxy.hanging + proxy.dripping });
  const sandbox = await startSandbox({ live: false, resources: 200 });
  const proxy = await startFaultProxy({ target: sandbox.url, seed: 3, share: 0.1 });
  const attempts = { UPSTREAM_ATTEMPT_TIMEOUT_MS: '1000', UPSTREAM_TIMEOUT_MS: '3000' };
  const gateway = await gatewayBefore(sandbox, proxy.url, {
    ...attempts,
    UPSTREAM_WRITE_TIMEOUT_MS: '2000',
    UPSTREAM_BREAKER_RESET_MS: '200',
  });
  try {
    // Reads that depend on each other have a separate budget each, and there are at most three levels.
    const load = { url: gateway.url, sandbox, proxy, clients: 8, turns: 40, budgetMs: 3 * 3000 };
    const report = await time.during(runFaultLoad(load));
    expect(report.wrong).toEqual([]);
    expect(report.faults).toBeGreaterThan(15);
    expect(report.right).toBeGreaterThan(50);
    expect(report.partial + report.refused + report.unknown).toBeGreaterThan(0);
    expect(report.recoveryMs).toBeLessThan(5_000);
  } finally {
    time.end();
    await gateway.close();
    await proxy.close();
  }
});
