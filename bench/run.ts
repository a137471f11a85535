import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textOf, withPart } from '../codegen/write.ts';
import { compareWith } from './against.ts';
import { type Contender, costOf, type Measured, measure } from './measure.ts';
import { type Operation, readOperations } from './operations.ts';
import { run } from './processes.ts';
import { measureLikeReal } from './real.ts';
import { measureResponseSizes } from './response-sizes.ts';
import { quantile } from './samples.ts';
import { type Stage, startStage } from './stage.ts';
import { type Figures, type OperationFigures, type Speed, type Throughput, table } from './table.ts';

/**
 * Measures the gateway against clients of the REST API and against a plain GraphQL server that do the same work, in
 * one run on loopback, and prints one Markdown table. Ratios come first, since machines differ. Build first: it runs
 * what is in `dist`. `--write` puts the table into the documentation. With `--against FOLDER` it compares this build with the
 * one of another checkout instead. With `--workers 4 --latency 80` the REST API is as slow as a real one.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    latency: { type: 'string', default: '20' },
    clients: { type: 'string', default: '32' },
    cap: { type: 'string', default: '8' },
    resources: { type: 'string', default: '1600' },
    workers: { type: 'string' },
    against: { type: 'string' },
    turns: { type: 'string', default: '20' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const cap = Number(values.cap);
const contenders: readonly Contender[] = ['gateway', 'ideal', 'by hand', 'plain', 'naive'];
/** Contenders take turns, so that a busy moment of the machine affects all of them. */
const turns = 3;

if (values.against !== undefined) {
  const only = values.only?.split(',') ?? null;
  const resources = Number(values.resources);
  const options = {
    folder: values.against,
    resources,
    clients,
    cap,
    seconds,
    turns: Number(values.turns),
    only,
  };
  process.stdout.write(await compareWith(options));
  process.exit(0);
}
if (values.workers !== undefined) {
  const workers = Number(values.workers);
  const resources = Number(values.resources);
  process.stdout.write(await measureLikeReal({ workers, latencyMs: Number(values.latency), resources, cap }));
  process.exit(0);
}
/** The file into which `--write` puts the table. */
const document = 'docs/performance.md';
const operations = readOperations();
for (const size of values.resources.split(',').map(Number)) {
  const figures = await measureAll(size);
  const measured = table(figures, { resources: size, clients, cap, latencyMs: Number(values.latency) });
  process.stdout.write(measured);
  if (values.write) writeFileSync(document, withPart(textOf(document), 'bench', measured));
}

async function measureAll(resources: number): Promise<Figures> {
  const embedded = await run(
    'dist/main.js',
    [],
    { PORT: '0', WALDUR_API_URL: '' },
    ({ msg }) => msg === 'ready',
  );
  await embedded.stop();
  const near = await startStage({ latencyMs: 0, resources, callers: clients, cap });
  const found: OperationFigures[] = [];
  for (const operation of operations) {
    const url = String(near.gateway.line.url);
    const cost = await each(contenders, (contender) => costOf(near, contender, operation));
    found.push({
      name: operation.name,
      cost,
      sizes: await measureResponseSizes(url, near.tokens[0] ?? '', operation),
      near: await speeds(near, operation),
      far: null,
      throughput: await throughputs(near, operation),
    });
  }
  const readyMs = near.gateway.readyMs;
  await near.close();
  const far = await startStage({ latencyMs: Number(values.latency), resources, callers: 1, cap });
  const complete: OperationFigures[] = [];
  for (const [index, figures] of found.entries()) {
    const operation = operations[index];
    if (operation) complete.push({ ...figures, far: await speeds(far, operation) });
  }
  await far.close();
  return { operations: complete, readyMs, embeddedReadyMs: embedded.readyMs };
}

/** One caller at a time. */
async function speeds(stage: Stage, operation: Operation): Promise<Record<Contender, Speed>> {
  const times: Record<Contender, number[]> = { gateway: [], ideal: [], 'by hand': [], plain: [], naive: [] };
  const one = { clients: 1, seconds: seconds / turns / 2, fewest: 2 };
  await each(contenders, (contender) => measure(stage, contender, operation, { ...one, seconds: 0.1 }));
  for (let turn = 0; turn < turns; turn += 1) {
    await each(contenders, async (contender) => {
      times[contender].push(...(await measure(stage, contender, operation, one)).times);
    });
  }
  return each(contenders, async (contender) => ({
    p50: quantile(times[contender], 0.5),
    p95: quantile(times[contender], 0.95),
  }));
}

/** Many callers, each with a separate credential. */
async function throughputs(stage: Stage, operation: Operation): Promise<Throughput> {
  const many = { clients, seconds: seconds / turns };
  const measured = ['gateway', 'ideal', 'by hand', 'plain'] as const;
  // Servers run for days, and a larger program takes longer until all of it is compiled.
  await each(measured, (contender) => measure(stage, contender, operation, { clients, seconds: 2 }));
  const loops: Record<(typeof measured)[number], Measured[]> = {
    gateway: [],
    ideal: [],
    'by hand': [],
    plain: [],
  };
  for (let turn = 0; turn < turns; turn += 1) {
    await each(measured, async (contender) => {
      loops[contender].push(await measure(stage, contender, operation, many));
    });
  }
  return each(measured, async (contender) => {
    const all = loops[contender];
    const count = sum(all.map(({ times }) => times.length));
    return {
      perSecond: (count * 1000) / sum(all.map(({ wallMs }) => wallMs)),
      cpuMs: sum(all.map(({ cpuMs }) => cpuMs ?? Number.NaN)) / count,
      residentBytes: all.at(-1)?.residentBytes ?? Number.NaN,
    };
  });
}

/** Does the same for each, one after the other. */
async function each<Name extends string, T>(
  names: readonly Name[],
  act: (name: Name) => Promise<T>,
): Promise<Record<Name, T>> {
  const results: [Name, T][] = [];
  for (const name of names) results.push([name, await act(name)]);
  return Object.fromEntries(results) as Record<Name, T>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
