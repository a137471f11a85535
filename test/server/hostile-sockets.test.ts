import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support/raw-http.ts';
import { turns } from '../support/until.ts';
import { type Stage, startStage } from './support.ts';

const text = 1;
const continuation = 0;
const ping = 9;

/** A frame as a client sends it, masked with zeros; only its header if `data` is not given. */
function frame(opcode: number, length: number, data = '', isLast = true): Buffer {
  const first = (isLast ? 0x80 : 0) | opcode;
  if (length < 126)
    return Buffer.concat([Buffer.from([first, 0x80 | length, 0, 0, 0, 0]), Buffer.from(data)]);
  const head = Buffer.alloc(14);
  head.set([first, 0x80 | 127]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, Buffer.from(data)]);
}

const message = (data: string): Buffer => frame(text, data.length, data);

describe('a WebSocket of a hostile client', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  /** A WebSocket connection after its acknowledgement, without a library. */
  async function handshake(): Promise<Socket> {
    const socket = await open(stage.app.url);
    socket.write(
      'GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n' +
        'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n',
    );
    await once(socket, 'data');
    socket.write(message('{"type":"connection_init"}'));
    await once(socket, 'data');
    return socket;
  }

  it('that sends many small messages and reads no response is not read from any more', async () => {
    const collect = globalThis.gc;
    if (!collect) throw new Error('Run with --expose-gc.');
    const heapUsed = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const pings = Buffer.concat(new Array(10_000).fill(message('{"type":"ping"}')));
    const socket = await handshake();
    const before = heapUsed();
    socket.pause();
    // The buffers of the system accept millions of bytes first; the number varies.
    const long = message(`{"type":"ping","payload":{"a":"${'x'.repeat(100_000)}"}}`);
    await expect
      .poll(() => {
        for (let n = 0; n < 24; n += 1) socket.write(long);
        return stage.app.held().unsentBytes;
      })
      .toBeGreaterThan(65_000);
    for (let n = 0; n < 40; n += 1) socket.write(pings);
    // More than reading all responses would take.
    await turns(1_000);
    expect(heapUsed() - before).toBeLessThan(4_000_000);
    socket.destroy();
    await expect.poll(() => stage.app.held()).toMatchObject({ sockets: 0, unsentBytes: 0 });
  });

  it('is charged for the received part of a message until it is complete, including pings in between', async () => {
    const socket = await handshake();
    const half = 'x'.repeat(400_000);
    socket.write(frame(text, half.length + 10, `{"type":"${half}`.slice(0, half.length + 10), false));
    await expect.poll(() => stage.app.held().unfinishedBytes).toBeGreaterThan(300_000);
    for (let n = 0; n < 10; n += 1) socket.write(frame(ping, 100, 'p'.repeat(100)));
    await once(socket, 'data');
    expect(stage.app.held().unfinishedBytes).toBeGreaterThan(300_000);
    socket.write(frame(continuation, 2, '"}'));
    await expect.poll(() => stage.app.held().unfinishedBytes).toBe(0);
    socket.destroy();
  });

  it('cannot send a message in thousands of fragments', async () => {
    const socket = await handshake();
    const part = frame(continuation, 1, 'x', false);
    socket.write(Buffer.concat([frame(text, 1, '{', false), ...new Array(3_000).fill(part)]));
    const [closing] = await once(socket, 'data');
    // 1008: against the policy of the server.
    expect((closing as Buffer).readUInt16BE(2)).toBe(1008);
    socket.destroy();
  });
});
