import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const query = '{ viewer { username } }';

describe('what a browser sends for a page of another origin without asking', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 });
  });
  afterAll(() => gateway.close());

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Token ${gateway.sandbox.tokens.staff}`);
    return fetch(`${gateway.url}${path}`, { ...init, headers });
  };
  const form = (): FormData => {
    const data = new FormData();
    data.set('operations', JSON.stringify({ query }));
    data.set('map', '{}');
    return data;
  };
  const search = `/graphql?${new URLSearchParams({ query })}`;
  const simple: [name: string, path: string, init: () => RequestInit][] = [
    ['a GET', search, () => ({})],
    [
      'a POST of text/plain',
      '/graphql',
      () => ({
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify({ query }),
      }),
    ],
    [
      'a form',
      '/graphql',
      () => ({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ query }).toString(),
      }),
    ],
    ['a form with files', '/graphql', () => ({ method: 'POST', body: form() })],
    [
      'a POST of no type',
      '/graphql',
      () => ({ method: 'POST', body: Buffer.from(JSON.stringify({ query })) }),
    ],
    [
      'a POST of text/plain that looks like JSON',
      '/graphql',
      () => ({
        method: 'POST',
        headers: { 'content-type': 'text/plain; application/json' },
        body: JSON.stringify({ query }),
      }),
    ],
    ['a GET for a stream', search, () => ({ headers: { accept: 'text/event-stream' } })],
  ];

  it.each(simple)('%s is refused and asks nothing of the REST API', async (_name, path, init) => {
    let status = 0;
    const requests = await gateway.requestsOf(async () => {
      const response = await send(path, init());
      status = response.status;
      expect(await response.text()).toContain(`"requestId":"${response.headers.get('x-request-id')}"`);
    });
    expect(status).toBe(403);
    expect(requests).toEqual([]);
  });

  it.each(['graphql-require-preflight', 'apollo-require-preflight', 'x-graphql-yoga-csrf'])(
    'with the header %s, which makes it ask, a GET and a form with files are answered',
    async (name) => {
      const headers = { [name]: '1' };
      for (const [path, init] of [
        [search, { headers }],
        ['/graphql', { method: 'POST', headers, body: form() }],
      ] as const) {
        const response = await send(path, init);
        expect(response.status).toBe(200);
        expect(await response.json()).toEqual({ data: { viewer: { username: 'sandbox-staff' } } });
      }
    },
  );

  it('a POST of JSON needs no header: it makes a browser ask anyway', async () => {
    expect((await gateway.query(query)).data).toEqual({ viewer: { username: 'sandbox-staff' } });
  });

  it('the page of GraphiQL is given to a browser that navigates', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    await response.body?.cancel();
  });
});
