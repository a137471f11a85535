import { beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { readiness } from '../../src/server/edge/health.ts';
import type { UpstreamState } from '../../src/upstream/client.ts';
import { gatewayBefore } from '../support/gateway.ts';
import { gate, type Handler, RestServer } from '../support/rest-server.ts';
import { virtualTime } from '../support/time.ts';

describe('the health of a gateway', () => {
  it('is live and ready while the REST API responds, also to HEAD', async () => {
    await using rest = await RestServer.start();
    rest.on('/api/configuration/', (call) => call.json({ WALDUR_CORE: {} }));
    const sandbox = await startSandbox({ live: false, resources: 20 });
    const gateway = await gatewayBefore(sandbox, rest.url);
    try {
      const ready = await fetch(`${gateway.url}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({ status: 'ok', checks: { draining: false, upstream: 'ok' } });
      expect((await fetch(`${gateway.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
      expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${gateway.url}/health/live`, { method: 'POST' })).status).toBe(405);
      expect(rest.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    } finally {
      await gateway.close();
    }
  });

  it('is live but not ready while the REST API is unreachable', async () => {
    const rest = await RestServer.start();
    const { url } = rest;
    await rest.close();
    const sandbox = await startSandbox({ live: false, resources: 20 });
    const gateway = await gatewayBefore(sandbox, url);
    try {
      const ready = await fetch(`${gateway.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({
        status: 'unavailable',
        checks: { draining: false, upstream: 'unreachable' },
      });
      expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    } finally {
      await gateway.close();
    }
  });
});

describe('a gateway in front of a server that is not Waldur', () => {
  it.each<[string, Handler]>([
    ['pages', (call) => call.html(404)],
    ['redirects', (call) => call.empty(302, { location: 'https://login.example.org/' })],
  ])('is not ready when the server returns %s, and the error says who has to fix it', async (_, handler) => {
    await using rest = await RestServer.start();
    for (const path of ['/api/configuration/', '/api/users/me/']) rest.on(path, handler);
    const sandbox = await startSandbox({ live: false, resources: 20 });
    const gateway = await gatewayBefore(sandbox, rest.url);
    try {
      const ready = await fetch(`${gateway.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.text()).not.toMatch(/login|127\.0\.0\.1/);
      const { errors } = await gateway.query('{ viewer { username } }');
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UPSTREAM_ERROR']);
      expect(errors?.[0]?.message).toContain('not a Waldur');
    } finally {
      await gateway.close();
    }
  });
});

describe('readiness', () => {
  let draining: boolean;
  let upstream: () => Promise<UpstreamState>;

  beforeEach(() => {
    draining = false;
    upstream = () => Promise.resolve('ok');
  });
  const ready = async (): Promise<{ status: number; checks: unknown }> => {
    const { status, body } = await readiness({ isDraining: () => draining, upstream, timeoutMs: 3_000 });
    return { status, checks: JSON.parse(String(body)).checks };
  };

  it('ends with the first signal to stop, and sends no request afterwards', async () => {
    draining = true;
    upstream = () => Promise.reject(new Error('asked'));
    expect(await ready()).toEqual({ status: 503, checks: { draining: true } });
  });

  it('ends when the process begins to stop during a probe of the REST API', async () => {
    const asked = gate();
    upstream = async () => {
      draining = true;
      await asked.opened;
      return 'ok';
    };
    const response = ready();
    asked.open();
    expect(await response).toEqual({ status: 503, checks: { draining: true, upstream: 'ok' } });
  });

  it('includes the reason why the REST API is not available', async () => {
    upstream = () => Promise.resolve('redirecting');
    expect(await ready()).toEqual({ status: 503, checks: { draining: false, upstream: 'redirecting' } });
  });

  it('does not wait for a REST API that does not respond', async () => {
    const time = await virtualTime();
    upstream = () => new Promise(() => {});
    expect(await time.during(ready())).toEqual({
      status: 503,
      checks: { draining: false, upstream: 'not answering in time' },
    });
  });

  it('is false if the probe itself fails', async () => {
    upstream = () => Promise.reject(new Error('broken'));
    expect(await ready()).toEqual({ status: 503, checks: { draining: false, upstream: 'unreachable' } });
  });
});
