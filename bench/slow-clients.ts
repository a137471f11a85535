import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { request } from 'undici';
import { WebSocket } from 'ws';
import { run } from './processes.ts';
import { quantile } from './samples.ts';

/**
 * Measures clients that hold idle connections, and clients that request much and read nothing, half of each over HTTP and half
 * over WebSockets: the memory that they cost the gateway, and how long others wait. Build first.
 */
const { values } = parseArgs({
  options: {
    idle: { type: 'string', default: '10000' },
    unread: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '150' },
    operations: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '15' },
  },
});
const idle = Number(values.idle);
const unread = Number(values.unread);
const operations = Number(values.operations);

const rows = JSON.stringify([{ uuid: 'a'.repeat(32), name: 'x'.repeat(Number(values.kilobytes) * 1000) }]);
const rest = createServer((call, response) => {
  const body = call.url?.includes('offerings/') ? rows : '[]';
  response.writeHead(200, { 'content-type': 'application/json', 'x-result-count': '1' }).end(body);
});
await new Promise<void>((resolve) => rest.listen(0, '127.0.0.1', resolve));

const gateway = await run(
  'dist/main.js',
  [],
  {
    PORT: '0',
    WALDUR_API_URL: `http://127.0.0.1:${(rest.address() as AddressInfo).port}`,
    MAX_CONNECTIONS: String(idle + unread + 100),
    WS_MAX_SOCKETS_PER_CREDENTIAL: String(idle + unread),
    WS_PING_INTERVAL_MS: '0',
    MAX_CONCURRENT_OPERATIONS: String(unread * operations + 100),
    ACCESS_LOG: 'false',
  },
  ({ msg }) => msg === 'ready',
);
const url = String(gateway.line.url);
const { hostname, port } = new URL(url);

const head = (body: string): string =>
  `POST /graphql HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const small = JSON.stringify({ query: '{ __typename }' });
const large = JSON.stringify({ query: '{ offerings(first: 1) { nodes { name } } }' });

function overHttp(bytes: string, reads: boolean): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      if (!reads) {
        socket.pause();
        resolve(socket);
      }
    });
    socket.on('error', reads ? reject : () => {});
    if (reads) socket.once('data', () => resolve(socket));
  });
}

function overWebSocket(reads: boolean): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    socket.on('error', reads ? reject : () => {});
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      if (!reads) {
        socket.pause();
        for (let id = 0; id < operations; id += 1) {
          socket.send(`{"id":"${id}","type":"subscribe","payload":${large}}`);
        }
      }
      resolve(socket);
    });
  });
}

/** Opens many clients, a few at a time. */
async function many(count: number, open: () => Promise<unknown>): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      while (left > 0) {
        left -= 1;
        await open();
      }
    }),
  );
}

let peak = 0;
const sample = (): number => {
  const now = (gateway.residentBytes() ?? 0) / 1_048_576;
  peak = Math.max(peak, now);
  return now;
};
const sampling = setInterval(sample, 100);

/** Times of a small operation, repeated for the given time. */
async function others(seconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const started = performance.now();
    const { body, statusCode } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: small,
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`Another client got ${statusCode}.`);
    times.push(performance.now() - started);
  }
  return times;
}

/** The most memory of the process that all of these clients together may cause. */
const boundMb = 400;

const alone = await others(2);
const before = sample();
await many(idle / 2, () => overHttp(head(small), true));
await many(idle / 2, () => overWebSocket(true));
const withIdle = sample();
const besides = others(Number(values.seconds));
await many(unread / 2, () => overHttp(head(large).repeat(operations), false));
await many(unread / 2, () => overWebSocket(false));
const beside = await besides;
clearInterval(sampling);

const ms = (times: readonly number[], part: number): string => quantile(times, part).toFixed(2);
process.stdout.write(`| | |
| --- | ---: |
| a small operation beside them / alone, p50 | ${(quantile(beside, 0.5) / quantile(alone, 0.5)).toFixed(2)} |
| the same, p95 | ${(quantile(beside, 0.95) / quantile(alone, 0.95)).toFixed(2)} |
| the same in ms, alone p50 / p95 | ${ms(alone, 0.5)} / ${ms(alone, 0.95)} |
| the same in ms, beside them p50 / p95 | ${ms(beside, 0.5)} / ${ms(beside, 0.95)} |
| resident memory before, MiB | ${before.toFixed(0)} |
| with ${idle} idle clients, MiB | ${withIdle.toFixed(0)} |
| with ${unread} clients besides that do not read ${operations} responses of ${values.kilobytes} kB, at most, MiB | ${peak.toFixed(0)} |
| below ${boundMb} MB, as it should be | ${(peak * 1.048576).toFixed(0)} MB: ${peak * 1.048576 < boundMb ? 'yes' : 'no'} |
`);
await gateway.stop();
process.exit(0);
