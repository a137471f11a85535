/**
 * What not every server understands (contract §3a and §16, servers of 2024):
 *
 * - `uuidList`: the list of offerings takes `uuid_list`; an older server ignores it and answers with everything.
 * - `commaOfferingUuid`: the lists of resources and of accounts at offerings take several ids in `offering_uuid`; an older
 *   server refuses.
 * - `providerQuery`: the customers and projects of a service provider take `query`; an older server ignores it.
 * - `resourceOfOrder`: an order gives its resource to all who see the order; an older server has no such route.
 * - `orderOfferingSlug`: the list of orders takes `offering_slug`; an older server ignores it.
 * - `resourceTimes`: resources and accounts are filtered by the time of their creation; an older server wants a date (contract §16.6).
 * - `teamOfPermissions`: the permissions of a provider's projects tell of a member what the team of a resource does.
 * - `statsOfResources`: the statistics of an offering count its resources that are not terminated, and their customers.
 * - `Resource.offering_state` and the like: a column of a kind of row.
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
  | `paged ${string}`;

/** What is known of something that not every server has. */
export type Knowledge = 'has' | 'lacks' | 'in doubt';

/** What is known of a server, for those who reckon with it. */
export interface ServerKnowledge {
  /** Whether a response proved that the server lacks it. */
  lacks(trait: ServerTrait): boolean;
  /** Whether a response proved that the server has it. */
  has(trait: ServerTrait): boolean;
  /** Changes whenever something else becomes known of a trait. */
  readonly revision: number;
}

/**
 * What the server behind this process was seen to have and to lack, for all callers. Everything is in doubt until an
 * answer proves it, and again after a while: a server is upgraded, or put back, without a word.
 */
export interface ServerCapabilities extends ServerKnowledge {
  /** Notes that a response showed the trait to be missing. */
  markLacking(trait: ServerTrait): void;
  /** Notes that a response showed the trait to be there. */
  markHaving(trait: ServerTrait): void;
  /** What is known of a feature: a parameter or a word of a route, by a name of the caller's making. */
  of(feature: string): Knowledge;
  /** Notes what a response has proven of a feature. */
  note(feature: string, has: boolean): void;
  /** Puts everything in doubt: the server was away, and may be another one now. */
  forget(): void;
}

/** Settings of {@link createCapabilities}. */
export interface CapabilityOptions {
  /** How long a proof stands, in milliseconds. Default 60000. */
  readonly ttlMs?: number;
  /** How long a trait counts as missing, in milliseconds: trying again costs a page of rows. Default 600000. */
  readonly traitTtlMs?: number;
  /** A clock in milliseconds. Default `performance.now`. */
  readonly now?: () => number;
}

/** The most features that are remembered: more than there are described. */
const maxFeatures = 10_000;

/** A record for one server. It decides nothing; those who read answers do. */
export function createCapabilities(options: CapabilityOptions = {}): ServerCapabilities {
  const { ttlMs = 60_000, traitTtlMs = 600_000, now = () => performance.now() } = options;
  const proofs = new Map<string, { readonly has: boolean; readonly until: number }>();
  const traits = new Map<string, { readonly has: boolean; readonly until: number }>();
  let revision = 0;
  /** When the first proof of a trait runs out, at the earliest. */
  let nextEnd = Number.POSITIVE_INFINITY;
  /** Traits change together with the revision, so that whoever keeps what was reckoned with them hears of it. */
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

/** A server of which nothing is missing. */
export const currentServer: ServerKnowledge = { lacks: () => false, has: () => true, revision: 0 };
