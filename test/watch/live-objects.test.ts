import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into events of any shape
type Event = { data?: any; errors?: readonly { extensions?: { code?: string } }[] };

interface Stream {
  readonly events: Event[];
  readonly ended: Promise<string>;
  stop(): void;
}

function subscribe(gateway: Gateway, query: string, variables: object, token: string): Stream {
  const events: Event[] = [];
  const controller = new AbortController();
  const ended = (async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Token ${token}`,
      },
      body: JSON.stringify({ query, variables }),
      signal: controller.signal,
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: ?(.+)$/m.exec(text.slice(0, end))?.[1];
        if (data) events.push(JSON.parse(data) as Event);
        text = text.slice(end + 2);
      }
    }
    return 'complete';
  })().catch(() => 'cut');
  return { events, ended, stop: () => controller.abort() };
}

/** A resource of the customer. Not asked for through the gateway, which would remember from which side it was seen. */
async function orderedResource({ sandbox: { url, tokens } }: Gateway): Promise<string> {
  const response = await fetch(`${url}/api/marketplace-resources/?state=OK`, {
    headers: { authorization: `Token ${tokens.customer}` },
  });
  return ((await response.json()) as readonly { uuid: string }[])[0]?.uuid ?? '';
}

describe('a watched resource', () => {
  let gateway: Gateway;
  let uuid: string;
  let token: string;

  beforeEach(async () => {
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: '50' });
    uuid = gateway.sandbox.demo.resource;
    token = gateway.sandbox.tokens.staff;
    return () => gateway.close();
  });

  const watch = (): Stream =>
    subscribe(
      gateway,
      `subscription ($uuid: UUID!) {
        resourceChanged(uuid: $uuid) { state name orderInProgress { uuid state type } }
      }`,
      { uuid },
      token,
    );
  const told = ({ events }: Stream): unknown[] =>
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

  it('is told at once, with each state of the order in progress, until it is terminated', async () => {
    const changes = watch();
    await expect.poll(() => told(changes)).toEqual([['OK', null]]);
    await act('terminateResource', uuid);
    await expect.poll(() => changes.events.length).toBe(2);
    const order = changes.events[1]?.data.resourceChanged.orderInProgress;
    expect(order).toMatchObject({ type: 'TERMINATE', uuid: expect.stringMatching(/^[0-9a-f]{32}$/) });
    if (order.state === 'PENDING_PROVIDER') await act('approveOrderAsProvider', order.uuid);
    await expect.poll(() => told(changes).at(-1)).toEqual(['TERMINATING', 'EXECUTING']);
    await act('setOrderDone', order.uuid);
    expect(await changes.ended).toBe('complete');
    expect(told(changes).at(-1)).toEqual(['TERMINATED', null]);
    expect(new Set(told(changes).map(String)).size).toBe(changes.events.length);
    expect(gateway.watches.inspect().loops).toBe(0);
  });

  it('is told of usage, and not of what nobody watches', async () => {
    const changes = watch();
    await expect.poll(() => changes.events.length).toBe(1);
    const { world } = gateway.sandbox;
    const resource = world.resources.find((one) => one.uuid === uuid);
    if (!resource) throw new Error('no resource');
    resource.modified = Date.now();
    world.touch();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(changes.events).toHaveLength(1);
    resource.usages = resource.usages.map((usage) => usage + 1);
    world.touch();
    await expect.poll(() => changes.events.length).toBe(2);
    changes.stop();
    await expect.poll(() => gateway.watches.inspect().loops).toBe(0);
  });

  it('ends with the coded error when the caller does not see it', async () => {
    token = gateway.sandbox.tokens.secondProvider;
    const changes = watch();
    expect(await changes.ended).toBe('complete');
    expect(changes.events.find(({ errors }) => errors)?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it.each(['2024', '2026'] as const)(
    'is told to its customer by one request more, and then by none, on a server of %s',
    async (server) => {
      await gateway.close();
      gateway = await startGateway({ resources: 60, server }, { POLL_INTERVAL_MS: '60000' });
      token = gateway.sandbox.tokens.customer;
      uuid = await orderedResource(gateway);
      const requests = () =>
        gateway.requestsOf(async () => {
          const document = 'subscription ($uuid: UUID!) { resourceChanged(uuid: $uuid) { state name } }';
          const changes = subscribe(gateway, document, { uuid }, token);
          await expect.poll(() => changes.events.map(({ errors }) => errors)).toEqual([undefined]);
          changes.stop();
          await expect.poll(() => gateway.watches.inspect().loops).toBe(0);
        });
      const sides = async () => (await requests()).map((one) => /marketplace-[\w-]+/.exec(one)?.[0]);
      const [customer, provider] = ['marketplace-resources', 'marketplace-provider-resources'];
      expect(await sides()).toEqual([provider, customer, customer]);
      expect(await sides()).toEqual([customer, customer]);
    },
  );

  it('is polled soon after a write on it or on its order, whoever wrote', async () => {
    await gateway.close();
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: '60000' });
    uuid = gateway.sandbox.demo.resource;
    const changes = watch();
    await expect.poll(() => changes.events.length).toBe(1);
    token = gateway.sandbox.tokens.owner;
    await act('terminateResource', uuid);
    await expect.poll(() => changes.events.length).toBe(2);
    changes.stop();
  });
});

it.each(['2024', '2026'] as const)(
  'updates of resources as a customer come from the list for customers alone, on a server of %s',
  async (server) => {
    const gateway = await startGateway({ resources: 60, server }, { POLL_INTERVAL_MS: '50' });
    onTestFinished(() => gateway.close());
    const { sandbox, watches } = gateway;
    const { world, tokens } = sandbox;
    const uuid = await orderedResource(gateway);
    const resource = world.resources.find((one) => one.uuid === uuid);
    if (!resource) throw new Error('no resource');
    const updatesOf = (side: string): Stream =>
      subscribe(
        gateway,
        `subscription { resourceUpdates(as: ${side}) { resource { uuid name paused plan { name } } deletedUuid } }`,
        {},
        tokens.customer,
      );
    const updates = updatesOf('CONSUMER');
    const requests = await gateway.requestsOf(async () => {
      await expect.poll(() => sandbox.requests.length).toBeGreaterThan(5);
      Object.assign(resource, { name: 'renamed', modified: Date.now() });
      world.touch();
      await expect
        .poll(() => updates.events.map(({ data }) => data?.resourceUpdates))
        .toMatchObject([{ resource: { uuid, name: 'renamed' }, deletedUuid: null }]);
    });
    expect(requests.filter((one) => one.includes('provider-resources'))).toEqual([]);
    const provided = updatesOf('PROVIDER');
    await expect.poll(() => watches.inspect().lists).toBe(2);
    for (const stream of [updates, provided]) stream.stop();
    await expect.poll(() => watches.inspect().loops).toBe(0);
  },
);

describe('the order inbox', () => {
  let gateway: Gateway;

  beforeEach(async () => {
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: '50', SHUTDOWN_TIMEOUT_MS: '200' });
    return () => gateway.close();
  });

  const inbox = (filter: object): Stream =>
    subscribe(
      gateway,
      `subscription ($filter: OrderUpdatesFilter) {
        orderUpdates(filter: $filter) { order { id uuid state resource { name } } deletedId deletedUuid }
      }`,
      { filter },
      gateway.sandbox.tokens.owner,
    );

  it('tells changed orders and new ones, with what is selected on them', async () => {
    const { demo, tokens } = gateway.sandbox;
    const all = inbox({ providerUuid: demo.customer });
    const waiting = inbox({ offeringUuid: demo.offering, state: ['PENDING_PROVIDER'], type: ['TERMINATE'] });
    await expect.poll(() => gateway.watches.inspect().lists).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const answer = await gateway.query(
      'mutation ($uuid: UUID!) { terminateResource(input: { uuid: $uuid }) { order { uuid } userErrors { message } } }',
      { uuid: demo.resource },
      tokens.staff,
    );
    const { uuid } = answer.data.terminateResource.order;
    await expect.poll(() => all.events.some(({ data }) => data.orderUpdates.order?.uuid === uuid)).toBe(true);
    expect(all.events[0]?.data.orderUpdates.order.resource.name).toEqual(expect.any(String));
    for (const stream of [all, waiting]) stream.stop();
    await expect.poll(() => gateway.watches.inspect().loops).toBe(0);
  });

  it('has accounts at offerings too: what is written to them, and that they are deleted', async () => {
    const { demo, tokens, world } = gateway.sandbox;
    const accounts = world.offeringByUuid.get(demo.offering)?.users.filter(({ state }) => state === 'OK');
    const [first, second] = accounts ?? [];
    const updates = subscribe(
      gateway,
      `subscription ($offering: UUID!) {
        offeringUserUpdates(filter: { offeringUuid: [$offering] }) {
          offeringUser { username state user { username } } deletedId deletedUuid
        }
      }`,
      { offering: demo.offering },
      tokens.owner,
    );
    await expect.poll(() => gateway.watches.inspect().lists).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const write = (mutation: string, uuid = '') =>
      gateway.query(
        `mutation ($uuid: UUID!) { ${mutation}(input: { uuid: $uuid }) { userErrors { message } } }`,
        { uuid },
        tokens.owner,
      );
    expect((await write('requestOfferingUserDeletion', first?.uuid)).errors).toBeUndefined();
    await expect.poll(() => updates.events.length).toBe(1);
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
    await expect.poll(() => updates.events.length).toBe(2);
    const { uuid } = second ?? {};
    expect(updates.events[1]?.data.offeringUserUpdates).toEqual({
      offeringUser: null,
      deletedId: Buffer.from(`OfferingUser:${uuid}`).toString('base64url'),
      deletedUuid: uuid,
    });
    updates.stop();
  });

  it('ends at once, without a request, for a filter that nothing can match', async () => {
    const requests = await gateway.requestsOf(async () => {
      expect(await inbox({ state: [] }).ended).toBe('complete');
    });
    expect(requests).toEqual([]);
    expect(gateway.watches.inspect().loops).toBe(0);
  });
});
