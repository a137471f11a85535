import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { type Running, run } from './processes.ts';

/**
 * Many subscribers on many orders: the number of polls to the REST API, the delay of changes, and the memory of a subscriber.
 * The REST API is a small stand-in, so that its own speed does not count. Build first.
 */
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000' },
    subscribers: { type: 'string', default: '10000' },
    sockets: { type: 'string', default: '100' },
    interval: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '20' },
    redis: { type: 'string' },
  },
});
const orderCount = Number(values.orders);
const subscriberCount = Number(values.subscribers);
const socketCount = Number(values.sockets);
const intervalMs = Number(values.interval);
const seconds = Number(values.seconds);

/** The run fails if a subscriber takes more memory. */
const mostKibibytes = 15;

const hex = (number: number): string => number.toString(16).padStart(32, '0');
const provider = hex(0xabcdef);

interface Order {
  readonly uuid: string;
  output: string;
  modified: string;
}

const orders: Order[] = Array.from({ length: orderCount }, (_, index) => ({
  uuid: hex(index + 1),
  output: '0',
  // Nothing has changed recently: the newest change is a minute old.
  modified: new Date(Date.now() - (index + 1) * 60_000).toISOString(),
}));
const byUuid = new Map(orders.map((order) => [order.uuid, order]));

let requests = 0;
const row = (order: Order) => ({
  ...order,
  state: 'executing',
  provider_uuid: provider,
  created: '2026-01-01T00:00:00Z',
  error_message: '',
  backend_id: '',
  completed_at: null,
  marketplace_resource_uuid: order.uuid,
});

const rest = createServer((request, response) => {
  requests += 1;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, uuid] = /marketplace-orders\/([0-9a-f]{32})\/$/.exec(url.pathname) ?? [];
  const respond = (body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  const one = uuid === undefined ? undefined : byUuid.get(uuid);
  if (one) return respond(row(one));
  const since = url.searchParams.get('modified');
  const size = Number(url.searchParams.get('page_size') ?? 10);
  const page = Number(url.searchParams.get('page') ?? 1);
  const matching = since
    ? orders.filter(({ modified }) => modified >= new Date(since).toISOString())
    : orders;
  respond(matching.slice((page - 1) * size, page * size).map(row), {
    'x-result-count': String(matching.length),
  });
});
await new Promise<void>((resolve) => rest.listen(0, '127.0.0.1', resolve));
const restUrl = `http://127.0.0.1:${(rest.address() as AddressInfo).port}`;

const environment = {
  PORT: '0',
  WALDUR_API_URL: restUrl,
  POLL_INTERVAL_MS: values.interval,
  WS_MAX_SUBSCRIPTIONS: String(subscriberCount),
  SUBSCRIPTIONS_PER_CREDENTIAL: String(subscriberCount * 2),
  WS_MAX_SOCKETS_PER_CREDENTIAL: String(socketCount * 2),
  ...(values.redis && { REDIS_URL: values.redis }),
};
const gateways: Running[] = [];
for (let index = 0; index < (values.redis ? 2 : 1); index += 1) {
  gateways.push(await run('dist/main.js', [], environment, (line) => line.msg === 'ready'));
}
const residentBytes = (): number =>
  gateways.reduce((sum, gateway) => sum + (gateway.residentBytes() ?? 0), 0);

const lags: number[] = [];
let firstEvents = 0;
let measuring = false;

async function open(index: number): Promise<WebSocket> {
  const url = String(gateways[index % gateways.length]?.line.url).replace('http', 'ws');
  const socket = new WebSocket(url, 'graphql-transport-ws');
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Token bench' } }));
    });
    socket.once('message', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as {
      type: string;
      payload?: { data?: { orderProgress: { output: string } } };
    };
    if (message.type === 'ping') return socket.send(JSON.stringify({ type: 'pong' }));
    if (message.type !== 'next') return;
    const output = Number(message.payload?.data?.orderProgress.output);
    if (output === 0) firstEvents += 1;
    else if (measuring) lags.push(Date.now() - output);
  });
  return socket;
}

const before = residentBytes();
const sockets: WebSocket[] = [];
for (let index = 0; index < socketCount; index += 1) sockets.push(await open(index));
for (let index = 0; index < subscriberCount; index += 1) {
  sockets[index % socketCount]?.send(
    JSON.stringify({
      id: String(index),
      type: 'subscribe',
      payload: {
        query: 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state output } }',
        variables: { uuid: orders[index % orderCount]?.uuid },
      },
    }),
  );
}
const started = Date.now();
while (firstEvents < subscriberCount && Date.now() - started < 120_000) await pause(200);
const settledMs = Date.now() - started;
await pause(2 * intervalMs);
const after = residentBytes();

requests = 0;
await pause(seconds * 1000);
const idleRequests = requests / seconds;

measuring = true;
requests = 0;
const end = Date.now() + seconds * 1000;
while (Date.now() < end) {
  for (let change = 0; change < 5; change += 1) {
    const order = orders[Math.floor(Math.random() * orderCount)];
    if (order) Object.assign(order, { output: String(Date.now()), modified: new Date().toISOString() });
  }
  await pause(100);
}
const busyRequests = requests / seconds;
await pause(2 * intervalMs);
lags.sort((a, b) => a - b);
const quantile = (share: number): number => lags[Math.floor(lags.length * share)] ?? Number.NaN;

const kibibytes = (after - before) / subscriberCount / 1024;
if (kibibytes > mostKibibytes) process.exitCode = 1;
process.stdout.write(`
${subscriberCount} subscribers on ${orderCount} orders of one provider, ${gateways.length} replica(s), interval ${intervalMs} ms

| measure | value |
| --- | --- |
| first states delivered | ${firstEvents} in ${settledMs} ms |
| requests per interval, nothing changing | ${((idleRequests * intervalMs) / 1000).toFixed(2)} |
| requests per interval, 50 changes/s | ${((busyRequests * intervalMs) / 1000).toFixed(2)} |
| lag p50 / p99 over the interval | ${(quantile(0.5) / intervalMs).toFixed(2)} / ${(quantile(0.99) / intervalMs).toFixed(2)} |
| lag p99 - interval | ${(quantile(0.99) - intervalMs).toFixed(0)} ms |
| memory per subscriber | ${kibibytes.toFixed(1)} KiB, ${mostKibibytes} at most |
| events | ${lags.length} |
`);
for (const socket of sockets) socket.terminate();
await Promise.all(gateways.map((gateway) => gateway.stop()));
rest.close();
rest.closeAllConnections();

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
