import { script } from '../redis/script.ts';

/*
 * A state is stored as `<ttl> <took> <stamp>\n<JSON>`: how long it is kept in milliseconds, how long the poll took, and
 * who polled. Its age is what the clock of Redis has taken off its time to live, so no two clocks are compared.
 *
 * Whatever else is found under these keys (another type, another text, no time to live) is ignored and
 * overwritten.
 */

/** A longer state is neither stored nor read, in bytes. */
export const maxStateBytes = 33_554_432;

/** KEYS: state, lease. ARGV: largest age, lease id, lease in milliseconds. */
const look = `
local spoilt = 0
local size = redis.pcall('STRLEN', KEYS[1])
if size ~= 0 then
  local state = type(size) == 'number' and size <= ${maxStateBytes} and redis.call('GET', KEYS[1])
  local ttl = state and tonumber(string.match(state, '^(%d+) %d+ %S+\\n'))
  local age = ttl and ttl - redis.call('PTTL', KEYS[1])
  if not age or age < 0 or age > ttl then
    spoilt = 1
  elseif age < tonumber(ARGV[1]) then
    return {'state', age, state}
  end
end
local holder = redis.pcall('GET', KEYS[2])
if type(holder) == 'string' and string.match(holder, '^[%x-]+%.%d+$') then
  local left = redis.call('PTTL', KEYS[2])
  if left >= 0 then return {'busy', left, ''} end
end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
return {'lease', spoilt, ''}`;

/** KEYS: lease. ARGV: lease id, lease in milliseconds. */
const extend = `
if redis.pcall('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/** KEYS: lease. ARGV: lease id, channel, message. */
const release = `
if redis.pcall('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[2], ARGV[3])
return 1`;

/**
 * KEYS: state, lease. ARGV: lease id, time to live in milliseconds, duration of the poll in milliseconds, JSON, channel,
 * message if the state differs from the one before, message if not.
 */
const store = `
if redis.pcall('GET', KEYS[2]) ~= ARGV[1] then return 0 end
local size = redis.pcall('STRLEN', KEYS[1])
local same = type(size) == 'number' and size > #ARGV[4] and size < #ARGV[4] + 200
  and string.match(redis.call('GET', KEYS[1]), '^[^\\n]*\\n(.*)$') == ARGV[4]
redis.call('SET', KEYS[1], ARGV[2] .. ' ' .. ARGV[3] .. ' ' .. ARGV[1] .. '\\n' .. ARGV[4], 'PX', ARGV[2])
redis.call('DEL', KEYS[2])
redis.call('PUBLISH', ARGV[5], same and ARGV[7] or ARGV[6])
return 1`;

/** The steps of sharing, each of them atomic. The keys come first, then the values. */
export const scripts = {
  look: script(look, 2),
  extend: script(extend, 1),
  release: script(release, 1),
  store: script(store, 2),
};

/** What {@link scripts.look} has found: a state that is young enough, the lease, or that another replica holds it. */
export type Found =
  | {
      readonly kind: 'state';
      readonly ageMs: number;
      readonly tookMs: number;
      readonly stamp: string;
      readonly json: string;
    }
  /** `isSpoilt`: something else than a state was in its place. */
  | { readonly kind: 'lease'; readonly isCorrupt: boolean }
  | { readonly kind: 'busy'; readonly leftMs: number };

/** Reads a reply of {@link scripts.look}; null when it is none. */
export function readFound(reply: unknown): Found | null {
  if (!Array.isArray(reply)) return null;
  const [kind, number, text] = reply as readonly unknown[];
  if (typeof number !== 'number' || typeof text !== 'string') return null;
  if (kind === 'lease') return { kind, isCorrupt: number === 1 };
  if (kind === 'busy') return { kind, leftMs: Math.max(0, number) };
  const [, took, stamp, json] = /^\d+ (\d+) (\S+)\n(.*)$/s.exec(text) ?? [];
  if (kind !== 'state' || took === undefined || stamp === undefined || json === undefined) return null;
  return { kind, ageMs: Math.max(0, number), tookMs: Number(took), stamp, json };
}
