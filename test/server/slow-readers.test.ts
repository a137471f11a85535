import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { open } from '../support/raw-http.ts';
import { RestServer } from '../support/rest-server.ts';
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
    app = await appBefore({ ...stage.sandbox, url: server.url }, { SEND_TIMEOUT_MS: '1000' });
  });
  afterAll(async () => {
    await app.close();
    await server[Symbol.asyncDispose]();
    await stage.close();
  });

  /** Bytes of a response to a client that takes up to so many of them every 20 ms. */
  async function read(accept: string, bytesAtOnce: number): Promise<number> {
    const body = JSON.stringify({ query: '{ viewer { username } }' });
    const socket = await open(app.url);
    socket.pause();
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nconnection: close\r\n' +
        `accept: ${accept}\r\nauthorization: Token x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    let bytes = 0;
    let isOpen = true;
    socket.on('end', () => {
      isOpen = false;
    });
    socket.on('close', () => {
      isOpen = false;
    });
    while (isOpen) {
      await sleep(20);
      for (let taken = 0; taken < bytesAtOnce; ) {
        const chunk: unknown = socket.read();
        if (!Buffer.isBuffer(chunk)) break;
        taken += chunk.length;
        bytes += chunk.length;
      }
    }
    socket.destroy();
    return bytes;
  }

  it.each(['application/json', 'text/event-stream'])(
    'is served for longer than one that does not read at all: %s',
    async (accept) => {
      expect(await read(accept, 150_000)).toBeGreaterThan(14_000_000);
    },
    20_000,
  );
});
