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

/** From which side of the market an object is seen: as who provides it, or as who has ordered it. */
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

/** What is done to a resource under both routes. */
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

/** Writes of the provider's side that the customer's has too, as `POST /api/…/`. */
export const sharedWrites: ReadonlySet<string> = new Set([
  `PATCH ${ofProvider}`,
  `PUT ${ofProvider}`,
  ...Object.keys(sharedActions).map((action) => `POST ${ofProvider}${action}/`),
]);

/** For so long it is remembered from which side a caller sees resources, in milliseconds. */
const rememberedMs = 600_000;

const factOf: Readonly<Record<Side, string>> = {
  PROVIDER: 'sees resources as their provider',
  CONSUMER: 'sees resources as their customer',
};

/** Whether something names a side. */
export const isSide = (value: unknown): value is Side => value === 'PROVIDER' || value === 'CONSUMER';

/** The side across from one. */
export const otherSide = (side: Side): Side => (side === 'PROVIDER' ? 'CONSUMER' : 'PROVIDER');

/** The same under the route of a side, of a route of the provider's side. */
const onSide = (route: string, side: Side): string =>
  side === 'PROVIDER' ? route : `${bases.CONSUMER}${route.slice(bases.PROVIDER.length)}`;

/** The side whose list of resources a route is; null for any other route. */
export function sideOfList(route: string): Side | null {
  if (route === bases.PROVIDER) return 'PROVIDER';
  return route === bases.CONSUMER ? 'CONSUMER' : null;
}

/** Whether resources are read by a route that has a twin for the other side. */
export function hasTwin(route: string): boolean {
  return route.startsWith(ofProvider) && isReadRoute(onSide(route, 'CONSUMER'));
}

/**
 * A `RestClient` for which a resource is one object, whichever of the two routes shows it to the caller (contract §16.20).
 * Who calls names the provider's route.
 *
 * What was listed is asked for where it was listed. Otherwise the side from which the caller has seen resources before is
 * tried first, then the other: one request more at most for each resource, and none once its side is known. What is found on
 * neither side fails with the first error.
 */
export class SidedClient implements RestClient {
  readonly #client: RestClient;
  readonly #caller: CallerFacts;
  /** Null until there is one, as every operation has a client and few request a resource. */
  #sides: Map<string, Side> | null = null;
  /** By resource, what is being asked to find out its side. */
  #trials: Map<string, Promise<unknown>> | null = null;
  /** Rows that lists have brought, until the side of one is needed. */
  readonly #listed: { readonly rows: readonly Row[]; readonly side: Side }[] = [];

  constructor(client: RestClient, caller: CallerFacts) {
    this.#client = client;
    this.#caller = caller;
  }

  /** Notes that a list of a side has brought these rows. */
  listed(rows: readonly Row[], side: Side): void {
    if (rows.length === 0) return;
    this.#listed.push({ rows, side });
    // Who provides is the usual case, and is tried first anyway.
    if (side === 'CONSUMER') this.#caller.note(factOf.CONSUMER, true, rememberedMs);
  }

  /** The only side from which the caller has been seen to see resources; null for both, and for none. */
  get #only(): Side | null {
    // Who is not logged in provides nothing.
    if (this.#caller.isAnonymous) return 'CONSUMER';
    const isProvider = this.#caller.is(factOf.PROVIDER) === true;
    const isConsumer = this.#caller.is(factOf.CONSUMER) === true;
    if (isProvider === isConsumer) return null;
    return isProvider ? 'PROVIDER' : 'CONSUMER';
  }

  /** The side from which the caller is likely to see a resource of which nothing is known. */
  get likelier(): Side {
    return this.#only ?? 'PROVIDER';
  }

  /** A resource from one side alone. */
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

  /** A write that a side refuses with 403 or 404 was not carried out, so the other is tried. */
  write<M extends WriteMethod, R extends WriteRoute<M>>(
    method: M,
    route: R,
    options?: Pick<WriteOptions, 'params' | 'json' | 'form'>,
  ): Promise<WriteResult> {
    const uuid = options?.params?.uuid;
    if (uuid === undefined || !sharedWrites.has(`${method} ${route}`)) {
      return this.#client.write(method, route, options);
    }
    // The routes of both sides take the same.
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
    // One tries and the others wait, so that at most one fails. A caller with one side only is nearly always right.
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

  /** Asks from one side and, where the object is hidden there, from the other. */
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
        // What is refused for its state or its input is there.
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
        // A refusal says more than that there is no such object, or no such route.
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
