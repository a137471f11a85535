import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Garbage that may gather before old objects are collected, in bytes, as long as a share of the heap is more than that. */
const garbageBytes = 30_000_000;
/** The least and the most that the heap grows between two full collections, in percent of what was left by the first. */
const leastPercent = 30;
const mostPercent = 45;

/**
 * Has garbage collected when the heap has grown by about half, and not when it has grown to several times its size: under load
 * the process stays below 200 MB, for a few hundredths of its time. A heap that is large because many clients are connected
 * grows by less than that, as the long texts of a few results would come to as much.
 */
export function boundHeapGrowth(): void {
  setGrowth(mostPercent);
  new PerformanceObserver((list) => {
    if (list.getEntries().some(isFullCollection)) setGrowth(growthFor(getHeapStatistics().used_heap_size));
  }).observe({ entryTypes: ['gc'] });
}

/** How much a heap of so many bytes grows until it is collected again, in percent. */
export function growthFor(usedBytes: number): number {
  return Math.round(Math.min(mostPercent, Math.max(leastPercent, (100 * garbageBytes) / usedBytes)));
}

/** V8 reads it at the end of each full collection. */
function setGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

function isFullCollection(entry: object): boolean {
  const detail: unknown = 'detail' in entry ? entry.detail : null;
  return (
    typeof detail === 'object' &&
    detail !== null &&
    'kind' in detail &&
    detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR
  );
}
