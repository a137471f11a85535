import type { Identity } from './identity/identity.ts';
import { Loaders } from './loaders/loaders.ts';
import type { OperationRecord } from './operation/record.ts';
import type { ServerCapabilities } from './upstream/capabilities.ts';
import type { Upstream, UpstreamClient } from './upstream/client.ts';
import { Life, type Signal } from './upstream/life.ts';
import type { Watches } from './watch/watches.ts';

/** What one operation of one caller works with. HTTP and WebSocket build it from the same input. */
export interface Context {
  readonly requestId: string;
  /** The REST API, bound to the caller's identity and to the life of the request. */
  readonly upstream: UpstreamClient;
  readonly loaders: Loaders;
  /** What can be watched; shared by the whole process. */
  readonly watches: Watches;
  /** Aborted when the caller goes away; null for an operation that has one answer. */
  readonly signal: AbortSignal | null;
  /** Ends when the caller goes away, or when the operation has its answer. */
  readonly life: Signal;
  /** The operation has its answer: what is still being read for it is given up. */
  readonly finish: () => void;
  readonly identity: Identity;
  /** Origin of the REST API, for the hyperlinks that its writes want in place of uuids (contract §9). */
  readonly restUrl: string;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
  /** What becomes known of the operation while it goes on. */
  readonly record: OperationRecord;
  /** What the caller wants to be told beside the answer. */
  readonly wants: Wants;
  /** What the server is known to lack. */
  readonly lacks: ServerCapabilities['lacks'];
}

/** What a caller may ask for beside the answer, by headers. */
export interface Wants {
  /** Estimate and actual cost, as `extensions.cost`. */
  readonly cost: boolean;
  /** The plan and the requests made, as `extensions.explain`. */
  readonly explain: boolean;
  /** The answer in parts, where the document asks for that. */
  readonly parts: boolean;
}

/** Who asks. */
export interface Caller {
  readonly identity: Identity;
  readonly record: OperationRecord;
  /** Ends when the caller goes away. A subscription needs a signal. */
  readonly gone: AbortSignal | Life;
  readonly wants?: Wants;
}

/** What all operations of the process share. */
export interface Services {
  readonly upstream: Upstream;
  readonly watches: Watches;
  readonly restUrl: string;
  readonly maxPageSize: number;
}

const nothing: Wants = { cost: false, explain: false, parts: false };

/** Makes the context of one operation. Nothing is fetched. */
export function createContext(caller: Caller, services: Services): Context {
  const { identity, record, gone } = caller;
  const { requestId, answers } = record;
  const signal = gone instanceof Life ? null : gone;
  const life = gone instanceof Life ? gone : Life.within(gone);
  const upstream = services.upstream.as({
    identity,
    requestId,
    signal: life,
    onAnswer: (event) => answers.push(event),
  });
  return {
    requestId,
    upstream,
    loaders: new Loaders(upstream, services.upstream.capabilities),
    watches: services.watches,
    signal,
    life,
    finish: () => life.abort(),
    identity,
    restUrl: services.restUrl,
    maxPageSize: services.maxPageSize,
    record,
    wants: caller.wants ?? nothing,
    lacks: services.upstream.capabilities.lacks,
  };
}
