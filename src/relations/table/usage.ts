import type { ListRoute } from '../../loaders/list-route.ts';
import { uuidIn } from '../../loaders/row-values.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { fullList } from '../full-list.ts';
import { link } from '../link.ts';
import { isWithin, type Months, monthAfter, monthOfDay } from '../months.ts';
import { componentOfUsage, componentOfUsageLimit } from '../offering-part.ts';
import { offerings, providedOfferings } from '../offerings.ts';
import { objectsByAddress } from '../referenced-objects.ts';
import { organizationGroups } from '../short-list.ts';
import { byUuid } from '../source.ts';
import { rootLists } from './root.ts';

/** Arguments of a series: the months, and the type of the component (null: all). */
interface InMonths extends Months {
  readonly start: string;
  readonly type?: string | null | undefined;
}

type UsageRoute = '/api/marketplace-component-usages/' | '/api/marketplace-component-user-usages/';

/**
 * The usage of a resource over months, oldest first. Filters of these lists take one value, so resources of one offering share a
 * list by the offering. Servers compare the end of the period with the time of a report as a day, so the filter includes the
 * first day of the next month, and the gateway selects the rows by their month.
 */
function series<R extends UsageRoute>(
  list: ListRoute<R>,
  ...reads: readonly Column<'ComponentUsage' | 'ComponentUserUsage'>[]
) {
  const monthOf = (row: Row): string | null => monthOfDay(row, ...reads);
  return fullList<'Resource', UsageRoute, InMonths>('Resource', list, {
    key: ['offering_uuid'],
    shared: (resource) => ['offering_uuid', uuidIn(resource, 'offering_uuid')],
    alone: (resource) => ['resource_uuid', uuidIn(resource, 'uuid')],
    groupBy: 'resource_uuid',
    query: ({ start, end, type }) => [
      ['date_after', `${start}-01`],
      ...(end ? [['date_before', `${monthAfter(end)}-01`] as const] : []),
      ...(type ? [['type', type] as const] : []),
    ],
    pick: (rows, months) =>
      rows
        .filter((row) => isWithin(monthOf(row), months))
        .sort((a, b) => (monthOf(a) ?? '').localeCompare(monthOf(b) ?? '')),
    reads,
  });
}

/** The usage of a resource over months: in total, and by user. */
export const usagesOfResource = {
  componentUsages: series(rootLists.componentUsages, 'billing_period'),
  // Rows of servers of 2024 lack `billing_period`; `date` is the date of the report that contains them.
  userUsages: series(rootLists.componentUserUsages, 'billing_period', 'date'),
} as const;

/** The columns of the resource that both kinds of rows repeat under the same name. */
const ofResource = [
  'offering_uuid',
  'offering_name',
  'project_uuid',
  'project_name',
  'customer_uuid',
  'customer_name',
] as const;

/** Relations of usage reports, limits of users and cost policies. */
export const usageRelations = {
  ComponentUsage: {
    resource: link('ComponentUsage', byUuid.Resource, {
      id: 'resource_uuid',
      repeats: ['uuid', 'name'],
      same: ofResource,
    }),
    component: componentOfUsage('type'),
    offering: link('ComponentUsage', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
    project: link('ComponentUsage', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
      same: ['customer_uuid', 'customer_name'],
    }),
    customer: link('ComponentUsage', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
  },
  ComponentUserUsage: {
    user: link('ComponentUserUsage', byUuid.OfferingUser, {
      id: 'user',
      byAddress: true,
      same: ['username'],
    }),
    componentUsage: link('ComponentUserUsage', byUuid.ComponentUsage, {
      id: 'component_usage',
      byAddress: true,
      cover: { type: 'component_type' },
      same: ['measured_unit', 'date', 'resource_uuid', 'resource_name', ...ofResource],
    }),
    resource: link('ComponentUserUsage', byUuid.Resource, {
      id: 'resource_uuid',
      repeats: ['uuid', 'name'],
      same: ofResource,
    }),
    component: componentOfUsage('component_type'),
    offering: link('ComponentUserUsage', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
    project: link('ComponentUserUsage', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
      same: ['customer_uuid', 'customer_name'],
    }),
    customer: link('ComponentUserUsage', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
  },
  UserUsageLimit: {
    resource: link('UserUsageLimit', byUuid.Resource, { id: 'resource', byAddress: true }),
    component: componentOfUsageLimit,
    user: link('UserUsageLimit', byUuid.OfferingUser, { id: 'user', byAddress: true }),
  },
  CostPolicy: {
    offering: link('CostPolicy', providedOfferings, {
      id: 'scope_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'scope' },
    }),
    /** The row contains their addresses; other columns are loaded, for all policies together. */
    organizationGroups: objectsByAddress('CostPolicy', 'organization_groups', organizationGroups),
  },
} as const;
