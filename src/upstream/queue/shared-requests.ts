import type { Identity } from '../../identity/identity.ts';
import { isRepeatable } from '../transport/methods.ts';
import { Flight, type FlightKeeper, type FlightRequest, type FlightServices } from './flight.ts';

/**
 * What is under way or waits, apart for each identity: identical reads of one identity at the same time are one request,
 * and nothing is ever shared between two. An identity is forgotten when nothing of it is left.
 */
export class Credentials {
  readonly #services: FlightServices;
  /** By the key of answers. */
  readonly #known = new Map<string, Sharing>();
  /** The same by the key of writers. */
  readonly #byWriter = new Map<string, Sharing[]>();

  constructor(services: FlightServices) {
    this.#services = services;
  }

  /** The identical read of the same identity that is under way, or a new request. */
  flightOf(request: FlightRequest, identity: Identity): Flight {
    const sharing = this.#known.get(identity.answerKey) ?? this.#begin(identity);
    return sharing.flightOf(request, this.#services);
  }

  /** Fails everything. */
  abandon(): void {
    const all = [...this.#known.values()].flatMap((sharing) => sharing.flights());
    // What waits for a slot first: it would be sent as soon as a request that is under way gives its slot back.
    for (const flight of all) if (!flight.isUnderWay) flight.abandon();
    for (const flight of all) flight.abandon();
  }

  #begin({ answerKey, writerKey }: Identity): Sharing {
    const ofWriter = this.#byWriter.get(writerKey) ?? [];
    const sharing = new Sharing(ofWriter, () => {
      this.#known.delete(answerKey);
      ofWriter.splice(ofWriter.indexOf(sharing), 1);
      if (ofWriter.length === 0) this.#byWriter.delete(writerKey);
    });
    this.#known.set(answerKey, sharing);
    if (ofWriter.push(sharing) === 1) this.#byWriter.set(writerKey, ofWriter);
    return sharing;
  }
}

/** The requests of one identity. */
class Sharing implements FlightKeeper {
  /** Reads that can be joined. */
  readonly #reads = new Map<string, Flight>();
  /** Writes, and reads that are no longer to be joined; null as long as there was none. */
  #apart: Set<Flight> | null = null;
  /** All that may have read what a write of this identity changes: those with the same credential, this one included. */
  readonly #ofWriter: readonly Sharing[];
  /** Called when nothing of it is left. */
  readonly #onEmpty: () => void;

  constructor(ofWriter: readonly Sharing[], onEmpty: () => void) {
    this.#ofWriter = ofWriter;
    this.#onEmpty = onEmpty;
  }

  flightOf(request: FlightRequest, services: FlightServices): Flight {
    const { method, accept, path } = request;
    if (!isRepeatable(method)) {
      const write = new Flight('', request, services, this);
      this.#keepApart(write);
      return write;
    }
    // A path begins with a slash, and most reads are of this kind.
    const key = method === 'GET' && accept === 'json' ? path : `${method} ${accept} ${path}`;
    const flying = this.#reads.get(key);
    if (flying) return flying;
    const flight = new Flight(key, request, services, this);
    this.#reads.set(key, flight);
    return flight;
  }

  onSend(flight: Flight): void {
    if (!isRepeatable(flight.request.method)) this.#forgetReads();
  }

  onEnd(flight: Flight): void {
    if (!this.#apart?.delete(flight)) this.#reads.delete(flight.key);
    // Those that began while the write was under way may have missed what it did.
    if (!isRepeatable(flight.request.method)) this.#forgetReads();
    if (this.#reads.size === 0 && !this.#apart?.size) this.#onEmpty();
  }

  flights(): Flight[] {
    return [...this.#reads.values(), ...(this.#apart ?? [])];
  }

  #keepApart(flight: Flight): void {
    this.#apart ??= new Set();
    this.#apart.add(flight);
  }

  /** Leaves the reads to those who wait for them already: what they tell may be out of date. */
  #forgetReads(): void {
    for (const sharing of this.#ofWriter) {
      for (const flight of sharing.#reads.values()) sharing.#keepApart(flight);
      sharing.#reads.clear();
    }
  }
}
