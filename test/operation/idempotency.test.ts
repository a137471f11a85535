import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { rawSocket } from '../server/support.ts';
import type { QueryResult } from '../support/gateway.ts';
import { startGatewayAlone } from '../support/gateway.ts';
import { hasRedis, type RedisServer, startRedis } from '../support/redis-server.ts';
import { gate, type Handler, RestServer } from '../support/rest-server.ts';

const uuid = '0123456789abcdef0123456789abcdef';
const pause = `/api/marketplace-provider-offerings/${uuid}/pause/`;
const secretRoute = `/api/marketplace-service-providers/${uuid}/api_secret_code/`;
const mutation = `mutation Pause($uuid: UUID!, $reason: String) {
  pauseOffering(input: { uuid: $uuid, reason: $reason }) { transition { toWord } userErrors { code message path } }
}
mutation Other($uuid: UUID!) { archiveOffering(input: { uuid: $uuid }) { userErrors { code } } }`;
const done: Handler = (call) => call.json({ state: 'Paused' });

interface Asking {
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: Record<string, unknown>;
  readonly signal?: AbortSignal;
}

const startBefore = (url: string, environment: Record<string, string> = {}): Promise<App> =>
  startGatewayAlone(url, { UPSTREAM_BREAKER_FAILURES: '0', ...environment });

async function ask(
  app: App,
  { key = 'k-1', headers = {}, body = {}, signal }: Asking = {},
): Promise<QueryResult> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Token x',
      ...(key !== null && { 'idempotency-key': `"${key}"` }),
      ...headers,
    },
    body: JSON.stringify({ query: mutation, operationName: 'Pause', variables: { uuid }, ...body }),
    ...(signal && { signal }),
  });
  return { ...((await response.json()) as QueryResult), status: response.status };
}

/** A response without the ids of requests. */
const withoutIds = (response: QueryResult): unknown =>
  JSON.parse(JSON.stringify(response), (name, value) => (name === 'requestId' ? undefined : value));
const codeOf = ({ errors, status }: QueryResult): string => `${status} ${errors?.[0]?.extensions?.code}`;

