import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CatalogueDocument,
  ConsumedOfferingDocument,
  ConsumedResourceDocument,
  MyResourcesDocument,
  OrderFormDocument,
  type OrderFormQuery,
  OrderListDocument,
  OrganizationPageDocument,
  ProjectPageDocument,
} from '../../examples/consumer/documents.ts';
import { estimatedPrice } from '../../examples/consumer/price.ts';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import { describePages, page } from '../support/example-pages.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** The project with the most resources among those that the owner of an organization can see, with its contents. */
function consumed({ world, tokens }: Sandbox) {
  const grants = world.userByToken.get(tokens.customerOwner)?.grants ?? [];
  const customer = grants.find(({ scopeType }) => scopeType === 'customer')?.customer;
  const project = customer?.projects.toSorted((a, b) => b.resources.length - a.resources.length)[0];
  const resource = project?.resources.find(({ state }) => state === 'OK');
  if (!customer || !project || !resource) throw new Error('The sandbox has no such customer.');
  return { customer: customer.uuid, project: project.uuid, resource: resource.uuid };
}

/** An offering of the catalogue with something that is charged by limit. */
function ordered({ world }: Sandbox) {
  const offering = world.offerings.find(
    ({ state, shared, plans, components }) =>
      state === 'Active' &&
      shared &&
      plans.length > 0 &&
      components.some((one) => one.billingType === 'limit'),
  );
  if (!offering) throw new Error('The sandbox has no such offering.');
  return { offering: offering.uuid };
}

const pages = {
  catalogue: page(
    CatalogueDocument,
    () => ({}),
    (data) => data.offerings?.nodes,
  ),
  'offering-page': page(ConsumedOfferingDocument, ordered, (data) => [data.offering], 1),
  'order-form': page(OrderFormDocument, ordered, (data) => [data.offering], 1),
  'my-resources': page(
    MyResourcesDocument,
    () => ({}),
    (data) => data.resources?.nodes,
  ),
  'resource-page': page(
    ConsumedResourceDocument,
    (sandbox) => ({ resource: consumed(sandbox).resource }),
    (data) => [data.resource],
    1,
  ),
  'project-page': page(
    ProjectPageDocument,
    (sandbox) => ({ project: consumed(sandbox).project }),
    (data) => data.project?.resources?.nodes,
  ),
  'organization-page': page(
    OrganizationPageDocument,
    (sandbox) => ({ customer: consumed(sandbox).customer }),
    (data) => [data.customer],
    1,
  ),
  'order-list': page(
    OrderListDocument,
    () => ({}),
    (data) => data.orders?.nodes,
  ),
};

describe('the pages of a customer', () => {
  describePages(new URL('../../examples/consumer/', import.meta.url), pages, 'customerOwner');
});

describe('the order form', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  it('estimates the cost of an order correctly', async () => {
    const { sandbox } = gateway;
    const token = sandbox.tokens.customerOwner;
    const { data } = await gateway.query(String(OrderFormDocument), ordered(sandbox), token);
    const { offering }: OrderFormQuery = data;
    const [plan] = offering?.plans ?? [];
    if (!offering || !plan) throw new Error('no offering');
    const wanted = offering.components.filter(({ billingType }) => billingType === 'LIMIT');
    const limits = wanted.map(({ type, minValue }) => ({ type, limit: Math.max(2, Number(minValue ?? 0)) }));
    const price = estimatedPrice(
      offering,
      plan,
      Object.fromEntries(limits.map(({ type, limit }) => [type, limit])),
    );
    const placed = await gateway.query(
      `mutation ($input: CreateOrderInput!) { createOrder(input: $input) { order { cost } userErrors { message path } } }`,
      {
        input: {
          offeringUuid: offering.uuid,
          planUuid: plan.uuid,
          projectUuid: consumed(sandbox).project,
          attributes: { name: 'my-share' },
          limits,
          acceptingTermsOfService: true,
        },
      },
      token,
    );
    expect(placed.errors).toBeUndefined();
    expect(placed.data.createOrder.userErrors).toEqual([]);
    expect(Number(placed.data.createOrder.order.cost)).toBeCloseTo(price, 2);
  });
});
