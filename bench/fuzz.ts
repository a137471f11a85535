import { startSandbox } from '../sandbox/src/sandbox.ts';
import { schema } from '../src/schema/index.ts';
import { fuzz } from '../test/support/fuzz.ts';
import { startGatewayProcess } from '../test/support/gateway-process.ts';
import { isFlat, toLine, type Vitals, vitalsOf } from './vitals.ts';

/**
 * Sends nonsense of every kind to a gateway process: `tsx bench/fuzz.ts [requests] [seed]`. Fails when the process ends,
 * responds with a 5xx or of a bug, leaves a request without a response, or grows.
 */
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const sandbox = await startSandbox({ live: false, resources: 200 });
const gateway = await startGatewayProcess({
  WALDUR_API_URL: sandbox.url,
  NODE_ENV: 'production',
  RATE_LIMIT_PER_SECOND: '0',
  ACCESS_LOG: 'false',
});
const series: Vitals[] = [];
const begun = performance.now();
const { outcomes, faults } = await fuzz({
  url: gateway.url,
  schema,
  token: sandbox.tokens.staff,
  seed,
  count,
  ids: {
    Offering: sandbox.world.offerings.map(({ uuid }) => uuid),
    Order: sandbox.world.orders.slice(0, 200).map(({ uuid }) => uuid),
  },
  async onThousand(done) {
    const vitals = await vitalsOf(gateway);
    series.push(vitals);
    if (done % 10_000 === 0) process.stdout.write(`${String(done).padStart(8)} ${toLine(vitals)}\n`);
  },
});
const seconds = (performance.now() - begun) / 1000;
const errors = gateway.log.filter(({ level }) => level === 'error' || level === 'fatal');
const code = await gateway.stop();
await sandbox.close();
const flat = series.length < 9 || isFlat(series);
const verdict = {
  requests: count,
  seconds: Math.round(seconds),
  outcomes,
  faults: faults.length,
  errorsLogged: errors.length,
  exitCode: code,
  flat,
};
process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
for (const error of errors.slice(0, 5)) process.stderr.write(`${JSON.stringify(error)}\n`);
process.exitCode = faults.length > 0 || errors.length > 0 || code !== 0 || !flat ? 1 : 0;
