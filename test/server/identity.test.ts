import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import type { User } from '../../sandbox/src/world/types.ts';
import type { App } from '../../src/app.ts';
import { appBefore, messagesOf, rawSocket, terminateAll, watchOrder } from './support.ts';

type Headers = Readonly<Record<string, string>>;

describe('the identity of a caller', () => {
  let sandbox: Sandbox;
  let app: App;
  let owner: User;
  let staff: Headers;
  let asOwner: Headers;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, record: true, resources: 300 });
    app = await appBefore(sandbox, { TRUST_PROXY: '1' });
    const { world, tokens } = sandbox;
    const found = world.userByToken.get(tokens.owner);
    if (!found) throw new Error('No owner');
    owner = found;
    staff = { authorization: `Token ${tokens.staff}` };
    asOwner = { ...staff, 'x-impersonated-user-uuid': owner.uuid };
  });
  beforeEach(() => {
    sandbox.requests.length = 0;
  });
  afterEach(terminateAll);
  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  const send = async (query: string, headers: Headers, variables: object = {}) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of any shape
    return { status: response.status, ...((await response.json()) as any) };
  };
  const sent = (): string[] => sandbox.requests.map(({ method, path }) => `${method} ${path}`);
  const viewer = '{ viewer { username } offerings(first: 1) { totalCount } }';
  const customer = () => ({ ...asOwner, authorization: `Token ${sandbox.tokens.customer}` });
  const unknown = () => ({ ...staff, 'x-impersonated-user-uuid': '0'.repeat(32) });

  it('is that of the user whom staff impersonates', async () => {
    const own = await send(viewer, { authorization: `Token ${sandbox.tokens.owner}` });
    expect(await send(viewer, asOwner)).toEqual(own);
    expect((await send(viewer, staff)).data).not.toEqual(own.data);
  });

  it.each([
    ['who is not staff', customer],
    ['for an unknown user', unknown],
  ])('is refused, without data, to a caller %s', async (_name, headers) => {
    const { data, errors } = await send(viewer, headers());
    expect(data.viewer).toBeNull();
    expect(data.offerings).toBeNull();
    for (const { extensions, message } of errors) {
      expect(extensions).toEqual({ code: 'FORBIDDEN', requestId: expect.any(String) });
      expect(message).toContain('X-Impersonated-User-Uuid');
    }
  });

  const draft =
    'mutation ($uuid: UUID!) { pauseOffering(input: { uuid: $uuid }) { offering { state } userErrors { message } } }';

  it.each([
    ['who is not staff', customer],
    ['for an unknown user', unknown],
  ])('allows no write by a caller %s', async (_name, headers) => {
    const { data, errors } = await send(draft, headers(), { uuid: sandbox.demo.offering });
    expect(data).toEqual({ pauseOffering: null });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(errors[0].message).not.toContain('not known');
    expect(sent()).toEqual(['GET /api/users/me/']);
  });

  it('is sent with a write and with the read after it', async () => {
    const { data } = await send(draft, asOwner, { uuid: sandbox.demo.offering });
    expect(data.pauseOffering.offering.state).toBe('PAUSED');
    expect(sent()).toEqual([
      'GET /api/users/me/',
      `POST /api/marketplace-provider-offerings/${sandbox.demo.offering}/pause/`,
      `GET /api/marketplace-provider-offerings/${sandbox.demo.offering}/`,
    ]);
    for (const { headers } of sandbox.requests) {
      expect(headers['x-impersonated-user-uuid']).toBe(owner.uuid);
    }
  });

  it.each<readonly [string, RequestInit & { readonly search?: string }]>([
    [
      'JSON',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{version}"}' },
    ],
    ['GET', { search: '?query={version}', headers: { 'graphql-require-preflight': '1' } }],
    [
      'an event stream',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { orderUpdates { deletedUuid } }' }),
      },
    ],
    [
      'a write as JSON',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: draft, variables: { uuid: '0'.repeat(32) } }),
      },
    ],
  ])(
    'that is invalid is refused before anything is sent: %s',
    async (_name, { search = '', headers, ...init }) => {
      for (const value of ['root', `${owner.uuid}, ${owner.uuid}`]) {
        const response = await fetch(`${app.url}/graphql${search}`, {
          ...init,
          headers: { ...headers, ...staff, 'x-impersonated-user-uuid': value },
        });
        const text = await response.text();
        expect(text).toContain('"BAD_REQUEST"');
        expect(text).toContain('X-Impersonated-User-Uuid');
        expect(text).not.toContain('root');
      }
      expect(sent()).toEqual([]);
    },
  );

  it('is sent with all polls of an event stream', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...asOwner },
      body: JSON.stringify({ query: watchOrder, variables: { uuid: sandbox.demo.order } }),
    });
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !text.includes('event: next')) text += Buffer.from((await reader.read()).value ?? []);
    expect(text).toContain('event: next\ndata: {"data":{"orderProgress":');
    await expect.poll(() => sandbox.requests.length).toBeGreaterThan(1);
    await reader?.cancel();
    for (const { headers } of sandbox.requests) {
      expect(headers['x-impersonated-user-uuid']).toBe(owner.uuid);
    }
  });

  it('ends a subscription if the server does not impersonate the user', async () => {
    const raw = await rawSocket(app, { params: { ...unknown() } });
    raw.watch('1', sandbox.demo.order);
    await expect.poll(() => messagesOf(raw, '1').at(-1)?.type).toBe('complete');
    expect(messagesOf(raw, '1')[0].payload.errors[0].extensions.code).toBe('FORBIDDEN');
    await expect.poll(() => app.watches.inspect().loops).toBe(0);
  });

  it.each<readonly [string, () => { params?: Record<string, unknown>; headers?: Record<string, string> }]>([
    [
      'connectionParams',
      () => ({ params: { Authorization: staff.authorization, impersonatedUserUuid: owner.uuid } }),
    ],
    ['the upgrade', () => ({ headers: { ...asOwner } })],
    ['both', () => ({ headers: { ...staff }, params: { 'X-Impersonated-User-Uuid': owner.uuid } })],
  ])('of a WebSocket comes from %s', async (_name, from) => {
    const raw = await rawSocket(app, from());
    raw.send({ id: '1', type: 'subscribe', payload: { query: viewer } });
    await expect.poll(() => messagesOf(raw, '1').length).toBe(2);
    expect(messagesOf(raw, '1')[0].payload.data.viewer.username).toBe(owner.username);
  });

  it('of a WebSocket closes it if it is invalid', async () => {
    const raw = await rawSocket(app, { headers: { ...staff }, params: { impersonatedUserUuid: 'root' } });
    expect(await raw.closed).toEqual({
      code: 4400,
      reason: 'X-Impersonated-User-Uuid must be one uuid of 32 hexadecimal digits.',
    });
  });

  it.each(['POST', 'a WebSocket'])(
    'contains the trusted address, languages and trace, and passes nothing else on: by %s',
    async (transport) => {
      const headers = {
        ...staff,
        'x-forwarded-for': '198.51.100.1, 192.0.2.7',
        'accept-language': 'et-EE;q=0.9, en;q=0.5, *',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        'user-agent': 'waldur-site-agent',
      };
      if (transport === 'POST') await send(viewer, headers);
      else {
        const raw = await rawSocket(app, { headers });
        raw.send({ id: '1', type: 'subscribe', payload: { query: viewer } });
        await expect.poll(() => messagesOf(raw, '1').length).toBe(2);
      }
      const sentOn = sandbox.requests[0]?.headers ?? {};
      expect(sentOn['x-forwarded-for']).toBe('192.0.2.7');
      expect(sentOn['accept-language']).toBe('et-ee,en');
      expect(sentOn.traceparent).toBe(headers.traceparent);
      expect(sentOn['user-agent']).toMatch(/^waldur-graphql-gateway\//);
    },
  );

  it('is that of a site agent where a read names one offering, and nowhere else', async () => {
    const agent = { ...staff, 'user-agent': 'Mozilla/5.0 (waldur-site-agent-order-process/0.9.1; x)' };
    const seenAt = async () => {
      const query =
        'query ($uuid: UUID!) { offering(uuid: $uuid) { integrationStatus { lastRequestTimestamp } } }';
      const { data } = await send(query, staff, { uuid: slurm });
      return data.offering.integrationStatus[0].lastRequestTimestamp;
    };
    const slurm = sandbox.world.offerings.find(({ type }) => type === 'Marketplace.Slurm')?.uuid ?? '';
    const other = sandbox.world.offerings.find(({ uuid }) => uuid !== slurm)?.uuid ?? '';
    const reads = `query ($one: UUID!, $two: UUID!) {
      orders(first: 1, filter: { offeringUuid: $one }) { nodes { uuid } }
      resources(first: 1, filter: { offeringUuid: [$one, $two] }) { nodes { uuid } }
      viewer { username }
    }`;
    const variables = { one: slurm, two: other };
    const before = await seenAt();
    sandbox.requests.length = 0;
    expect((await send(reads, agent, variables)).errors).toBeUndefined();
    const sentOn = sandbox.requests.map(({ path, headers }) => [path, headers['user-agent']?.split(' ')[0]]);
    const own = expect.stringMatching(/^waldur-graphql-gateway\//);
    expect(sentOn.sort()).toEqual([
      ['/api/marketplace-orders/', 'waldur-site-agent-order-process/0.9.1'],
      ['/api/marketplace-provider-resources/', own],
      ['/api/users/me/', own],
    ]);
    const stamped = await seenAt();
    expect(stamped).not.toBe(before);
    await send(reads, staff, variables);
    expect(await seenAt()).toBe(stamped);
  });

  it.each([
    'nonsense',
    '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01',
    '00-00000000000000000000000000000000-b7ad6b7169203331-01',
    'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('has no trace if traceparent is invalid: %s', async (traceparent) => {
    await send(viewer, { ...staff, traceparent });
    expect(sandbox.requests[0]?.headers.traceparent).toBeUndefined();
  });

  it('gives access to an organization with access subnets only from inside of them', async () => {
    const member = sandbox.world.userByToken.get(sandbox.tokens.customer);
    const order = sandbox.world.orders.find(({ project }) =>
      [...project.grants, ...project.customer.grants].some(({ user }) => user === member),
    );
    if (!member || !order) throw new Error('Nobody is in it');
    const { customer, name } = order.project;
    const query = `{ order(uuid: "${order.uuid}") { state project { name created } customer { email } } }`;
    const from = async (address: string) => {
      const headers = { authorization: `Token ${member.token}`, 'x-forwarded-for': address };
      return (await send(query, headers)).data.order;
    };
    const opened = { state: expect.any(String), project: { name }, customer: { email: customer.email } };
    const closed = { project: { name, created: null }, customer: { email: null } };
    customer.accessSubnets = ['192.0.2.0/24', '2001:db8::/32'];
    sandbox.world.touch();
    try {
      expect(await from('192.0.2.7')).toMatchObject(opened);
      expect(await from('198.51.100.7')).toMatchObject(closed);
      expect(await from('2001:db8::7')).toMatchObject(opened);
      // The trusted proxy appends the address to the value that a client has sent.
      expect(await from('192.0.2.7, 198.51.100.7')).toMatchObject(closed);
    } finally {
      customer.accessSubnets = [];
      sandbox.world.touch();
    }
  });
});
