import type { ServerResponse } from 'node:http';

/** The responses under way that are streams of results. */
export interface OpenStreams {
  /**
   * Counts a stream from now on, and bounds its age. `endless`: it is a subscription, which has to be cut for the process
   * to end. Returns what is to be called when the stream is over.
   */
  enter(response: ServerResponse, endless: boolean): () => void;
  /** Cuts all subscriptions, those to come included, so that their clients come back. */
  close(): void;
  /** Streams under way, for tests and metrics. */
  inspect(): { readonly streams: number };
}

/**
 * Bounds the age of streams.
 *
 * A stream is cut, not completed: `event: complete` tells a client that nothing will follow, a broken stream lets it
 * subscribe again. `maxAgeMs` is in milliseconds, 0 for no bound; up to a tenth is taken off by chance, so that streams
 * that began together do not come back together.
 */
export function createOpenStreams(maxAgeMs: number): OpenStreams {
  const open = new Set<ServerResponse>();
  const subscriptions = new Set<ServerResponse>();
  let closed = false;
  return {
    enter(response, endless) {
      // It would never be told that it is over.
      if (response.destroyed) return () => {};
      open.add(response);
      if (endless) subscriptions.add(response);
      if (endless && closed) response.destroy();
      const age = maxAgeMs > 0 ? setTimeout(() => response.destroy(), withJitter(maxAgeMs)) : undefined;
      return () => {
        clearTimeout(age);
        open.delete(response);
        subscriptions.delete(response);
      };
    },
    close() {
      closed = true;
      for (const response of [...subscriptions]) response.destroy();
    },
    inspect: () => ({ streams: open.size }),
  };
}

/** The age less up to a tenth of it. In milliseconds. */
export function withJitter(ageMs: number): number {
  const spreadMs = ageMs * (1 - Math.random() / 10);
  // Whole seconds: Node keeps timers of one length together, and a list of its own for each length.
  return spreadMs < 60_000 ? spreadMs : Math.round(spreadMs / 1000) * 1000;
}
