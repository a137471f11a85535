import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';

/**
 * Runs the sandbox as its own process. Prints one line of JSON with URL and tokens when it is ready. Ends at SIGTERM, SIGINT or
 * the end of standard input, so that it does not outlive the process that started it.
 */
const usage = `Usage: npm start --workspace sandbox -- [options]

  --port N        port to listen on; 0, the default, takes a free one
  --host ADDRESS  address to listen on, 127.0.0.1 by default
  --resources N   number of resources, 1600 by default
  --seed N        the same seed makes the same world, 1 by default
  --server YEAR   the REST API of 2024, 2025 or 2026, the default
  --latency MS    added to each response, 0 by default
  --workers N     requests that are answered at the same time, all by default
  --tick MS       how often orders move on and usage grows, 2000 by default
  --still         nothing moves on by itself
  --tokens N      further tokens of the staff user, 0 by default

It prints its address and tokens as a line of JSON, and stops when its standard input ends.
`;

const { values } = readArguments();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const sandbox = await startSandbox({
  port: Number(values.port),
  host: values.host,
  seed: Number(values.seed),
  resources: Number(values.resources),
  latencyMs: Number(values.latency),
  ...(values.workers !== undefined && { workers: Number(values.workers) }),
  tickMs: Number(values.tick),
  server: values.server === '2024' || values.server === '2025' ? values.server : '2026',
  live: !values.still,
  extraTokens: Number(values.tokens),
});

const stop = (): void => {
  void sandbox.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.stdin.once('end', stop).once('close', stop).resume();
process.stdout.write(
  `${JSON.stringify({ url: sandbox.url, tokens: sandbox.tokens, extraTokens: sandbox.extraTokens })}\n`,
);

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '0' },
        host: { type: 'string', default: '127.0.0.1' },
        seed: { type: 'string', default: '1' },
        resources: { type: 'string', default: '1600' },
        latency: { type: 'string', default: '0' },
        workers: { type: 'string' },
        tick: { type: 'string', default: '2000' },
        server: { type: 'string', default: '2026' },
        still: { type: 'boolean', default: false },
        tokens: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}
