import type { Contender, Cost } from './measure.ts';
import type { OperationName } from './operations.ts';
import type { ResponseSizes } from './response-sizes.ts';

/** Times of one caller, in milliseconds. */
export interface Speed {
  readonly p50: number;
  readonly p95: number;
}

/** The results for many callers. */
export type Throughput = Readonly<
  Record<
    'gateway' | 'ideal' | 'by hand' | 'plain',
    {
      readonly perSecond: number;
      /** Processor time for one operation, in milliseconds. */
      readonly cpuMs: number;
      readonly residentBytes: number;
    }
  >
>;

/** All results for one operation. */
export interface OperationFigures {
  readonly name: OperationName;
  readonly cost: Readonly<Record<Contender, Cost>>;
  readonly sizes: ResponseSizes;
  /** Without latency of the REST API. */
  readonly near: Readonly<Record<Contender, Speed>>;
  /** With latency. */
  readonly far: Readonly<Record<Contender, Speed>> | null;
  readonly throughput: Throughput;
}

/** All results. */
export interface Figures {
  readonly operations: readonly OperationFigures[];
  /** From the start of the process to its first response, in front of a REST API. */
  readonly readyMs: number;
  /** The same with the sandbox inside. */
  readonly embeddedReadyMs: number;
}

/** The conditions of a run. */
export interface Conditions {
  readonly resources: number;
  readonly clients: number;
  readonly cap: number;
  readonly latencyMs: number;
}

type Line = readonly [title: string, cell: (figures: OperationFigures) => string];

/** One Markdown table: ratios, then what they were made of. */
export function table(figures: Figures, conditions: Conditions): string {
  const { resources, clients, cap, latencyMs } = conditions;
  const line = (title: string, cells: readonly string[]) => `| ${[title, ...cells].join(' | ')} |`;
  const rows = (lines: readonly Line[]) =>
    lines.map(([title, cell]) => line(title, figures.operations.map(cell)));
  const blank = figures.operations.map(() => '');
  const same = (value: string) => [value, ...blank.slice(1)];
  return `
${resources} resources, ${cap} requests to the REST API at the same time, the measured process on one core.
Ratios are gateway / other: less is better, except for operations/s. *Ideal* is a client that uses all optimizations of the REST
API, and *naive* one that uses none. *By hand* is graphql-yoga with a hand-written list of columns for exactly these operations;
*plain* is graphql-yoga with DataLoader, which reads whole rows.

${[
  line(
    '**ratios**',
    figures.operations.map(({ name }) => name),
  ),
  line(
    '---',
    figures.operations.map(() => '---:'),
  ),
  ...rows(ratioLines(clients, latencyMs)),
  line('**figures**: gateway · ideal · by hand · plain · naive', blank),
  ...rows(figureLines(clients, latencyMs)),
  line('start to ready, ms', same(figures.readyMs.toFixed(0))),
  line('start to ready with the sandbox inside, ms', same(figures.embeddedReadyMs.toFixed(0))),
].join('\n')}
`;
}

function ratioLines(clients: number, latencyMs: number): readonly Line[] {
  const against = (other: Contender): readonly Line[] => [
    [`requests to the REST API / ${other}`, ({ cost }) => ratio(cost.gateway.requests, cost[other].requests)],
    [`bytes of the REST API / ${other}`, ({ cost }) => ratio(cost.gateway.bytes, cost[other].bytes)],
    [`p50, 1 client, no latency / ${other}`, ({ near }) => ratio(near.gateway.p50, near[other].p50)],
    [`p50, 1 client, ${latencyMs} ms / ${other}`, ({ far }) => ratio(far?.gateway.p50, far?.[other].p50)],
  ];
  const underLoad = (other: Exclude<keyof Throughput, 'gateway'>): readonly Line[] => [
    [
      `operations/s, ${clients} clients / ${other}`,
      ({ throughput }) => ratio(throughput.gateway.perSecond, throughput[other].perSecond),
    ],
    [
      `processor time, ${clients} clients / ${other}`,
      ({ throughput }) => ratio(throughput.gateway.cpuMs, throughput[other].cpuMs),
    ],
  ];
  return [
    ...against('ideal'),
    ...underLoad('ideal'),
    ...against('by hand'),
    ...underLoad('by hand'),
    ...against('plain'),
    ...underLoad('plain'),
    ...against('naive'),
    [
      'response, br / bytes of the REST API for naive',
      ({ sizes, cost }) => ratio(sizes.br, cost.naive.bytes),
    ],
    [
      'response, br / bytes of the REST API for ideal',
      ({ sizes, cost }) => ratio(sizes.br, cost.ideal.bytes),
    ],
  ];
}

function figureLines(clients: number, latencyMs: number): readonly Line[] {
  const all = (cell: (contender: Contender) => string) =>
    (['gateway', 'ideal', 'by hand', 'plain', 'naive'] as const).map(cell).join(' · ');
  const loaded = (cell: (contender: keyof Throughput) => string) =>
    (['gateway', 'ideal', 'by hand', 'plain'] as const).map(cell).join(' · ');
  return [
    ['requests to the REST API', ({ cost }) => all((who) => String(cost[who].requests))],
    ['bytes of the REST API', ({ cost }) => all((who) => String(cost[who].bytes))],
    ['p50, 1 client, no latency, ms', ({ near }) => all((who) => near[who].p50.toFixed(2))],
    ['p95, 1 client, no latency, ms', ({ near }) => all((who) => near[who].p95.toFixed(2))],
    [
      `p50, 1 client, ${latencyMs} ms, ms`,
      ({ far }) => all((who) => (far?.[who].p50 ?? Number.NaN).toFixed(1)),
    ],
    [
      `p95, 1 client, ${latencyMs} ms, ms`,
      ({ far }) => all((who) => (far?.[who].p95 ?? Number.NaN).toFixed(1)),
    ],
    [
      `operations/s, ${clients} clients`,
      ({ throughput }) =>
        loaded((who) => throughput[who].perSecond.toFixed(throughput[who].perSecond < 100 ? 1 : 0)),
    ],
    [
      `processor time, ${clients} clients, ms`,
      ({ throughput }) => loaded((who) => throughput[who].cpuMs.toFixed(3)),
    ],
    [
      // Below 100 the REST API or the callers were the bottleneck.
      `share of its core in use, ${clients} clients, %`,
      ({ throughput }) =>
        loaded((who) => ((throughput[who].cpuMs * throughput[who].perSecond) / 10).toFixed(0)),
    ],
    [
      'resident memory after that, MiB',
      ({ throughput }) => loaded((who) => (throughput[who].residentBytes / 2 ** 20).toFixed(0)),
    ],
    [
      'response, bytes: raw · br · trusted GET, br · unchanged',
      ({ sizes }) =>
        [sizes.raw, sizes.br, sizes.trusted, sizes.unchanged].map((size) => size ?? 'refused').join(' · '),
    ],
  ];
}

function ratio(one: number | undefined, other: number | undefined): string {
  const value = (one ?? Number.NaN) / (other ?? Number.NaN);
  return value.toFixed(value < 0.1 ? 3 : 2);
}
