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

/** What customers ordered from an offering, and the policies of the offering. */
builder.objectFields(Offering, (t) => ({
  resources: connection(t, link.resources, {
    description: 'Resources that were ordered from the offering.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, link.orders, {
    description: 'Orders for the offering, limited to those that your permissions let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
  ordersAsProvider: connection(t, link.ordersAsProvider, {
    description:
      'Orders for the offering, visible to all users who may see the offering. `orders` requires ' +
      'permissions for the orders instead. Takes no filter.',
  }),
  orderAsProvider: fetchedRow(
    t,
    link.orderAsProvider,
    'One order for the offering, visible to all users who may see the offering, as in `ordersAsProvider`. Null, with ' +
      'a NOT_FOUND error, when there is none.',
    { uuid: t.arg({ type: 'UUID', required: true, description: 'UUID of the order.' }) },
  ),
  usagePolicies: connection(t, link.usagePolicies, {
    description:
      'Policies that define what happens when customers use more of the offering than a limit allows.',
  }),
  importableResources: connection(t, link.importableResources, {
    description:
      'Objects in the back end of the offering that are not resources yet and can be imported as resources. Reads the ' +
      'back end. Returns an error for offerings whose plug-in cannot import.',
  }),
}));

builder.objectFields(Plan, (t) => ({
  resources: connection(t, relations.Plan.resources, {
    description: 'Resources that have the plan, in offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
}));

builder.objectType(ImportableResource, {
  description: 'An object in the back end of an offering that can be imported as a resource.',
  fields: (t) => ({
    backendId: importable.sure.string(t, 'backend_id', 'ID of the object in the back end of the offering.'),
    name: importable.sure.string(t, 'name', 'Display name of the object.'),
    type: importable.sure.string(t, 'type', 'Type of the object, as the plug-in calls it.'),
    description: importable.string(
      t,
      'description',
      'Description of the object by the back end. Null when there is none.',
    ),
  }),
});
