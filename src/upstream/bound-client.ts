import type { Answer } from './answer.ts';
import type {
  Caller,
  Page,
  Query,
  RequestOptions,
  Row,
  UpstreamClient,
  WriteAnswer,
  WriteMethod,
  WriteOptions,
} from './client.ts';
import { type Content, contentOf } from './content.ts';
import { isUpstreamError, type UpstreamFailure } from './errors.ts';
import { type Failure, failure, toUpstreamError } from './failure.ts';
import type { Flight, FlightRequest, Reader } from './flight.ts';
import { type Accept, isHeaderValue, requestHeaders } from './headers.ts';
import { isRepeatable } from './retry.ts';
import type { Lane } from './scheduler.ts';
import { isList, isRow, wrongShape } from './shape.ts';
import { encodeQuery, fillRoute } from './url.ts';

/** What all clients of one process have in common. */
export interface ClientCore {
  readonly prefix: string;
  /** Budget of one read. */
  readonly timeoutMs: number;
  /** Budget of one write. */
  readonly writeTimeoutMs: number;
  readonly userAgent: string;
  /** Whether the process has stopped reading. */
  closed: boolean;
  /** Routes that answered HEAD with 405 or 501, so that it is not tried again. */
  readonly headRefused: Set<string>;
  lane(): Lane;
  /** The identical request of the same credential that is under way, or a new one. */
  flightOf(request: FlightRequest, authorization: string | null): Flight;
}

/** An answer, and how many requests it took. */
type Answered = Answer & { readonly attempts: number };

/**
 * A read or write that waits for its answer, and its place among the others.
 *
 * They are kept in an array because a `Set` that is added to and deleted from all the time leaves a chain of outgrown
 * tables behind, each of which holds what was in it: answers then survive until the next full garbage collection,
 * which nearly doubled the time that the gateway spent on a read.
 */
interface Pending {
  index: number;
  readonly giveUp: (reason: UpstreamFailure) => void;
}

/** The client of one operation: binds requests to a credential, a queue, a time budget and a signal. */
export class BoundClient implements UpstreamClient {
  readonly #core: ClientCore;
  readonly #caller: Caller;
  readonly #lane: Lane;
  /** What waits for its answer. One listener on the signal serves them all. */
  readonly #pending: Pending[] = [];

  constructor(core: ClientCore, caller: Caller) {
    this.#core = core;
    this.#caller = caller;
    this.#lane = core.lane();
  }

  async list(route: string, options: RequestOptions = {}): Promise<Page> {
    const answer = await this.#read('GET', route, options, 'json');
    if (!isList(answer.body)) throw wrongShape(route, answer, 'a list');
    const rows: Row[] = [];
    for (const row of answer.body) {
      if (!isRow(row)) throw wrongShape(route, answer, 'a list of objects');
      rows.push(row);
    }
    return { rows, total: answer.total };
  }

  async values(route: string, options: RequestOptions = {}): Promise<readonly unknown[]> {
    const answer = await this.#read('GET', route, options, 'json');
    if (!isList(answer.body)) throw wrongShape(route, answer, 'a list');
    return answer.body;
  }

  async object(route: string, options: RequestOptions = {}): Promise<Row> {
    const answer = await this.#read('GET', route, options, 'json');
    if (!isRow(answer.body)) throw wrongShape(route, answer, 'an object');
    return answer.body;
  }

