import type { AddressInfo } from 'node:net';
import type { EmbeddedSandbox } from '../../src/sandbox.ts';
import { demoObjects } from './demo.ts';
import type { ServerVersion } from './rest/call.ts';
import { createRestServer, type SandboxRequest } from './rest/server.ts';
import { allRoutes } from './routes/all-routes.ts';
import { createSimulation } from './simulation.ts';
import { buildWorld } from './world/build-world.ts';
import { sandboxTokens, type TokenName } from './world/people.ts';
import type { World } from './world/world.ts';

export type { SandboxRequest } from './rest/server.ts';
export type { World } from './world/world.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
  /** The same seed gives the same data. Default 1. */
  seed?: number;
  /** Number of resources. Default 1,600; 100,000 and more are possible. */
  resources?: number;
  /** Milliseconds by which each response is delayed. Default 0. */
  latencyMs?: number;
  /** The most requests that are processed at the same time, like the workers of a real server. Default: no limit. */
  workers?: number;
  /** Whether the simulation runs: orders proceed and usage grows by themselves. Default true. */
  live?: boolean;
  tickMs?: number;
  /** The server that is imitated: `2024` is one of October 2024, `2025` one in between. Default `2026`. */
  server?: ServerVersion;
  now?: () => Date;
  /** Keeps every request in `requests`. Default false. */
  record?: boolean;
  /** Number of additional tokens of the staff user, for load tests with many credentials. Default 0. */
  extraTokens?: number;
}

export interface Sandbox extends EmbeddedSandbox {
  readonly tokens: Readonly<Record<TokenName, string>>;
  /** The tokens that the option `extraTokens` requested. */
  readonly extraTokens: readonly string[];
  /** With `record`: all requests, in the order of their responses. To empty the list, set its length to 0. */
  readonly requests: SandboxRequest[];
  /** Runs one step of the simulation. */
  tick(): void;
  readonly world: World;
}

/**
 * Starts a server on a local port that imitates the REST API of Waldur, with made-up data that changes over time. Nothing is
 * stored: the data ends with the server. Its tokens are valid for this server only.
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
  const tick = createSimulation(world, seed);
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

/** Adds further tokens of the staff user. Returns them. */
function addStaffTokens(world: World, staffToken: string, count: number): string[] {
  const staff = world.userByToken.get(staffToken);
  const tokens = Array.from(
    { length: count },
    (_, index) => `${(index + 1).toString(16).padStart(8, '0')}${staffToken.slice(8)}`,
  );
  if (staff) for (const token of tokens) world.userByToken.set(token, staff);
  return tokens;
}
