import { createRandom } from '../../sandbox/src/random.ts';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import type { Order, OrderState } from '../../sandbox/src/world/types.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { type LiveClient, liveClient } from './live-client.ts';

export interface ChaosOptions {
  /** Origin of the gateway, which stands before the proxy. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Its faults are switched on while the orders change. */
  readonly proxy: FaultProxy;
  readonly orders: number;
  readonly subscribersPerOrder: number;
  readonly intervalMs: number;
  /** Four orders are created in each interval while there are faults, … */
  readonly changes: number;
  /** … and more until this number of requests has met a fault. Default 1. */
  readonly faults?: number;
  /** Lets this number of milliseconds pass. Default: waits in real time. */
  readonly pass?: (ms: number) => Promise<void>;
}

/** The results for the subscribers. */
export interface ChaosReport {
  readonly subscribers: number;
  /** The number of all events that they received, and of all changes of the orders. */
  readonly events: number;
  readonly changes: number;
  /** Subscribers whose socket was closed, or whose subscription ended with an error or too early. */
  readonly lost: number;
  /** Subscribers that received a wrong, repeated or outdated state. */
  readonly misled: number;
  /** Subscribers whose last event is not the last state. */
  readonly late: number;
  /** Requests that met a fault. */
  readonly faults: number;
  /** Requests per interval before the faults and after them. */
  readonly paceBefore: number;
  readonly paceAfter: number;
  /** From the last fault to the moment at which every subscriber knows the newest state. */
  readonly healedMs: number;
}

const document = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state output } }';
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const longestWaitMs = 30_000;
const nameOf = (state: OrderState): string => state.toUpperCase().replaceAll('-', '_');

/** Watches orders of the demo provider that move all the time, spoils the responses for a while, and compares. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { sandbox, proxy, intervalMs, pass = sleep } = options;
  const random = createRandom(7);
  const orders = ordersOf(sandbox, options.orders);
  const truth = new Map<Order, string[]>();
  let changes = 0;
  const note = (order: Order): void => {
    changes += 1;
    truth.set(order, [...(truth.get(order) ?? []), `${nameOf(order.state)} ${order.output}`]);
  };
  const change = (order: Order, state: OrderState): void => {
    order.output = String(Number(order.output) + 1);
    moveOrder(sandbox.world, order, state);
    note(order);
  };
  for (const order of orders) {
    order.output = '0';
    moveOrder(sandbox.world, order, 'executing');
    order.modified -= 60_000;
    note(order);
  }
  changes = 0;
  const clients = orders.flatMap((order) =>
    Array.from({ length: options.subscribersPerOrder }, () => ({
      order,
      client: liveClient({
        url: () => options.url,
        token: sandbox.tokens.owner,
        query: document,
        variables: { uuid: order.uuid },
        read: ({ orderProgress }) => `${orderProgress?.state} ${orderProgress?.output}`,
      }),
    })),
  );
  const isUpToDate = (): boolean =>
    clients.every(({ order, client }) => client.told.at(-1) === truth.get(order)?.at(-1));
  /** Ten intervals, and at least five polls: if the process gets no processor time for a while, all polls are late. */
  const pace = async (): Promise<number> => {
    proxy.passed.length = 0;
    const end = performance.now() + longestWaitMs;
    let intervals = 0;
    for (; intervals < 10 || (proxy.passed.length < 5 && performance.now() < end); intervals += 1) {
      await pass(intervalMs);
    }
    return proxy.passed.length / intervals;
  };

  await until(isUpToDate, pass);
  await pass(2 * intervalMs);
  const paceBefore = await pace();
  proxy.passed.length = 0;
  proxy.on = true;
  const { faults: wanted = 1 } = options;
  const met = (): number => proxy.passed.filter(({ fault }) => fault !== null).length;
  while (changes < options.changes || met() < wanted) {
    const state = random.chance(0.2) ? 'pending-provider' : 'executing';
    change(random.pick(orders), state);
    await pass(intervalMs / 4);
  }
  proxy.on = false;
  const faults = met();
  const stopped = performance.now();
  await until(isUpToDate, pass);
  const healedMs = performance.now() - stopped;
  const early = clients.filter(({ client }) => client.hasEnded).length;
  const paceAfter = await pace();
  for (const order of orders) change(order, random.pick(['done', 'erred']));
  await until(() => clients.every(({ client }) => client.hasEnded), pass);

  const endings = await Promise.all(clients.map(({ client }) => endOf(client)));
  for (const { client } of clients) client.stop();
  return {
    subscribers: clients.length,
    events: clients.reduce((sum, { client }) => sum + client.told.length, 0),
    changes,
    lost: early + endings.filter((ending) => ending !== 'complete').length,
    misled: clients.filter(({ order, client }) => !isPartOf(client.told, truth.get(order) ?? [])).length,
    late: clients.filter(({ order, client }) => client.told.at(-1) !== truth.get(order)?.at(-1)).length,
    faults,
    paceBefore,
    paceAfter,
    healedMs,
  };
}

function ordersOf({ world, demo }: Sandbox, count: number): Order[] {
  const customer = world.offerings.find(({ uuid }) => uuid === demo.offering)?.customer;
  return world.orders.filter(({ offering }) => offering.customer === customer).slice(0, count);
}

/** Whether the first list is part of the second, in the same order and without repetitions. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const one of some) {
    const found = all.indexOf(one, next);
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
}

/** How a subscription has ended; a client that had to reconnect counts as cut off. */
async function endOf(client: LiveClient): Promise<unknown> {
  if (!client.hasEnded) return 'never';
  const ending = await client.ended;
  return client.closed.some((code) => code !== 1000) ? 'cut off' : ending;
}

/** Waits for a condition, up to a bound; the report says what was missing. */
async function until(condition: () => boolean, pass: (ms: number) => Promise<void>): Promise<void> {
  const end = performance.now() + longestWaitMs;
  while (!condition() && performance.now() < end) await pass(5);
}
