import { PartUnsupported } from '../../loaders/errors.ts';
import { relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connection } from '../connection.ts';
import { OfferingUserState, ResourceState } from '../enums.ts';
import { columnFields, leafIn, ownColumns } from '../fields.ts';
import { onlyWithAnError } from '../nullability.ts';
import {
  Offering,
  OfferingComponentStat,
  OfferingCost,
  OfferingStateCounters,
  OfferingStats,
  OfferingUserStateCount,
  ResourceStateCount,
  TosCount,
  TosStats,
  TosVersionAdoption,
} from '../refs.ts';
import { fetchedRow } from '../related.ts';

const link = relations.Offering;
const c = columnFields<'Offering'>({ linked: true });
const stats = columnFields<'OfferingStats'>();
const componentStat = columnFields<'OfferingComponentStat'>();
const cost = columnFields<'OfferingCost'>();
const counters = columnFields<'OfferingStateCounters'>();
const stateCount = columnFields<'StateCount'>();
const tos = columnFields<'TosStats'>();
const tosCount = columnFields<'TosCount'>();
const tosVersion = columnFields<'TosVersionAdoption'>();

/**
 * Sums that lists return only when sorted by them. Elsewhere an error, as null would be another value of the same object.
 */
function sumOfAll(
  t: FieldBuilder,
  type: 'Int' | 'Decimal',
  column: 'total_customers' | 'total_cost' | 'total_cost_estimated',
  description: string,
) {
  return t.field({
    type: type as 'Int',
    description:
      `${description} In a list, this is an UPSTREAM_UNSUPPORTED error unless \`${column.toUpperCase()}\` is the only key ` +
      `in \`orderBy\`. ${onlyWithAnError}`,
    extensions: ownColumns<'Offering'>(column),
    resolve: ({ row }) => {
      const value = leafIn(type, row[column]);
      if (value === null) throw new PartUnsupported('Query.offering');
      return value as never;
    },
  });
}

/** The orders and usage of an offering, its income, and the acceptance of its terms of service. */
builder.objectFields(Offering, (t) => ({
  orderCount: c.sure.int(t, 'order_count', 'Number of orders that were placed for the offering.'),
  totalCustomers: sumOfAll(
    t,
    'Int',
    'total_customers',
    'Number of customers that have resources of the offering.',
  ),
  totalCost: sumOfAll(
    t,
    'Decimal',
    'total_cost',
    'Cost of all resources of the offering together in the current month so far.',
  ),
  totalCostEstimated: sumOfAll(
    t,
    'Decimal',
    'total_cost_estimated',
    'Estimated cost of all resources of the offering together in the current month.',
  ),
  stats: fetchedRow(
    t,
    link.stats,
    'Number of resources and of customers of the offering. Null only with an error.',
  ),
  stateCounters: fetchedRow(
    t,
    link.stateCounters,
    'Number of resources and of user accounts of the offering in each state. Costs one request for each ' +
      'offering. For owners of the provider and for staff. Null only with an error.',
  ),
  costs: connection(t, link.costs, {
    description:
      'Amounts that customers were charged for the offering, one row for each month. For owners of the ' +
      'provider and for staff.',
    args: {
      ...months(t),
      accountingIsRunning: accountingIsRunning(t),
    },
    extra: ({ start, end, accountingIsRunning }) => [
      ...monthsQuery(start, end),
      ...given('accounting_is_running', accountingIsRunning),
    ],
  }),
  componentStats: connection(t, link.componentStats, {
    description:
      'Charged amounts of the components of the offering, one row for each component and month. For owners ' +
      'of the provider and for staff.',
    args: { ...months(t), accountingIsRunning: accountingIsRunning(t) },
    extra: ({ start, end, accountingIsRunning }) => [
      ...monthsQuery(start, end),
      ...given('accounting_is_running', accountingIsRunning),
    ],
  }),
  tosStats: fetchedRow(
    t,
    link.tosStats,
    'Statistics on the acceptance of the terms of service of the offering. For callers who manage the ' +
      'offering. Null only with an error.',
  ),
}));

builder.objectType(OfferingStats, {
  description: 'Number of resources and of customers of an offering.',
  fields: (t) => ({
    resourcesCount: stats.sure.int(t, 'resources_count', 'Number of resources that are not terminated.'),
    customersCount: stats.sure.int(
      t,
      'customers_count',
      'Number of customers that have resources that are not terminated.',
    ),
  }),
});

builder.objectType(OfferingStateCounters, {
  description: 'Number of resources and of user accounts of an offering in each state.',
  fields: (t) => ({
    resources: counters.objects(
      t,
      'resources',
      ResourceStateCount,
      'Number of resources in each state, including terminated resources. States without resources are left out.',
    ),
    users: counters.objects(
      t,
      'users',
      OfferingUserStateCount,
      'Number of user accounts in each state, including removed accounts. States without accounts are left out.',
    ),
  }),
});

builder.objectType(ResourceStateCount, {
  description: 'Number of resources of an offering in one state.',
  fields: (t) => ({
    state: stateCount.sure.enum(t, 'state', ResourceState, 'State of the counted resources.'),
    stateWord: stateCount.word(t, 'state', 'state'),
    count: stateCount.sure.int(t, 'count', 'Number of resources in this state.'),
  }),
});

