/**
 * What not every server understands (contract §3a, servers of 2024):
 *
 * - `uuidList`: the list of offerings takes `uuid_list`; an older server ignores it and answers with everything.
 * - `commaOfferingUuid`: the list of resources takes several ids in `offering_uuid`; an older server refuses.
 */
export type ServerTrait = 'uuidList' | 'commaOfferingUuid';

/** What the server behind this process was seen to support. Everything, until an answer proves otherwise. */
export interface ServerCapabilities {
  supports(trait: ServerTrait): boolean;
  lacks(trait: ServerTrait): boolean;
  /** Notes that an answer showed the trait to be missing. It stays so until the process ends. */
  markLacking(trait: ServerTrait): void;
}

/** A record for one server. It decides nothing; those who read answers do. */
export function createCapabilities(): ServerCapabilities {
  const lacking = new Set<ServerTrait>();
  return {
    supports: (trait) => !lacking.has(trait),
    lacks: (trait) => lacking.has(trait),
    markLacking: (trait) => {
      lacking.add(trait);
    },
  };
}
