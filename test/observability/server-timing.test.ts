import { describe, expect, it } from 'vitest';
import { serverTiming } from '../../src/observability/server-timing.ts';
import { callEvent } from './events.ts';

describe('Server-Timing', () => {
  it('contains the phases, and the requests as one span of time', () => {
    const responses = [
      callEvent({ startedAt: 100, durationMs: 20, queueMs: 1 }),
      callEvent({ startedAt: 110, durationMs: 30.04, queueMs: 5.55 }),
      callEvent({ startedAt: 200, durationMs: 10, queueMs: 0 }),
    ];
    expect(serverTiming(110, responses)).toBe(
      'execute;dur=110, upstream;dur=50;desc="3 requests", queue;dur=5.6',
    );
  });

  it('omits phases that did not happen', () => {
    expect(serverTiming(2, [])).toBe('execute;dur=2');
    expect(serverTiming(0, [callEvent({ startedAt: 0, durationMs: 3, queueMs: 0 })])).toBe(
      'execute;dur=0, upstream;dur=3;desc="1 request", queue;dur=0',
    );
  });

  it('has the syntax of the header', () => {
    const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    const metric = `${token}(?:;${token}=(?:${token}|"[^"\\\\]*"))*`;
    const value = serverTiming(123_456.789, [callEvent(), callEvent()]);
    expect(value).toMatch(new RegExp(`^${metric}(?:, ${metric})*$`));
  });

  it('handles more requests than a function call can have arguments', () => {
    const many = Array.from({ length: 200_000 }, () =>
      callEvent({ startedAt: 0, durationMs: 1, queueMs: 3 }),
    );
    expect(serverTiming(0, many)).toBe('execute;dur=0, upstream;dur=1;desc="200000 requests", queue;dur=3');
  });
});
