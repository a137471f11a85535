import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/rest-api/columns.ts';
import { factsOf, isReadRoute } from '../../src/rest-api/routes.ts';
import { allRoutes } from '../src/routes/all-routes.ts';
import { type Cast, castOf, neededAt, pathOf } from './recorded/play.ts';
import { type RestResponse, useSandbox } from './support.ts';

const routes = allRoutes
  .filter(({ method }) => method === 'GET')
  .map(({ template }) => template)
  .filter(isReadRoute);

const includes = (names: string | undefined, name: string): boolean =>
  names?.split(' ').includes(name) ?? false;

/** The columns of the first row, or of the only one. */
function columnsIn({ json }: RestResponse): readonly string[] {
  const row: unknown = Array.isArray(json) ? json[0] : json;
  return typeof row === 'object' && row !== null ? Object.keys(row) : [];
}

describe.each(['2024', '2025', '2026'] as const)('a server of %s', (server) => {
  const client = useSandbox({ server, resources: 400 });
  let cast: Cast;
  beforeAll(() => {
    cast = castOf(client().sandbox);
  });

  it.each(routes)('has %s as described: its columns, pages, names of columns and orders', async (route) => {
    const { servers, paged, field, rows, newer, orderings, orderings2024 = orderings } = factsOf(route);
    const isOld = server !== '2026' && includes(servers, '2024');
    const path = pathOf(route, cast);
    const ask = (query: string) => client().ask(`${path}?${query}${neededAt(route, cast)}`);

    const response = await ask('page_size=1');
    if (server === '2024' && !isOld) expect(response.status).toBe(404);
    if (response.status !== 200) return;
    expect(response.headers.has('x-result-count')).toBe(includes(paged, isOld ? '2024' : '2026'));

    const columns = columnsIn(response);
    if (rows !== null) {
      const described = (['2024', '2026'] as const)
        .filter((each) => server === '2025' || each === server)
        .flatMap((each): readonly string[] => columnsOf(rows, each));
      if (described.length > 0) expect(columns.filter((name) => !described.includes(name))).toEqual([]);
    }
    const [name] = columns;
    if (name !== undefined && includes(field, server === '2024' ? '2024' : '2026')) {
      expect(columnsIn(await ask(`page_size=1&field=${name}`))).toEqual([name]);
    }
    const known = isOld ? orderings2024 : orderings;
    // Of a list below an object, a server of 2024 sorts the object.
    if (known === undefined || (isOld && includes(newer, 'o'))) return;
    // Sorting the catalogue by a sum is a fault of that server (contract section 16.15).
    const fails = (order: string): boolean =>
      server === '2024' && route === '/api/marketplace-public-offerings/' && order.startsWith('total_');
    for (const order of known.split(' ')) {
      const status = fails(order) ? 500 : 200;
      expect([order, (await ask(`page_size=1&o=-${order}`)).status]).toEqual([order, status]);
    }
  });

  it('has about half of the new elements if it is between the generations', async () => {
    const { ask } = client();
    const [old, current] = (['2024', '2026'] as const).map((each): readonly string[] =>
      columnsOf('Resource', each),
    );
    const newer = (current ?? []).filter((name) => !old?.includes(name));
    const [row = {}] = (await ask('/api/marketplace-provider-resources/?page_size=1')).rows;
    const there = newer.filter((name) => Object.hasOwn(row, name)).length / newer.length;
    const [least, most] = { '2024': [0, 0], '2025': [0.25, 0.65], '2026': [0.75, 1] }[server];
    expect(there).toBeGreaterThanOrEqual(least ?? 0);
    expect(there).toBeLessThanOrEqual(most ?? 0);
  });
});
