import { expect, it } from 'vitest';
import { growthFor } from '../src/heap.ts';

it('the heap may grow by at most half its size, and by a smaller share the larger it is', () => {
  const megabytes = [20, 60, 110, 150, 400];
  expect(megabytes.map((size) => growthFor(size * 1_000_000))).toEqual([45, 45, 30, 30, 30]);
});
