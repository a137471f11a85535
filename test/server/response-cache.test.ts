import { expect, it } from 'vitest';
import { createIdentity } from '../../src/identity/identity.ts';
import { createResponseCache } from '../../src/server/http/response-cache.ts';
import { createMemoryStore } from '../../src/store/store.ts';
import { withToken } from '../support/identity.ts';

it('the response cache keeps a result in little more memory than the size of the result', async () => {
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
      // As one string, as JSON is.
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

it('the response cache discards all responses of a credential when it writes, whatever their address, language and impersonated user', async () => {
  const cache = createResponseCache({ store: createMemoryStore(1_000_000), ttlMs: 60_000, hashOf: String });
  const asked = { source: '{ version }', operationName: null, variables: null };
  const reader = createIdentity({
    authorization: 'Token a',
    impersonatedUser: '0'.repeat(32),
    address: '192.0.2.1',
    language: 'et',
  });
  const keep = async () => (await cache.lookup(reader, asked)).save('{}');
  const isKept = async () => (await cache.lookup(reader, asked)).body !== null;
  await keep();
  await cache.forget(withToken('Token b'));
  expect(await isKept()).toBe(true);
  await cache.forget(createIdentity({ authorization: 'token  a', address: '192.0.2.2' }));
  expect(await isKept()).toBe(false);
  await keep();
  expect(await isKept()).toBe(true);
});
