import { request as httpRequest } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { stopTime, virtualTime } from '../support/time.ts';
import { turns, until } from '../support/until.ts';
import { appBefore, held, nothing, type Stage, startStage, watchOrder } from './support.ts';

interface Stream {
  readonly response: Response;
  readonly events: { event: string; data: string }[];
  /** `end` for an orderly end of the body, `cut` for a broken one. */
  readonly ended: Promise<'end' | 'cut'>;
}

describe('GraphQL over SSE, distinct connections', () => {
  let stage: Stage;

  const start = async (environment: Record<string, string> = {}): Promise<void> => {
    stage = await startStage(environment);
  };

  beforeEach(() => () => stage.close());

  const open = async (
    payload: unknown,
    {
      token = stage.sandbox.tokens.owner,
      signal,
      url = stage.app.url,
      method = 'POST',
      headers = {},
    }: {
      token?: string;
      signal?: AbortSignal;
      url?: string;
      method?: string;
      headers?: Record<string, string>;
    } = {},
  ): Promise<Stream> => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(payload as Record<string, unknown>)) {
      search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    const response = await fetch(`${url}/graphql${method === 'GET' ? `?${search}` : ''}`, {
      method,
      headers: {
        accept: 'text/event-stream',
        ...(method === 'POST'
          ? { 'content-type': 'application/json' }
          : { 'graphql-require-preflight': '1' }),
        authorization: `Token ${token}`,
        ...headers,
      },
      ...(method === 'POST' && { body: JSON.stringify(payload) }),
      ...(signal && { signal }),
    });
    const events: { event: string; data: string }[] = [];
    const ended = (async () => {
      let text = '';
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk).toString('utf8');
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          const event = /^event: ?(.+)$/m.exec(block)?.[1];
          if (event) events.push({ event, data: /^data: ?(.*)$/m.exec(block)?.[1] ?? '' });
        }
      }
      return 'end' as const;
    })().catch(() => 'cut' as const);
    return { response, events, ended };
  };

  const watch = (): unknown => ({ query: watchOrder, variables: { uuid: stage.order } });

  it.each(['POST', 'GET'])('streams a subscription by %s as next events', async (method) => {
    await start();
    const controller = new AbortController();
    const stream = await open(watch(), { method, signal: controller.signal });
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.response.headers.get('cache-control')).toBe('no-cache, no-transform');
    await expect.poll(() => stream.events.length).toBe(1);
    expect(stream.events[0]?.event).toBe('next');
    expect(JSON.parse(stream.events[0]?.data ?? '')).toEqual({
      data: { orderProgress: { state: 'PENDING_PROVIDER' } },
    });
    expect(held(stage.app)).toEqual({ ...nothing, streams: 1, loops: 1 });
    controller.abort();
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('responds to a query with one next and one complete with empty data', async () => {
    await start();
    const stream = await open({ query: '{ viewer { username } }' });
    expect(await stream.ended).toBe('end');
    expect(stream.events.map(({ event }) => event)).toEqual(['next', 'complete']);
    expect(stream.events[1]?.data).toBe('');
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', { query: '{' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: 'subscription { nothing }' }],
    ['OPERATION_RESOLUTION_FAILURE', { query: '{ viewer { username } }', operationName: 'other' }],
  ])('sends %s with its code and the request id, and ends', async (code, payload) => {
    await start();
    const { response, events, ended } = await open(payload, { headers: { 'x-request-id': 'harmless-1' } });
    expect(await ended).toBe('end');
    const { errors } = JSON.parse(events[0]?.data ?? '{}') as {
      errors: { extensions: Record<string, unknown> }[];
    };
    expect(errors[0]?.extensions).toMatchObject({ code, requestId: 'harmless-1' });
    expect(events.map(({ event }) => event)).toEqual(['next', 'complete']);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  });

  it('reports a missing order as an event, with its code and the request id', async () => {
    await start();
    const variables = { uuid: '00000000000000000000000000000000' };
    const headers = { 'x-request-id': 'harmless-2' };
    const { events, ended } = await open({ query: watchOrder, variables }, { headers });
    expect(await ended).toBe('end');
    expect(events.map(({ event }) => event)).toEqual(['next', 'complete']);
    expect(events[0]?.data).toContain('"code":"NOT_FOUND"');
    expect(events[0]?.data).toContain('"requestId":"harmless-2"');
  });

  it.each(['orderUpdates', 'resourceUpdates', 'offeringUserUpdates'])(
    'completes %s with a filter that matches nothing, without an error',
    async (name) => {
      await start();
      const { events, ended } = await open({
        query: `subscription { ${name}(filter: { state: [] }) { deletedUuid } }`,
      });
      expect(await ended).toBe('end');
      expect(events).toEqual([{ event: 'complete', data: '' }]);
      await expect.poll(() => held(stage.app)).toEqual(nothing);
    },
  );

  it('does not stream if the client does not accept a stream', async () => {
    await start();
    const stream = await open(
      { query: '{ viewer { username } }' },
      { headers: { accept: 'application/json' } },
    );
    expect(stream.response.headers.get('content-type')).toMatch(/^application\/json/);
    await stream.ended;
  });

  it('ends its operations immediately when the connection is destroyed, also while it starts', async () => {
    await start();
    for (let round = 0; round < 10; round += 1) {
      const request = httpRequest(`${stage.app.url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          authorization: `Token ${stage.sandbox.tokens.owner}`,
        },
      });
      const gone = new Promise((resolve) => request.once('close', resolve));
      request.on('error', () => {});
      request.end(JSON.stringify(watch()));
      await turns(3 * round);
      request.destroy();
      await gone;
    }
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });

  it('ends streams on shutdown without complete, and a new stream begins with the current state', async () => {
    using _time = await virtualTime();
    await start();
    const stream = await open(watch());
    await until(() => stream.events.length === 1);
    // No time passes.
    await stage.app.close();
    expect(await stream.ended).toBe('cut');
    expect(stream.events.map(({ event }) => event)).toEqual(['next']);
    await until(() => expect(held(stage.app)).toEqual(nothing));
    const app = await appBefore(stage.sandbox);
    const controller = new AbortController();
    const again = await open(watch(), { url: app.url, signal: controller.signal });
    await until(() => expect(again.events[0]?.data).toBe(stream.events[0]?.data));
    controller.abort();
    await app.close();
  });

  it('ends a stream at its maximum age without complete', async () => {
    const pass = await stopTime();
    await start({ SUBSCRIPTION_MAX_AGE_MS: '300' });
    const stream = await open(watch());
    await until(() => stream.events.length === 1);
    // Ages differ by a tenth, so that clients do not come back all at once.
    pass(330);
    expect(await stream.ended).toBe('cut');
    expect(stream.events.map(({ event }) => event)).toEqual(['next']);
    await until(() => expect(held(stage.app)).toEqual(nothing));
  });
});
