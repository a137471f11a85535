import type { EmbeddedSandbox } from '../../src/sandbox.ts';
import { createRandom } from './random.ts';
import { placeOrder } from './world/placing.ts';
import type { User } from './world/types.ts';
import type { World } from './world/world.ts';

/** How long the simulation does not move the order, so that a person can approve it. In milliseconds. */
const patienceMs = 60 * 60 * 1000;

/** Chooses objects of the first provider and of a customer for the prepared tabs of GraphiQL. The same seed gives the same objects. */
export function demoObjects(world: World, customer: User | undefined): EmbeddedSandbox['demo'] {
  const [provider] = world.providers;
  const own = world.offerings.filter(({ customer }) => customer === provider?.customer);
  const slurm = own.find(({ type, state }) => type === 'Marketplace.Slurm' && state === 'Active');
  const idle = slurm?.resources.filter(
    ({ state, orderInProgress }) => state === 'OK' && orderInProgress === null,
  );
  const [resource, other] = idle ?? [];
  const by = other?.creationOrder?.createdBy;
  let order = world.orders.findLast(
    ({ offering, state }) => own.includes(offering) && state === 'pending-provider',
  );
  if (!order && other && by) {
    order = placeOrder(world, createRandom(1), {
      type: 'Update',
      state: 'pending-provider',
      resource: other,
      by,
      attributes: {},
      waitMs: patienceMs,
    });
  }
  if (order) world.turns.set(order, { notBefore: world.now().getTime() + patienceMs, ticks: 0 });
  const project = customer?.grants.find(({ role }) => role === 'PROJECT.MANAGER')?.project;
  const placed = world.orders.findLast(({ resource }) => resource.project === project);
  return {
    customer: provider?.customer.uuid ?? '',
    category: slurm?.category.uuid ?? '',
    offering: slurm?.uuid ?? '',
    order: order?.uuid ?? '',
    resource: resource?.uuid ?? '',
    project: project?.uuid ?? '',
    plan: slurm?.plans.find(({ archived }) => !archived)?.uuid ?? '',
    placedOrder: placed?.uuid ?? '',
  };
}
