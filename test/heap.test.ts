import { expect, it } from 'vitest';
import { growthFor } from '../src/heap.ts';

it('lets a heap grow by its own size at most, and by less the larger it is', () => {
  const megabytes = [20, 60, 110, 150, 400];
  expect(megabytes.map((size) => growthFor(size * 1_000_000))).toEqual([90, 90, 50, 37, 30]);
});
