import { describe, expect, it } from 'vitest';
import { propertiesOf, readDocument } from '../../codegen/openapi.ts';
import { batchSize, columnsIn, countColumns } from '../../src/observability/request-shape.ts';
import { rowsOf } from '../../src/observability/row-sizes.ts';
import { encodeQuery } from '../../src/upstream/url.ts';

const current = readDocument('2026');

const countOf = (schema: string): number =>
  Object.keys(propertiesOf(current, current.components.schemas[schema])).length;

describe('the recorded columns', () => {
  it.each([
    ['/api/marketplace-provider-offerings/', 'Offering', 'ProviderOfferingDetails'],
    ['/api/marketplace-provider-offerings/{uuid}/', 'Offering', 'ProviderOfferingDetails'],
    ['/api/marketplace-provider-offerings/{uuid}/customers/', 'OfferingCustomer', 'ProviderOfferingCustomer'],
    ['/api/marketplace-provider-resources/{uuid}/', 'Resource', 'Resource'],
    ['/api/marketplace-provider-resources/{uuid}/offering/', 'PublicOffering', 'PublicOfferingDetails'],
    ['/api/marketplace-service-providers/{uuid}/projects/', 'Project', 'Project'],
    ['/api/users/me/', 'User', 'UserMe'],
  ])('of rows that %s returns are those of %s', (route, rows, schema) => {
    expect(countOf(schema)).toBeGreaterThan(0);
    expect(rowsOf(route)).toEqual({ rows, columns: countOf(schema) });
  });

  it.each([
    '/api/marketplace-offering-usage-policies/',
    '/api/marketplace-provider-resources/{uuid}/team/',
    // Servers of 2024 send whole rows.
    '/api/marketplace-service-providers/',
    '/api/marketplace-service-providers/{uuid}/customers/',
  ])('do not include rows of %s, whose columns some servers cannot select', (route) => {
    expect(rowsOf(route)).toBeNull();
  });
});

describe('the recorded size of a request', () => {
  const path = (...query: [string, string][]) => `/api/things/${encodeQuery(query)}`;

  it('includes the columns that it names, and no value that only looks like one', () => {
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
  ])('of %s is %s objects', (sent, size) => {
    expect(batchSize(sent)).toBe(size);
  });
});
