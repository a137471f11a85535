import { randomUUID } from 'node:crypto';
import { parseJson, writeJson } from '../lib/exact-json.ts';
import { keyedHash } from '../lib/keyed-hash.ts';
import { type RedisClient, RedisConnection } from '../redis/connection.ts';
import { scopeOf, secretOf } from '../redis/keys.ts';
import { isUpstreamError, UpstreamError } from '../upstream/errors.ts';
import type { Fleet } from './fleet.ts';
import { type Found, maxStateBytes, readFound, scripts } from './redis-scripts.ts';
import { isRecord } from './shape.ts';

/** Settings of {@link createRedisFleet}. Durations are in milliseconds. */
export interface RedisFleetOptions {
  /** `redis://` or `rediss://` address. */
  readonly url: string;
  /** The prefix of all keys and channels. */
  readonly keyPrefix: string;
  /** Replicas with different scopes share nothing: the address of their REST API, their version. */
  readonly scope: readonly string[];
  /** The secret with which credentials are hashed; the same in every replica. Null: derived from `url`. */
  readonly secret: string | null;
  /** The ordinary poll interval. */
  readonly intervalMs: number;
  /** Called when sharing begins to work, stops working (everything is polled here then) and works again. */
  readonly onHealth: (up: boolean, reason: string | null) => void;
  /** Called when something that is no state of these replicas was found in the place of one. It is polled instead. */
  readonly onCorrupt?: () => void;
  /** Budget of one command. Default 250. */
  readonly commandTimeoutMs?: number;
}

/** A fleet that can be inspected, for tests and metrics. */
export interface RedisFleet extends Fleet {
  /** Whether sharing works now, things listened for, and callers that wait for another replica. */
  inspect(): { readonly up: boolean; readonly listening: number; readonly waiting: number };
}

/** What is known about a key with listeners. */
interface Listened {
  readonly wakes: Set<() => void>;
  /** The newest state that was given out, and the latest moment at which it can have been observed. */
  stamp: string | null;
  until: number;
}

/** States are kept for so many intervals, … */
const keptIntervals = 3;
/** … and the lease expires after this number of intervals without renewal. */
const leaseIntervals = 1.5;
/** The longest time for which a replica holds a lease, in milliseconds: more than a read may take. */
const longestLeadMs = 60_000;
/** A call that comes shortly before the state is due waits for that moment: pauses have jitter. */
const nearlyDue = 0.8;

/**
 * Shares polling between replicas through Redis: for each key, one of them polls and stores the state, the others read
 * it. A replica that finds the state too old takes a lease and polls; the others wait for its result. The lease
 * expires when its holder is lost. Refusals (401, 403, 404) are shared like states, by status; other failures are not.
 *
 * While Redis is lost everything is polled here, without waiting for it.
 *
 * No state is given out that may be older than one given out before, whatever happened to Redis in between.
 */
