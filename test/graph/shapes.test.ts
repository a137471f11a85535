import { isObjectType, isTypeSubTypeOf } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, gatewayBefore, startGateway } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';

describe.each(['Person', 'RoleGrant', 'ServiceAccount'])('the interface %s', (name) => {
  const type = schema.getType(name);
  const members = Object.values(schema.getTypeMap()).filter(
    (one) => isObjectType(one) && one.getInterfaces().some((implemented) => implemented === type),
  );

  it('describes each field as its types do; types only add reasons for null', () => {
    expect(members.length).toBeGreaterThan(1);
    for (const member of members) {
      if (!isObjectType(member) || !type || !('getFields' in type)) continue;
      for (const [field, { description, type: common }] of Object.entries(type.getFields())) {
        const own = member.getFields()[field];
        expect(own && isTypeSubTypeOf(schema, own.type, common), `${member.name}.${field}`).toBe(true);
        const meaning = description?.split(/[.;]/)[0];
        expect(own?.description, `${member.name}.${field}`).toContain(meaning);
      }
    }
  });
});

describe.each(['2024', '2026'] as const)('shared fields, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 400 });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string) => {
    const { tokens } = gateway.sandbox;
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query, {}, tokens.owner);
    });
    return { data: result?.data, errors: result?.errors, requests: requests.map((one) => one.split('?')[0]) };
  };

  it('are selected by fragments on interfaces in the same way as on each type', async () => {
    const { data, errors, requests } = await ask(`{
      resources(first: 1) { nodes { team { ...Who ... on Person { username } } } }
      viewer { ...Who permissions { ...Grant } }
    }
    fragment Who on Person { __typename fullName }
    fragment Grant on RoleGrant { role { name } user { uuid } }`);
    expect(errors).toBeUndefined();
    const [{ team }] = data.resources.nodes;
    for (const member of team)
      expect(member).toEqual({
        __typename: 'TeamMember',
        fullName: expect.any(String),
        username: expect.any(String),
      });
    expect(data.viewer).toMatchObject({ __typename: 'User', fullName: expect.any(String) });
    const { world } = gateway.sandbox;
    const owner = world.users.find(({ username }) => username === 'sandbox-owner');
    for (const { user, role } of data.viewer.permissions)
      expect([user.uuid, role.name]).toEqual([owner?.uuid, expect.any(String)]);
    expect(requests).toEqual([
      'GET /api/marketplace-provider-resources/',
      expect.stringMatching(/team\/$/),
      'GET /api/users/me/',
    ]);
  });

  it('include the scope of a role, which is named from its row and loaded if more is selected of it', async () => {
    const named = await ask(`{ viewer { permissions { scope {
      __typename ... on Customer { uuid name } ... on Project { uuid customer { name } } ... on Offering { uuid }
    } } } }`);
    const [{ scope }] = named.data.viewer.permissions;
    const customer = gateway.sandbox.world.customerByUuid.get(scope.uuid);
    expect(scope).toEqual({ __typename: 'Customer', uuid: customer?.uuid, name: customer?.name });
    expect(named.requests).toEqual(['GET /api/users/me/']);
    const loaded = await ask(
      '{ viewer { permissions { scope { __typename ... on Customer { email } ... on Offering { state } } } } }',
    );
    expect(loaded.errors).toBeUndefined();
    expect(loaded.data.viewer.permissions[0].scope.email).toBe(customer?.email);
    expect(loaded.requests).toEqual([`GET /api/customers/${customer?.uuid}/`, 'GET /api/users/me/']);
  });
});

