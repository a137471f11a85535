import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/loaders/list-route.ts';
import type { Column } from '../../src/rest-api/columns.ts';
import { filterInput, one } from '../../src/schema/filter.ts';
import { input } from '../../src/schema/write/input.ts';
import { writeMutation } from '../../src/schema/write/write-mutation.ts';
import type { RestClient, RestQuery } from '../../src/upstream/rest-client.ts';

const params = { uuid: '0'.repeat(32) };

/** Never called: each line below a directive has to be refused by the compiler, else the compiler refuses the directive. */
const misspelt = [
  // @ts-expect-error: a column
  (): Column<'Offering'> => 'nmae',
  // @ts-expect-error: a route
  (client: RestClient) => client.list('/api/marketplace-provider-offering/'),
  // @ts-expect-error: a slot of a route
  (client: RestClient) => client.object('/api/projects/{uuid}/', { params: { uid: params.uuid } }),
  // @ts-expect-error: a parameter
  (client: RestClient) => client.list('/api/marketplace-orders/', { query: [['offering_uid', 'x']] }),
  // @ts-expect-error: a method that the route does not take
  (client: RestClient) => client.write('PUT', '/api/marketplace-orders/{uuid}/cancel/', { params }),
  // @ts-expect-error: the route of a list
  () => listOf('/api/marketplace-provider-resource/'),
  () => {
    const filter = filterInput('Misspelt', 'A filter.', {
      uuid: one('UUID', 'offering_uid', 'An offering.'),
    });
    // @ts-expect-error: a parameter of a filter
    const query: RestQuery<'/api/marketplace-orders/'> | null = filter.toQuery({});
    return query;
  },
  () =>
    writeMutation({
      name: 'misspelt',
      description: 'A write.',
      method: 'PATCH',
      route: '/api/marketplace-provider-resources/{uuid}/',
      // @ts-expect-error: a name in a body
      input: { uuid: input.target('The resource.'), name: input.string('nmae', 'Its name.') },
      result: () => ({}),
      payload: () => ({}),
    }),
  () =>
    writeMutation({
      name: 'misspelt',
      description: 'A write.',
      method: 'POST',
      route: '/api/marketplace-orders/',
      input: {},
      // @ts-expect-error: a name in a response
      result: (_input, body) => ({ order_uuid: body.uid }),
      payload: () => ({}),
    }),
];

describe('a misspelt name of the REST API', () => {
  it('does not compile', () => {
    expect(misspelt).toHaveLength(9);
  });
});
