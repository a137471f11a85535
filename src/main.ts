#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { replyTo } from './command-line.ts';
import { ConfigError, loadConfig } from './config.ts';
import { boundHeapGrowth } from './heap.ts';
import { createLog } from './log.ts';
import { closeInOrder } from './shutdown.ts';
import { version } from './version.ts';

/** The handler of the first signal. Until the gateway has started, it ends the process. */
let stop = (_signal: NodeJS.Signals): void => process.exit(0);

async function main(): Promise<void> {
  const reply = replyTo(process.argv.slice(2), version);
  if (reply !== null) {
    writeSync(reply.exitCode === 0 ? 1 : 2, reply.text);
    process.exit(reply.exitCode);
  }
  listenForSignals();
  boundHeapGrowth();
  // V8 allocates a kind of objects directly in the old generation after many of them lived long. After some large operations, these
  // are rows, promises and responses, which are short-lived. But then they keep everything that they refer to until the next full
  // garbage collection, and small operations take two or three times as long.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const config = loadConfig(process.env);
  const { log, print } = await createLog(config.logLevel);
  // The state of the process is not known after such an error.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error, event }, 'unexpected error: the process exits');
      end(log, 1);
    });
  }
  // Loaded only when it is needed: a package does not have the sandbox.
  const sandbox =
    config.waldurApiUrl === null ? await (await import('./sandbox.ts')).startSandbox(config.sandbox) : null;
  const demo = sandbox && {
    token: sandbox.tokens.owner,
    customerToken: sandbox.tokens.customer,
    objects: sandbox.demo,
  };
  const waldurApiUrl = config.waldurApiUrl ?? sandbox?.url ?? '';
  // Loaded here and not above, so that signals work from the beginning, and mistakes are reported immediately.
  const { startApp } = await import('./app.ts');
  const app = await startApp({ config, waldurApiUrl, demo, log });

  stop = (signal) => {
    log.info({ signal }, 'stopping');
    const failed = (name: string, error: unknown): void => log.error({ err: error, name }, 'not closed');
    const withinMs = config.shutdownDelayMs + config.shutdownTimeoutMs + closingMs;
    const stages = [
      [{ name: 'gateway', timeoutMs: withinMs, close: () => app.close() }],
      [{ name: 'sandbox', timeoutMs: 250, close: () => sandbox?.close() }],
    ];
    closeInOrder(stages, failed).then(
      () => {
        log.info('stopped');
        end(log, 0);
      },
      () => {
        log.error('stopped, but something could not be closed');
        end(log, 1);
      },
    );
  };

  if (sandbox) print(welcome(app.url, sandbox.url, sandbox.tokens));
  const metrics = config.metricsPort === null ? {} : { metricsUrl: `${app.metricsUrl}/metrics` };
  log.info({ url: `${app.url}/graphql`, ...metrics, waldurApiUrl, sandbox: sandbox !== null }, 'ready');
  // The program that started the process may wait for this line.
  log.flush();
  // Reports a wrong address immediately, not only at the first readiness check.
  void app.upstream.probe();
}

/** The most time that closing takes besides the running operations, in milliseconds. */
const closingMs = 1000;

/**
 * Signals within this time count as one, in milliseconds. Under `npm start`, a signal arrives twice if a terminal or a service
 * manager sends it to all processes: npm forwards its own, too.
 */
const repeatedMs = process.env.npm_lifecycle_event === 'start' ? 500 : 0;

/** The first signal shuts the process down in order; a second one ends it immediately. */
function listenForSignals(): void {
  let stoppedAt: number | null = null;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stoppedAt === null) {
      stoppedAt = performance.now();
      stop(signal);
    } else if (performance.now() - stoppedAt >= repeatedMs) process.exit(1);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** Ends the process when the log is written, or cannot be written. */
function end(log: Logger, code: number): void {
  setTimeout(() => process.exit(code), 250);
  log.flush(() => process.exit(code));
}

function welcome(url: string, sandboxUrl: string, tokens: Readonly<Record<string, string>>): string {
  const rows = Object.entries(tokens).map(([who, token]) => `    ${who.padEnd(15)} Token ${token}`);
  return `
  GraphiQL            ${url}/graphql
  Sandbox provider    ${sandboxUrl}   (WALDUR_API_URL is not set)

  Authorization header of ...
${rows.join('\n')}

  Try
    curl -s ${url}/graphql -H 'content-type: application/json' \\
      -H 'authorization: Token ${tokens.owner}' \\
      -d '{"query":"{ offerings(first: 3) { totalCount nodes { name state resources(first: 2) { nodes { name team { fullName role } } } } } }"}'

`;
}

main().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)];
  try {
    writeSync(2, lines.map((line) => `${line.replaceAll(/\s+/g, ' ')}\n`).join(''));
  } catch {
    // Standard error cannot be written either.
  }
  process.exit(1);
});
