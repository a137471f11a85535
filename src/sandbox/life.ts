import { createRandom } from './random.ts';
import { attachOrder, draftOrder, draftResource, type OrderDraft } from './world/resources.ts';
import type { Order, OrderState, User } from './world/types.ts';
import { isInProgress, type World } from './world/world.ts';

const maxNewOrders = 2000;

/**
 * The one place where orders and the resources behind them change state (contract section 6).
 * Sets the times and people that belong to the new state and keeps `order_in_progress` right.
 */
export function moveOrder(world: World, order: Order, state: OrderState, by: User | null = null): void {
  const now = world.now().getTime();
  const { resource } = order;
  order.state = state;
  order.modified = now;
  if (state === 'executing' || state === 'rejected') {
    order.providerReviewedAt ??= now;
    order.providerReviewedBy ??= by ?? order.offering.grants[0]?.user ?? order.createdBy;
  }
  if (state === 'pending-provider' || state === 'executing') {
    order.consumerReviewedAt ??= now;
    order.consumerReviewedBy ??= by ?? order.createdBy;
  }
  if (state === 'executing') {
    order.completed = null;
    order.errorMessage = '';
    if (order.type === 'Update') resource.state = 'Updating';
    else if (order.type === 'Terminate') resource.state = 'Terminating';
    else resource.state = 'Creating';
  } else if (state === 'done') {
    order.completed = now;
    resource.state = order.type === 'Terminate' ? 'Terminated' : 'OK';
    if (!resource.backendId)
      resource.backendId = `${order.offering.slug.slice(0, 3)}_${resource.uuid.slice(0, 8)}`;
  } else if (state === 'erred') {
    order.completed = now;
    order.errorMessage = 'Backend did not answer in time';
    resource.state = order.type === 'Terminate' ? 'OK' : 'Erred';
    resource.errorMessage = order.type === 'Terminate' ? resource.errorMessage : order.errorMessage;
  } else if (state === 'rejected' || state === 'canceled') {
    order.completed = now;
    if (order.type === 'Create') resource.state = 'Terminated';
  }
  resource.modified = now;
  resource.orderInProgress = isInProgress(order)
    ? order
    : resource.orderInProgress === order
      ? null
      : resource.orderInProgress;
  world.touch();
}

/** Makes the tick function: each call moves a few orders, now and then brings a new one, and lets usage grow. */
export function createLife(world: World, seed: number): () => void {
  const random = createRandom(seed + 4242);
  const limit = world.orders.length + maxNewOrders;
  let ticks = 0;

  const add = (draft: OrderDraft): void => {
    const order = draftOrder(random, draft);
    attachOrder(order);
    world.addOrder(order);
  };

  const createSomething = (now: number): void => {
    const offering = random.pick(world.offerings.filter((each) => each.state === 'Active'));
    const project = random.pick(world.projects);
    const createdBy = project.grants[0]?.user ?? world.users[0];
    if (!createdBy) return;
    const index = world.resources.length;
    const resource = draftResource(random, {
      offering,
      project,
      state: 'Creating',
      created: now,
      now,
      index,
    });
    add({ type: 'Create', state: 'pending-provider', resource, created: now, createdBy, now });
    world.addResource(resource);
  };

  const changeSomething = (now: number): void => {
    const resource = random.pick(world.resources);
    const createdBy = resource.project.grants[0]?.user ?? world.users[0];
    if (resource.state !== 'OK' || resource.orderInProgress || !createdBy) return;
    const type = random.chance(0.9) ? 'Update' : 'Terminate';
    add({ type, state: 'pending-provider', resource, created: now, createdBy, now });
  };

  /** A new resource while the world is small; then only changes of what it has, for orders it forgets. */
  const orderSomething = (now: number): void => {
    const isFull = world.orders.length >= limit;
    if (isFull) {
      const oldest = world.orders.find((each) => each.type !== 'Create' && !isInProgress(each));
      if (!oldest) return;
      world.dropOrder(oldest);
    }
    if (isFull || random.chance(0.4)) changeSomething(now);
    else createSomething(now);
  };

  /** The youngest orders are looked at: the queue of a provider moves at its end. */
  const moveSome = (now: number): void => {
    const executing: Order[] = [];
    const pending: Order[] = [];
    for (let index = world.orders.length - 1; index >= 0 && index > world.orders.length - 3000; index -= 1) {
      const order = world.orders[index];
      if (order?.state === 'executing') executing.push(order);
      else if (order?.state === 'pending-provider') pending.push(order);
    }
    for (const order of random.sample(executing, 2)) {
      if (now - order.modified >= 4000 || random.chance(0.5))
        moveOrder(world, order, random.chance(0.07) ? 'erred' : 'done');
    }
    for (const order of random.sample(pending, random.int(1, 2))) moveOrder(world, order, 'executing');
  };

  return () => {
    ticks += 1;
    const now = world.now().getTime();
    moveSome(now);
    if (ticks % 2 === 0 && world.resources.length > 0) orderSomething(now);
    for (let count = 0; count < 25 && world.resources.length > 0; count += 1) {
      const resource = random.pick(world.resources);
      resource.lastSync = now;
      if (resource.state !== 'OK') continue;
      resource.modified = now;
      resource.usages = resource.usages.map((usage, index) => {
        const limit = resource.limits[index] ?? -1;
        const grown = Math.round(usage * (1 + random.next() * 0.01) * 100) / 100;
        return limit >= 0 ? Math.min(grown, Math.max(usage, limit * 1.1)) : grown;
      });
    }
    world.touch();
  };
}
