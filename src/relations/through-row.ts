import { ObjectNotFound } from '../loaders/errors.ts';
import { type FieldQuery, fieldNames } from '../loaders/field-names.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { ServerTrait } from '../upstream/capabilities.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { offerings } from './offerings.ts';
import { listResources, listResourcesCost, type WantedResource } from './resources-of-orders.ts';
import { byUuid, type LinkTarget, type Source } from './source.ts';

/**
 * An object by its uuid, and where it is hidden from the caller, through the row that names it, which the caller sees.
 * `column` has the uuid of that row, and `through` says what it is.
 */
function throughRow<T extends 'Offering' | 'Resource', Key extends string>(
  source: Source<T>,
  column: Key,
  through: string,
  read: (loaders: Loaders, parent: string, uuid: string, query: FieldQuery) => Promise<Row>,
  /** What one tries whether the server has. */
  tried?: ServerTrait,
): LinkTarget<T, Key> {
  const { rows, joins } = source;
  return {
    rows,
    key: [column],
    async load(loaders, uuid, columns, parent) {
      try {
        return await loaders.rows(source).load(uuid, columns);
      } catch (error) {
        if (!(error instanceof ObjectNotFound)) throw error;
        const above = uuidIn(parent, column);
        return loaders.through(rows, `${rows} ${uuid} of ${through}`, columns, (all) =>
          read(loaders, above, uuid, fieldNames(rows, all)),
        );
      }
    },
    cost(parents, columns, conditions) {
      const { requests, rows: found } = source.cost(parents, columns, conditions);
      const isInDoubt = tried && !conditions.server.has(tried) && !conditions.server.lacks(tried);
      return { requests: requests + parents.rows + (isInDoubt ? 1 : 0), rows: found + parents.rows };
    },
    ...(joins && { joins }),
  };
}

/**
 * The offering of a resource. The offerings that a caller manages differ slightly from those whose resources it sees
 * (contract §3b).
 */
export const offeringOfResource = <Key extends string>(column: Key) =>
  throughRow(offerings, column, 'a resource', ({ client }, resource, _, query) =>
    client.object('/api/marketplace-provider-resources/{uuid}/offering/', {
      params: { uuid: resource },
      query,
    }),
  );

/** The offering of an order. */
export const offeringOfOrder = throughRow(offerings, 'uuid', 'an order', ({ client }, order, _, query) =>
  client.object('/api/marketplace-orders/{uuid}/offering/', { params: { uuid: order }, query }),
);

/** Who placed an order does not see the resources of its provider. */
const resourceAlone = throughRow(byUuid.Resource, 'uuid', 'an order', readResource, 'resourceOfOrder');

/** The resource of an order; of many orders, by lists where these help. */
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

const seenAsCustomer = new WeakSet<Row>();

/** Whether a row was read where its customer sees it. Writes go to where its provider does. */
export const isSeenAsCustomer = (row: Row): boolean => seenAsCustomer.has(row);

async function readResource(...wanted: Parameters<typeof readAsCustomer>): Promise<Row> {
  const row = await readAsCustomer(...wanted);
  seenAsCustomer.add(row);
  return row;
}

/** Through the order; on servers of 2024 among the resources of the caller's own projects. */
async function readAsCustomer(
  loaders: Loaders,
  order: string,
  uuid: string,
  query: FieldQuery,
): Promise<Row> {
  const { client, server } = loaders;
  const ask = () =>
    client.object('/api/marketplace-orders/{uuid}/resource/', { params: { uuid: order }, query });
  if (!server.has('resourceOfOrder') && !server.lacks('resourceOfOrder')) {
    // One tries whether there is such a route, the others wait for it.
    let tried: Promise<Row> | undefined;
    await loaders.once('resource of an order', async () => {
      tried = ask();
      try {
        await tried;
        server.markHaving('resourceOfOrder');
      } catch (error) {
        if (isUpstreamError(error) && error.routeMissing) server.markLacking('resourceOfOrder');
      }
    });
    if (tried && !server.lacks('resourceOfOrder')) return tried;
  }
  if (!server.lacks('resourceOfOrder')) return ask();
  return client.object('/api/marketplace-resources/{uuid}/', { params: { uuid }, query });
}
