import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { onTestFinished, vi } from 'vitest';
import { RestServer } from './rest-server.ts';
import { type Check, failureOf, turns } from './until.ts';

const now = performance.now.bind(performance);
let aheadMs = 0;

/**
 * Makes everything older by this number of milliseconds, for the rest of the test: `performance.now()` is set forward, and
 * timers are unchanged. For data that is kept, or servers that are left alone, for a time.
 */
export function leap(ms: number): void {
  aheadMs += ms;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
  onTestFinished(() => {
    clock.mockRestore();
    aheadMs = 0;
  });
}

/**
 * Stops the clock and the timers for the rest of the test; sockets continue. The returned function lets a number of
 * milliseconds pass in one step, also while something waits for a response. Call it before creating what is to be timed.
 */
export async function stopTime(): Promise<(ms: number) => void> {
  await primeUndici();
  let ms = Math.ceil(now());
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => ms);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    clock.mockRestore();
    vi.useRealTimers();
  });
  return (span) => {
    for (let passed = 0; passed < span; passed += 1) {
      ms += 1;
      vi.advanceTimersByTime(1);
    }
  };
}

/** Time that only passes while a test waits for it. */
export interface VirtualTime {
  /** Lets this number of milliseconds pass. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until a check holds. */
  until(check: Check): Promise<void>;
  /** Lets time pass until a promise settles, and settles like it. */
  during<T>(promise: Promise<T>): Promise<T>;
  /** Resolves when nothing can happen any more without time passing. */
  rest(): Promise<void>;
  /**
   * Returns to real time; code that waits for a virtual timer waits forever. With `using`, this happens at the end of the
   * block, and otherwise when the test is over, after all hooks.
   */
  end(): void;
  [Symbol.dispose](): void;
}

export interface VirtualTimeOptions {
  /** Requests to the REST API that will never get a response. Default: none. */
  readonly hanging?: () => number;
  /** Something outside this process whose time has to pass as well, in steps of a number of milliseconds. */
  readonly outside?: { readonly stepMs: number; pass(ms: number): Promise<void> };
}

/** Requests to a REST API and commands to Redis that this process waits for. */
const underWay = new Set<unknown>();
subscribe('undici:request:create', (message) => {
  const { request } = message as { readonly request: { readonly path: string } };
  if (request.path.startsWith('/api/')) underWay.add(request);
});
for (const end of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(end, (message) => underWay.delete((message as { readonly request: unknown }).request));
}
for (const task of ['connect', 'command']) {
  subscribe(`tracing:node-redis:${task}:start`, (message) => underWay.add(message));
  subscribe(`tracing:node-redis:${task}:asyncEnd`, (message) => underWay.delete(message));
}

/** Turns of the event loop without activity: more than the longest chain of messages over loopback takes. */
const calmTurns = 100;
/** A check that does not hold after this number of timers never will. */
const mostSteps = 3_000;

/**
 * Stops `performance.now()`, `Date` and the timers; sockets continue. Time passes from timer to timer, and after each of them
 * everything that it started completes first, so that no request times out because the machine is busy. Call it before creating
 * what is to be timed.
 */
export async function virtualTime({ hanging, outside }: VirtualTimeOptions = {}): Promise<VirtualTime> {
  await primeUndici();
  underWay.clear();
  const [began, beganAt] = [Math.ceil(now()), Date.now()];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => began + Date.now() - beganAt);
  const end = (): void => {
    clock.mockRestore();
    vi.useRealTimers();
  };
  onTestFinished(end);

  const rest = async (): Promise<void> => {
    let calm = 0;
    for (let turn = 1; calm < calmTurns; turn += 1) {
      // Redis is another process, which needs processor time too.
      await (turn % 1_000 === 0 ? delay(1) : turns(1));
      calm = underWay.size > (hanging?.() ?? 0) ? 0 : calm + 1;
    }
  };
  /** Lets time pass to a moment, timer by timer. */
  const passHere = async (ms: number): Promise<void> => {
    let isOver = false;
    setTimeout(() => {
      isOver = true;
    }, ms);
    while (!isOver) {
      await rest();
      vi.advanceTimersToNextTimer();
    }
    await rest();
  };
  const passStep = async (ms: number): Promise<void> => {
    await rest();
    await outside?.pass(ms);
    await passHere(ms);
  };
  const step = async (): Promise<void> => {
    if (outside) return passStep(outside.stepMs);
    await rest();
    vi.advanceTimersToNextTimer();
    await rest();
  };
  const until = async (check: Check): Promise<void> => {
    await rest();
    for (let steps = 0; ; steps += 1) {
      const failure = await failureOf(check);
      if (failure === null) return;
      if (steps > mostSteps) throw failure;
      await step();
    }
  };
  return {
    async pass(ms) {
      const stepMs = outside?.stepMs ?? ms;
      for (let left = Math.round(ms); left > 0; left -= stepMs) await passStep(Math.min(left, stepMs));
    },
    until,
    async during(promise) {
      let isSettled = false;
      const settle = (): void => {
        isSettled = true;
      };
      promise.then(settle, settle);
      await until(() => isSettled);
      return promise;
    },
    rest,
    end,
    [Symbol.dispose]: end,
  };
}

/**
 * Lets this number of milliseconds pass by the clock that undici uses for its own timeouts, which is coarse and cannot be
 * stopped with the others.
 */
export function passInUndici(ms: number): void {
  const { tick } = createRequire(import.meta.url)('undici/lib/util/timers.js');
  // The first tick starts new timers.
  tick(1_000);
  tick(ms);
}

/** undici, and the one in `fetch`, use a single timer for everything, which has to be real because it outlives a test. */
async function primeUndici(): Promise<void> {
  await using server = await RestServer.start();
  await request(server.url).then(({ body }) => body.dump());
  await fetch(server.url).then((response) => response.arrayBuffer());
}

/** Stops `performance.now()` for the rest of the test; timers are unchanged. For limits that refill with time. */
export function stopClock(): void {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now());
  onTestFinished(() => clock.mockRestore());
}

/** Processor time in milliseconds that this process has used so far, which does not depend on other processes. */
export function coreMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
