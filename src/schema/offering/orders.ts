import { ObjectNotFound } from '../../loaders/errors.ts';
import { fieldNames } from '../../loaders/field-names.ts';
import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { planOf } from '../../planning/source.ts';
import { isUpstreamError } from '../../upstream/errors.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import { ImportableResource, Offering, Order, Resource, UsagePolicy } from '../refs.ts';
import { ResourceFilter, ResourceSort } from '../resource/filter.ts';

const link = relations.Offering;
const importable = columnFields<'ImportableResource'>();

/** What was ordered from an offering, and the rules on it. */
builder.objectFields(Offering, (t) => ({
  resources: connection(t, 'Offering.resources', link.resources, {
    type: Resource,
    description: 'Resources that were ordered from the offering.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, 'Offering.orders', link.orders, {
    type: Order,
    description: 'Orders for the offering, of those that your rights on orders let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
  ordersAsProvider: connection(t, 'Offering.ordersAsProvider', link.ordersAsProvider, {
    type: Order,
    description:
      'Orders for the offering, for whoever may see the offering: `orders` asks for rights on the orders instead. Takes no filter.',
  }),
  orderAsProvider: orderField(t),
  usagePolicies: connection(t, 'Offering.usagePolicies', link.usagePolicies, {
    type: UsagePolicy,
    description: 'What happens when customers use more of the offering than they should.',
  }),
  importableResources: connection(t, 'Offering.importableResources', link.importableResources, {
    type: ImportableResource,
    description:
      'Objects in the system behind the offering that are no resources yet and can become some. Reads the back end. ' +
      'An error for offerings whose plug-in can not import.',
  }),
}));

builder.objectType(ImportableResource, {
  description: 'An object in the system behind an offering that can be imported as a resource.',
  fields: (t) => ({
    backendId: importable.string(t, 'backend_id', 'Id of the object in the system behind the offering.'),
    name: importable.string(t, 'name', 'Display name.'),
    type: importable.string(t, 'type', 'Kind of object, in the words of the plug-in.'),
    description: importable.string(t, 'description', 'What the back end says of the object.'),
  }),
});

function orderField(t: FieldBuilder) {
  return t.field({
    type: Order,
    description:
      'One order for the offering; like `ordersAsProvider` for whoever may see the offering. Null, with a NOT_FOUND error, when there is none.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Identifies the order.' }) },
    extensions: { rest: link.orderAsProvider },
    resolve: async (source, { uuid }, { loaders, upstream }, info) => {
      const plan = planOf(source, info).row;
      const params = { uuid: uuidIn(source.row, 'uuid'), order_uuid: uuid };
      const read = async (columns: ReadonlySet<string>) => {
        try {
          return await upstream.object('/api/marketplace-provider-offerings/{uuid}/orders/{order_uuid}/', {
            params,
            query: fieldNames('Order', columns),
          });
        } catch (error) {
          if (isUpstreamError(error) && error.status === 404 && !error.routeMissing) {
            throw new ObjectNotFound('Order', uuid);
          }
          throw error;
        }
      };
      const name = `order of offering ${params.uuid}`;
      return { row: await loaders.through(name, 'Order', uuid, plan.columns, read), plan };
    },
  });
}
