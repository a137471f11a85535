import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { fuzz } from '../support/fuzz.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';

describe('a gateway that receives random requests', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 }, { NODE_ENV: 'production', RATE_LIMIT_PER_SECOND: '0' });
  });
  afterAll(() => gateway.close());

  it('responds to all of them, without a 5xx or a bug', async () => {
    const count = generated(3000);
    const { offerings, orders } = gateway.sandbox.world;
    const { outcomes, faults } = await fuzz({
      url: gateway.url,
      schema,
      token: gateway.sandbox.tokens.staff,
      seed: 5,
      count,
      ids: {
        Offering: offerings.slice(0, 20).map(({ uuid }) => uuid),
        Order: orders.slice(0, 20).map(({ uuid }) => uuid),
      },
    });
    expect(faults).toEqual([]);
    // Otherwise the requests were refused too early, and the test proves nothing.
    expect(outcomes['200']).toBeGreaterThan(0.3 * count);
    expect(outcomes['400']).toBeGreaterThan(0.05 * count);
    expect((await gateway.query('{ viewer { username } }')).data).toEqual({
      viewer: { username: 'sandbox-staff' },
    });
  });
});
