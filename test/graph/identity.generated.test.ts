import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';

const rounds = generated(40);

const document = `{
  viewer { uuid }
  offerings(first: 20) { nodes { uuid name resources(first: 2) { nodes { uuid offering { uuid } } } } }
}`;

describe('data fetched with one credential', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 200, record: false });
  });
  afterAll(() => gateway.close());

  it(`never returns rows of another caller: ${40 * rounds} interleaved operations of two tokens each get their own rows`, async () => {
    const { owner, secondProvider } = gateway.sandbox.tokens;
    const [first, second] = await Promise.all([
      gateway.query(document, {}, owner),
      gateway.query(document, {}, secondProvider),
    ]);
    expect(first.errors).toBeUndefined();
    expect(second.errors).toBeUndefined();
    const uuids = (result: typeof first): string[] =>
      result.data.offerings.nodes.map(({ uuid }: { uuid: string }) => uuid);
    expect(uuids(first).length).toBeGreaterThan(0);
    expect(uuids(second).length).toBeGreaterThan(0);
    expect(uuids(first).filter((uuid) => uuids(second).includes(uuid))).toEqual([]);

    const expected = new Map([
      [owner, JSON.stringify(first.data)],
      [secondProvider, JSON.stringify(second.data)],
    ]);
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          const token = (index * 7 + round) % 2 === 0 ? owner : secondProvider;
          const result = await gateway.query(document, {}, token);
          if (JSON.stringify(result.data) !== expected.get(token)) {
            expect(result.data).toEqual(JSON.parse(expected.get(token) ?? ''));
          }
        }),
      );
    }
  });

  it('is requested once for identical simultaneous reads of one credential, and separately for each credential', async () => {
    const recorded = await startGateway({ resources: 50, latencyMs: 40 });
    try {
      const list = '{ offerings(first: 3) { nodes { name } } }';
      const { owner, manager } = recorded.sandbox.tokens;
      const same = await recorded.requestsOf(() =>
        Promise.all([recorded.query(list, {}, owner), recorded.query(list, {}, owner)]),
      );
      expect(same).toHaveLength(1);
      const different = await recorded.requestsOf(() =>
        Promise.all([recorded.query(list, {}, owner), recorded.query(list, {}, manager)]),
      );
      expect(different).toHaveLength(2);
    } finally {
      await recorded.close();
    }
  });

  it('is requested with the unchanged credential, and without one if the caller has none', async () => {
    await gateway.query('{ viewer { uuid } }', {}, null);
    const result = await gateway.query('{ viewer { uuid } }', {}, null);
    expect(result.data.viewer).toBeNull();
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringContaining('the request has none'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    const wrong = await gateway.query('{ viewer { uuid } }', {}, 'Token wrong');
    expect(wrong.errors?.[0]?.message).toBe('Waldur did not accept the credential.');
  });
});
