import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const create = `mutation ($input: CreateOrderInput!) {
  createOrder(input: $input) { order { uuid startDate } userErrors { code message } }
}`;
const approve = `mutation ($input: ApproveOrderAsProviderInput!) {
  approveOrderAsProvider(input: $input) { order { state } userErrors { code } }
}`;
const component = `mutation ($input: CreateOfferingComponentInput!) {
  createOfferingComponent(input: $input) { offering { uuid } userErrors { code message } }
}`;

describe.each(['2024', '2025', '2026'] as const)(
  'an input that older servers ignore, on a server of %s',
  (server) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 60 });
    });
    afterAll(() => gateway.close());

    const orderInput = () => {
      const { world } = gateway.sandbox;
      const offering = world.offerings.find((one) => one.state === 'Active' && one.shared);
      return {
        offeringUuid: offering?.uuid,
        projectUuid: world.projects[0]?.uuid,
        planUuid: offering?.plans[0]?.uuid,
        attributes: { name: 'new' },
        limits: offering?.components
          .filter(({ billingType }) => billingType === 'limit')
          .map(({ type }) => ({ type, limit: 1 })),
        acceptingTermsOfService: true,
      };
    };
    const written = () =>
      gateway.sandbox.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');

    it('is set, or refused by name before anything is sent', async () => {
      const input = { ...orderInput(), startDate: '2030-01-01' };
      gateway.sandbox.requests.length = 0;
      const { data, errors } = await gateway.query(create, { input });
      if (errors) {
        expect(errors[0]?.extensions).toMatchObject({
          code: 'UPSTREAM_UNSUPPORTED',
          argument: 'input.startDate',
        });
        expect(data.createOrder).toBeNull();
        expect(written()).toEqual([]);
      } else {
        expect(data.createOrder.userErrors).toEqual([]);
        expect(data.createOrder.order.startDate).toBe('2030-01-01');
      }
      if (server !== '2025') expect(errors === undefined).toBe(server === '2026');
    });

    it('is refused inside an approval, because the approval would be carried out without it', async () => {
      if (server !== '2024') return;
      const order = gateway.sandbox.world.orders.find(({ state }) => state === 'pending-provider');
      const input = { uuid: order?.uuid, attributes: { a: 1 } };
      gateway.sandbox.requests.length = 0;
      const { errors } = await gateway.query(approve, { input });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'UPSTREAM_UNSUPPORTED',
        argument: 'input.attributes',
      });
      expect(written()).toEqual([]);
      expect((await gateway.query(approve, { input: { uuid: order?.uuid } })).errors).toBeUndefined();
    });

    it('is detected for a component from the other components', async () => {
      const offering = gateway.sandbox.world.offerings.find((one) => one.components.length > 0);
      const input = {
        offeringUuid: offering?.uuid,
        type: 'new',
        name: 'New',
        measuredUnit: 'h',
        billingType: 'LIMIT',
        isPrepaid: true,
      };
      gateway.sandbox.requests.length = 0;
      const { errors } = await gateway.query(component, { input });
      if (errors) {
        expect(errors[0]?.extensions).toMatchObject({
          code: 'UPSTREAM_UNSUPPORTED',
          argument: 'input.isPrepaid',
        });
        expect(written()).toEqual([]);
      }
      if (server !== '2025') expect(errors === undefined).toBe(server === '2026');
    });

    it.each([{}, { errorMessage: 'x' }, { errorTraceback: 'y' }])(
      'is irrelevant for an order that erred with the texts %o',
      async (texts) => {
        const { orders } = gateway.sandbox.world;
        const order = orders.find(
          ({ offering, state }) => offering.type === 'Marketplace.Slurm' && state !== 'erred',
        );
        const { data, errors } = await gateway.query(
          `mutation ($input: SetOrderErredInput!) {
          setOrderErred(input: $input) { order { state } userErrors { message } }
        }`,
          { input: { uuid: order?.uuid, ...texts } },
        );
        expect(errors).toBeUndefined();
        expect(data.setOrderErred).toEqual({ order: { state: 'ERRED' }, userErrors: [] });
      },
    );

    it('needs no request if it is not given', async () => {
      gateway.sandbox.requests.length = 0;
      const { errors } = await gateway.query(create.replace('order { uuid startDate }', ''), {
        input: orderInput(),
      });
      expect(errors).toBeUndefined();
      expect(gateway.sandbox.requests).toHaveLength(1);
    });
  },
);
