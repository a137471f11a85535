import { noteAgent } from '../rest/agents.ts';
import { notFound, ok } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { testsOf } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { publicOfferingRow } from '../rows/offering-row.ts';
import { orderRow } from '../rows/order-row.ts';
import { resourceRow } from '../rows/resource-row.ts';
import { findOrder } from './find.ts';
import { orderFilters, orderOrderings, orderSource } from './order-lists.ts';

/** `/api/marketplace-orders/` (contract section 6). */
export const orderRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/api/marketplace-orders/',
    handle: (call) => {
      noteAgent(call, 'Order processing');
      return page(
        call,
        select(call, () => orderSource(call), orderFilters, orderOrderings),
        (order, each) => project(orderRow, order, each),
      );
    },
  },
  {
    method: 'GET',
    template: '/api/marketplace-orders/{uuid}/',
    handle: (call) => {
      const order = findOrder(call);
      if (!testsOf(orderFilters, call).every((test) => test(order))) throw notFound('Order');
      return ok(project(orderRow, order, call));
    },
  },
  {
    method: 'GET',
    template: '/api/marketplace-orders/{uuid}/offering/',
    handle: (call) => ok(project(publicOfferingRow, findOrder(call).offering, call)),
  },
  {
    method: 'GET',
    template: '/api/marketplace-orders/{uuid}/resource/',
    handle: (call) => ok(project(resourceRow, findOrder(call).resource, call)),
  },
];
