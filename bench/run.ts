import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, print } from 'graphql';
import { startCountingProxy } from './counting-proxy.ts';
import { run } from './processes.ts';
import { idealClient, naiveClient, type Work } from './rest-clients.ts';

/**
 * Measures the gateway against clients of the REST API that do the same work, in one run on loopback. Prints ratios
 * first, since machines differ. Build first: it runs what is in `dist`.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    latency: { type: 'string', default: '20' },
    resources: { type: 'string', default: '1600' },
  },
});
const seconds = Number(values.seconds);
const cap = 8;

const documents = new Map(
  parse(readFileSync('test/operations/benchmark.graphql', 'utf8')).definitions.map((definition) => [
    'name' in definition ? (definition.name?.value ?? '') : '',
    print(definition),
  ]),
);

const embedded = await run('main.js', [], { PORT: '0', LOG_LEVEL: 'info', WALDUR_API_URL: '' }, isReady);
await embedded.stop();

const rows: string[] = [];
let resident = 0;
for (const latency of [0, Number(values.latency)]) {
  const sandbox = await run(
    'sandbox/main.js',
    ['--still', '--latency', String(latency), '--resources', values.resources],
    {},
    (line) => 'tokens' in line,
  );
  const url = String(sandbox.line.url);
  const token = String((sandbox.line.tokens as Record<string, unknown>).staff);
  const proxy = await startCountingProxy(url);
  const gateway = await run('main.js', [], { PORT: '0', WALDUR_API_URL: url }, isReady);
  const counted = await run('main.js', [], { PORT: '0', WALDUR_API_URL: proxy.url }, isReady);
  for (const name of ['List', 'Nested', 'ResourcePage'] as const) {
    const document = documents.get(name) ?? '';
    const through = ask(String(gateway.line.url), token, document);
    const costs = {
      gateway: await cost(proxy, ask(String(counted.line.url), token, document)),
      ideal: await cost(proxy, idealClient(proxy.url, token, cap)[name]),
      naive: await cost(proxy, naiveClient(proxy.url, token)[name]),
    };
    const ideal = await p50(idealClient(url, token, cap)[name]);
    const naive = await p50(naiveClient(url, token)[name]);
    const gatewayMs = await p50(through);
    rows.push(
      `| ${name} | ${latency} | ${ratio(costs.gateway.requests, costs.ideal.requests)} | ${ratio(costs.gateway.bytes, costs.ideal.bytes)} | ${ratio(costs.gateway.requests, costs.naive.requests)} | ${ratio(costs.gateway.bytes, costs.naive.bytes)} | ${ratio(gatewayMs, ideal)} | ${ratio(gatewayMs, naive)} | ${costs.gateway.requests} | ${costs.gateway.bytes} | ${gatewayMs.toFixed(1)} |`,
    );
  }
  resident = Math.max(resident, gateway.residentBytes() ?? 0);
  await Promise.all([gateway.stop(), counted.stop()]);
  proxy.close();
  await sandbox.stop();
}

process.stdout.write(`
Ratios gateway / client: below 1 the gateway needs less. One caller at a time, ${values.resources} resources.

| operation | latency ms | requests / ideal | bytes / ideal | requests / naive | bytes / naive | p50 / ideal | p50 / naive | requests | bytes | p50 ms |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Start to ready, sandbox included: ${embedded.readyMs.toFixed(0)} ms
Resident memory of the gateway after the load: ${(resident / 2 ** 20).toFixed(0)} MiB
`);

function isReady(line: Record<string, unknown>): boolean {
  return line.msg === 'ready';
}

function ask(url: string, token: string, query: string): Work {
  const body = JSON.stringify({ query });
  return async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Token ${token}` },
      body,
    });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  };
}

async function cost(
  proxy: { take(): { requests: number; bytes: number } },
  work: Work,
): Promise<{ requests: number; bytes: number }> {
  proxy.take();
  await work();
  return proxy.take();
}

/** Median time of one run, over the runs of a few seconds after a warm-up. */
async function p50(work: Work): Promise<number> {
  for (let warm = 0; warm < 3; warm += 1) await work();
  const times: number[] = [];
  const end = performance.now() + (seconds * 1000) / 3;
  while (performance.now() < end || times.length < 3) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}
