import type { Identity } from '../../identity/identity.ts';
import { isRead } from '../transport/methods.ts';
import { Flight, type FlightKeeper, type FlightRequest, type FlightServices } from './flight.ts';

/**
 * What is under way or waits, apart for each identity: identical reads of one identity at the same time are one request,
 * and nothing is ever shared between two. An identity is forgotten when nothing of it is left.
 */
export class SharedRequests {
  readonly #services: FlightServices;
  /** By the key of responses. */
  readonly #byIdentity = new Map<string, IdentityRequests>();
  /** The same by the key of writers. */
  readonly #byWriter = new Map<string, IdentityRequests[]>();

  constructor(services: FlightServices) {
    this.#services = services;
  }

  /** The identical read of the same identity that is under way, or a new request. */
  flightOf(request: FlightRequest, identity: Identity): Flight {
    const sharing = this.#byIdentity.get(identity.responseKey) ?? this.#begin(identity);
    return sharing.flightOf(request, this.#services);
  }

  /** Fails everything. */
  abortAll(): void {
    const all = [...this.#byIdentity.values()].flatMap((sharing) => sharing.flights());
    // What waits for a slot first: it would be sent as soon as a request that is under way gives its slot back.
    for (const flight of all) if (!flight.isUnderWay) flight.abort();
    for (const flight of all) flight.abort();
  }

  #begin({ responseKey, writerKey }: Identity): IdentityRequests {
    const ofWriter = this.#byWriter.get(writerKey) ?? [];
    const sharing = new IdentityRequests(ofWriter, () => {
      this.#byIdentity.delete(responseKey);
      ofWriter.splice(ofWriter.indexOf(sharing), 1);
      if (ofWriter.length === 0) this.#byWriter.delete(writerKey);
    });
    this.#byIdentity.set(responseKey, sharing);
    if (ofWriter.push(sharing) === 1) this.#byWriter.set(writerKey, ofWriter);
    return sharing;
  }
}

/** The requests of one identity. */
class IdentityRequests implements FlightKeeper {
  /** Reads that can be joined. */
  readonly #reads = new Map<string, Flight>();
  /** Writes, and reads that are no longer to be joined; null as long as there was none. */
  #unshared: Set<Flight> | null = null;
  /** All that may have read what a write of this identity changes: those with the same credential, this one included. */
  readonly #ofWriter: readonly IdentityRequests[];
  /** Called when nothing of it is left. */
  readonly #onEmpty: () => void;

  constructor(ofWriter: readonly IdentityRequests[], onEmpty: () => void) {
    this.#ofWriter = ofWriter;
    this.#onEmpty = onEmpty;
  }

  flightOf(request: FlightRequest, services: FlightServices): Flight {
    const { method, accept, path } = request;
    if (!isRead(method)) {
      const write = new Flight('', request, services, this);
      this.#stopSharing(write);
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
    if (!isRead(flight.request.method)) this.#stopSharingReads();
  }

  onEnd(flight: Flight): void {
    if (!this.#unshared?.delete(flight)) this.#reads.delete(flight.key);
    // Those that began while the write was under way may have missed what it did.
    if (!isRead(flight.request.method)) this.#stopSharingReads();
    if (this.#reads.size === 0 && !this.#unshared?.size) this.#onEmpty();
  }

  flights(): Flight[] {
    return [...this.#reads.values(), ...(this.#unshared ?? [])];
  }

  #stopSharing(flight: Flight): void {
    this.#unshared ??= new Set();
    this.#unshared.add(flight);
  }

  /** Leaves the reads to those who wait for them already: what they tell may be out of date. */
  #stopSharingReads(): void {
    for (const sharing of this.#ofWriter) {
      for (const flight of sharing.#reads.values()) sharing.#stopSharing(flight);
      sharing.#reads.clear();
    }
  }
}
