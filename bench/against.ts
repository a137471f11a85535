import { resolve } from 'node:path';
import { compile } from './compile.ts';
import { type Operation, readOperations } from './operations.ts';
import { type Running, run } from './processes.ts';
import { quantile } from './samples.ts';

/** The conditions under which two builds of the gateway are compared. */
export interface AgainstOptions {
  /** Checkout of the other build, already built. */
  readonly folder: string;
  readonly resources: number;
  /** Callers at the same time, each with a credential of its own. */
  readonly clients: number;
  /** Most requests to the REST API at the same time. */
  readonly cap: number;
  /** How long each turn of each build takes. */
  readonly seconds: number;
  /** How often they take turns. */
  readonly turns: number;
  /** Names of the operations; null for all. */
  readonly only: readonly string[] | null;
}

/** The result of one turn: per operation, processor time in milliseconds, and operations per second. */
interface Turn {
  readonly cpuMs: number;
  readonly perSecond: number;
}

/**
 * Compares this build of the gateway with another one, in one run, in front of one sandbox. They take short turns, so that a
 * busy moment of the machine affects both. The result is the median of the ratios of consecutive turns.
 */
export async function compareWith(options: AgainstOptions): Promise<string> {
  const { clients, turns, seconds } = options;
  const programs = await compile('load-process');
  const sandbox = await run(
    'sandbox/dist/main.js',
    ['--still', '--resources', String(options.resources), '--tokens', String(clients)],
    {},
    (line) => 'extraTokens' in line,
    'others',
  );
  const tokens = (sandbox.line.extraTokens as unknown[]).map(String);
  const gateway = (program: string): Promise<Running> => {
    const environment = {
      PORT: '0',
      LOG_LEVEL: 'info',
      ACCESS_LOG: 'false',
      WALDUR_API_URL: String(sandbox.line.url),
      UPSTREAM_MAX_CONCURRENCY: String(options.cap),
    };
    return run(program, [], environment, ({ msg }) => msg === 'ready', 'last');
  };
  const load = await run(programs['load-process'], [], {}, ({ ready }) => ready === true, 'others');
  const builds = [
    await gateway(process.env.MINE ?? 'dist/main.js'),
    await gateway(resolve(options.folder, 'dist/main.js')),
  ] as const;

  const turn = async (build: Running, operation: Operation, length: number): Promise<Turn> => {
    const before = build.cpuMs() ?? Number.NaN;
    const url = String(build.line.url);
    const { times, wallMs } = await load.ask({
      url,
      document: operation.document,
      tokens,
      options: { clients, seconds: length },
    });
    const count = (times as number[]).length;
    const cpuMs = ((build.cpuMs() ?? Number.NaN) - before) / count;
    return { cpuMs, perSecond: (count * 1000) / Number(wallMs) };
  };

  const lines = [
    '| this build / the other | processor time | in its quietest turns | operations/s | ms of processor time |',
    '| --- | ---: | ---: | ---: | ---: |',
  ];
  for (const operation of readOperations()) {
    if (options.only && !options.only.includes(operation.name)) continue;
    for (const build of builds) await turn(build, operation, 3);
    const pairs: [Turn, Turn][] = [];
    for (let number = 0; number < turns; number += 1) {
      // Every second time, the other build runs first.
      const [first, second] = number % 2 === 0 ? builds : [builds[1], builds[0]];
      const one = await turn(first, operation, seconds);
      const two = await turn(second, operation, seconds);
      pairs.push(number % 2 === 0 ? [one, two] : [two, one]);
    }
    const cpu = pairs.map(([mine, other]) => mine.cpuMs / other.cpuMs);
    const speed = pairs.map(([mine, other]) => mine.perSecond / other.perSecond);
    const times = [0, 1].map((which) => pairs.map((pair) => pair[which]?.cpuMs ?? Number.NaN));
    const [quiet = Number.NaN, otherQuiet = Number.NaN] = times.map((all) => quantile(all, 0.15));
    const cells = [
      operation.name,
      spread(cpu),
      (quiet / otherQuiet).toFixed(3),
      spread(speed),
      times.map((all) => quantile(all, 0.5).toFixed(3)).join(' / '),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  await Promise.all([...builds, load].map((one) => one.stop()));
  await sandbox.stop();
  return `${lines.join('\n')}\n`;
}

/** The median and the middle half. */
const spread = (values: readonly number[]): string => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(3));
  return `${middle} (${low}–${high})`;
};
