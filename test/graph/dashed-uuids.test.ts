import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestServer } from '../support/rest-server.ts';

const hex = (n: number): string => n.toString(16).padStart(32, 'abcdef0123456789abcdef0123456789');
const dashed = (n: number): string =>
  hex(n)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    .toUpperCase();
const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';

describe('a server that writes uuids with dashes', () => {
  let server: RestServer;
  let gateway: Gateway;

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
    const offering = (n: number) => ({
      uuid: dashed(n),
      name: `offering ${n}`,
      full_description: `text ${n}`,
      plans: [{ uuid: dashed(n + 20), unit_price: `${n}.00` }],
      attributes: { owner_uuid: dashed(n + 30) },
    });
    server.on(offerings, (call) => call.rows([offering(1), offering(2)]));
    server.on(`${offerings}${hex(1)}/`, (call) => call.json(offering(1)));
    server.on(resources, (call) =>
      call.rows(
        [1, 2].map((n) => ({ uuid: dashed(n + 10), offering_uuid: dashed(n), plan_uuid: dashed(n + 20) })),
      ),
    );
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });

  it('has ids without dashes in results, along links, below parents and in global ids', async () => {
    server.requests.length = 0;
    const { data, errors } = await gateway.query(
      '{ resources { nodes { id uuid offering { uuid fullDescription } plan { uuid unitPrice } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.resources.nodes).toEqual(
      [1, 2].map((n) => ({
        id: toGlobalId('Resource', hex(n + 10)),
        uuid: hex(n + 10),
        offering: { uuid: hex(n), fullDescription: `text ${n}` },
        plan: { uuid: hex(n + 20), unitPrice: `${n}.00` },
      })),
    );
    const [asked] = server.to(offerings);
    expect(new Map(asked?.query).get('uuid_list')).toBe(`${hex(1)},${hex(2)}`);
    expect(server.requests).toHaveLength(2);
  });

  it('lets loads by uuid reuse rows of lists', async () => {
    server.requests.length = 0;
    const { data, errors } = await gateway.query(
      '{ offerings { nodes { uuid fullDescription resources { nodes { offering { fullDescription } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.offerings.nodes.map(({ resources: { nodes } }: never) => nodes)).toEqual(
      [1, 2].map((n) => [{ offering: { fullDescription: `text ${n}` } }]),
    );
    expect(server.requests).toHaveLength(2);
  });

  it('leaves free-form JSON unchanged', async () => {
    const { data } = await gateway.query(`{ offering(uuid: "${dashed(1)}") { uuid attributes } }`);
    expect(data.offering).toEqual({ uuid: hex(1), attributes: { owner_uuid: dashed(31) } });
  });
});
