import { listOf } from '../loaders/list-route.ts';
import { maxFurtherPages } from '../loaders/loaders.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import type { Fetch } from './fetch.ts';
import { readAll } from './split-list.ts';

/** The plans that resources have, and how many. It filters by offering, and not by plan. */
const planUsages = listOf('/api/marketplace-plans/usage_stats/');

/** The offering of a plan, which the plan has the address of. */
const offeringOf = (plan: Row): string => uuidNamedBy(stringIn(plan, 'offering') ?? '') ?? '';

/**
 * How many resources have a plan; null where none has. Plans of one offering are asked for by it, those of several are found in
 * the list of all, which is read once for an operation. One that is too long for that is refused.
 */
export const usageOfPlan: Fetch<unknown, Row | null> = {
  kind: 'fetch',
  key: ['uuid', 'offering'],
  rows: planUsages.rows,
  load: (loaders, plan) =>
    loaders.together<Row, Row | null>(usageOfPlan, '', plan, async (plans) => {
      const [offering = '', ...others] = new Set(plans.map(offeringOf));
      const isOne = others.length === 0 && offering !== '';
      const rows = await readAll(loaders, planUsages, isOne ? [['offering_uuid', offering]] : [], []);
      const found = new Map(rows.map((row) => [idIn(row, 'plan_uuid'), row]));
      return plans.map((one) => found.get(idIn(one, 'uuid')) ?? null);
    }),
  cost({ rows, groups }, { isFirst }) {
    const requests = rows === 0 ? 0 : groups + (isFirst(usageOfPlan) ? 1 + maxFurtherPages : 0);
    return { requests, rows: requests * maxRowsPerPage, below: { rows, groups } };
  },
};
