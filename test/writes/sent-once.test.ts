import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';

const uuid = '0123456789abcdef0123456789abcdef';
const mutation = `mutation ($input: UpdateOfferingOverviewInput!) {
  updateOfferingOverview(input: $input) { userErrors { message } }
}`;

describe('a connection that closes during a write', () => {
  let server: Server | undefined;
  let gateway: Gateway | undefined;

  afterEach(async () => {
    await gateway?.close();
    server?.close();
    gateway = undefined;
    server = undefined;
  });

  /** A server that counts requests by their first line and handles each socket with the given function. */
  const inFrontOf = async (
    onData: (socket: Socket, received: Buffer) => void,
  ): Promise<{ count: () => number }> => {
    let count = 0;
    const listening = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        if (chunk.includes('POST /api/')) count += 1;
        received = Buffer.concat([received, chunk]);
        onData(socket, received);
      });
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    const sandbox = await startSandbox({ live: false, resources: 10 });
    gateway = await gatewayBefore(sandbox, `http://127.0.0.1:${port}`);
    return { count: () => count };
  };

  const write = (description: string) =>
    gateway?.query(mutation, { input: { uuid, name: 'x', description } }) ??
    Promise.reject(new Error('no gateway'));

  it('before anything was sent leads to an error that says so, and the caller may retry', async () => {
    await inFrontOf(() => {});
    await new Promise((resolve) => server?.close(resolve));
    const result = await write('x');
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(result.errors?.[0]?.extensions).not.toHaveProperty('outcomeUnknown');
  });

  it('in the middle of the body causes no retry, and the outcome is reported as unknown', async () => {
    const { count } = await inFrontOf((socket, received) => {
      if (received.length > 1000) socket.resetAndDestroy();
    });
    const result = await write('x'.repeat(900_000));
    expect(count()).toBe(1);
    expect(result.errors?.[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      outcomeUnknown: true,
    });
    expect(result.errors?.[0]?.message).toMatch(/not known whether the change was made/);
  });

  it('before the response causes no retry, and the outcome is reported as unknown', async () => {
    const { count } = await inFrontOf((socket, received) => {
      if (received.includes('}')) socket.resetAndDestroy();
    });
    const result = await write('x');
    expect(count()).toBe(1);
    expect(result.errors?.[0]?.extensions).toMatchObject({ outcomeUnknown: true });
  });

  it('in the middle of the response causes no retry, and the outcome is reported as unknown', async () => {
    const { count } = await inFrontOf((socket, received) => {
      if (received.includes('}')) {
        socket.write(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"a":',
          () => socket.resetAndDestroy(),
        );
      }
    });
    const result = await write('x');
    expect(count()).toBe(1);
    expect(result.errors?.[0]?.extensions).toMatchObject({ outcomeUnknown: true });
  });
});
