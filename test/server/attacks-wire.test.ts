import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { stopTime } from '../support/time.ts';
import { until } from '../support/until.ts';
import { messagesOf, rawSocket, type Stage, startStage } from './support.ts';

describe('an attack on the wire', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage({ MAX_CONCURRENT_OPERATIONS: '5', WS_MAX_SUBSCRIPTIONS: '3' });
  });
  afterAll(() => stage.close());

  const unharmed = async (act: () => Promise<void>): Promise<void> => {
    stage.sandbox.requests.length = 0;
    await act();
    expect(stage.sandbox.requests).toEqual([]);
    expect((await fetch(`${stage.app.url}/health/live`)).status).toBe(200);
  };
  const params = () => ({ authorization: `Token ${stage.sandbox.tokens.owner}` });

  const body = '{"query":"{ viewer { uuid } }"}';
  const head = 'POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\n';
  const hidden = 'GET /hidden HTTP/1.1\r\nHost: gateway\r\n\r\n';
  it.each([
    ['two lengths', `${head}Content-Length: ${body.length}\r\nContent-Length: 0\r\n\r\n${body}`],
    ['two lengths in one header', `${head}Content-Length: ${body.length}, 0\r\n\r\n${body}`],
    [
      'a length and chunks',
      `${head}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'chunks that are not the last encoding',
      `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['a length that is not a number', `${head}Content-Length: 0x10\r\n\r\n${body}`],
    ['a negative length', `${head}Content-Length: -1\r\n\r\n${body}`],
    ['a chunk without a size', `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n${body}\r\n0\r\n\r\n`],
    ['a space before the colon', `${head}Content-Length : ${body.length}\r\n\r\n${body}`],
    ['a header that continues in the next line', `${head}X-A: b\r\n Content-Length: 5\r\n\r\n${hidden}`],
    ['a NUL in a header', `${head}X-A: b\0c\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['no host', `GET /health/live HTTP/1.1\r\n\r\n`],
    ['another protocol', `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`],
  ])(
    'with %s is refused as a whole, and nothing hidden in it is treated as a request',
    async (_name, bytes) => {
      await unharmed(async () => {
        const text = await new Promise<string>((resolve) => {
          const socket = connect(Number(new URL(stage.app.url).port), '127.0.0.1', () => socket.write(bytes));
          let received = '';
          socket.on('data', (chunk: Buffer) => {
            received += String(chunk);
          });
          socket.on('error', () => {});
          socket.on('close', () => resolve(received));
        });
        expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
      });
    },
  );

  const aliases = `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: viewer { uuid }`).join(' ')} }`;
  const subscribe = (payload: unknown, id: unknown = '1') => ({ id, type: 'subscribe', payload });
  it.each<[name: string, init: boolean, messages: unknown[], code: number]>([
    ['a message that is too large', true, ['x'.repeat(1_100_000)], 1009],
    ['a binary message', true, [Buffer.from('{"type":"ping"}')], 4400],
    ['invalid JSON', true, ['{'], 4400],
    ['an unknown kind of message', true, [{ type: '__proto__' }], 4400],
    ['a list of messages', true, [[{ type: 'ping' }]], 4400],
    ['an operation before the handshake', false, [subscribe({ query: '{ viewer { uuid } }' })], 4401],
    ['two handshakes', true, [{ type: 'connection_init' }], 4429],
    ['an id that is not a string', true, [subscribe({ query: '{ viewer { uuid } }' }, 1)], 4400],
    ['a query that is not a string', true, [subscribe({ query: { a: 1 } })], 4400],
    [
      'variables that are not an object',
      true,
      [subscribe({ query: '{ viewer { uuid } }', variables: 'x' })],
      4400,
    ],
    ['a missing payload', true, [{ id: '1', type: 'subscribe' }], 4400],
  ])('by WebSocket with %s closes the socket', async (_name, init, messages, code) => {
    await unharmed(async () => {
      const raw = await rawSocket(stage.app, { init, params: params() });
      for (const message of messages) {
        raw.socket.send(
          typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
        );
      }
      expect((await raw.closed).code).toBe(code);
    });
  });

  it.each([
    ['alias overload', aliases, {}, 'QUERY_TOO_COMPLEX'],
    ['circular fragments', '{ ...A } fragment A on Query { ...A }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a huge variable',
      'query ($f: OfferingFilter) { offerings(filter: $f) { totalCount } }',
      { f: { name: 'x'.repeat(600_000) } },
      'BAD_USER_INPUT',
    ],
    [
      'a query with too high a cost',
      '{ offerings(first: 300) { nodes { resources(first: 300) { nodes { team { uuid } } } } } }',
      {},
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a path in an id',
      'query ($u: UUID!) { offering(uuid: $u) { name } }',
      { u: '../users' },
      'BAD_USER_INPUT',
    ],
    [
      'a subscription with a path in an id',
      'subscription ($u: UUID!) { orderProgress(uuid: $u) { state } }',
      { u: '../users' },
      'BAD_USER_INPUT',
    ],
  ])('by WebSocket with %s gets an error', async (_name, query, variables, code) => {
    await unharmed(async () => {
      const raw = await rawSocket(stage.app, { params: params() });
      raw.send(subscribe({ query, variables }));
      await expect.poll(() => messagesOf(raw, '1').length).toBeGreaterThan(0);
      const [{ type, payload }] = messagesOf(raw, '1');
      const errors = type === 'next' ? payload.errors : payload;
      expect(errors[0].extensions.code).toBe(code);
      raw.socket.close();
    });
  });

  it('by WebSocket with a flood of operations gets slots up to the limit, and refusals for the rest', async () => {
    const raw = await rawSocket(stage.app, { params: params() });
    for (let id = 0; id < 5; id += 1) raw.watch(`s${id}`, stage.order);
    const first = (kind: string): string[] => {
      const outcomes = new Map<string, string>();
      for (const { id, type, payload } of raw.messages) {
        if (typeof id !== 'string' || !id.startsWith(kind) || outcomes.has(id)) continue;
        const errors = type === 'next' ? payload.errors : payload;
        outcomes.set(id, errors?.[0].extensions.code ?? 'ok');
      }
      return [...outcomes.values()];
    };
    await expect.poll(() => first('s').length).toBe(5);
    for (let id = 0; id < 200; id += 1) {
      raw.send(subscribe({ query: '{ offerings { totalCount } }' }, `q${id}`));
    }
    await expect.poll(() => first('q').length).toBe(200);
    expect(new Set(first('q'))).toEqual(new Set(['ok', 'RATE_LIMITED']));
    expect(first('s').filter((one) => one === 'ok').length).toBe(3);
    raw.socket.close();
    await expect.poll(() => stage.app.inspect().sockets).toBe(0);
  });

  it('by open sockets without a handshake ends with their closing', async () => {
    const pass = await stopTime();
    const impatient = await startStage({ WS_CONNECTION_INIT_TIMEOUT_MS: '50' });
    try {
      const sockets = await Promise.all(
        Array.from({ length: 20 }, () => rawSocket(impatient.app, { init: false })),
      );
      await until(() => impatient.app.inspect().sockets === 20);
      pass(50);
      const codes = await Promise.all(sockets.map(async ({ closed }) => (await closed).code));
      expect(new Set(codes)).toEqual(new Set([4408]));
    } finally {
      await impatient.close();
    }
  });

  it.each([
    ['a frame that is not masked', Buffer.from([0x81, 0x02, 0x7b, 0x7d])],
    ['a reserved bit', Buffer.from([0xf1, 0x82, 0, 0, 0, 0, 0x7b, 0x7d])],
    ['a text that is not UTF-8', Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28])],
    ['a control frame in pieces', Buffer.from([0x09, 0x80, 0, 0, 0, 0])],
    ['a length of 2^63', Buffer.from([0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4])],
  ])('by WebSocket with %s closes the socket', async (_name, frame) => {
    await unharmed(async () => {
      const { socket, closed } = await rawSocket(stage.app, { params: params() });
      (socket as WebSocket & { _socket: { write(bytes: Buffer): void } })._socket.write(frame);
      expect([1002, 1006, 1007, 1009]).toContain((await closed).code);
    });
  });
});
