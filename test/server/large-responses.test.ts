import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { post } from '../support/raw-http.ts';
import { RestServer } from '../support/rest-server.ts';
import { stopClock } from '../support/time.ts';
import { appBefore, rawSocket, type Stage, startStage, terminateAll } from './support.ts';

describe('a response that is too large in bytes, but not in characters,', () => {
  let stage: Stage;
  let server: RestServer;
  let app: App;
  let asked = 0;

  beforeAll(async () => {
    stage = await startStage();
    server = await RestServer.start();
    server.on('/api/users/me/', (call) => {
      asked += 1;
      call.json({ uuid: 'a'.repeat(32), username: 'ü'.repeat(6_000) });
    });
    app = await appBefore(
      { ...stage.sandbox, url: server.url },
      { MAX_ANSWER_BYTES: '10000', RESPONSE_CACHE_TTL_MS: '60000' },
    );
  });
  afterAll(async () => {
    terminateAll();
    await app.close();
    await server[Symbol.asyncDispose]();
    await stage.close();
  });

  const query = '{ viewer { username } }';

  it.each(['application/json', 'application/graphql-response+json', 'text/event-stream', 'multipart/mixed'])(
    'is refused with a code and the request id: %s',
    async (accept) => {
      const headers = { authorization: 'Token x', accept, 'x-request-id': 'the-request' };
      const { text } = await post(app.url, { query }, headers);
      expect(text).toContain('"code":"QUERY_TOO_COMPLEX","requestId":"the-request"');
      expect(text.length).toBeLessThan(1_000);
    },
  );

  it('is refused over WebSockets', async () => {
    const raw = await rawSocket(app);
    raw.send({ id: 'a', type: 'subscribe', payload: { query } });
    await expect.poll(() => raw.messages.at(-1)?.type).toBe('complete');
    expect(raw.messages.at(-2)).toMatchObject({
      type: 'next',
      payload: { errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] },
    });
  });

  it('is not kept', async () => {
    const before = asked;
    for (let n = 0; n < 2; n += 1) await post(app.url, { query }, { authorization: 'Token y' });
    expect(asked - before).toBe(2);
  });
});

describe('an operation that is refused for now', () => {
  it.each(['application/json', 'text/event-stream', 'multipart/mixed'])(
    'says when to retry: %s',
    async (accept) => {
      stopClock();
      const stage = await startStage({ RATE_LIMIT_PER_SECOND: '1', RATE_LIMIT_BURST: '2' });
      const statuses: unknown[] = [];
      for (let n = 0; n < 2; n += 1) {
        const response = await post(stage.app.url, { query: '{ __typename }' }, { accept });
        statuses.push([response.status, response.headers['retry-after']]);
      }
      await stage.close();
      // The request for the document uses one of the two.
      expect(statuses).toEqual([
        [200, undefined],
        [429, '1'],
      ]);
    },
  );
});
