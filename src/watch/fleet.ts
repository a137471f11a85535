import type { Identity } from '../identity/identity.ts';

/** How the replicas of a gateway share what they poll. */
export interface Fleet {
  /**
   * The key of a thing for one identity: keyed hashes only, the same in every replica, so that neither credential nor
   * address can be read from it.
   */
  keyOf(identity: Identity, thing: string): string;
  /**
   * The newest state of a thing: read from another replica when one has polled it within `maxAgeMs`, polled otherwise
   * and given to the others. States are JSON. When sharing fails, or what was found is not what `isState` takes for a
   * state, the thing is polled.
   */
  share<T>(
    key: string,
    maxAgeMs: number,
    poll: () => Promise<T>,
    isState: (value: unknown) => value is T,
  ): Promise<T>;
  /** Calls `wake` when another replica has seen the thing change. Returns a function that stops that. */
  listen(key: string, wake: () => void): () => void;
  /** Tells the other replicas that the thing has changed. */
  announce(key: string): void;
  close(): Promise<void>;
}
