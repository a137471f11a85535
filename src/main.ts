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

/** What a signal does. Until the gateway is there to be stopped, it ends the process. */
let stop = (_signal: NodeJS.Signals): void => process.exit(0);

async function main(): Promise<void> {
  const reply = replyTo(process.argv.slice(2), version);
  if (reply !== null) {
    writeSync(reply.exitCode === 0 ? 1 : 2, reply.text);
    process.exit(reply.exitCode);
  }
  listenForSignals();
  boundHeapGrowth();
  // V8 allocates what has lived long for a while among the old objects from then on. After some large operations those are
  // rows, promises and answers; they die as young as ever, yet hold all that they refer to until the next full collection,
  // and a small operation takes two or three times as long from then on.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const config = loadConfig(process.env);
  const { log, print } = await createLog(config.logLevel);
  // What state the process is in then, nobody knows.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error, event }, 'unexpected error: the process ends');
      end(log, 1);
    });
  }
  // Loaded only when it is started: a package carries none.
  const sandbox =
    config.waldurApiUrl === null ? await (await import('./sandbox.ts')).startSandbox(config.sandbox) : null;
  const demo = sandbox && {
    token: sandbox.tokens.owner,
    customerToken: sandbox.tokens.customer,
    objects: sandbox.demo,
  };
  const waldurApiUrl = config.waldurApiUrl ?? sandbox?.url ?? '';
  // Loaded here and not above, so that signals are heard from the beginning, and mistakes are told at once.
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
        log.error('stopped, but not everything could be closed');
        end(log, 1);
      },
    );
  };

  if (sandbox) print(welcome(app.url, sandbox.url, sandbox.tokens));
  const metrics = config.metricsPort === null ? {} : { metricsUrl: `${app.metricsUrl}/metrics` };
  log.info({ url: `${app.url}/graphql`, ...metrics, waldurApiUrl, sandbox: sandbox !== null }, 'ready');
  // Whoever started the process may wait for that line.
  log.flush();
  // So that a wrong address is told at once, whoever asks whether the gateway is ready.
  void app.upstream.probe();
}

/** What closing takes beside the running operations, at most. In milliseconds. */
const closingMs = 1000;

/**
 * Under `npm start`, one signal arrives twice where a terminal or a service manager sends it to all processes: npm passes
 * its own on. In milliseconds.
 */
const repeatedMs = process.env.npm_lifecycle_event === 'start' ? 500 : 0;

/** The first signal stops the process in good order, a second one ends it at once. */
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

/** Ends the process when the log is written, or cannot be. */
function end(log: Logger, code: number): void {
  setTimeout(() => process.exit(code), 250);
  log.flush(() => process.exit(code));
}

function welcome(url: string, sandboxUrl: string, tokens: Readonly<Record<string, string>>): string {
  const rows = Object.entries(tokens).map(([who, token]) => `    ${who.padEnd(15)} Token ${token}`);
  return `
  GraphiQL            ${url}/graphql
  Sandbox provider    ${sandboxUrl}   (no WALDUR_API_URL was given)

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
    // Nobody is there to be told.
  }
  process.exit(1);
});
