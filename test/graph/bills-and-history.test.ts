import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsIn } from '../../sandbox/src/families/events.ts';
import { invoicesIn } from '../../sandbox/src/families/invoices.ts';
import { type Gateway, startBeforeRest, startGateway } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

describe.each(['2024', '2026'] as const)('bills and history, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 400 });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, as: 'staff' | 'owner' | 'customer' = 'staff') => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query, {}, gateway.sandbox.tokens[as]);
    });
    return { data: result?.data, errors: result?.errors, requests };
  };
  const codesOf = (errors: readonly GraphQLError[] | undefined) =>
    errors?.map(({ extensions }) => extensions?.code);

  it('shows the bills of a customer with their items in one request', async () => {
    const { world } = gateway.sandbox;
    const customer = world.projects[0]?.customer;
    const { data, errors, requests } = await ask(
      `{ customer(uuid: "${customer?.uuid}") { invoices(filter: { state: [PAID, CREATED] }, orderBy: { field: YEAR }) {
        totalCount nodes { month state total items { name details { offeringName } project { uuid } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.customer.invoices;
    expect(totalCount).toBe(3);
    expect(nodes.map(({ month }: { month: string }) => month)).toEqual(
      invoicesIn(world)
        .filter((each) => each.customer === customer && each.state !== 'pending')
        .map(({ start }) => new Date(start).toISOString().slice(0, 7))
        .sort(),
    );
    expect(nodes[2].items[0].details.offeringName).toEqual(expect.any(String));
    expect(requests.map((one) => one.replaceAll(/&?field=\w+/g, ''))).toEqual([
      `GET /api/customers/${customer?.uuid}/?`,
      `GET /api/invoices/?customer_uuid=${customer?.uuid}&state=paid&state=created&o=year,created&page_size=20`,
    ]);
  });

  it('loads the usage of a month, or of exact days', async () => {
    const [newest] = invoicesIn(gateway.sandbox.world);
    const month = new Date(newest?.start ?? 0).toISOString().slice(0, 7);
    const before = new Date((newest?.start ?? 0) - 1).toISOString().slice(0, 10);
    const [year, number] = month.split('-');
    const { data, requests } = await ask(
      `{ invoices(first: 1, filter: { month: "${month}", createdAfter: "${month}-01", createdBefore: "${month}-01" }) { totalCount nodes { uuid } } }`,
    );
    const ofMonth = invoicesIn(gateway.sandbox.world).filter(({ state }) => state === 'pending');
    expect(data.invoices.totalCount).toBe(ofMonth.length);
    expect(requests).toEqual([
      `GET /api/invoices/?year=${year}&month=${Number(number)}&start_date=${before}&end_date=${month}-02&field=uuid&page_size=1`,
    ]);
  });

  it('lists the history of an object by its URL, for callers who can see the object', async () => {
    const { world } = gateway.sandbox;
    const [project] = world.projects;
    const ofProject = eventsIn(world).filter(({ about }) => about.project === project);
    const query = `{ project(uuid: "${project?.uuid}") { name events(first: 5, filter: { eventType: ["role_granted", "project_creation_succeeded"], createdAfter: "2000-01-01T00:00:00Z" }) { totalCount nodes { eventType message author { username } context } } } }`;
    const { data, errors, requests } = await ask(query, 'customer');
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.project.events;
    expect(totalCount).toBe(
      ofProject.filter(({ type }) => ['role_granted', 'project_creation_succeeded'].includes(type)).length,
    );
    expect(nodes[0].author.username).toEqual(nodes[0].context.user_username);
    expect(requests).toEqual([
      `GET /api/events/?scope=/api/projects/${project?.uuid}/&event_type=role_granted&event_type=project_creation_succeeded&` +
        'created_from=946684800&field=context&field=event_type&field=message&field=uuid&page_size=5',
      `GET /api/projects/${project?.uuid}/?field=name&field=uuid`,
    ]);
  });

  it('has the event log of each kind of object', async () => {
    const { world } = gateway.sandbox;
    const order = world.orders.find(({ state }) => state === 'done');
    const { data, errors } = await ask(`{
      order(uuid: "${order?.uuid}") { events { totalCount }
        resource { events { totalCount } } offering { events { totalCount } }
        customer { events { totalCount } } project { events { totalCount } } }
      user(uuid: "${order?.createdBy.uuid}") { events { totalCount } }
    }`);
    expect(errors).toBeUndefined();
    const { events, resource, offering, customer, project } = data.order;
    expect(events.totalCount).toBe(2);
    for (const { events: log } of [resource, offering, customer, project, data.user])
      expect(log.totalCount).toBeGreaterThan(1);
    expect(customer.events.totalCount).toBeGreaterThan(project.events.totalCount);
  });

  it('shows no caller the log of an object that the caller cannot see, and never the log of all objects', async () => {
    const { world, tokens } = gateway.sandbox;
    const owner = world.userByToken.get(tokens.owner);
    const [resource] = world.resources.filter(
      ({ offering, project }) =>
        offering.customer === world.customers[0] && project.customer !== world.customers[0],
    );
    const { data, errors } = await ask(
      `{ resource(uuid: "${resource?.uuid}") { name project { events { totalCount } } } user(uuid: "${owner?.uuid}") { events { totalCount } } events { totalCount } }`,
      'owner',
    );
    expect(codesOf(errors)).toEqual(['NOT_FOUND']);
    expect(data.resource.name).toBe(resource?.name);
    expect(data.resource.project.events).toBeNull();
    expect(data.user.events.totalCount).toBeGreaterThan(0);
    expect(data.events.totalCount).toBe(0);
  });

  it('finds an event by its uuid on servers that support this', async () => {
    const [event] = eventsIn(gateway.sandbox.world);
    const { data, errors } = await ask(`{ event(uuid: "${event?.uuid}") { message } }`);
    if (server === '2026') expect([errors, data.event.message]).toEqual([undefined, event?.message]);
    else expect([codesOf(errors), data.event]).toEqual([['NOT_FOUND'], null]);
  });

  it('refuses filters that the server would ignore, and moments that it cannot distinguish', async () => {
    const { world } = gateway.sandbox;
    const [customer] = world.customers;
    const filtered = await ask(`{ events(filter: { customerUuid: "${customer?.uuid}" }) { totalCount } }`);
    if (server === '2024') expect(codesOf(filtered.errors)).toEqual(['UPSTREAM_UNSUPPORTED']);
    else
      expect(filtered.data.events.totalCount).toBe(
        eventsIn(world).filter(({ about }) => about.customer === customer).length,
      );
    const fine = await ask('{ events(filter: { createdBefore: "2026-01-01T00:00:00.5Z" }) { totalCount } }');
    expect([codesOf(fine.errors), fine.requests]).toEqual([['BAD_USER_INPUT'], []]);
  });

  it('shows the growth of sums to staff only', async () => {
    const query = '{ invoiceGrowth { periods totalPeriods customerPeriods { name periods } } }';
    const { data } = await ask(query);
    const { periods, totalPeriods, customerPeriods } = data.invoiceGrowth;
    expect(periods[0]).toMatch(/^\d{4}-\d\d$/);
    expect([totalPeriods.length, customerPeriods[0].periods.length]).toEqual([13, 13]);
    expect(codesOf((await ask(query, 'owner')).errors)).toEqual(['FORBIDDEN']);
  });
});

describe('the context of an event', () => {
  let gateway: Gateway;
  let server: RestServer;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it('contains no secrets, and has links for the objects that it names', async () => {
    const uuid = 'a1'.repeat(16);
    const context = {
      project_uuid: uuid,
      customer_uuid: '',
      user_token_lifetime: '3600',
      user_token: 'leak',
      password: 'leak',
      order: { secret: 'leak', attributes: [{ api_key: 'leak', name: 'vm' }] },
    };
    server.on('/api/events/', (call) =>
      call.rows([{ uuid, created: '2026-01-01T00:00:00Z', event_type: 'x', message: 'y', context }]),
    );
    const { data, errors } = await gateway.query(
      '{ events { nodes { context author { username } user { uuid } project { uuid } customer { uuid } offering { uuid } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.events.nodes).toEqual([
      {
        context: {
          project_uuid: uuid,
          customer_uuid: '',
          user_token_lifetime: '3600',
          order: { attributes: [{ name: 'vm' }] },
        },
        author: null,
        user: null,
        project: { uuid },
        customer: null,
        offering: null,
      },
    ]);
  });
});
