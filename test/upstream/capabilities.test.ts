import { describe, expect, it } from 'vitest';
import { createCapabilities } from '../../src/upstream/capabilities.ts';

function setUp() {
  const clock = { now: 0 };
  return { clock, capabilities: createCapabilities({ now: () => clock.now, ttlMs: 100, traitTtlMs: 1000 }) };
}

describe('what is known of a server', () => {
  it('is in doubt until a response proves it', () => {
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

  it('is in doubt again when a proof is old, as the server may have been upgraded or put back', () => {
    const { capabilities, clock } = setUp();
    capabilities.note('a', false);
    capabilities.note('b', true);
    clock.now = 99;
    expect([capabilities.of('a'), capabilities.of('b')]).toEqual(['lacks', 'has']);
    clock.now = 100;
    expect([capabilities.of('a'), capabilities.of('b')]).toEqual(['in doubt', 'in doubt']);
  });

  it('is in doubt again when the server was away', () => {
    const { capabilities } = setUp();
    capabilities.note('a', false);
    capabilities.markLacking('uuidList');
    capabilities.forget();
    expect([capabilities.of('a'), capabilities.lacks('uuidList')]).toEqual(['in doubt', false]);
  });

  it('counts a trait as there until a response shows that it is missing, and again after a while', () => {
    const { capabilities, clock } = setUp();
    expect(capabilities.lacks('uuidList')).toBe(false);
    capabilities.markLacking('uuidList');
    clock.now = 999;
    expect([capabilities.lacks('uuidList'), capabilities.lacks('commaOfferingUuid')]).toEqual([true, false]);
    clock.now = 1000;
    expect(capabilities.lacks('uuidList')).toBe(false);
  });
});
