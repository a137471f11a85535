import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

const id = (n: number): string => n.toString(16).padStart(32, '0');
const me = '/api/users/me/';
const roles = '/api/roles/';
const site = '/api/configuration/';
const orders = '/api/marketplace-orders/';
const offerings = '/api/marketplace-provider-offerings/';

const grant = (scopeType: string, scope: number, role: number, customer = scope) => ({
  role_name: `ROLE.${role}`,
  role_uuid: id(role),
  scope_type: scopeType,
  scope_uuid: id(scope),
  customer_uuid: id(customer),
});

const order = (n: number, state: string) => ({
  uuid: id(n),
  state,
  offering_uuid: id(1),
  provider_uuid: id(2),
  project_uuid: id(3),
  customer_uuid: id(4),
  offering_type: 'Marketplace.Basic',
});

describe('the requests for the rights of the viewer', () => {
  let server: RestServer;
  let gateway: Gateway;
  let user: Record<string, unknown>;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });
  beforeEach(() => {
    user = { username: 'a', is_staff: false, is_support: false, permissions: [grant('customer', 2, 8)] };
    server.on(me, (call) => call.json(user));
    server.on(roles, (call) => call.rows([{ uuid: id(8), name: 'ROLE.8', permissions: ['ORDER.APPROVE'] }]));
    server.on(site, (call) => call.json({ WALDUR_CORE: {} }));
    const states = ['pending-provider', 'done', 'pending-consumer'];
    const page = Array.from({ length: 20 }, (_, n) => order(100 + n, states[n % 3] ?? ''));
    server.on(orders, (call) => call.rows(page));
    server.on(offerings, (call) => call.rows([{ uuid: id(1), customer_uuid: id(2), state: 'Active' }]));
  });

  const ask = async (query: string) => {
    const before = server.requests.length;
    const { data, errors } = await gateway.query(query);
    const paths = server.requests.slice(before).map(({ path }) => path);
    return { data, errors, paths };
  };
  const page = (fields: string) => ask(`{ orders(first: 20) { nodes { ${fields} } } }`);
  const everything =
    'viewerCanApproveAsProvider viewerCanRejectAsProvider viewerCanApproveAsConsumer viewerCanCancel viewerCanDelete';

  it('are two for all rights on a page of 20', async () => {
    const { data, errors, paths } = await page(everything);
    expect(errors).toBeUndefined();
    expect(paths).toEqual([orders, me, roles]);
    expect(data.orders.nodes.slice(0, 3).map((one: Record<string, unknown>) => Object.values(one))).toEqual([
      [true, false, false, false, false],
      [false, false, false, false, false],
      [false, false, false, false, false],
    ]);
  });

  it.each([
    ['none if the state excludes the right', 'done', {}, [orders], false],
    ['one for the viewer, who is staff', 'pending-provider', { is_staff: true }, [orders, me], true],
    [
      'one for the viewer, who has no role there',
      'pending-provider',
      { permissions: [grant('project', 2, 8)] },
      [orders, me],
      false,
    ],
  ] as const)('are %s', async (_rule, state, who, asked, result) => {
    Object.assign(user, who);
    server.on(orders, (call) => call.rows([order(100, state)]));
    const { data, paths } = await page('viewerCanApproveAsProvider');
    expect([data.orders.nodes[0].viewerCanApproveAsProvider, paths]).toEqual([result, asked]);
  });

  it('determine the rights on a resource that only its customer sees, because writes go to the side of the customer', async () => {
    const resource = { uuid: id(50), can_terminate: true };
    server.on(orders, (call) => call.rows([{ ...order(100, 'done'), marketplace_resource_uuid: id(50) }]));
    server.on(`/api/marketplace-provider-resources/${id(50)}/`, (call) => call.json({ detail: 'No.' }, 404));
    server.on(`${orders}${id(100)}/resource/`, (call) => call.json(resource));
    const { data } = await page('resource { viewerCanTerminate }');
    expect(data.orders.nodes[0].resource).toEqual({ viewerCanTerminate: true });
  });

  it('include one for the offerings of all policies, if the viewer is an owner', async () => {
    const policies = [1, 5].map((n) => ({ uuid: id(60 + n), scope_uuid: id(n) }));
    server.on('/api/marketplace-offering-usage-policies/', (call) => call.rows(policies));
    server.on(offerings, (call) =>
      call.rows([
        { uuid: id(1), customer_uuid: id(2) },
        { uuid: id(5), customer_uuid: id(6) },
      ]),
    );
    user.permissions = [{ ...grant('customer', 2, 8), role_name: 'CUSTOMER.OWNER' }];
    const { data, paths } = await ask('{ usagePolicies(first: 2) { nodes { viewerCanUpdate } } }');
    expect(data.usagePolicies.nodes).toEqual([{ viewerCanUpdate: true }, { viewerCanUpdate: false }]);
    expect(paths).toEqual(['/api/marketplace-offering-usage-policies/', me, offerings]);
  });

  it.each([
    [
      'the viewer may not read the permissions of roles',
      () => server.on(roles, (call) => call.json({ detail: 'No.' }, 403)),
    ],
    ['the list lacks a role that the viewer has', () => server.on(roles, (call) => call.rows([]))],
  ])('leave the right null where %s', async (_rule, hide) => {
    hide();
    const { data, errors } = await page('viewerCanApproveAsProvider');
    expect(errors).toBeUndefined();
    expect(data.orders.nodes[0].viewerCanApproveAsProvider).toBeNull();
  });

  it.each([
    ['set', { ALLOW_SERVICE_PROVIDER_OFFERING_MANAGEMENT: true }, true],
    ['not set', { ALLOW_SERVICE_PROVIDER_OFFERING_MANAGEMENT: false }, false],
    ['unknown to an older server', {}, true],
  ])(
    'include one for the settings of the site if these may reserve a state to staff: %s',
    async (_what, core, result) => {
      server.on(roles, (call) => call.rows([{ uuid: id(8), permissions: ['OFFERING.PAUSE'] }]));
      server.on(site, (call) => call.json({ WALDUR_CORE: core }));
      const { data, paths } = await ask('{ offerings(first: 1) { nodes { viewerCanPause } } }');
      expect([data.offerings.nodes[0].viewerCanPause, paths]).toEqual([result, [offerings, me, roles, site]]);
    },
  );
});
