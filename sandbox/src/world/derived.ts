import { fractionOf, uuidOf } from '../random.ts';
import { monthStart } from './text.ts';
import type { Offering, Order, Plan, Resource } from './types.ts';

/** The price of one billing period of a plan with these limits and usages, both by component index. */
export function priceOf(plan: Plan, limits: readonly number[], usages: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < plan.prices.length; index += 1) {
    const limit = limits[index] ?? -1;
    const amount = plan.amounts[index] || (limit >= 0 ? limit : (usages[index] ?? 0));
    total += (plan.prices[index] ?? 0) * amount;
  }
  return total;
}

/** The cost of a resource for one month, in the currency of the server. */
export function monthlyCost(resource: Resource): number {
  if (!resource.plan || resource.state === 'Creating' || resource.state === 'Terminated') return 0;
  return priceOf(resource.plan, resource.limits, resource.usages);
}

export function sumOfCosts(resources: Iterable<Resource>): number {
  let total = 0;
  for (const resource of resources) total += monthlyCost(resource);
  return total;
}

/** Rounds an amount of money to two decimals. */
export function money(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The last months, newest first, each with its first instant and as `YYYY-MM`. Default: twelve. */
export function lastMonths(
  now: number,
  count = 12,
): { start: number; year: number; month: number; name: string }[] {
  return Array.from({ length: count }, (_, back) => {
    const start = monthStart(now, back);
    const date = new Date(start);
    const month = date.getUTCMonth() + 1;
    return {
      start,
      year: date.getUTCFullYear(),
      month,
      name: `${date.getUTCFullYear()}-${String(month).padStart(2, '0')}`,
    };
  });
}

/** The usage of one component of a resource in one month, as the provider reported it. */
export interface Report {
  readonly amount: number;
  readonly description: string;
  readonly recurring: boolean;
  readonly missingUsagePolicy: string;
  /** The server's number of the user who reported it. */
  readonly by: number;
}

const reports = new WeakMap<Resource, Map<string, Report>>();

/** The report for the component with this index and the month that begins at `start`; undefined where there is none. */
export function reported(resource: Resource, index: number, start: number): Report | undefined {
  return reports.get(resource)?.get(`${index} ${start}`);
}

/** Stores a report, and replaces the previous one for the same component and month. */
export function report(resource: Resource, index: number, start: number, told: Report): void {
  const kept = reports.get(resource) ?? new Map<string, Report>();
  kept.set(`${index} ${start}`, told);
  reports.set(resource, kept);
}

/** The made-up usage of one component of a resource in one month. It is stable, and grows towards the present. */
export function monthlyUsage(resource: Resource, index: number, start: number, now: number): number {
  const end = monthStart(start, -1);
  if (resource.created >= end) return 0;
  const usage = resource.usages[index] ?? 0;
  if (end > now) return usage;
  const told = reported(resource, index, start);
  if (told) return told.amount;
  const wave = 0.55 + 0.5 * fractionOf(`${resource.uuid}${start}`, index);
  return Math.round(usage * wave * 100) / 100;
}

export interface PlanPeriod {
  readonly uuid: string;
  readonly plan: Plan;
  readonly start: number;
  readonly end: number | null;
}

/** The periods in which a resource had each plan. The last one is open until the resource is terminated. */
export function planPeriods(resource: Resource, orders: readonly Order[], now: number): PlanPeriod[] {
  if (!resource.plan || resource.state === 'Creating') return [];
  const switched = orders.find(
    (order) => order.type === 'Update' && order.oldPlan && order.oldPlan !== resource.plan,
  );
  const closed = resource.state === 'Terminated' ? Math.min(now, resource.modified) : null;
  const uuid = (plan: Plan): string => uuidOf(`${resource.uuid} ${plan.uuid} period`);
  if (!switched?.oldPlan || switched.completed === null) {
    return [{ uuid: uuid(resource.plan), plan: resource.plan, start: resource.created, end: closed }];
  }
  return [
    {
      uuid: uuid(switched.oldPlan),
      plan: switched.oldPlan,
      start: resource.created,
      end: switched.completed,
    },
    { uuid: uuid(resource.plan), plan: resource.plan, start: switched.completed, end: closed },
  ];
}

/** The usage of one component of all resources of an offering in one month. */
export function offeringUsage(offering: Offering, index: number, start: number, now: number): number {
  let total = 0;
  for (const resource of offering.resources) {
    if (resource.state !== 'Creating') total += monthlyUsage(resource, index, start, now);
  }
  return Math.round(total);
}
