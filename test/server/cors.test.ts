import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Gateway, startGateway } from '../support/gateway.ts';

const portal = 'https://portal.example.org';
const stranger = 'https://evil.example.net';

describe('pages of other origins', () => {
  let gateway: Gateway;

  afterEach(() => gateway.close());

  const start = async (origins?: string): Promise<void> => {
    gateway = await startGateway({ resources: 50 }, origins === undefined ? {} : { CORS_ORIGINS: origins });
  };
  const preflight = (origin: string, headers = 'authorization,content-type'): Promise<Response> =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': headers,
      },
    });
  const ask = (origin: string | null): Promise<Response> =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(origin !== null && { origin }) },
      body: '{"query":"{ __typename }"}',
    });
  const ofCors = (response: Response): string[] =>
    [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));

  it('receive no CORS headers while no origin is listed', async () => {
    await start();
    for (const response of [await preflight(portal), await ask(portal)]) {
      expect(ofCors(response)).toEqual([]);
    }
  });

  it('that are listed may send all headers that they need, and read the headers of responses', async () => {
    await start(`https://other.example.org, ${portal}`);
    const asked = await preflight(portal);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(portal);
    expect(asked.headers.get('access-control-allow-credentials')).toBe('true');
    expect(Number(asked.headers.get('access-control-max-age'))).toBeGreaterThanOrEqual(600);
    expect(asked.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    const headers = 'apollographql-client-name,sentry-trace,baggage,x-impersonated-user-uuid';
    const others = await preflight(portal, headers);
    expect(others.headers.get('access-control-allow-headers')).toBe(headers);
    expect(others.headers.get('vary')).toContain('Access-Control-Request-Headers');
    const answered = await ask(portal);
    expect(answered.headers.get('access-control-allow-origin')).toBe(portal);
    expect(answered.headers.get('access-control-expose-headers')?.split(',')).toEqual(
      expect.arrayContaining(['x-request-id', 'retry-after', 'etag', 'server-timing']),
    );
  });

  it('that are not listed are allowed nothing, and no cache uses a response for one origin for another', async () => {
    await start(portal);
    for (const response of [
      await preflight(stranger),
      await ask(stranger),
      await ask('null'),
      await ask(null),
    ]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toContain('Origin');
    }
  });

  it('are all allowed by *, which never allows credentials', async () => {
    await start('*');
    for (const response of [await preflight(stranger), await ask(stranger)]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('may open a WebSocket if they are listed or are the own origin', async () => {
    await start(portal);
    const open = (origin: string | null): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          ...(origin !== null && { origin }),
        });
        socket.on('open', () => {
          resolve('open');
          socket.terminate();
        });
        socket.on('error', (error) => resolve(error.message));
      });
    expect(await open(null)).toBe('open');
    expect(await open(portal)).toBe('open');
    expect(await open(gateway.url)).toBe('open');
    expect(await open(stranger)).toContain('403');
    expect(await open('null')).toContain('403');
  });
});
