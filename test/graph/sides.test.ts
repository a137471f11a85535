import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const page =
  'query ($uuid: UUID!) { resource(uuid: $uuid) { uuid name state details planPeriods { uuid } } }';
const nobody = '0'.repeat(32);
const pathsOf = (requests: readonly string[]): string[] =>
  requests.map((request) => request.replace(/\?.*/, '').replaceAll(/[0-9a-f]{32}/g, '…'));

describe.each(['2024', '2026'] as const)('the two sides of the market, on a server of %s', (server) => {
  let gateway: Gateway;
  let mine: string;
  let provided: string;

  const rest = async (path: string, token: string | null): Promise<Record<string, never>[]> => {
    const headers = token === null ? {} : { authorization: `Token ${token}` };
    const response = await fetch(`${gateway.sandbox.url}${path}`, { headers });
    return (await response.json()) as Record<string, never>[];
  };
  const tokens = () => gateway.sandbox.tokens;

  // The knowledge about a caller is part of what is tested.
  beforeEach(async () => {
    gateway = await startGateway({ resources: 60, server });
    const [consumed] = await rest('/api/marketplace-resources/?state=OK', tokens().customer);
    const [sold] = await rest('/api/marketplace-provider-resources/', tokens().owner);
    mine = String(consumed?.uuid);
    provided = String(sold?.uuid);
    return () => gateway.close();
  });

  it('a list of resources as a customer is the same as in the REST API', async () => {
    const { data } = await gateway.query(
      '{ resources(as: CONSUMER, first: 300) { totalCount nodes { uuid name } } }',
      {},
      tokens().customer,
    );
    const rows = await rest('/api/marketplace-resources/?page_size=300', tokens().customer);
    expect(data.resources.nodes).toEqual(rows.map(({ uuid, name }) => ({ uuid, name })));
    expect(data.resources.totalCount).toBeGreaterThan(3);
  });

  it('rows of a list are loaded again on the side that listed them, with one request each', async () => {
    const ask = () =>
      gateway.query(
        '{ resources(as: CONSUMER, first: 3) { nodes { details planPeriods { uuid } } } }',
        {},
        tokens().customer,
      );
    const requests = pathsOf(await gateway.requestsOf(ask));
    expect(requests).toHaveLength(7);
    expect(requests.every((one) => one.startsWith('GET /api/marketplace-resources/'))).toBe(true);
  });

  it('a resource of a customer needs one more request the first time, and none later', async () => {
    const ask = () => gateway.query(page, { uuid: mine }, tokens().customer);
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual([
      'GET /api/marketplace-provider-resources/…/',
      'GET /api/marketplace-resources/…/',
      'GET /api/marketplace-resources/…/details/',
      'GET /api/marketplace-resources/…/plan_periods/',
    ]);
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual([
      'GET /api/marketplace-resources/…/',
      'GET /api/marketplace-resources/…/details/',
      'GET /api/marketplace-resources/…/plan_periods/',
    ]);
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data.resource.uuid).toBe(mine);
  });

  it('a list as a customer shows on which side to look for the objects of the caller', async () => {
    await gateway.query('{ resources(as: CONSUMER) { nodes { uuid } } }', {}, tokens().customer);
    const ask = () =>
      gateway.query(
        'query ($uuid: UUID!) { resource(uuid: $uuid) { name } }',
        { uuid: mine },
        tokens().customer,
      );
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual(['GET /api/marketplace-resources/…/']);
  });

  it('a provider needs no additional requests', async () => {
    const ask = () => gateway.query(page, { uuid: provided }, tokens().owner);
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual([
      'GET /api/marketplace-provider-resources/…/',
      'GET /api/marketplace-provider-resources/…/details/',
      'GET /api/marketplace-provider-resources/…/plan_periods/',
    ]);
  });

  it('an object that is hidden on both sides is one NOT_FOUND error', async () => {
    const { data, errors } = await gateway.query(page, { uuid: nobody }, tokens().customer);
    expect(data).toEqual({ resource: null });
    expect(errors).toMatchObject([{ path: ['resource'], extensions: { code: 'NOT_FOUND' } }]);
    const offering = await gateway.query(`{ offering(uuid: "${nobody}") { name } }`, {}, tokens().customer);
    expect(offering.errors).toMatchObject([{ path: ['offering'], extensions: { code: 'NOT_FOUND' } }]);
  });

  it.each(['customer', 'owner', 'stranger', null] as const)(
    'the offerings that a user can order are those of the REST API, for %s',
    async (who) => {
      const token = who === null ? null : tokens()[who];
      const { data, errors } = await gateway.query(
        '{ offerings(as: CONSUMER, first: 300) { totalCount nodes { uuid name state url plans { uuid } } } }',
        {},
        token,
      );
      expect(errors).toBeUndefined();
      const rows = await rest('/api/marketplace-public-offerings/?page_size=300', token);
      expect(data.offerings.totalCount).toBe(rows.length);
      expect(data.offerings.nodes).toMatchObject(rows.map(({ uuid, name }) => ({ uuid, name })));
      for (const { url } of data.offerings.nodes) expect(url).toContain('/marketplace-provider-offerings/');
    },
  );

  it.each(['resources', 'orders'] as const)(
    'the offerings of many %s of a customer are the same as those of each alone, with one list if the server has one',
    async (list) => {
      const { customer } = tokens();
      const one = list === 'resources' ? 'resource' : 'order';
      const parts =
        'offering { uuid name url fullDescription integrationStatus { status } endpoints { url } }';
      await gateway.query('{ resources(as: CONSUMER) { nodes { uuid } } }', {}, customer);
      const side = list === 'resources' ? 'as: CONSUMER, ' : '';
      let told: { uuid: string; offering: { uuid: string } }[] = [];
      const requests = await gateway.requestsOf(async () => {
        const source = `{ ${list}(${side}first: 12) { nodes { uuid ${parts} } } }`;
        ({ nodes: told } = (await gateway.query(source, {}, customer)).data[list]);
      });
      const offerings = new Set(told.map(({ offering }) => offering.uuid)).size;
      expect(offerings).toBeGreaterThan(3);
      if (server === '2026') expect(requests.length).toBeLessThan(offerings);
      for (const { uuid, offering } of told) {
        const alone = await gateway.query(`{ ${one}(uuid: "${uuid}") { ${parts} } }`, {}, customer);
        expect(alone.errors).toBeUndefined();
        expect(alone.data[one].offering).toEqual(offering);
      }
    },
  );

  it('an offering is the same on every path to it', async () => {
    const fields =
      'id name url backendMetadata secretOptions { extra } integrationStatus { status } plans { uuid }';
    for (const who of ['owner', 'customer'] as const) {
      const token = tokens()[who];
      const { data, errors } = await gateway.query(
        `{ offerings(as: CONSUMER, first: 300) { nodes { ${fields} } } }`,
        {},
        token,
      );
      expect(errors, who).toBeUndefined();
      for (const offering of data.offerings.nodes.slice(0, 6)) {
        const alone = await gateway.query(
          `query ($id: ID!) { node(id: $id) { ... on Offering { ${fields} } } }`,
          { id: offering.id },
          token,
        );
        // A list returns the secrets of its rows to no caller (contract §2).
        expect(alone.data.node, who).toEqual({ ...offering, secretOptions: alone.data.node.secretOptions });
      }
    }
  });

  it('the columns of an offering that only its provider may read are null for a customer, and need one count request', async () => {
    const ask = () =>
      gateway.query(
        '{ offerings(as: CONSUMER, first: 5) { nodes { name integrationStatus { status } } } }',
        {},
        tokens().customer,
      );
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual([
      'GET /api/marketplace-public-offerings/',
      'HEAD /api/marketplace-provider-offerings/',
    ]);
    expect(pathsOf(await gateway.requestsOf(ask))).toEqual(['GET /api/marketplace-public-offerings/']);
    const { data } = await ask();
    for (const { integrationStatus } of data.offerings.nodes) expect(integrationStatus).toBeNull();
  });

  it('a filter that customers do not have is refused', async () => {
    const { errors } = await gateway.query(
      '{ offerings(as: CONSUMER, filter: { importable: true }) { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.importable' } }]);
  });

  it('cursors of one side are refused on the other', async () => {
    const first = await gateway.query('{ resources(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await gateway.query(
      'query ($after: String) { resources(as: CONSUMER, first: 1, after: $after) { totalCount } }',
      { after: first.data.resources.pageInfo.endCursor },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

interface Measured {
  readonly uuid: string;
  readonly viewerCanUpdateLimits: boolean;
  readonly orderInProgress: unknown;
  readonly offering: {
    readonly components: readonly { readonly type: string; readonly billingType: string }[];
  };
}

describe('a write on a resource by its provider or its customer', () => {
  let gateway: Gateway;
  const terminate = `mutation ($uuid: UUID!) { terminateResource(input: { uuid: $uuid }) {
    resource { uuid state } order { state type } userErrors { message code } } }`;
  const restRows = async (path: string, token: string): Promise<{ readonly uuid: string }[]> => {
    const response = await fetch(`${gateway.sandbox.url}${path}`, {
      headers: { authorization: `Token ${token}` },
    });
    return (await response.json()) as { readonly uuid: string }[];
  };

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  it('is carried out once on the side where the caller sees it, after at most one refusal', async () => {
    const { customer } = gateway.sandbox.tokens;
    const [first, second] = await restRows('/api/marketplace-resources/?state=OK', customer);
    const send = (uuid: string | undefined) =>
      gateway.requestsOf(() => gateway.query(terminate, { uuid }, customer));
    const writes = (requests: readonly string[]) => pathsOf(requests.filter((one) => one.startsWith('POST')));
    expect(writes(await send(first?.uuid))).toEqual([
      'POST /api/marketplace-provider-resources/…/terminate/',
      'POST /api/marketplace-resources/…/terminate/',
    ]);
    expect(writes(await send(second?.uuid))).toEqual(['POST /api/marketplace-resources/…/terminate/']);
  });

  it('returns the order to callers who can see it', async () => {
    const { customer } = gateway.sandbox.tokens;
    const rows = await restRows('/api/marketplace-resources/?state=OK&page_size=50', customer);
    const { data, errors } = await gateway.query(terminate, { uuid: rows.at(-1)?.uuid }, customer);
    expect(errors).toBeUndefined();
    expect(data.terminateResource).toMatchObject({ order: { type: 'TERMINATE' }, userErrors: [] });
    expect(data.terminateResource.resource.uuid).toBe(rows.at(-1)?.uuid);
  });

  it('is FORBIDDEN where one side refuses it and the other has no such resource', async () => {
    const { projectMember } = gateway.sandbox.tokens;
    const [resource] = await restRows('/api/marketplace-resources/?state=OK', projectMember);
    const { errors } = await gateway.query(terminate, { uuid: resource?.uuid }, projectMember);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is NOT_FOUND for a caller who sees it on neither side', async () => {
    const { customer, stranger } = gateway.sandbox.tokens;
    const [resource] = await restRows('/api/marketplace-resources/?state=OK', customer);
    const { errors } = await gateway.query(terminate, { uuid: resource?.uuid }, stranger);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('can be any order of a customer, and a renewal has an estimate of its cost', async () => {
    const { customer } = gateway.sandbox.tokens;
    const { data: found } = await gateway.query(
      `{ resources(as: CONSUMER, first: 100, filter: { state: [OK] }) { nodes { uuid viewerCanUpdateLimits orderInProgress { uuid }
        limits offering { components { type billingType } } } } }`,
      {},
      customer,
    );
    const rows: readonly Measured[] = found.resources.nodes;
    const free = rows.filter((one) => one.viewerCanUpdateLimits && !one.orderInProgress);
    const limitOf = ({ offering }: Measured) =>
      offering.components.find((one) => one.billingType === 'LIMIT');
    const measured = free.find(limitOf);
    if (!measured) throw new Error('no resource has limits');
    const type = limitOf(measured)?.type;
    const limits = [{ type, limit: 3 }];
    const changed = await gateway.query(
      `mutation ($uuid: UUID!, $limits: [ComponentAmountInput!]!) {
        updateResourceLimits(input: { uuid: $uuid, limits: $limits }) {
          resource { uuid } order { type } userErrors { message } } }`,
      { uuid: measured.uuid, limits },
      customer,
    );
    expect(changed.errors).toBeUndefined();
    expect(changed.data.updateResourceLimits).toMatchObject({ order: { type: 'UPDATE' }, userErrors: [] });
    const ending = free.find((one) => one !== measured);
    const row = gateway.sandbox.world.resourceByUuid.get(String(ending?.uuid));
    if (row) row.endDate = '2031-01-31';
    const renewal = await gateway.query(
      `mutation ($uuid: UUID!) {
        estimateResourceRenewal(input: { uuid: $uuid, extensionMonths: 6 }) {
          estimate { newEndDate total components { type total billingType } } userErrors { message } }
        renewResource(input: { uuid: $uuid, extensionMonths: 6 }) { order { type } userErrors { message } } }`,
      { uuid: ending?.uuid },
      customer,
    );
    expect(renewal.errors).toBeUndefined();
    expect(renewal.data).toMatchObject({
      estimateResourceRenewal: { userErrors: [] },
      renewResource: { order: { type: 'UPDATE' }, userErrors: [] },
    });
    expect(renewal.data.estimateResourceRenewal.estimate.newEndDate).toBe('2031-07-31');
  });
});
