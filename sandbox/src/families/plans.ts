import { type Call, forbidden, ServerFault } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { link, readBody, relatedList, required } from '../rest/fields.ts';
import { bool, commaTexts, type Filters, url, uuid } from '../rest/filters.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { numbers, object } from '../rest/values.ts';
import { mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { historyRoutes } from '../routes/history.ts';
import { groupLink, planShape } from '../routes/offering-fields.ts';
import { decimal as decimalText, ownPlanRow, visiblePlans } from '../rows/offering-parts.ts';
import type { Offering, OfferingComponent, OrganizationGroup, Plan } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { type Family, familyRoutes, find, sent } from './family.ts';

/** The offerings whose plans the caller sees: shared ones, and those that the caller manages. */
function offeringsOf(call: Call): readonly Offering[] {
  const { all, offeringSet } = visibleTo(call.world, call.user);
  return call.world.offerings.filter((each) => all || each.shared || offeringSet.has(each));
}

const plansOf = (call: Call): readonly Plan[] =>
  offeringsOf(call).flatMap((offering) => visiblePlans(offering, call));

/** Filters by the offering of a row. */
function offeringFilters<T>(of: (row: T) => Offering): Filters<T> {
  return {
    offering: url((row, value) => of(row).uuid === value),
    offering_uuid: uuid((row, value) => of(row).uuid === value),
    offering_slug: commaTexts((row) => of(row).slug),
    parent_offering_uuid: uuid((row, value) => of(row).parent?.uuid === value),
  };
}

const offeringLink = link(
  ['/api/marketplace-provider-offerings/{uuid}/', '/api/marketplace-public-offerings/{uuid}/'],
  (call, hex) => offeringsOf(call).find((each) => each.uuid === hex),
);

type PlanBody = Partial<ReturnType<typeof readBody<typeof planShape>>>;

function change(plan: Plan, values: PlanBody): void {
  plan.name = values.name ?? plan.name;
  plan.description = values.description ?? plan.description;
  plan.archived = values.archived ?? plan.archived;
  for (const name of ['article_code', 'backend_id', 'unit', 'max_amount'] as const) {
    if (values[name] !== undefined) plan.written[name] = values[name];
  }
  if (values.unit_price !== undefined) plan.written.unit_price = decimalText(values.unit_price);
}

function create(call: Call): Plan {
  const { offering, ...values } = readBody(call, { ...planShape, offering: required(offeringLink) });
  if (!mayChangeOffering(call.user, offering)) throw forbidden();
  const plan: Plan = {
    uuid: call.random.uuid(),
    offering,
    name: values.name,
    description: '',
    archived: false,
    unit: values.unit ?? 'month',
    prices: offering.components.map(() => 0),
    amounts: offering.components.map(() => 0),
    organizationGroups: [],
    maxAmount: values.max_amount ?? null,
    resourcesCount: 0,
    written: { article_code: '', backend_id: '' },
  };
  change(plan, values);
  return call.world.addPlan(plan);
}

/** Writes values by component type into a list of a plan by component index. */
function write(plan: Plan, into: number[], values: Readonly<Record<string, unknown>>, name: string): void {
  for (const [type, value] of Object.entries(values)) {
    const index = plan.offering.components.findIndex((component) => component.type === type);
    const number = Number(value);
    if (index < 0) throw array400(`Invalid components ${type}.`);
    if (!Number.isFinite(number) || number < 0)
      throw fields400({ [name]: { [type]: ['A valid number is required.'] } });
    into[index] = number;
  }
}

const planFamily: Family<Plan> = {
  path: '/api/marketplace-plans/',
  model: 'Plan',
  row: ownPlanRow,
  rows: plansOf,
  filters: offeringFilters((plan) => plan.offering),
  mayWrite: ({ user }, plan) => plan === null || mayChangeOffering(user, plan.offering),
  create,
  update: (call, plan) => change(plan, sent(call, planShape)),
  remove: ({ world }, plan) => {
    if (plan.resourcesCount > 0) throw array400('Plan is used by resources.');
    world.dropPlan(plan);
  },
  actions: {
    archive: (_call, plan) => {
      plan.archived = true;
      return undefined;
    },
    update_prices: (call, plan) => {
      write(plan, plan.prices, readBody(call, { prices: required(object()) }).prices, 'prices');
      return undefined;
    },
    update_quotas: (call, plan) => {
      write(plan, plan.amounts, readBody(call, { quotas: required(numbers()) }).quotas, 'quotas');
      return undefined;
    },
    update_discounts: (call, plan) => {
      plan.written.discounts = readBody(call, { discounts: required(object()) }).discounts;
      return undefined;
    },
    update_organization_groups: (call, plan) => {
      const { organization_groups: groups } = readBody(call, { organization_groups: relatedList(groupLink) });
      replaceGroups(plan, groups ?? []);
      return undefined;
    },
    delete_organization_groups: (_call, plan) => {
      replaceGroups(plan, []);
      return { status: 204 };
    },
  },
};

function replaceGroups({ organizationGroups }: Plan, groups: readonly OrganizationGroup[]): void {
  organizationGroups.splice(0, organizationGroups.length, ...groups);
}

const usageRow = rowType<Plan>('PlanUsage', {
  plan_uuid: (plan) => plan.uuid,
  plan_name: (plan) => plan.name,
  limit: (plan) => plan.maxAmount,
  usage: (plan) => plan.resourcesCount,
  remaining: (plan) => (plan.maxAmount === null ? null : plan.maxAmount - plan.resourcesCount),
  offering_uuid: ({ offering }) => offering.uuid,
  offering_name: ({ offering }) => offering.name,
  customer_provider_uuid: ({ offering }) => offering.customer.uuid,
  customer_provider_name: ({ offering }) => offering.customer.name,
});

interface Price {
  readonly plan: Plan;
  readonly component: OfferingComponent;
  readonly index: number;
}

const priceRow = rowType<Price>('PlanPrice', {
  offering_uuid: ({ plan }) => plan.offering.uuid,
  offering_name: ({ plan }) => plan.offering.name,
  plan_uuid: ({ plan }) => plan.uuid,
  plan_name: ({ plan }) => plan.name,
  plan_unit: ({ plan }) => plan.unit,
  component_name: ({ component }) => component.name,
  measured_unit: ({ component }) => component.measuredUnit,
  billing_type: ({ component }) => component.billingType,
  amount: ({ plan, index }) => plan.amounts[index] ?? 0,
  price: ({ plan, index }) => decimalText(plan.prices[index]),
  future_price: () => null,
  discount_formula: () => '',
  discount_aggregation: () => 'resource',
});

const priceFamily: Family<Price> = {
  path: '/api/marketplace-plan-components/',
  isPublic: true,
  model: 'PlanComponent',
  row: priceRow,
  // Rows have no id, so none is found by it (a server of 2024 returns a 500).
  id: (_price, { server }) => {
    if (server === '2024') throw new ServerFault();
    return 'none';
  },
  rows: (call) =>
    plansOf(call).flatMap((plan) =>
      plan.offering.components.map((component, index) => ({ plan, component, index })),
    ),
  filters: {
    offering_uuid: uuid(({ plan }, value) => plan.offering.uuid === value),
    plan_uuid: uuid(({ plan }, value) => plan.uuid === value),
    shared: bool(({ plan }, value) => plan.offering.shared === value),
    archived: bool(({ plan }, value) => plan.archived === value),
  },
};

/** Routes of plans, of the numbers of their resources, and of the prices of their components. */
export const planRoutes: readonly Route[] = [
  ...familyRoutes(planFamily),
  ...familyRoutes({
    path: '/api/marketplace-plans/usage_stats/',
    model: 'Plan',
    row: usageRow,
    rows: (call) => plansOf(call).filter(({ resourcesCount }) => resourcesCount > 0),
    filters: {
      ...offeringFilters<Plan>((plan) => plan.offering),
      ...byColumns(usageRow, { customer_provider_uuid: 'uuid' }),
    },
    orderings: orderedBy(usageRow, 'plan_name', 'usage', 'limit', 'remaining'),
  } satisfies Family<Plan>).slice(0, 1),
  ...historyRoutes('/api/marketplace-plans/{uuid}/', (call) => {
    const plan = find(planFamily, call);
    return { ...plan, created: plan.offering.created, modified: plan.offering.modified };
  }),
  ...familyRoutes(priceFamily),
];