describe('a mutation with an idempotency key', () => {
  let server: RestServer;
  let app: App;

  beforeAll(async () => {
    server = await RestServer.start();
  });
  beforeEach(async () => {
    server.requests.length = 0;
    server.on(pause, done);
    app = await startBefore(server.url);
  });
  afterEach(() => app.close());
  afterAll(() => server.close());

  it.each<[string, Handler]>([
    ['that was carried out', done],
    ['that was refused with user errors', (call) => call.json({ paused_reason: ['Too long.'] }, 400)],
    ['that was forbidden', (call) => call.json({ detail: 'No.' }, 403)],
    ['whose outcome is unknown', (call) => call.hangUp()],
  ])('%s returns its first result again, and is sent once', async (_, first) => {
    server.on(pause, first, done);
    const responses = [await ask(app), await ask(app), await ask(app)];
    expect(withoutIds(responses[1] as QueryResult)).toEqual(withoutIds(responses[0] as QueryResult));
    expect(withoutIds(responses[2] as QueryResult)).toEqual(withoutIds(responses[0] as QueryResult));
    const ids = responses.map(({ errors }) => errors?.[0]?.extensions?.requestId);
    expect(new Set(ids).size).toBe(ids[0] === undefined ? 1 : 3);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Handler]>([
    ['an invalid credential', (call) => call.json({ detail: 'Invalid token.' }, 401)],
    ['a rate limit', (call) => call.json({ detail: 'Later.' }, 429)],
  ])('that failed with %s changed nothing, and is sent when it is repeated', async (_, first) => {
    server.on(pause, first, done);
    expect((await ask(app)).data.pauseOffering).toBeNull();
    expect((await ask(app)).data.pauseOffering).toEqual({ transition: { toWord: 'Paused' }, userErrors: [] });
    expect(server.requests).toHaveLength(2);
  });

  it('that was refused before anything was sent leaves its key unused', async () => {
    expect(codeOf(await ask(app, { body: { variables: { uuid: 'none' } } }))).toBe('200 BAD_USER_INPUT');
    expect((await ask(app)).errors).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Asking]>([
    ['other variables', { body: { variables: { uuid, reason: 'x' } } }],
    ['another operation of the document', { body: { operationName: 'Other' } }],
    ['another document', { body: { query: `${mutation} # again` } }],
  ])('is refused with %s under the same key', async (_, other) => {
    await ask(app);
    expect(codeOf(await ask(app, other))).toBe('422 IDEMPOTENCY_KEY_REUSED');
    expect(server.requests).toHaveLength(1);
  });

  it('is refused with another file under the same key', async () => {
    const image = `/api/marketplace-provider-offerings/${uuid}/update_image/`;
    server.on(image, (call) => call.empty(200));
    const query = `mutation ($image: Upload!) { setOfferingImage(input: { uuid: "${uuid}", image: $image }) { userErrors { code } } }`;
    const upload = async (content: string): Promise<QueryResult> => {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables: { image: null } }));
      form.set('map', '{"0": ["variables.image"]}');
      form.set('0', new Blob([content], { type: 'image/png' }), 'a.png');
      const headers = { authorization: 'Token x', 'idempotency-key': 'file' };
      const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: form });
      return { ...((await response.json()) as QueryResult), status: response.status };
    };
    const first = await upload('one');
    expect(first.errors).toBeUndefined();
    expect(await upload('one')).toEqual(first);
    expect(codeOf(await upload('two'))).toBe('422 IDEMPOTENCY_KEY_REUSED');
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Asking]>([
    ['credential', { headers: { authorization: 'Token y' } }],
    ['language', { headers: { 'accept-language': 'et' } }],
    ['key', { key: 'k-2' }],
  ])('is a different one for another %s', async (_, other) => {
    await ask(app);
    expect((await ask(app, other)).errors).toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });

  it('is refused while the first one is in progress, which continues when its caller disconnects', async () => {
    const answered = gate();
    server.on(pause, async (call) => {
      await answered.opened;
      done(call);
    });
    const caller = new AbortController();
    const first = ask(app, { signal: caller.signal });
    await server.until(() => server.requests.length === 1);
    caller.abort();
    await expect(first).rejects.toThrow();
    expect(codeOf(await ask(app))).toBe('409 IDEMPOTENCY_KEY_IN_USE');
    expect(codeOf(await ask(app, { body: { operationName: 'Other' } }))).toBe('422 IDEMPOTENCY_KEY_REUSED');
    answered.open();
    await server.until(() => app.held().operations === 0);
    expect((await ask(app)).data.pauseOffering.userErrors).toEqual([]);
    expect(server.requests).toMatchObject([{ dropped: false }]);
  });

  it('works in the same way over a WebSocket, with the key in extensions', async () => {
    const first = await ask(app);
    const socket = await rawSocket(app, { params: { authorization: 'Token x' } });
    const send = (id: string, idempotencyKey: string) =>
      socket.send({
        type: 'subscribe',
        id,
        payload: {
          query: mutation,
          operationName: 'Pause',
          variables: { uuid },
          extensions: { idempotencyKey },
        },
      });
    const resultOf = async (id: string) => {
      await expect.poll(() => socket.messages.some((one) => one.id === id)).toBe(true);
      return socket.messages.find((one) => one.id === id).payload;
    };
    send('1', 'k-1');
    expect(await resultOf('1')).toEqual({ data: first.data });
    expect(server.requests).toHaveLength(1);
    send('2', 'k 2');
    expect(await resultOf('2')).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    send('3', 'k-3');
    expect(await resultOf('3')).toEqual({ data: first.data });
    expect(server.requests).toHaveLength(2);
    socket.socket.terminate();
  });

  it.each<[string, Asking]>([
    ['blank', { headers: { 'idempotency-key': '' } }],
    ['two', { headers: { 'idempotency-key': 'a, b' } }],
    ['too long', { key: 'k'.repeat(256) }],
    ['not a text', { key: null, body: { extensions: { idempotencyKey: 5 } } }],
    ['different in the header and in extensions', { body: { extensions: { idempotencyKey: 'k-2' } } }],
  ])('is refused with a key that is %s', async (_, asking) => {
    expect(codeOf(await ask(app, asking))).toBe('400 BAD_REQUEST');
    expect(server.requests).toEqual([]);
  });

  it('returns its result in one part', async () => {
    const query = `mutation { pauseOffering(input: { uuid: "${uuid}" }) { ... @defer { userErrors { code } } } }`;
    const body = { query, operationName: null, variables: null };
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'multipart/mixed',
        'idempotency-key': 'k-1',
        authorization: 'Token x',
      },
      body: JSON.stringify(body),
    });
    expect(await response.text()).toContain('leave out @defer');
    expect(server.requests).toEqual([]);
  });

  it('has no effect beside a query', async () => {
    const body = { query: '{ __typename }', operationName: null, variables: null };
    expect(await ask(app, { key: 'a b, c', body })).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe.skipIf(!hasRedis)('idempotency keys on Redis (skipped when redis-server is not installed)', () => {
  let server: RestServer;
  let redis: RedisServer;
  const apps: App[] = [];

  const replica = async (environment: Record<string, string> = {}): Promise<App> => {
    const app = await startBefore(server.url, { REDIS_URL: redis.url, ...environment });
    apps.push(app);
    // The replica refuses keys until it is connected to Redis.
    await expect
      .poll(async () => codeOf(await ask(app, { key: `ready-${apps.length}` })))
      .not.toContain('IDEMPOTENCY_UNAVAILABLE');
    server.requests.length = 0;
    return app;
  };

  beforeAll(async () => {
    [server, redis] = await Promise.all([RestServer.start(), startRedis()]);
  });
  beforeEach(() => {
    server.on(pause, done);
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
  });
  afterAll(async () => {
    await server.close();
    await redis.close();
  });

  it('are valid in all replicas, for the configured time', async () => {
    const [one, other] = [await replica(), await replica()];
    const first = await ask(one, { key: 'shared' });
    expect(await ask(other, { key: 'shared' })).toEqual(first);
    expect(codeOf(await ask(other, { key: 'shared', body: { operationName: 'Other' } }))).toBe(
      '422 IDEMPOTENCY_KEY_REUSED',
    );
    expect(server.requests).toHaveLength(1);
    const { ttlMs } = (await redis.dump()).find(({ key }) => key.includes(':once:')) ?? { ttlMs: 0 };
    expect(ttlMs).toBeGreaterThan(86_000_000);
  });

  it('of a process that has ended lead to an error, and never to a second write', async () => {
    const [gone, other] = [await replica(), await replica()];
    const answered = gate();
    server.on(pause, async (call) => {
      await answered.opened;
      done(call);
    });
    const first = ask(gone, { key: 'gone' });
    await server.until(() => server.requests.length === 1);
    expect(codeOf(await ask(other, { key: 'gone' }))).toBe('409 IDEMPOTENCY_KEY_IN_USE');
    // As if no process could still be executing it.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 121_000);
    onTestFinished(() => clock.mockRestore());
    const late = await ask(other, { key: 'gone' });
    expect(codeOf(late)).toBe('409 IDEMPOTENCY_OUTCOME_UNKNOWN');
    expect(late.errors?.[0]?.extensions).toMatchObject({ outcomeUnknown: true });
    clock.mockRestore();
    answered.open();
    await first;
    expect(server.requests).toHaveLength(1);
  });

  it('of a mutation that the shutdown interrupts report that its outcome is unknown', async () => {
    const [ending, other] = [await replica({ SHUTDOWN_TIMEOUT_MS: '0' }), await replica()];
    server.on(pause, (call) => call.hang());
    const caller = new AbortController();
    const first = ask(ending, { key: 'cut', signal: caller.signal }).catch(() => null);
    await server.until(() => server.requests.length === 1);
    caller.abort();
    await first;
    await ending.close();
    const { errors } = await ask(other, { key: 'cut' });
    expect(errors).toMatchObject([{ path: ['pauseOffering'], extensions: { outcomeUnknown: true } }]);
    expect(server.requests).toHaveLength(1);
  });

  it('store no secret: a result with one is not returned again, and nothing is sent again', async () => {
    const app = await replica();
    server.on(secretRoute, (call) => call.json({ api_secret_code: 'hush-hush' }));
    const query = `mutation { generateServiceProviderApiSecretCode(input: { uuid: "${uuid}" }) { apiSecretCode } }`;
    const asking = { key: 'secret-key', body: { query, operationName: null, variables: null } };
    const first = await ask(app, asking);
    expect(first.data.generateServiceProviderApiSecretCode).toEqual({ apiSecretCode: 'hush-hush' });
    const again = await ask(app, asking);
    expect(codeOf(again)).toBe('409 IDEMPOTENCY_RESULT_NOT_KEPT');
    expect(again.errors?.[0]?.message).toContain('was carried out');
    expect(server.requests).toHaveLength(1);
    const stored = JSON.stringify(await redis.dump());
    expect(stored).toContain(':once:');
    for (const secret of ['hush-hush', 'Token x', 'secret-key', uuid]) expect(stored).not.toContain(secret);
  });

  it('are refused while Redis is unreachable, before anything is sent', async () => {
    const app = await replica();
    await redis.kill();
    expect(codeOf(await ask(app, { key: 'lost' }))).toBe('503 IDEMPOTENCY_UNAVAILABLE');
    expect((await ask(app, { key: null })).errors).toBeUndefined();
    expect(server.requests).toHaveLength(1);
    await redis.restart();
  });
});
