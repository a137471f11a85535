import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** The answers under way that are streams of events (`text/event-stream`, `multipart/mixed`). */
export interface EventStreams {
  /** Cuts all of them, so that their clients come back. */
  close(): void;
  /** Streams under way, for tests and metrics. */
  inspect(): { readonly streams: number };
}

const streaming = /text\/event-stream|multipart\/mixed/i;

/**
 * Bounds the age of the event streams of a server.
 *
 * A stream is cut, not completed: `event: complete` tells a client that nothing will follow, a broken stream lets it
 * subscribe again. `maxAgeMs` is in milliseconds, 0 for no bound; up to a tenth is taken off by chance, so that streams
 * that began together do not come back together.
 */
export function boundEventStreams(server: Server, maxAgeMs: number): EventStreams {
  const open = new Set<ServerResponse>();
  const cut = (response: ServerResponse): void => {
    // Without headers it is an operation that has no answer yet, and may still get one.
    if (!response.headersSent) return;
    // Node does not tell headers that were written in one go.
    const type = response.getHeader('content-type');
    if (typeof type !== 'string' || streaming.test(type)) response.destroy();
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!streaming.test(request.headers.accept ?? '')) return;
    open.add(response);
    const age = maxAgeMs > 0 ? setTimeout(() => cut(response), spread(maxAgeMs)) : undefined;
    response.once('close', () => {
      clearTimeout(age);
      open.delete(response);
    });
  });
  return {
    close() {
      for (const response of [...open]) cut(response);
    },
    inspect: () => ({ streams: open.size }),
  };
}

/** The age less up to a tenth of it. In milliseconds. */
export function spread(ageMs: number): number {
  const spreadMs = ageMs * (1 - Math.random() / 10);
  // Whole seconds: Node keeps timers of one length together, and a list of its own for each length.
  return spreadMs < 60_000 ? spreadMs : Math.round(spreadMs / 1000) * 1000;
}
