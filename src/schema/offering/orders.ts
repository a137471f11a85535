import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import { ImportableResource, Offering, Plan } from '../refs.ts';
import { fetchedRow } from '../related.ts';
import { ResourceFilter, ResourceSort } from '../resource/filter.ts';

const link = relations.Offering;
const importable = columnFields<'ImportableResource'>();

/** What was ordered from an offering, and the rules on it. */
builder.objectFields(Offering, (t) => ({
  resources: connection(t, link.resources, {
    description: 'Resources that were ordered from the offering.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, link.orders, {
    description: 'Orders for the offering, of those that your rights on orders let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
  ordersAsProvider: connection(t, link.ordersAsProvider, {
    description:
      'Orders for the offering, for all who may see the offering: `orders` asks for rights on the orders instead. Takes no filter.',
  }),
  orderAsProvider: fetchedRow(
    t,
    link.orderAsProvider,
    'One order for the offering; like `ordersAsProvider` for all who may see the offering. Null, with a NOT_FOUND error, when there is none.',
    { uuid: t.arg({ type: 'UUID', required: true, description: 'Identifies the order.' }) },
  ),
  usagePolicies: connection(t, link.usagePolicies, {
    description: 'What happens when customers use more of the offering than they should.',
  }),
  importableResources: connection(t, link.importableResources, {
    description:
      'Objects in the system behind the offering that are no resources yet and can become some. Reads the back end. ' +
      'An error for offerings whose plug-in cannot import.',
  }),
}));

builder.objectFields(Plan, (t) => ({
  resources: connection(t, relations.Plan.resources, {
    description: 'Resources that have the plan, of the offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
}));

builder.objectType(ImportableResource, {
  description: 'An object in the system behind an offering that can be imported as a resource.',
  fields: (t) => ({
    backendId: importable.sure.string(t, 'backend_id', 'Id of the object in the system behind the offering.'),
    name: importable.sure.string(t, 'name', 'Display name.'),
    type: importable.sure.string(t, 'type', 'Kind of object, in the words of the plug-in.'),
    description: importable.string(
      t,
      'description',
      'What the back end says of the object. Null when it says nothing.',
    ),
  }),
});
