import { listOf } from '../loaders/list-route.ts';
import { maxFurtherPages } from '../loaders/loaders.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import type { Fetch } from './fetch.ts';
import { readAll } from './split-list.ts';

/** Plans and the number of their resources. The list can be filtered by offering, but not by plan. */
const planUsages = listOf('/api/marketplace-plans/usage_stats/');

/** The uuid of the offering of a plan, from the address in the row; empty where there is none. */
const offeringOf = (plan: Row): string => uuidNamedBy(stringIn(plan, 'offering') ?? '') ?? '';

/**
 * The number of resources with a plan; null where there are none. For plans of one offering, the list is filtered by it; for
 * plans of several, the whole list is read, once for an operation. Fails with `TooManyToSplit` where that is too long.
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
