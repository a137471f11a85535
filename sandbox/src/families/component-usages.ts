import { hashOf, uuidOf } from '../random.ts';
import { type Call, forbidden, hexUuid, type Reply } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { nestedList, nullable, readBody, required, type Values } from '../rest/fields.ts';
import { type Filters, number, text, url, uuid } from '../rest/filters.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, byUuid, choice, dateTime, decimal, text as textField } from '../rest/values.ts';
import { rulesOffering, visibleTo } from '../rest/visibility.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { lastMonths, monthlyUsage, planPeriods, report, reported } from '../world/derived.ts';
import { checkPolicies } from '../world/policies.ts';
import { dateOf, isoOf, monthStart } from '../world/text.ts';
import type { OfferingComponent, Resource, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { type Family, familyRoutes } from './family.ts';

/** What one resource used of one component in one month. */
export interface Usage {
  readonly resource: Resource;
  readonly component: OfferingComponent;
  readonly index: number;
  /** The first moment of the month. */
  readonly start: number;
}

const missingPolicies = ['none', 'reuse', 'zero'] as const;

/** The id of a usage, by which the plan periods of its resource name it, too. */
export function usageUuid(usage: Usage, now: number): string {
  const found = keptIds.get(usage) ?? newUsageUuid(usage, now);
  keptIds.set(usage, found);
  return found;
}

/** Ids cost time to make. */
const keptIds = new WeakMap<Usage, string>();

function newUsageUuid({ resource, component, start }: Usage, now: number): string {
  const orders = resource.offering.orders.filter((order) => order.resource === resource);
  const end = monthStart(start, -1);
  const periods = planPeriods(resource, orders, now);
  const period = periods.findLast((each) => each.start < end) ?? periods[0];
  return uuidOf(`${period?.uuid ?? resource.uuid} ${component.uuid} ${dateOf(start).slice(0, 7)}`);
}

function usagesOf(resource: Resource, now: number): Usage[] {
  if (resource.state === 'Creating') return [];
  const components = [...resource.offering.components.entries()].filter(
    ([, { billingType }]) => billingType === 'usage' || billingType === 'limit',
  );
  const living = lastMonths(now).filter(
    ({ start }) =>
      monthStart(start, -1) > resource.created &&
      (resource.state !== 'Terminated' || start <= resource.modified),
  );
  return living.flatMap(({ start }) =>
    components.map(([index, component]) => ({ resource, component, index, start })),
  );
}

/** The resources whose usage a caller sees, from either side; those alone that the query can be about. */
function resourcesOf(call: Call): readonly Resource[] {
  const { world, user, query } = call;
  const visible = visibleTo(world, user);
  const sees = ({ offering, project }: Resource): boolean =>
    visible.all ||
    visible.offeringSet.has(offering) ||
    visible.projects.has(project) ||
    visible.customers.has(project.customer);
  const named = (name: string): string => hexUuid(query.last(name) ?? '') ?? '';
  const one = world.resourceByUuid.get(named('resource_uuid'));
  if (one) return [one].filter(sees);
  const offering = world.offeringByUuid.get(named('offering_uuid'));
  return (offering?.resources ?? world.resources).filter(sees);
}

const newestFirst = (a: Usage, b: Usage): number => b.start - a.start;

/** All usages of a world, as long as nothing changes in it. */
const keptUsages = new WeakMap<World, { readonly version: number; readonly rows: readonly Usage[] }>();

function allUsages(world: World): readonly Usage[] {
  const found = keptUsages.get(world);
  if (found?.version === world.version) return found.rows;
  const now = world.now().getTime();
  const rows = world.resources.flatMap((resource) => usagesOf(resource, now)).sort(newestFirst);
  keptUsages.set(world, { version: world.version, rows });
  return rows;
}

function usages(call: Call): readonly Usage[] {
  const { world } = call;
  const resources = resourcesOf(call);
  if (resources.length === world.resources.length) return allUsages(world);
  const now = world.now().getTime();
  return resources.flatMap((resource) => usagesOf(resource, now)).sort(newestFirst);
}

/** The number by which a server knows who reported something. */
const reporter = (user?: User): number => 50 + (hashOf(user?.uuid ?? '') % 100);

/** The columns that name where a usage is from. */
const placeColumns = {
  resource_name: ({ resource }: Usage) => resource.name,
  resource_uuid: ({ resource }: Usage) => resource.uuid,
  offering_name: ({ resource }: Usage) => resource.offering.name,
  offering_uuid: ({ resource }: Usage) => resource.offering.uuid,
  project_name: ({ resource }: Usage) => resource.project.name,
  project_uuid: ({ resource }: Usage) => resource.project.uuid,
  customer_name: ({ resource }: Usage) => resource.project.customer.name,
  customer_uuid: ({ resource }: Usage) => resource.project.customer.uuid,
  billing_period: ({ start }: Usage) => dateOf(start),
};

const amountOf = ({ resource, index, start }: Usage, call: Call): number =>
  monthlyUsage(resource, index, start, call.world.now().getTime());

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

/** Filters of usages, and of what users have of them. */
function usageFilters<T>(of: (row: T) => Usage): Filters<T> {
  return {
    resource: url((each, value) => of(each).resource.uuid === value),
    resource_uuid: uuid((each, value) => of(each).resource.uuid === value),
    offering_uuid: uuid((each, value) => of(each).resource.offering.uuid === value),
    project_uuid: uuid((each, value) => of(each).resource.project.uuid === value),
    customer_uuid: uuid((each, value) => of(each).resource.project.customer.uuid === value),
    type: text((each, value) => of(each).component.type === value),
    date_after: text((each, value) => dateOf(of(each).start) >= value),
    date_before: text((each, value) => dateOf(of(each).start) <= value),
    billing_period_year: number((each, value) => new Date(of(each).start).getUTCFullYear() === value),
    billing_period_month: number((each, value) => new Date(of(each).start).getUTCMonth() + 1 === value),
  };
}

const itemShape = {
  type: required(textField()),
  amount: required(decimal(20, 2, { min: 0 })),
  description: blank(),
  missing_usage_policy: choice(missingPolicies),
  recurring: nullable(bool()),
};

/** Reports the usage of a month, this one unless a date is sent: what a resource shows as used follows it. */
function setUsage(call: Call): Reply {
  const sent = readBody(call, {
    resource: byUuid((each, hex) => each.world.resourceByUuid.get(hex)),
    plan_period: byUuid((each, hex) => resourceOfPeriod(each, hex)),
    usages: required(nestedList(itemShape)),
    date: dateTime(),
  });
  const resource = sent.resource ?? sent.plan_period;
  if (!resource) throw fields400({ non_field_errors: 'Either resource or plan_period should be specified.' });
  if (!rulesOffering(call.user, resource.offering)) throw forbidden();
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

/** What one user used of it. */
interface UserUsage {
  readonly usage: Usage;
  readonly user: User | null;
  readonly username: string;
  readonly amount: number;
}

/** What was reported of users, by the usage that it is a part of. */
const sentOfUsers = new WeakMap<Resource, Map<string, UserUsage[]>>();

const keyOf = ({ index, start }: Usage): string => `${index} ${start}`;

/** Who used how much: as it was reported, else among those of the team who have accounts. */
function shareOut(usage: Usage, call: Call): UserUsage[] {
  const { resource } = usage;
  const given = sentOfUsers.get(resource)?.get(keyOf(usage));
  if (given) return given;
  const accounts = resource.project.grants
    .flatMap(({ user }) => resource.offering.usersByUuid.get(user.uuid) ?? [])
    .filter(({ username }) => username !== null)
    .slice(0, 3);
  const total = amountOf(usage, call);
  return accounts.map(({ user, username }, at) => ({
    usage,
    user,
    username: username ?? '',
    amount: at === 0 ? total / 2 : total / 2 / Math.max(1, accounts.length - 1),
  }));
}

const userUsageUuid = ({ usage, username }: UserUsage, call: Call): string =>
  uuidOf(`${usageUuid(usage, call.world.now().getTime())} ${username}`);

const userRow = rowType<UserUsage>('ComponentUserUsage', {
  uuid: userUsageUuid,
  user: ({ user }, call) => (user ? urls.user(call, user.uuid) : null),
  username: ({ username }) => username,
  component_usage: ({ usage }, call) =>
    urls.at(call, `marketplace-component-usages/${usageUuid(usage, call.world.now().getTime())}/`),
  usage: ({ amount }) => amount.toFixed(2),
  measured_unit: ({ usage }) => usage.component.measuredUnit,
  description: ({ user }) => (user ? fullName(user) : ''),
  created: ({ usage }) => isoOf(usage.start + 3_600_000),
  modified: ({ usage }) => isoOf(usage.start + 7_200_000),
  backend_id: () => '',
  ...Object.fromEntries(
    Object.entries(placeColumns).map(([name, of]) => [name, ({ usage }: UserUsage) => of(usage)]),
  ),
  component_type: ({ usage }) => usage.component.type,
  date: ({ usage }) => isoOf(usage.start + 3_600_000),
});

const userItem = {
  username: required(textField()),
  usage: decimal(20, 2, { min: 0 }),
  user: byUuid((call, hex) => call.world.userByUuid.get(hex)),
  date: dateTime(),
};

type UserItem = Values<typeof userItem>;

function setUserUsage(usage: Usage, sent: UserItem): void {
  const { resource } = usage;
  const kept = sentOfUsers.get(resource) ?? new Map<string, UserUsage[]>();
  const others = (kept.get(keyOf(usage)) ?? []).filter(({ username }) => username !== sent.username);
  const known = resource.offering.users.find(({ username }) => username === sent.username)?.user ?? null;
  kept.set(keyOf(usage), [
    ...others,
    { usage, user: sent.user ?? known, username: sent.username, amount: sent.usage ?? 0 },
  ]);
  sentOfUsers.set(resource, kept);
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
  mayWrite: ({ user }, usage) => usage === null || rulesOffering(user, usage.resource.offering),
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

const userFamily: Family<UserUsage> = {
  path: '/api/marketplace-component-user-usages/',
  model: 'ComponentUserUsage',
  row: userRow,
  rows: (call) => usages(call).flatMap((usage) => shareOut(usage, call)),
  filters: {
    ...usageFilters<UserUsage>(({ usage }) => usage),
    ...byColumns(userRow, {
      component_usage__billing_period: { by: 'day', column: 'billing_period' },
      username: 'text',
    }),
  },
  orderings: orderedBy(userRow, 'usage', 'username', ['component_usage__billing_period', 'billing_period']),
};

/** What resources used month by month, and who used it. */
export const componentUsageRoutes: readonly Route[] = [
  ...familyRoutes(family),
  { method: 'POST', template: `${family.path}set_usage/`, handle: setUsage },
  ...familyRoutes(userFamily),
];

/** The id of the newest usage of a resource. */
export function newestUsageUuid(resource: Resource, now: number): string | undefined {
  const [newest] = usagesOf(resource, now);
  return newest && usageUuid(newest, now);
}
