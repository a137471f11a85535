import type { Call } from '../rest/call.ts';
import { approving } from '../rest/guards.ts';
import { hasRight } from '../rest/rights.ts';
import { dateOf } from '../world/text.ts';
import type { Order, OrderState } from '../world/types.ts';

/** How long a new order waits for the provider, before the simulation approves it. In milliseconds. */
export const patienceMs = 60_000;

/** The first state of an order: it waits for the consumer's side, unless the caller may approve for it. */
export function firstState(call: Call, deal: Pick<Order, 'offering' | 'project'>): OrderState {
  if (!hasRight(call, approving, deal)) return 'pending-consumer';
  const now = dateOf(call.world.now().getTime());
  const { startDate } = deal.project;
  return startDate !== null && startDate > now ? 'pending-project' : 'pending-provider';
}
