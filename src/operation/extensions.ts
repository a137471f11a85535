import type { Context } from '../context/context.ts';
import { explain } from '../planning/explain.ts';

/** What an operation took. */
interface ActualCost {
  /** Requests to the REST API that were made for it. */
  readonly requests: number;
  /** Requests of others whose answers it shared. */
  readonly shared: number;
  /** Rows of lists that came back. */
  readonly rows: number;
  /** Bytes of the answers, as received. */
  readonly bytes: number;
}

/** What a caller is told beside the answer: only what it asked for. */
export function extensionsOf({ wants, record }: Context): { [name: string]: unknown } | undefined {
  if (!wants.cost && !wants.explain) return undefined;
  const { estimate, plan, answers } = record;
  return {
    ...(wants.cost && {
      cost: {
        estimate: estimate && {
          requests: estimate.requests,
          rows: estimate.rows,
          bytes: estimate.bytes,
        },
        actual: actualCost(answers),
      },
    }),
    ...(wants.explain && { explain: explain(plan, answers) }),
  };
}

function actualCost(answers: Context['record']['answers']): ActualCost {
  const cost = { requests: 0, shared: 0, rows: 0, bytes: 0 };
  for (const { shared, rows, bytes, attempts } of answers) {
    if (shared) cost.shared += 1;
    else cost.requests += attempts;
    cost.rows += rows ?? 0;
    cost.bytes += bytes;
  }
  return cost;
}
