import { describe, expect, it } from 'vitest';
import { type Batch, joinBatches } from '../../src/watch/batch.ts';
import { CountCheck } from '../../src/watch/count-check.ts';
import { orderKind } from '../../src/watch/order-state.ts';
import { isOpen } from '../../src/watch/row-kind.ts';

const everyMs = 1_000;
const counted = 5_000;

function rollCall(count: number | null = 10): CountCheck {
  const call = new CountCheck({
    isOpen: (state) => isOpen(orderKind, state),
    everyMs: () => everyMs,
    random: () => 0.5,
  });
  expect(call.isDue(0)).toBe(true);
  expect(call.recordCount(count, counted, 0)).toBe(false);
  return call;
}

describe('counting open orders', () => {
  it('is due at the start and then once in each interval', () => {
    const call = rollCall();
    expect([call.isDue(999), call.isDue(1_000)]).toEqual([false, true]);
  });

  it('reports no difference if only known orders have changed', () => {
    const call = rollCall();
    call.recordChange('executing', { state: 'done' });
    call.recordChange('pending-provider', { state: 'executing' });
    call.recordChange('erred', { state: 'executing' });
    call.recordChange('executing', { state: 'erred' });
    expect(call.recordCount(9, counted, 1_000)).toBe(false);
    expect(call.isDoubtful).toBe(false);
  });

  it('recognizes a new order by its time of creation', () => {
    const call = rollCall();
    const [before, after] = [counted - 1, counted + 1].map((time) => new Date(time).toISOString());
    call.recordChange(null, { state: 'executing', created: before });
    call.recordChange(null, { state: 'done', created: before });
    call.recordChange(null, { state: 'executing', created: after });
    call.recordChange(null, { state: 'executing', created: after });
    call.recordChange(null, { state: 'done', created: after });
    expect(call.recordCount(11, counted, 1_000)).toBe(false);
    expect(call.isDoubtful).toBe(false);
  });

  it('counts again immediately if an order is missing, and accepts the second count', () => {
    const call = rollCall();
    expect(call.recordCount(9, counted, 1_000)).toBe(false);
    expect([call.isDoubtful, call.isDue(1_001)]).toEqual([true, true]);
    expect(call.recordCount(9, counted, 1_001)).toBe(true);
    expect([call.isDoubtful, call.isDue(1_002)]).toEqual([false, false]);
    expect(call.recordCount(9, counted, 2_002)).toBe(false);
  });

  it('ignores a difference that the next poll explains', () => {
    const call = rollCall();
    call.recordCount(9, counted, 1_000);
    call.recordChange('executing', { state: 'done' });
    expect(call.recordCount(9, counted, 1_001)).toBe(false);
    expect(call.isDoubtful).toBe(false);
  });

  it('does nothing if the server does not count', () => {
    const call = rollCall(null);
    expect(call.isCounted).toBe(false);
    call.recordChange('executing', { state: 'done' });
    expect(call.recordCount(null, counted, 1_000)).toBe(false);
  });
});

describe('batches of a list', () => {
  const at = (time: number): string => new Date(time).toISOString();
  const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string];
  const older: Batch = {
    since: 1_000,
    through: 6_000,
    rows: [
      { uuid: one, modified: at(1_500), state: 'executing' },
      { uuid: two, modified: at(3_000), state: 'executing' },
      { uuid: three, modified: at(5_000), state: 'executing' },
    ],
    open: 7,
    atRest: 1,
  };
  const newer: Batch = {
    since: 4_000,
    through: 8_000,
    rows: [{ uuid: three, modified: at(7_000), state: 'done' }],
    open: null,
    atRest: 1,
  };

  it('are joined back to a moment, with the newest state of each order', () => {
    expect(joinBatches(older, newer, 2_000)).toEqual({
      since: 2_000,
      through: 8_000,
      rows: [older.rows[1], newer.rows[0]],
      open: null,
      atRest: 1,
    });
  });

  it('reach no further back than the older batch', () => {
    expect(joinBatches(older, newer, 0)).toMatchObject({ since: 1_000 });
    expect(joinBatches(older, newer, 0).rows).toHaveLength(3);
  });

  it('are not joined over a gap', () => {
    expect(joinBatches({ ...older, through: 3_999 }, newer, 2_000)).toBe(newer);
    expect(joinBatches(null, newer, 2_000)).toBe(newer);
  });
});
