import type { Identity } from '../../identity/identity.ts';
import { isRead } from '../transport/methods.ts';
import { Flight, type FlightKeeper, type FlightRequest, type FlightServices } from './flight.ts';

/**
 * The requests that are under way or wait, by identity. Identical reads of one identity at the same time share one request;
 * two identities never share anything. An identity without requests is forgotten.
 */
export class SharedRequests {
  readonly #services: FlightServices;
  /** By response key. */
  readonly #byIdentity = new Map<string, IdentityRequests>();
  /** The same by writer key. */
  readonly #byWriter = new Map<string, IdentityRequests[]>();

  constructor(services: FlightServices) {
    this.#services = services;
  }

  /** The identical read of the same identity that is under way, or a new request. */
  flightOf(request: FlightRequest, identity: Identity): Flight {
    const sharing = this.#byIdentity.get(identity.responseKey) ?? this.#begin(identity);
    return sharing.flightOf(request, this.#services);
  }

  /** Aborts all requests. */
  abortAll(): void {
    const all = [...this.#byIdentity.values()].flatMap((sharing) => sharing.flights());
    // Requests that wait for a slot come first: they would be sent as soon as one under way releases its slot.
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
  /** Writes, and reads that can no longer be joined; null as long as there was none. */
  #unshared: Set<Flight> | null = null;
  /** The identities with the same credential, this one included: a write of one may change what the others read. */
  readonly #ofWriter: readonly IdentityRequests[];
  /** Called when no request is left. */
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
    // Reads that began while the write was under way may have missed its changes.
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

  /** Keeps new readers from joining the reads under way: their rows may be out of date. */
  #stopSharingReads(): void {
    for (const sharing of this.#ofWriter) {
      for (const flight of sharing.#reads.values()) sharing.#stopSharing(flight);
      sharing.#reads.clear();
    }
  }
}
