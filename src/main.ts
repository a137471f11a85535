import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { startApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { createLogger } from './log.ts';

async function main(): Promise<void> {
  // Garbage is collected when the heap has about doubled, and not when it has grown to several times its size: under
  // load the process stays below 200 MB, for a few hundredths of its time.
  setFlagsFromString('--heap-growing-percent=90');
  // V8 allocates what has lived long for a while among the old objects from then on. After some large operations those are
  // rows, promises and answers; they die as young as ever, yet hold all that they refer to until the next full collection,
  // and a small operation takes two or three times as long from then on.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const config = loadConfig(process.env);
  const log = await createLogger(config.logLevel);
  // What state the process is in then, nobody knows.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error, event }, 'unexpected error: the process ends');
      end(log, 1);
    });
  }
  // Loaded only when it is started: a gateway in front of a real Waldur carries no sandbox.
  const sandbox =
    config.waldurApiUrl === null
      ? await (await import('./sandbox/sandbox.ts')).startSandbox(config.sandbox)
      : null;
  const demo = sandbox && { token: sandbox.tokens.owner, objects: sandbox.demo };
  const waldurApiUrl = config.waldurApiUrl ?? sandbox?.url ?? '';
  const app = await startApp({ config, waldurApiUrl, demo, log });

  if (sandbox) process.stdout.write(welcome(app.url, sandbox.url, sandbox.tokens));
  log.info({ url: `${app.url}/graphql`, waldurApiUrl, sandbox: sandbox !== null }, 'ready');
  // Whoever started the process may wait for that line.
  log.flush();

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    const late = setTimeout(() => {
      log.warn('stopped before everything was closed');
      end(log, 0);
    }, config.shutdownTimeoutMs + closingMs);
    Promise.allSettled([app.close()])
      .then(() => sandbox?.close())
      .then(() => {
        clearTimeout(late);
        log.info('stopped');
        end(log, 0);
      });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What closing takes beside the running operations, at most. In milliseconds. */
const closingMs = 1500;

/** Ends the process when the log is written, or can not be. */
function end(log: Logger, code: number): void {
  setTimeout(() => process.exit(code), 500);
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
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
});
