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
  /** What the resource gets with it; default as it has. */
  readonly limits?: number[];
  /** The plan that the resource gets with it; default its own. */
  readonly plan?: Plan;
  /** Life moves the order after so many milliseconds, with the first tick that follows. */
  readonly waitMs: number;
}

/** Puts an order of a caller into the world and ties it to its resource. */
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

/** Takes an order out of the world and out of its resource. */
export function dropOrder(world: World, order: Order): void {
  const { resource } = order;
  if (resource.creationOrder === order) resource.creationOrder = null;
  if (resource.orderInProgress === order) resource.orderInProgress = null;
  world.dropOrder(order);
  world.touch();
}

/** What an order costs, with six decimals at most. */
export function costOf({ plan, limits, usages }: Pick<Resource, 'plan' | 'limits' | 'usages'>): number {
  return plan ? Math.round(priceOf(plan, limits, usages) * 1e6) / 1e6 : 0;
}
