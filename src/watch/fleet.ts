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
   * and shared with the others. States are JSON. When sharing fails, or `isState` refuses what was found, the thing is
   * polled.
   */
  share<T>(
    key: string,
    maxAgeMs: number,
    poll: () => Promise<T>,
    isState: (value: unknown) => value is T,
  ): Promise<T>;
  /** Calls `wake` when another replica has noticed a change. Returns a function that stops listening. */
  listen(key: string, wake: () => void): () => void;
  /** Notifies the other replicas that the thing has changed. */
  announce(key: string): void;
  close(): Promise<void>;
}
