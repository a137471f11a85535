import { readFileSync, writeFileSync } from 'node:fs';
import pino from 'pino';
import { startSandbox } from '../sandbox/src/sandbox.ts';
import { startApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { type Span, startCountingProxy } from './counting-proxy.ts';
import { naiveClient } from './rest-clients.ts';

/**
 * Draws the requests of a page with 20 offerings, their resources and their teams: over REST, and as one query. Both run in
 * front of the same server, whose four workers take 80 ms for each response. Writes `docs/waterfalls.svg`.
 */
const latencyMs = 80;
const workers = 4;
/** The number of connections that browsers open to one server with HTTP/1.1. */
const connections = 6;

/** The requests of one way. Times are in milliseconds from its start. */
interface Way {
  readonly title: string;
  readonly browser: readonly Span[];
  readonly gateway: readonly Span[];
  readonly browserBytes: number;
  readonly totalMs: number;
}

const sandbox = await startSandbox({ live: false, latencyMs, workers });
const proxy = await startCountingProxy(sandbox.url);
const waldurApiUrl = proxy.url;
const config = loadConfig({ PORT: '0', WALDUR_API_URL: waldurApiUrl });
const app = await startApp({ config, waldurApiUrl, demo: null, log: pino({ level: 'silent' }) });
const token = sandbox.tokens.staff;
const operations = readFileSync('test/operations/benchmark.graphql', 'utf8');

async function overRest(): Promise<Way> {
  proxy.take();
  const start = performance.now();
  await naiveClient(waldurApiUrl, connections).Nested(token);
  const totalMs = performance.now() - start;
  const { spans, bytes } = proxy.take();
  return { title: 'Over REST', browser: since(start, spans), gateway: [], browserBytes: bytes, totalMs };
}

async function asOneQuery(): Promise<Way> {
  proxy.take();
  const start = performance.now();
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Token ${token}`,
      'accept-encoding': 'identity',
    },
    body: JSON.stringify({ query: operations, operationName: 'Nested' }),
  });
  const { byteLength } = await response.arrayBuffer();
  const totalMs = performance.now() - start;
  const gateway = since(start, proxy.take().spans);
  return {
    title: 'As one query',
    browser: [{ start: 0, end: totalMs }],
    gateway,
    browserBytes: byteLength,
    totalMs,
  };
}

const since = (start: number, spans: readonly Span[]): Span[] =>
  spans
    .map((span) => ({ start: span.start - start, end: span.end - start }))
    .sort((a, b) => a.start - b.start);

// Run once before, so that one-time costs are not measured.
await asOneQuery();
const ways = [await overRest(), await asOneQuery()];
writeFileSync('docs/waterfalls.svg', picture(ways));
for (const way of ways) console.log(way.title, caption(way).join(' '));
await app.close();
proxy.close();
await sandbox.close();

function caption({ browser, gateway, browserBytes, totalMs }: Way): string[] {
  const size =
    browserBytes < 1e6 ? `${Math.round(browserBytes / 1e3)} kB` : `${(browserBytes / 1e6).toFixed(1)} MB`;
  const requests = `${browser.length} ${browser.length === 1 ? 'request' : 'requests'} of the browser`;
  const behind = gateway.length > 0 ? ` (${gateway.length} of the gateway)` : '';
  return [`${requests}${behind},`, `${size}, ${(totalMs / 1000).toFixed(1)} s`];
}

/** The ways one above the other on one time scale: a line for each request, those of the browser above those of the gateway. */
function picture(shown: readonly Way[]): string {
  const [width, height, left, top, gap] = [860, 420, 20, 92, 40];
  const column = (width - 2 * left - gap) / 2;
  const longest = Math.max(...shown.map(({ totalMs }) => totalMs));
  const most = Math.max(...shown.map(({ browser }) => browser.length));
  const step = (height - top - 30) / most;
  const parts = shown.map((way, index) => {
    const x = left + index * (column + gap);
    const bar = ({ start, end }: Span, y: number, thickness: number, colour: string): string => {
      const scaled = (ms: number): string => (x + (ms / longest) * column).toFixed(1);
      const length = Math.max(1, ((end - start) / longest) * column).toFixed(1);
      return `<rect x="${scaled(start)}" y="${y.toFixed(1)}" width="${length}" height="${thickness}" fill="${colour}"/>`;
    };
    const isOne = way.browser.length === 1;
    const lines = way.browser.map((span, row) =>
      bar(span, top + row * step, isOne ? 8 : Math.max(0.8, step - 0.2), '#d60590'),
    );
    const behind = way.gateway.map((span, row) => bar(span, top + 14 + row * 3, 2, '#5b7fc7'));
    const [first, second] = caption(way);
    return [
      `<text x="${x}" y="30" font-size="18" font-weight="600">${way.title}</text>`,
      `<text x="${x}" y="52" font-size="13">${first}</text><text x="${x}" y="70" font-size="13">${second}</text>`,
      `<line x1="${x}" x2="${x}" y1="${top - 6}" y2="${height - 26}" stroke="#b7c2d7"/>`,
      ...lines,
      ...behind,
    ].join('\n');
  });
  const note = `20 offerings, their resources and the teams of these. The REST API has ${workers} workers, which take ${latencyMs} ms for each response.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="#3b4b68">
<title>A page over REST beside the same page as one query</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join('\n')}
<text x="${left}" y="${height - 8}" font-size="12">${note}</text>
</svg>
`;
}
