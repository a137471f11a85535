/** The result of a loop of runs. */
export interface Samples {
  /** The time of each run, in milliseconds, in the order in which they ended. */
  readonly times: readonly number[];
  /** From the first start to the last end, in milliseconds. */
  readonly wallMs: number;
}

/** The length of a loop. */
export interface LoopOptions {
  /** Number of clients that run at the same time. Each starts its next run as soon as one ends. */
  readonly clients: number;
  readonly seconds: number;
  /** Fewest runs of each client, however long they take. Default 1. */
  readonly fewest?: number;
}

/** Runs `work` in closed loops; `work` receives the number of its client, from 0. */
export async function loop(
  work: (client: number) => Promise<unknown>,
  options: LoopOptions,
): Promise<Samples> {
  const { clients, seconds, fewest = 1 } = options;
  const numbers = Array.from({ length: clients }, (_, client) => client);
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    numbers.map(async (client) => {
      for (let run = 0; run < fewest || performance.now() < end; run += 1) {
        const started = performance.now();
        await work(client);
        times.push(performance.now() - started);
      }
    }),
  );
  return { times, wallMs: performance.now() - begun };
}

/** The value below which a share of the values lies: 0.5 is the median. Not a number for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
