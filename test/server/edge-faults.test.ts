import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { runFaultLoad } from '../support/fault-load.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';

describe('a gateway before a REST API that spoils one answer in ten', () => {
  let proxy: FaultProxy;
  let gateway: Gateway;

  beforeAll(async () => {
    const sandbox = await startSandbox({ live: false, resources: 200 });
    proxy = await startFaultProxy({ target: sandbox.url, seed: 3, share: 0.1 });
    gateway = await gatewayBefore(sandbox, proxy.url, {
      UPSTREAM_ATTEMPT_TIMEOUT_MS: '1000',
      UPSTREAM_TIMEOUT_MS: '3000',
      UPSTREAM_WRITE_TIMEOUT_MS: '2000',
      UPSTREAM_BREAKER_RESET_MS: '200',
    });
  });
  afterAll(async () => {
    await gateway.close();
    await proxy.close();
  });

  it('tells the truth, some of it or none, in time; writes once or not at all; and recovers', async () => {
    const { url, sandbox } = gateway;
    const load = { url, sandbox, proxy, clients: 8, turns: 40, budgetMs: 25_000 };
    const report = await runFaultLoad(load);
    expect(report.wrong).toEqual([]);
    expect(report.faults).toBeGreaterThan(15);
    expect(report.right).toBeGreaterThan(50);
    expect(report.partial + report.refused + report.unknown).toBeGreaterThan(0);
    expect(report.recoveryMs).toBeLessThan(20_000);
  });
});
