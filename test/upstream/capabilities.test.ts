import { describe, expect, it } from 'vitest';
import { createCapabilities } from '../../src/upstream/capabilities.ts';

function setUp() {
  const clock = { now: 0 };
  return { clock, capabilities: createCapabilities({ now: () => clock.now, ttlMs: 100, traitTtlMs: 1000 }) };
}

describe('the known capabilities of a server', () => {
  it('are uncertain until a response proves them', () => {
    const { capabilities } = setUp();
    expect(capabilities.of('a')).toBe('in doubt');
    capabilities.note('a', true);
    capabilities.note('b', false);
    expect([capabilities.of('a'), capabilities.of('b'), capabilities.of('c')]).toEqual([
      'has',
      'lacks',
      'in doubt',
    ]);
  });

  it('are uncertain again when the proof is old, because the server may have been upgraded or restored', () => {
    const { capabilities, clock } = setUp();
    capabilities.note('a', false);
    capabilities.note('b', true);
    clock.now = 99;
    expect([capabilities.of('a'), capabilities.of('b')]).toEqual(['lacks', 'has']);
    clock.now = 100;
    expect([capabilities.of('a'), capabilities.of('b')]).toEqual(['in doubt', 'in doubt']);
  });

  it('are uncertain again after the server was unreachable', () => {
    const { capabilities } = setUp();
    capabilities.note('a', false);
    capabilities.markLacking('uuidList');
    capabilities.forget();
    expect([capabilities.of('a'), capabilities.lacks('uuidList')]).toEqual(['in doubt', false]);
  });

  it('are assumed to exist until a response shows that they are missing, and again after a while', () => {
    const { capabilities, clock } = setUp();
    expect(capabilities.lacks('uuidList')).toBe(false);
    capabilities.markLacking('uuidList');
    clock.now = 999;
    expect([capabilities.lacks('uuidList'), capabilities.lacks('commaOfferingUuid')]).toEqual([true, false]);
    clock.now = 1000;
    expect(capabilities.lacks('uuidList')).toBe(false);
  });
});
