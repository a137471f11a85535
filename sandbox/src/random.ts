/**
 * A small seeded generator of random numbers (mulberry32). The same seed gives the same numbers.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [low, high]. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, fewer when there are not enough. */
  sample<T>(items: readonly T[], count: number): T[];
  /** 32 lower-case hex digits, as every uuid on the wire (contract section 9). */
  uuid(): string;
}

const HEX_BYTE = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

function hexOfWord(word: number): string {
  return `${HEX_BYTE[word >>> 24]}${HEX_BYTE[(word >>> 16) & 255]}${HEX_BYTE[(word >>> 8) & 255]}${HEX_BYTE[word & 255]}`;
}

function uuidOfWords(a: number, b: number, c: number, d: number): string {
  // Version 4, variant 10, as Python's uuid4().hex.
  return (
    hexOfWord(a) +
    hexOfWord((b & 0xffff0fff) | 0x4000) +
    hexOfWord((c & 0x3fffffff) | 0x80000000) +
    hexOfWord(d)
  );
}

/** Creates a generator of random numbers from a seed. */
export function createRandom(seed: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ 0x6a09e667) >>> 0;
  const word = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = (): number => word() / 4294967296;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('pick from an empty list');
    return item;
  };
  return {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick,
    sample(items, count) {
      const rest = [...items];
      const taken: (typeof rest)[number][] = [];
      while (taken.length < count && rest.length > 0) {
        taken.push(...rest.splice(Math.floor(next() * rest.length), 1));
      }
      return taken;
    },
    uuid: () => uuidOfWords(word(), word(), word(), word()),
  };
}

/** A stable 32-bit hash of a text. Values that are derived and not stored are computed from it. */
export function hashOf(text: string, salt = 0): number {
  let hash = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** A stable number in [0, 1) for a text. */
export function fractionOf(text: string, salt = 0): number {
  return hashOf(text, salt) / 4294967296;
}

/** A stable uuid for things that are derived and not stored (plan periods, usages, roles). */
export function uuidOf(text: string): string {
  return uuidOfWords(hashOf(text, 1), hashOf(text, 2), hashOf(text, 3), hashOf(text, 4));
}

/** A stable string of hex digits; never a real secret. */
export function hexOf(text: string, digits: number): string {
  let hex = '';
  for (let salt = 11; hex.length < digits; salt += 1) hex += hexOfWord(hashOf(text, salt));
  return hex.slice(0, digits);
}
