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

/** What lists tell only when they are sorted by it: an error there, as null would be another value of the same object. */
function sumOfAll(
  t: FieldBuilder,
  type: 'Int' | 'Decimal',
  column: 'total_customers' | 'total_cost' | 'total_cost_estimated',
  description: string,
) {
  return t.field({
    type: type as 'Int',
    description:
      `${description} In a list UPSTREAM_UNSUPPORTED, unless \`orderBy\` is \`${column.toUpperCase()}\` and nothing else. ` +
      onlyWithAnError,
    extensions: ownColumns<'Offering'>(column),
    resolve: ({ row }) => {
      const value = leafIn(type, row[column]);
      if (value === null) throw new PartUnsupported('Query.offering');
      return value as never;
    },
  });
}

/** How much an offering is ordered and used, what it brings in, and how its terms of service are received. */
builder.objectFields(Offering, (t) => ({
  orderCount: c.sure.int(t, 'order_count', 'How many orders there were.'),
  totalCustomers: sumOfAll(t, 'Int', 'total_customers', 'How many customers have resources.'),
  totalCost: sumOfAll(
    t,
    'Decimal',
    'total_cost',
    'What all resources together cost in the current month so far.',
  ),
  totalCostEstimated: sumOfAll(
    t,
    'Decimal',
    'total_cost_estimated',
    'What all resources together will probably cost in the current month.',
  ),
  stats: fetchedRow(t, link.stats, 'How many resources and customers there are. Null only with an error.'),
  stateCounters: fetchedRow(
    t,
    link.stateCounters,
    'How many resources and accounts of users there are in each state. One request for each offering. Only for the ' +
      'owners of the provider and for staff. Null only with an error.',
  ),
  costs: connection(t, link.costs, {
    description:
      'What customers were charged for the offering, month by month. Only for the owners of the provider and for staff.',
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
      'How much of each component was charged, month by month. Only for the owners of the provider and for staff.',
    args: { ...months(t), accountingIsRunning: accountingIsRunning(t) },
    extra: ({ start, end, accountingIsRunning }) => [
      ...monthsQuery(start, end),
      ...given('accounting_is_running', accountingIsRunning),
    ],
  }),
  tosStats: fetchedRow(
    t,
    link.tosStats,
    'How many users accepted the terms of service of the offering. Only for those who manage it. Null only with an error.',
  ),
}));

builder.objectType(OfferingStats, {
  description: 'How much an offering is used.',
  fields: (t) => ({
    resourcesCount: stats.sure.int(
      t,
      'resources_count',
      'How many resources there are, terminated ones not counted.',
    ),
    customersCount: stats.sure.int(t, 'customers_count', 'How many customers have such resources.'),
  }),
});

builder.objectType(OfferingStateCounters, {
  description: 'How many resources and accounts of users of an offering there are in each state.',
  fields: (t) => ({
    resources: counters.objects(
      t,
      'resources',
      ResourceStateCount,
      'Resources, terminated ones included; a state that none is in is left out.',
    ),
    users: counters.objects(
      t,
      'users',
      OfferingUserStateCount,
      'Accounts of users, removed ones included; a state that none is in is left out.',
    ),
  }),
});

builder.objectType(ResourceStateCount, {
  description: 'How many resources of an offering are in a state.',
  fields: (t) => ({
    state: stateCount.sure.enum(t, 'state', ResourceState, 'The state.'),
    stateWord: stateCount.word(t, 'state', 'state'),
    count: stateCount.sure.int(t, 'count', 'How many resources are in it.'),
  }),
});

builder.objectType(OfferingUserStateCount, {
  description: 'How many accounts of users of an offering are in a state.',
  fields: (t) => ({
    state: stateCount.sure.enum(t, 'state', OfferingUserState, 'The state.'),
    stateWord: stateCount.word(t, 'state', 'state'),
    count: stateCount.sure.int(t, 'count', 'How many accounts are in it.'),
  }),
});

