import { type Call, ok, type Reply } from '../rest/call.ts';
import { rowType, wholeList } from '../rest/columns.ts';
import { monthlyUsage } from '../world/derived.ts';
import { monthStart } from '../world/text.ts';
import type { OfferingComponent, Resource } from '../world/types.ts';

/** The total usage of all components of one type, with the name and unit of the first one. */
interface Total {
  readonly component: OfferingComponent;
  readonly resource: Resource;
  usage: number;
  limit: number | null;
}

const totalRow = rowType<Total>('ComponentStats', {
  type: ({ component }) => component.type,
  name: ({ component }) => component.name,
  description: ({ component }) => component.description,
  measured_unit: ({ component }) => component.measuredUnit,
  billing_type: ({ component }) => component.billingType,
  usage: ({ usage }) => usage,
  limit_usage: ({ usage, component }) => (component.billingType === 'limit' ? usage : 0),
  limit: ({ limit }) => limit,
  offering_name: ({ resource }) => resource.offering.name,
  offering_uuid: ({ resource }) => resource.offering.uuid,
});

/** The response of `stats/` of a project or a customer: one row for each type of component of its resources that are not terminated. */
export function usageStats(call: Call, resources: readonly Resource[]): Reply {
  const now = call.world.now().getTime();
  const isOfMonth = call.server !== '2024' && call.query.last('for_current_month')?.toLowerCase() === 'true';
  const totals = new Map<string, Total>();
  for (const resource of resources.filter(({ state }) => state !== 'Terminated')) {
    for (const [index, component] of resource.offering.components.entries()) {
      const total = totals.get(component.type) ?? { component, resource, usage: 0, limit: null };
      totals.set(component.type, total);
      total.usage += isOfMonth
        ? monthlyUsage(resource, index, monthStart(now), now)
        : (resource.usages[index] ?? 0);
      const limit = resource.limits[index] ?? -1;
      if (limit >= 0) total.limit = (total.limit ?? 0) + limit;
    }
  }
  return ok({ components: wholeList(totalRow, [...totals.values()], call) });
}
