import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gate, RestServer } from '../support/rest-server.ts';
import { stopClock } from '../support/time.ts';
import { appBefore, type Stage, startStage } from './support.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage({ RATE_LIMIT_PER_SECOND: '1', RATE_LIMIT_BURST: '3' });
});

afterEach(() => stage.close());

const ask = (body: unknown, authorization: string, accept = 'application/json'): Promise<Response> =>
  fetch(`${stage.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, accept },
    body: JSON.stringify(body),
  });

describe('limits of a caller', () => {
  it('apply to its credential, in any spelling', async () => {
    stopClock();
    const { staff } = stage.sandbox.tokens;
    const spellings = [
      `Token ${staff}`,
      `token ${staff}`,
      `TOKEN   ${staff}`,
      `tOKEN ${staff} `,
      `Token  ${staff}`,
    ];
    const statuses: number[] = [];
    // The request for the document uses one of the three.
    for (const one of spellings) statuses.push((await ask({ query: '{ __typename }' }, one)).status);
    expect(statuses).toEqual([200, 200, 429, 429, 429]);
  });

  it('are in the headers of each response, including streams and refusals', async () => {
    stopClock();
    const heads: (string | null)[][] = [];
    for (const accept of ['application/json', 'text/event-stream', 'application/json']) {
      const { status, headers } = await ask({ query: '{ __typename }' }, 'Token x', accept);
      heads.push([String(status), headers.get('ratelimit-policy'), headers.get('ratelimit')]);
    }
    const policy = '"operations";q=3;w=3';
    expect(heads).toEqual([
      ['200', policy, '"operations";r=1;t=2'],
      ['200', policy, '"operations";r=0;t=3'],
      ['429', policy, '"operations";r=0;t=3'],
    ]);
  });

  it('also apply to documents that are refused', async () => {
    stopClock();
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      statuses.push((await ask({ query: `{ nothing${n} }` }, 'Token x')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

describe('slots of a caller', () => {
  it('are held by an incremental response until its last part', async () => {
    await using server = await RestServer.start();
    const last = gate();
    server.on('/api/users/me/', async (call) => {
      await last.opened;
      call.json({ uuid: 'a'.repeat(32), username: 'somebody' });
    });
    const app = await appBefore({ ...stage.sandbox, url: server.url }, { MAX_CONCURRENT_OPERATIONS: '1' });
    const send = (query: string, accept: string): Promise<Response> =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
      });
    const inParts = await send('{ __typename ... @defer { viewer { username } } }', 'multipart/mixed');
    const parts = inParts.body?.getReader();
    await parts?.read();
    expect((await send('{ __typename }', 'application/json')).status).toBe(429);
    last.open();
    for (let part = await parts?.read(); part && !part.done; part = await parts?.read());
    expect((await send('{ __typename }', 'application/json')).status).toBe(200);
    await app.close();
  });
});

describe('a connection that closes while responses are queued on it', () => {
  it('leaves no subscription and no stream behind', async () => {
    await stage.close();
    stage = await startStage();
    const { port } = new URL(stage.app.url);
    const body = JSON.stringify({ query: 'subscription { orderUpdates { deletedUuid } }' });
    const request =
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: text/event-stream\r\n` +
      `authorization: Token ${stage.sandbox.tokens.staff}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(Number(port), '127.0.0.1');
    // One after the other, because the others wait for a stream that does not end.
    socket.write(request.repeat(5));
    await expect.poll(() => stage.app.inspect().streams).toBe(1);
    socket.destroy();
    await expect.poll(() => stage.app.inspect().streams).toBe(0);
    await expect
      .poll(() => stage.app.watches.inspect())
      .toMatchObject({ loops: 0, lists: 0, subscriptions: 0 });
  });
});

describe('the endpoint', () => {
  it('is at exactly one path', async () => {
    for (const path of ['/', '/foo', '/graphql/x', '/graphqlx']) {
      const response = await fetch(`${stage.app.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect([path, response.status]).toEqual([path, 404]);
    }
  });
});

