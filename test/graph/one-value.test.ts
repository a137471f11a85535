import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe.each(['2024', '2026'] as const)(
  'an object has the same values on every path to it, on %s',
  (server) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 200 });
    });
    afterAll(() => gateway.close());

    it('a category, through an offering, a resource and an order', async () => {
      const selected = 'nodes { category { uuid title url icon } }';
      let seen = 0;
      const requests = await gateway.requestsOf(async () => {
        const { data, errors } = await gateway.query(
          `{ offerings(first: 40) { ${selected} } resources(first: 40) { ${selected} } orders(first: 40) { ${selected} } }`,
        );
        expect(errors).toBeUndefined();
        const byUuid = new Map<string, unknown>();
        for (const list of [data.offerings, data.resources, data.orders]) {
          for (const { category } of list.nodes) {
            expect([category.url, category.icon]).toEqual([expect.any(String), expect.any(String)]);
            if (byUuid.has(category.uuid)) expect(category).toEqual(byUuid.get(category.uuid));
            byUuid.set(category.uuid, category);
            seen += 1;
          }
        }
      });
      expect(seen).toBe(120);
      expect(requests.filter((request) => request.includes('/api/marketplace-categories/'))).toHaveLength(1);
    });

    it('and the category needs no request for values that the row contains', async () => {
      const requests = await gateway.requestsOf(() =>
        gateway.query(
          '{ offerings { nodes { category { uuid title url } } } resources { nodes { category { uuid icon } } } }',
        ),
      );
      expect(requests).toHaveLength(2);
    });

    it('an offering and its plans, also in rows that repeat some of their values', async () => {
      const { data, errors } = await gateway.query(
        `{ resources(first: 8) { nodes {
             offering { uuid url thumbnail plans { uuid url } }
             plan { uuid url }
             publicOffering { offering { uuid url thumbnail } }
           } }
           serviceProviders { nodes { offeringSummaries(first: 30) { nodes { offering { uuid thumbnail } } } } } }`,
      );
      expect(errors).toBeUndefined();
      const offerings = new Map<string, object>();
      let pictures = 0;
      for (const { offering, plan, publicOffering } of data.resources.nodes) {
        const { plans: all, ...own } = offering;
        expect(publicOffering.offering).toEqual(own);
        if (plan) expect(all).toContainEqual(plan);
        offerings.set(own.uuid, own);
      }
      for (const { offeringSummaries } of data.serviceProviders.nodes) {
        for (const { offering } of offeringSummaries.nodes) {
          const seen = offerings.get(offering.uuid);
          if (seen) expect(seen).toMatchObject(offering);
          if (seen && offering.thumbnail) pictures += 1;
        }
      }
      expect(pictures).toBeGreaterThan(0);
      expect(data.resources.nodes.some(({ plan }: { plan: unknown }) => plan !== null)).toBe(true);
    });

    it('the months of a revenue, which some servers return as numbers and others as texts', async () => {
      const ask = (range: string) =>
        gateway.query(`{ serviceProviders { nodes { revenue${range} { period total } } } }`);
      const all = await ask('');
      expect(all.errors).toBeUndefined();
      const [{ revenue }] = all.data.serviceProviders.nodes;
      const [start, end] = [revenue[3].period, revenue[5].period];
      const some = await ask(`(start: "${start}", end: "${end}")`);
      expect(some.data.serviceProviders.nodes[0].revenue).toEqual(revenue.slice(3, 6));
    });

    it('a group of organizations, through a policy and through a service provider', async () => {
      const group = 'organizationGroups { uuid url name customersCount parent { uuid name } }';
      const { data, errors } = await gateway.query(
        `{ usagePolicies(first: 50) { nodes { ${group} } } serviceProviders { nodes { ${group} } } }`,
      );
      expect(errors).toBeUndefined();
      const byUuid = new Map<string, unknown>();
      let met = 0;
      for (const list of [data.serviceProviders, data.usagePolicies]) {
        for (const one of list.nodes.flatMap(
          (node: { organizationGroups: unknown[] }) => node.organizationGroups,
        )) {
          expect(one.name).toEqual(expect.any(String));
          if (byUuid.has(one.uuid)) {
            expect(one).toEqual(byUuid.get(one.uuid));
            met += 1;
          }
          byUuid.set(one.uuid, one);
        }
      }
      expect(met).toBeGreaterThan(0);
      const plain = await gateway.requestsOf(() =>
        gateway.query('{ usagePolicies(first: 50) { nodes { organizationGroups { uuid url } } } }'),
      );
      expect(plain).toHaveLength(1);
    });
  },
);
