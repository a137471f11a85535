import type { Random } from '../random.ts';
import { priceOf } from './derived.ts';
import { attachOrder, draftOrder } from './resources.ts';
import type { JsonObject, Order, OrderState, OrderType, Plan, Resource, User } from './types.ts';
import type { World } from './world.ts';

export interface Placement {
  readonly type: OrderType;
  readonly state: OrderState;
  readonly resource: Resource;
  readonly by: User;
  readonly attributes: JsonObject;
  readonly comment?: string | null;
  readonly callbackUrl?: string | null;
  readonly startDate?: string | null;
  readonly slug?: string;
  /** The limits of the resource after the order, by component index. Default: unchanged. */
  readonly limits?: number[];
  /** The plan of the resource after the order. Default: unchanged. */
  readonly plan?: Plan;
  /** The simulation moves the order in its first step after so many milliseconds. */
  readonly waitMs: number;
}

/** Adds an order of a caller to the world and to its resource. */
export function placeOrder(world: World, random: Random, placement: Placement): Order {
  const { type, state, resource, by, limits = resource.limits, plan = resource.plan } = placement;
  const now = world.now().getTime();
  const draft = draftOrder(random, { type, state, resource, created: now, createdBy: by, now });
  const order: Order = {
    ...draft,
    slug: placement.slug ?? draft.slug,
    limits,
    plan,
    oldPlan: placement.plan ? resource.plan : null,
    cost: costOf({ plan, limits, usages: resource.usages }),
    attributes: placement.attributes,
    comment: placement.comment ?? null,
    callbackUrl: placement.callbackUrl ?? null,
    startDate: placement.startDate ?? null,
    autoApproved: false,
    hasAttachment: false,
  };
  attachOrder(order);
  world.addOrder(order);
  if (state === 'pending-provider') world.turns.set(order, { notBefore: now + placement.waitMs, ticks: 0 });
  resource.modified = now;
  world.touch();
  return order;
}

/** Removes an order from the world and from its resource. */
export function dropOrder(world: World, order: Order): void {
  const { resource } = order;
  if (resource.creationOrder === order) resource.creationOrder = null;
  if (resource.orderInProgress === order) resource.orderInProgress = null;
  world.dropOrder(order);
  world.touch();
}

/** The cost of an order, rounded to six decimals. */
export function costOf({ plan, limits, usages }: Pick<Resource, 'plan' | 'limits' | 'usages'>): number {
  return plan ? Math.round(priceOf(plan, limits, usages) * 1e6) / 1e6 : 0;
}
