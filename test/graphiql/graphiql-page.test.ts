import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphiqlPage } from '../../src/graphiql/page.ts';
import { startStage } from '../server/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { open } from '../support/raw-http.ts';
import { virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

interface RawResponse {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly bytes: Buffer;
}

/** Returns headers and bodies as they are on the wire, which `fetch` does not. */
async function get(
  url: string,
  headers: Record<string, string> = {},
  method: Dispatcher.HttpMethod = 'GET',
): Promise<RawResponse> {
  const result = await request(url, { method, headers });
  const bytes = Buffer.from(await result.body.arrayBuffer());
  return { status: result.statusCode, headers: result.headers, bytes };
}

/** The body in each encoding, decompressed. */
const expand: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  none: (bytes) => bytes,
};

describe('the page of GraphiQL', () => {
  let gateway: Gateway;
  let files: { path: string; accept: string }[];

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 });
    const { bytes } = await get(`${gateway.url}/graphql`, { accept: html });
    const linked = [...bytes.toString().matchAll(/graphql\/assets\/[\w-]+\.(?:js|css)/g)];
    files = [
      { path: '/graphql', accept: html },
      ...linked.map(([path]) => ({ path: `/${path}`, accept: '*/*' })),
    ];
  });
  afterAll(() => gateway.close());

  const plain = new Map<string, Promise<RawResponse>>();
  /** A file without compression, which takes a while to produce. */
  const plainOf = (path: string, accept: string): Promise<RawResponse> => {
    const known = plain.get(path) ?? get(gateway.url + path, { accept });
    plain.set(path, known);
    return known;
  };

  it('is small, and loads its scripts and styles from separate files', async () => {
    const { status, headers, bytes } = await get(`${gateway.url}/graphql`, { accept: html });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(bytes.length).toBeLessThan(20_000);
    // The script, its starter, the panel of costs, the styles, and three workers.
    expect(files).toHaveLength(8);
  });

  it('only allows scripts of the gateway, and no inline scripts', async () => {
    const { headers, bytes } = await get(`${gateway.url}/graphql`, { accept: html });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    const scripts = [...bytes.toString().matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.filter((attributes) => !/ src=|type="application\/json"/.test(attributes ?? ''))).toEqual(
      [],
    );
  });

  it('is revalidated each time, which transfers nothing while it has not changed', async () => {
    for (const { path, accept } of files) {
      const first = await get(gateway.url + path, { accept, 'accept-encoding': 'br' });
      const etag = String(first.headers.etag);
      expect(etag).toMatch(/^W\/"[^"]+"$/);
      for (const tag of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
        const again = await get(gateway.url + path, {
          accept,
          'accept-encoding': 'br',
          'if-none-match': tag,
        });
        expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
        expect(again.headers.vary).toEqual(first.headers.vary);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      }
      const changed = await get(gateway.url + path, { accept, 'if-none-match': '"other"' });
      expect(changed.status).toBe(200);
    }
  });

  it('is cached with revalidation, and its files, whose names contain a hash of their content, permanently', async () => {
    for (const { path, accept } of files) {
      const { headers } = await get(gateway.url + path, { accept });
      expect(headers['cache-control']).toBe(
        path === '/graphql' ? 'private, no-cache' : 'public, max-age=31536000, immutable',
      );
      expect(headers.vary).toContain('Accept, Accept-Encoding');
    }
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['deflate', 'none'],
    ['br;q=0, gzip;q=0', 'none'],
    ['identity', 'none'],
    ['', 'none'],
  ])(
    'for Accept-Encoding "%s" is sent as %s, with the length of that encoding and the same tag',
    async (encodings, encoding) => {
      for (const { path, accept } of files) {
        const plain = await plainOf(path, accept);
        const { status, headers, bytes } = await get(gateway.url + path, {
          accept,
          'accept-encoding': encodings,
        });
        expect(status).toBe(200);
        expect(headers['content-encoding'] ?? 'none').toBe(encoding);
        expect(headers['content-length']).toBe(String(bytes.length));
        expect(expand[encoding]?.(bytes).equals(plain.bytes)).toBe(true);
        expect(headers.etag).toBe(plain.headers.etag);
      }
    },
  );

  it('has the same headers for HEAD as for GET, without a body', async () => {
    for (const { path, accept } of files) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const asked = { accept, 'accept-encoding': encoding };
        const { headers } = await get(gateway.url + path, asked);
        const head = await get(gateway.url + path, asked, 'HEAD');
        expect([head.status, head.bytes.length]).toEqual([200, 0]);
        for (const name of [
          'etag',
          'content-type',
          'content-encoding',
          'content-length',
          'cache-control',
          'vary',
        ])
          expect(head.headers[name], name).toEqual(headers[name]);
      }
    }
  });

  it.each([
    ['text/html', true],
    [html, true],
    ['TEXT/HTML', true],
    ['text/html;q=0.5', true],
    ['application/json;q=0.5, text/html', true],
    ['text/html;q=0', false],
    ['application/json, text/html;q=0.9', false],
    ['text/event-stream, text/html;q=0.1', false],
    ['application/json', false],
    ['text/htmlx', false],
    ['*/*', false],
  ])('is for clients that prefer HTML: Accept "%s": %s', async (accept, page) => {
    const { headers } = await get(`${gateway.url}/graphql?query={__typename}`, { accept });
    expect(/^text\/html/.test(String(headers['content-type']))).toBe(page);
  });

  it('returns JSON for a file that does not exist, and only allows GET and HEAD', async () => {
    for (const name of ['nope.js', '', '..%2fapp.js', '__proto__']) {
      const { status, headers, bytes } = await get(`${gateway.url}/graphql/assets/${name}`);
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(JSON.parse(bytes.toString()).errors[0].extensions.code).toBe('NOT_FOUND');
    }
    const { path } = files[1] ?? { path: '' };
    const posted = await get(gateway.url + path, {}, 'POST');
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the options in the page', () => {
  it('cannot end an HTML element, whatever they contain', async () => {
    const bad = '</script><script>';
    const ofProvider = { customer: bad, category: '', offering: '', order: '', resource: '' };
    const objects = { ...ofProvider, project: '', plan: '', placedOrder: bad };
    const demo = { token: '<!--</script>', customerToken: bad, objects };
    const page = await createGraphiqlPage(demo).page();
    const [, text = ''] = /id="options">(.*?)<\/script>/s.exec(String(page.body)) ?? [];
    const { headers, prepared } = JSON.parse(text);
    expect(headers.provider).toContain('Token <!--</script>');
    expect(headers.customer).toContain(`Token ${bad}`);
    expect(prepared.at(-1)).toMatchObject({ as: 'customer', variables: expect.stringContaining(bad) });
    expect(prepared[4]).toMatchObject({ as: 'provider', variables: expect.stringContaining(bad) });
  });

  it('contain no credential in front of a real server', async () => {
    const page = await createGraphiqlPage(null).page();
    expect(String(page.body)).not.toMatch(/Token \w/);
  });
});

