import { type CommandParser, defineScript } from '@redis/client';

/*
 * A state is stored as `<ttl> <took> <stamp>\n<JSON>`: how long it is kept in milliseconds, how long the poll took, and
 * who polled. Its age is what the clock of Redis has taken off its time to live, so no two clocks are compared.
 */

/** KEYS: state, lease. ARGV: largest age, lease id, lease in milliseconds. */
const look = `
local state = redis.call('GET', KEYS[1])
if state then
  local ttl = tonumber(string.match(state, '^(%d+) '))
  local age = ttl - redis.call('PTTL', KEYS[1])
  if age < tonumber(ARGV[1]) then return {'state', age, state} end
end
if redis.call('SET', KEYS[2], ARGV[2], 'NX', 'PX', ARGV[3]) then return {'lease', 0, ''} end
return {'busy', redis.call('PTTL', KEYS[2]), ''}`;

/** KEYS: lease. ARGV: lease id, lease in milliseconds. */
const extend = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/** KEYS: lease. ARGV: lease id, channel, message. */
const release = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[2], ARGV[3])
return 1`;

/**
 * KEYS: state, lease. ARGV: lease id, time to live in milliseconds, duration of the poll in milliseconds, JSON, channel,
 * message if the state differs from the one before, message if not.
 */
const store = `
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
local before = redis.call('GET', KEYS[1])
local same = before and string.sub(before, (string.find(before, '\\n', 1, true)) + 1) == ARGV[4]
redis.call('SET', KEYS[1], ARGV[2] .. ' ' .. ARGV[3] .. ' ' .. ARGV[1] .. '\\n' .. ARGV[4], 'PX', ARGV[2])
redis.call('DEL', KEYS[2])
redis.call('PUBLISH', ARGV[5], same and ARGV[7] or ARGV[6])
return 1`;

function script(text: string, keys: number) {
  return defineScript({
    SCRIPT: text,
    NUMBER_OF_KEYS: keys,
    parseCommand(parser: CommandParser, ...values: (string | number)[]) {
      parser.pushKeys(values.slice(0, keys).map(String));
      for (const value of values.slice(keys)) parser.push(String(value));
    },
    transformReply: (reply: unknown): unknown => reply,
  });
}

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
  | { readonly kind: 'lease' }
  | { readonly kind: 'busy'; readonly leftMs: number };

/** Reads a reply of {@link scripts.look}; null when it is none. */
export function readFound(reply: unknown): Found | null {
  if (!Array.isArray(reply)) return null;
  const [kind, number, text] = reply as readonly unknown[];
  if (typeof number !== 'number' || typeof text !== 'string') return null;
  if (kind === 'lease') return { kind };
  if (kind === 'busy') return { kind, leftMs: Math.max(0, number) };
  const [, took, stamp, json] = /^\d+ (\d+) (\S+)\n(.*)$/s.exec(text) ?? [];
  if (kind !== 'state' || took === undefined || stamp === undefined || json === undefined) return null;
  return { kind, ageMs: Math.max(0, number), tookMs: Number(took), stamp, json };
}
