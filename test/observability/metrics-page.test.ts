import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import type { App } from '../../src/app.ts';
import { startGatewayAlone } from '../support/gateway.ts';

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

describe('a gateway with a port for metrics', () => {
  let sandbox: Sandbox;
  let app: App;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, resources: 20 });
    app = await startGatewayAlone(sandbox.url, { METRICS_PORT: '0', RESPONSE_CACHE_TTL_MS: '60000' });
  });
  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  const statusOf = async (url: string): Promise<number> => {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.status;
  };
  const metrics = async (): Promise<string> => (await fetch(`${app.metricsUrl}/metrics`)).text();

  it('serves them only on that port, together with the health checks', async () => {
    expect(app.metricsUrl).not.toBe(app.url);
    expect(await statusOf(`${app.metricsUrl}/metrics`)).toBe(200);
    expect(await statusOf(`${app.url}/metrics`)).toBe(404);
    for (const url of [app.url, app.metricsUrl]) expect(await statusOf(`${url}/health/live`)).toBe(200);
  });

  it('serves no operations and no schema on that port', async () => {
    for (const path of ['/graphql?query={__typename}', '/graphql/assets/x', '/schema.graphql']) {
      expect(await statusOf(`${app.metricsUrl}${path}`)).toBe(404);
    }
  });

  it('counts responses by status, and cache lookups by outcome', async () => {
    const ask = (body: object): Promise<Response> =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Token ${sandbox.tokens.staff}` },
        body: JSON.stringify(body),
      });
    for (let run = 0; run < 2; run += 1) await (await ask({ query: '{ viewer { username } }' })).text();
    const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) };
    await (await ask({ extensions: { persistedQuery } })).text();
    await statusOf(`${app.url}/nowhere`);

    const text = await metrics();
    for (const line of [
      'waldur_graphql_lookups_total{kept="response",outcome="hit"} 1',
      'waldur_graphql_lookups_total{kept="response",outcome="miss"} 1',
      'waldur_graphql_lookups_total{kept="document",outcome="miss"} 1',
      'waldur_graphql_limit{setting="UPSTREAM_MAX_CONCURRENCY"} 8',
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/waldur_graphql_http_responses_total\{status="200"\} [3-9]/);
    expect(text).toMatch(/waldur_graphql_http_responses_total\{status="404"\} [1-9]/);
    expect(text).not.toContain('waldur_graphql_redis_up');
  });

  it.skipIf(!hasPromtool)('exposes metrics that promtool accepts', async () => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: await metrics(),
      encoding: 'utf8',
    });
    // The complaints about names of process metrics, which are the same in all programs on Node.
    const ours = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('waldur_'));
    expect(ours).toEqual([]);
    expect(status === 0 || `${stdout}${stderr}`.includes('nodejs_')).toBe(true);
  });
});
