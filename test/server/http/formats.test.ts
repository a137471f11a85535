import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn, post, type RawResponse, send } from '../../support/raw-http.ts';
import { type Stage, startStage, watchOrder } from '../support.ts';

const query = '{ __typename }';
const parts = '{ __typename ... @defer { viewer { username } } }';
const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';
/** The header that urql and Apollo Kotlin send with each request. */
const everything =
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';

describe('the format of a response', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const ask = (document: string, accept?: string, variables = {}): Promise<RawResponse> =>
    post(
      stage.app.url,
      { query: document, variables },
      {
        authorization: `Token ${stage.sandbox.tokens.owner}`,
        ...(accept !== undefined && { accept }),
      },
    );
  const typeOf = ({ headers }: RawResponse): string => String(headers['content-type']).split(';')[0] ?? '';
  const nothingHeld = async (): Promise<void> => {
    await expect.poll(() => Object.entries(stage.app.held()).filter(([, held]) => held !== 0)).toEqual([]);
  };

  it.each<[accept: string | undefined, type: string]>([
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    [json, json],
    [graphqlJson, graphqlJson],
    [`${graphqlJson}, ${json}`, graphqlJson],
    [`${json}, ${graphqlJson}`, json],
    [`${json};q=0.5, ${graphqlJson}`, graphqlJson],
    [`${graphqlJson};q=0, */*`, json],
    [`${json};charset=utf-8`, json],
    ['APPLICATION/JSON; Charset="UTF-8"', json],
    [`${json}; x=multipart/mixed`, json],
    [`${json}; x="a, multipart/mixed, text/event-stream"`, json],
    [everything, graphqlJson],
    ['text/event-stream', 'text/event-stream'],
    ['text/event-stream, */*;q=0.1', 'text/event-stream'],
    ['text/event-stream;q=0.1, */*', json],
    ['multipart/mixed', 'multipart/mixed'],
    [`multipart/mixed;q=0, ${json}`, json],
    ['text/html, */*;q=0.8', json],
    ['text/*', 'text/event-stream'],
    ['multipart/*', 'multipart/mixed'],
    ['text/*;q=0.9, application/json;q=0.1', json],
  ])('of a single result for Accept: %s is %s', async (accept, type) => {
    const response = await ask(query, accept);
    expect(response.status).toBe(200);
    expect(typeOf(response)).toBe(type);
    expect(response.text).toContain('{"data":{"__typename":"Query"}}');
  });

  it.each<[accept: string | undefined, type: string]>([
    [undefined, json],
    ['*/*', json],
    [json, json],
    [`${json}; x=multipart/mixed`, json],
    [`multipart/mixed;q=0, ${json}`, json],
    [everything, 'multipart/mixed'],
    ['multipart/mixed;deferSpec=20220824, application/json', 'multipart/mixed'],
    ['text/event-stream, application/json', 'text/event-stream'],
    ['multipart/mixed;q=0.5, application/json', json],
    // The incremental delivery format of 2023 is not supported.
    ['multipart/mixed;incrementalSpec=v0.2, application/json', json],
    ['multipart/mixed;incrementalSpec=v0.2, multipart/mixed, application/json', 'multipart/mixed'],
    ['multipart/mixed;incrementalSpec=v0.2, text/event-stream', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['multipart/*', 'multipart/mixed'],
    ['application/*, multipart/*', json],
  ])('of an incremental result for Accept: %s is %s', async (accept, type) => {
    const response = await ask(parts, accept);
    expect(response.status).toBe(200);
    expect(typeOf(response)).toBe(type);
    expect(response.text).toContain('"username":"sandbox-owner"');
    expect(response.text.includes('hasNext')).toBe(type !== json);
    await nothingHeld();
  });

  it.each([
    ['image/png', query],
    [
      'image/png',
      'mutation { pauseOffering(input: { uuid: "00000000000000000000000000000000" }) { userErrors { message } } }',
    ],
    ['application/json;q=0', query],
    ['application/json;charset=latin1', query],
    ['multipart/mixed;incrementalSpec=v0.2', parts],
    ['multipart/mixed;deferSpec=19990101', parts],
    [json, watchOrder],
    [graphqlJson, watchOrder],
    ['application/json; x=text/event-stream', watchOrder],
    ['text/event-stream;q=0, application/json', watchOrder],
    ['text/event-stream;q=0, text/*', watchOrder],
    ['multipart/mixed;q=0, multipart/*', query],
  ])(
    'that no client could read is refused before anything starts: Accept: %s for %s',
    async (accept, document) => {
      stage.sandbox.requests.length = 0;
      const response = await ask(document, accept, document === watchOrder ? { uuid: stage.order } : {});
      expect(response.status).toBe(406);
      expect(typeOf(response)).toMatch(/json$/);
      expect(codeIn(response)).toBe('BAD_REQUEST');
      expect(stage.sandbox.requests).toEqual([]);
      await nothingHeld();
    },
  );

  it('is named in the refusal of a request without an acceptable one', async () => {
    const response = await ask(watchOrder, json, { uuid: stage.order });
    expect(response.text).toContain('text/event-stream, multipart/mixed');
  });

  it.each<[accept: string, type: string]>([
    ['*/*', 'text/event-stream'],
    ['text/event-stream', 'text/event-stream'],
    [everything, 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['multipart/*', 'multipart/mixed'],
    ['multipart/mixed, application/json', 'multipart/mixed'],
    ['multipart/mixed;boundary="graphql";subscriptionSpec=1.0, application/json', 'multipart/mixed'],
  ])('of a subscription for Accept: %s is %s', async (accept, type) => {
    const controller = new AbortController();
    const response = await fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      signal: controller.signal,
      headers: {
        accept,
        'content-type': json,
        authorization: `Token ${stage.sandbox.tokens.owner}`,
      },
      body: JSON.stringify({ query: watchOrder, variables: { uuid: stage.order } }),
    });
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('content-encoding')).toBeNull();
    const reader = response.body?.getReader();
    let text = '';
    while (!text.includes('PENDING_PROVIDER')) {
      text += Buffer.from((await reader?.read())?.value ?? []).toString();
    }
    expect(text.includes('{"payload":{"data"')).toBe(accept.includes('subscriptionSpec'));
    controller.abort();
    await nothingHeld();
  });

  it('does not change the body or the common headers', async () => {
    const token = `Token ${stage.sandbox.tokens.owner}`;
    const document = '{ viewer { username } }';
    const search = new URLSearchParams({ query: document });
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: document }));
    form.set('map', '{}');
    const upload = new Response(form);
    const headers = { authorization: token, 'x-request-id': 'same-for-all' };
    const responses = [
      await post(stage.app.url, { query: document }, headers),
      await send(stage.app.url, { method: 'GET', path: `/graphql?${search}`, headers }),
      await send(stage.app.url, {
        headers: { ...headers, 'content-type': upload.headers.get('content-type') ?? '' },
        body: Buffer.from(await upload.arrayBuffer()),
      }),
      await post(stage.app.url, { query: document }, { ...headers, accept: 'text/event-stream' }),
      await post(stage.app.url, { query: document }, { ...headers, accept: 'multipart/mixed' }),
    ];
    const always = [
      'x-request-id',
      'vary',
      'x-content-type-options',
      'content-security-policy',
      'referrer-policy',
    ];
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(response.text).toContain('{"data":{"viewer":{"username":"sandbox-owner"}}}');
      for (const name of always) expect(response.headers[name]).toBe(responses[0]?.headers[name]);
    }
  });

  it('depends on the actual response: compression and tags are also available to clients that accept streams', async () => {
    const list = '{ offerings(first: 40) { nodes { uuid name description created } } }';
    const headers = {
      authorization: `Token ${stage.sandbox.tokens.owner}`,
      accept: everything,
      'accept-encoding': 'gzip, br',
    };
    const packed = await post(stage.app.url, { query: list }, headers);
    expect(packed.headers['content-encoding']).toBe('br');
    const path = `/graphql?${new URLSearchParams({ query: list })}`;
    const tagged = await send(stage.app.url, { method: 'GET', path, headers });
    const etag = String(tagged.headers.etag);
    expect(etag).toMatch(/^W\/"/);
    const again = await send(stage.app.url, {
      method: 'GET',
      path,
      headers: { ...headers, 'if-none-match': etag },
    });
    expect([again.status, again.text, again.headers.vary]).toEqual([304, '', tagged.headers.vary]);
  });
});
