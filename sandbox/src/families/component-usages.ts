import { hashOf } from '../random.ts';
import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { nestedList, nullable, readBody, required } from '../rest/fields.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, byUuid, choice, dateTime, decimal, text as textField } from '../rest/values.ts';
import { mayChangeOffering } from '../rest/visibility.ts';
import { planPeriods, report, reported } from '../world/derived.ts';
import { checkPolicies } from '../world/policies.ts';
import { isoOf, monthStart } from '../world/text.ts';
import type { Resource, User } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { setUserUsage, userItem, userUsageRoutes } from './component-user-usages.ts';
import { type Family, familyRoutes } from './family.ts';
import { amountOf, placeColumns, type Usage, usageFilters, usages, usageUuid } from './usages.ts';

const missingPolicies = ['none', 'reuse', 'zero'] as const;

/** The server's number of the user who reported usage. */
const reporter = (user?: User): number => 50 + (hashOf(user?.uuid ?? '') % 100);

const row = rowType<Usage>(
  'ComponentUsage',
  {
    uuid: (usage, call) => usageUuid(usage, call.world.now().getTime()),
    created: ({ resource, start }) => isoOf(Math.max(start, resource.created)),
    description: ({ resource, index, start }) => reported(resource, index, start)?.description ?? '',
    type: ({ component }) => component.type,
    name: ({ component }) => component.name,
    measured_unit: ({ component }) => component.measuredUnit,
    usage: (usage, call) => amountOf(usage, call).toFixed(2),
    date: ({ start }) => isoOf(start + 3_600_000),
    missing_usage_policy: ({ resource, index, start }) =>
      reported(resource, index, start)?.missingUsagePolicy ?? 'none',
    recurring: ({ resource, index, start }) => reported(resource, index, start)?.recurring ?? false,
    ...placeColumns,
    modified_by: ({ resource, index, start }) =>
      reported(resource, index, start)?.by ?? reporter(resource.offering.customer.grants[0]?.user),
  },
  { emptyIn2024: true },
);

const itemShape = {
  type: required(textField()),
  amount: required(decimal(20, 2, { min: 0 })),
  description: blank(),
  missing_usage_policy: choice(missingPolicies),
  recurring: nullable(bool()),
};

/** Stores the usage of a month (by default, the current one), and updates the usage in the row of the resource. */
function setUsage(call: Call): Reply {
  const sent = readBody(call, {
    resource: byUuid((each, hex) => each.world.resourceByUuid.get(hex)),
    plan_period: byUuid((each, hex) => resourceOfPeriod(each, hex)),
    usages: required(nestedList(itemShape)),
    date: dateTime(),
  });
  const resource = sent.resource ?? sent.plan_period;
  if (!resource) throw fields400({ non_field_errors: 'Either resource or plan_period should be specified.' });
  if (!mayChangeOffering(call.user, resource.offering)) throw forbidden();
  const now = call.world.now().getTime();
  const start = monthStart(sent.date ?? now);
  if (start > now) throw fields400({ date: 'Date is in the future.' });
  for (const { type, amount, description, ...rest } of sent.usages) {
    const index = resource.offering.components.findIndex((component) => component.type === type);
    if (index < 0) throw array400(`Component "${type}" is not found.`);
    report(resource, index, start, {
      amount,
      description: description ?? '',
      recurring: rest.recurring ?? false,
      missingUsagePolicy: rest.missing_usage_policy ?? 'none',
      by: reporter(call.user),
    });
    if (start === monthStart(now)) resource.usages[index] = amount;
  }
  checkPolicies(call.world);
  call.world.restructure();
  return { status: 201 };
}

function resourceOfPeriod({ world }: Call, hex: string): Resource | undefined {
  const now = world.now().getTime();
  return world.resources.find((resource) =>
    planPeriods(
      resource,
      resource.offering.orders.filter((order) => order.resource === resource),
      now,
    ).some(({ uuid: each }) => each === hex),
  );
}

const family: Family<Usage> = {
  path: '/api/marketplace-component-usages/',
  model: 'ComponentUsage',
  row,
  rows: usages,
  filters: {
    ...usageFilters<Usage>((usage) => usage),
    ...byColumns(row, { billing_period: 'day', missing_usage_policy: 'several' }),
  },
  orderings: orderedBy(row, 'billing_period', 'usage', 'missing_usage_policy'),
  mayWrite: ({ user }, usage) => usage === null || mayChangeOffering(user, usage.resource.offering),
  actions: {
    set_user_usage: (call, usage) => {
      setUserUsage(usage, readBody(call, userItem));
      return { status: 201 };
    },
    set_user_usages: (call, usage) => {
      const { usages: items } = readBody(call, { usages: required(nestedList(userItem)) });
      for (const item of items) setUserUsage(usage, item);
      return { status: 201 };
    },
  },
};

/** Routes of the monthly usage of resources. */
export const componentUsageRoutes: readonly Route[] = [
  ...familyRoutes(family),
  { method: 'POST', template: `${family.path}set_usage/`, handle: setUsage },
  ...userUsageRoutes,
];
