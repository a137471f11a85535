import { notFound, ok } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { testsOf } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { visibleTo } from '../rest/visibility.ts';
import { offeringRowFor } from '../rows/offering-row.ts';
import { orderRow } from '../rows/order-row.ts';
import type { Json, Offering } from '../world/types.ts';
import { findOffering, pathUuid } from './find.ts';
import { offeringFilters, offeringOrderings } from './offering-lists.ts';

const base = '/api/marketplace-provider-offerings/';

function grouped(
  offerings: readonly Offering[],
): { customer_name: string; customer_uuid: string; offerings: Json[] }[] {
  const groups = new Map<string, { customer_name: string; customer_uuid: string; offerings: Json[] }>();
  for (const { customer, name, uuid } of offerings) {
    const group = groups.get(customer.uuid) ?? {
      customer_name: customer.name,
      customer_uuid: customer.uuid,
      offerings: [],
    };
    group.offerings.push({ offering_name: name, offering_uuid: uuid });
    groups.set(customer.uuid, group);
  }
  return [...groups.values()].sort((a, b) => (a.customer_name < b.customer_name ? -1 : 1));
}

/** The offering itself: list, detail, groups and its orders. */
export const offeringRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: base,
    handle: (call) => {
      const rows = select(
        call,
        () => visibleTo(call.world, call.user).offerings,
        offeringFilters,
        offeringOrderings,
      );
      // Looked up with the first row of the page, so that presence is per page (contract section 2).
      let type: ReturnType<typeof offeringRowFor> | undefined;
      return page(call, rows, (offering, each) => {
        type ??= offeringRowFor(offering, each);
        return project(type, offering, each);
      });
    },
  },
  {
    method: 'GET',
    template: `${base}groups/`,
    isPublic: true,
    handle: (call) => {
      const rows = select(
        call,
        () => visibleTo(call.world, call.user).offerings,
        offeringFilters,
        offeringOrderings,
      );
      return page(call, grouped(rows), (group) => group);
    },
  },
  {
    method: 'GET',
    template: `${base}{uuid}/`,
    handle: (call) => {
      const offering = findOffering(call);
      // Query filters hold for a single object, too.
      if (!testsOf(offeringFilters, call).every((test) => test(offering))) throw notFound('Offering');
      return ok(project(offeringRowFor(offering, call), offering, call));
    },
  },
  {
    method: 'GET',
    template: `${base}{uuid}/orders/`,
    handle: (call) => {
      // An extra action of a single object: the filters of the order list do not hold here.
      const { orders } = findOffering(call);
      return page(call, orders, (order, each) => project(orderRow, order, each));
    },
  },
  {
    method: 'GET',
    template: `${base}{uuid}/orders/{order_uuid}/`,
    handle: (call) => {
      const offering = findOffering(call);
      const order = call.world.orderByUuid.get(pathUuid(call, 'order_uuid'));
      if (order?.offering !== offering) throw notFound('Order');
      return ok(project(orderRow, order, call));
    },
  },
];
