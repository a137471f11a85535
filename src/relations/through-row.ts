import { ObjectNotFound } from '../loaders/errors.ts';
import { type FieldQuery, fieldNames } from '../loaders/field-names.ts';
import type { Loaders, RowSource } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import { otherSide } from '../loaders/sides.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { likelyProvided, offerings, orderable } from './offerings.ts';
import { listResources, listResourcesCost, type WantedResource } from './resources-of-orders.ts';
import { byUuid, type LinkTarget, readEach, type Source, sourceOf } from './source.ts';
import { listsByUuid } from './uuid-list.ts';

/**
 * Declares an object that callers can read in two ways: by its uuid, or below the parent row (`read`), which shows it even to
 * callers who may not read it by uuid.
 *
 * Rows that `whole` has loaded already are used. Otherwise `alone` is tried first, then `listed`, then `read`. `column` is the
 * parent column with the uuid that `read` needs; `through` describes the parent, as a part of the key of the request.
 */
function throughRow<T extends 'Offering' | 'Resource', Key extends string>(
  {
    whole,
    alone,
    listed,
  }: { readonly whole: Source<T>; readonly alone: Source<T>; readonly listed?: RowSource<T> },
  column: Key,
  through: string,
  read: (loaders: Loaders, parent: string, uuid: string, query: FieldQuery) => Promise<Row>,
  /** What the server must support for `read`. While that is unknown, one more request may be sent to find out. */
  tried?: ServerTrait,
): LinkTarget<T, Key> {
  const { rows, joins } = whole;
  return {
    rows,
    key: [column],
    async load(loaders, uuid, columns, parent) {
      const known = loaders.rows(whole);
      if (known.knows(uuid, columns)) return known.load(uuid, columns);
      try {
        const first = await loaders.rows(alone).load(uuid, columns).catch(hidden);
        if (first !== null) return first;
        if (listed !== undefined) return await loaders.rows(listed).load(uuid, columns);
        throw new ObjectNotFound(rows, uuid);
      } catch (error) {
        if (!(error instanceof ObjectNotFound)) throw error;
        const above = uuidIn(parent, column);
        return loaders.through(rows, `${rows} ${uuid} of ${through}`, columns, (all) =>
          read(loaders, above, uuid, fieldNames(rows, all)),
        );
      }
    },
    cost(parents, columns, conditions) {
      const { requests, rows: found } = alone.cost(parents, columns, conditions);
      const isInDoubt = tried && !conditions.server.has(tried) && !conditions.server.lacks(tried);
      const asked = joins ? (conditions.batches.get(joins(columns).batch)?.columns ?? columns) : columns;
      const lists = listed ? listsByUuid('PublicOffering', parents, asked, conditions) : 0;
      return {
        requests: requests + lists + parents.rows + (isInDoubt ? 1 : 0),
        rows: found + (listed ? 2 : 1) * parents.rows,
      };
    },
    ...(joins && { joins }),
  };
}

/** Turns the error of an object that the caller does not see into null. */
function hidden(error: unknown): null {
  if (error instanceof ObjectNotFound) return null;
  throw error;
}

/** A caller who sees a resource or an order can read its offering below it, so only the likelier side is tried before. */
const offeringFirst = { whole: offerings, alone: likelyProvided, listed: orderable };

/**
 * The offering of a row that has the uuid of a resource in `column`. Callers see some resources whose offering they do not
 * manage, and the other way round (contract §3b).
 */
export const offeringOfResource = <Key extends string>(column: Key) =>
  throughRow(offeringFirst, column, 'a resource', ({ client }, resource, _, query) =>
    client.object('/api/marketplace-provider-resources/{uuid}/offering/', {
      params: { uuid: resource },
      query,
    }),
  );

/** The offering of an order. */
export const offeringOfOrder = throughRow(offeringFirst, 'uuid', 'an order', ({ client }, order, _, query) =>
  client.object('/api/marketplace-orders/{uuid}/offering/', { params: { uuid: order }, query }),
);

/** Resources, read only from the side from which the caller is likely to see them. */
const likelyResource: Source<'Resource'> = sourceOf({
  rows: 'Resource',
  read: (loaders, uuids, columns) => {
    const { client } = loaders;
    return readEach(loaders, 'Resource', uuids, columns, (uuid, query) =>
      client.resource(uuid, client.sideOf(uuid) ?? client.likelier, query),
    );
  },
  cost: ({ rows }) => ({ requests: rows, rows }),
});

const resourceAlone = throughRow(
  { whole: byUuid.Resource, alone: likelyResource },
  'uuid',
  'an order',
  readThroughOrder,
  'resourceOfOrder',
);

/** The resource of an order. Resources of many orders are read from lists where that saves requests. */
export const resourceOfOrder: LinkTarget<'Resource', 'uuid' | 'offering_uuid' | 'state'> = {
  ...resourceAlone,
  key: ['uuid', 'offering_uuid', 'state'],
  async load(loaders, uuid, columns, order) {
    const wanted: WantedResource = { uuid, columns, order };
    await loaders.together(resourceOfOrder, '', wanted, async (all) => {
      await listResources(loaders, all);
      return all.map(() => null);
    });
    return resourceAlone.load(loaders, uuid, columns, order);
  },
  cost(parents, columns, conditions) {
    const alone = resourceAlone.cost(parents, columns, conditions);
    const lists = listResourcesCost(parents.rows);
    return { requests: alone.requests + lists.requests, rows: alone.rows + lists.rows };
  },
};

/** Reads the resource below its order; on servers of 2024, which lack that route, from the side that was not tried yet. */
async function readThroughOrder(
  loaders: Loaders,
  order: string,
  uuid: string,
  query: FieldQuery,
): Promise<Row> {
  const { client, server } = loaders;
  const other = otherSide(client.sideOf(uuid) ?? client.likelier);
  const read = async () => {
    const at = { params: { uuid: order }, query };
    const row = await client.object('/api/marketplace-orders/{uuid}/resource/', at);
    client.seen(uuid, other);
    return row;
  };
  if (!server.has('resourceOfOrder') && !server.lacks('resourceOfOrder')) {
    // One request finds out whether the server has the route; concurrent ones wait for it.
    let tried: Promise<Row> | undefined;
    await loaders.once('resource of an order', async () => {
      tried = read();
      try {
        await tried;
        server.markHaving('resourceOfOrder');
      } catch (error) {
        if (isUpstreamError(error) && error.routeMissing) server.markLacking('resourceOfOrder');
      }
    });
    if (tried && !server.lacks('resourceOfOrder')) return tried;
  }
  if (!server.lacks('resourceOfOrder')) return read();
  return client.resource(uuid, other, query);
}
