import { uuidOf } from '../random.ts';
import { type Call, hexUuid } from '../rest/call.ts';
import { type Filters, number, text, url, uuid } from '../rest/filters.ts';
import { visibleTo } from '../rest/visibility.ts';
import { lastMonths, monthlyUsage, planPeriods } from '../world/derived.ts';
import { dateOf, monthStart } from '../world/text.ts';
import type { OfferingComponent, Resource } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** The usage of one component of one resource in one month. */
export interface Usage {
  readonly resource: Resource;
  readonly component: OfferingComponent;
  readonly index: number;
  /** The first instant of the month. */
  readonly start: number;
}

/** The uuid of a usage. Plan periods of its resource contain it too. */
export function usageUuid(usage: Usage, now: number): string {
  const found = keptIds.get(usage) ?? newUsageUuid(usage, now);
  keptIds.set(usage, found);
  return found;
}

/** Uuids are kept, as making them takes time. */
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

/** The resources whose usage the caller sees, from either side, restricted to those that the query can match. */
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

/** All usages of a world, kept until it changes. */
const keptUsages = new WeakMap<World, { readonly version: number; readonly rows: readonly Usage[] }>();

function allUsages(world: World): readonly Usage[] {
  const found = keptUsages.get(world);
  if (found?.version === world.version) return found.rows;
  const now = world.now().getTime();
  const rows = world.resources.flatMap((resource) => usagesOf(resource, now)).sort(newestFirst);
  keptUsages.set(world, { version: world.version, rows });
  return rows;
}

export function usages(call: Call): readonly Usage[] {
  const { world } = call;
  const resources = resourcesOf(call);
  if (resources.length === world.resources.length) return allUsages(world);
  const now = world.now().getTime();
  return resources.flatMap((resource) => usagesOf(resource, now)).sort(newestFirst);
}

/** The columns of the resource, project, customer and offering of a usage. */
export const placeColumns = {
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

/** The amount of a usage: the reported one, else a made-up one. */
export const amountOf = ({ resource, index, start }: Usage, call: Call): number =>
  monthlyUsage(resource, index, start, call.world.now().getTime());

/** Filters of usages, and of the usages of users. */
export function usageFilters<T>(of: (row: T) => Usage): Filters<T> {
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

/** The newest usage of a resource. */
export const newestUsage = (resource: Resource, now: number): Usage | undefined => usagesOf(resource, now)[0];
/** The uuid of the newest usage of a resource. */
export function newestUsageUuid(resource: Resource, now: number): string | undefined {
  const newest = newestUsage(resource, now);
  return newest && usageUuid(newest, now);
}
