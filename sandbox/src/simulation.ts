import { createRandom } from './random.ts';
import { checkPolicies } from './world/policies.ts';
import { attachOrder, draftOrder, draftResource, type OrderDraft } from './world/resources.ts';
import { isJsonObject } from './world/text.ts';
import type { Order, OrderState, Resource, ResourceState, User } from './world/types.ts';
import { isInProgress, type World } from './world/world.ts';

const maxNewOrders = 2000;

/** How long an order of a caller waits for a person, before the simulation approves it. In milliseconds. */
const patienceMs = 60_000;

export interface MoveOptions {
  /** The caller who moves the order; absent when the simulation does. */
  readonly by?: User;
  /** The error of the order, for the state `erred`. */
  readonly error?: { readonly message: string; readonly traceback: string };
}

/**
 * Changes the state of an order and of its resource; nothing else does (contract section 6). Sets the times and people of the
 * new state, applies the changes of a finished order, updates `order_in_progress`, and schedules the next step of an order that
 * a caller moved.
 */
export function moveOrder(world: World, order: Order, state: OrderState, options: MoveOptions = {}): void {
  const now = world.now().getTime();
  const { resource } = order;
  review(order, state, now, options.by);
  order.state = state;
  order.modified = now;
  if (state === 'executing') execute(world, order);
  else if (state === 'done') finish(world, order, now);
  else if (state === 'erred') {
    order.completed = now;
    order.errorMessage = options.error?.message ?? 'Backend did not answer in time';
    order.errorTraceback = options.error?.traceback ?? '';
    if (order.type === 'Terminate') moveResource(world, resource, 'OK');
    else {
      resource.errorMessage = order.errorMessage;
      resource.errorTraceback = order.errorTraceback;
      moveResource(world, resource, 'Erred');
    }
  } else if (state === 'rejected' || state === 'canceled') {
    order.completed = now;
    if (order.type === 'Create' || order.type === 'Restore') moveResource(world, resource, 'Terminated');
    else if (resource.state === 'Updating' || resource.state === 'Terminating')
      moveResource(world, resource, 'OK');
  }
  resource.modified = now;
  if (isInProgress(order)) resource.orderInProgress = order;
  else if (resource.orderInProgress === order) resource.orderInProgress = null;
  if (options.by || world.turns.has(order)) planTurn(world, order, now);
  world.touch();
}

/** Gives a resource a state without an order, as a provider or staff may (contract section 6). */
export function moveResource(world: World, resource: Resource, state: ResourceState): void {
  resource.state = state;
  resource.modified = world.now().getTime();
  world.touch();
}

/** Sets who reviewed the order, and when, according to the state that it leaves. */
function review(order: Order, state: OrderState, now: number, by: User | undefined): void {
  const byConsumer = order.state === 'pending-consumer';
  const accepted =
    state === 'executing' ||
    state === 'pending-provider' ||
    state === 'pending-project' ||
    state === 'pending-start-date';
  if (accepted || (state === 'rejected' && byConsumer)) {
    order.consumerReviewedAt ??= now;
    order.consumerReviewedBy ??= (byConsumer ? by : null) ?? order.createdBy;
  }
  if (state === 'executing' || (!byConsumer && (state === 'rejected' || state === 'pending-start-date'))) {
    order.providerReviewedAt ??= now;
    order.providerReviewedBy ??= by ?? order.offering.grants[0]?.user ?? order.createdBy;
  }
}

function execute(world: World, order: Order): void {
  order.completed = null;
  order.errorMessage = '';
  order.errorTraceback = '';
  const state =
    order.type === 'Update' ? 'Updating' : order.type === 'Terminate' ? 'Terminating' : 'Creating';
  moveResource(world, order.resource, state);
}

function finish(world: World, order: Order, now: number): void {
  const { resource } = order;
  order.completed = now;
  moveResource(world, resource, order.type === 'Terminate' ? 'Terminated' : 'OK');
  resource.errorMessage = '';
  resource.errorTraceback = '';
  if (!resource.backendId)
    resource.backendId = `${order.offering.slug.slice(0, 3)}_${resource.uuid.slice(0, 8)}`;
  if (order.type !== 'Update') return;
  resource.limits = [...order.limits];
  if (order.oldPlan && order.plan && resource.plan !== order.plan) {
    if (resource.plan) resource.plan.resourcesCount -= 1;
    order.plan.resourcesCount += 1;
    resource.plan = order.plan;
  }
  const endDate = order.attributes?.new_end_date;
  if (typeof endDate === 'string') {
    resource.endDate = endDate;
    resource.endDateRequestedBy = order.createdBy;
  }
  const options = order.attributes?.new_options;
  if (isJsonObject(options)) resource.options = options;
}

/** Schedules the next step of the simulation for an order of a caller. */
function planTurn(world: World, order: Order, now: number): void {
  if (order.state === 'executing') world.turns.set(order, { notBefore: now, ticks: 1 });
  else if (order.state === 'pending-provider')
    world.turns.set(order, { notBefore: now + patienceMs, ticks: 0 });
  else world.turns.delete(order);
}

/** Makes the function for one step of the simulation: it moves a few orders, sometimes places a new one, and increases usage. */
export function createSimulation(world: World, seed: number): () => void {
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

  /** Orders a new resource, until the limit of orders is reached; then only changes of existing resources, in place of old orders. */
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

  /** Moves some of the newest orders. */
  const moveSome = (now: number): void => {
    const executing: Order[] = [];
    const pending: Order[] = [];
    for (let index = world.orders.length - 1; index >= 0 && index > world.orders.length - 3000; index -= 1) {
      const order = world.orders[index];
      if (order && world.turns.has(order)) continue;
      if (order?.state === 'executing') executing.push(order);
      else if (order?.state === 'pending-provider') pending.push(order);
    }
    for (const order of random.sample(executing, 2)) {
      if (now - order.modified >= 4000 || random.chance(0.5))
        moveOrder(world, order, random.chance(0.07) ? 'erred' : 'done');
    }
    for (const order of random.sample(pending, random.int(1, 2))) moveOrder(world, order, 'executing');
  };

  /** Moves orders of callers at their scheduled times; all of them succeed. */
  const moveWritten = (now: number): void => {
    for (const [order, turn] of [...world.turns]) {
      if (now < turn.notBefore) continue;
      if (turn.ticks > 0) turn.ticks -= 1;
      else if (order.state === 'pending-provider') moveOrder(world, order, 'executing');
      else if (order.state === 'executing') moveOrder(world, order, 'done');
      else world.turns.delete(order);
    }
  };

  return () => {
    ticks += 1;
    const now = world.now().getTime();
    moveWritten(now);
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
    checkPolicies(world);
    world.touch();
  };
}
