import type { Wants } from '../context.ts';

const nothing: Wants = { cost: false, explain: false, parts: false };

/**
 * What a caller asks for beside the answer: `x-cost: 1`, `x-explain: 1`, and an answer in parts by accepting a media
 * type that has some. `explains` is whether the second is allowed.
 */
export function wantsOf(header: (name: string) => unknown, explains: boolean): Wants {
  const cost = header('x-cost') === '1';
  const explain = explains && header('x-explain') === '1';
  const parts = /text\/event-stream|multipart\/mixed/i.test(String(header('accept') ?? ''));
  return cost || explain || parts ? { cost, explain, parts } : nothing;
}
