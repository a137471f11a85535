import type { Row } from '../upstream/client.ts';
import { uuidIn } from './row-kind.ts';
import { modifiedOf } from './server-clock.ts';
import { isRecord } from './shape.ts';

/** The result of one read of a list. Times are those of the server, in milliseconds since 1970. */
export interface Batch {
  /** Everything that was changed at this moment or later is in it … */
  readonly since: number;
  /** … as of this moment. */
  readonly through: number;
  readonly rows: readonly Row[];
  /** How many rows of the list were open then; null when they were not counted. */
  readonly open: number | null;
  /** The number of requests of such a read while nothing changes. */
  readonly atRest: number;
}

/**
 * The newer batch, with what the older one has from before it, back to `since`: a replica that missed the older one can
 * continue with it. The older one has to reach up to the newer one.
 */
export function joinBatches(older: Batch | null, newer: Batch, since: number): Batch {
  if (!older || older.through < newer.since || since >= newer.since) return newer;
  const from = Math.max(since, older.since);
  const isRead = new Set(newer.rows.map((row) => uuidIn(row, 'uuid')));
  const earlier = older.rows.filter(
    (row) => !isRead.has(uuidIn(row, 'uuid')) && (modifiedOf(row) ?? from) >= from,
  );
  return { ...newer, since: Math.min(from, newer.since), rows: [...earlier, ...newer.rows] };
}

/** Whether a value from Redis is a batch. */
export function isBatch(value: unknown): value is Batch {
  if (!isRecord(value)) return false;
  const { since, through, rows, open, atRest } = value;
  const isTimed = Number.isFinite(since) && Number.isFinite(through) && Number.isFinite(atRest);
  return isTimed && (open === null || Number.isFinite(open)) && Array.isArray(rows) && rows.every(isRecord);
}
