import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const document = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Offering { uuid name }
    ... on Resource { uuid name }
    ... on Order { uuid }
    ... on ServiceProvider { uuid }
    ... on UsagePolicy { uuid }
  }
}`;

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway({ resources: 400 }, { MAX_UPSTREAM_REQUESTS: '150' });
});
afterAll(() => gateway.close());

const entities = (representations: readonly unknown[], token?: string | null) =>
  gateway.query(document, { representations }, token);

const dashed = (uuid: string): string => uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Objects that exist, by type. */
function uuidsOf(type: 'Offering' | 'Resource' | 'ServiceProvider'): readonly string[] {
  const { offerings, resources, providers } = gateway.sandbox.world;
  const rows = { Offering: offerings, Resource: resources, ServiceProvider: providers }[type];
  return rows.map(({ uuid }) => uuid);
}

describe('representations', () => {
  it('can name objects of any type by id or uuid, and are returned in the same order', async () => {
    const [offering = '', other = ''] = uuidsOf('Offering');
    const [resource = ''] = uuidsOf('Resource');
    const [provider = ''] = uuidsOf('ServiceProvider');
    const { data, errors } = await entities([
      { __typename: 'Resource', uuid: resource },
      { __typename: 'Offering', id: toGlobalId('Offering', other), name: 'ignored' },
      { __typename: 'ServiceProvider', id: toGlobalId('ServiceProvider', provider) },
      { __typename: 'Offering', uuid: dashed(offering).toUpperCase() },
    ]);
    expect(errors).toBeUndefined();
    expect(data._entities).toMatchObject([
      { __typename: 'Resource', uuid: resource },
      { __typename: 'Offering', uuid: other },
      { __typename: 'ServiceProvider', uuid: provider },
      { __typename: 'Offering', uuid: offering },
    ]);
  });

  it('of one type need one request if the REST API accepts several ids, however many they are', async () => {
    const uuids = uuidsOf('Offering').slice(0, 40);
    const many = Array.from({ length: 400 }, (_, index) => uuids[index % uuids.length]);
    const requests = await gateway.requestsOf(async () => {
      const { data } = await entities(many.map((uuid) => ({ __typename: 'Offering', uuid })));
      expect(data._entities.map(({ uuid }: { uuid: string }) => uuid)).toEqual(many);
    });
    expect(requests).toEqual([
      expect.stringMatching(
        /^GET \/api\/marketplace-provider-offerings\/\?uuid_list=(\w{32},){39}\w{32}&field=/,
      ),
    ]);
  });

  it('that may need more requests than allowed are refused before the first request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await entities(
        Array.from({ length: 200 }, (_, index) => ({
          __typename: 'Resource',
          uuid: index.toString(16).padStart(32, '0'),
        })),
      );
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'QUERY_TOO_COMPLEX',
        // Requested on both sides of the market.
        estimate: { requests: 400 },
        field: '_entities',
      });
    });
    expect(requests).toEqual([]);
  });

  it('of objects that the caller cannot see are null without an error, also if other callers see them', async () => {
    const { tokens } = gateway.sandbox;
    const all = uuidsOf('Offering').map((uuid) => ({ __typename: 'Offering', uuid }));
    const [staff, owner] = await Promise.all([entities(all, tokens.staff), entities(all, tokens.owner)]);
    expect([staff.errors, owner.errors]).toEqual([undefined, undefined]);
    expect(staff.data._entities).not.toContain(null);
    const seen = owner.data._entities.filter((one: unknown) => one !== null);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(all.length);
    const { data: own } = await gateway.query(
      '{ offerings(first: 300) { nodes { uuid } } catalog: offerings(first: 300, as: CONSUMER) { nodes { uuid } } }',
      {},
      tokens.owner,
    );
    expect(new Set(seen.map(({ uuid }: { uuid: string }) => uuid))).toEqual(
      new Set([...own.offerings.nodes, ...own.catalog.nodes].map(({ uuid }: { uuid: string }) => uuid)),
    );
  });

  it.each([
    [
      'an unknown type',
      { __typename: 'Product', id: 'x' },
      'Product is not a type that a representation can refer to.',
    ],
    ['a type that is not an entity', { __typename: 'PageInfo', id: 'x' }, 'PageInfo is not a type'],
    ['no key', { __typename: 'Order' }, 'A representation of Order needs an `id` or a `uuid`.'],
    [
      'an invalid uuid',
      { __typename: 'Order', uuid: 'x' },
      'A representation of Order needs an `id` or a `uuid`.',
    ],
    [
      'the id of another type',
      { __typename: 'Order', id: toGlobalId('Resource', '0'.repeat(32)) },
      'id is not a global ID of type Order.',
    ],
  ])('with %s are null with an error, and the other ones are loaded', async (_what, wrong, message) => {
    const [uuid = ''] = uuidsOf('Offering');
    const { data, errors } = await entities([{ __typename: 'Offering', uuid }, wrong]);
    expect(data._entities).toMatchObject([{ uuid }, null]);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        path: ['_entities', 1],
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'representations.1' }),
      }),
    ]);
  });

  it('without a credential are null with an error', async () => {
    const [uuid = ''] = uuidsOf('Resource');
    const { data, errors } = await entities([{ __typename: 'Resource', uuid }], null);
    expect(data._entities).toEqual([null]);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
