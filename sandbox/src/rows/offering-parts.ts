import { uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { overlaid, rowType, whole, wholeList } from '../rest/columns.ts';
import { visibleTo } from '../rest/visibility.ts';
import { dateOf, isoOf } from '../world/text.ts';
import type {
  Offering,
  OfferingComponent,
  OfferingFile,
  OrganizationGroup,
  Plan,
  Screenshot,
} from '../world/types.ts';
import { urls } from './urls.ts';

/** The type of all organization groups, which only servers of 2024 have. */
export const groupType = { uuid: uuidOf('organization group type'), name: 'Kind' };

export const organizationGroupRow = rowType<OrganizationGroup>('OrganizationGroup', {
  uuid: (group) => group.uuid,
  url: (group, call) => urls.group(call, group.uuid),
  name: (group) => group.name,
  type: (_group, call) => urls.at(call, `organization-group-types/${groupType.uuid}/`),
  type_name: () => groupType.name,
  parent_uuid: (group) => group.parent?.uuid,
  parent_name: (group) => group.parent?.name,
  parent: (group, call) => (group.parent ? urls.group(call, group.parent.uuid) : null),
  customers_count: (group, call) =>
    call.world.customers.filter((each) => each.organizationGroups.includes(group)).length,
});

interface OwnedComponent {
  readonly offering: Offering;
  readonly component: OfferingComponent;
}

const componentRow = rowType<OwnedComponent>(
  'OfferingComponent',
  overlaid<OwnedComponent>(
    {
      uuid: ({ component }) => component.uuid,
      offering_uuid: ({ offering }) => offering.uuid,
      billing_type: ({ component }) => component.billingType,
      type: ({ component }) => component.type,
      name: ({ component }) => component.name,
      description: ({ component }) => component.description,
      measured_unit: ({ component }) => component.measuredUnit,
      unit_factor: ({ component }) => component.factor,
      limit_period: ({ component }) => component.limitPeriod,
      limit_amount: () => null,
      article_code: ({ component }) => (component.isBoolean ? '' : `ART-${component.type.toUpperCase()}`),
      max_value: ({ component }) => component.maxValue,
      min_value: ({ component }) => component.minValue,
      max_available_limit: ({ component }) => component.maxValue,
      is_boolean: ({ component }) => component.isBoolean,
      default_limit: ({ component }) => component.minValue,
      factor: ({ component }) => component.factor,
      is_builtin: ({ component }) => component.isBuiltin,
      is_prepaid: ({ component }) => component.isPrepaid,
      overage_component: () => null,
      min_prepaid_duration: () => null,
      max_prepaid_duration: () => null,
      prepaid_duration_step: () => null,
      min_renewal_duration: () => null,
      max_renewal_duration: () => null,
      renewal_duration_step: () => null,
    },
    ({ component }) => component.written,
  ),
);

export function componentRows(offering: Offering, call: Call): ReturnType<typeof wholeList> {
  return offering.components.map((component) => whole(componentRow, { offering, component }, call));
}

interface Priced {
  readonly plan: Plan;
  readonly index: number;
  readonly component: OfferingComponent;
}

const planComponentRow = rowType<Priced>('PlanComponent', {
  type: ({ component }) => component.type,
  name: ({ component }) => component.name,
  measured_unit: ({ component }) => component.measuredUnit,
  amount: ({ plan, index }) => plan.amounts[index] ?? 0,
  price: ({ plan, index }) => decimal(plan.prices[index]),
  future_price: ({ plan, index }) => (index === 0 ? decimal((plan.prices[index] ?? 0) * 1.1) : null),
  discount_threshold: () => null,
  discount_rate: () => null,
  discount_formula: () => '',
  discount_aggregation: () => 'resource',
  discount_description: () => null,
});

/** An amount of money as the API writes it: a text with ten decimals. */
export function decimal(value: number | undefined): string {
  return (value ?? 0).toFixed(10);
}

function priced(plan: Plan): Priced[] {
  return plan.offering.components.map((component, index) => ({ plan, index, component }));
}

function sumOf(plan: Plan, billing: string): number {
  let total = 0;
  for (const [index, component] of plan.offering.components.entries()) {
    if (component.billingType === billing) total += (plan.prices[index] ?? 0) * (plan.amounts[index] || 1);
  }
  return total;
}

/** Whether a plan can be ordered: it is not archived, and has not reached its maximum of resources. */
function isOpen(plan: Plan): boolean {
  return !plan.archived && (plan.maxAmount === null || plan.resourcesCount < plan.maxAmount);
}

function planColumns(url: (plan: Plan, call: Call) => string) {
  return overlaid<Plan>(
    {
      url,
      uuid: (plan: Plan) => plan.uuid,
      name: (plan: Plan) => plan.name,
      description: (plan: Plan) => plan.description,
      article_code: (plan: Plan) => (plan.archived ? '' : `PLAN-${plan.uuid.slice(0, 4).toUpperCase()}`),
      max_amount: (plan: Plan) => plan.maxAmount,
      archived: (plan: Plan) => plan.archived,
      is_active: (plan: Plan) => isOpen(plan),
      unit_price: (plan: Plan) => decimal(sumOf(plan, 'fixed')),
      unit: (plan: Plan) => plan.unit,
      init_price: (plan: Plan) => sumOf(plan, 'one'),
      switch_price: (plan: Plan) => sumOf(plan, 'few'),
      backend_id: (plan: Plan) => (plan.archived ? '' : `plan-${plan.uuid.slice(0, 6)}`),
      organization_groups: (plan: Plan, call: Call) =>
        wholeList(organizationGroupRow, plan.organizationGroups, call),
      components: (plan: Plan, call: Call) => wholeList(planComponentRow, priced(plan), call),
      prices: (plan: Plan) =>
        Object.fromEntries(
          priced(plan).map((each) => [each.component.type, decimal(plan.prices[each.index])]),
        ),
      future_prices: (plan: Plan) =>
        Object.fromEntries(
          priced(plan)
            .slice(0, 1)
            .map((each) => [each.component.type, decimal((plan.prices[each.index] ?? 0) * 1.1)]),
        ),
      quotas: (plan: Plan) =>
        Object.fromEntries(priced(plan).map((each) => [each.component.type, plan.amounts[each.index] ?? 0])),
      resources_count: (plan: Plan) => plan.resourcesCount,
      plan_type: (plan: Plan) =>
        plan.offering.components.every((each) => each.billingType === 'usage') ? 'usage-based' : 'mixed',
      minimal_price: (plan: Plan, { server }: Call) => {
        const price = sumOf(plan, 'fixed') + sumOf(plan, 'one');
        return server === '2024' ? price : decimal(price);
      },
    },
    (plan) => plan.written,
  );
}

/** A column that an object has at its own route, but not where it is nested in another row. */
const notNested = (): undefined => undefined;

const providerPlanColumns = planColumns((plan, call) => urls.plan(call, plan.uuid));

export const providerPlanRow = rowType<Plan>('Plan', { ...providerPlanColumns, offering: notNested });

/** A plan at its own route, with its offering. */
export const ownPlanRow = rowType<Plan>('Plan', {
  ...providerPlanColumns,
  offering: (plan, call) => urls.providerOffering(call, plan.offering.uuid),
});

export const publicPlanRow = rowType<Plan>('Plan', {
  ...planColumns((plan, call) => urls.publicPlan(call, plan.offering.uuid, plan.uuid)),
  offering: notNested,
});

/** The plans that the caller sees. A plan with organization groups is visible only to staff and to members of these groups. */
export function visiblePlans(offering: Offering, call: Call): readonly Plan[] {
  if (call.user.isStaff || offering.plans.every((plan) => plan.organizationGroups.length === 0))
    return offering.plans;
  const { customers, projects } = visibleTo(call.world, call.user);
  const mine = new Set<OrganizationGroup>();
  for (const customer of customers) for (const group of customer.organizationGroups) mine.add(group);
  for (const project of projects) for (const group of project.customer.organizationGroups) mine.add(group);
  return offering.plans.filter(
    (plan) =>
      plan.organizationGroups.length === 0 || plan.organizationGroups.some((group) => mine.has(group)),
  );
}

export const screenshotRow = rowType<Screenshot>('Screenshot', {
  name: (each) => each.name,
  uuid: (each) => each.uuid,
  description: (each) => each.description,
  image: (each, call) => urls.media(call, each.uuid),
  thumbnail: () => null,
  created: (each) => isoOf(each.created),
  url: notNested,
  offering: notNested,
  customer_uuid: notNested,
});

export const fileRow = rowType<OfferingFile>('OfferingFile', {
  name: (file) => file.name,
  created: (file) => isoOf(file.created),
  file: (file, call) => urls.media(call, uuidOf(file.name)),
});

export const campaignRow = rowType<{ readonly offering: Offering; readonly now: number }>(
  'PromotionCampaign',
  {
    uuid: ({ offering }) => uuidOf(`${offering.uuid} campaign`),
    name: () => 'Autumn start',
    start_date: ({ now }) => dateOf(now - 20 * 86_400_000),
    end_date: ({ now }) => dateOf(now + 40 * 86_400_000),
    discount_type: () => 'discount',
    discount: () => 15,
    stock: () => 100,
    description: () => '',
    months: () => 3,
    service_provider: ({ offering }, call) => {
      const provider = call.world.providerByCustomer.get(offering.customer);
      return provider ? urls.provider(call, provider.uuid) : '';
    },
    url: notNested,
    coupon: notNested,
    auto_apply: notNested,
    state: notNested,
    offerings: notNested,
    required_offerings: notNested,
  },
);
