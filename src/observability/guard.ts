import type { Logger } from 'pino';

/**
 * Makes an observer that can be called where nothing may fail for it: when it throws, `instead` is what it gives, and the
 * log tells so, once in a minute at most for all observers together.
 */
export type Guard = <Args extends readonly unknown[], Result>(
  name: string,
  observer: (...args: Args) => Result,
  instead: Result,
) => (...args: Args) => Result;

/** How often failures are told, in milliseconds. */
const pauseMs = 60_000;

/** `now` is a clock in milliseconds, `performance.now()` unless told. */
export function createGuard(log: Logger, now: () => number = () => performance.now()): Guard {
  let silentUntil = Number.NEGATIVE_INFINITY;
  let untold = 0;
  const tell = (observer: string, err: unknown): void => {
    untold += 1;
    if (now() < silentUntil) return;
    silentUntil = now() + pauseMs;
    const failures = untold;
    untold = 0;
    try {
      log.error({ observer, err, failures }, 'an observer failed: the observed work continues');
    } catch {
      // It may be the log that fails.
    }
  };
  return (name, observer, instead) =>
    (...args) => {
      try {
        return observer(...args);
      } catch (error) {
        tell(name, error);
        return instead;
      }
    };
}

const levels = ['debug', 'info', 'warn', 'error', 'fatal'] as const;

/** A log whose lines may be lost, and for which nothing else fails then: neither an operation nor the process. */
export function steadyLog(log: Logger): Logger {
  const steady: Logger = Object.create(log);
  for (const level of levels) {
    steady[level] = (...line: [obj: unknown, msg?: string]) => {
      try {
        log[level](...line);
      } catch {
        // There is nowhere else to tell it.
      }
    };
  }
  return steady;
}
