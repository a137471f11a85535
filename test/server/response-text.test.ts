import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore, startGatewayAlone } from '../support/gateway.ts';
import { hasRedis, startRedis } from '../support/redis-server.ts';
import { RestServer } from '../support/rest-server.ts';

const texts: readonly [title: string, text: string][] = [
  ['nothing but ASCII', 'plain [a-z] ~'],
  ['letters of Latin-1', 'Tõenäoline Öö £'],
  ['letters beyond Latin-1', 'Ülikool Šokolaad, Київ, 東京'],
  ['surrogate pairs', 'a cloud 🌩️ in 𝒪'],
  ['half a surrogate pair', 'broken \ud83c and \udf29 end'],
  ['quotes and backslashes', 'say "no" \\ or \\"'],
  ['control characters', 'line\nline\r\n\ttab \u0000 \u001f \u007f \u0080'],
  ['line ends of JavaScript', 'a\u2028b\u2029c'],
  ['text that looks like a template', `\`$\{name} </script>`],
];
const query = '{ resources(first: 20) { nodes { uuid name description limits offering { name } } } }';
const rows = texts.map(([, text], index) => ({
  uuid: String(index).padStart(32, '0'),
  name: text,
  description: `${text}${'.'.repeat(200)}`,
  limits: { [text]: 1.5 },
  offering_uuid: 'f'.repeat(32),
  offering_name: text,
}));
const expected = {
  data: {
    resources: {
      nodes: rows.map(({ uuid, name, description, limits }) => ({
        uuid,
        name,
        description,
        limits,
        offering: { name },
      })),
    },
  },
};

/** The received bytes. */
interface Raw {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

function ask(url: string, headers: Record<string, string>, method: 'GET' | 'POST' = 'POST'): Promise<Raw> {
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });
}

const post = { 'content-type': 'application/json', authorization: 'Token a' };

describe('a response with every kind of text', () => {
  let server: RestServer;
  let gateway: Gateway;

  beforeAll(async () => {
    server = await RestServer.start();
    server.on('/api/marketplace-provider-resources/', (call) => call.rows(rows));
    gateway = await gatewayBefore(await startSandbox({ live: false, resources: 1 }), server.url);
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it('is UTF-8 of the announced length, both the first time and compiled', async () => {
    const responses = [];
    for (let time = 0; time < 4; time += 1) responses.push(await ask(gateway.url, post));
    for (const { headers, body } of responses) {
      expect(headers['content-type']).toMatch(/^application\/json; charset=utf-8$/);
      expect(headers['content-length']).toBe(String(body.length));
      expect(body.toString('utf8')).toBe(JSON.stringify(expected));
      expect(body).toEqual(Buffer.from(JSON.stringify(expected)));
    }
  });

  it.each(texts)('contains %s unchanged', async (_, text) => {
    const { data } = await gateway.query(query, {}, 'a');
    expect(data.resources.nodes.map(({ name }: { name: string }) => name)).toContain(text);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is the same when it is compressed with %s', async (encoding, decompress) => {
    for (let time = 0; time < 3; time += 1) {
      const { headers, body } = await ask(gateway.url, { ...post, 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(decompress(body)).toEqual(Buffer.from(JSON.stringify(expected)));
    }
  });

  it('has one tag for GET, whichever way it was produced', async () => {
    const headers = { authorization: 'Token a', 'x-graphql-yoga-csrf': '1' };
    const tags = new Set<string>();
    for (let time = 0; time < 4; time += 1) {
      const result = await ask(gateway.url, headers, 'GET');
      expect(result.body).toEqual(Buffer.from(JSON.stringify(expected)));
      tags.add(String(result.headers.etag));
    }
    expect([...tags]).toEqual([expect.stringMatching(/^W\/"/)]);
    const again = await ask(gateway.url, { ...headers, 'if-none-match': [...tags].join() }, 'GET');
    expect(again.body).toHaveLength(0);
  });

  it('is correct beside an error with such texts', async () => {
    server.on('/api/users/me/', (call) => call.json({ detail: 'Нет прав' }, 403));
    const beside = `{ resources(first: 20) { nodes { name } } viewer { username } }`;
    for (let time = 0; time < 3; time += 1) {
      const { data, errors } = await gateway.query(beside, {}, 'a');
      expect(data).toEqual({ resources: { nodes: texts.map(([, name]) => ({ name })) }, viewer: null });
      expect(errors).toMatchObject([{ message: expect.stringContaining('Нет прав'), path: ['viewer'] }]);
    }
  });

  it('is the same from the cache of the process', async () => {
    await expectKept({});
  });

  it.skipIf(!hasRedis)('is the same from Redis (skipped when redis-server is not installed)', async () => {
    const redis = await startRedis();
    try {
      await expectKept({ REDIS_URL: redis.url });
    } finally {
      await redis.close();
    }
  });

  async function expectKept(environment: Record<string, string>): Promise<void> {
    const keeping = await startGatewayAlone(server.url, { RESPONSE_CACHE_TTL_MS: '60000', ...environment });
    try {
      const asksFor = async (): Promise<number> => {
        const before = server.requests.length;
        const { body } = await ask(keeping.url, post);
        expect(body).toEqual(Buffer.from(JSON.stringify(expected)));
        return server.requests.length - before;
      };
      expect(await asksFor()).toBe(1);
      // Redis may not be connected before.
      await expect.poll(asksFor).toBe(0);
      expect(await asksFor()).toBe(0);
    } finally {
      await keeping.close();
    }
  }
});