export function createRedisFleet(options: RedisFleetOptions): RedisFleet {
  const { url, intervalMs, commandTimeoutMs = 250, onCorrupt = () => {} } = options;
  const secret = secretOf(options.secret, url, 'fleet');
  const prefix = `${options.keyPrefix}${scopeOf(options.scope)}:`;
  const stateOf = (key: string): string => `${prefix}state:${key}`;
  const leaseOf = (key: string): string => `${prefix}lease:${key}`;
  const channelPrefix = `${prefix}channel:`;
  const replica = randomUUID();
  const leaseMs = Math.max(100, Math.round(leaseIntervals * intervalMs));
  const recheckMs = Math.max(25, intervalMs / 4);
  const listened = new Map<string, Listened>();
  const waiting = new Map<string, Set<() => void>>();
  let leases = 0;
  let up = false;

  const connection = new RedisConnection({
    url,
    scripts,
    commandTimeoutMs,
    connectTimeoutMs: 1_000,
    retryMs: [100, 2_000],
    probe: (client) => client.look(stateOf(replica), leaseOf(replica), 0, replica, 1_000),
    onHealth(isUp, reason) {
      up = isUp;
      for (const key of [...waiting.keys()]) stopWaiting(key);
      options.onHealth(isUp, reason);
    },
    onMessage(channel, message) {
      const key = channel.slice(channelPrefix.length);
      const [sender, kind] = message.split(' ');
      // A call whose reply came just before the message begins to wait first.
      setImmediate(() => {
        stopWaiting(key);
        if (sender === replica || kind !== 'changed') return;
        for (const wake of [...(listened.get(key)?.wakes ?? [])]) wake();
      });
    },
  });

  /** Waits for a message about the key, for at most `ms`. */
  function wait(key: string, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const waiters = waiting.get(key) ?? new Set();
      waiting.set(key, waiters);
      const done = (): void => {
        clearTimeout(timer);
        waiters.delete(done);
        if (waiters.size === 0 && waiting.get(key) === waiters) waiting.delete(key);
        resolve();
      };
      const timer = setTimeout(done, ms);
      waiters.add(done);
    });
  }

  function stopWaiting(key: string): void {
    for (const done of [...(waiting.get(key) ?? [])]) done();
  }

  async function look(key: string, maxAgeMs: number, lease: string): Promise<Found | null> {
    const reply = await connection.run((client) =>
      client.look(stateOf(key), leaseOf(key), maxAgeMs, lease, leaseMs),
    );
    return reply && readFound(reply.value);
  }

  /** Polls as the only replica, and shares the outcome with the others. */
  async function pollAsLeader<T>(
    key: string,
    maxAgeMs: number,
    lease: string,
    poll: () => Promise<T>,
  ): Promise<T> {
    const began = performance.now();
    const extend = setInterval(() => {
      if (performance.now() - began > longestLeadMs) clearInterval(extend);
      else void connection.run((client) => client.extend(leaseOf(key), lease, leaseMs));
    }, leaseMs / 3);
    const finish = async (outcome: unknown): Promise<void> => {
      clearInterval(extend);
      const channel = channelPrefix + key;
      const text = outcome === null ? null : writeJson(outcome);
      const json = text !== null && Buffer.byteLength(text) < maxStateBytes - 1_000 ? text : null;
      const ttl = Math.round(keptIntervals * Math.max(maxAgeMs, intervalMs));
      const took = Math.ceil(performance.now() - began);
      const say = (kind: string): string => `${replica} ${kind}`;
      await connection.run((client: RedisClient<typeof scripts>) =>
        json === null
          ? client.release(leaseOf(key), lease, channel, say('released'))
          : client.store(
              stateOf(key),
              leaseOf(key),
              lease,
              ttl,
              took,
              json,
              channel,
              say('changed'),
              say('same'),
            ),
      );
    };
    try {
      const value = await poll();
      remember(key, lease, performance.now());
      await finish({ value });
      return value;
    } catch (error) {
      await finish(refusalOf(error));
      throw error;
    } finally {
      clearInterval(extend);
    }
  }

  async function alone<T>(key: string, poll: () => Promise<T>): Promise<T> {
    const value = await poll();
    remember(key, null, performance.now());
    return value;
  }

  function remember(key: string, stamp: string | null, until: number): void {
    const known = listened.get(key);
    if (!known) return;
    known.stamp = stamp;
    known.until = until;
  }

  return {
    keyOf: (identity, thing) => keyedHash(secret, identity.responseKey, thing),
    async share<T>(
      key: string,
      maxAgeMs: number,
      poll: () => Promise<T>,
      isState: (value: unknown) => value is T,
    ): Promise<T> {
      const wasListened = listened.has(key);
      const giveUpAt = performance.now() + Math.max(longestLeadMs, leaseMs);
      let strict = false;
      let isCorrupt = false;
      // Without listeners the result is not needed: the poll ends immediately.
      while (up && wasListened === listened.has(key)) {
        leases += 1;
        const lease = `${replica}.${leases}`;
        const asked = performance.now();
        const found = await look(key, strict ? 0 : maxAgeMs, lease);
        if (!found) break;
        if (found.kind === 'lease') {
          if (found.isCorrupt) onCorrupt();
          return pollAsLeader(key, maxAgeMs, lease, poll);
        }
        if (found.kind === 'busy') {
          // No replica polls for so long: the lease is not of one.
          if (asked > giveUpAt) break;
          strict = false;
          await wait(key, Math.min(found.leftMs + 1, recheckMs));
          continue;
        }
        const known = listened.get(key);
        const isKnown = known?.stamp === found.stamp;
        if (isKnown && found.ageMs >= maxAgeMs * nearlyDue) {
          await wait(key, maxAgeMs - found.ageMs + 1);
          continue;
        }
        // Its poll has to have begun after the newest state given out here was observed.
        if (known && !isKnown && asked - found.ageMs - found.tookMs < known.until) {
          strict = true;
          continue;
        }
        const stored = readStored(found.json, isState);
        if (!stored) {
          onCorrupt();
          // Overwritten once only, in case another program keeps writing such states.
          if (isCorrupt) break;
          isCorrupt = true;
          strict = true;
          continue;
        }
        if (!isKnown) remember(key, found.stamp, performance.now() - found.ageMs);
        if ('refused' in stored) throw stored.refused;
        return stored.value;
      }
      return alone(key, poll);
    },
    listen(key, wake) {
      const known = listened.get(key) ?? { wakes: new Set(), stamp: null, until: Number.NEGATIVE_INFINITY };
      if (!listened.has(key)) {
        listened.set(key, known);
        connection.subscribe(channelPrefix + key);
      }
      // Wrapped, so that one function may listen twice.
      const own = (): void => wake();
      known.wakes.add(own);
      return () => {
        if (!known.wakes.delete(own) || known.wakes.size > 0) return;
        listened.delete(key);
        connection.unsubscribe(channelPrefix + key);
        stopWaiting(key);
      };
    },
    announce(key) {
      void connection.run((client) => client.publish(channelPrefix + key, `${replica} changed`));
    },
    inspect: () => ({ up, listening: listened.size, waiting: waiting.size }),
    async close() {
      up = false;
      for (const key of [...waiting.keys()]) stopWaiting(key);
      await connection.close();
    },
  };
}

