import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Garbage that may accumulate before old objects are collected, in bytes, within the two percentages below. */
const garbageBytes = 30_000_000;
/** The least and the most growth of the heap between two full collections, in percent of the heap after the first. */
const leastPercent = 30;
const mostPercent = 45;

/**
 * Makes V8 collect garbage when the heap has grown by about half, and not to several times its size. Under load, the process
 * stays below 200 MB, at the price of a few percent of its time. A heap that is large because of many connected clients grows by
 * less, because the long texts of a few results would already amount to that.
 */
export function boundHeapGrowth(): void {
  setGrowth(mostPercent);
  new PerformanceObserver((list) => {
    if (list.getEntries().some(isFullCollection)) setGrowth(growthFor(getHeapStatistics().used_heap_size));
  }).observe({ entryTypes: ['gc'] });
}

/** Growth of a heap of this size until the next full collection, in percent. */
export function growthFor(usedBytes: number): number {
  return Math.round(Math.min(mostPercent, Math.max(leastPercent, (100 * garbageBytes) / usedBytes)));
}

/** Sets the growth, which V8 reads at the end of each full collection. */
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
