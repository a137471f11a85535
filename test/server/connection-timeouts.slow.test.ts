import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { open } from '../support/raw-http.ts';

// Node limits the times of connections with its own timers, which a test cannot stop.
describe('a connection', () => {
  let gateway: Gateway;

  afterEach(() => gateway.close());

  /** The received bytes of a connection, until it is closed. */
  const received = async (text: string): Promise<string> => {
    const socket = await open(gateway.url);
    let response = '';
    socket.on('data', (chunk: Buffer) => {
      response += String(chunk);
    });
    socket.write(text);
    await once(socket, 'close');
    return response;
  };

  it.each([
    ['the headers do', 'GET /health/live HTTP/1.1\r\nHost: gateway\r\n'],
    [
      'a body does',
      'POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":',
    ],
  ])('is closed, with an error, when %s not end in time', async (_, text) => {
    gateway = await startGateway({ resources: 20 }, { REQUEST_TIMEOUT_MS: '200' });
    const response = await received(text);
    expect(response).toMatch(/^HTTP\/1\.1 408 /);
    expect(JSON.parse(response.slice(response.indexOf('{')))).toEqual({
      errors: [{ message: expect.any(String), extensions: expect.any(Object) }],
    });
  });

  it('is kept between two requests for longer than a request may take', async () => {
    const environment = { REQUEST_TIMEOUT_MS: '600', KEEP_ALIVE_TIMEOUT_MS: '1300' };
    gateway = await startGateway({ resources: 20 }, environment);
    const began = performance.now();
    expect(await received('GET /health/live HTTP/1.1\r\nHost: gateway\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
    expect(performance.now() - began).toBeGreaterThan(1_200);
  });
});
