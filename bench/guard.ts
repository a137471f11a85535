import { costOf, measure } from './measure.ts';
import { type OperationName, readOperations } from './operations.ts';
import { measureResponseSizes } from './response-sizes.ts';
import { quantile } from './samples.ts';
import { type Stage, startStage } from './stage.ts';

/**
 * The short benchmark. It fails if the gateway sends more requests to the REST API than the ideal client, if its responses
 * grow, or if it becomes much slower. Counts and sizes are exact. The limits of times are wide, because the machine may be
 * busy. Build first.
 */
const slowest: Readonly<Record<OperationName, number>> = { List: 8, Nested: 3, ResourcePage: 8 };
/** Compressed response of a trusted document, divided by the bytes that the REST API sends for a simple page. */
const heaviest = 0.1;

/** The most memory that the gateway may hold while 32 large operations are in progress. */
const mostResidentBytes = 220_000_000;

const stage = await startStage({ latencyMs: 0, resources: 1600, callers: 32, cap: 8 });
const faults: string[] = [];
for (const operation of readOperations()) {
  const { name } = operation;
  const gateway = await costOf(stage, 'gateway', operation);
  const ideal = await costOf(stage, 'ideal', operation);
  const naive = await costOf(stage, 'naive', operation);
  if (gateway.requests > ideal.requests)
    faults.push(`${name}: ${gateway.requests} requests, not ${ideal.requests}`);
  if (gateway.bytes > ideal.bytes) faults.push(`${name}: ${gateway.bytes} bytes read, not ${ideal.bytes}`);

  const sizes = await measureResponseSizes(String(stage.gateway.line.url), stage.tokens[0] ?? '', operation);
  if (sizes.trusted === null) faults.push(`${name}: the trusted document is refused`);
  else if (sizes.trusted > naive.bytes * heaviest)
    faults.push(`${name}: the answer has ${sizes.trusted} bytes, more than ${heaviest} of ${naive.bytes}`);
  if (sizes.unchanged !== 0) faults.push(`${name}: an unchanged answer is sent again`);

  const times = { gateway: [] as number[], ideal: [] as number[] };
  for (const seconds of [0, 0.4, 0.4]) {
    for (const contender of ['gateway', 'ideal'] as const) {
      const fewest = seconds === 0 ? 5 : 3;
      const measured = await measure(stage, contender, operation, { clients: 1, seconds, fewest });
      if (seconds > 0) times[contender].push(...measured.times);
    }
  }
  const ratio = quantile(times.gateway, 0.5) / quantile(times.ideal, 0.5);
  if (ratio > slowest[name])
    faults.push(`${name}: p50 is ${ratio.toFixed(1)} times that of the ideal client`);
  process.stdout.write(
    `${name}: ${gateway.requests} requests, ${gateway.bytes} bytes read, ${sizes.trusted ?? 'no'} bytes sent, p50 ${ratio.toFixed(2)} × ideal\n`,
  );
}
const resident = await residentUnderLoad(stage);
process.stdout.write(`32 Nested at a time: ${(resident / 1e6).toFixed(0)} MB resident\n`);
if (resident > mostResidentBytes) faults.push(`${(resident / 1e6).toFixed(0)} MB are resident under load`);
await stage.close();
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The most memory in bytes that the gateway holds while 32 clients request Nested. */
async function residentUnderLoad({ gateway }: Stage): Promise<number> {
  const nested = readOperations().find(({ name }) => name === 'Nested');
  if (nested === undefined) throw new Error('There is no operation Nested.');
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, gateway.residentBytes() ?? 0);
  }, 50);
  await measure(stage, 'gateway', nested, { clients: 32, seconds: 5 });
  clearInterval(timer);
  return most;
}
