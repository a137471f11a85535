import { parseArgs } from 'node:util';
import { startSandbox } from '../sandbox/src/sandbox.ts';
import { runChaos } from '../test/support/chaos.ts';
import { startFaultProxy } from '../test/support/fault-proxy.ts';
import { run } from './processes.ts';

/**
 * Subscribers on orders that change all the time while the REST API resets, hangs, fails and returns nonsense: how many are
 * lost, how many get wrong events, and how soon everything recovers. Build first.
 */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '100' },
    subscribers: { type: 'string', default: '5' },
    interval: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '30' },
    share: { type: 'string', default: '0.7' },
  },
});
const intervalMs = Number(values.interval);
const share = Number(values.share);

const sandbox = await startSandbox({ live: false, resources: 3_000 });
const proxy = await startFaultProxy({ target: sandbox.url, share });
const gateway = await run(
  'dist/main.js',
  [],
  {
    PORT: '0',
    WALDUR_API_URL: proxy.url,
    POLL_INTERVAL_MS: values.interval,
    // A request that hangs is cancelled soon; with the default it would take as long as the whole run.
    UPSTREAM_ATTEMPT_TIMEOUT_MS: '2000',
    UPSTREAM_TIMEOUT_MS: '5000',
    WS_MAX_SOCKETS_PER_CREDENTIAL: '100000',
    SUBSCRIPTIONS_PER_CREDENTIAL: '100000',
  },
  (line) => line.msg === 'ready',
);
const report = await runChaos({
  url: new URL(String(gateway.line.url)).origin,
  sandbox,
  proxy,
  orders: Number(values.orders),
  subscribersPerOrder: Number(values.subscribers),
  intervalMs,
  changes: (Number(values.seconds) * 4_000) / intervalMs,
});
process.stdout.write(`
${report.subscribers} subscribers on ${values.orders} orders, interval ${intervalMs} ms, ${values.seconds} s in which ${share * 100} % of the answers are spoilt

| measure | value |
| --- | --- |
| spoilt requests | ${report.faults} |
| changes / events told | ${report.changes} / ${report.events} |
| subscribers lost | ${report.lost} |
| subscribers told something wrong | ${report.misled} |
| subscribers without the last state | ${report.late} |
| all up to date after the last fault | ${report.healedMs.toFixed(0)} ms |
| requests per interval before / after | ${report.paceBefore.toFixed(2)} / ${report.paceAfter.toFixed(2)} |
`);
await gateway.stop();
await proxy.close();
await sandbox.close();
if (report.lost + report.misled + report.late > 0) process.exitCode = 1;
