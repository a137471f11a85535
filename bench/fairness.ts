import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startGatewayProcess } from '../test/support/gateway-process.ts';
import { GraphQLClient } from './graphql-client.ts';
import { loop, quantile } from './samples.ts';

/**
 * Measures the time of a small query of one caller, alone and beside a flood of large ones of another: `tsx bench/fairness.ts
 * [seconds] [flooding clients]`. Fails if p95 beside the flood is more than twice that alone.
 */
const seconds = Number(process.argv[2] ?? 10);
const flooders = Number(process.argv[3] ?? 64);
const most = 2;
const small = '{ viewer { username } }';
/** Each is slightly different, because identical reads of one caller at the same time are one request. */
const largeOf = (client: number) =>
  `{ offerings(first: ${20 + (client % 40)}) { nodes { name resources(first: 10) { nodes { name project { name } team { username } } } } } }`;

/** In a separate process, so that the flood only slows down the gateway, and not the measurement. */
async function startRestApi(): Promise<{ url: string; tokens: string[]; stop(): void }> {
  const args = ['--still', '--latency', '50', '--resources', '1600', '--tokens', '2'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/src/main.ts', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    const { url, extraTokens } = JSON.parse(line) as { url: string; extraTokens: string[] };
    return { url, tokens: extraTokens, stop: () => child.kill() };
  }
  throw new Error('The sandbox ended before it was ready');
}

const rest = await startRestApi();
const gateway = await startGatewayProcess({
  WALDUR_API_URL: rest.url,
  ACCESS_LOG: 'false',
  RATE_LIMIT_PER_SECOND: '0',
});
const url = `${gateway.url}/graphql`;
const one = new GraphQLClient(url, rest.tokens[0] ?? '', small);
const work = () => one.send();
const other = rest.tokens[1] ?? '';

await loop(work, { clients: 1, seconds: 1 });
const alone = await loop(work, { clients: 1, seconds });
let answered = 0;
let refused = 0;
const flood = Array.from({ length: flooders }, (_, client) => new GraphQLClient(url, other, largeOf(client)));
const flooding = loop(
  async (client) => {
    try {
      await flood[client]?.send();
      answered += 1;
    } catch {
      refused += 1;
    }
  },
  { clients: flooders, seconds: seconds + 2 },
);
await new Promise((resolve) => setTimeout(resolve, 1000));
const beside = await loop(work, { clients: 1, seconds });
await flooding;
await gateway.stop();
rest.stop();

const told = (times: readonly number[]) =>
  `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, ${times.length} queries`;
const ratio = quantile(beside.times, 0.95) / quantile(alone.times, 0.95);
process.stdout.write(`alone:  ${told(alone.times)}\nbeside: ${told(beside.times)}\n`);
process.stdout.write(
  `flood of ${flooders}: ${answered} answered, ${refused} refused\np95 ratio ${ratio.toFixed(2)}\n`,
);
process.exitCode = ratio > most ? 1 : 0;
