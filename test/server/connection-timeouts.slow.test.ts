import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { open } from '../support/raw-http.ts';

// Node keeps the times of connections by timers of its own, which a test cannot stop.
describe('a connection', () => {
  let gateway: Gateway;

  afterEach(() => gateway.close());

  /** The status of what comes back on a connection until it is closed. */
  const statusAtEnd = async (text: string): Promise<number> => {
    const socket = await open(gateway.url);
    let received = '';
    socket.on('data', (chunk: Buffer) => {
      received += String(chunk);
    });
    socket.write(text);
    await once(socket, 'close');
    return Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1]);
  };

  it.each([
    ['the headers do', 'GET /health/live HTTP/1.1\r\nHost: gateway\r\n'],
    [
      'a body does',
      'POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":',
    ],
  ])('is cut when %s not come to an end in time', async (_, text) => {
    gateway = await startGateway({ resources: 20 }, { REQUEST_TIMEOUT_MS: '200' });
    expect(await statusAtEnd(text)).toBe(408);
  });

  it('that is idle between two requests is kept for longer than a request may take', async () => {
    const environment = { REQUEST_TIMEOUT_MS: '600', KEEP_ALIVE_TIMEOUT_MS: '1300' };
    gateway = await startGateway({ resources: 20 }, environment);
    const began = performance.now();
    expect(await statusAtEnd('GET /health/live HTTP/1.1\r\nHost: gateway\r\n\r\n')).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(1_200);
  });
});
