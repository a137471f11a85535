import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { App } from '../../../src/app.ts';
import { startGatewayAlone } from '../../support/gateway.ts';
import { codeIn, open, post, send } from '../../support/raw-http.ts';
import { received } from '../../support/received.ts';
import { RestServer } from '../../support/rest-server.ts';
import { leap, stopTime } from '../../support/time.ts';
import { until } from '../../support/until.ts';
import { rawSocket, terminateAll } from '../support.ts';

const uuid = 'a'.repeat(32);
const maxBytes = 200_000;
/** Sixteen characters of three bytes each, and some that JSON escapes. */
const long = '東京'.repeat(1_000) + '\u0001'.repeat(1_000);

describe('a response', () => {
  let rest: RestServer;
  let app: App;

  const start = async (environment: Record<string, string> = {}): Promise<void> => {
    rest = await RestServer.start();
    rest.on('/api/marketplace-provider-offerings/', (call) =>
      call.rows([{ uuid, name: 'one', full_description: long }]),
    );
    const bounds = { MAX_ANSWER_BYTES: String(maxBytes), SEND_TIMEOUT_MS: '30000' };
    app = await startGatewayAlone(rest.url, { ...bounds, ...environment });
  };
  beforeEach(() => start());
  afterEach(async () => {
    terminateAll();
    await app.close();
    await rest[Symbol.asyncDispose]();
  });

  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, n) => `a${n}: fullDescription`).join(' ');
  const bomb = `{ offerings(first: 1) { nodes { ${aliases(100)} } } }`;
  const small = '{ offerings(first: 1) { nodes { name } } }';
  const nothingHeld = async (): Promise<void> => {
    await expect.poll(() => Object.entries(app.held()).filter(([, held]) => held !== 0)).toEqual([]);
  };

  describe('that would exceed the size limit is an error instead', () => {
    const isRefused = (text: string): void => {
      expect(text).toContain('QUERY_TOO_COMPLEX');
      expect(text).toContain(String(maxBytes));
      expect(text.length).toBeLessThan(2_000);
    };

    it.each([
      'application/json',
      'application/graphql-response+json',
      'text/event-stream',
      'multipart/mixed',
    ])('for %s, the first time and compiled', async (accept) => {
      for (let time = 0; time < 3; time += 1) {
        isRefused((await post(app.url, { query: bomb }, { accept, authorization: 'Token a' })).text);
      }
      expect((await post(app.url, { query: small }, { accept })).text).toContain('"name":"one"');
      await nothingHeld();
    });

    it('by GET', async () => {
      const path = `/graphql?${new URLSearchParams({ query: bomb })}`;
      isRefused((await send(app.url, { method: 'GET', path, headers: { authorization: 'Token a' } })).text);
    });

    it('for all parts of an incremental response together', async () => {
      const parts = `{ offerings(first: 1) { nodes { name ... @defer { ${aliases(100)} } } } }`;
      const { text } = await post(app.url, { query: parts }, { accept: 'multipart/mixed' });
      expect(text).toContain('QUERY_TOO_COMPLEX');
      expect(text.length).toBeLessThan(4_000);
    });

    it('over a WebSocket', async () => {
      const socket = await rawSocket(app, { params: { authorization: 'Token a' } });
      // The last response has fewer characters than the limit, and more bytes.
      const wide = { uuid, full_description: '東'.repeat(0.4 * maxBytes) };
      rest.on('/api/marketplace-provider-offerings/', (call) => call.rows([wide]));
      const inBytes = '{ offerings(first: 1) { nodes { fullDescription } } }';
      for (const [id, query] of Object.entries({ 1: bomb, 2: bomb, 3: inBytes, 4: inBytes })) {
        socket.send({ id, type: 'subscribe', payload: { query } });
        await expect
          .poll(() => socket.messages.some((one) => one.id === id && one.type === 'complete'))
          .toBe(true);
        const next = socket.messages.find((one) => one.id === id && one.type === 'next');
        isRefused(JSON.stringify(next));
        expect(JSON.stringify(next)).toContain('"requestId":"');
      }
    });

    it('for an introspection query', async () => {
      const types = '__schema { types { name description fields { name description } } }';
      const query = `{ a: ${types} b: ${types} }`;
      isRefused((await post(app.url, { query })).text);
    });

    it('because of its keys alone', async () => {
      rest.on('/api/marketplace-provider-offerings/', (call) =>
        call.rows(
          Array.from({ length: 300 }, (_, n) => ({ uuid: uuid.slice(1) + (n % 10), name: 'x' })),
          300,
        ),
      );
      const keys = Array.from({ length: 50 }, (_, n) => `k${n}${'_'.repeat(60)}: name`).join(' ');
      isRefused((await post(app.url, { query: `{ offerings(first: 300) { nodes { ${keys} } } }` })).text);
    });

    it('measured in bytes, not in characters', async () => {
      // 31 texts have fewer characters than the limit, and more bytes.
      const query = `{ offerings(first: 1) { nodes { ${aliases(31)} } } }`;
      for (let time = 0; time < 3; time += 1) isRefused((await post(app.url, { query })).text);
    });
  });

  describe('that its client does not read', () => {
    const row = { uuid, name: 'x'.repeat(150_000) };
    const query = '{ offerings(first: 1) { nodes { name } } }';
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      onTestFinished(() => void vi.useRealTimers());
      rest.on('/api/marketplace-provider-offerings/', (call) => call.rows([row]));
    });
    /** Until the gateway checks for clients that have read nothing for the allowed time. */
    const waitForTheirEnd = (): Promise<void> =>
      until(() => {
        leap(30_000);
        vi.advanceTimersByTime(1_000);
        return Object.values(app.held()).every((held) => held === 0);
      });

    it('over HTTP is cut off after a while, and other clients are served', async () => {
      const body = JSON.stringify({ query });
      const request = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
      const sockets = await Promise.all(Array.from({ length: 10 }, () => open(app.url)));
      for (const socket of sockets) {
        socket.on('error', () => {});
        socket.pause();
        socket.write(request.repeat(100));
      }
      await expect.poll(() => app.held().unsentBytes).toBeGreaterThan(0);
      expect((await post(app.url, { query: '{ __typename }' })).status).toBe(200);
      await waitForTheirEnd();
      for (const socket of sockets) socket.destroy();
    });

    it('over a WebSocket is cut off after a while, and the socket is not read from before', async () => {
      const socket = await rawSocket(app);
      socket.socket.pause();
      for (let id = 0; id < 200; id += 1)
        socket.send({ id: String(id), type: 'subscribe', payload: { query } });
      await expect.poll(() => app.held().unsentBytes).toBeGreaterThan(0);
      // Messages that were not read got no response.
      expect(rest.requests.length).toBeLessThan(150);
      await waitForTheirEnd();
    });

    it('of pongs to large pings is cut off after a while', async () => {
      const socket = await rawSocket(app);
      socket.socket.pause();
      const payload = { text: 'x'.repeat(900_000) };
      for (let count = 0; count < 40; count += 1) socket.send({ type: 'ping', payload });
      await expect.poll(() => app.held().unsentBytes).toBeGreaterThan(0);
      // Each ping is read only when there is room for its pong.
      expect(app.held().unsentBytes).toBeLessThan(4_000_000);
      await waitForTheirEnd();
    });
  });

  it('that would exceed the limit for all unread data disconnects the slowest client, and not those that read', async () => {
    await app.close();
    await rest[Symbol.asyncDispose]();
    await start({ MAX_UNSENT_BYTES: '3000000', SEND_TIMEOUT_MS: '60000' });
    rest.on('/api/marketplace-provider-offerings/', (call) =>
      call.rows([{ uuid, name: 'x'.repeat(150_000) }]),
    );
    const query = '{ offerings(first: 1) { nodes { name } } }';
    const lazy = await Promise.all([1, 2, 3].map(() => rawSocket(app)));
    for (const { socket } of lazy) socket.pause();
    for (let id = 0; id < 100; id += 1) {
      for (const one of lazy) one.send({ id: String(id), type: 'subscribe', payload: { query } });
    }
    // A single response is limited by the size limit of a response.
    await expect.poll(() => app.held().sockets).toBe(1);
    expect((await post(app.url, { query })).status).toBe(200);
    terminateAll();
    await nothingHeld();
  });

  describe('for a body that stalls', () => {
    it('is 408 or nothing, and the received part is discarded', async () => {
      const socket = await open(app.url);
      socket.on('error', () => {});
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{"query":"${'x'.repeat(100_000)}`,
      );
      await expect.poll(() => app.held().unfinishedBytes).toBeGreaterThan(90_000);
      socket.destroy();
      await nothingHeld();
    });
  });
});

