import {
  type ActionBelow,
  isReadRoute,
  type ReadRoute,
  type WriteMethod,
  type WriteRoute,
} from '../rest-api/routes.ts';
import type { CallerFacts } from '../upstream/caller-facts.ts';
import type { Page, Row, WriteOptions, WriteResult } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { ReadOptions, RestClient } from '../upstream/rest-client.ts';
import type { FieldQuery } from './field-names.ts';

/** The side from which an object is seen: that of its provider, or that of the customer who ordered it. */
export type Side = 'PROVIDER' | 'CONSUMER';

/** A resource, and the side from which it was seen. */
export interface SidedRow {
  readonly row: Row;
  readonly side: Side;
}

const bases = {
  PROVIDER: '/api/marketplace-provider-resources/',
  CONSUMER: '/api/marketplace-resources/',
} as const satisfies Record<Side, ReadRoute>;

const ofProvider = `${bases.PROVIDER}{uuid}/` as const;
const ofConsumer = `${bases.CONSUMER}{uuid}/` as const;

/** The actions on a resource that exist under both routes. The type makes the list complete. */
const sharedActions: Readonly<
  Record<Extract<ActionBelow<typeof ofProvider>, ActionBelow<typeof ofConsumer>>, true>
> = {
  add_user: true,
  adjust_dates: true,
  delete_user: true,
  move_resource: true,
  pull: true,
  restore: true,
  set_as_erred: true,
  set_downscaled: true,
  set_end_date: true,
  set_end_date_by_staff: true,
  set_paused: true,
  set_restrict_member_access: true,
  set_slug: true,
  terminate: true,
  unlink: true,
  update_options: true,
  update_user: true,
};

/** Writes under the provider's route that exist under the customer's route too, as `POST /api/…/`. */
export const sharedWrites: ReadonlySet<string> = new Set([
  `PATCH ${ofProvider}`,
  `PUT ${ofProvider}`,
  ...Object.keys(sharedActions).map((action) => `POST ${ofProvider}${action}/`),
]);

/** How long it is remembered from which side a caller sees resources, in milliseconds. */
const rememberedMs = 600_000;

const factOf: Readonly<Record<Side, string>> = {
  PROVIDER: 'sees resources as their provider',
  CONSUMER: 'sees resources as their customer',
};

/** Whether a value is a side. */
export const isSide = (value: unknown): value is Side => value === 'PROVIDER' || value === 'CONSUMER';

/** The opposite side. */
export const otherSide = (side: Side): Side => (side === 'PROVIDER' ? 'CONSUMER' : 'PROVIDER');

/** The route of a side that corresponds to a route of the provider's side. */
const onSide = (route: string, side: Side): string =>
  side === 'PROVIDER' ? route : `${bases.CONSUMER}${route.slice(bases.PROVIDER.length)}`;

/** The side whose list of resources a route is; null for any other route. */
export function sideOfList(route: string): Side | null {
  if (route === bases.PROVIDER) return 'PROVIDER';
  return route === bases.CONSUMER ? 'CONSUMER' : null;
}

/** Whether a route of the provider's side, below a resource, has a counterpart for customers. */
export function hasTwin(route: string): boolean {
  return route.startsWith(ofProvider) && isReadRoute(onSide(route, 'CONSUMER'));
}

/**
 * A `RestClient` that hides that resources have two routes, for providers and for customers (contract §16.20). Calls use the
 * provider's route; the client sends the request to the side from which the caller sees the resource.
 *
 * A resource that came in a list is requested from the side of that list. Otherwise, the side from which the caller has seen
 * resources before is tried first, then the other: at most one more request for each resource, and none once its side is known.
 * A resource that is found on neither side fails with the first error.
 */
export class SidedClient implements RestClient {
  readonly #client: RestClient;
  readonly #caller: CallerFacts;
  /** The known side of each resource. Null until there is one: every operation has a client, but few request a resource. */
  #sides: Map<string, Side> | null = null;
  /** The request that finds out the side of a resource, by its uuid. */
  #trials: Map<string, Promise<unknown>> | null = null;
  /** Rows of lists. They are indexed by uuid only when the side of one is needed. */
  readonly #listed: { readonly rows: readonly Row[]; readonly side: Side }[] = [];

  constructor(client: RestClient, caller: CallerFacts) {
    this.#client = client;
    this.#caller = caller;
  }

  /** Notes that a list of this side returned these rows. */
  listed(rows: readonly Row[], side: Side): void {
    if (rows.length === 0) return;
    this.#listed.push({ rows, side });
    // No note for providers: their side is tried first anyway.
    if (side === 'CONSUMER') this.#caller.note(factOf.CONSUMER, true, rememberedMs);
  }

  /** The only side from which the caller is known to see resources; null where that is both or none. */
  get #only(): Side | null {
    // An anonymous caller is no provider.
    if (this.#caller.isAnonymous) return 'CONSUMER';
    const isProvider = this.#caller.is(factOf.PROVIDER) === true;
    const isConsumer = this.#caller.is(factOf.CONSUMER) === true;
    if (isProvider === isConsumer) return null;
    return isProvider ? 'PROVIDER' : 'CONSUMER';
  }

