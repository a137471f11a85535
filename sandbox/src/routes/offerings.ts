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

/** Reads of offerings: list, detail, groups, and orders of one. */
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
      // Chosen by the first row of the page: all rows have the same columns (contract section 2).
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
      // The filters of the list apply to a single object too.
      if (!testsOf(offeringFilters, call).every((test) => test(offering))) throw notFound('Offering');
      return ok(project(offeringRowFor(offering, call), offering, call));
    },
  },
  {
    method: 'GET',
    template: `${base}{uuid}/orders/`,
    handle: (call) => {
      // The filters of the list of orders do not apply here.
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