describe('a document with many conditions', () => {
  it('returns null for a condition as an error, whatever was requested before', async () => {
    await stage.close();
    stage = await startStage();
    const query = 'query ($x: Boolean = true) { __typename viewer @skip(if: $x) { uuid } }';
    const of = async (x: unknown): Promise<unknown> => {
      const response = await ask({ query, variables: { x } }, `Token ${stage.sandbox.tokens.staff}`);
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      return errors?.[0]?.message ?? null;
    };
    const cold = await of(null);
    for (let n = 0; n < 3; n += 1) expect(await of(false)).toBeNull();
    expect(await of(null)).toBe(cold);
    expect(cold).toContain('must not be null');
  });
});

describe('endlessly nested variables', () => {
  it('are refused before they are used', async () => {
    await stage.close();
    stage = await startStage({ RESPONSE_CACHE_TTL_MS: '60000' });
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const response = await fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($g: JSON) { __typename }","variables":{"g":${deep}}}`,
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    expect((await ask({ query: '{ __typename }' }, 'Token x')).status).toBe(200);
  });
});

describe('a body without a Content-Length', () => {
  const chunked = (bytes: number): Promise<Response> => {
    const text = JSON.stringify({ query: `{ __typename #${'x'.repeat(bytes)}\n }` });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([text]).stream(),
      duplex: 'half',
    };
    return fetch(`${stage.app.url}/graphql`, init);
  };

  it('is read up to the same limit as all others', async () => {
    await stage.close();
    stage = await startStage({ MAX_BODY_BYTES: '20000' });
    expect(await (await chunked(10_000)).json()).toEqual({ data: { __typename: 'Query' } });
    const refused = await chunked(30_000);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
  });
});

describe('an operation with a high estimated cost', () => {
  const nested =
    '{ offerings(first: 20) { nodes { resources(first: 20) { nodes { team { username } } } } } }';

  it('waits before its first request, while a small operation does not', async () => {
    await stage.close();
    stage = await startStage({ UPSTREAM_MAX_CONCURRENCY: '1' });
    const token = `Token ${stage.sandbox.tokens.staff}`;
    const order: string[] = [];
    const note =
      (name: string) =>
      async (response: Promise<Response>): Promise<void> => {
        expect(((await (await response).json()) as { errors?: unknown }).errors).toBeUndefined();
        order.push(name);
      };
    await Promise.all([
      note('large 1')(ask({ query: nested }, token)),
      note('large 2')(ask({ query: nested.replace('username', 'fullName') }, token)),
      note('small')(ask({ query: '{ viewer { username } }' }, `Token ${stage.sandbox.tokens.owner}`)),
    ]);
    expect(order[0]).toBe('small');
  });

  it('is refused above the limit with the numbers and the field, and nothing is requested', async () => {
    await stage.close();
    stage = await startStage({ MAX_UPSTREAM_REQUESTS: '100' });
    const response = await ask({ query: nested }, `Token ${stage.sandbox.tokens.staff}`);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          extensions: {
            code: 'QUERY_TOO_COMPLEX',
            estimate: { requests: expect.any(Number), rows: expect.any(Number) },
            limits: { maxRequests: 100 },
            field: 'offerings.nodes.resources.nodes.team',
          },
        },
      ],
    });
    expect(stage.sandbox.requests).toEqual([]);
  });

  it('reports estimate and actual cost to a caller who requests them', async () => {
    await stage.close();
    stage = await startStage();
    const response = await fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${stage.sandbox.tokens.staff}`,
        'x-cost': '1',
      },
      body: JSON.stringify({ query: nested }),
    });
    const { extensions } = (await response.json()) as {
      extensions: { cost: Record<string, { requests: number }> };
    };
    const { estimate, actual } = extensions.cost;
    expect(actual?.requests).toBe(stage.sandbox.requests.length);
    expect(estimate?.requests).toBeGreaterThanOrEqual(actual?.requests ?? Number.POSITIVE_INFINITY);
  });
});
