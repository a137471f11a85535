import { Flight, type FlightKeeper, type FlightRequest, type FlightServices } from './flight.ts';
import { isRepeatable } from './retry.ts';

/**
 * What is under way or waits, apart for each credential: identical reads of one credential at the same time are one
 * request, and nothing is ever shared between two. A credential is forgotten when nothing of it is left.
 */
export class Credentials {
  readonly #services: FlightServices;
  /** By the value of the header; null stands for anonymous callers. */
  readonly #known = new Map<string | null, Credential>();

  constructor(services: FlightServices) {
    this.#services = services;
  }

  /** The identical read of the same credential that is under way, or a new request. */
  flightOf(request: FlightRequest, authorization: string | null): Flight {
    let credential = this.#known.get(authorization);
    if (credential === undefined) {
      credential = new Credential(authorization, this.#known);
      this.#known.set(authorization, credential);
    }
    return credential.flightOf(request, this.#services);
  }

  /** Fails everything. */
  abandon(): void {
    const all = [...this.#known.values()].flatMap((credential) => credential.flights());
    // What waits for a slot first: it would be sent as soon as a request that is under way gives its slot back.
    for (const flight of all) if (!flight.isUnderWay) flight.abandon();
    for (const flight of all) flight.abandon();
  }
}

class Credential implements FlightKeeper {
  /** Reads that can be joined. */
  readonly #reads = new Map<string, Flight>();
  /** Writes, and reads that are no longer to be joined. */
  readonly #apart = new Set<Flight>();
  readonly #authorization: string | null;
  /** Where it is found, until nothing of it is left. */
  readonly #known: Map<string | null, Credential>;

  constructor(authorization: string | null, known: Map<string | null, Credential>) {
    this.#authorization = authorization;
    this.#known = known;
  }

  flightOf(request: FlightRequest, services: FlightServices): Flight {
    const { method, accept, path } = request;
    if (!isRepeatable(method)) {
      const write = new Flight('', request, services, this);
      this.#apart.add(write);
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
    if (!this.#apart.delete(flight)) this.#reads.delete(flight.key);
    // Those that began while the write was under way may have missed what it did.
    if (!isRepeatable(flight.request.method)) this.#forgetReads();
    if (this.#reads.size === 0 && this.#apart.size === 0) this.#known.delete(this.#authorization);
  }

  flights(): Flight[] {
    return [...this.#reads.values(), ...this.#apart];
  }

  /** Leaves the reads to those who wait for them already: what they tell may be out of date. */
  #forgetReads(): void {
    if (this.#reads.size === 0) return;
    for (const flight of this.#reads.values()) this.#apart.add(flight);
    this.#reads.clear();
  }
}
