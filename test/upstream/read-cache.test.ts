import { describe, expect, it } from 'vitest';
import { createIdentity, type IdentityFacts } from '../../src/identity/identity.ts';
import { ReadCache } from '../../src/upstream/read-cache.ts';
import type { RestClient } from '../../src/upstream/rest-client.ts';
import { startGateway } from '../support/gateway.ts';
import { gate } from '../support/rest-server.ts';
import { caller, id, setUp } from './support.ts';

const alice = { authorization: 'Token alice' };
const roles = '/api/roles/';
const minute = 60_000;

/** A server, and clients of some identities that reuse its responses; `asked` are its requests. */
async function stage(options: Partial<ConstructorParameters<typeof ReadCache>[0]> = {}) {
  const { server, upstream } = await setUp();
  const reads = new ReadCache({ ttlMs: minute, ...options });
  const asked: string[] = [];
  for (const path of [roles, '/api/marketplace-orders/', `${roles}${id(1)}/`]) {
    server.on(path, (call) => {
      asked.push(`${call.request.method} ${call.request.target}`);
      const impersonator = call.request.headers['x-impersonated-user-uuid'] && {
        'x-impersonator-uuid': id(9),
      };
      const body = path === roles ? [{ uuid: id(asked.length) }] : { uuid: id(asked.length) };
      call.json(call.request.method === 'GET' ? body : {}, 200, { 'x-result-count': '1', ...impersonator });
    });
  }
  const as = (facts: Partial<IdentityFacts>): RestClient => {
    const identity = createIdentity(facts);
    return reads.wrap(upstream.as({ ...caller(), identity }), identity);
  };
  return { reads, asked, as, server };
}

describe('cached reads of routes that rarely change', () => {
  it.each<Partial<IdentityFacts>>([
    { authorization: 'Token bob' },
    { authorization: null },
    { impersonatedUser: id(5) },
    { address: '192.0.2.1' },
    { language: 'et' },
    { agent: 'waldur-site-agent/1' },
  ])('return the same response to the same identity, and never to one with %o', async (other) => {
    const { as, asked } = await stage();
    const first = await as(alice).list(roles);
    expect(await as(alice).list(roles)).toEqual(first);
    expect(asked).toHaveLength(1);
    expect(await as({ ...alice, ...other }).list(roles)).not.toEqual(first);
    expect(asked).toHaveLength(2);
  });

  it('are distinguished by route, parameters and shape, and no other routes are cached', async () => {
    const { as, asked } = await stage();
    for (let time = 0; time < 2; time += 1) {
      await as(alice).list(roles, { query: [['field', 'uuid']] });
      await as(alice).list(roles, { query: [['field', 'name']] });
      await as(alice).object('/api/roles/{uuid}/', { params: { uuid: id(1) } });
      await as(alice).values(roles, { query: [['field', 'uuid']] });
    }
    expect(asked).toHaveLength(4);
    for (let time = 0; time < 2; time += 1)
      await as(alice)
        .values('/api/marketplace-orders/')
        .catch(() => {});
    expect(asked).toHaveLength(6);
  });

  it('are discarded when their credential writes, from any address and in any language, and kept when others write', async () => {
    const { as, asked } = await stage();
    const abroad = { ...alice, authorization: 'token alice', address: '192.0.2.1', language: 'et' };
    const bob = { authorization: 'Token bob' };
    for (const one of [alice, abroad, bob]) await as(one).list(roles);
    await as(alice).write('DELETE', '/api/roles/{uuid}/', { params: { uuid: id(1) } });
    asked.length = 0;
    for (const one of [alice, abroad, bob]) await as(one).list(roles);
    expect(asked).toHaveLength(2);
  });

  it('are not cached if their credential writes before they end, or tries to', async () => {
    const { as, asked, server } = await stage();
    const opened = gate();
    server.on('/api/organization-groups/', async (call) => {
      asked.push(call.request.target);
      if (call.number === 1) await opened.opened;
      call.rows([]);
    });
    server.on(`${roles}${id(2)}/`, (call) => call.json({}, 409));
    const groups = '/api/organization-groups/';
    const slow = as(alice).list(groups);
    await server.until(() => asked.length === 1);
    await as(alice)
      .write('DELETE', '/api/roles/{uuid}/', { params: { uuid: id(2) } })
      .catch(() => {});
    opened.open();
    await slow;
    await as(alice).list(groups);
    expect(asked).toHaveLength(2);
  });

  it('are requested again after their lifetime', async () => {
    let now = 1_000;
    const { as, asked } = await stage({ now: () => now });
    for (const at of [0, minute - 1, minute + 1]) {
      now = 1_000 + at;
      await as(alice).list(roles);
    }
    expect(asked).toHaveLength(2);
  });

  it('are limited in number and in characters, and errors are not cached', async () => {
    const reads = new ReadCache({ ttlMs: minute });
    const identity = createIdentity(alice);
    for (let n = 0; n < 6_000; n += 1) await reads.read(identity, `read ${n}`, async () => n);
    expect(reads.inspect().entries).toBe(5_000);
    for (let n = 0; n < 3; n += 1) await reads.read(identity, `long ${n}`, async () => 'x'.repeat(7_000_000));
    await reads.read(identity, 'too long', async () => 'x'.repeat(17_000_000));
    const { entries, characters } = reads.inspect();
    expect(entries).toBeGreaterThan(0);
    expect(characters).toBeLessThanOrEqual(16_000_000);
    await expect(reads.read(identity, 'fails', () => Promise.reject(new Error('down')))).rejects.toThrow();
    expect(await reads.read(identity, 'fails', async () => 'up')).toBe('up');
  });

  it('are disabled by default, and with REUSE_TTL_MS an operation reuses reads of an earlier one', async () => {
    const source = '{ currency plugins { offeringType } }';
    for (const [setting, again] of [
      ['0', 2],
      ['5000', 0],
    ] as const) {
      const gateway = await startGateway({ resources: 10 }, { REUSE_TTL_MS: setting });
      const first = await gateway.query(source);
      const requests = await gateway.requestsOf(async () => {
        expect(await gateway.query(source)).toEqual(first);
      });
      expect(requests).toHaveLength(again);
      await gateway.close();
    }
  });
});
