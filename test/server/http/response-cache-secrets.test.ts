import { expect, it, onTestFinished } from 'vitest';
import { startGateway } from '../../support/gateway.ts';

it.each([
  ['keeps a result', 'username', 1],
  ['keeps no result with a secret', 'username token', 2],
])('the response cache %s', async (_, selection, expected) => {
  const gateway = await startGateway({ resources: 10 }, { RESPONSE_CACHE_TTL_MS: '60000' });
  onTestFinished(() => gateway.close());
  const requests = await gateway.requestsOf(async () => {
    for (let time = 0; time < 2; time += 1) {
      const { data } = await gateway.query(`{ viewer { ${selection} } }`);
      expect(data.viewer.username).toEqual(expect.any(String));
    }
  });
  expect(requests).toHaveLength(expected);
});
