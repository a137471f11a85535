import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListDocument, NestedDocument, ResourcePageDocument } from '../support/documents.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';

describe('the number of requests of an operation', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('List is one request for the four selected columns', async () => {
    const requests = await gateway.requestsOf(() => gateway.query(ListDocument));
    expect(requests).toEqual([`GET ${offerings}?field=name&field=state&field=type&field=uuid&page_size=20`]);
  });

  it('List reads at least 90 % fewer bytes than the same list with all columns', async () => {
    const bytes = async (query: string): Promise<number> => {
      const response = await fetch(`${gateway.sandbox.url}${offerings}?${query}`, {
        headers: { authorization: `Token ${gateway.sandbox.tokens.staff}` },
      });
      return (await response.text()).length;
    };
    const [request = ''] = await gateway.requestsOf(() => gateway.query(ListDocument));
    const projected = await bytes(request.split('?')[1] ?? '');
    expect(projected).toBeLessThan(0.1 * (await bytes('page_size=20')));
  });

  it('ResourcePage is one request, because the resource has the columns of its links', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(ResourcePageDocument);
      expect(data.resources.nodes).toHaveLength(50);
      for (const node of data.resources.nodes) {
        expect(node.offering).toEqual({
          uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
          name: expect.any(String),
        });
        expect(node.project.name).toEqual(expect.any(String));
      }
    });
    const columns = [
      'name',
      'offering_name',
      'offering_uuid',
      'plan_name',
      'plan_uuid',
      'project_name',
      'project_uuid',
    ];
    const field = [...columns, 'state', 'uuid'].map((column) => `field=${column}`).join('&');
    expect(requests).toEqual([`GET ${resources}?${field}&page_size=50`]);
  });

  it('Nested is one request, plus the pages of all resources, plus the permissions of the largest providers', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(NestedDocument);
      expect(errors).toBeUndefined();
    });
    const lists = requests.filter((request) => request.startsWith(`GET ${resources}?`));
    const total = Number(await totalOf(gateway, lists[0] ?? ''));
    expect(lists).toHaveLength(Math.ceil(total / 300));
    for (const list of lists) {
      const columns = ['name', 'offering_uuid', 'project_uuid', 'provider_uuid', 'state', 'uuid'];
      expect(columnsOf(list)).toEqual(columns);
    }
    const kinds = requests.map((request) => request.replace(/\?.*/, '').replace(/[0-9a-f]{32}/, '{uuid}'));
    const providers = '/api/marketplace-service-providers/';
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    );
    expect(counts).toEqual({
      [`GET ${offerings}`]: 1,
      [`GET ${resources}`]: lists.length,
      'GET /api/users/me/': 1,
      [`GET ${providers}`]: 1,
      [`GET ${providers}{uuid}/project_permissions/`]: 3,
      [`HEAD ${providers}{uuid}/users/`]: 2,
      // One request confirms that a team follows from the permissions; the others are for projects of other providers.
      [`GET ${resources}{uuid}/team/`]: 7,
    });
  });

  it('deep selections on the offerings of 100 resources need one more request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        '{ resources(first: 100, orderBy: { field: PROJECT_NAME }) { nodes { offering { fullDescription } } } }',
      );
      expect(data.resources.nodes[0].offering.fullDescription).toEqual(expect.any(String));
    });
    expect(requests).toHaveLength(2);
    expect(requests[0]).toMatch(/^GET \/api\/marketplace-provider-offerings\/\?.*uuid_list=/);
    expect(columnsOf(requests[0] ?? '')).toEqual(['full_description', 'uuid']);
    expect(columnsOf(requests[1] ?? '')).toEqual(['offering_uuid', 'uuid']);
  });

  it('all embedded lists of 20 offerings are one request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(`{
        offerings(first: 20) {
          nodes {
            plans { name components { type price } }
            components { type name }
            partitions { partitionName }
            softwareCatalogs { catalog { name } partition { partitionName } }
            endpoints { name url }
            roles { name }
            screenshots { name }
            files { name }
            quotas { name usage limit }
            organizationGroups { name }
            tags { name }
          }
        }
      }`);
      expect(errors).toBeUndefined();
    });
    expect(requests).toHaveLength(1);
  });

  it('a count alone is one HEAD request, and a count beside rows needs none', async () => {
    expect(await gateway.requestsOf(() => gateway.query('{ resources { totalCount } }'))).toEqual([
      `HEAD ${resources}?page_size=1`,
    ]);
    const both = await gateway.requestsOf(() =>
      gateway.query('{ resources(first: 1) { totalCount nodes { uuid } } }'),
    );
    expect(both).toEqual([`GET ${resources}?field=uuid&page_size=1`]);
  });

  it('an empty list filter returns no rows without a request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        '{ offerings(filter: { uuid: [] }) { totalCount nodes { uuid } } }',
      );
      expect(data.offerings).toEqual({ totalCount: 0, nodes: [] });
    });
    expect(requests).toEqual([]);
  });

  it('a link back to offerings that a list has already loaded needs no request', async () => {
    const requests = await gateway.requestsOf(() =>
      gateway.query(
        '{ offerings(first: 5) { nodes { fullDescription resources(first: 2) { nodes { offering { fullDescription } } } } } }',
      ),
    );
    expect(requests.filter((request) => request.startsWith(`GET ${offerings}`))).toHaveLength(1);
  });

  it('an order nested in a resource adds its columns to the request for the resources', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        '{ resources(first: 5) { nodes { name creationOrder { type cost createdBy { username } } } } }',
      );
      expect(data.resources.nodes[0].creationOrder.type).toBe('CREATE');
    });
    expect(requests).toHaveLength(1);
    expect(columnsOf(requests[0] ?? '')).toEqual([
      'cost',
      'created_by_full_name',
      'created_by_username',
      'creation_order',
      'name',
      'type',
      'uuid',
    ]);
  });

  it('two aliases of one object with different columns are merged into one request', async () => {
    const uuid = gateway.sandbox.world.offerings[0]?.uuid;
    const requests = await gateway.requestsOf(() =>
      gateway.query(`{ a: offering(uuid: "${uuid}") { name } b: offering(uuid: "${uuid}") { description } }`),
    );
    expect(requests).toEqual([`GET ${offerings}${uuid}/?field=description&field=name&field=uuid`]);
  });
});

function columnsOf(request: string): string[] {
  return [...new URLSearchParams(request.split('?')[1]).getAll('field')].sort();
}

async function totalOf(gateway: Gateway, request: string): Promise<string | null> {
  const response = await fetch(`${gateway.sandbox.url}${request.split(' ')[1]}`, {
    headers: { authorization: `Token ${gateway.sandbox.tokens.staff}` },
  });
  return response.headers.get('x-result-count');
}
