import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { startCountingProxy } from './counting-proxy.ts';
import { crowdCredentials, measureCrowd } from './crowd.ts';
import { GraphQLClient } from './graphql-client.ts';
import { run } from './processes.ts';
import { idealWork, naiveWork, reader, realOperations } from './real-clients.ts';
import { quantile } from './samples.ts';

/** How a realistic server is simulated. */
export interface RealOptions {
  /** How many requests it processes at the same time. */
  readonly workers: number;
  /** How long each request takes, in milliseconds. */
  readonly latencyMs: number;
  readonly resources: number;
  /** Most requests at the same time of the gateway and of the ideal client. */
  readonly cap: number;
}

/** Connections that a browser opens to one server. */
const browserConnections = 6;
const turns = 3;

/** A contender, and its result at the median. */
interface Taken {
  readonly requests: number;
  readonly ms: number;
}

/**
 * Measures pages of a provider in front of a server that is the bottleneck: a few workers, each of which takes long. Resolves
 * with a Markdown table, ratios first, and the results for many callers at the same time.
 */
export async function measureLikeReal(options: RealOptions): Promise<string> {
  const { workers, latencyMs, resources, cap } = options;
  const sandbox = await run(
    'sandbox/dist/main.js',
    [
      '--still',
      ...['--latency', String(latencyMs)],
      ...['--workers', String(workers)],
      ...['--resources', String(resources)],
      ...['--tokens', String(crowdCredentials + 1)],
    ],
    {},
    (line) => 'extraTokens' in line,
  );
  const tokens = (sandbox.line.extraTokens as unknown[]).map(String);
  const [token = ''] = tokens;
  const proxy = await startCountingProxy(String(sandbox.line.url));
  const gateway = await run(
    'dist/main.js',
    [],
    { PORT: '0', ACCESS_LOG: 'false', WALDUR_API_URL: proxy.url, UPSTREAM_MAX_CONCURRENCY: String(cap) },
    ({ msg }) => msg === 'ready',
  );
  const documents = readDocuments();
  const take = async (work: () => Promise<unknown>): Promise<Taken> => {
    const times: number[] = [];
    let requests = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      proxy.take();
      const startedAt = performance.now();
      await work();
      times.push(performance.now() - startedAt);
      ({ requests } = proxy.take());
    }
    return { requests, ms: quantile(times, 0.5) };
  };
  const ideal = reader(proxy.url, token, cap);
  const naive = reader(proxy.url, token, browserConnections);
  const columns: [name: string, ours: Taken, ideal: Taken, naive: Taken][] = [];
  for (const name of realOperations) {
    const client = new GraphQLClient(String(gateway.line.url), token, documents.get(name) ?? '');
    const ours = await take(() => client.send());
    columns.push([
      name,
      ours,
      await take(() => idealWork[name](ideal)),
      await take(() => naiveWork[name](naive)),
    ]);
  }
  const nested = documents.get('Nested') ?? '';
  const crowd = await measureCrowd(String(gateway.line.url), tokens, nested, gateway.residentBytes);
  await gateway.stop();
  proxy.close();
  await sandbox.stop();

  const line = (title: string, cells: readonly string[]) => `| ${[title, ...cells].join(' | ')} |`;
  const ratio = (title: string, what: keyof Taken, other: 2 | 3) =>
    line(
      title,
      columns.map((column) => (column[1][what] / column[other][what]).toFixed(3)),
    );
  const figures = (title: string, what: keyof Taken) =>
    line(
      title,
      columns.map(([, ...all]) => all.map((one) => one[what].toFixed(0)).join(' · ')),
    );
  return `
${resources} resources, a server with ${workers} workers of ${latencyMs} ms. Ratios are gateway / other: less is better.

${[
  line(
    '**ratios**',
    columns.map(([name]) => name),
  ),
  line(
    '---',
    columns.map(() => '---:'),
  ),
  ratio('time / ideal', 'ms', 2),
  ratio('requests / ideal', 'requests', 2),
  ratio('time / naive', 'ms', 3),
  ratio('requests / naive', 'requests', 3),
  line(
    '**figures**: gateway · ideal · naive',
    columns.map(() => ''),
  ),
  figures('time, ms', 'ms'),
  figures('requests to the REST API', 'requests'),
].join('\n')}

${crowd}
`;
}

/** The documents by the name of their operation. */
function readDocuments(): ReadonlyMap<string, string> {
  const files = ['../test/operations/benchmark.graphql', './real.graphql'];
  const definitions = files.flatMap(
    (file) => parse(readFileSync(new URL(file, import.meta.url), 'utf8')).definitions,
  );
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name
        ? [[definition.name.value, print(definition)]]
        : [],
    ),
  );
}
