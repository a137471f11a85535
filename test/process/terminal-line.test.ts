import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { terminalLine } from '../../src/terminal-line.ts';

const time = new Date(2026, 7, 1, 9, 5, 7).getTime();
const request = { time, msg: 'request', method: 'POST', path: '/graphql', status: 200, durationMs: 12.3 };
const operation = { kind: 'query', name: 'List', transport: 'http', codes: [], upstreamRequests: 4 };

const told = (line: object): string | null => {
  const text = terminalLine(JSON.stringify(line));
  return text === null ? null : stripVTControlCharacters(text);
};

describe('a log line on a terminal', () => {
  it.each([
    [
      'an operation',
      { ...request, operation },
      '09:05:07  POST /graphql  200  12.3 ms  query List  4 requests\n',
    ],
    [
      'an operation with errors',
      { ...request, operation: { ...operation, name: null, codes: ['FORBIDDEN'], upstreamRequests: 1 } },
      '09:05:07  POST /graphql  200  12.3 ms  query  1 request  FORBIDDEN\n',
    ],
    [
      'an invalid document',
      {
        ...request,
        operation: {
          ...operation,
          kind: null,
          name: null,
          codes: ['GRAPHQL_VALIDATION_FAILED'],
          upstreamRequests: 0,
        },
      },
      '09:05:07  POST /graphql  200  12.3 ms  0 requests  GRAPHQL_VALIDATION_FAILED\n',
    ],
    [
      'a request that is not an operation',
      { ...request, path: '/none', status: 404 },
      '09:05:07  POST /none  404  12.3 ms\n',
    ],
    [
      'a request whose caller disconnected',
      { ...request, status: null },
      '09:05:07  POST /graphql  lost  12.3 ms\n',
    ],
    [
      'an operation of a WebSocket',
      {
        time,
        msg: 'operation',
        durationMs: 5,
        operation: { ...operation, kind: 'subscription', transport: 'websocket' },
      },
      '09:05:07  websocket  5 ms  subscription List  4 requests\n',
    ],
    ['a message that is not about a request', { time, msg: 'Waldur is lost', reason: 'refused' }, null],
  ])('is short for %s', (_what, line, text) => {
    expect(told(line)).toBe(text);
  });

  it('is unchanged if it is not JSON', () => {
    expect(terminalLine('nonsense')).toBeNull();
  });
});
