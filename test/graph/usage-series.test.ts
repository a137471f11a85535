import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startBeforeRest, startGateway } from '../support/gateway.ts';
import type { RestCall, RestServer } from '../support/rest-server.ts';

const id = (n: number): string => n.toString(16).padStart(32, '0');
const resources = '/api/marketplace-provider-resources/';
const usages = '/api/marketplace-component-usages/';

interface Usage {
  readonly uuid: string;
  readonly resource_uuid: string;
  readonly billing_period: string;
}

/** The usage of resource `n` by month, for one component. */
const usageOf = (n: number, months: readonly string[]): Usage[] =>
  months.map((month, at) => ({
    uuid: id(0x100_000 + 1000 * n + at),
    resource_uuid: id(n),
    billing_period: `${month}-01`,
  }));

const many = (length: number) => Array.from({ length }, () => '2026-03');

describe('the usage of resources over months', () => {
  let server: RestServer;
  let gateway: Gateway;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  /** Resource n belongs to offering n modulo 2. */
  async function ask(count: number, rows: readonly Usage[], args: string) {
    server.on(resources, (call) =>
      call.rows(
        Array.from({ length: count }, (_, n) => ({ uuid: id(n), offering_uuid: id(0xf00 + (n % 2)) })),
      ),
    );
    server.on(usages, (call: RestCall) => {
      const query = new Map(call.request.query);
      const [one, offering] = [query.get('resource_uuid'), query.get('offering_uuid')];
      const found = rows.filter(({ resource_uuid: each }) =>
        one ? each === one : id(0xf00 + (Number.parseInt(each, 16) % 2)) === offering,
      );
      const size = Number(query.get('page_size'));
      const start = (Number(query.get('page') ?? 1) - 1) * size;
      call.rows(found.slice(start, start + size), found.length);
    });
    server.requests.length = 0;
    const { data, errors } = await gateway.query(
      `{ resources(first: ${count}) { nodes { componentUsages(${args}) { month } } } }`,
    );
    const asked = server.to(usages).map(({ query }) => query.filter(([name]) => name !== 'field'));
    return {
      months: data.resources.nodes.map(
        ({ componentUsages }: { componentUsages: { month: string }[] | null }) =>
          componentUsages?.map(({ month }) => month),
      ),
      codes: errors?.map(({ extensions }) => extensions?.code) ?? [],
      asked,
      names: asked.map(([first]) => first?.[0]).sort(),
    };
  }

  it('is one list for all resources of an offering, sorted by month', async () => {
    const rows = [0, 1, 2].flatMap((n) => usageOf(n, ['2026-04', '2026-03']));
    const { months, asked } = await ask(3, rows, 'start: "2026-03", type: "cpu"');
    expect(months).toEqual([
      ['2026-03', '2026-04'],
      ['2026-03', '2026-04'],
      ['2026-03', '2026-04'],
    ]);
    const filter = [
      ['date_after', '2026-03-01'],
      ['type', 'cpu'],
      ['page_size', '300'],
    ];
    expect(asked).toEqual([
      [['offering_uuid', id(0xf00)], ...filter],
      [['resource_uuid', id(1)], ...filter],
    ]);
  });

  it('contains only the requested months, even if the server returns more', async () => {
    const rows = usageOf(0, ['2026-01', '2026-12', '2027-01', '2025-12']);
    const { months, asked } = await ask(1, rows, 'start: "2026-01", end: "2026-12"');
    expect(months).toEqual([['2026-01', '2026-12']]);
    expect(asked[0]).toContainEqual(['date_before', '2027-01-01']);
  });

  it.each([
    ['as many pages as resources', 3, 250, ['offering_uuid', 'offering_uuid', 'offering_uuid']],
    [
      'a list for each resource, if that is fewer pages',
      2,
      1000,
      ['offering_uuid', 'resource_uuid', 'resource_uuid', 'resource_uuid'],
    ],
  ] as const)('is read in %s', async (_title, count, length, expected) => {
    const all = Array.from({ length: count }, (_, n) => usageOf(2 * n, many(n === 1 ? 50 : length)));
    const { months, names, codes } = await ask(2 * count - 1, all.flat(), 'start: "2026-01"');
    expect(names).toEqual(expected);
    expect(codes).toEqual(length > 300 ? ['BAD_USER_INPUT'] : []);
    expect(months[2]).toHaveLength(50);
  });
});

describe.each(['2024', '2026'] as const)('usage on a server of %s', (version) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server: version, resources: 400 });
  });
  afterAll(() => gateway.close());

  const requestsOf = async (query: string) => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query);
    });
    expect(result?.errors).toBeUndefined();
    return {
      data: result?.data,
      paths: requests.map((one) => one.replace(/^(?:GET|HEAD) \/api\/|\?.*/g, '')),
    };
  };

  it('of all resources of an offering needs two more requests, one for usage and one for users', async () => {
    const { world } = gateway.sandbox;
    const offering = world.offerings.find((one) => one.resources.length > 20);
    const month = world.now().toISOString().slice(0, 7);
    const { data, paths } =
      await requestsOf(`{ resources(first: 20, filter: { offeringUuid: "${offering?.uuid}" }) {
      nodes {
        uuid
        componentUsages(start: "${month}", end: "${month}") { month usage resource { uuid name } customer { name } }
        userUsages(start: "${month}", type: "${offering?.components[0]?.type}") { month username usage componentUsage { uuid type } }
      }
    } }`);
    expect(paths).toEqual([
      'marketplace-component-usages/',
      'marketplace-component-user-usages/',
      'marketplace-provider-resources/',
    ]);
    const { nodes } = data.resources;
    expect(nodes).toHaveLength(20);
    for (const { uuid, componentUsages } of nodes)
      for (const { resource } of componentUsages) expect(resource.uuid).toBe(uuid);
  });

  it('of plans needs one request for the plans of 20 offerings', async () => {
    const { data, paths } = await requestsOf(
      '{ offerings(first: 20) { nodes { uuid plans { resourcesCount usage { usage } offering { uuid } } } } }',
    );
    expect(paths).toEqual(['marketplace-plans/usage_stats/', 'marketplace-provider-offerings/']);
    for (const { uuid, plans } of data.offerings.nodes) {
      for (const { resourcesCount, usage, offering } of plans) {
        expect([usage?.usage ?? 0, offering.uuid]).toEqual([resourcesCount, uuid]);
      }
    }
  });

  it('of offerings, projects, providers and cost policies comes from their lists', async () => {
    const { paths } = await requestsOf(`{
      offerings(first: 3) { nodes { costPolicies { nodes { limitCost } } planUsages { nodes { usage } } } }
      serviceProviders(first: 1) { nodes {
        costPolicies { totalCount }
        planUsages { totalCount }
        componentUsages(filter: { month: "2026-10" }) { totalCount }
      } }
    }`);
    expect([...new Set(paths)].sort()).toEqual([
      'marketplace-component-usages/',
      'marketplace-offering-estimated-cost-policies/',
      'marketplace-plans/usage_stats/',
      'marketplace-provider-offerings/',
      'marketplace-service-providers/',
    ]);
  });
});
