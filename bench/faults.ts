import { startSandbox } from '../sandbox/src/sandbox.ts';
import { setup as buildGateway } from '../test/support/build.ts';
import { runFaultLoad } from '../test/support/fault-load.ts';
import { allFaults, startFaultProxy } from '../test/support/fault-proxy.ts';
import { startGatewayProcess } from '../test/support/gateway-process.ts';

/**
 * A mixed load on a gateway process before a REST API that spoils responses in every way there is: `tsx bench/faults.ts
 * [seconds] [share]`. Fails when a response is not true, late or without a code, a write is done twice or denied, or the
 * gateway takes longer than 15 s to recover.
 */
const seconds = Number(process.argv[2] ?? 60);
const share = Number(process.argv[3] ?? 0.05);
const longestRecoveryMs = 15_000;

const sandbox = await startSandbox({ live: false, resources: 1600 });
const proxy = await startFaultProxy({ target: sandbox.url, share, faults: allFaults });
await buildGateway();
const gateway = await startGatewayProcess({
  WALDUR_API_URL: proxy.url,
  ACCESS_LOG: 'false',
  RATE_LIMIT_PER_SECOND: '0',
  UPSTREAM_ATTEMPT_TIMEOUT_MS: '1000',
  UPSTREAM_TIMEOUT_MS: '3000',
  UPSTREAM_WRITE_TIMEOUT_MS: '3000',
});
// Reads that depend on each other have a separate budget each, and there are at most three levels.
const budgetMs = 3 * 3000 + 500;
const load = { url: gateway.url, sandbox, proxy, clients: 32, forMs: seconds * 1000, budgetMs };
const { wrong, ...report } = await runFaultLoad(load);
const errors = gateway.log.filter(({ level }) => level === 'error' || level === 'fatal');
const byFault = proxy.counts();
const code = await gateway.stop();
await proxy.close();
await sandbox.close();
const verdict = { ...report, wrong: wrong.length, byFault, errorsLogged: errors.length, exitCode: code };
process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
for (const one of wrong) process.stderr.write(`${one}\n`);
for (const error of errors.slice(0, 5)) process.stderr.write(`${JSON.stringify(error)}\n`);
const slow = report.recoveryMs > longestRecoveryMs;
process.exitCode = wrong.length > 0 || errors.length > 0 || slow || code !== 0 ? 1 : 0;