it('a page that fails to load shows this, and loads again later', async () => {
  const gateway = await startGateway({ resources: 5 });
  const { execPath } = process;
  process.execPath = '/nowhere/node';
  try {
    const { status, bytes } = await get(`${gateway.url}/graphql`, { accept: html });
    expect(status).toBe(500);
    expect(JSON.parse(bytes.toString()).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(bytes.toString()).not.toContain('nowhere');
    process.execPath = execPath;
    expect((await get(`${gateway.url}/graphql`, { accept: html })).status).toBe(200);
  } finally {
    process.execPath = execPath;
    await gateway.close();
  }
});

it('the connection of a client that does not read a file is closed, and holds no memory afterwards', async () => {
  using time = await virtualTime();
  const stage = await startStage();
  try {
    const { bytes } = await get(`${stage.app.url}/graphql`, { accept: html });
    const scripts = [...bytes.toString().matchAll(/<script defer src="([^"]*)"/g)].map(([, path]) => path);
    const socket = await open(stage.app.url);
    socket.pause();
    // The script of GraphiQL: more than the system buffers for a connection.
    socket.write(`GET /${scripts.at(-1)} HTTP/1.1\r\nhost: a\r\n\r\n`.repeat(3));
    await until(() => (stage.app.held().unsentBytes ?? 0) > 0);
    await time.until(() => stage.app.held().unsentBytes === 0);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    await closed;
  } finally {
    await stage.close();
  }
});
