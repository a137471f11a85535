import { describe, expect, it } from 'vitest';
import { first, paths, useSandbox } from './support.ts';

const client = useSandbox();

function rels(header: string | null): Record<string, string> {
  const found = [...(header ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)];
  return Object.fromEntries(found.map((match) => [match[2], match[1]]));
}

describe('paging (contract section 1)', () => {
  it('returns a bare array of ten rows with the total and absolute links in headers', async () => {
    const { ask, sandbox } = client();
    const response = await ask(`${paths.resources}?field=uuid&page=3`);
    expect(response.status).toBe(200);
    expect(response.rows).toHaveLength(10);
    expect(response.headers.get('x-result-count')).toBe('1600');
    expect(Object.keys(rels(response.headers.get('link')))).toEqual(['first', 'prev', 'next', 'last']);
    expect(rels(response.headers.get('link'))).toEqual({
      first: `${sandbox.url}${paths.resources}?field=uuid`,
      prev: `${sandbox.url}${paths.resources}?field=uuid&page=2`,
      next: `${sandbox.url}${paths.resources}?field=uuid&page=4`,
      last: `${sandbox.url}${paths.resources}?field=uuid&page=160`,
    });
  });

  it('omits prev and next at the ends, and page in the last link of a single page', async () => {
    const start = rels((await client().ask(`${paths.resources}?field=uuid`)).headers.get('link'));
    expect(Object.keys(start)).toEqual(['first', 'next', 'last']);
    const end = rels((await client().ask(`${paths.resources}?field=uuid&page=160`)).headers.get('link'));
    expect(Object.keys(end)).toEqual(['first', 'prev', 'last']);
    const only = rels((await client().ask(`${paths.providers}?field=uuid`)).headers.get('link'));
    expect(Object.keys(only)).toEqual(['first', 'last']);
    expect(only.last).not.toContain('page=');
  });

  it('builds links from the Host header of the request', async () => {
    const { sandbox } = client();
    const { request } = await import('node:http');
    const link = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'waldur.example', authorization: `Token ${sandbox.tokens.staff}` };
      request(`${sandbox.url}${paths.providers}?field=url`, { headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => resolve(`${response.headers.link} ${body}`));
      })
        .on('error', reject)
        .end();
    });
    expect(link).toContain('<http://waldur.example/api/');
    expect(link).toContain('"url":"http://waldur.example/api/');
  });

  it.each([
    ['page_size=1000', 300],
    ['page_size=300', 300],
    ['page_size=0', 10],
    ['page_size=abc', 10],
    ['page_size=-3', 10],
    ['page_size=', 10],
    ['page_size=20&page_size=7', 7],
  ])('%s returns %i rows', async (query, size) => {
    expect((await client().ask(`${paths.resources}?field=uuid&${query}`)).rows).toHaveLength(size);
  });

  it.each(['161', '0', '-1', 'abc', '1.5'])('page=%s gets a JSON 404', async (page) => {
    const response = await client().ask(`${paths.resources}?field=uuid&page=${page}`);
    expect(response.status).toBe(404);
    expect(response.row).toEqual({ detail: 'Invalid page.' });
  });

  it('page=last is the last page and an empty list has a first page', async () => {
    const last = await client().ask(`${paths.resources}?field=uuid&page=last&page_size=300`);
    expect(last.rows).toHaveLength(100);
    const empty = await client().ask(`${paths.resources}?name_exact=none`);
    expect(empty.status).toBe(200);
    expect(empty.rows).toEqual([]);
    expect(empty.headers.get('x-result-count')).toBe('0');
  });

  it('pages of a list do not overlap and together hold every row', async () => {
    const seen = new Set<unknown>();
    for (let page = 1; page <= 6; page += 1) {
      const response = await client().ask(`${paths.resources}?field=uuid&page_size=300&page=${page}`);
      for (const row of response.rows) seen.add(row.uuid);
    }
    expect(seen.size).toBe(1600);
  });

  it('HEAD returns the totals without a body', async () => {
    const { ask, sandbox } = client();
    const provider = first(sandbox.world.providers).uuid;
    const lists = [paths.offerings, paths.resources, paths.orders, paths.providers, paths.policies];
    for (const path of [...lists, `${paths.offerings}groups/`, `${paths.providers}${provider}/customers/`]) {
      const response = await ask(`${path}?page_size=1`, { method: 'HEAD' });
      expect([path, response.status, response.text]).toEqual([path, 200, '']);
      expect(Number(response.headers.get('x-result-count'))).toBeGreaterThan(0);
      expect(response.headers.get('link')).toContain('rel="first"');
    }
  });

  it('routes that are not paged return whole arrays without totals', async () => {
    const { ask, sandbox } = client();
    const resource = first(sandbox.world.resources.filter((each) => each.project.grants.length > 3));
    const provider = first(sandbox.world.providers);
    for (const path of [
      `${paths.resources}${resource.uuid}/team/?page_size=1`,
      `${paths.resources}${resource.uuid}/plan_periods/?page_size=1`,
      `${paths.resources}${resource.uuid}/offering_for_subresources/`,
      `${paths.policies}actions/`,
      `${paths.providers}${provider.uuid}/revenue/?page_size=1`,
    ]) {
      const response = await ask(path);
      expect(response.headers.has('x-result-count')).toBe(false);
      expect(Array.isArray(response.json)).toBe(true);
    }
    expect((await ask(`${paths.providers}${provider.uuid}/revenue/?page_size=1`)).rows).toHaveLength(12);
  });

  it('lists come in their default order', async () => {
    const { ask } = client();
    const column = async (path: string, name: string): Promise<unknown[]> =>
      (await ask(`${path}?page_size=300&field=${name}`)).rows.map((row) => row[name]);
    const offerings = await column(paths.offerings, 'name');
    expect(offerings).toEqual([...offerings].sort());
    const resources = await column(paths.resources, 'created');
    expect(resources).toEqual([...resources].sort());
    const orders = await column(paths.orders, 'created');
    expect(orders).toEqual([...orders].sort());
    const providers = await column(paths.providers, 'customer_name');
    expect(providers).toEqual([...providers].sort());
    const policies = await column(paths.policies, 'created');
    expect(policies).toEqual([...policies].sort().reverse());
  });
});