/** What is shared of a refusal: its status, and nothing of the body. */
function refusalOf(error: unknown): unknown {
  if (!isUpstreamError(error) || error.kind !== 'status') return null;
  const { status, method, route, routeMissing, anonymous } = error;
  if (!isShared(status)) return null;
  return { refused: { status, method, route, routeMissing, anonymous } };
}

/** Whether a refusal with this status is the same for all replicas. */
const isShared = (status: unknown): boolean => status === 401 || status === 403 || status === 404;

/** What another replica has stored: a state, or a refusal; null when it is neither. */
function readStored<T>(
  json: string,
  isState: (value: unknown) => value is T,
): { readonly value: T } | { readonly refused: UpstreamError } | null {
  let stored: unknown;
  try {
    stored = parseJson(json);
  } catch {
    return null;
  }
  if (!isRecord(stored)) return null;
  if ('value' in stored) return isState(stored.value) ? { value: stored.value } : null;
  if (!isRecord(stored.refused)) return null;
  const { status, method, route, routeMissing, anonymous } = stored.refused;
  if (
    typeof status !== 'number' ||
    !isShared(status) ||
    typeof method !== 'string' ||
    typeof route !== 'string'
  )
    return null;
  const message = `${method} ${route} returned ${status}`;
  const facts = { kind: 'status', message, method, route, attempts: 0, status } as const;
  const flags = { routeMissing: routeMissing === true, anonymous: anonymous === true };
  return { refused: new UpstreamError({ ...facts, ...flags }) };
}
