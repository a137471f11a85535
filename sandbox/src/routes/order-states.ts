import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { readBody, withDefault } from '../rest/fields.ts';
import { approving, done } from '../rest/guards.ts';
import { array400 } from '../rest/refusals.ts';
import { ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, object } from '../rest/values.ts';
import { moveOrder } from '../simulation.ts';
import { dropOrder } from '../world/placing.ts';
import { dateOf } from '../world/text.ts';
import type { Json, Order, OrderState } from '../world/types.ts';
import { findOrder } from './find.ts';
import { orderAction } from './order-action.ts';

const siteAgent = 'Marketplace.Slurm';
const basic = 'Marketplace.Basic';
const support = 'Support.OfferingTemplate';

const isLater = (call: Call, day: string | null): boolean =>
  day !== null && day > dateOf(call.world.now().getTime());

function approveByConsumer(call: Call, order: Order): Reply {
  // Servers of 2024 have no attachments, and require none.
  const asks =
    order.offering.pluginOptions.require_purchase_order_upload === true && order.type !== 'Terminate';
  if (call.server !== '2024' && asks && !order.hasAttachment)
    throw array400('Purchase order is required for approval.');
  const waits = isLater(call, order.project.startDate);
  moveOrder(call.world, order, waits ? 'pending-project' : 'pending-provider', { by: call.user });
  if (call.server === '2024') return done;
  return ok({
    detail: waits ? 'Order is pending project activation.' : 'Order is pending provider approval.',
  });
}

function approveByProvider(call: Call, order: Order): Reply {
  // The 2024 server reads no body and returns none (contract section 16.9).
  if (call.server === '2024') return moved('executing')(call, order);
  const { attributes } = readBody(call, { attributes: withDefault(object(), {}) });
  if (Object.keys(attributes).length > 0)
    order.attributes = { ...(order.attributes ?? { name: order.resource.name }), ...attributes };
  const waits = isLater(call, order.startDate);
  moveOrder(call.world, order, waits ? 'pending-start-date' : 'executing', { by: call.user });
  return ok({
    detail: waits ? 'Order is pending start date.' : 'Order has been approved and is being processed.',
  });
}

function rejectByConsumer(call: Call, order: Order): Reply {
  const sent = readBody(call, {
    error_message: blank(),
    error_traceback: blank(),
    consumer_rejection_comment: blank(),
  });
  if (order.consumerReviewedBy) throw array400('Order is already reviewed by consumer.');
  order.errorMessage = sent.error_message ?? '';
  order.errorTraceback = sent.error_traceback ?? '';
  order.consumerRejection = sent.consumer_rejection_comment ?? '';
  moveOrder(call.world, order, 'rejected', { by: call.user });
  return done;
}

function rejectByProvider(call: Call, order: Order): Reply {
  order.providerRejection =
    readBody(call, { provider_rejection_comment: blank() }).provider_rejection_comment ?? '';
  moveOrder(call.world, order, 'rejected', { by: call.user });
  return done;
}

function setErred(call: Call, order: Order): Reply {
  // A bug of the 2024 server (contract §16.9): the state does not change.
  if (call.server === '2024' && !hasBothTexts(call.body)) {
    return { status: 500, text: { type: 'text/html', value: '<h1>Server Error (500)</h1>' } };
  }
  const sent = readBody(call, { error_message: blank(), error_traceback: blank() });
  const error = { message: sent.error_message ?? '', traceback: sent.error_traceback ?? '' };
  moveOrder(call.world, order, 'erred', { by: call.user, error });
  return done;
}

function hasBothTexts(body: Json | null): boolean {
  return typeof body === 'object' && body !== null && 'error_message' in body && 'error_traceback' in body;
}

/** Runs a failed order again. Its resource must be in the state in which the failed attempt left it. */
function retry(call: Call, order: Order): Reply {
  const { resource, type } = order;
  if (type === 'Restore') throw array400('Retry is not supported for restore orders.');
  const fits = resource.state === 'Erred' || (type === 'Terminate' && resource.state === 'OK');
  if (!fits) throw array400(`Order cannot be retried while its resource is in state ${resource.state}.`);
  if (resource.orderInProgress) throw array400('Pending order for resource already exists.');
  return moved('executing')(call, order);
}

function moved(state: OrderState): (call: Call, order: Order) => Reply {
  return (call, order) => {
    moveOrder(call.world, order, state, { by: call.user });
    return done;
  };
}

/** Actions that change the state of an order; see the table in contract section 6. */
export const orderStateRoutes: readonly Route[] = [
  orderAction({
    name: 'approve_by_consumer',
    right: approving,
    from: ['pending-consumer'],
    run: approveByConsumer,
  }),
  orderAction({
    name: 'reject_by_consumer',
    right: { name: 'ORDER.REJECT', on: ordering, author: true },
    from: ['pending-consumer'],
    run: rejectByConsumer,
  }),
  orderAction({
    name: 'approve_by_provider',
    right: { name: 'ORDER.APPROVE', on: ['provider'] },
    from: ['pending-provider'],
    run: approveByProvider,
  }),
  orderAction({
    name: 'reject_by_provider',
    right: { name: 'ORDER.REJECT', on: ['provider'] },
    from: ['pending-provider'],
    run: rejectByProvider,
  }),
  orderAction({
    name: 'cancel',
    right: { name: 'ORDER.CANCEL', on: ordering },
    from: ['pending-consumer', 'pending-provider', 'pending-start-date', 'executing'],
    types: [basic, support],
    run: (call, order) => {
      moveOrder(call.world, order, 'canceled', { by: call.user });
      return { status: 202 };
    },
  }),
  orderAction({
    name: 'set_state_executing',
    side: 'provider',
    from: ['pending-consumer', 'pending-provider', 'erred'],
    types: [siteAgent],
    run: moved('executing'),
  }),
  orderAction({
    name: 'set_state_done',
    side: 'provider',
    from: ['executing'],
    types: [siteAgent, basic, support],
    run: moved('done'),
  }),
  orderAction({ name: 'set_state_erred', side: 'provider', types: [siteAgent], run: setErred }),
  orderAction({
    name: 'retry',
    side: 'provider',
    from: ['erred'],
    types: [siteAgent, 'Marketplace.Script', 'OpenStack.Tenant', 'VMware.VirtualMachine'],
    run: retry,
  }),
  {
    method: 'POST',
    template: '/api/marketplace-orders/{uuid}/unlink/',
    handle: (call) => {
      // The server checks this before it looks up the order.
      if (!call.user.isStaff) throw forbidden();
      dropOrder(call.world, findOrder(call));
      return { status: 204 };
    },
  },
];
