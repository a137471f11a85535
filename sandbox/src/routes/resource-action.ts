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
  /** The side that may run the action. Default: the provider. */
  readonly side?: Side;
  /** The right that the caller needs, if one is known; it replaces the side. */
  readonly right?: AskedRight;
  /** The legal states; any other state is a 409. Default: all. */
  readonly from?: readonly ResourceState[];
  readonly run: (call: Call, resource: Resource, view: ResourceView) => Reply;
}

/** Finds the resource of a write, and checks rights and state in the same sequence as the server, before the body is read. */
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

/** A route `POST …/{uuid}/<name>/` below a resource. Default: in the view of providers. */
export function resourceAction(action: ResourceAction, view: ResourceView = providerView): Route {
  return {
    method: 'POST',
    template: `${view.path}{uuid}/${action.name}/`,
    handle: (call) => action.run(call, resourceForWrite(call, action, view), view),
  };
}

/** Throws a 400 while an order of the resource is in progress: there can be only one at a time. */
export function checkNoOrder(resource: Resource): void {
  if (resource.orderInProgress) throw array400('Pending order for resource already exists.');
}

/** The properties of an order that an action places; others come from the resource. */
export type OrderWish = Pick<Placement, 'type' | 'attributes'> & Partial<Placement>;

/**
 * Places the order of an action. The simulation runs an order of a provider in its next step; one of a customer waits for its
 * approval.
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
