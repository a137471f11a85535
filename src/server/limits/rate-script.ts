import { script } from '../../redis/script.ts';

/**
 * Takes one token out of a bucket. What is kept of a bucket is the moment at which it will be full again, in milliseconds
 * by the clock of Redis; a bucket without a moment is full. Any other value is overwritten.
 *
 * KEYS: bucket. ARGV: milliseconds in which a token is earned, tokens of a full bucket. Replies with 0 or the
 * milliseconds until there is a token, and with the milliseconds until the bucket is full.
 */
const take = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local earned, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local found = redis.pcall('GET', KEYS[1])
local full = type(found) == 'string' and tonumber(found) or now
if not (full > now) then full = now end
if full > now + earned * burst then full = now + earned * burst end
local wait = full + earned - now - earned * burst
if wait > 0.01 then return { math.ceil(wait), math.ceil(full - now) } end
full = full + earned
redis.call('SET', KEYS[1], string.format('%.17g', full), 'PX', math.ceil(full - now))
return { 0, math.ceil(full - now) }`;

export const rateScripts = { take: script(take, 1) };
