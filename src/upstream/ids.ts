import { maxIdsPerList, maxRequestLineBytes } from '../rest-api/limits.ts';

const wireForm = /^[0-9a-f]{32}$/;
const canonical = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/**
 * The wire form of a uuid: 32 lower-case hex digits (contract §9). Accepts that form and the dashed one in any letter
 * case; null for everything else.
 */
export function toHex(uuid: string): string | null {
  // The fast path for nearly every column.
  if (wireForm.test(uuid)) return uuid;
  return canonical.test(uuid) ? uuid.replaceAll('-', '').toLowerCase() : null;
}

/** The uuid of an object that is named by it, or by its address in the API; null for everything else. */
export function uuidNamedBy(text: string): string | null {
  return toHex(text.split('/').findLast((part) => part !== '') ?? '');
}

/** Limits of {@link chunkIds}. */
export interface ChunkLimits {
  /** The most ids in one list. Default {@link maxIdsPerList}. */
  readonly maxIds?: number;
  /** The most bytes of a request line. Default {@link maxRequestLineBytes}. */
  readonly maxRequestLine?: number;
}

/** 32 digits and a comma, which is sent as it is. */
const idLength = 33;

/**
 * Splits a list of ids, in order, so that each part fits into one request line next to `fixedLength` bytes of method,
 * path and other parameters. Parts are as long as the limits allow. Where the fixed part leaves no room, each part
 * still has one id: the server is left to refuse it. No ids give no parts, since an empty filter would match
 * everything (contract §3a).
 */
export function chunkIds(ids: readonly string[], fixedLength: number, limits: ChunkLimits = {}): string[][] {
  const { maxIds = maxIdsPerList, maxRequestLine = maxRequestLineBytes } = limits;
  const fitting = Math.floor((maxRequestLine - fixedLength) / idLength);
  const size = Math.max(1, Math.min(maxIds, fitting));
  const chunks: string[][] = [];
  for (let start = 0; start < ids.length; start += size) chunks.push(ids.slice(start, start + size));
  return chunks;
}
