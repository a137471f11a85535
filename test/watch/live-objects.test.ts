import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../sandbox/src/sandbox.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { overSse, type Subscription } from '../support/subscriptions.ts';
import { type VirtualTime, virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';

const intervalMs = 1_000;
let time: VirtualTime;
let gateway: Gateway;

async function start(options: SandboxOptions): Promise<void> {
  time = await virtualTime();
  gateway = await startGateway(options, { POLL_INTERVAL_MS: String(intervalMs) });
}
afterEach(async () => {
  time.end();
  await gateway.close();
});

const subscribe = (query: string, variables: Record<string, unknown>, token: string): Subscription =>
  overSse({ url: gateway.url, token, query, variables });

/** A resource of the customer. It is not requested through the gateway, which would remember the side on which it was seen. */
async function orderedResource({ sandbox: { url, tokens } }: Gateway): Promise<string> {
  const response = await fetch(`${url}/api/marketplace-resources/?state=OK`, {
    headers: { authorization: `Token ${tokens.customer}` },
  });
  return ((await response.json()) as readonly { uuid: string }[])[0]?.uuid ?? '';
}

describe('a watched resource', () => {
  let uuid: string;
  let token: string;

  const startAsStaff = async (): Promise<void> => {
    await start({ resources: 300 });
    uuid = gateway.sandbox.demo.resource;
    token = gateway.sandbox.tokens.staff;
  };

  const watch = (): Subscription =>
    subscribe(
      `subscription ($uuid: UUID!) {
        resourceChanged(uuid: $uuid) { state name orderInProgress { uuid state type } }
      }`,
      { uuid },
      token,
    );
  const told = ({ events }: Subscription): unknown[] =>
    events.map(({ data }) => [
      data?.resourceChanged.state,
      data?.resourceChanged.orderInProgress?.state ?? null,
    ]);
  const act = (name: string, target: string): Promise<unknown> =>
    gateway.query(
      `mutation ($uuid: UUID!) { ${name}(input: { uuid: $uuid }) { userErrors { message } } }`,
      { uuid: target },
      token,
    );

  it('is sent immediately, and with each state of the order in progress, until it is terminated', async () => {
    await startAsStaff();
    const changes = watch();
    // No time passes before the first state.
    await until(() => changes.events.length === 1);
    expect(told(changes)).toEqual([['OK', null]]);
    await act('terminateResource', uuid);
    await time.until(() => expect(changes.events.length).toBe(2));
    const order = changes.events[1]?.data.resourceChanged.orderInProgress;
    expect(order).toMatchObject({ type: 'TERMINATE', uuid: expect.stringMatching(/^[0-9a-f]{32}$/) });
    if (order.state === 'PENDING_PROVIDER') await act('approveOrderAsProvider', order.uuid);
    await time.until(() => expect(told(changes).at(-1)).toEqual(['TERMINATING', 'EXECUTING']));
    await act('setOrderDone', order.uuid);
    expect(await time.during(changes.ended)).toBe('complete');
    expect(told(changes).at(-1)).toEqual(['TERMINATED', null]);
    expect(new Set(told(changes).map(String)).size).toBe(changes.events.length);
    expect(gateway.watches.inspect().loops).toBe(0);
  });

  it('is sent again for usage, and not for a change of columns that no client selects', async () => {
    await startAsStaff();
    const changes = watch();
    await time.until(() => expect(changes.events.length).toBe(1));
    const { world } = gateway.sandbox;
    const resource = world.resources.find((one) => one.uuid === uuid);
    if (!resource) throw new Error('no resource');
    resource.modified = Date.now();
    world.touch();
    await time.pass(4 * intervalMs);
    expect(changes.events).toHaveLength(1);
    resource.usages = resource.usages.map((usage) => usage + 1);
    world.touch();
    await time.until(() => expect(changes.events.length).toBe(2));
    changes.stop();
    await time.until(() => expect(gateway.watches.inspect().loops).toBe(0));
  });

  it('ends with the error code if the caller cannot see it', async () => {
    await startAsStaff();
    token = gateway.sandbox.tokens.secondProvider;
    const changes = watch();
    expect(await changes.ended).toBe('complete');
    expect(changes.events.find(({ errors }) => errors)?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it.each(['2024', '2026'] as const)(
    'is sent to its customer after one more request, and later without it, on a server of %s',
    async (server) => {
      await start({ resources: 60, server });
      token = gateway.sandbox.tokens.customer;
      uuid = await orderedResource(gateway);
      const requests = () =>
        gateway.requestsOf(async () => {
          const document = 'subscription ($uuid: UUID!) { resourceChanged(uuid: $uuid) { state name } }';
          const changes = subscribe(document, { uuid }, token);
          await until(() => changes.events.length === 1);
          expect(changes.events[0]?.errors).toBeUndefined();
          changes.stop();
          await until(() => gateway.watches.inspect().loops === 0);
        });
      const sides = async () => (await requests()).map((one) => /marketplace-[\w-]+/.exec(one)?.[0]);
      const [customer, provider] = ['marketplace-resources', 'marketplace-provider-resources'];
      expect(await sides()).toEqual([provider, customer, customer]);
      expect(await sides()).toEqual([customer, customer]);
    },
  );

  it('is polled immediately after a write on it by any caller', async () => {
    await startAsStaff();
    const changes = watch();
    await until(() => changes.events.length === 1);
    token = gateway.sandbox.tokens.owner;
    await act('terminateResource', uuid);
    // No time passes.
    await until(() => changes.events.length === 2);
  });
});

it.each(['2024', '2026'] as const)(
  'updates of resources as a customer come only from the list for customers, on a server of %s',
  async (server) => {
    await start({ resources: 60, server });
    const { sandbox, watches } = gateway;
    const { world, tokens } = sandbox;
    const uuid = await orderedResource(gateway);
    const resource = world.resources.find((one) => one.uuid === uuid);
    if (!resource) throw new Error('no resource');
    const updatesOf = (side: string): Subscription =>
      subscribe(
        `subscription { resourceUpdates(as: ${side}) { resource { uuid name paused plan { name } } deletedUuid } }`,
        {},
        tokens.customer,
      );
    const updates = updatesOf('CONSUMER');
    const requests = await gateway.requestsOf(async () => {
      await time.until(() => sandbox.requests.length > 5);
      Object.assign(resource, { name: 'renamed', modified: Date.now() });
      world.touch();
      await time.until(() =>
        expect(updates.events.map(({ data }) => data?.resourceUpdates)).toMatchObject([
          { resource: { uuid, name: 'renamed' }, deletedUuid: null },
        ]),
      );
    });
    expect(requests.filter((one) => one.includes('provider-resources'))).toEqual([]);
    const provided = updatesOf('PROVIDER');
    await time.until(() => expect(watches.inspect().lists).toBe(2));
    for (const stream of [updates, provided]) stream.stop();
    await time.until(() => expect(watches.inspect().loops).toBe(0));
  },
);

describe('the order inbox', () => {
  beforeEach(() => start({ resources: 300 }));

  const inbox = (filter: object): Subscription =>
    subscribe(
      `subscription ($filter: OrderUpdatesFilter) {
        orderUpdates(filter: $filter) { order { id uuid state resource { name } } deletedId deletedUuid }
      }`,
      { filter },
      gateway.sandbox.tokens.owner,
    );

  it('sends changed and new orders, with the fields that are selected on them', async () => {
    const { demo, tokens } = gateway.sandbox;
    const all = inbox({ providerUuid: demo.customer });
    const waiting = inbox({ offeringUuid: demo.offering, state: ['PENDING_PROVIDER'], type: ['TERMINATE'] });
    await time.until(() => expect(gateway.watches.inspect().lists).toBe(2));
    await time.pass(4 * intervalMs);
    const result = await gateway.query(
      'mutation ($uuid: UUID!) { terminateResource(input: { uuid: $uuid }) { order { uuid } userErrors { message } } }',
      { uuid: demo.resource },
      tokens.staff,
    );
    const { uuid } = result.data.terminateResource.order;
    await time.until(() => all.events.some(({ data }) => data.orderUpdates.order?.uuid === uuid));
    expect(all.events[0]?.data.orderUpdates.order.resource.name).toEqual(expect.any(String));
    for (const stream of [all, waiting]) stream.stop();
    await time.until(() => expect(gateway.watches.inspect().loops).toBe(0));
  });

  it('sends accounts at offerings after writes on them, and reports deleted ones', async () => {
    const { demo, tokens, world } = gateway.sandbox;
    const accounts = world.offeringByUuid.get(demo.offering)?.users.filter(({ state }) => state === 'OK');
    const [first, second] = accounts ?? [];
    const updates = subscribe(
      `subscription ($offering: UUID!) {
        offeringUserUpdates(filter: { offeringUuid: [$offering] }) {
          offeringUser { username state user { username } } deletedId deletedUuid
        }
      }`,
      { offering: demo.offering },
      tokens.owner,
    );
    await time.until(() => expect(gateway.watches.inspect().lists).toBe(1));
    await time.pass(4 * intervalMs);
    const write = (mutation: string, uuid = '') =>
      gateway.query(
        `mutation ($uuid: UUID!) { ${mutation}(input: { uuid: $uuid }) { userErrors { message } } }`,
        { uuid },
        tokens.owner,
      );
    expect((await write('requestOfferingUserDeletion', first?.uuid)).errors).toBeUndefined();
    await time.until(() => expect(updates.events.length).toBe(1));
    expect(updates.events[0]?.data.offeringUserUpdates).toEqual({
      offeringUser: {
        username: first?.username,
        state: 'REQUESTED_DELETION',
        user: { username: first?.user.username },
      },
      deletedId: null,
      deletedUuid: null,
    });
    expect((await write('deleteOfferingUser', second?.uuid)).errors).toBeUndefined();
    await time.until(() => expect(updates.events.length).toBe(2));
    const { uuid } = second ?? {};
    expect(updates.events[1]?.data.offeringUserUpdates).toEqual({
      offeringUser: null,
      deletedId: Buffer.from(`OfferingUser:${uuid}`).toString('base64url'),
      deletedUuid: uuid,
    });
    updates.stop();
  });

  it('ends immediately, without a request, for a filter that matches nothing', async () => {
    const requests = await gateway.requestsOf(async () => {
      expect(await inbox({ state: [] }).ended).toBe('complete');
    });
    expect(requests).toEqual([]);
    expect(gateway.watches.inspect().loops).toBe(0);
  });
});
