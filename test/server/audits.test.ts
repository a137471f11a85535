import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('the audits of GraphQL over HTTP, with CSRF prevention', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 });
  });
  afterAll(() => gateway.close());

  const audits = serverAudits({
    url: () => `${gateway.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      // Without this header, those by GET would need no preflight.
      if (init.method !== 'POST') headers.set('graphql-require-preflight', '1');
      return fetch(url, { ...init, headers });
    },
  });

  it('are all 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});