describe('a part of an offering', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 400 });
  });
  afterAll(() => gateway.close());

  const shapesOf = async (query: string) => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query);
    });
    expect(result?.errors).toBeUndefined();
    return {
      data: result?.data,
      paths: requests.map((one) => one.replace(/^GET |\?.*/g, '').replace(/[0-9a-f]{32}/g, 'ID')),
    };
  };
  const slurm = () =>
    gateway.sandbox.world.offerings.find(
      ({ type, state }) => type === 'Marketplace.Slurm' && state === 'Active',
    );

  it('is found among the parts of the same offering without a request', async () => {
    const { data, paths } = await shapesOf(`{ offering(uuid: "${slurm()?.uuid}") {
      plans { components { type component { uuid billingType } } }
      components { uuid type billingType }
      partitions { qosOptions { qos { uuid name priority } } }
      qosProfiles { uuid name priority }
      softwareCatalogs { partition { uuid maxTime } }
    } }`);
    expect(paths).toEqual(['/api/marketplace-provider-offerings/ID/']);
    const { plans, components, partitions, qosProfiles } = data.offering;
    for (const plan of plans)
      for (const { type, component } of plan.components) {
        const { uuid, billingType } = components.find((one: { type: string }) => one.type === type);
        expect(component).toEqual({ uuid, billingType });
      }
    const offered = partitions.flatMap((one: { qosOptions: { qos: unknown }[] }) => one.qosOptions);
    expect(offered.length).toBeGreaterThan(0);
    for (const { qos } of offered) expect(qosProfiles).toContainEqual(qos);
  });

  it('of a plan that is loaded with a resource comes with the plan', async () => {
    const { data, paths } = await shapesOf(
      '{ resources(first: 20) { nodes { plan { components { type component { type billingType } } } } } }',
    );
    expect(paths).toEqual(['/api/marketplace-provider-offerings/', '/api/marketplace-provider-resources/']);
    const priced = data.resources.nodes.flatMap(
      ({ plan }: { plan: { components: unknown[] } | null }) => plan?.components ?? [],
    );
    expect(priced.length).toBeGreaterThan(0);
    for (const { type, component } of priced)
      expect(component).toEqual({ type, billingType: expect.any(String) });
  });

  it('of policies and usage reports is loaded for all of them together', async () => {
    const policies = await shapesOf(
      '{ usagePolicies { nodes { componentLimits { type component { type measuredUnit } } } } }',
    );
    expect(policies.paths).toEqual([
      '/api/marketplace-offering-usage-policies/',
      expect.stringMatching(/^.api.marketplace-provider-offerings.(ID.)?$/),
    ]);
    for (const { componentLimits } of policies.data.usagePolicies.nodes)
      for (const { type, component } of componentLimits)
        expect(component ?? { type }).toMatchObject({ type });
  });
});

describe('an object that a row names in an unusual way', () => {
  let gateway: Gateway;
  let server: RestServer;
  const id = (n: number): string => n.toString(16).padStart(32, '0');

  beforeAll(async () => {
    server = await RestServer.start();
    gateway = await gatewayBefore(await startSandbox({ live: false, resources: 10 }), server.url);
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it('is a scope of an unknown kind with its word, or one of a known kind in any spelling of the word', async () => {
    const grant = (type: string | null, n: number) => ({
      ...{ role_name: 'X', role_uuid: id(9), scope_type: type, scope_uuid: id(n), scope_name: `object ${n}` },
      ...{ customer_uuid: id(5), customer_name: 'Acme' },
    });
    server.on('/api/users/me/', (call) =>
      call.json({
        uuid: id(1),
        permissions: [
          grant('call', 2),
          grant('serviceprovider', 3),
          grant('service_provider', 3),
          grant(null, 4),
        ],
      }),
    );
    const { data, errors } = await gateway.query(`{ viewer { permissions { scope {
      ... on ServiceProvider { uuid customer { name } } ... on UnknownScope { typeWord uuid scopeName }
    } } } }`);
    expect(errors).toBeUndefined();
    const provider = { uuid: id(3), customer: { name: 'Acme' } };
    expect(data.viewer.permissions.map(({ scope }: { scope: unknown }) => scope)).toEqual([
      { typeWord: 'call', uuid: id(2), scopeName: 'object 2' },
      provider,
      provider,
      { typeWord: null, uuid: id(4), scopeName: 'object 4' },
    ]);
  });

  it('is a user named by URL, which needs no request for the uuid', async () => {
    const address = `${server.url}/api/users/${id(7)}/`;
    server.on('/api/marketplace-provider-resources/', (call) =>
      call.rows([{ uuid: id(1), end_date_requested_by: address }]),
    );
    server.on(`/api/users/${id(7)}/`, (call) => call.json({ uuid: id(7), full_name: 'Jane' }));
    const ask = async (selection: string) => {
      const before = server.requests.length;
      const { data } = await gateway.query(`{ resources { nodes { endDateRequestedBy { ${selection} } } } }`);
      return [data.resources.nodes[0].endDateRequestedBy, server.requests.length - before];
    };
    expect(await ask('uuid')).toEqual([{ uuid: id(7) }, 1]);
    expect(await ask('uuid fullName')).toEqual([{ uuid: id(7), fullName: 'Jane' }, 2]);
  });
});
