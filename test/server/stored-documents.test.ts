import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { messagesOf, rawSocket } from './support.ts';

const list = 'query List { offerings(first: 2) { nodes { name } } }';
const viewer = '{ viewer { username } }';
const pause =
  'mutation { pauseOffering(input: { uuid: "00000000000000000000000000000000" }) { userErrors { code } } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

let sandbox: Sandbox;
let gateway: Gateway;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  sandbox = await startSandbox({ live: false, record: true, resources: 60 });
});

afterEach(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const start = async (environment: Record<string, string> = {}): Promise<void> => {
  gateway = await gatewayBefore(sandbox, sandbox.url, environment);
};

const manifest = (...texts: string[]): string => {
  const path = join(folder, 'documents.json');
  const part = `${path}.new`;
  writeFileSync(part, JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text]))));
  renameSync(part, path);
  return path;
};

type Headers = Record<string, string>;

const get = (params: Record<string, unknown>, headers: Headers = {}): Promise<Response> => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return fetch(`${gateway.url}/graphql?${search}`, {
    headers: {
      authorization: `Token ${sandbox.tokens.staff}`,
      'graphql-require-preflight': '1',
      accept: 'application/json',
      ...headers,
    },
  });
};

const post = (body: unknown, headers: Headers = {}): Promise<Response> =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Token ${sandbox.tokens.staff}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  });

