import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { coreMs } from '../support/time.ts';
import { type Attack, attacks } from './attack-table.ts';

describe('an attack over HTTP', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 }, { NODE_ENV: 'production', RATE_LIMIT_PER_SECOND: '0' });
  });
  afterAll(() => gateway.close());

  const strike = async (attack: Attack): Promise<{ status: number; text: string }> => {
    const { method = 'POST', search, headers, body } = attack;
    const { statusCode, body: response } = await request(
      `${gateway.url}/graphql${search ? `?${search}` : ''}`,
      {
        method,
        headers: {
          authorization: `Token ${gateway.sandbox.tokens.staff}`,
          ...(method === 'POST' && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      },
    );
    return { status: statusCode, text: await response.text() };
  };

  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    '%s is refused before it reaches the REST API',
    async (_name, attack) => {
      let response = { status: 0, text: '' };
      const before = coreMs();
      const requests = await gateway.requestsOf(async () => {
        response = await strike(attack);
      });
      expect(requests).toEqual([]);
      expect([attack.status].flat(), response.text.slice(0, 300)).toContain(response.status);
      if (attack.code !== null) {
        const code: unknown = JSON.parse(response.text).errors[0].extensions.code;
        expect([attack.code].flat(), response.text.slice(0, 300)).toContain(code);
      }
      // The response does not repeat long parts of the request, and contains nothing internal.
      expect(response.text.length).toBeLessThan(100_000);
      expect(response.text).not.toMatch(/node_modules|\bat .*\.ts:\d/);
      expect(coreMs() - before).toBeLessThan(1000);
      expect((await gateway.query('{ viewer { username } }')).data).toEqual({
        viewer: { username: 'sandbox-staff' },
      });
    },
  );

  it('does not change a prototype of the process', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).uuid).toBeUndefined();
  });
});
