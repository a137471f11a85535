import type { UpstreamFailure } from './errors.ts';

/** The outcome of one read or write that an operation waited for. Contains no header. */
export interface CallEvent {
  readonly method: string;
  /** The template of the path. */
  readonly route: string;
  /** Path and query as sent. The query may hold what a caller filters by. */
  readonly path: string;
  /** Of the last response that began; null when none did. */
  readonly status: number | null;
  /** Bytes of bodies as received, still encoded, of all attempts; 0 when shared. */
  readonly bytes: number;
  /** Length of a list; null for any other response and for failures. */
  readonly rows: number | null;
  /** When the operation made the call, by `performance.now()`. */
  readonly startedAt: number;
  /** Spent waiting for slots, over all attempts; 0 when shared. */
  readonly queueMs: number;
  /** From the call to its outcome, waits included. */
  readonly durationMs: number;
  /** Requests that were sent for it so far, by this caller or another one. */
  readonly attempts: number;
  /** Whether a request that another caller with this credential had begun served this call too. */
  readonly shared: boolean;
  readonly outcome: 'ok' | UpstreamFailure;
}

/** One finished HTTP exchange, for logs and metrics. Contains no header. */
export interface RequestEvent {
  readonly method: string;
  readonly route: string;
  /** Path and query as sent. The query may hold what a caller filters by. */
  readonly path: string;
  /** Null when no response began. */
  readonly status: number | null;
  /** Bytes of the response's body as received, still encoded. */
  readonly bytes: number;
  /** From the free slot to the last byte. */
  readonly durationMs: number;
  /** Spent waiting for a slot before this attempt. */
  readonly queueMs: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly requestId: string;
  readonly outcome: 'ok' | UpstreamFailure;
  /** Always false: a reader that shares the request of another one causes no exchange. */
  readonly shared: false;
}
