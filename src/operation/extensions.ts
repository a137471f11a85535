import type { Context } from '../context/context.ts';
import { explain } from '../planning/explain.ts';

/** The extensions of a result that its caller has requested. */
export function extensionsOf({ requested, record }: Context): { [name: string]: unknown } | undefined {
  if (!requested.cost && !requested.explain) return undefined;
  const { estimate, plan, calls } = record;
  return {
    ...(requested.cost && {
      cost: {
        estimate: estimate && { requests: estimate.requests, rows: estimate.rows, bytes: estimate.bytes },
        actual: actualCost(calls),
      },
    }),
    ...(requested.explain && { explain: explain(plan, calls) }),
  };
}

/** Requests that were sent, shared requests of other callers, rows of lists, and bytes as received. */
function actualCost(calls: Context['record']['calls']) {
  const cost = { requests: 0, shared: 0, rows: 0, bytes: 0 };
  for (const { shared, rows, bytes, attempts } of calls) {
    if (shared) cost.shared += 1;
    else cost.requests += attempts;
    cost.rows += rows ?? 0;
    cost.bytes += bytes;
  }
  return cost;
}
