import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startBeforeRest } from '../support/gateway.ts';
import type { RestCall, RestServer } from '../support/rest-server.ts';

const id = (n: number): string => n.toString(16).padStart(32, '0');
const provider = id(0xabc);
const customer = id(0xdef);
const projects = `/api/marketplace-service-providers/${provider}/projects/`;

describe('a project that only its provider may see, on a server that does not search', () => {
  let server: RestServer;
  let gateway: Gateway;

  /** The number of projects of the provider. */
  const serve = (length: number) => (call: RestCall) => {
    const query = new Map(call.request.query);
    const size = Number(query.get('page_size') ?? 10);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    const rows = Array.from({ length }, (_, n) => ({
      uuid: id(n + 1),
      created: `2024-01-01T00:00:${n % 60}Z`,
    }));
    call.rows(rows.slice(start, start + size), length);
  };

  beforeAll(async () => {
    ({ server, gateway } = await startBeforeRest());
    server.on('/api/marketplace-service-providers/', (call) =>
      call.rows([{ uuid: provider, customer_uuid: customer }]),
    );
  });
  afterAll(async () => {
    await gateway.close();
    await server.close();
  });
  beforeEach(() => server.on('/api/marketplace-provider-resources/', (call) => call.rows([])));

  async function ask(...wanted: number[]) {
    server.on('/api/marketplace-provider-resources/', (call) =>
      call.rows(wanted.map((n) => ({ uuid: id(n), project_uuid: id(n), provider_uuid: customer }))),
    );
    for (const n of wanted) {
      server.on(`/api/projects/${id(n)}/`, (call) => call.json({ detail: 'Not found.' }, 404));
    }
    server.requests.length = 0;
    const result = await gateway.query('{ resources { nodes { project { created } } } }');
    return { ...result, pages: server.to(projects).length };
  }

  it('is searched for page by page until it is found', async () => {
    server.on(projects, serve(1000));
    for (const [wanted, pages] of [
      [290, 1],
      [700, 3],
      [1000, 4],
    ] as const) {
      const result = await ask(wanted);
      expect(result.errors).toBeUndefined();
      expect(result.data.resources.nodes[0].project.created).toMatch(/^2024/);
      expect([wanted, result.pages]).toEqual([wanted, pages]);
    }
    const several = await ask(1, 310, 320, 600);
    expect(several.errors).toBeUndefined();
    expect(several.pages).toBe(2);
  });

  it('is null if it is on none of the pages', async () => {
    server.on(projects, serve(1000));
    const { errors, pages } = await ask(1001);
    expect([pages, errors?.[0]?.extensions?.code]).toEqual([4, 'NOT_FOUND']);
  });

  it('is an error, and not null, if there are too many pages to search', async () => {
    server.on(projects, serve(1201));
    const { errors, pages } = await ask(1201);
    expect([pages, errors?.[0]?.extensions?.code]).toEqual([4, 'UPSTREAM_UNSUPPORTED']);
  });

  it('is searched for on at most twenty pages after the first ones in one operation', async () => {
    const providers = Array.from({ length: 8 }, (_, n) => ({
      uuid: id(0xa00 + n),
      customer_uuid: id(0xd00 + n),
    }));
    server.on('/api/marketplace-service-providers/', (call) => call.rows(providers));
    for (const { uuid } of providers) {
      server.on(`/api/marketplace-service-providers/${uuid}/projects/`, serve(1200));
    }
    server.on('/api/marketplace-provider-resources/', (call) =>
      call.rows(
        providers.map(({ customer_uuid }, n) => ({
          uuid: id(n + 1),
          project_uuid: id(1190 + n),
          provider_uuid: customer_uuid,
        })),
      ),
    );
    server.requests.length = 0;
    const { data, errors } = await gateway.query('{ resources { nodes { project { created } } } }');
    const pages = server.requests.filter(({ query }) => query.some(([name]) => name === 'page'));
    expect(pages).toHaveLength(20);
    const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
    expect(new Set(codes)).toEqual(new Set(['UPSTREAM_UNSUPPORTED']));
    const nodes: { project: { created: string | null } }[] = data.resources.nodes;
    const found = nodes.filter(({ project }) => typeof project.created === 'string');
    expect(found.length + codes.length).toBe(8);
    expect(found.length).toBeGreaterThan(0);
  });
});
