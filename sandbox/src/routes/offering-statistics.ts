import type { Call } from '../rest/call.ts';
import { HttpError, ok } from '../rest/call.ts';
import { known } from '../rest/columns.ts';
import { page } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { totalCost } from '../rows/offering-row.ts';
import { lastMonths, money, offeringUsage } from '../world/derived.ts';
import { dateOf, isoOf } from '../world/text.ts';
import type { Json, JsonObject, Offering } from '../world/types.ts';
import { findOffering } from './find.ts';
import { historyRoutes } from './history.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

/** The months from `start` to `end` (`YYYY-MM`), oldest first. Without these parameters, the last twelve. */
function monthsOf(call: Call): ReturnType<typeof lastMonths> {
  const start = call.query.last('start') ?? '';
  const end = call.query.last('end') ?? '';
  for (const [name, value] of Object.entries({ start, end })) {
    if (value && !/^\d{4}-\d{2}/.test(value)) {
      const text =
        call.server === '2024' ? `Value "${value}" should be in valid format YYYY-MM` : 'Enter a valid date.';
      throw new HttpError(400, { [name]: [text] });
    }
  }
  return lastMonths(call.world.now().getTime())
    .filter((month) => (!start || month.name >= start.slice(0, 7)) && (!end || month.name <= end.slice(0, 7)))
    .reverse();
}

function series(call: Call, of: (index: number) => number): Json[] {
  return lastMonths(call.world.now().getTime(), 6)
    .reverse()
    .map((month, index) => ({ date: dateOf(month.start), count: of(index) }));
}

function counters(states: readonly string[]): Json[] {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
}

function termsStatistics(offering: Offering, call: Call): JsonObject {
  const total = offering.users.length;
  const accepted = offering.users.filter((each) => each.consented).length;
  const revoked = Math.floor((total - accepted) / 2);
  const grow = (value: number) => (index: number) => Math.round((value * (index + 1)) / 6);
  return {
    active_users_count: accepted,
    total_users_count: total,
    active_users_percentage: total === 0 ? 0 : Math.round((accepted / total) * 1000) / 10,
    accepted_consents_count: accepted,
    revoked_consents_count: revoked,
    total_consents_count: accepted + revoked,
    revoked_consents_over_time: series(call, grow(revoked)),
    tos_version_adoption: offering.hasTerms
      ? [
          { version: '2.0', users_count: accepted },
          { version: '1.0', users_count: revoked },
        ]
      : [],
    active_users_over_time: series(call, grow(accepted)),
    accepted_consents_over_time: series(call, grow(accepted)),
  };
}

/** Statistics of one offering. All of these routes ignore `field`. */
export const offeringStatisticsRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${base}stats/`,
    handle: (call) => {
      const offering = findOffering(call);
      const resources = offering.resources.filter((each) => each.state !== 'Terminated');
      return ok({
        resources_count: resources.length,
        customers_count: new Set(resources.map(({ project }) => project.customer)).size,
      });
    },
  },
  {
    method: 'GET',
    template: `${base}state_counters/`,
    handle: (call) => {
      const offering = findOffering(call);
      return ok({
        resources: counters(offering.resources.map((each) => each.state)),
        users: counters(offering.users.map((each) => each.state)),
      });
    },
  },
  {
    method: 'GET',
    template: `${base}costs/`,
    handle: (call) => {
      const total = totalCost(findOffering(call));
      return page(call, monthsOf(call), (month) => {
        const price = money(total * (0.7 + (month.month % 5) / 12));
        return { period: month.name, price, tax: money(price * 0.2), total: money(price * 1.2) };
      });
    },
  },
  {
    method: 'GET',
    template: `${base}component_stats/`,
    handle: (call) => {
      const offering = findOffering(call);
      const now = call.world.now().getTime();
      const rows = monthsOf(call).flatMap((month) =>
        offering.components.map((component, index) => ({ month, component, index })),
      );
      return page(call, rows, ({ month, component, index }) => {
        const row = {
          period: month.name,
          billing_period: dateOf(month.start),
          date: isoOf(month.start),
          usage: offeringUsage(offering, index, month.start, now),
          description: component.description,
          measured_unit: component.measuredUnit,
          type: component.type,
          name: component.name,
        };
        return known('OfferingComponentStat', row, call);
      });
    },
  },
  {
    method: 'GET',
    template: `${base}tos_stats/`,
    handle: (call) => ok(known('TosStats', termsStatistics(findOffering(call), call), call)),
  },
  ...historyRoutes(base, findOffering),
];
