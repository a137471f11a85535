import { type Call, hexUuid, ok, type Reply } from '../rest/call.ts';
import {
  type Field,
  field,
  Invalid,
  link,
  nestedList,
  nullable,
  readBody,
  required,
} from '../rest/fields.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import { type AskedRight, hasRight, ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, byUuid, integer, numbers, object, pdf } from '../rest/values.ts';
import { seesOffering } from '../rest/visibility.ts';
import { decimal } from '../rows/offering-parts.ts';
import { numbersByType } from '../rows/shared-columns.ts';
import { priceOf } from '../world/derived.ts';
import { dateOf, isJsonObject } from '../world/text.ts';
import type { Json, JsonObject, Offering, Plan, Project, Resource } from '../world/types.ts';
import { seesProject } from './find.ts';
import { orderLimitsOf } from './limits.ts';
import { checkNoOrder, orderOf, type ResourceAction, resourceAction } from './resource-action.ts';
import { consumerView, type ResourceView } from './resource-views.ts';

const settingLimits: AskedRight = { name: 'RESOURCE.SET_LIMITS', on: ordering };
const settingPlan: AskedRight = { name: 'RESOURCE.SET_PLAN', on: ordering };

const limitsOf = ({ offering }: Resource): Field<number[]> =>
  field((value, call) => orderLimitsOf(call, offering, numbers().read(value, call)));

const orderPapers = { request_comment: nullable(blank()), attachment: nullable(pdf()) };

const ordered = (uuid: string): Reply => ok({ order_uuid: uuid });

function updateLimits(call: Call, resource: Resource, view: ResourceView): Reply {
  const sent = readBody(call, { limits: required(limitsOf(resource)), ...orderPapers });
  const order = orderOf(call, resource, view, {
    type: 'Update',
    attributes: { old_limits: numbersByType(resource.offering, resource.limits) },
    limits: sent.limits,
    comment: sent.request_comment ?? null,
  });
  order.hasAttachment = Boolean(sent.attachment);
  return ordered(order.uuid);
}

const planLink = link(
  ['/api/marketplace-public-offerings/{any}/plans/{uuid}/', '/api/marketplace-plans/{uuid}/'],
  (call, hex) => call.world.planByUuid.get(hex),
);

function planFor(resource: Resource): Field<Plan> {
  return field((value, call) => {
    const plan = planLink.read(value, call);
    if (plan.offering !== resource.offering) throw new Invalid('Plan is not available for this offering.');
    if (plan.archived) throw new Invalid('Plan is not available because it is archived.');
    return plan;
  });
}

function switchPlan(call: Call, resource: Resource, view: ResourceView): Reply {
  const { plan } = readBody(call, { plan: required(planFor(resource)) });
  return ordered(orderOf(call, resource, view, { type: 'Update', attributes: {}, plan }).uuid);
}

const renewalShape = (resource: Resource) => ({
  extension_months: required(integer({ min: 1 })),
  limits: limitsOf(resource),
});

/** The end date of a resource after so many more months. Throws a 400 for a resource without an end date. */
function extended({ endDate }: Resource, months: number): string {
  if (endDate === null) throw array400('Resource has no end date, so that it cannot be renewed.');
  const date = new Date(endDate);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return dateOf(date.getTime());
}

function renew(call: Call, resource: Resource, view: ResourceView): Reply {
  const sent = readBody(call, { ...renewalShape(resource), ...orderPapers });
  const order = orderOf(call, resource, view, {
    type: 'Update',
    attributes: {
      action: 'renew',
      extension_months: sent.extension_months,
      old_end_date: resource.endDate,
      new_end_date: extended(resource, sent.extension_months),
    },
    ...(sent.limits && { limits: sent.limits }),
    comment: sent.request_comment ?? null,
  });
  order.hasAttachment = Boolean(sent.attachment);
  return ordered(order.uuid);
}

/** The cost of more months with the current limits, and the additional cost of changed limits for the remaining days. */
function estimateRenewal(call: Call, resource: Resource): Reply {
  const sent = readBody(call, renewalShape(resource));
  const { offering, plan, endDate, limits: current } = resource;
  const end = extended(resource, sent.extension_months);
  const limits = sent.limits ?? current;
  const left = endDate === null ? 0 : (Date.parse(endDate) - call.world.now().getTime()) / 86_400_000;
  const days = Math.max(0, Math.ceil(left));
  const monthly = (of: readonly number[]): number => (plan ? priceOf(plan, of, []) : 0);
  const subscription = monthly(current) * sent.extension_months;
  const change =
    (monthly(limits) - monthly(current)) * (sent.extension_months + Math.round((days / 30) * 100) / 100);
  const components = offering.components.flatMap((component, index): Json[] => {
    if (component.billingType !== 'limit') return [];
    const [before = -1, after = -1] = [current[index], limits[index]];
    const price = plan?.prices[index] ?? 0;
    return [
      {
        component_type: component.type,
        component_name: component.name,
        billing_type: component.billingType,
        billing_period: component.limitPeriod,
        current_limit: Math.max(0, before),
        new_limit: Math.max(0, after),
        unit_price: decimal(price),
        measured_unit: component.measuredUnit,
        period_description: `${sent.extension_months} months`,
        total: (price * Math.max(0, after) * sent.extension_months).toFixed(2),
      },
    ];
  });
  return ok({
    components,
    subscription_total: subscription.toFixed(2),
    limit_change_total: change.toFixed(2),
    total: (subscription + change).toFixed(2),
    remaining_days: days,
    new_end_date: end,
  });
}

