import { createClient } from 'graphql-ws';
import { beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { held, messagesOf, nothing, rawSocket, type Stage, startStage, watchOrder } from './support.ts';

describe('the number of subscribers is limited', () => {
  let stage: Stage;
  let params: Record<string, unknown>;

  const start = async (environment: Record<string, string>): Promise<void> => {
    stage = await startStage(environment);
    params = { Authorization: `Token ${stage.sandbox.tokens.owner}` };
  };

  beforeEach(() => () => stage.close());

  const overSse = (token: string, signal: AbortSignal): Promise<Response> =>
    fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Token ${token}`,
      },
      body: JSON.stringify({ query: watchOrder, variables: { uuid: stage.order } }),
      signal,
    });

  it('per socket: one too many is RATE_LIMITED, queries continue, and a completed one frees its slot', async () => {
    await start({ WS_MAX_SUBSCRIPTIONS: '2' });
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    raw.watch('2', stage.order);
    raw.watch('3', stage.order);
    await expect.poll(() => messagesOf(raw, '3').length).toBe(1);
    const [{ type, payload }] = messagesOf(raw, '3');
    expect(type).toBe('error');
    expect(payload[0].extensions).toEqual({ code: 'RATE_LIMITED', requestId: expect.any(String) });
    raw.send({ id: 'q', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    await expect
      .poll(() => messagesOf(raw, 'q').map((message) => message.type))
      .toEqual(['next', 'complete']);
    raw.send({ id: '1', type: 'complete' });
    raw.watch('3', stage.order);
    await expect.poll(() => messagesOf(raw, '3').map((message) => message.type)).toEqual(['error', 'next']);
    raw.socket.close();
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('per credential, for WebSockets and event streams together', async () => {
    await start({ SUBSCRIPTIONS_PER_CREDENTIAL: '2' });
    const { owner, staff } = stage.sandbox.tokens;
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    const controller = new AbortController();
    const stream = await overSse(owner, controller.signal);
    await expect.poll(() => messagesOf(raw, '1').length).toBe(1);

    raw.watch('2', stage.order);
    await expect.poll(() => messagesOf(raw, '2').length).toBeGreaterThan(0);
    expect(messagesOf(raw, '2')[0].payload.errors[0].extensions.code).toBe('RATE_LIMITED');
    const refused = await (await overSse(owner, AbortSignal.timeout(5_000))).text();
    expect(refused).toContain('"code":"RATE_LIMITED"');
    expect(refused).toMatch(/event: complete\ndata:\n\n$/);

    const other = await rawSocket(stage.app, { params: { authorization: `Token ${staff}` } });
    other.watch('1', stage.order);
    await expect.poll(() => messagesOf(other, '1')[0]?.payload.data).toBeTruthy();

    controller.abort();
    await stream.text().catch(() => {});
    await expect.poll(() => stage.app.inspect().streams).toBe(0);
    raw.watch('3', stage.order);
    await expect.poll(() => messagesOf(raw, '3')[0]?.payload.data).toBeTruthy();
    raw.socket.terminate();
    other.socket.terminate();
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('and a watch that has ended by itself frees its slot', async () => {
    await start({ SUBSCRIPTIONS_PER_CREDENTIAL: '1' });
    const raw = await rawSocket(stage.app, { params });
    for (const id of ['1', '2', '3']) {
      raw.watch(id, '00000000000000000000000000000000');
      await expect.poll(() => messagesOf(raw, id).map(({ type }) => type)).toEqual(['next', 'complete']);
      expect(messagesOf(raw, id)[0].payload.errors[0].extensions.code).toBe('NOT_FOUND');
    }
  });

  it('per credential in sockets: one too many closes with 4429, after which clients do not retry', async () => {
    await start({ WS_MAX_SOCKETS_PER_CREDENTIAL: '1' });
    const first = await rawSocket(stage.app, { params });
    const second = await rawSocket(stage.app, { params });
    expect(await second.closed).toEqual({ code: 4429, reason: 'Too many sockets with this credential' });
    const client = createClient({
      url: `${stage.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: params,
      retryAttempts: 3,
      retryWait: () => Promise.resolve(),
    });
    const error = await new Promise<unknown>((resolve) => {
      client.subscribe({ query: '{ viewer { username } }' }, { next() {}, error: resolve, complete() {} });
    });
    expect(error).toMatchObject({ code: 4429 });
    const { staff } = stage.sandbox.tokens;
    const other = await rawSocket(stage.app, { headers: { authorization: `Token ${staff}` } });
    expect(other.messages).toEqual([{ type: 'connection_ack' }]);
    first.socket.close();
    await expect.poll(() => stage.app.inspect().places).toBe(1);
    const third = await rawSocket(stage.app, { params });
    expect(third.messages).toEqual([{ type: 'connection_ack' }]);
  });

  it.each([
    ['connectionParams.authorization', (value: string) => ({ params: { authorization: value } })],
    ['connectionParams.AUTHORIZATION', (value: string) => ({ params: { AUTHORIZATION: value } })],
    ['the header of the upgrade', (value: string) => ({ headers: { Authorization: value } })],
    [
      'connectionParams before the header',
      (value: string) => ({
        params: { Authorization: value },
        headers: { Authorization: 'Token wrong' },
      }),
    ],
  ])('per credential, which is taken from %s', async (_name, credential) => {
    await start({});
    const raw = await rawSocket(stage.app, credential(`Token ${stage.sandbox.tokens.owner}`));
    raw.send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    await expect.poll(() => messagesOf(raw, '1')[0]?.payload.data?.viewer).toBeTruthy();
  });

  it('per credential, so that a client that reconnects with another credential is another caller', async () => {
    await start({});
    const tokens = ['owner', 'staff'] as const;
    let connects = 0;
    const client = createClient({
      url: `${stage.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: () => ({
        Authorization: `Token ${stage.sandbox.tokens[tokens[connects++] ?? 'staff']}`,
      }),
      retryAttempts: 3,
      retryWait: () => Promise.resolve(),
    });
    const events: unknown[] = [];
    client.subscribe(
      { query: watchOrder, variables: { uuid: stage.order } },
      { next: (event) => events.push(event), error() {}, complete() {} },
    );
    await expect.poll(() => events.length).toBe(1);
    stage.sandbox.requests.length = 0;
    client.terminate();
    await expect.poll(() => events.length).toBe(2);
    expect(connects).toBe(2);
    await client.dispose();
  });
});
