import type { Call, Reply } from '../rest/call.ts';
import { checkAvailable, checkMay, checkState, type Side } from '../rest/guards.ts';
import { array400 } from '../rest/refusals.ts';
import type { AskedRight } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { placeOrder } from '../world/placing.ts';
import type { JsonObject, Order, OrderType, Resource, ResourceState } from '../world/types.ts';
import { findResource } from './find.ts';

export interface ResourceAction {
  readonly name: string;
  /** Who may; default the provider side. */
  readonly side?: Side;
  /** The right that the caller needs, where one is known, in place of a side. */
  readonly right?: AskedRight;
  /** Legal states; another one is a 409. Default any. */
  readonly from?: readonly ResourceState[];
  readonly run: (call: Call, resource: Resource) => Reply;
}

/** Looks a resource up for a write and checks, in the order of the server, what the body cannot change. */
export function resourceForWrite(
  call: Call,
  rules: Pick<ResourceAction, 'side' | 'right' | 'from'> = {},
): Resource {
  const resource = findResource(call);
  checkAvailable(resource);
  checkMay(call, rules, resource);
  checkState(resource.state, rules.from);
  return resource;
}

/** `POST /api/marketplace-provider-resources/{uuid}/<name>/`. */
export function resourceAction(action: ResourceAction): Route {
  return {
    method: 'POST',
    template: `/api/marketplace-provider-resources/{uuid}/${action.name}/`,
    handle: (call) => action.run(call, resourceForWrite(call, action)),
  };
}

/** Throws 400 while an order of the resource still moves: there can be one at a time. */
export function checkNoOrder(resource: Resource): void {
  if (resource.orderInProgress) throw array400('Pending order for resource already exists.');
}

/** An order that follows from a provider's action: life takes it up with its next tick. */
export function orderOf(call: Call, resource: Resource, type: OrderType, attributes: JsonObject): Order {
  checkNoOrder(resource);
  const { world, random, user } = call;
  return placeOrder(world, random, {
    type,
    state: 'pending-provider',
    resource,
    by: user,
    attributes,
    waitMs: 0,
  });
}