describe('an operation whose time limit is reached', () => {
  let rest: RestServer;
  let app: App;
  let pass: (ms: number) => void;

  beforeEach(async () => {
    pass = await stopTime();
    rest = await RestServer.start();
    app = await startGatewayAlone(rest.url, { OPERATION_TIMEOUT_MS: '300' });
    rest.on('/api/users/me/', (call) => call.json({ uuid, username: 'me' }));
    // The request gets no response.
    rest.on('/api/marketplace-provider-offerings/', () => new Promise(() => {}));
  });
  afterEach(async () => {
    terminateAll();
    await app.close();
    await rest[Symbol.asyncDispose]();
  });

  const query = '{ viewer { username } offerings(first: 1) { nodes { name } } }';
  /** Lets the time limit expire after the gateway has received the response. */
  const runOut = async (begun: Promise<void>): Promise<void> => {
    await begun;
    await until(() => rest.requests.some(({ path }) => path.endsWith('offerings/')));
    // A received response is read one turn of the event loop later.
    await until(() => app.upstream.inspect().inFlight === 1);
    for (let turns = 0; turns < 3; turns += 1) await turn();
    pass(300);
  };
  const partial = (text: string): void => {
    expect(text).toContain('"viewer":{"username":"me"}');
    expect(text).toContain('"offerings":null');
    expect(text).toContain('UPSTREAM_TIMEOUT');
  };

  it.each(['application/json', 'text/event-stream', 'multipart/mixed'])(
    'returns its data so far as %s, and aborts the rest',
    async (accept) => {
      const begun = received('/api/users/me/', 1, true);
      const response = post(app.url, { query }, { accept, authorization: 'Token a' });
      await runOut(begun);
      partial((await response).text);
      await until(() => app.upstream.inspect().inFlight === 0);
      await until(() => rest.requests.find(({ path }) => path.endsWith('offerings/'))?.dropped === true);
    },
  );

  it('returns its data so far over a WebSocket, and the socket stays open', async () => {
    const socket = await rawSocket(app, { params: { authorization: 'Token a' } });
    const begun = received('/api/users/me/', 1, true);
    socket.send({ id: 'a', type: 'subscribe', payload: { query } });
    await runOut(begun);
    await until(() => socket.messages.some(({ type }) => type === 'complete'));
    partial(JSON.stringify(socket.messages.find(({ type }) => type === 'next')));
    socket.send({ id: 'b', type: 'subscribe', payload: { query: '{ __typename }' } });
    await until(() => socket.messages.some(({ id, type }) => id === 'b' && type === 'complete'));
  });

  it('sends no further write, and reports an unknown outcome for the one in progress', async () => {
    rest.on(`/api/marketplace-provider-offerings/${uuid}/pause/`, () => new Promise(() => {}));
    const pause = (name: string) =>
      `${name}: pauseOffering(input: { uuid: "${uuid}" }) { userErrors { code } }`;
    const sent = post(
      app.url,
      { query: `mutation { ${pause('one')} ${pause('two')} }` },
      { authorization: 'Token a' },
    );
    await until(() => rest.requests.some(({ method }) => method === 'POST'));
    pass(300);
    const response = await sent;
    expect(codeIn(response)).toBe('UPSTREAM_TIMEOUT');
    const { errors } = JSON.parse(response.text);
    expect(errors).toMatchObject([
      { path: ['one'], extensions: { outcomeUnknown: true } },
      { path: ['two'], extensions: { code: 'UPSTREAM_TIMEOUT' } },
    ]);
    expect(errors[1].extensions.outcomeUnknown).toBeUndefined();
    expect(rest.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
