import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { open } from '../support/raw-http.ts';
import { RestServer } from '../support/rest-server.ts';
import { leap } from '../support/time.ts';
import { appBefore, type Stage, startStage } from './support.ts';

describe('a client that reads slowly', () => {
  let stage: Stage;
  let server: RestServer;
  let app: App;

  beforeAll(async () => {
    stage = await startStage();
    server = await RestServer.start();
    const username = 'x'.repeat(14_000_000);
    server.on('/api/users/me/', (call) => call.json({ uuid: 'a'.repeat(32), username }));
    app = await appBefore({ ...stage.sandbox, url: server.url }, { SEND_TIMEOUT_MS: '60000' });
  });
  afterAll(async () => {
    await app.close();
    await server[Symbol.asyncDispose]();
    await stage.close();
  });

  /** A response to a client that reads a part of it every 50 seconds. */
  async function read(accept: string): Promise<{ bytes: number; seconds: number }> {
    // How often the gateway checks for clients that read nothing.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const body = JSON.stringify({ query: '{ viewer { username } }' });
    const socket = await open(app.url);
    socket.pause();
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nconnection: close\r\n' +
        `accept: ${accept}\r\nauthorization: Token x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    let bytes = 0;
    let seconds = 0;
    let unsent = Number.POSITIVE_INFINITY;
    let isOpen = true;
    socket.on('end', () => {
      isOpen = false;
    });
    socket.on('close', () => {
      isOpen = false;
    });
    while (isOpen) {
      await turn();
      const chunk: unknown = socket.read();
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      // Until the gateway has noticed that the client has read.
      const { unsentBytes = 0 } = app.held();
      if (unsentBytes === 0 || unsentBytes >= unsent) continue;
      unsent = unsentBytes;
      leap(50_000);
      seconds += 50;
      vi.advanceTimersByTime(1_000);
    }
    socket.destroy();
    return { bytes, seconds };
  }

  it.each(['application/json', 'text/event-stream'])(
    'is served for longer than one that does not read: %s',
    async (accept) => {
      const { bytes, seconds } = await read(accept);
      expect(bytes).toBeGreaterThan(14_000_000);
      expect(seconds).toBeGreaterThan(120);
    },
  );
});
