import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from './compile.ts';
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts';
import { manifestOf, readOperations } from './operations.ts';
import { type Running, run } from './processes.ts';

/** Servers of GraphQL in front of the same REST API. */
export interface Servers {
  readonly gateway: Running;
  /** Yoga and DataLoader, without projection. */
  readonly plain: Running;
  /** Yoga, with the columns of the measured operations written by hand. */
  readonly byHand: Running;
}

/** All processes that take part in a measurement, each with its own process. */
export interface Stage extends Servers {
  readonly restUrl: string;
  /** Most requests to the REST API at the same time, for each of the servers and clients. */
  readonly cap: number;
  /** Credentials with the same permissions; the first is used where one caller is measured. */
  readonly tokens: readonly string[];
  /** Clients of the REST API; takes commands of `rest-process.ts`. */
  readonly rest: Running;
  /** Callers of GraphQL servers; takes commands of `load-process.ts`. */
  readonly load: Running;
  /** Counts the requests that reach the REST API from {@link counted} servers. */
  readonly proxy: CountingProxy;
  /** The same servers again, behind the proxy. */
  readonly counted: Servers;
  close(): Promise<void>;
}

/** The options of a stage. */
export interface StageOptions {
  /** Delay of every response of the REST API, in milliseconds. */
  readonly latencyMs: number;
  readonly resources: number;
  /** How many credentials there are. */
  readonly callers: number;
  /** Most requests to the REST API at the same time, for each of the servers and clients. */
  readonly cap: number;
}

/**
 * Starts all processes. The measured one has a core of its own, so that additional threads give no advantage; the REST API and
 * the callers share the others. Build first: the gateway runs from `dist`.
 */
export async function startStage(options: StageOptions): Promise<Stage> {
  const programs = await compile('plain-yoga', 'rest-process', 'load-process');
  const sandbox = await run(
    'sandbox/dist/main.js',
    [
      '--still',
      ...['--latency', String(options.latencyMs)],
      ...['--resources', String(options.resources)],
      ...['--tokens', String(options.callers)],
    ],
    {},
    (line) => 'extraTokens' in line,
    'others',
  );
  const restUrl = String(sandbox.line.url);
  const proxy = await startCountingProxy(restUrl);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const manifest = join(folder, 'documents.json');
  writeFileSync(manifest, manifestOf(readOperations()));
  const environment = (url: string) => ({
    PORT: '0',
    LOG_LEVEL: 'info',
    // Neither of the others logs requests.
    ACCESS_LOG: 'false',
    WALDUR_API_URL: url,
    UPSTREAM_MAX_CONCURRENCY: String(options.cap),
    PERSISTED_DOCUMENTS: manifest,
  });
  const gateway = (url: string) => run('dist/main.js', [], environment(url), isReady, 'last');
  const yoga = (url: string, byHand: '0' | '1') =>
    run(programs['plain-yoga'], [], { ...environment(url), BY_HAND: byHand }, hasUrl, 'last');
  const servers = async (url: string): Promise<Servers> => ({
    gateway: await gateway(url),
    plain: await yoga(url, '0'),
    byHand: await yoga(url, '1'),
  });
  const running = {
    ...(await servers(restUrl)),
    rest: await run(programs['rest-process'], [], {}, isReady, 'last'),
    load: await run(programs['load-process'], [], {}, isReady, 'others'),
  };
  const counted = await servers(proxy.url);
  return {
    ...running,
    restUrl,
    cap: options.cap,
    tokens: (sandbox.line.extraTokens as unknown[]).map(String),
    proxy,
    counted,
    async close() {
      await Promise.all([...Object.values(running), ...Object.values(counted)].map((one) => one.stop()));
      proxy.close();
      await sandbox.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function isReady(line: Record<string, unknown>): boolean {
  return line.msg === 'ready' || line.ready === true;
}

function hasUrl(line: Record<string, unknown>): boolean {
  return 'url' in line;
}
