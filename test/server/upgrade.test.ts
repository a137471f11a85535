import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGatewayProcess } from '../support/gateway-process.ts';
import { onWire, open } from '../support/raw-http.ts';
import { type Stage, startStage } from './support.ts';

const offer = 'GET /health/live HTTP/1.1\r\nhost: a\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n';
const watch = JSON.stringify({ query: 'subscription { orderUpdates { deletedUuid } }' });
const subscribe =
  'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\naccept: text/event-stream\r\n' +
  `authorization: Token x\r\ncontent-length: ${watch.length}\r\n\r\n${watch}`;

describe('a request that offers another protocol, pipelined after one in progress,', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  it('does not end the process when the connection breaks', async () => {
    const gateway = await startGatewayProcess({ WALDUR_API_URL: 'http://127.0.0.1:1', ACCESS_LOG: 'false' });
    const socket = await open(gateway.url);
    const begun = new Promise((resolve) => socket.once('data', resolve));
    socket.write(subscribe + offer);
    await begun;
    socket.resetAndDestroy();
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    await gateway.stop();
    expect(gateway.output()).not.toContain('ECONNRESET');
  });

  it('does not delay the response to the earlier one', async () => {
    const schema = 'GET /schema.graphql HTTP/1.1\r\nhost: a\r\n\r\n';
    const response = await onWire(stage.app.url, schema + offer, 2);
    expect(response.match(/^content-length: (\d+)/m)?.[1]).toBeDefined();
    expect(response).toContain('type Query');
    expect(response).toContain('{"status":"ok"}');
    expect(stage.app.held()).toMatchObject({ unsentBytes: 0 });
  });
});

describe('a request that offers another protocol', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  it('in HTTP/1.0 gets a response, and its connection closes as without the offer', async () => {
    const request = 'GET /health/live HTTP/1.0\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n';
    expect(await onWire(stage.app.url, request)).toMatch(/^connection: close\r$/im);
  });

  it('cannot hide the length of its body behind a thousand headers', async () => {
    const hidden = 'GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n';
    const request = (count: number): string =>
      'POST /graphql HTTP/1.1\r\nhost: a\r\nupgrade: h2c\r\nconnection: upgrade\r\n' +
      `content-type: application/json\r\n${'a:\r\n'.repeat(count)}content-length: ${hidden.length}\r\n\r\n${hidden}GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n`;
    for (const count of [10, 990, 998, 1_000, 1_995, 2_000, 3_000]) {
      const response = await onWire(stage.app.url, request(count), 2);
      const statuses = [...response.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
      expect(statuses).toEqual(count < 998 ? [400, 404] : [431]);
    }
  });
});