const codes = async (response: Response): Promise<unknown[]> => {
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

describe('automatic persisted queries', () => {
  it('need only their hash after they were sent with it once, by POST and by GET', async () => {
    await start();
    const extensions = byHash(sha256(list));
    const unknown = await post({ extensions });
    expect(await unknown.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const first = (await (await post({ query: list, extensions })).json()) as { data: unknown };
    expect(first).toMatchObject({ data: { offerings: { nodes: [{}, {}] } } });
    expect(await (await post({ extensions })).json()).toEqual(first);
    expect(await (await get({ extensions })).json()).toEqual(first);
    expect(await (await get({ documentId: `sha256:${sha256(list)}` })).json()).toEqual(first);
  });

  it('are refused and not stored under the hash of another text', async () => {
    await start();
    const extensions = byHash(sha256(viewer));
    expect(await codes(await post({ query: list, extensions }))).toEqual(['BAD_REQUEST']);
    expect(await codes(await post({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(sandbox.requests).toEqual([]);
  });

  it('are not stored if they are invalid', async () => {
    await start();
    const wrong = '{ nothing }';
    const extensions = byHash(sha256(wrong));
    expect(await codes(await post({ query: wrong, extensions }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(await post({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('that are mutations do not run by GET', async () => {
    await start();
    const extensions = byHash(sha256(pause));
    const refused = await get({ query: pause, extensions });
    expect(refused.status).toBe(405);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('trusted documents', () => {
  it('are available from the start, by each form of their hash or id', async () => {
    await start({ PERSISTED_DOCUMENTS: manifest(list, viewer) });
    for (const response of [
      await get({ documentId: sha256(viewer) }),
      await get({ extensions: byHash(sha256(viewer)) }),
      await post({ documentId: `sha256:${sha256(viewer)}` }),
      await post({ query: viewer }),
    ]) {
      expect(await response.json()).toMatchObject({ data: { viewer: { username: 'sandbox-staff' } } });
    }
  });

  it('are the only documents accepted with PERSISTED_ONLY over HTTP, and others send no request', async () => {
    await start({ PERSISTED_DOCUMENTS: manifest(viewer), PERSISTED_ONLY: 'true' });
    for (const refused of [
      post({ query: list }),
      post({ query: list, extensions: byHash(sha256(list)) }),
      post({ extensions: byHash(sha256(list)) }),
      get({ query: list }),
      post({ query: list }, { accept: 'text/event-stream' }),
    ]) {
      const text = await (await refused).text();
      expect(text).toContain('PERSISTED_QUERY_ONLY');
    }
    expect(sandbox.requests).toEqual([]);
    expect(await (await post({ query: viewer })).json()).toMatchObject({ data: { viewer: {} } });
  });

  it('are named with an empty document over a WebSocket, and are the only ones accepted there, too', async () => {
    await start({ PERSISTED_DOCUMENTS: manifest(viewer), PERSISTED_ONLY: 'true' });
    const raw = await rawSocket(gateway.app, { params: { authorization: `Token ${sandbox.tokens.staff}` } });
    const documentId = sha256(viewer);
    const payloads = [
      { query: '', documentId },
      { query: '', extensions: byHash(documentId) },
      { query: list },
      { query: '', documentId: sha256(list) },
    ];
    payloads.forEach((payload, index) => void raw.send({ id: `${index}`, type: 'subscribe', payload }));
    for (const id of ['0', '1']) {
      await expect
        .poll(() => messagesOf(raw, id)[0]?.payload)
        .toEqual({
          data: { viewer: { username: 'sandbox-staff' } },
        });
    }
    for (const id of ['2', '3']) {
      await expect
        .poll(() => messagesOf(raw, id))
        .toMatchObject([{ type: 'error', payload: [{ extensions: { code: 'PERSISTED_QUERY_ONLY' } }] }]);
    }
    raw.socket.terminate();
  });

  it('are accepted with PERSISTED_ONLY by their text and any hash of it', async () => {
    const path = join(folder, 'sha1.json');
    writeFileSync(path, JSON.stringify({ [createHash('sha1').update(viewer).digest('hex')]: viewer }));
    await start({ PERSISTED_DOCUMENTS: path, PERSISTED_ONLY: 'true' });
    const answered = await post({ query: viewer, extensions: byHash(sha256(viewer)) });
    expect(await answered.json()).toMatchObject({ data: { viewer: {} } });
  });

  it('change with their manifest', async () => {
    await start({ PERSISTED_DOCUMENTS: manifest(viewer), PERSISTED_ONLY: 'true' });
    manifest(list);
    const known = async (text: string) =>
      (await codes(await post({ documentId: sha256(text) }))).length === 0;
    await expect.poll(() => known(list)).toBe(true);
    expect(await known(viewer)).toBe(false);
  });

  it.each([
    ['a missing file', null, 'cannot be read'],
    ['a file that is not JSON', '{', 'cannot be read'],
    ['a list', '[]', 'is not an object'],
    ['a text under another hash', JSON.stringify({ [sha256(list)]: viewer }), 'does not match this hash'],
    ['an invalid document', JSON.stringify({ 'my-id': '{ nothing }' }), 'Cannot query field'],
  ])('keep the gateway from starting with %s', async (_, content, message) => {
    const path = join(folder, 'broken.json');
    if (content !== null) writeFileSync(path, content);
    await expect(start({ PERSISTED_DOCUMENTS: path })).rejects.toThrow(message);
    await start();
  });
});

describe('a response to GET', () => {
  it('has a tag, with which a client can check for free that nothing has changed', async () => {
    await start();
    const first = await get({ query: list });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const name of ['Authorization', 'Accept']) expect(first.headers.get('vary')).toContain(name);
    const again = await get({ query: list }, { 'if-none-match': `"other", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    expect(await again.text()).toBe('');
    const other = await get({ query: list }, { 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
    expect(await other.json()).toEqual(await first.json());
  });

  it('is refused to a page of another origin that does not force a preflight', async () => {
    await start();
    const response = await get({ query: list }, { 'graphql-require-preflight': '' });
    expect(response.status).toBe(200);
    const bare = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(list)}`, {
      headers: { accept: 'application/json' },
    });
    expect(bare.status).toBe(403);
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('the response cache', () => {
  const cached = { RESPONSE_CACHE_TTL_MS: '60000' };
  const write = {
    query:
      'mutation ($uuid: UUID!) { pauseOffering(input: { uuid: $uuid, reason: "Test" }) { userErrors { code } } }',
    variables: {},
  };

  it('is off by default', async () => {
    await start();
    await post({ query: viewer });
    await post({ query: viewer });
    expect(sandbox.requests).toHaveLength(2);
  });

  it('returns the same query of the same credential again without a request, and no other query', async () => {
    await start(cached);
    const first = await (await post({ query: viewer })).text();
    expect(await (await post({ query: viewer })).text()).toBe(first);
    expect(sandbox.requests).toHaveLength(1);
    const other = await post({ query: viewer }, { authorization: `Token ${sandbox.tokens.owner}` });
    expect(await other.text()).not.toBe(first);
    expect(sandbox.requests).toHaveLength(2);
    const anonymous = await post({ query: viewer }, { authorization: '' });
    expect(await codes(anonymous)).toEqual(['UNAUTHENTICATED']);
    await post({ query: 'query ($n: Int) { offerings(first: $n) { nodes { name } } }', variables: { n: 1 } });
    await post({ query: 'query ($n: Int) { offerings(first: $n) { nodes { name } } }', variables: { n: 2 } });
    expect(sandbox.requests).toHaveLength(5);
  });

  it('discards all responses of a credential when it writes, and keeps those of other credentials', async () => {
    await start(cached);
    const owner = { authorization: `Token ${sandbox.tokens.owner}` };
    const ask = () => Promise.all([post({ query: list }), post({ query: list }, owner)]);
    await ask();
    sandbox.requests.length = 0;
    await ask();
    expect(sandbox.requests).toEqual([]);
    const changed = await post({ ...write, variables: { uuid: sandbox.demo.offering } });
    expect(changed.status).toBe(200);
    sandbox.requests.length = 0;
    await ask();
    expect(sandbox.requests).toHaveLength(1);
  });

  it('stores no response with errors', async () => {
    await start(cached);
    const missing = '{ offering(uuid: "00000000000000000000000000000000") { name } }';
    await post({ query: missing });
    const before = sandbox.requests.length;
    await post({ query: missing });
    expect(sandbox.requests.length).toBe(before * 2);
  });
});
