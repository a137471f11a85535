import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { createIdentity } from '../src/identity/identity.ts';
import { createUpstream, type Query } from '../src/upstream/client.ts';
import { requestHeaders } from '../src/upstream/transport/headers.ts';
import { run } from './processes.ts';

/**
 * What the layer between loaders and wire costs: the reads of a nested query through the client of the gateway, against
 * the same reads, with the same headers, straight through the pool, under the same cap, by turns. Prints ratios. Build
 * first: the sandbox runs from `dist`, in a process of its own.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    warmup: { type: 'string', default: '40' },
    /** Runs one of the two only, for a profile. */
    only: { type: 'string' },
  },
});
const cap = 8;
const teams = 200;
const list = '/api/marketplace-provider-resources/';

const sandbox = await run('sandbox/dist/main.js', ['--still'], {}, (line) => 'tokens' in line);
const url = String(sandbox.line.url);
const authorization = `Token ${(sandbox.line.tokens as Record<string, unknown>).staff}`;
const pool = new Pool(url, { connections: cap });
const upstream = createUpstream({ url, version: '0', maxConcurrency: cap });

const identity = createIdentity({ authorization });
const headers = requestHeaders({
  identity,
  traceparent: null,
  requestId: 'bench',
  accept: 'json',
  userAgent: 'bench',
});

async function bareRead(path: string): Promise<readonly unknown[]> {
  const { body } = await pool.request({ method: 'GET', path, headers });
  return (await body.json()) as readonly unknown[];
}

const page: Query = [
  ['field', 'uuid'],
  ['page_size', '300'],
];
const rows = (await bareRead(`${list}?field=uuid&page_size=300`)) as { readonly uuid: string }[];
const ids = rows.slice(0, teams).map(({ uuid }) => uuid);

/** Three pages and a team for each of two hundred resources. */
const works = {
  async bare() {
    await Promise.all([1, 2, 3].map((n) => bareRead(`${list}?field=uuid&page_size=300&page=${n}`)));
    await Promise.all(ids.map((uuid) => bareRead(`${list}${uuid}/team/`)));
  },
  async client() {
    const signal = new AbortController().signal;
    const client = upstream.as({ identity, requestId: 'bench', signal });
    await Promise.all([1, 2, 3].map((n) => client.list(list, { query: [...page, ['page', String(n)]] })));
    await Promise.all(
      ids.map((uuid) =>
        client.values('/api/marketplace-provider-resources/{uuid}/team/', { params: { uuid } }),
      ),
    );
  },
};
type Name = keyof typeof works;

const names = (Object.keys(works) as Name[]).filter((name) => (values.only ?? name) === name);
const cpuMs: Record<Name, number[]> = { bare: [], client: [] };
const wallMs: Record<Name, number[]> = { bare: [], client: [] };
for (let round = -Number(values.warmup); round < Number(values.rounds); round += 1) {
  for (const name of names) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    await works[name]();
    const { user, system } = process.cpuUsage(cpu);
    if (round < 0) continue;
    wallMs[name].push(performance.now() - start);
    cpuMs[name].push((user + system) / 1000);
  }
}
await upstream.close();
await pool.close();
await sandbox.stop();

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const reads = teams + 3;
console.log('| | CPU of a read, µs | 203 reads p50, ms |\n| --- | --- | --- |');
for (const name of names) {
  console.log(
    `| ${name} | ${((median(cpuMs[name]) * 1000) / reads).toFixed(1)} | ${median(wallMs[name]).toFixed(1)} |`,
  );
}
if (names.length === 2) {
  const ratio = (of: Record<Name, number[]>) => (median(of.client) / median(of.bare)).toFixed(2);
  console.log(`| ratio | ${ratio(cpuMs)} | ${ratio(wallMs)} |`);
}
