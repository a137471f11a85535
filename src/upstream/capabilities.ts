/**
 * Features that not every server has (contract §3a and §16, servers of 2024):
 *
 * - `uuidList`: the list of offerings takes `uuid_list`; an older server ignores it and returns everything.
 * - `commaOfferingUuid`: the lists of resources and of accounts at offerings take several ids in `offering_uuid`; an older
 *   server refuses.
 * - `providerQuery`: the customers and projects of a service provider take `query`; an older server ignores it.
 * - `resourceOfOrder`: an order returns its resource to everyone who sees the order; an older server has no such route.
 * - `orderOfferingSlug`: the list of orders takes `offering_slug`; an older server ignores it.
 * - `resourceTimes`: resources and accounts are filtered by the time of their creation; an older server wants a date (contract §16.6).
 * - `teamOfPermissions`: the permissions of a provider's projects describe a member as the team of a resource does.
 * - `statsOfResources`: the statistics of an offering count its resources that are not terminated, and their customers.
 * - `Resource.offering_state` and the like: a column of a kind of row.
 * - `HEAD` and a route: the route takes HEAD; another server refuses it with 405 or 501.
 * - `paged` and a route: the list comes in pages; an older server sends it whole and does not count it (contract §16.2).
 */
export type ServerTrait =
  | 'uuidList'
  | 'commaOfferingUuid'
  | 'providerQuery'
  | 'resourceOfOrder'
  | 'orderOfferingSlug'
  | 'resourceTimes'
  | 'teamOfPermissions'
  | 'statsOfResources'
  | `${string}.${string}`
  | `HEAD ${string}`
  | `paged ${string}`;

/** Whether a server has a feature that not every server has. */
export type Knowledge = 'has' | 'lacks' | 'in doubt';

/** What is known about a server, for code that plans requests. */
export interface ServerKnowledge {
  /** Whether a response proved that the server lacks it. */
  lacks(trait: ServerTrait): boolean;
  /** Whether a response proved that the server has it. */
  has(trait: ServerTrait): boolean;
  /** Changes whenever the knowledge about a trait changes. */
  readonly revision: number;
}

/**
 * What the server behind this process was seen to have and to lack, for all callers. Everything is in doubt until a
 * response proves it, and again after a while: a server is upgraded, or restored, without notice.
 */
export interface ServerCapabilities extends ServerKnowledge {
  /** Notes that a response showed the trait to be missing. */
  markLacking(trait: ServerTrait): void;
  /** Notes that a response showed the trait to be there. */
  markHaving(trait: ServerTrait): void;
  /** What is known about a feature: a parameter or a word of a route, by a name that the calling code chooses. */
  of(feature: string): Knowledge;
  /** Notes what a response has proven about a feature. */
  note(feature: string, has: boolean): void;
  /** Puts everything in doubt: the server was not reachable, and may be another one now. */
  forget(): void;
}

/** Settings of {@link createCapabilities}. */
export interface CapabilityOptions {
  /** How long a proof is valid, in milliseconds. Default 60000. */
  readonly ttlMs?: number;
  /** How long a trait counts as missing, in milliseconds: trying again costs a page of rows. Default 600000. */
  readonly traitTtlMs?: number;
  /** A clock in milliseconds. Default `performance.now`. */
  readonly now?: () => number;
}

/** The most features that are kept: more than are described. */
const maxFeatures = 10_000;

/** Records the capabilities of one server. The code that reads responses decides what they prove. */
export function createCapabilities(options: CapabilityOptions = {}): ServerCapabilities {
  const { ttlMs = 60_000, traitTtlMs = 600_000, now = () => performance.now() } = options;
  const proofs = new Map<string, { readonly has: boolean; readonly until: number }>();
  const traits = new Map<string, { readonly has: boolean; readonly until: number }>();
  let revision = 0;
  /** The earliest time at which a proof of a trait can expire. */
  let nextEnd = Number.POSITIVE_INFINITY;
  /** Changes the revision together with the traits, so that plans made with the old traits are dropped. */
  const forgetOld = (): void => {
    if (now() < nextEnd) return;
    nextEnd = Number.POSITIVE_INFINITY;
    for (const [trait, { until }] of traits) {
      if (until <= now()) {
        traits.delete(trait);
        revision += 1;
      } else nextEnd = Math.min(nextEnd, until);
    }
  };
  const mark = (trait: ServerTrait, has: boolean): void => {
    forgetOld();
    if (traits.get(trait)?.has !== has) revision += 1;
    const until = now() + traitTtlMs;
    traits.set(trait, { has, until });
    nextEnd = Math.min(nextEnd, until);
  };
  const is = (trait: ServerTrait, has: boolean): boolean => {
    forgetOld();
    return traits.get(trait)?.has === has;
  };
  return {
    lacks: (trait) => is(trait, false),
    has: (trait) => is(trait, true),
    get revision() {
      forgetOld();
      return revision;
    },
    markLacking: (trait) => mark(trait, false),
    markHaving: (trait) => mark(trait, true),
    of(feature) {
      const proof = proofs.get(feature);
      if (proof === undefined || proof.until <= now()) return 'in doubt';
      return proof.has ? 'has' : 'lacks';
    },
    note(feature, has) {
      if (proofs.size >= maxFeatures) proofs.clear();
      proofs.set(feature, { has, until: now() + ttlMs });
    },
    forget() {
      proofs.clear();
      if (traits.size > 0) revision += 1;
      traits.clear();
    },
  };
}

/** A server that lacks nothing. */
export const currentServer: ServerKnowledge = { lacks: () => false, has: () => true, revision: 0 };