  async json(route: string, options: RequestOptions = {}): Promise<unknown> {
    return (await this.#read('GET', route, options, 'json')).body;
  }

  async text(route: string, options: RequestOptions = {}): Promise<string> {
    const { body } = await this.#read('GET', route, options, 'text');
    return typeof body === 'string' ? body : '';
  }

  async count(route: string, options: RequestOptions = {}): Promise<number | null> {
    const filter = (options.query ?? []).filter(([name]) => !notCounted.has(name));
    const query: Query = [...filter, ['page_size', '1']];
    if (!this.#core.headRefused.has(route)) {
      try {
        return (await this.#read('HEAD', route, { ...options, query }, 'json')).total;
      } catch (error) {
        if (!isUpstreamError(error) || (error.status !== 405 && error.status !== 501)) throw error;
        this.#core.headRefused.add(route);
      }
    }
    const one: Query = [...query, ['field', 'uuid']];
    return (await this.#read('GET', route, { ...options, query: one }, 'json')).total;
  }

  async write(method: WriteMethod, route: string, options: WriteOptions = {}): Promise<WriteAnswer> {
    const { status, body } = await this.#send(method, route, options, 'any', contentOf(options));
    return { status, body };
  }

  #read(method: 'GET' | 'HEAD', route: string, options: RequestOptions, accept: Accept): Promise<Answered> {
    return this.#send(method, route, options, accept, noContent);
  }

  async #send(
    method: 'GET' | 'HEAD' | WriteMethod,
    route: string,
    options: RequestOptions,
    accept: Accept,
    content: Content,
  ): Promise<Answered> {
    const { authorization, requestId } = this.#caller;
    const path = this.#core.prefix + fillRoute(route, options.params) + encodeQuery(options.query ?? []);
    if (authorization !== null && !isHeaderValue(authorization)) {
      const invalid = failure('protocol', 'was not sent, as its credential can not be a header');
      throw toUpstreamError(invalid, { method, route }, 0);
    }
    const { userAgent, timeoutMs, writeTimeoutMs } = this.#core;
    const headers = requestHeaders({ authorization, requestId, accept, userAgent });
    Object.assign(headers, content.headers);
    const request = { method, route, path, headers, body: content.body, accept, requestId };
    return this.#wait(request, isRepeatable(method) ? timeoutMs : writeTimeoutMs);
  }

  /** Waits for a request, or joins an identical read that is under way, within a budget. */
  #wait(request: FlightRequest, timeoutMs: number): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (this.#caller.signal.aborted || this.#core.closed) {
        reject(toUpstreamError(failure('aborted', 'was cancelled'), request, 0));
        return;
      }
      const flight = this.#core.flightOf(request, this.#caller.authorization);
      const end = (): void => {
        clearTimeout(timer);
        this.#remove(pending);
      };
      const fail = (failed: Failure): void => reject(toUpstreamError(failed, request, flight.attempts));
      const giveUp = (reason: UpstreamFailure): void => {
        end();
        const { lastFailure, outcomeUnknown } = flight;
        const message = reason === 'timeout' ? `was not answered within ${timeoutMs} ms` : 'was cancelled';
        const { cause, status = null } = lastFailure ?? {};
        fail(failure(reason, message, { cause, status, outcomeUnknown }));
        flight.leave(reader, reason);
      };
      const reader: Reader = {
        lane: this.#lane,
        deadline: performance.now() + timeoutMs,
        settle: (outcome) => {
          end();
          if ('bug' in outcome) reject(outcome.bug);
          else if (outcome.ok) resolve({ ...outcome, attempts: flight.attempts });
          else fail(outcome);
        },
      };
      const timer = setTimeout(giveUp, timeoutMs, 'timeout');
      const pending: Pending = { index: 0, giveUp };
      this.#add(pending);
      flight.join(reader);
    });
  }

  /** A signal can outlive many operations, as that of a subscription does, so it is listened to only while needed. */
  #add(pending: Pending): void {
    if (this.#pending.length === 0) this.#caller.signal.addEventListener('abort', this.#onAbort);
    pending.index = this.#pending.push(pending) - 1;
  }

  #remove(pending: Pending): void {
    const last = this.#pending.pop();
    if (last !== undefined && last !== pending) {
      this.#pending[pending.index] = last;
      last.index = pending.index;
    }
    if (this.#pending.length === 0) this.#caller.signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = (): void => {
    for (const { giveUp } of [...this.#pending]) giveUp('aborted');
  };
}

const noContent: Content = { body: null, headers: {} };

/** Parameters that change what a page shows and not how long the list is. */
const notCounted: ReadonlySet<string> = new Set(['page', 'page_size', 'field']);
