import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerVersion } from '../../sandbox/src/rest/call.ts';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order, OrderState } from '../../sandbox/src/world/types.ts';
import { createUpstream, type Row, type Upstream } from '../../src/upstream/client.ts';
import type { RowEvent } from '../../src/watch/inbox.ts';
import { createLocalFleet } from '../../src/watch/local-fleet.ts';
import { createWatches, type Watches } from '../../src/watch/watches.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';

/** How the server behind the watches responds: normally, or broken. */
export type Weather = 'well' | '500' | 'reset' | 'not JSON';

/** Watches in front of a sandbox, with a part in between that can fail. Time passes only while a test allows it. */
export interface Watching {
  readonly time: VirtualTime;
  readonly sandbox: Sandbox;
  readonly watches: Watches;
  readonly upstream: Upstream;
  weather: Weather;
  /** Requests whose path or query this matches get 400. Null: none. */
  refuses: RegExp | null;
  /** Requests to the REST API since the last call, of lists and of single objects. */
  requests(): { lists: number; single: number };
  /** The given number of orders of the first provider, in state `executing` for a minute. */
  openOrders(count: number): Order[];
  move(order: Order, state: OrderState): void;
  close(): Promise<void>;
}

export const intervalMs = 50;

export async function startWatching(
  options: { outageMs?: number; server?: ServerVersion } = {},
): Promise<Watching> {
  const time = await virtualTime();
  const sandbox = await startSandbox({
    live: false,
    record: true,
    resources: 3000,
    ...(options.server && { server: options.server }),
  });
  const state: Pick<Watching, 'weather' | 'refuses'> = { weather: 'well', refuses: null };
  const server = await startProxy(sandbox.url, state);
  const upstream = createUpstream({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    version: 'test',
    maxAttempts: 1,
  });
  const watches = createWatches({
    upstream,
    fleet: createLocalFleet(),
    intervalMs,
    outageMs: options.outageMs ?? 60_000,
    maxConcurrency: 2,
  });
  return {
    time,
    sandbox,
    watches,
    upstream,
    get weather() {
      return state.weather;
    },
    set weather(weather) {
      state.weather = weather;
    },
    get refuses() {
      return state.refuses;
    },
    set refuses(refuses) {
      state.refuses = refuses;
    },
    requests() {
      const lists = sandbox.requests.filter(({ path }) => path === '/api/marketplace-orders/').length;
      const single = sandbox.requests.length - lists;
      sandbox.requests.length = 0;
      return { lists, single };
    },
    openOrders(count) {
      const { world } = sandbox;
      const customer = world.offerings.find(({ uuid }) => uuid === sandbox.demo.offering)?.customer;
      const orders = world.orders.filter(({ offering }) => offering.customer === customer).slice(0, count);
      for (const order of orders) {
        moveOrder(world, order, 'executing');
        // Long enough ago that no poll reads them again for its overlap.
        order.modified -= 60_000;
      }
      return orders;
    },
    move: (order, to) => moveOrder(sandbox.world, order, to),
    async close() {
      time.end();
      watches.close();
      await upstream.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await sandbox.close();
    },
  };
}

function startProxy(target: string, state: Pick<Watching, 'weather' | 'refuses'>): Promise<Server> {
  const server = createServer((request, response) => {
    if (state.refuses?.test(request.url ?? '')) {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"state": ["Not a choice."]}');
      return;
    }
    switch (state.weather) {
      case '500':
        response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Server Error (500)</h1>');
        return;
      case 'reset':
        request.socket.destroy();
        return;
      case 'not JSON':
        response.writeHead(200, { 'content-type': 'application/json' }).end('[{"uuid": "tru');
        return;
      case 'well':
        forward(
          `${target}${request.url}`,
          { method: request.method ?? 'GET', headers: request.headers },
          (reply) => {
            response.writeHead(reply.statusCode ?? 500, reply.headers);
            reply.pipe(response);
          },
        )
          .on('error', () => response.destroy())
          .end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** A reader of a watch that records everything immediately. */
export interface Reader {
  readonly seen: Row[];
  readonly gone: string[];
  readonly errors: unknown[];
  readonly ended: boolean;
  stop(): void;
}

export function readAll(start: (signal: AbortSignal) => AsyncIterableIterator<RowEvent>): Reader {
  const controller = new AbortController();
  const reader = {
    seen: [] as Row[],
    gone: [] as string[],
    errors: [] as unknown[],
    ended: false,
    stop: () => controller.abort(),
  };
  void (async () => {
    for await (const one of start(controller.signal)) {
      if ('error' in one) reader.errors.push(one.error);
      else if ('gone' in one) reader.gone.push(one.gone);
      else reader.seen.push(one.value);
    }
    reader.ended = true;
  })();
  return reader;
}

export const statesOf = (reader: Reader): unknown[] => reader.seen.map(({ state }) => state);
