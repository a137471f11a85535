import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support/raw-http.ts';
import { turns } from '../support/until.ts';
import { type Stage, startStage } from './support.ts';

describe('a body that arrives in single bytes', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('uses about as much memory as it has bytes, and is read like any other', async () => {
    const collect = globalThis.gc;
    if (!collect) throw new Error('Run with --expose-gc.');
    const held = async (): Promise<number> => {
      for (let n = 0; n < 3; n += 1) {
        await turns(20);
        collect();
      }
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const text = `{"query":"{ __typename }"${' '.repeat(300_000)}`;
    const socket = await open(stage.app.url);
    const before = await held();
    socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n');
    socket.write('transfer-encoding: chunked\r\n\r\n');
    for (let at = 0; at < text.length; at += 10_000) {
      socket.write(text.slice(at, at + 10_000).replaceAll(/./g, '1\r\n$&\r\n'));
    }
    await expect.poll(() => stage.app.held().unfinishedBytes).toBeGreaterThanOrEqual(text.length);
    // A buffer for each byte would take hundreds of times as much.
    expect((await held()) - before).toBeLessThan(60 * text.length);
    socket.write('1\r\n}\r\n0\r\n\r\n');
    expect(String(await once(socket, 'data'))).toContain('{"data":{"__typename":"Query"}}');
    socket.destroy();
  });
});
