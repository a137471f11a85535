import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { Agent, request } from 'undici';
import { WebSocket } from 'ws';
import { createRandom } from '../sandbox/src/random.ts';
import { startSandbox } from '../sandbox/src/sandbox.ts';
import { startGatewayProcess } from '../test/support/gateway-process.ts';
import { isFlat, toLine, type Vitals, vitalsOf } from './vitals.ts';

/**
 * A mixed load for a while, and what the gateway process holds meanwhile: `tsx bench/soak.ts [minutes]`. Fails when
 * memory or open connections grow, or when any response has an error.
 */
const minutes = Number(process.argv[2] ?? 10);
const samples = 60;
const resources = 1600;
const readers = 8;
const watchers = 8;

const reads = [
  '{ viewer { username } }',
  '{ offerings(first: 20) { totalCount nodes { uuid name plans { name } resources(first: 3) { nodes { name team { username } } } } } }',
  '{ resources(first: 50, orderBy: [{ field: CREATED, direction: DESC }]) { totalCount nodes { uuid name state project { name } } } }',
  'query ($n: Int!) { orders(first: $n) { nodes { uuid state resource { name } } } }',
];
const writes = ['pauseOffering', 'unpauseOffering'].map(
  (name) => `mutation ($uuid: UUID!) { ${name}(input: { uuid: $uuid }) { userErrors { code } } }`,
);
const watch = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state output } }';

const sandbox = await startSandbox({ resources, tickMs: 500 });
const gateway = await startGatewayProcess({
  WALDUR_API_URL: sandbox.url,
  ACCESS_LOG: 'false',
  RATE_LIMIT_PER_SECOND: '0',
  POLL_INTERVAL_MS: '500',
});
const agent = new Agent({ connections: 16 });
const authorization = `Token ${sandbox.tokens.owner}`;
const end = performance.now() + minutes * 60_000;
const goesOn = (): boolean => performance.now() < end;
const counts = { reads: 0, writes: 0, events: 0, subscriptions: 0, streams: 0, errors: 0 };
const failures: string[] = [];
const fail = (what: string): void => {
  counts.errors += 1;
  if (failures.length < 10) failures.push(what);
};

/** A socket may be closed before it is open. Then `ws` emits an error, which needs a listener. */
class HastySocket extends WebSocket {
  constructor(url: string, protocols: string) {
    super(url, protocols);
    this.on('error', () => {});
  }
}

async function send(query: string, variables: object): Promise<void> {
  const result = await request(`${gateway.url}/graphql`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json', authorization, 'accept-encoding': 'gzip' },
    body: JSON.stringify({ query, variables }),
  });
  const bytes = Buffer.from(await result.body.arrayBuffer());
  if (result.statusCode !== 200 || bytes.includes('"errors"')) fail(String(bytes).slice(0, 300));
}

async function read(reader: number): Promise<void> {
  const random = createRandom(reader + 1);
  while (goesOn()) {
    // Some documents are sent only once.
    const once = random.chance(0.1) ? ` # ${random.uuid()}` : '';
    await send(random.pick(reads) + once, { n: random.int(1, 100) });
    counts.reads += 1;
    await sleep(random.int(0, 20));
  }
}

async function write(): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
    await send(writes[turn % 2] ?? '', { uuid: sandbox.demo.offering });
    counts.writes += 1;
    await sleep(100);
  }
}

/** Connects and disconnects in every possible way. */
async function watchOrders(watcher: number): Promise<void> {
  const random = createRandom(100 + watcher);
  const orders = sandbox.world.orders.slice(-200).map(({ uuid }) => uuid);
  while (goesOn()) {
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: HastySocket,
      connectionParams: { authorization: `Token ${sandbox.tokens.staff}` },
      retryAttempts: 0,
    });
    const stops = Array.from({ length: random.int(1, 5) }, () =>
      client.subscribe(
        { query: watch, variables: { uuid: random.pick(orders) } },
        {
          next({ errors }) {
            counts.events += 1;
            if (errors) fail(JSON.stringify(errors));
          },
          error: () => {},
          complete: () => {},
        },
      ),
    );
    counts.subscriptions += stops.length;
    await sleep(random.int(0, 2000));
    if (random.chance(0.5)) for (const stop of stops) stop();
    if (random.chance(0.5)) client.terminate();
    else await client.dispose();
  }
}

async function stream(): Promise<void> {
  const random = createRandom(200);
  const uuid = sandbox.demo.order;
  while (goesOn()) {
    const controller = new AbortController();
    const leave = setTimeout(() => controller.abort(), random.int(10, 1500));
    try {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: watch, variables: { uuid } }),
        signal: controller.signal,
      });
      for await (const _ of response.body ?? []) counts.events += 1;
    } catch {
      // It was left.
    }
    clearTimeout(leave);
    counts.streams += 1;
  }
}

const series: Vitals[] = [];
async function sample(): Promise<void> {
  const begun = performance.now();
  while (goesOn()) {
    await sleep((minutes * 60_000) / samples);
    const vitals = await vitalsOf(gateway);
    series.push(vitals);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(5);
    if (series.length % 3 === 0) process.stdout.write(`${seconds} s ${toLine(vitals)}\n`);
  }
}

const before = await vitalsOf(gateway);
process.stdout.write(`    0 s ${toLine(before)}\n`);
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
await Promise.all([
  ...numbers(readers).map(read),
  ...numbers(watchers).map(watchOrders),
  write(),
  stream(),
  sample(),
]);
await agent.close();
await sleep(2000);
const after = await vitalsOf(gateway);
const errorsLogged = gateway.log.filter(({ level }) => level === 'error' || level === 'fatal').length;
const exitCode = await gateway.stop();
await sandbox.close();
// The connections to the REST API stay open.
const left = after.descriptors - before.descriptors;
const verdict = { ...counts, flat: isFlat(series), descriptorsLeft: left, errorsLogged, exitCode };
process.stdout.write(`after ${toLine(after)}\n${JSON.stringify(verdict, null, 2)}\n`);
for (const failure of failures) process.stderr.write(`${failure}\n`);
const well = verdict.flat && left <= 16 && counts.errors === 0 && errorsLogged === 0 && exitCode === 0;
process.exit(well ? 0 : 1);
