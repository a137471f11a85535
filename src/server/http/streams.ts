import type { ServerResponse } from 'node:http';

/** The responses under way that are streams of results. */
export interface OpenStreams {
  /**
   * Registers a stream, and bounds its age. `endless`: it is a subscription, which has to be cut for the process
   * to end. Returns a function to call when the stream is over.
   */
  enter(response: ServerResponse, endless: boolean): () => void;
  /** Cuts all subscriptions, also later ones, so that their clients reconnect. */
  close(): void;
  /** Streams under way, for tests and metrics. */
  inspect(): { readonly streams: number };
}

/**
 * Bounds the age of streams.
 *
 * A stream is cut, not completed: after `event: complete` a client expects nothing more, after a broken stream it
 * subscribes again. `maxAgeMs` is in milliseconds, 0 for no bound; up to a tenth is subtracted at random, so that clients
 * whose streams began together do not reconnect together.
 */
export function createOpenStreams(maxAgeMs: number): OpenStreams {
  const open = new Set<ServerResponse>();
  const subscriptions = new Set<ServerResponse>();
  let closed = false;
  return {
    enter(response, endless) {
      // Its `close` event has been emitted already.
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

/** The age less a random part of up to a tenth, in milliseconds. */
export function withJitter(ageMs: number): number {
  const spreadMs = ageMs * (1 - Math.random() / 10);
  // Whole seconds: Node has one list for all timers of the same duration.
  return spreadMs < 60_000 ? spreadMs : Math.round(spreadMs / 1000) * 1000;
}
