import type { Call, Reply } from '../rest/call.ts';
import { checkMay, checkState, checkType, type Side } from '../rest/guards.ts';
import type { AskedRight } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import type { Order, OrderState } from '../world/types.ts';
import { findOrder } from './find.ts';

export interface OrderAction {
  readonly name: string;
  readonly side?: Side;
  /** The right that the caller needs, if one is known; it replaces the side. */
  readonly right?: AskedRight;
  /** The legal states; any other state is a 409. Default: all. */
  readonly from?: readonly OrderState[];
  /** The types of offerings with this action; any other type is a 405. Default: all. */
  readonly types?: readonly string[];
  readonly run: (call: Call, order: Order) => Reply;
}

/** Finds the order of a write, and checks rights, state and type in the same sequence as the server, before the body is read. */
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

/** A route `POST /api/marketplace-orders/{uuid}/<name>/`. */
export function orderAction(action: OrderAction): Route {
  return {
    method: 'POST',
    template: `/api/marketplace-orders/{uuid}/${action.name}/`,
    handle: (call) => action.run(call, orderForWrite(call, action)),
  };
}
