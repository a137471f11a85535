import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { gate } from '../support/rest-server.ts';
import { stopTime, virtualTime } from '../support/time.ts';
import { turns, until } from '../support/until.ts';
import {
  appBefore,
  held,
  messagesOf,
  nothing,
  type RawSocket,
  rawSocket,
  type Stage,
  startStage,
  watchOrder,
} from './support.ts';

const pongsOf = ({ messages }: RawSocket): number => messages.filter(({ type }) => type === 'pong').length;

describe('a WebSocket ends', () => {
  let stage: Stage;
  let params: Record<string, unknown>;

  const start = async (environment: Record<string, string> = {}): Promise<Stage> => {
    stage = await startStage(environment);
    params = { Authorization: `Token ${stage.sandbox.tokens.owner}` };
    return stage;
  };

  beforeEach(() => () => stage.close());

  it.each([
    ['is destroyed', (socket: WebSocket) => socket.terminate()],
    ['is closed', (socket: WebSocket) => socket.close()],
  ])('immediately with all its operations when it %s', async (_name, end) => {
    await start();
    const raw = await rawSocket(stage.app, { params });
    for (const id of ['1', '2', '3']) raw.watch(id, stage.order);
    await expect.poll(() => raw.messages.length).toBe(4);
    expect(held(stage.app)).toEqual({ sockets: 1, places: 1, streams: 0, loops: 1 });
    end(raw.socket);
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('without leaving anything when it is destroyed while its operations start', async () => {
    await start();
    for (let round = 0; round < 10; round += 1) {
      const raw = await rawSocket(stage.app, { params });
      raw.watch('1', stage.order);
      await turns(2 * round);
      raw.socket.terminate();
      await raw.closed;
    }
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('while the gateway continues to run, also if a subscription fails to end', async () => {
    await start();
    const failed: unknown[] = [];
    const onFailed = (error: unknown) => failed.push(error);
    process.on('unhandledRejection', onFailed);
    onTestFinished(() => void process.off('unhandledRejection', onFailed));
    const watch = vi.spyOn(stage.app.watches, 'order').mockReturnValue({
      next: () => new Promise(() => {}),
      return: () => Promise.reject(new Error('it does not end')),
      [Symbol.asyncIterator]() {
        return this;
      },
    });
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await expect.poll(() => watch.mock.calls.length).toBe(1);
    raw.socket.terminate();
    await expect.poll(() => held(stage.app).sockets).toBe(0);
    await turns(20);
    expect(failed).toEqual([]);
  });

  it('and a query that the client completes ends with its requests', async () => {
    using time = await virtualTime();
    await start();
    const raw = await rawSocket(stage.app, { params });
    stage.sandbox.requests.length = 0;
    const query = '{ offerings(first: 300) { nodes { resources(first: 5) { nodes { name } } } } }';
    raw.send({ id: '1', type: 'subscribe', payload: { query } });
    raw.send({ id: '1', type: 'complete' });
    raw.send({ type: 'ping' });
    await until(() => expect(raw.messages.at(-1)).toEqual({ type: 'pong' }));
    await time.pass(1_000);
    expect(stage.sandbox.requests.length).toBeLessThan(3);
    expect(messagesOf(raw, '1')).toEqual([]);
  });

  it('with 4403 after UNAUTHENTICATED when its token has expired and nothing else runs', async () => {
    await start();
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await expect.poll(() => messagesOf(raw, '1').length).toBe(1);
    stage.sandbox.world.userByToken.delete(stage.sandbox.tokens.owner);
    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    const [, last, complete] = messagesOf(raw, '1');
    expect(last.payload.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(complete).toEqual({ type: 'complete' });
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('but not because a query was refused', async () => {
    await start();
    const raw = await rawSocket(stage.app, { params: { authorization: 'Token wrong' } });
    raw.send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    await expect.poll(() => messagesOf(raw, '1').map(({ type }) => type)).toEqual(['next', 'complete']);
    expect(messagesOf(raw, '1')[0].payload.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    raw.send({ type: 'ping' });
    await expect.poll(() => raw.messages.at(-1)).toEqual({ type: 'pong' });
  });

  it('with 1001 on shutdown, and a client that reconnects first gets the current state', async () => {
    await start();
    const port = new URL(stage.app.url).port;
    const events: unknown[] = [];
    const codes: unknown[] = [];
    const restarted = gate();
    const client = createClient({
      url: `${stage.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: params,
      retryWait: () => restarted.opened,
      on: { closed: (event) => codes.push((event as { code?: number }).code) },
    });
    const stop = client.subscribe(
      { query: watchOrder, variables: { uuid: stage.order } },
      { next: ({ data }) => events.push(data), error: () => {}, complete: () => events.push('complete') },
    );
    const at = (state: string) => ({ orderProgress: { state } });
    await expect.poll(() => events).toEqual([at('PENDING_PROVIDER')]);
    await stage.app.close();
    expect(held(stage.app)).toEqual(nothing);
    const app = await appBefore(stage.sandbox, { PORT: port });
    restarted.open();
    await expect.poll(() => events).toEqual([at('PENDING_PROVIDER'), at('PENDING_PROVIDER')]);
    expect(codes[0]).toBe(1001);
    stop();
    await client.dispose();
    await expect.poll(() => held(app)).toEqual(nothing);
    await app.close();
  });

  it('on shutdown only after the running query has its response', async () => {
    await start();
    const raw = await rawSocket(stage.app, { params });
    raw.watch('s', stage.order);
    await expect.poll(() => messagesOf(raw, 's').length).toBe(1);
    raw.send({ id: 'q', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    raw.send({ type: 'ping' });
    await expect.poll(() => raw.messages.some(({ type }) => type === 'pong')).toBe(true);
    const closing = stage.app.close();
    expect((await raw.closed).code).toBe(1001);
    await closing;
    expect(messagesOf(raw, 'q')).toEqual([
      { type: 'next', payload: { data: { viewer: { username: expect.any(String) } } } },
      { type: 'complete' },
    ]);
    expect(messagesOf(raw, 's').map(({ type }) => type)).toEqual(['next']);
  });

  it('on shutdown within the configured time if the client does not respond', async () => {
    using time = await virtualTime();
    await start({ SHUTDOWN_TIMEOUT_MS: '2000' });
    const raw = await rawSocket(stage.app, { params });
    raw.socket.pause();
    const before = performance.now();
    await time.during(stage.app.close());
    // Sockets that are still open afterwards are closed a little later.
    expect(performance.now() - before).toBeLessThan(2_200);
    raw.socket.resume();
    await raw.closed;
  });

  it('when it does not respond to a ping', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    await start({ WS_PING_INTERVAL_MS: '50' });
    const deaf = await rawSocket(stage.app, { params });
    const well = await rawSocket(stage.app, { params });
    deaf.socket.pause();
    for (let interval = 1; interval <= 4; interval += 1) {
      const pinged = once(well.socket, 'ping');
      vi.advanceTimersByTime(50);
      await pinged;
      // Sent after the pong, so that its response arrives after the pong was processed.
      well.send({ type: 'ping' });
      await until(() => pongsOf(well) === interval);
    }
    await until(() => stage.app.inspect().sockets === 1);
    expect(well.socket.readyState).toBe(WebSocket.OPEN);
    deaf.socket.terminate();
  });

  it('with 4408 when nothing has run on it for the idle time, not before', async () => {
    const pass = await stopTime();
    await start({ WS_IDLE_TIMEOUT_MS: '200' });
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await until(() => messagesOf(raw, '1').length === 1);
    pass(400);
    raw.send({ id: '1', type: 'complete' });
    await until(() => held(stage.app).loops === 0);
    for (const [index, ms] of [0, 199].entries()) {
      pass(ms);
      raw.send({ type: 'ping' });
      await until(() => pongsOf(raw) === index + 1);
    }
    pass(1);
    expect(await raw.closed).toEqual({ code: 4408, reason: 'Idle' });
  });

  it('with 1001 at its maximum age', async () => {
    const pass = await stopTime();
    await start({ SUBSCRIPTION_MAX_AGE_MS: '300' });
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await until(() => messagesOf(raw, '1').length === 1);
    // Ages differ by a tenth, so that clients do not come back all at once.
    pass(330);
    expect(await raw.closed).toEqual({ code: 1001, reason: 'Maximum age' });
    expect(messagesOf(raw, '1').map(({ type }) => type)).toEqual(['next']);
    await until(() => expect(held(stage.app)).toEqual(nothing));
  });
});