builder.objectType(OfferingUserStateCount, {
  description: 'Number of user accounts of an offering in one state.',
  fields: (t) => ({
    state: stateCount.sure.enum(t, 'state', OfferingUserState, 'State of the counted accounts.'),
    stateWord: stateCount.word(t, 'state', 'state'),
    count: stateCount.sure.int(t, 'count', 'Number of accounts in this state.'),
  }),
});

builder.objectType(OfferingCost, {
  description: 'Amounts that customers were charged for an offering in one month.',
  fields: (t) => ({
    period: cost.sure.month(t, 'period', 'The month of the charges.'),
    price: cost.sure.decimal(t, 'price', 'Sum of the charges without tax.'),
    tax: cost.sure.decimal(t, 'tax', 'Tax on the charges.'),
    total: cost.sure.decimal(t, 'total', 'Sum of the charges with tax.'),
  }),
});

builder.objectType(OfferingComponentStat, {
  description: 'Charged amount of one component of an offering in one month.',
  fields: (t) => ({
    type: componentStat.sure.string(t, 'type', 'Internal name of the component, for example `cpu`.'),
    name: componentStat.sure.string(t, 'name', 'Display name of the component.'),
    description: componentStat.sure.string(
      t,
      'description',
      'Description of what the component measures, written by the provider.',
    ),
    measuredUnit: componentStat.sure.string(t, 'measured_unit', 'Unit of `usage`, for example `GB`.'),
    usage: componentStat.sure.float(t, 'usage', 'Amount of the component for all resources together.'),
    period: componentStat.sure.month(t, 'period', 'The month to which the amount belongs.'),
    billingPeriod: componentStat.month(t, 'billing_period', 'The month whose invoices contain the charge.'),
    date: componentStat.sure.string(
      t,
      'date',
      'A date or time in the month `period`, for the axis of a chart.',
    ),
  }),
});

builder.objectType(TosStats, {
  description: 'Statistics on the acceptance of the terms of service of an offering.',
  fields: (t) => ({
    totalUsersCount: tos.sure.int(t, 'total_users_count', 'Number of users of the offering.'),
    activeUsersCount: tos.sure.int(
      t,
      'active_users_count',
      'Number of users who have accepted the terms of service and have not revoked their acceptance.',
    ),
    activeUsersPercentage: tos.sure.float(
      t,
      'active_users_percentage',
      'Percentage of users who are active (see `activeUsersCount`), from 0 to 100.',
    ),
    totalConsentsCount: tos.sure.int(
      t,
      'total_consents_count',
      'Number of times that the terms of service were accepted, including revoked acceptances.',
    ),
    acceptedConsentsCount: tos.sure.int(
      t,
      'accepted_consents_count',
      'Number of acceptances that are in force.',
    ),
    revokedConsentsCount: tos.sure.int(
      t,
      'revoked_consents_count',
      'Number of acceptances that were revoked.',
    ),
    activeUsersOverTime: tos.objects(
      t,
      'active_users_over_time',
      TosCount,
      'Number of active users (see `activeUsersCount`) for each day.',
    ),
    acceptedConsentsOverTime: tos.objects(
      t,
      'accepted_consents_over_time',
      TosCount,
      'Number of acceptances for each day. Servers of 2024 do not have it.',
    ),
    revokedConsentsOverTime: tos.objects(
      t,
      'revoked_consents_over_time',
      TosCount,
      'Number of revocations for each day.',
    ),
    tosVersionAdoption: tos.objects(
      t,
      'tos_version_adoption',
      TosVersionAdoption,
      'Number of users who have accepted each version.',
    ),
  }),
});

builder.objectType(TosCount, {
  description: 'A count for one day.',
  fields: (t) => ({
    date: tosCount.sure.date(t, 'date', 'The day that is counted.'),
    count: tosCount.sure.int(t, 'count', 'The count for this day.'),
  }),
});

builder.objectType(TosVersionAdoption, {
  description: 'Number of users who have accepted one version of the terms of service.',
  fields: (t) => ({
    version: tosVersion.sure.string(t, 'version', 'Name of the version.'),
    usersCount: tosVersion.sure.int(t, 'users_count', 'Number of users who have accepted the version.'),
  }),
});

/** The arguments of lists by month. */
function months(t: FieldBuilder) {
  return {
    start: t.arg({
      type: 'Month',
      description: 'First month of the list; by default the current month of last year.',
    }),
    end: t.arg({ type: 'Month', description: 'Last month of the list; by default the current month.' }),
  };
}

function monthsQuery(start: string | null | undefined, end: string | null | undefined) {
  return [...given('start', start), ...given('end', end)];
}

/** The argument of lists of customers and of their charges. */
export function accountingIsRunning(t: FieldBuilder) {
  return t.arg.boolean({
    description:
      'Only customers whose accounting has begun (true) or has not begun (false). All customers when left out.',
  });
}

export function given<N extends string>(name: N, value: unknown): [name: N, value: string][] {
  return value === null || value === undefined ? [] : [[name, String(value)]];
}
