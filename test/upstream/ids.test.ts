import { describe, expect, it } from 'vitest';
import { createCapabilities } from '../../src/upstream/capabilities.ts';
import { chunkIds, toHex } from '../../src/upstream/ids.ts';
import { id } from './support.ts';

describe('toHex', () => {
  const hex = '0123456789abcdef0123456789abcdef';

  it.each([
    hex,
    hex.toUpperCase(),
    '01234567-89ab-cdef-0123-456789abcdef',
    '01234567-89AB-CDEF-0123-456789abcdef',
  ])('reads %s', (uuid) => {
    expect(toHex(uuid)).toBe(hex);
  });

  it.each([
    '',
    'x',
    hex.slice(1),
    `${hex}0`,
    `${hex}\n`,
    ` ${hex}`,
    `{${hex}}`,
    '0123456789ab-cdef-0123-456789abcdef0123',
    '01234567-89abcdef0123456789abcdef',
    hex.replace('a', 'g'),
  ])('refuses %j', (uuid) => {
    expect(toHex(uuid)).toBeNull();
  });
});

describe('chunkIds', () => {
  const ids = Array.from({ length: 250 }, (_, n) => id(n));

  it('splits ids in order, with at most a hundred in each chunk', () => {
    const chunks = chunkIds(ids, 200);
    expect(chunks.map((chunk) => chunk.length)).toEqual([100, 100, 50]);
    expect(chunks.flat()).toEqual(ids);
  });

  it('keeps every request line below the limit, and no chunk shorter than necessary', () => {
    for (let fixed = 0; fixed < 3900; fixed += 37) {
      const chunks = chunkIds(ids, fixed);
      expect(chunks.flat()).toEqual(ids);
      for (const chunk of chunks) expect(fixed + chunk.length * 33).toBeLessThanOrEqual(4000);
      const [first = []] = chunks;
      expect(first.length === 100 || fixed + (first.length + 1) * 33 > 4000).toBe(true);
    }
  });

  it('accepts other limits', () => {
    expect(chunkIds(ids.slice(0, 3), 0, { maxIds: 2 })).toEqual([ids.slice(0, 2), ids.slice(2, 3)]);
    expect(chunkIds(ids.slice(0, 2), 10, { maxRequestLine: 50 })).toEqual([[ids[0]], [ids[1]]]);
  });

  it('still puts one id into each chunk if there is no room', () => {
    expect(chunkIds(ids.slice(0, 2), 5000)).toEqual([[ids[0]], [ids[1]]]);
  });

  it('returns no chunk for an empty list, because an empty filter matches everything', () => {
    expect(chunkIds([], 100)).toEqual([]);
  });
});

describe('capabilities', () => {
  it('are unknown until a response shows that they exist or are missing', () => {
    const capabilities = createCapabilities();
    const known = () => [capabilities.has('uuidList'), capabilities.lacks('uuidList'), capabilities.revision];
    expect(known()).toEqual([false, false, 0]);
    capabilities.markLacking('uuidList');
    capabilities.markLacking('uuidList');
    expect(known()).toEqual([false, true, 1]);
    capabilities.markHaving('uuidList');
    expect(known()).toEqual([true, false, 2]);
    expect(capabilities.lacks('commaOfferingUuid')).toBe(false);
  });
});