builder.objectType(OfferingCost, {
  description: 'What customers were charged for an offering in one month.',
  fields: (t) => ({
    period: cost.sure.month(t, 'period', 'The month.'),
    price: cost.sure.decimal(t, 'price', 'Sum of the charges without tax.'),
    tax: cost.sure.decimal(t, 'tax', 'Tax on the charges.'),
    total: cost.sure.decimal(t, 'total', 'Sum of the charges with tax.'),
  }),
});

builder.objectType(OfferingComponentStat, {
  description: 'How much of one component of an offering was charged in one month.',
  fields: (t) => ({
    type: componentStat.sure.string(t, 'type', 'Internal name of the component, for example `cpu`.'),
    name: componentStat.sure.string(t, 'name', 'Display name of the component.'),
    description: componentStat.sure.string(
      t,
      'description',
      'What the component measures, in the words of the provider.',
    ),
    measuredUnit: componentStat.sure.string(
      t,
      'measured_unit',
      'What `usage` is counted in, for example `GB`.',
    ),
    usage: componentStat.sure.float(t, 'usage', 'The amount of all resources together.'),
    period: componentStat.sure.month(t, 'period', 'The month.'),
    billingPeriod: componentStat.month(t, 'billing_period', 'The month whose invoices hold the charge.'),
    date: componentStat.sure.string(
      t,
      'date',
      'A day or moment in that month, for use on the axis of a chart.',
    ),
  }),
});

builder.objectType(TosStats, {
  description: 'How the terms of service of an offering are received by its users.',
  fields: (t) => ({
    totalUsersCount: tos.sure.int(t, 'total_users_count', 'How many users the offering has.'),
    activeUsersCount: tos.sure.int(
      t,
      'active_users_count',
      'How many of them have accepted and not revoked.',
    ),
    activeUsersPercentage: tos.sure.float(
      t,
      'active_users_percentage',
      'The share of active users, 0 to 100.',
    ),
    totalConsentsCount: tos.sure.int(
      t,
      'total_consents_count',
      'How many times the terms were accepted, revoked ones included.',
    ),
    acceptedConsentsCount: tos.sure.int(t, 'accepted_consents_count', 'How many acceptances are in force.'),
    revokedConsentsCount: tos.sure.int(t, 'revoked_consents_count', 'How many acceptances were revoked.'),
    activeUsersOverTime: tos.objects(t, 'active_users_over_time', TosCount, 'Active users, day by day.'),
    acceptedConsentsOverTime: tos.objects(
      t,
      'accepted_consents_over_time',
      TosCount,
      'Acceptances, day by day. Servers of 2024 do not tell.',
    ),
    revokedConsentsOverTime: tos.objects(
      t,
      'revoked_consents_over_time',
      TosCount,
      'Revocations, day by day.',
    ),
    tosVersionAdoption: tos.objects(
      t,
      'tos_version_adoption',
      TosVersionAdoption,
      'How many users have accepted which version.',
    ),
  }),
});

builder.objectType(TosCount, {
  description: 'A number on one day.',
  fields: (t) => ({
    date: tosCount.sure.date(t, 'date', 'The day.'),
    count: tosCount.sure.int(t, 'count', 'The number on that day.'),
  }),
});

builder.objectType(TosVersionAdoption, {
  description: 'How far one version of terms of service has spread.',
  fields: (t) => ({
    version: tosVersion.sure.string(t, 'version', 'The version.'),
    usersCount: tosVersion.sure.int(t, 'users_count', 'How many users have accepted it.'),
  }),
});

/** The arguments of lists by month. */
function months(t: FieldBuilder) {
  return {
    start: t.arg({
      type: 'Month',
      description: 'First month; the current month of last year when left out.',
    }),
    end: t.arg({ type: 'Month', description: 'Last month; the current month when left out.' }),
  };
}

function monthsQuery(start: string | null | undefined, end: string | null | undefined) {
  return [...given('start', start), ...given('end', end)];
}

/** The argument of lists about customers that are charged. */
export function accountingIsRunning(t: FieldBuilder) {
  return t.arg.boolean({
    description: 'Only customers whose accounting has begun (true) or has not (false). All when left out.',
  });
}

export function given<N extends string>(name: N, value: unknown): [name: N, value: string][] {
  return value === null || value === undefined ? [] : [[name, String(value)]];
}
