import { describe, expect, it } from 'vitest';
import { anonymous, createIdentity, type IdentityFacts } from '../../src/identity/identity.ts';

const alice: IdentityFacts = {
  authorization: 'Token a',
  impersonatedUser: '0'.repeat(32),
  address: '192.0.2.1',
  language: 'et,en',
  agent: 'waldur-site-agent/1',
};
const others: readonly (readonly [keyof IdentityFacts, string | null])[] = [
  ['authorization', 'Token b'],
  ['authorization', ''],
  ['authorization', null],
  ['impersonatedUser', '1'.repeat(32)],
  ['impersonatedUser', null],
  ['address', '192.0.2.2'],
  ['address', null],
  ['language', 'en,et'],
  ['language', null],
  ['agent', 'waldur-site-agent/2'],
  ['agent', null],
];
const keysOf = (facts: Partial<IdentityFacts>) => createIdentity({ ...alice, ...facts });

describe('the keys of an identity', () => {
  it.each(others)('share no response with an identity of another %s (%s)', (name, value) => {
    expect(keysOf({ [name]: value }).responseKey).not.toBe(keysOf({}).responseKey);
  });

  it('share responses with an identity of the same values', () => {
    expect(keysOf({})).toEqual(keysOf({}));
    expect(createIdentity({})).toEqual(anonymous);
  });

  it.each<readonly [keyof IdentityFacts, string | null, boolean]>([
    ['authorization', 'Token b', false],
    ['authorization', 'tOKEN \t a ', true],
    ['authorization', null, false],
    ['impersonatedUser', null, false],
    ['address', '192.0.2.2', true],
    ['language', null, true],
    ['agent', null, true],
  ])('count a caller with another %s (%s) as the same for limits: %s', (name, value, same) => {
    expect(keysOf({ [name]: value }).callerKey === keysOf({}).callerKey).toBe(same);
  });

  it.each<readonly [keyof IdentityFacts, string | null, boolean]>([
    ['authorization', 'Token b', false],
    ['authorization', 'token a', true],
    ['impersonatedUser', null, true],
    ['address', null, true],
    ['language', null, true],
    ['agent', null, true],
  ])('treat reads of a caller with another %s (%s) as changed by a write: %s', (name, value, same) => {
    expect(keysOf({ [name]: value }).writerKey === keysOf({}).writerKey).toBe(same);
  });

  it('never confuse two values', () => {
    const facts = ['authorization', 'impersonatedUser', 'address', 'language', 'agent'] as const;
    for (const key of ['responseKey', 'callerKey'] as const) {
      const all = facts.map((name) => createIdentity({ [name]: 'x' })[key]);
      expect(new Set(all).size, key).toBe(key === 'responseKey' ? 5 : 3);
    }
  });
});
