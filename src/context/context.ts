import type { Identity } from '../identity/identity.ts';
import { Life, type Signal } from '../lib/abort-scope.ts';
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

/** What one operation of one caller works with. HTTP and WebSocket build it from the same input. */
export interface Context {
  readonly requestId: string;
  /** Who asks. */
  readonly identity: Identity;
  /** The REST API, bound to the caller's identity and to the life and the time budget of the operation. */
  readonly upstream: RestClient;
  readonly loaders: Loaders;
  /** What can be watched; shared by the whole process. */
  readonly watches: Watches;
  /** Aborted when the caller goes away; null for an operation that is no subscription. */
  readonly signal: AbortSignal | null;
  /**
   * Ends when the caller goes away, or when the operation has its result. Everything that is taken for the operation (its
   * place, its turn, requests under way) is given back then.
   */
  readonly life: Life;
  /** Origin of the REST API, for the hyperlinks that its writes want in place of uuids (contract §9). */
  readonly restUrl: string;
  /** How addresses of the REST API are told. */
  readonly publicUrls: PublicUrls;
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
  /** How mutations of many objects are sent. */
  readonly bulk: BulkOptions;
  /** What becomes known of the operation while it goes on. */
  readonly record: OperationRecord;
  /** What the caller wants to be told beside the result. */
  readonly wants: Wants;
  /** What is known of the server, for those who reckon with it. */
  readonly server: ServerKnowledge;
  /** The same, for those who find it out. */
  readonly capabilities: ServerCapabilities;
  /**
   * The context of one event of a subscription: it has read nothing yet, and a time budget of its own. `end` gives up what
   * is still being read for the event.
   */
  forEvent(): { readonly context: Context; readonly end: () => void };
}

/** What a caller may ask for beside the result, by headers. */
export interface Wants {
  /** Estimate and actual cost, as `extensions.cost`. */
  readonly cost: boolean;
  /** The plan and the requests made, as `extensions.explain`. */
  readonly explain: boolean;
  /** The result in parts, where the document asks for that. */
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

/** How mutations of many objects are sent. */
export interface BulkOptions {
  /** The most objects of one mutation. */
  readonly maxItems: number;
  /** The most writes of one mutation at the same time. */
  readonly concurrency: number;
  /** Aborted when the process is about to end: what is not sent by then is left. */
  readonly stopping: Signal;
}

/** What all operations of the process share. */
export interface Services {
  readonly upstream: Upstream;
  /** What is read again from memory for a moment; null where nothing is. */
  readonly readCache: ReadCache | null;
  readonly watches: Watches;
  readonly restUrl: string;
  readonly publicUrls: PublicUrls;
  readonly maxPageSize: number;
  readonly bulk: BulkOptions;
  /** Time budgets of operations; of a subscription, of each event. */
  readonly deadlines: Deadlines;
  /** The `traceparent` that the requests of an operation carry; null for none. */
  readonly traceparentOf: (record: OperationRecord) => string | null;
}

const nothing: Wants = { cost: false, explain: false, parts: false };

/** Makes the context of one operation. Nothing is fetched. */
export function createContext(caller: Caller, services: Services): Context {
  const { gone } = caller;
  const signal = gone instanceof Life ? null : gone;
  const life = gone instanceof Life ? gone : Life.within(gone);
  return contextOf(caller, services, signal, life);
}

function contextOf(caller: Caller, services: Services, signal: AbortSignal | null, life: Life): Context {
  const { identity, record } = caller;
  const { requestId, calls } = record;
  const bound = services.upstream.as({
    identity,
    requestId,
    signal: new Budget(life, services.deadlines),
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
    life,
    restUrl: services.restUrl,
    publicUrls: services.publicUrls,
    maxPageSize: services.maxPageSize,
    bulk: services.bulk,
    record,
    wants: caller.wants ?? nothing,
    server: capabilities,
    capabilities,
    forEvent() {
      const event = new Life();
      const end = (): void => event.abort();
      life.addEventListener('abort', end);
      return {
        context: contextOf(caller, services, signal, event),
        end() {
          life.removeEventListener('abort', end);
          end();
        },
      };
    },
  };
}

/** How long requests are wanted: until the operation is over, or its time is up. */
class Budget implements Signal, Timed {
  dueAt = 0;
  before: Timed | null = null;
  after: Timed | null = null;
  list: LinkedList<Timed> | null = null;
  timedOut = false;
  readonly #life: Life;
  #listener: (() => void) | null = null;

  constructor(life: Life, deadlines: Deadlines) {
    this.#life = life;
    deadlines.set(this, performance.now());
    life.addEventListener('abort', () => this.list?.remove(this));
  }

  get aborted(): boolean {
    return this.timedOut || this.#life.aborted;
  }

  addEventListener(type: 'abort', listener: () => void): void {
    this.#listener = listener;
    this.#life.addEventListener(type, listener);
  }

  removeEventListener(type: 'abort', listener: () => void): void {
    this.#listener = null;
    this.#life.removeEventListener(type, listener);
  }

  expire(): void {
    this.timedOut = true;
    this.#listener?.();
  }
}
