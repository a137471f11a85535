import { listOf } from '../../loaders/list-route.ts';
import { link } from '../link.ts';
import { list, listBelow } from '../list.ts';
import { offerings, providedOfferings } from '../offerings.ts';
import { usageOfPlan } from '../plan-usage.ts';
import { providerOfCustomer } from '../short-list.ts';
import { byUuid } from '../source.ts';
import { rootLists } from './root.ts';
import { historyAt } from './shared.ts';

const under = '/api/marketplace-plans/{uuid}/';

/** Relations of plans and of rows with a plan. */
export const planRelations = {
  Plan: {
    offering: link('Plan', offerings, { id: 'offering', byAddress: true }),
    resources: list('Plan', rootLists.resources, ['plan_uuid', 'uuid']),
    usage: usageOfPlan,
    history: listBelow(listOf(`${under}history/`)),
    historyAt: historyAt('Plan', `${under}history/at/`),
  },
  PlanUsage: {
    plan: link('PlanUsage', byUuid.Plan, { id: 'plan_uuid', repeats: ['uuid', 'name'] }),
    offering: link('PlanUsage', providedOfferings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
    provider: link('PlanUsage', providerOfCustomer, {
      id: 'customer_provider_uuid',
      cover: { customer_uuid: 'customer_provider_uuid', customer_name: 'customer_provider_name' },
    }),
  },
  PlanPrice: {
    plan: link('PlanPrice', byUuid.Plan, {
      id: 'plan_uuid',
      repeats: ['uuid', 'name', 'unit'],
      newer: ['plan_uuid'],
    }),
    offering: link('PlanPrice', offerings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
      newer: ['offering_uuid'],
    }),
  },
} as const;
