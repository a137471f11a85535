import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { open } from '../support/raw-http.ts';
import { gate, RestServer } from '../support/rest-server.ts';
import { appBefore, type Stage, startStage } from './support.ts';

describe('an incremental response whose client disconnects before the first part', () => {
  let stage: Stage;
  const closers: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    stage = await startStage();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const close of closers.splice(0)) await close();
  });
  afterAll(() => stage.close());

  const request = (accept: string): string => {
    const body = JSON.stringify({ query: '{ viewer { username } ... @defer { __typename } }' });
    return (
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\naccept: ${accept}\r\n` +
      `authorization: Token x\r\ncontent-length: ${body.length}\r\n\r\n${body}`
    );
  };

  it.each(['multipart/mixed', 'text/event-stream'])('leaves nothing behind: %s', async (accept) => {
    const server = await RestServer.start();
    const waiting = gate();
    let asked = 0;
    server.on('/api/users/me/', async (call) => {
      asked += 1;
      await waiting.opened;
      call.json({ uuid: 'a'.repeat(32), username: 'somebody' });
    });
    const app = await appBefore({ ...stage.sandbox, url: server.url });
    closers.push(
      () => app.close(),
      () => server[Symbol.asyncDispose](),
    );
    const setInterval = vi.spyOn(globalThis, 'setInterval');
    const socket = await open(app.url);
    // The second waits for its turn, and Node does not notify it that its connection is lost.
    socket.write(request(accept) + request(accept));
    await expect.poll(() => asked).toBe(1);
    await expect.poll(() => app.held().operations).toBe(1);
    socket.destroy();
    await expect.poll(() => Object.entries(app.held()).filter(([, held]) => held !== 0)).toEqual([]);
    waiting.open();
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.held()).toMatchObject({ streams: 0, unsentBytes: 0 });
    // Nothing is sent to a client that has disconnected.
    expect(setInterval).not.toHaveBeenCalledWith(expect.anything(), 12_000);
  });
});
