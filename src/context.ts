import type { Logger } from 'pino';
import { Loaders } from './loaders/loaders.ts';
import type { Upstream, UpstreamClient } from './upstream/client.ts';
import type { Watches } from './watch/watches.ts';

/** What one operation of one caller works with. HTTP and WebSocket build it from the same input. */
export interface Context {
  readonly requestId: string;
  /** The REST API, bound to the caller's credential and to the life of the request. */
  readonly upstream: UpstreamClient;
  readonly loaders: Loaders;
  /** What can be watched; shared by the whole process. */
  readonly watches: Watches;
  /** Aborted when the caller goes away, or when the operation has its answer. */
  readonly signal: AbortSignal;
  /** The operation has its answer: what is still being read for it is given up. */
  readonly finish: () => void;
  /** The caller's credential, for watches. */
  readonly authorization: string | null;
  /** Origin of the REST API, for the hyperlinks that its writes want in place of uuids (contract §9). */
  readonly restUrl: string;
  readonly log: Logger;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
}

/** Who asks. */
export interface Caller {
  /** The value of the `Authorization` header, passed on unchanged; null for an anonymous caller. */
  readonly authorization: string | null;
  readonly requestId: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** Makes the context of one operation. Nothing is fetched. */
export function createContext(
  caller: Caller,
  services: {
    readonly upstream: Upstream;
    readonly watches: Watches;
    readonly restUrl: string;
    readonly log: Logger;
    readonly maxPageSize: number;
  },
): Context {
  const finished = new AbortController();
  const signal = AbortSignal.any([caller.signal, finished.signal]);
  const upstream = services.upstream.as({ ...caller, signal });
  return {
    requestId: caller.requestId,
    upstream,
    loaders: new Loaders(upstream, services.upstream.capabilities),
    watches: services.watches,
    signal,
    finish: () => finished.abort(),
    authorization: caller.authorization,
    restUrl: services.restUrl,
    log: services.log.child({ requestId: caller.requestId }),
    maxPageSize: services.maxPageSize,
  };
}
