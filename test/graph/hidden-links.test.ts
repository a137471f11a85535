import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const codes = (errors: readonly { extensions?: Record<string, unknown> }[] | undefined) => [
  ...new Set(errors?.map(({ extensions }) => extensions?.code)),
];
const fields = (errors: readonly { path?: readonly unknown[] | undefined }[] | undefined) => [
  ...new Set(errors?.map(({ path }) => path?.slice(3).join('.'))),
];

describe.each(['2024', '2026'] as const)(
  'a linked object that is hidden from the caller, on a server of %s',
  (server) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 400 });
    });
    afterAll(() => gateway.close());

    it('keeps the values that its row has, with an error at each field that cannot be loaded', async () => {
      const { world, tokens } = gateway.sandbox;
      const { data, errors } = await gateway.query(
        `{ resources(first: 6) { nodes {
        customer { uuid name nativeName }
        project { uuid name created customer { uuid name country } }
      } } }`,
        {},
        tokens.owner,
      );
      expect(data.resources.nodes).toHaveLength(6);
      for (const { customer, project } of data.resources.nodes) {
        const known = world.projects.find(({ uuid }) => uuid === project.uuid);
        expect(Date.parse(project.created)).toBe(known?.created);
        const { uuid, name } = known?.customer ?? {};
        expect(customer).toEqual({ uuid, name, nativeName: null });
        expect(project.customer).toEqual({ uuid, name, country: null });
      }
      expect([codes(errors), fields(errors)]).toEqual([
        ['NOT_FOUND'],
        ['customer.nativeName', 'project.customer.country'],
      ]);
      expect(errors).toHaveLength(12);
    });

    it('keeps the values that rows below it take from it', async () => {
      const { data, errors } = await gateway.query(
        `{ serviceProviders { nodes { customer { uuid name email } } } }`,
        {},
        gateway.sandbox.tokens.customer,
      );
      const hidden = data.serviceProviders.nodes.filter(
        ({ customer }: { customer: { email: unknown } }) => customer.email === null,
      );
      expect(hidden.length).toBeGreaterThan(0);
      for (const { customer } of hidden) expect(customer.name).toEqual(expect.any(String));
      expect(fields(errors)).toEqual(['customer.email']);
    });

    it('of an order is loaded through the order if the caller placed it', async () => {
      const { world, tokens } = gateway.sandbox;
      const { data, errors } = await gateway.query(
        `{ orders(first: 8) { nodes {
        uuid
        resource { uuid state backendId }
        offering { uuid fullDescription }
        plan { uuid unitPrice components { type price } }
      } } }`,
        {},
        tokens.customer,
      );
      const limited = (order: string): boolean =>
        (world.orderByUuid.get(order)?.plan?.organizationGroups.length ?? 0) > 0;
      const hidden = data.orders.nodes.filter(({ uuid }: { uuid: string }) => limited(uuid)).length;
      expect(codes(errors)).toEqual(hidden > 0 ? ['NOT_FOUND'] : []);
      expect(fields(errors).filter((field) => !field?.startsWith('plan.'))).toEqual([]);
      expect(data.orders.nodes.length).toBeGreaterThan(2 + hidden);
      for (const { uuid, resource, offering, plan } of data.orders.nodes) {
        const order = world.orderByUuid.get(uuid);
        expect(resource).toMatchObject({ uuid: order?.resource.uuid, backendId: order?.resource.backendId });
        expect(resource.state).toBe(order?.resource.state.toUpperCase());
        expect(offering.fullDescription).toEqual(expect.any(String));
        if (limited(uuid) || !order?.plan) continue;
        expect(plan).toMatchObject({ uuid: order.plan.uuid, unitPrice: expect.anything() });
        expect(plan.components.length).toBeGreaterThan(0);
        for (const component of plan.components)
          expect(component).toEqual({ type: expect.any(String), price: expect.any(String) });
      }
    });

    it('of a watched order is in each event', async () => {
      const { world, tokens } = gateway.sandbox;
      const { data } = await gateway.query(
        '{ orders(first: 1, filter: { state: [DONE] }) { nodes { uuid } } }',
        {},
        tokens.customer,
      );
      const [{ uuid }] = data.orders.nodes;
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          authorization: `Token ${tokens.customer}`,
        },
        body: JSON.stringify({
          query: `subscription { orderProgress(uuid: "${uuid}") { state resource { uuid state } } }`,
        }),
      });
      const [, event = ''] = /^data: ?(.+)$/m.exec(await response.text()) ?? [];
      const { resource } = JSON.parse(event).data.orderProgress;
      const known = world.orderByUuid.get(uuid)?.resource;
      expect(resource).toEqual({ uuid: known?.uuid, state: known?.state.toUpperCase() });
    });
  },
);
