import { Histogram, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { FastHistogram } from '../../src/observability/fast-histogram.ts';

const config = { name: 'things_seconds', help: 'Things.', buckets: [0.5, 1, 5] };
const values = [0, 0.5, 0.50001, 1, 4.9, 5, 5.1, 1_000];

describe('a distribution', () => {
  it('has the same text as a histogram of the library with the same values', async () => {
    const [ours, theirs] = [new Registry(), new Registry()];
    const distribution = new FastHistogram({ ...config, labelNames: ['kind'], registers: [ours] });
    const histogram = new Histogram({ ...config, labelNames: ['kind'], registers: [theirs] });
    for (const kind of ['a', 'quoted "b"\n']) {
      const recorder = distribution.recorder({ kind });
      for (const value of values) {
        recorder.observe(value);
        histogram.observe({ kind }, value);
      }
    }
    expect(await ours.metrics()).toBe(await theirs.metrics());
  });

  it('without labels is in the metrics before the first value', async () => {
    const [ours, theirs] = [new Registry(), new Registry()];
    new FastHistogram({ ...config, registers: [ours] }).recorder();
    new Histogram({ ...config, registers: [theirs] });
    expect(await ours.metrics()).toBe(await theirs.metrics());
  });

  it('counts equal labels as one, whichever object holds them', async () => {
    const registry = new Registry();
    const distribution = new FastHistogram({ ...config, labelNames: ['kind'], registers: [registry] });
    for (let n = 0; n < 2; n += 1) distribution.recorder({ kind: 'a' }).observe(1);
    expect((await registry.metrics()).match(/^things_seconds_count.*$/gm)).toEqual([
      'things_seconds_count{kind="a"} 2',
    ]);
  });
});
