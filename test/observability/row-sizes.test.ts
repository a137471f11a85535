import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carried } from '../../src/loaders/relation.ts';
import { batchSize, columnsIn, countColumns } from '../../src/observability/request-shape.ts';
import { rowSizes, rowsOf } from '../../src/observability/row-sizes.ts';
import { encodeQuery } from '../../src/upstream/url.ts';

/** The columns of one kind of row, as their type lists them. */
function declared(rows: string): readonly string[] {
  const source = readFileSync(new URL('../../src/upstream/columns.ts', import.meta.url), 'utf8');
  const [, union = ''] = new RegExp(`^  ${rows}:([^;]*);`, 'm').exec(source.replaceAll(/\/\/.*/g, '')) ?? [];
  const columns = [...union.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
  return rows === 'Project' || rows === 'Customer' ? columns.filter((name) => !carried.has(name)) : columns;
}

describe('the columns that there are', () => {
  it.each(Object.entries(rowSizes))('of %s are %i', (rows, count) => {
    expect(declared(rows)).toHaveLength(count);
  });

  it.each([
    ['/api/marketplace-provider-offerings/', 'Offering', 84],
    ['/api/marketplace-provider-offerings/{uuid}/', 'Offering', 84],
    ['/api/marketplace-provider-offerings/{uuid}/customers/', 'Customer', 6],
    ['/api/marketplace-provider-resources/{uuid}/', 'Resource', 86],
    ['/api/marketplace-provider-resources/{uuid}/offering/', 'PublicOffering', 84],
    ['/api/marketplace-service-providers/{uuid}/projects/', 'Project', 53],
    ['/api/users/me/', 'User', 62],
  ])('%s answers with are those of %s', (route, rows, columns) => {
    expect(rowsOf(route)).toEqual({ rows, columns });
  });

  it.each(['/api/marketplace-offering-usage-policies/', '/api/marketplace-provider-resources/{uuid}/team/'])(
    '%s answers with can not be chosen',
    (route) => {
      expect(rowsOf(route)).toBeNull();
    },
  );
});

describe('a request as it is sent', () => {
  const path = (...query: [string, string][]) => `/api/things/${encodeQuery(query)}`;

  it('tells the columns that it names, and no value that only looks like one', () => {
    const sent = path(['field', 'uuid'], ['my_field', 'x'], ['query', '?field=a&field=b'], ['field', 'name']);
    expect(columnsIn(sent)).toEqual(['uuid', 'name']);
    expect(countColumns(sent)).toBe(2);
    expect(countColumns('/api/things/')).toBe(0);
  });

  it.each([
    [path(['uuid_list', 'a,b,c'], ['query', 'x,y']), 3],
    [path(['page', '1'], ['offering_uuid', 'a']), 1],
    [path(['offering_slug', 'a,b']), 2],
    [path(['parent_offering_uuid', 'a,b']), null],
    [path(['query', 'a,b']), null],
  ])('%s asks for %s objects at once', (sent, size) => {
    expect(batchSize(sent)).toBe(size);
  });
});
