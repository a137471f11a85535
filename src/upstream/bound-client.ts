import type { Identity } from '../identity/identity.ts';
import type { Deadlines } from '../lib/deadlines.ts';
import { isHeaderValue } from '../lib/header-value.ts';
import { Call, type Settle } from './call.ts';
import type { ServerCapabilities } from './capabilities.ts';
import type {
  Caller,
  Page,
  Query,
  RequestOptions,
  Row,
  UpstreamClient,
  WriteMethod,
  WriteOptions,
  WriteResult,
} from './client.ts';
import { isUpstreamError, type UpstreamFailure } from './errors.ts';
import { isHeartbeat } from './heartbeat.ts';
import { toHex } from './ids.ts';
import type { Impersonations } from './impersonations.ts';
import type { OperationQueue } from './queue/queues.ts';
import type { Scheduler } from './queue/scheduler.ts';
import type { SharedRequests } from './queue/shared-requests.ts';
import {
  asAnything,
  asObject,
  asObjectOrNull,
  asPage,
  asText,
  asTotal,
  asValues,
  asWritten,
  type Shape,
} from './shape.ts';
import { type Content, contentOf } from './transport/content.ts';
import { failure, toUpstreamError } from './transport/failure.ts';
import { type Accept, requestHeaders } from './transport/headers.ts';
import { isRead } from './transport/methods.ts';
import { encodeQuery, fillRoute } from './url.ts';

/** What all clients of one process have in common. */
export interface ClientCore {
  readonly prefix: string;
  /** Budgets of reads, and those of writes. */
  readonly deadlines: Deadlines;
  readonly writeDeadlines: Deadlines;
  readonly userAgent: string;
  readonly scheduler: Scheduler;
  readonly sharedRequests: SharedRequests;
  /** Whether the process has stopped reading. */
  closed: boolean;
  readonly capabilities: ServerCapabilities;
  readonly impersonations: Impersonations;
}

/** A call that waits for its response, and its index among the others. */
interface PendingCall {
  index: number;
  readonly isUnderWay: boolean;
  cancel(reason: UpstreamFailure): void;
}

/** The client of one operation: binds requests to an identity, a queue, a time budget and a signal. */
export class BoundClient implements UpstreamClient {
  readonly caller: Caller;
  readonly lane: OperationQueue;
  readonly #core: ClientCore;
  /** Whether the credential cannot be a header, so that nothing is sent. */
  readonly #isCredentialInvalid: boolean;
  /** The headers of all its requests, made when they are first needed. */
  readonly #headers: Partial<Record<Accept, string[]>> = {};
  /** The headers of requests that are heartbeats of a site agent. */
  readonly #agentHeaders: Partial<Record<Accept, string[]>> = {};
  /**
   * Calls that wait for their responses. One listener on the signal serves them all.
   *
   * An array, for the reason that `LinkedList` gives.
   */
  readonly #pending: PendingCall[] = [];

  constructor(core: ClientCore, caller: Caller) {
    this.#core = core;
    this.caller = caller;
    this.lane = core.scheduler.operationQueue(caller.identity.callerKey);
    const { authorization } = caller.identity;
    this.#isCredentialInvalid = authorization !== null && !isHeaderValue(authorization);
  }

  list(route: string, options?: RequestOptions): Promise<Page> {
    return this.#call('GET', route, options, 'json', asPage);
  }

  values(route: string, options?: RequestOptions): Promise<readonly unknown[]> {
    return this.#call('GET', route, options, 'json', asValues);
  }

  object(route: string, options?: RequestOptions): Promise<Row> {
    return this.#call('GET', route, options, 'json', asObject);
  }

  objectOrNull(route: string, options?: RequestOptions): Promise<Row | null> {
    return this.#call('GET', route, options, 'json', asObjectOrNull);
  }

  json(route: string, options?: RequestOptions): Promise<unknown> {
    return this.#call('GET', route, options, 'json', asAnything);
  }

  text(route: string, options?: RequestOptions): Promise<string> {
    return this.#call('GET', route, options, 'text', asText);
  }

  async count(route: string, options: RequestOptions = {}): Promise<number | null> {
    const filter = (options.query ?? []).filter(([name]) => !notCounted.has(name));
    const query: Query = [...filter, ['page_size', '1']];
    const { capabilities } = this.#core;
    if (!capabilities.lacks(`HEAD ${route}`)) {
      try {
        return await this.#call('HEAD', route, { ...options, query }, 'json', asTotal);
      } catch (error) {
        if (!isUpstreamError(error)) throw error;
        const { status } = error;
        if (status === 405 || status === 501) capabilities.markLacking(`HEAD ${route}`);
        // The reason of a refusal is in the body, which a HEAD does not have (contract §16.13).
        else if (status !== 400) throw error;
      }
    }
    const one: Query = [...query, ['field', 'uuid']];
    return this.#call('GET', route, { ...options, query: one }, 'json', asTotal);
  }