/** A resource of the same offering, to which the caller may move limits. */
const targetOf = (source: Resource): Field<Resource> =>
  byUuid((call, hex) => {
    const found = call.world.resourceByUuid.get(hex);
    const isOne = found && found !== source && found.offering === source.offering;
    return isOne && seesProject(call, found.project) && hasRight(call, settingLimits, found) ? found : null;
  }, 'Resource is not found.');

/** Moves limits from one resource to others, by an order for each. Either all orders are placed or none. */
function reallocateLimits(call: Call, resource: Resource, view: ResourceView): Reply {
  const { offering } = resource;
  const { limits, targets } = readBody(call, {
    limits: required(limitsOf(resource)),
    targets: required(
      nestedList(
        { resource_uuid: required(targetOf(resource)), allocated_limits: required(limitsOf(resource)) },
        { empty: false },
      ),
    ),
  });
  const given = limits.map((_, index) =>
    targets.reduce((sum, { allocated_limits: part }) => sum + Math.max(0, part[index] ?? 0), 0),
  );
  if (limits.some((limit, index) => Math.max(0, limit) !== given[index]))
    throw fields400({ targets: 'Allocated limits do not add up to the limits that are taken.' });
  const changed = (of: Resource, by: readonly number[], sign: 1 | -1): number[] =>
    of.limits.map((limit, index) => ((by[index] ?? -1) > 0 ? limit + sign * (by[index] ?? 0) : limit));
  const rest = changed(resource, limits, -1);
  if (rest.some((limit, index) => (limits[index] ?? -1) > 0 && limit < 0))
    throw fields400({ limits: 'There is not as much to take.' });
  for (const one of [resource, ...targets.map((target) => target.resource_uuid)]) checkNoOrder(one);
  const place = (of: Resource, to: number[]): string =>
    orderOf(call, of, view, {
      type: 'Update',
      attributes: { old_limits: numbersByType(offering, of.limits) },
      limits: to,
    }).uuid;
  return ok({
    source_order_uuid: place(resource, rest),
    target_order_uuids: targets.map((target) =>
      place(target.resource_uuid, changed(target.resource_uuid, target.allocated_limits, 1)),
    ),
  });
}

/** An object by its uuid or its URL. */
function named<T>(find: (call: Call, hex: string) => T | null | undefined, model: string): Field<T> {
  return field((value, call) => {
    const hex = typeof value === 'string' ? hexUuid(value.split('/').filter(Boolean).at(-1) ?? '') : null;
    const found = hex === null ? null : find(call, hex);
    if (found === null || found === undefined) throw new Invalid(`${model} is not found.`);
    return found;
  });
}

const suggestionShape = {
  project: required(
    named<Project>((call, hex) => {
      const project = call.world.projectByUuid.get(hex);
      return project && seesProject(call, project) ? project : null;
    }, 'Project'),
  ),
  offering: required(
    named<Offering>((call, hex) => {
      const offering = call.world.offeringByUuid.get(hex);
      return offering && seesOffering(call.world, call.user, offering) ? offering : null;
    }, 'Offering'),
  ),
  attributes: object(),
};

/** Suggests a name that no resource of the project has. */
function suggestName(call: Call): Reply {
  const { project, offering, attributes } = readBody(call, suggestionShape);
  const wish: JsonObject = isJsonObject(attributes) ? attributes : {};
  const base =
    typeof wish.name === 'string' && wish.name !== '' ? wish.name : `${project.slug}-${offering.slug}`;
  const taken = new Set(project.resources.map((each) => each.name));
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  return ok({ name });
}

const actions: readonly ResourceAction[] = [
  { name: 'update_limits', right: settingLimits, from: ['OK'], run: updateLimits },
  { name: 'switch_plan', right: settingPlan, from: ['OK'], run: switchPlan },
  { name: 'renew', right: settingLimits, from: ['OK'], run: renew },
  { name: 'estimate_renewal', side: 'anyone', run: estimateRenewal },
  { name: 'reallocate_limits', right: settingLimits, from: ['OK'], run: reallocateLimits },
];

/** Orders for a resource by its users, and the estimates that they request before. */
export const resourceOrderRoutes: readonly Route[] = [
  { method: 'POST', template: `${consumerView.path}suggest_name/`, handle: suggestName },
  ...actions.map((action) => resourceAction(action, consumerView)),
];
