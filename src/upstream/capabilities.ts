/**
 * What not every server understands (contract §3a and §16, servers of 2024):
 *
 * - `uuidList`: the list of offerings takes `uuid_list`; an older server ignores it and answers with everything.
 * - `commaOfferingUuid`: the list of resources takes several ids in `offering_uuid`; an older server refuses.
 * - `providerQuery`: the customers and projects of a service provider take `query`; an older server ignores it.
 * - `resourceOfOrder`: an order gives its resource to all who see the order; an older server has no such route.
 * - `orderOfferingSlug`: the list of orders takes `offering_slug`; an older server ignores it.
 * - `resourceTimes`: resources are filtered by the time of their creation; an older server wants a date (contract §16.6).
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
  | `${string}.${string}`
  | `paged ${string}`;

/** What is known of a server, for those who reckon with it. */
export interface ServerKnowledge {
  /** Whether an answer proved that the server lacks it. */
  lacks(trait: ServerTrait): boolean;
  /** Whether an answer proved that the server has it. */
  has(trait: ServerTrait): boolean;
  /** Changes whenever something else becomes known. */
  readonly revision: number;
}

/** What the server behind this process was seen to support. */
export interface ServerCapabilities extends ServerKnowledge {
  /** Notes what an answer showed to be missing. It stays so until the process ends, or until an answer shows it. */
  markLacking(trait: ServerTrait): void;
  /** Notes what an answer showed to be there. */
  markHaving(trait: ServerTrait): void;
}

/** A record for one server. It decides nothing; those who read answers do. */
export function createCapabilities(): ServerCapabilities {
  const known = new Map<ServerTrait, boolean>();
  let revision = 0;
  const mark = (trait: ServerTrait, has: boolean): void => {
    if (known.get(trait) === has) return;
    known.set(trait, has);
    revision += 1;
  };
  return {
    lacks: (trait) => known.get(trait) === false,
    has: (trait) => known.get(trait) === true,
    get revision() {
      return revision;
    },
    markLacking: (trait) => mark(trait, false),
    markHaving: (trait) => mark(trait, true),
  };
}

/** A server of which nothing is missing. */
export const currentServer: ServerKnowledge = { lacks: () => false, has: () => true, revision: 0 };
