import type { Identity } from '../identity/identity.ts';
import { AbortScope, type Signal } from '../lib/abort-scope.ts';
import type { Deadlines, Timed } from '../lib/deadlines.ts';
import type { LinkedList } from '../lib/linked-list.ts';
import { Loaders } from '../loaders/loaders.ts';
import type { ServerCapabilities, ServerKnowledge } from '../upstream/capabilities.ts';
import type { Upstream } from '../upstream/client.ts';
import type { PublicUrls } from '../upstream/public-urls.ts';
import type { ReadCache } from '../upstream/read-cache.ts';
import type { RestClient } from '../upstream/rest-client.ts';
import type { Watches } from '../watch/watches.ts';
import type { OperationRecord } from './record.ts';

/** The context of one operation of one caller. HTTP and WebSocket build it from the same input. */
export interface Context {
  readonly requestId: string;
  readonly identity: Identity;
  /** The REST API, bound to the identity of the caller and to the abort scope and the time budget of the operation. */
  readonly upstream: RestClient;
  readonly loaders: Loaders;
  /** The watches, shared by the whole process. */
  readonly watches: Watches;
  /** Aborted when the caller disconnects; null for an operation that is no subscription. */
  readonly signal: AbortSignal | null;
  /**
   * Aborted when the caller disconnects, or when the operation has its result. Everything that the operation holds (its
   * place, its turn, requests under way) is released then.
   */
  readonly abortScope: AbortScope;
  /** Origin of the REST API, for the hyperlinks that its writes want in place of uuids (contract §9). */
  readonly restUrl: string;
  /** Replaces addresses of the REST API in results. */
  readonly publicUrls: PublicUrls;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
  /** How mutations of many objects are sent. */
  readonly bulk: BulkOptions;
  /** Facts about the operation, recorded while it runs. */
  readonly record: OperationRecord;
  /** What the caller requested in addition to the result. */
  readonly requested: RequestedExtras;
  /** What is known about the server, for planning. */
  readonly server: ServerKnowledge;
  /** The same, for code that learns it from responses. */
  readonly capabilities: ServerCapabilities;
  /**
   * The context of one event of a subscription, with empty loaders and a time budget of its own. `end` aborts what is
   * still being read for the event.
   */
  forEvent(): { readonly context: Context; readonly end: () => void };
}

/** What a caller can request in addition to the result, with headers. */
export interface RequestedExtras {
  /** Estimate and actual cost, as `extensions.cost`. */
  readonly cost: boolean;
  /** The plan and the requests made, as `extensions.explain`. */
  readonly explain: boolean;
  /** Incremental delivery, where the document has `@defer` or `@stream`. */
  readonly parts: boolean;
}

/** The caller of an operation. */
export interface Caller {
  readonly identity: Identity;
  readonly record: OperationRecord;
  /** Aborted when the caller disconnects. A subscription needs a signal. */
  readonly disconnected: AbortSignal | AbortScope;
  readonly requested?: RequestedExtras;
}

/** How mutations of many objects are sent. */
export interface BulkOptions {
  /** The most objects of one mutation. */
  readonly maxItems: number;
  /** The most writes of one mutation at the same time. */
  readonly concurrency: number;
  /** Aborted when the process shuts down: writes that are not sent by then are not sent. */
  readonly stopping: Signal;
}

/** What all operations of the process share. */
export interface Services {
  readonly upstream: Upstream;
  /** Null when reads are not cached. */
  readonly readCache: ReadCache | null;
  readonly watches: Watches;
  readonly restUrl: string;
  readonly publicUrls: PublicUrls;
  readonly maxPageSize: number;
  readonly bulk: BulkOptions;
  /** Time budgets of operations; of a subscription, of each event. */
  readonly deadlines: Deadlines;
  /** The `traceparent` of the requests of an operation; null for none. */
  readonly traceparentOf: (record: OperationRecord) => string | null;
}

const nothing: RequestedExtras = { cost: false, explain: false, parts: false };

/** Creates the context of one operation. Sends nothing. */
export function createContext(caller: Caller, services: Services): Context {
  const { disconnected } = caller;
  const signal = disconnected instanceof AbortScope ? null : disconnected;
  const abortScope = disconnected instanceof AbortScope ? disconnected : AbortScope.linkedTo(disconnected);
  return contextOf(caller, services, signal, abortScope);
}

function contextOf(
  caller: Caller,
  services: Services,
  signal: AbortSignal | null,
  abortScope: AbortScope,
): Context {
  const { identity, record } = caller;
  const { requestId, calls } = record;
  const bound = services.upstream.as({
    identity,
    requestId,
    signal: new TimeBudget(abortScope, services.deadlines),
    traceparent: services.traceparentOf(record),
    onCall: (event) => calls.push(event),
  });
  const client = services.readCache?.wrap(bound, identity) ?? bound;
  const { capabilities, callers } = services.upstream;
  const loaders = new Loaders(client, capabilities, callers.of(identity));
  return {
    requestId,
    identity,
    upstream: loaders.client,
    loaders,
    watches: services.watches,
    signal,
    abortScope,
    restUrl: services.restUrl,
    publicUrls: services.publicUrls,
    maxPageSize: services.maxPageSize,
    bulk: services.bulk,
    record,
    requested: caller.requested ?? nothing,
    server: capabilities,
    capabilities,
    forEvent() {
      const event = new AbortScope();
      const end = (): void => event.abort();
      abortScope.addEventListener('abort', end);
      return {
        context: contextOf(caller, services, signal, event),
        end() {
          abortScope.removeEventListener('abort', end);
          end();
        },
      };
    },
  };
}

/** Aborts requests when the operation is over, or its time is up. */
class TimeBudget implements Signal, Timed {
  dueAt = 0;
  before: Timed | null = null;
  after: Timed | null = null;
  list: LinkedList<Timed> | null = null;
  timedOut = false;
  readonly #abortScope: AbortScope;
  #listener: (() => void) | null = null;

  constructor(abortScope: AbortScope, deadlines: Deadlines) {
    this.#abortScope = abortScope;
    deadlines.set(this, performance.now());
    abortScope.addEventListener('abort', () => this.list?.remove(this));
  }

  get aborted(): boolean {
    return this.timedOut || this.#abortScope.aborted;
  }

  addEventListener(type: 'abort', listener: () => void): void {
    this.#listener = listener;
    this.#abortScope.addEventListener(type, listener);
  }

  removeEventListener(type: 'abort', listener: () => void): void {
    this.#listener = null;
    this.#abortScope.removeEventListener(type, listener);
  }

  expire(): void {
    this.timedOut = true;
    this.#listener?.();
  }
}
