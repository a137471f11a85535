import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const query = '{ viewer { username } }';

describe('a cross-origin request that browsers send without a preflight', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 });
  });
  afterAll(() => gateway.close());

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    // Credentials that a browser adds to the requests of any page after a login.
    if (!headers.has('authorization')) headers.set('authorization', 'Basic c3RhZmY6c2VjcmV0');
    return fetch(`${gateway.url}${path}`, { ...init, headers });
  };
  const form = (document = query): FormData => {
    const data = new FormData();
    data.set('operations', JSON.stringify({ query: document }));
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
      'a POST without a type',
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

  it.each(simple)('%s is refused and sends nothing to the REST API', async (_name, path, init) => {
    let status = 0;
    const requests = await gateway.requestsOf(async () => {
      const response = await send(path, init());
      status = response.status;
      expect(await response.text()).toContain(`"requestId":"${response.headers.get('x-request-id')}"`);
    });
    expect(status).toBe(403);
    expect(requests).toEqual([]);
  });

  const preflighted: [name: string, headers: (token: string) => Record<string, string>][] = [
    ['a credential that only a script can send', (token) => ({ authorization: `Token ${token}` })],
    ['a bearer token', () => ({ authorization: 'Bearer abc' })],
    ...[
      'graphql-require-preflight',
      'apollo-require-preflight',
      'x-graphql-yoga-csrf',
      'X-Apollo-Operation-Name',
      'apollographql-client-name',
    ].map((name): [string, () => Record<string, string>] => [name, () => ({ [name]: '1' })]),
  ];
  it.each(preflighted)(
    'is allowed as GET or form with %s, which forces a preflight',
    async (_name, headersFor) => {
      const headers = headersFor(gateway.sandbox.tokens.staff);
      for (const [path, init] of [
        [`/graphql?${new URLSearchParams({ query: '{ __typename }' })}`, { headers }],
        ['/graphql', { method: 'POST', headers, body: form('{ __typename }') }],
      ] as const) {
        const response = await send(path, init);
        expect(response.status).toBe(200);
        expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
      }
    },
  );

  it.each(['Basic abc', 'basic abc', 'Negotiate abc', 'Digest username="a"', 'NTLM abc', 'Basic'])(
    'is refused with the credential %s, which a browser adds by itself',
    async (authorization) => {
      expect((await send(search, { headers: { authorization } })).status).toBe(403);
    },
  );

  it('cannot be a POST of JSON, which therefore needs no header', async () => {
    expect((await gateway.query(query)).data).toEqual({ viewer: { username: 'sandbox-staff' } });
  });

  it('may load the page of GraphiQL as a navigation', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    await response.body?.cancel();
  });
});
