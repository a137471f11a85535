import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NestedDocument, ResourcePageDocument } from '../support/documents.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('in front of 100,000 resources', () => {
  let small: Gateway;
  let large: Gateway;

  beforeAll(async () => {
    [small, large] = await Promise.all([startGateway(), startGateway({ resources: 100_000 })]);
  });
  afterAll(() => Promise.all([small.close(), large.close()]));

  it('a page needs the same number of requests', async () => {
    const count = (gateway: Gateway, document: Parameters<Gateway['query']>[0]) =>
      gateway.requestsOf(async () => {
        const { errors } = await gateway.query(document);
        expect(errors).toBeUndefined();
      });
    expect(await count(large, ResourcePageDocument)).toHaveLength(1);
    expect(
      await count(large, '{ resources(first: 100) { nodes { offering { fullDescription } } } }'),
    ).toHaveLength(
      (await count(small, '{ resources(first: 100) { nodes { offering { fullDescription } } } }')).length,
    );
  });

  it('a nested page reads at most a few rows for each row that it shows', async () => {
    const requests = await large.requestsOf(async () => {
      const { data, errors } = await large.query(NestedDocument);
      expect(errors).toBeUndefined();
      for (const { resources } of data.offerings.nodes)
        expect(resources.nodes.length).toBeLessThanOrEqual(20);
    });
    const lists = requests.filter((request) =>
      request.startsWith('GET /api/marketplace-provider-resources/?'),
    );
    // One try with all parents together, then one bounded request for each.
    expect(lists.length).toBeLessThanOrEqual(1 + 20);
    for (const list of lists.filter((request) => !request.includes(',')))
      expect(list).toContain('page_size=20');
  });

  it('the memory does not grow', async () => {
    const { gc } = globalThis;
    if (!gc) throw new Error('Run with --expose-gc.');
    for (let round = 0; round < 5; round += 1) await large.query(ResourcePageDocument);
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 40; round += 1) await large.query(ResourcePageDocument);
    gc();
    const grown = process.memoryUsage().heapUsed - before;
    expect(grown / 2 ** 20).toBeLessThan(8);
  });
});