  /** The side from which the caller is likely to see a resource whose side is unknown. */
  get likelier(): Side {
    return this.#only ?? 'PROVIDER';
  }

  /** Reads a resource from one side only. */
  async resource(uuid: string, side: Side, query: FieldQuery): Promise<Row> {
    const route = side === 'PROVIDER' ? ofProvider : ofConsumer;
    const row = await this.#client.object(route, { params: { uuid }, query });
    this.seen(uuid, side);
    return row;
  }

  /** A resource from the side where it was seen, or the likelier one, and where it is hidden there from the other. */
  find(uuid: string, seenFrom: Side | null, query: FieldQuery): Promise<SidedRow> {
    const read = async (side: Side) => ({ row: await this.resource(uuid, side, query), side });
    return this.#try(uuid, read, seenFrom ?? this.likelier, [404]);
  }

  /** The side from which the caller sees a resource; null when no response of the operation has shown it. */
  sideOf(uuid: string): Side | null {
    if (this.#listed.length > 0) {
      this.#sides ??= new Map();
      for (const { rows, side } of this.#listed.splice(0)) {
        for (const row of rows) if (typeof row.uuid === 'string') this.#sides.set(row.uuid, side);
      }
    }
    return this.#sides?.get(uuid) ?? null;
  }

  list<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Page> {
    return this.#read(route, options, (client, at) => client.list(at, options));
  }

  values<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<readonly unknown[]> {
    return this.#read(route, options, (client, at) => client.values(at, options));
  }

  object<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row> {
    return this.#read(route, options, (client, at) => client.object(at, options));
  }

  objectOrNull<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row | null> {
    return this.#read(route, options, (client, at) => client.objectOrNull(at, options));
  }

  json<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<unknown> {
    return this.#read(route, options, (client, at) => client.json(at, options));
  }

  text<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<string> {
    return this.#read(route, options, (client, at) => client.text(at, options));
  }

  count<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<number | null> {
    return this.#read(route, options, (client, at) => client.count(at, options));
  }

  /** Writes to a resource. If one side refuses with 403 or 404, the write was not carried out, so the other side is tried. */
  write<M extends WriteMethod, R extends WriteRoute<M>>(
    method: M,
    route: R,
    options?: Pick<WriteOptions, 'params' | 'json' | 'form'>,
  ): Promise<WriteResult> {
    const uuid = options?.params?.uuid;
    if (uuid === undefined || !sharedWrites.has(`${method} ${route}`)) {
      return this.#client.write(method, route, options);
    }
    // Sound: the routes of both sides accept the same input.
    const send = (side: Side) => this.#client.write(method, onSide(route, side) as R, options);
    return this.#try(uuid, send, this.sideOf(uuid) ?? this.likelier, [403, 404]);
  }

  #read<R extends ReadRoute, T>(
    route: R,
    options: ReadOptions<R> | undefined,
    read: (client: RestClient, route: R) => Promise<T>,
  ): Promise<T> {
    const client = this.#client;
    if (!hasTwin(route)) return read(client, route);
    const { uuid } = (options?.params ?? {}) as { readonly uuid?: string };
    if (uuid === undefined) return read(client, route);
    return this.#onItsSide(uuid, (side) => read(client, onSide(route, side) as R));
  }

  async #onItsSide<T>(uuid: string, read: (side: Side) => Promise<T>): Promise<T> {
    const known = this.sideOf(uuid);
    if (known !== null) return read(known);
    // One request finds out the side and the others wait for it, so that at most one fails. With one known side, none waits.
    const trial = this.#only === null ? this.#trials?.get(uuid) : undefined;
    if (trial !== undefined) {
      await trial.catch(() => null);
      const found = this.sideOf(uuid);
      if (found !== null) return read(found);
    }
    const reading = this.#try(uuid, read, this.likelier, [404]);
    this.#trials ??= new Map();
    this.#trials.set(uuid, reading);
    return reading;
  }

  /** Sends the request to one side and, if that responds with a status in `hidden`, to the other. */
  async #try<T>(
    uuid: string,
    read: (side: Side) => Promise<T>,
    first: Side,
    hidden: readonly number[],
  ): Promise<T> {
    const from = async (side: Side): Promise<T> => {
      try {
        const found = await read(side);
        this.seen(uuid, side);
        return found;
      } catch (error) {
        // An object that refuses a write for its state or the input exists on this side.
        if (isUpstreamError(error) && (error.status === 400 || error.status === 409)) this.seen(uuid, side);
        throw error;
      }
    };
    try {
      return await from(first);
    } catch (error) {
      if (!isUpstreamError(error) || error.status === null || !hidden.includes(error.status)) throw error;
      try {
        return await from(otherSide(first));
      } catch (again) {
        // Any other error says more than a second 404.
        throw isUpstreamError(again) && again.status === 404 ? error : again;
      }
    }
  }

  /** Notes that the caller sees a resource from this side. */
  seen(uuid: string, side: Side): void {
    this.#sides ??= new Map();
    this.#sides.set(uuid, side);
    this.#caller.note(factOf[side], true, rememberedMs);
  }
}
