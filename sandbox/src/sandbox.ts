import type { AddressInfo } from 'node:net';
import type { EmbeddedSandbox } from '../../src/sandbox.ts';
import { demoObjects } from './demo.ts';
import type { ServerVersion } from './rest/call.ts';
import { createRestServer, type SandboxRequest } from './rest/server.ts';
import { allRoutes } from './routes/all-routes.ts';
import { createLife } from './simulation.ts';
import { buildWorld } from './world/build-world.ts';
import { sandboxTokens, type TokenName } from './world/people.ts';
import type { World } from './world/world.ts';

export type { SandboxRequest } from './rest/server.ts';
export type { World } from './world/world.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
  /** Same seed, same world. Default 1. */
  seed?: number;
  /** Default 1,600; up to 100,000 and more. */
  resources?: number;
  /** Added to each response. Default 0. */
  latencyMs?: number;
  /** How many requests are processed at the same time, as by the workers of a real server. Default: all. */
  workers?: number;
  /** Orders move on and usage grows by themselves. Default true. */
  live?: boolean;
  tickMs?: number;
  /** `2024` plays a server of October 2024, `2025` one in between. Default `2026`. */
  server?: ServerVersion;
  now?: () => Date;
  /** Keeps every request in `requests`. Default false. */
  record?: boolean;
  /** More tokens of the staff user, each a credential of its own, for loads of many callers. Default 0. */
  extraTokens?: number;
}

export interface Sandbox extends EmbeddedSandbox {
  readonly tokens: Readonly<Record<TokenName, string>>;
  /** As many as `extraTokens` asked for. */
  readonly extraTokens: readonly string[];
  /** Every request in the order of its response, when `record` is on; empty it with `requests.length = 0`. */
  readonly requests: SandboxRequest[];
  /** One step of life. */
  tick(): void;
  readonly world: World;
}

/**
 * Starts a Waldur-shaped REST server with made-up, living data on a local port.
 * It forgets everything when it stops, and its tokens open nothing but itself.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = options.seed ?? 1;
  const host = options.host ?? '127.0.0.1';
  const world = buildWorld({
    seed,
    resources: options.resources ?? 1600,
    now: options.now ?? (() => new Date()),
  });
  const tokens = sandboxTokens(seed);
  const extraTokens = addStaffTokens(world, tokens.staff, options.extraTokens ?? 0);
  const requests: SandboxRequest[] = [];
  const server = createRestServer({
    world,
    routes: allRoutes,
    server: options.server ?? '2026',
    seed,
    latencyMs: options.latencyMs ?? 0,
    workers: options.workers ?? null,
    record: options.record ? (request) => requests.push(request) : null,
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => resolve());
  });
  const tick = createLife(world, seed);
  const timer = options.live === false ? null : setInterval(tick, options.tickMs ?? 2000).unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    tokens,
    extraTokens,
    requests,
    tick,
    world,
    demo: demoObjects(world, world.userByToken.get(tokens.customer)),
    close: () =>
      new Promise((resolve) => {
        if (timer) clearInterval(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Tokens that open what the staff token opens. */
function addStaffTokens(world: World, staffToken: string, count: number): string[] {
  const staff = world.userByToken.get(staffToken);
  const tokens = Array.from(
    { length: count },
    (_, index) => `${(index + 1).toString(16).padStart(8, '0')}${staffToken.slice(8)}`,
  );
  if (staff) for (const token of tokens) world.userByToken.set(token, staff);
  return tokens;
}
