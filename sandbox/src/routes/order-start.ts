import type { Call } from '../rest/call.ts';
import { approving } from '../rest/guards.ts';
import { hasRight } from '../rest/rights.ts';
import { dateOf } from '../world/text.ts';
import type { Order, OrderState } from '../world/types.ts';

/** How long an order that was just placed stays with a provider before life approves it. In milliseconds. */
export const patienceMs = 60_000;

/** Where an order of a caller starts: with the consumer's side unless the caller may approve for it. */
export function firstState(call: Call, deal: Pick<Order, 'offering' | 'project'>): OrderState {
  if (!hasRight(call, approving, deal)) return 'pending-consumer';
  const now = dateOf(call.world.now().getTime());
  const { startDate } = deal.project;
  return startDate !== null && startDate > now ? 'pending-project' : 'pending-provider';
}