  async write(method: WriteMethod, route: string, options: WriteOptions = {}): Promise<WriteResult> {
    const content = contentOf(options);
    const { identity } = this.caller;
    if (!this.#core.impersonations.isProven(identity)) await this.#proveImpersonation(identity);
    return this.#call(method, route, options, 'any', asWritten, content);
  }

  /** Notes that the server has acted as another user. */
  doubtImpersonation(): void {
    this.#core.impersonations.doubt(this.caller.identity);
  }

  /** Finds out whether the server acts as the impersonated user: one that does not would write as staff. */
  async #proveImpersonation(identity: Identity): Promise<void> {
    const request = { method: 'GET', route: '/api/users/me/' } as const;
    const me = await this.object(request.route, { query: [['field', 'uuid']] });
    if (typeof me.uuid !== 'string' || toHex(me.uuid) !== identity.impersonatedUser) {
      throw toUpstreamError(failure('not-impersonated', 'ran as another user'), request, 1);
    }
    this.#core.impersonations.prove(identity);
  }

  /** Removes a call from the pending ones. */
  forget(pending: PendingCall): void {
    const last = this.#pending.pop();
    if (last !== undefined && last !== pending) {
      this.#pending[pending.index] = last;
      last.index = pending.index;
    }
    if (this.#pending.length === 0) this.caller.signal.removeEventListener('abort', this.#onAbort);
  }

  /** Waits for a request, or joins an identical read that is under way, within a budget. */
  #call<T>(
    method: 'GET' | 'HEAD' | WriteMethod,
    route: string,
    options: RequestOptions | undefined,
    accept: Accept,
    shape: Shape<T>,
    content: Content = noContent,
  ): Promise<T> {
    // The promise is rejected with what is thrown in here.
    return new Promise((resolve, reject) => {
      const core = this.#core;
      let path = core.prefix + fillRoute(route, options?.params);
      if (options?.query) path += encodeQuery(options.query);
      if (this.#isCredentialInvalid || core.closed || this.caller.signal.aborted) {
        this.#refuse({ method, route, path }, reject);
        return;
      }
      const { requestId, identity } = this.caller;
      const fromAgent = identity.agent !== null && isHeartbeat(method, options?.query);
      const headers = this.#headersFor(accept, content, fromAgent);
      const impersonates = identity.impersonatedUser !== null;
      const request = { method, route, path, headers, body: content.body, accept, requestId, impersonates };
      const flight = core.sharedRequests.flightOf(request, identity);
      const startedAt = performance.now();
      const settle: Settle<T> = { resolve, reject };
      const wait = new Call(this, flight, shape, settle, startedAt);
      (isRead(method) ? core.deadlines : core.writeDeadlines).set(wait, startedAt);
      this.#add(wait);
      flight.join(wait);
    });
  }

  #refuse(
    request: { readonly method: string; readonly route: string; readonly path: string },
    reject: (error: unknown) => void,
  ): void {
    const refused = this.#isCredentialInvalid
      ? failure('protocol', 'was not sent, as its credential cannot be a header')
      : this.caller.signal.timedOut
        ? failure('timeout', 'was not sent, as the time of its operation was up')
        : failure('aborted', 'was cancelled');
    const { method, route, path } = request;
    reject(toUpstreamError(refused, { method, route }, 0));
    this.caller.onCall?.({
      method,
      route,
      path,
      status: null,
      bytes: 0,
      rows: null,
      startedAt: performance.now(),
      queueMs: 0,
      durationMs: 0,
      attempts: 0,
      shared: false,
      outcome: refused.kind,
    });
  }

  #headersFor(accept: Accept, content: Content, fromAgent: boolean): string[] {
    const known = fromAgent ? this.#agentHeaders : this.#headers;
    let headers = known[accept];
    if (headers === undefined) {
      const { identity, requestId, traceparent = null } = this.caller;
      const own = this.#core.userAgent;
      const userAgent = fromAgent ? `${identity.agent} ${own}` : own;
      headers = requestHeaders({ identity, traceparent, requestId, accept, userAgent });
      known[accept] = headers;
    }
    return content.headers.length === 0 ? headers : [...headers, ...content.headers];
  }

  /** A signal can outlive many operations, as that of a subscription does, so it is listened to only while needed. */
  #add(pending: PendingCall): void {
    if (this.#pending.length === 0) this.caller.signal.addEventListener('abort', this.#onAbort);
    pending.index = this.#pending.push(pending) - 1;
  }

  readonly #onAbort = (): void => {
    const all = [...this.#pending];
    const reason = this.caller.signal.timedOut ? 'timeout' : 'aborted';
    // Calls that wait for a slot come first: they would be sent as soon as a request under way releases its slot.
    for (const pending of all) if (!pending.isUnderWay) pending.cancel(reason);
    for (const pending of [...this.#pending]) pending.cancel(reason);
  };
}

const noContent: Content = { body: null, headers: [] };

/** Parameters that change what a page shows and not how long the list is. */
const notCounted: ReadonlySet<string> = new Set(['page', 'page_size', 'field']);
