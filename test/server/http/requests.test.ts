import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn, onWire, open, post, send } from '../../support/raw-http.ts';
import { type Stage, startStage, watchOrder } from '../support.ts';

describe('a request', () => {
  let stage: Stage;
  let token: string;

  beforeAll(async () => {
    stage = await startStage({ MAX_UPLOAD_BYTES: '1000', MAX_BODY_BYTES: '20000' });
    token = `Token ${stage.sandbox.tokens.owner}`;
  });
  afterAll(() => stage.close());

  const json = (body: string, headers: Record<string, string> = {}) =>
    send(stage.app.url, {
      headers: { 'content-type': 'application/json', authorization: token, ...headers },
      body,
    });
  const get = (params: Record<string, string> | string, headers: Record<string, string> = {}) =>
    send(stage.app.url, {
      method: 'GET',
      path: `/graphql?${new URLSearchParams(params)}`,
      headers: { authorization: token, ...headers },
    });

  it.each<[name: string, body: string]>([
    ['that is not JSON', '{"query":'],
    ['that is a batch', '[{"query":"{ __typename }"}]'],
    ['that is a number', '1'],
    ['that is empty', ''],
    ['with a query that is a list', '{"query":["{ __typename }"]}'],
    ['with variables that are text', '{"query":"{ __typename }","variables":"{}"}'],
    ['with variables that are a list', '{"query":"{ __typename }","variables":[]}'],
    ['with an operation name that is a number', '{"query":"{ __typename }","operationName":1}'],
    ['with extensions that are a number', '{"query":"{ __typename }","extensions":1}'],
    ['with an unknown parameter', '{"query":"{ __typename }","operation":"a"}'],
    ['with a parameter named like a prototype', '{"query":"{ __typename }","__proto__":{}}'],
  ])('%s is a bad request', async (_name, body) => {
    const response = await json(body);
    expect(response.status).toBe(400);
    expect(codeIn(response)).toBe('BAD_REQUEST');
  });

  it.each([
    'query={ __typename }&query={ __typename }',
    'query={ __typename }&variables={',
    'variables={}',
    '',
  ])('by GET with ?%s is a bad request', async (search) => {
    const response = await get(search);
    expect(response.status).toBe(400);
    expect(codeIn(response)).toBe('BAD_REQUEST');
  });

  it.each<[name: string, params: Record<string, unknown>]>([
    ['an empty operation name', { query: '{ __typename }', operationName: '' }],
    [
      'null for all optional parameters',
      { query: '{ __typename }', operationName: null, variables: null, extensions: null },
    ],
    ['undeclared variables', { query: '{ __typename }', variables: { a: 1 } }],
    ['an empty document id', { query: '{ __typename }', documentId: '' }],
  ])('with %s gets the same response by POST, by GET and over a WebSocket', async (_name, params) => {
    const response = '{"data":{"__typename":"Query"}}';
    expect((await post(stage.app.url, params, { authorization: token })).text).toBe(response);
    const search = Object.entries(params).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value),
    ]);
    expect((await get(Object.fromEntries(search))).text).toBe(response);
  });

  it.each<[type: string | null, headers: Record<string, string>]>([
    ['text/plain', {}],
    ['application/xml', {}],
    ['application/json; charset=latin1', {}],
    ['application/jsonp', {}],
    [null, {}],
    ['application/json', { 'content-encoding': 'gzip' }],
    ['application/json', { 'content-encoding': 'br, identity' }],
  ])('of type %s with %j is refused as unreadable', async (type, headers) => {
    const response = await send(stage.app.url, {
      headers: { authorization: token, ...(type !== null && { 'content-type': type }), ...headers },
      body: Buffer.from('{"query":"{ __typename }"}'),
    });
    expect(response.status).toBe(415);
    expect(codeIn(response)).toBe('BAD_REQUEST');
  });

  it.each([
    'application/json;charset=UTF-8',
    'Application/JSON',
    'application/json; charset="utf-8"',
    'application/graphql+json',
  ])('of type %s is read', async (type) => {
    expect((await json('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(200);
  });

  it('may be a plain document or a form, if it proves that no foreign page has sent it', async () => {
    const headers = { authorization: token };
    for (const [type, body] of [
      ['application/graphql', '{ __typename }'],
      ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ] as const) {
      const response = await send(stage.app.url, { headers: { ...headers, 'content-type': type }, body });
      expect([response.status, response.text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
    }
  });

  it.each<[type: string, before: string, after: string]>([
    ['application/json', '{"query":"{ __typename }","variables":{"a":"', '"}}'],
    ['application/graphql', '{ __typename } #', ''],
    ['application/x-www-form-urlencoded', 'query={__typename}&variables={"a":"', '"}'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }","variables":{"a":"',
      '"}}\r\n--b\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--b--\r\n',
    ],
  ])(
    'of type %s that is not UTF-8 is refused, because no replacement text may be written',
    async (type, before, after) => {
      const ask = (...bytes: number[]) =>
        send(stage.app.url, {
          headers: { authorization: token, 'content-type': type },
          body: Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]),
        });
      expect((await ask(0xc3, 0xa4)).text).toBe('{"data":{"__typename":"Query"}}');
      const latin1 = await ask(0xe4);
      expect([latin1.status, codeIn(latin1)]).toEqual([400, 'BAD_REQUEST']);
      expect(latin1.text).toContain('UTF-8');
    },
  );

  it.each<[name: string, ask: (encoded: string) => ReturnType<typeof send>]>([
    [
      'a query string',
      (encoded) =>
        send(stage.app.url, {
          method: 'GET',
          path: `/graphql?query={__typename}&variables={"a":"${encoded}"}`,
          headers: { authorization: token },
        }),
    ],
    [
      'a form',
      (encoded) =>
        send(stage.app.url, {
          headers: { authorization: token, 'content-type': 'application/x-www-form-urlencoded' },
          body: `query={__typename}&variables={"a":"${encoded}"}`,
        }),
    ],
  ])('with percent-encoded bytes in %s that are not UTF-8 is refused', async (_, ask) => {
    // A percent sign that encodes nothing stands for itself.
    for (const encoded of ['%C3%A4', '%c3%a4', '100%', '5%+or+%zz']) {
      expect((await ask(encoded)).text, encoded).toBe('{"data":{"__typename":"Query"}}');
    }
    for (const encoded of ['%E4', '%ff', '%C3%28', '%ED%A0%80', '100%%E4']) {
      const response = await ask(encoded);
      expect([response.status, codeIn(response)], encoded).toEqual([400, 'BAD_REQUEST']);
      expect(response.text).toContain('UTF-8');
    }
  });

  it.each(['PUT', 'OPTIONS', 'HEAD'] as const)('by %s is not an operation', async (method) => {
    stage.sandbox.requests.length = 0;
    const response = await send(stage.app.url, { method, headers: { authorization: token } });
    expect(response.status).toBe(method === 'OPTIONS' ? 204 : 405);
    expect(response.headers.allow).toContain('POST');
    expect(stage.sandbox.requests).toEqual([]);
  });

  it('by GET changes nothing', async () => {
    const query =
      'mutation { pauseOffering(input: { uuid: "00000000000000000000000000000000" }) { userErrors { code } } }';
    const response = await get({ query });
    expect([response.status, response.headers.allow]).toEqual([405, 'POST']);
    expect(codeIn(response)).toBe('BAD_REQUEST');
  });

  describe('with files', () => {
    const part = (name: string, value: string, more = ''): string =>
      `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
    const upload = (...parts: string[]) =>
      send(stage.app.url, {
        headers: { authorization: token, 'content-type': 'multipart/form-data; boundary=b' },
        body: `${parts.join('')}--b--\r\n`,
      });
    const operations = part(
      'operations',
      '{"query":"query ($a: Upload) { __typename }","variables":{"a":null}}',
    );
    const file = (name: string, content = 'x') =>
      part(name, content, '; filename="f"\r\nContent-Type: text/plain');

    it.each<[name: string, code: string, parts: () => string[]]>([
      ['operations that are not JSON', 'BAD_REQUEST', () => [part('operations', '{'), part('map', '{}')]],
      ['operations that are a batch', 'BAD_REQUEST', () => [part('operations', '[]'), part('map', '{}')]],
      ['no operations', 'BAD_REQUEST', () => [part('map', '{}')]],
      ['no map', 'BAD_REQUEST', () => [operations]],
      ['a map that is not JSON', 'BAD_REQUEST', () => [operations, part('map', '{'), file('0')]],
      ['a map that is a list', 'BAD_REQUEST', () => [operations, part('map', '[]'), file('0')]],
      [
        'a map of a file that does not exist',
        'BAD_REQUEST',
        () => [operations, part('map', '{"1":["variables.a"]}'), file('0')],
      ],
      [
        'a map to a variable that does not exist',
        'BAD_REQUEST',
        () => [operations, part('map', '{"0":["variables.b"]}'), file('0')],
      ],
      ['a map to the document', 'BAD_REQUEST', () => [operations, part('map', '{"0":["query"]}'), file('0')]],
      [
        'a map to a prototype',
        'BAD_REQUEST',
        () => [operations, part('map', '{"0":["variables.__proto__.x"]}'), file('0')],
      ],
      [
        'a map to hundreds of places',
        'BAD_REQUEST',
        () => [operations, part('map', JSON.stringify({ 0: Array(500).fill('variables.a') })), file('0')],
      ],
      [
        'a file that is too large',
        'PAYLOAD_TOO_LARGE',
        () => [operations, part('map', '{"0":["variables.a"]}'), file('0', 'x'.repeat(1001))],
      ],
      [
        'too many files',
        'PAYLOAD_TOO_LARGE',
        () => [operations, part('map', '{}'), ...'01234'.split('').map((name) => file(name))],
      ],
      [
        'many fields',
        'PAYLOAD_TOO_LARGE',
        () => [operations, part('map', '{}'), ...Array.from({ length: 200 }, (_, n) => part(`f${n}`, ''))],
      ],
      [
        'operations that are larger than a body without files',
        'PAYLOAD_TOO_LARGE',
        () => [part('operations', `{"query":"{ __typename }"${' '.repeat(20_000)}}`), part('map', '{}')],
      ],
      ['a body that breaks off', 'BAD_REQUEST', () => [operations.slice(0, 60)]],
    ])('and %s gets an error', async (_name, code, parts) => {
      const response = await upload(...parts());
      expect(response.status, response.text).toBe(code === 'BAD_REQUEST' ? 400 : 413);
      expect(codeIn(response)).toBe(code);
    });

    it('gets an error wherever its body breaks off, and the gateway continues', async () => {
      const whole = `${operations}${part('map', '{"0":["variables.a"]}')}${file('0', 'content')}--b--`;
      const lengths = Array.from({ length: whole.length }, (_, index) => index);
      for (const at of lengths) {
        const response = await send(stage.app.url, {
          headers: { authorization: token, 'content-type': 'multipart/form-data; boundary=b' },
          body: whole.slice(0, at),
        });
        expect([at, response.status, codeIn(response)]).toEqual([at, 400, 'BAD_REQUEST']);
      }
    });

    it('gets a result if it is valid', async () => {
      const response = await upload(
        part(
          'operations',
          JSON.stringify({
            query:
              'mutation ($a: Upload) { setOfferingImage(input: { uuid: "0", image: $a }) { __typename } }',
            variables: { a: null },
          }),
        ),
        part('map', '{"0":["variables.a"]}'),
        file('0'),
      );
      // The file was read, and the error is found later.
      expect(response.text).toContain('UUID');
    });
  });

  it('that repeats a long mistake gets an error without long quotations', async () => {
    const long = 'x'.repeat(900);
    const variables = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`v${n}`, long.repeat(20)]));
    const declared = Object.keys(variables).map((name) => `$${name}: UUID!`);
    const used = Object.keys(variables).map((name) => `${name}: offering(uuid: $${name}) { name }`);
    const response = await post(
      stage.app.url,
      { query: `query (${declared.join(', ')}) { ${used.join(' ')} }`, variables: { v0: long, v1: long } },
      { authorization: token },
    );
    expect(codeIn(response)).toBe('BAD_USER_INPUT');
    // Twenty errors, each with its position.
    expect(response.text.length).toBeLessThan(10_000);
  });

  describe('on the wire', () => {
    const head = (lines: string[]): string =>
      ['POST /graphql HTTP/1.1', ...lines, 'content-type: application/json', `authorization: ${token}`].join(
        '\r\n',
      );
    const body = '{"query":"{ __typename }"}';
    const framed = `content-length: ${body.length}`;

    it.each([
      'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
      'Upgrade: h2c\r\nConnection: Upgrade',
      'Upgrade: TLS/1.3\r\nConnection: upgrade',
      'Upgrade: h2c, websocket2\r\nConnection: keep-alive, Upgrade',
    ])('that offers another protocol gets a response in HTTP/1.1: %j', async (offer) => {
      const request = `${head(['host: a', offer, framed])}\r\n\r\n${body}`;
      const response = await onWire(stage.app.url, request);
      expect(response).toMatch(/^HTTP\/1\.1 200 /);
      expect(response).toContain('{"data":{"__typename":"Query"}}');
      // The connection can be used like any other.
      const twice = await onWire(stage.app.url, request + request, 2);
      expect(twice.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
    });

    it('that offers another protocol can follow many of its kind on one connection, which holds no memory for them', async () => {
      const warnings: unknown[] = [];
      const warn = (warning: unknown) => warnings.push(warning);
      process.on('warning', warn);
      const socket = await open(stage.app.url);
      for (let count = 0; count < 20; count += 1) {
        const answered = new Promise((resolve) => socket.once('data', resolve));
        socket.write('GET /health/live HTTP/1.1\r\nhost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n');
        expect(String(await answered)).toMatch(/^HTTP\/1\.1 200 /);
      }
      socket.destroy();
      process.off('warning', warn);
      expect(warnings).toEqual([]);
    });

    it('that offers another protocol gets a response on every path, also for GET', async () => {
      for (const path of ['/health/live', '/metrics', '/nowhere']) {
        const response = await onWire(
          stage.app.url,
          `GET ${path} HTTP/1.1\r\nhost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n`,
        );
        expect(response).toMatch(path === '/nowhere' ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 200 /);
      }
    });

    it('for a WebSocket without the Upgrade header gets an error that names the missing header', async () => {
      const response = await send(stage.app.url, {
        method: 'GET',
        headers: { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13' },
      });
      expect([response.status, response.headers.upgrade]).toEqual([426, 'websocket']);
      expect(codeIn(response)).toBe('BAD_REQUEST');
      expect(response.text).toContain('proxy');
    });

    it.each([
      ['of a bracket', ['host: [']],
      ['with a space', ['host: a b']],
      ['with a user', ['host: user@a']],
      ['that occurs twice', ['host: a', 'host: b']],
      ['that occurs twice with the same value', ['host: a', 'Host: a']],
      ['that is missing', []],
    ])('with a host %s is a bad request, and the response has no internal details', async (_name, lines) => {
      const response = await onWire(stage.app.url, `${head([...lines, framed])}\r\n\r\n${body}`);
      expect(response).toMatch(/^HTTP\/1\.1 400 /);
      expect(response).not.toMatch(/node_modules|\.ts|at /);
    });

    it.each(['localhost', '127.0.0.1:1', '[::1]:4000', 'a.b-c.example.org', 'EXAMPLE.org:443'])(
      'with the host %s gets a response',
      async (host) => {
        const response = await onWire(stage.app.url, `${head([`host: ${host}`, framed])}\r\n\r\n${body}`);
        expect(response).toMatch(/^HTTP\/1\.1 200 /);
      },
    );

    it('that asks to close its connection has it closed, also after a stream', async () => {
      for (const accept of ['application/json', 'text/event-stream', 'multipart/mixed']) {
        const response = await onWire(
          stage.app.url,
          `${head(['host: a', framed, 'connection: close', `accept: ${accept}`])}\r\n\r\n${body}`,
        );
        expect(response.toLowerCase()).toContain('connection: close');
      }
      const query = JSON.stringify({ query: watchOrder, variables: { uuid: stage.order } });
      const lines = [
        'host: a',
        `content-length: ${query.length}`,
        'connection: close',
        'accept: text/event-stream',
      ];
      const stream = await onWire(stage.app.url, `${head(lines)}\r\n\r\n${query}`, 'PENDING_PROVIDER');
      expect(stream.toLowerCase()).toContain('connection: close');
    });
  });

  it('for the schema returns the SDL once', async () => {
    const first = await send(stage.app.url, { method: 'GET', path: '/schema.graphql' });
    expect(first.status).toBe(200);
    expect(first.text).toContain('type Offering ');
    const again = await send(stage.app.url, {
      method: 'GET',
      path: '/schema.graphql',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});
