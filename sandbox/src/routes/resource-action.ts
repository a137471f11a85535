import type { Call, Reply } from '../rest/call.ts';
import { checkAvailable, checkMay, checkState, type Side } from '../rest/guards.ts';
import { array400 } from '../rest/refusals.ts';
import type { AskedRight } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { type Placement, placeOrder } from '../world/placing.ts';
import type { Order, Resource, ResourceState } from '../world/types.ts';
import { firstState, patienceMs } from './order-start.ts';
import { providerView, type ResourceView } from './resource-views.ts';

export interface ResourceAction {
  readonly name: string;
  /** Who may; default the provider side. */
  readonly side?: Side;
  /** The right that the caller needs, where one is known, in place of a side. */
  readonly right?: AskedRight;
  /** Legal states; another one is a 409. Default any. */
  readonly from?: readonly ResourceState[];
  readonly run: (call: Call, resource: Resource, view: ResourceView) => Reply;
}

/** Looks a resource up for a write and checks, in the order of the server, what the body cannot change. */
export function resourceForWrite(
  call: Call,
  rules: Pick<ResourceAction, 'side' | 'right' | 'from'> = {},
  view: ResourceView = providerView,
): Resource {
  const resource = view.find(call);
  checkAvailable(resource);
  checkMay(call, rules, resource);
  checkState(resource.state, rules.from);
  return resource;
}

/** `POST` to the name of an action below a resource, to providers unless told otherwise. */
export function resourceAction(action: ResourceAction, view: ResourceView = providerView): Route {
  return {
    method: 'POST',
    template: `${view.path}{uuid}/${action.name}/`,
    handle: (call) => action.run(call, resourceForWrite(call, action, view), view),
  };
}

/** Throws 400 while an order of the resource still moves: there can be one at a time. */
export function checkNoOrder(resource: Resource): void {
  if (resource.orderInProgress) throw array400('Pending order for resource already exists.');
}

/** What the order is that an action makes, as far as the resource does not say. */
export type OrderWish = Pick<Placement, 'type' | 'attributes'> & Partial<Placement>;

/**
 * The order that follows from an action: a provider's, life takes up with its next tick, a customer's waits for whoever has
 * to approve it.
 */
export function orderOf(call: Call, resource: Resource, view: ResourceView, wish: OrderWish): Order {
  checkNoOrder(resource);
  const { world, random, user } = call;
  return placeOrder(world, random, {
    ...(view === providerView
      ? { state: 'pending-provider', waitMs: 0 }
      : { state: firstState(call, resource), waitMs: patienceMs }),
    resource,
    by: user,
    ...wish,
  });
}
