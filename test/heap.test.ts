import { expect, it } from 'vitest';
import { growthFor } from '../src/heap.ts';

it('lets a heap grow by half its size at most, and by less the larger it is', () => {
  const megabytes = [20, 60, 110, 150, 400];
  expect(megabytes.map((size) => growthFor(size * 1_000_000))).toEqual([45, 45, 30, 30, 30]);
});
