import type { Call, Reply } from '../rest/call.ts';
import { checkMay, checkState, checkType, type Side } from '../rest/guards.ts';
import type { AskedRight } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import type { Order, OrderState } from '../world/types.ts';
import { findOrder } from './find.ts';

export interface OrderAction {
  readonly name: string;
  readonly side?: Side;
  /** The right that the caller needs, where one is known, in place of a side. */
  readonly right?: AskedRight;
  /** Legal states; another one is a 409. Default any. */
  readonly from?: readonly OrderState[];
  /** Offering types that know the action; another one is a 405. Default any. */
  readonly types?: readonly string[];
  readonly run: (call: Call, order: Order) => Reply;
}

/** Looks an order up for a write and checks, in the order of the server, what the body cannot change. */
export function orderForWrite(
  call: Call,
  rules: Pick<OrderAction, 'side' | 'right' | 'from' | 'types'>,
): Order {
  const order = findOrder(call);
  checkMay(call, rules, order);
  checkState(order.state, rules.from);
  checkType(order, rules.types);
  return order;
}

/** `POST /api/marketplace-orders/{uuid}/<name>/`. */
export function orderAction(action: OrderAction): Route {
  return {
    method: 'POST',
    template: `/api/marketplace-orders/{uuid}/${action.name}/`,
    handle: (call) => action.run(call, orderForWrite(call, action)),
  };
}
