import { expect, it } from 'vitest';
import { createResponseCache } from '../../src/server/http/response-cache.ts';
import { createMemoryStore } from '../../src/store/store.ts';
import { withToken } from '../support/identity.ts';

it('keeps a result in little more bytes than it has', async () => {
  const store = createMemoryStore(100_000_000);
  const cache = createResponseCache({ store, ttlMs: 60_000, hashOf: String });
  const keep = async (from: number, to: number): Promise<number> => {
    let bytes = 0;
    for (let n = from; n < to; n += 1) {
      let body = '';
      for (let part = 0; part < 400; part += 1) body += `"part ${n} ${part}",`;
      const lookup = await cache.lookup(withToken('Token a'), {
        source: `${n}`,
        operationName: null,
        variables: null,
      });
      // In one piece, as JSON is.
      lookup.save(Buffer.from(body).toString());
      bytes += body.length;
    }
    return bytes;
  };
  await keep(0, 50);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const bytes = await keep(50, 650);
  globalThis.gc?.();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2 * bytes);
});
