import type { Logger } from 'pino';

/**
 * Wraps an observer so that it never throws: when the observer throws, the wrapper returns `fallback` and logs the error,
 * once a minute at most for all observers together.
 */
export type Guard = <Args extends readonly unknown[], Result>(
  name: string,
  observer: (...args: Args) => Result,
  fallback: Result,
) => (...args: Args) => Result;

/** The least time between two log lines, in milliseconds. */
const pauseMs = 60_000;

/** `now` is a clock in milliseconds, by default `performance.now()`. */
export function createGuard(log: Logger, now: () => number = () => performance.now()): Guard {
  let silentUntil = Number.NEGATIVE_INFINITY;
  let unlogged = 0;
  const logFailure = (observer: string, err: unknown): void => {
    unlogged += 1;
    if (now() < silentUntil) return;
    silentUntil = now() + pauseMs;
    const failures = unlogged;
    unlogged = 0;
    try {
      log.error({ observer, err, failures }, 'an observer failed: the observed work continues');
    } catch {
      // The log itself may fail.
    }
  };
  return (name, observer, instead) =>
    (...args) => {
      try {
        return observer(...args);
      } catch (error) {
        logFailure(name, error);
        return instead;
      }
    };
}

const levels = ['debug', 'info', 'warn', 'error', 'fatal'] as const;

/** A log that never throws: when a line cannot be written, it is lost. */
export function failsafeLog(log: Logger): Logger {
  const steady: Logger = Object.create(log);
  for (const level of levels) {
    steady[level] = (...line: [obj: unknown, msg?: string]) => {
      try {
        log[level](...line);
      } catch {
        // There is nowhere else to report it.
      }
    };
  }
  return steady;
}
