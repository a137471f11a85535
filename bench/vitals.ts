import { readdirSync, readFileSync } from 'node:fs';

/** The resources that a gateway process holds. */
export interface Vitals {
  readonly residentMb: number;
  /** Used memory of the JavaScript heap, including garbage that is not collected yet. */
  readonly heapMb: number;
  /** Open files and connections. */
  readonly descriptors: number;
}

/** Reads them on Linux. Values that the system does not report are NaN. */
export async function vitalsOf({
  pid,
  url,
}: {
  readonly pid: number;
  readonly url: string;
}): Promise<Vitals> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const heap = Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]);
  return { residentMb: residentMb(pid), heapMb: heap / 1e6, descriptors: descriptors(pid) };
}

/** One line of a table. */
export function toLine({ residentMb, heapMb, descriptors }: Vitals): string {
  return `${residentMb.toFixed(0).padStart(6)} MB resident ${heapMb.toFixed(0).padStart(5)} MB heap ${String(descriptors).padStart(5)} descriptors`;
}

/**
 * Whether the memory stays flat: the smallest heap of the last third is at most `growth` times that of the middle third. The
 * first third is for data that is kept on purpose. The smallest values follow a collection.
 */
export function isFlat(series: readonly Vitals[], growth = 1.15): boolean {
  const third = Math.floor(series.length / 3);
  const least = (part: readonly Vitals[]) => Math.min(...part.map(({ heapMb }) => heapMb));
  return least(series.slice(-third)) <= growth * least(series.slice(third, -third)) + 2;
}

function residentMb(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

function descriptors(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return Number.NaN;
  }
}
