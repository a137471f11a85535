import { PartUnsupported, UnusableValue } from '../../loaders/errors.ts';
import { partialRow } from '../../loaders/partial-row.ts';
import { idIn, rowsIn } from '../../loaders/row-values.ts';
import { type Source, toldByRow } from '../../planning/source.ts';
import { planIn } from '../../relations/offering-part.ts';
import { relations } from '../../relations/relations.ts';
import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { DiscountAggregation, PlanUnit } from '../enums.ts';
import { columnFields, ownColumns, sources } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OrganizationGroup, Plan, PlanComponent } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'Plan'>({ linked: true });
const component = columnFields<'PlanComponent'>({ linked: true });

/** As the public view of an offering gives it; elsewhere a plan has an address of its own. */
const belowPublicOffering = /\/marketplace-public-offerings\/[^/]*\/plans\//;

builder.objectType(Plan, {
  description: 'A price list of an offering: what each component costs, and for which period.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Plan'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the plan.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the plan in the REST API.', (address) =>
      address.replace(belowPublicOffering, '/marketplace-plans/'),
    ),
    name: c.sureString(t, 'name', 'Display name.'),
    description: c.sure.string(t, 'description', 'What the plan is meant for, in the words of the provider.'),
    unit: c.sure.enum(t, 'unit', PlanUnit, 'The period that the prices are for.'),
    unitWord: c.word(t, 'unit', 'unit'),
    unitPrice: c.sure.decimal(t, 'unit_price', 'Price of one `unit` for what is charged at a fixed amount.'),
    initPrice: c.sure.decimal(t, 'init_price', 'Charged once, when a resource is created with the plan.'),
    switchPrice: c.sure.decimal(t, 'switch_price', 'Charged once, when a resource changes to the plan.'),
    minimalPrice: c.sure.decimal(
      t,
      'minimal_price',
      'The least that a resource with the plan can cost for one `unit`.',
    ),
    planType: c.string(
      t,
      'plan_type',
      'How the plan charges, summed up from the billing types of its components. Null when it has no components.',
    ),
    components: c.objects(
      t,
      'components',
      PlanComponent,
      'Price and included amount of each component.',
      componentsOf,
    ),
    maxAmount: c.int(
      t,
      'max_amount',
      'How many resources can have the plan at the same time; null when there is no bound.',
    ),
    resourcesCount: c.int(
      t,
      'resources_count',
      'How many resources have the plan now. Null where only the public view of the plan can be read.',
    ),
    archived: c.sure.boolean(
      t,
      'archived',
      'Withdrawn: resources that have the plan keep it, new ones cannot take it.',
    ),
    isActive: c.sure.boolean(
      t,
      'is_active',
      'Whether another resource can take the plan: it is not when `maxAmount` is reached.',
    ),
    articleCode: c.sure.string(t, 'article_code', 'Code of the plan in the accounting of the provider.'),
    backendId: c.sure.string(t, 'backend_id', 'Id of the plan in the system behind the offering.'),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      'Only organizations of these groups can take the plan; empty means all can.',
    ),
  }),
});

builder.objectType(PlanComponent, {
  description: 'What one component of the offering costs under a plan.',
  fields: (t) => ({
    type: component.sureString(
      t,
      'type',
      'Internal name of the component, for example `cpu`; the same as in the offering.',
    ),
    component: linked(
      t,
      relations.PlanComponent.component,
      'The component as the offering defines it; null when the offering has it no more.',
    ),
    name: component.sure.string(t, 'name', 'Display name of the component.'),
    measuredUnit: component.sure.string(
      t,
      'measured_unit',
      'What amounts of the component are counted in, for example `GB`.',
    ),
    amount: component.sure.float(
      t,
      'amount',
      'How much the plan includes, in `measuredUnit`; for components with fixed amounts.',
    ),
    price: component.sure.decimal(t, 'price', 'Price of one unit of the component.'),
    futurePrice: component.decimal(
      t,
      'future_price',
      'Price of one unit from the next billing period; null when the price stays.',
    ),
    discountThreshold: component.int(
      t,
      'discount_threshold',
      'Amount from which the volume discount applies; null without one. Newer ones have `discountFormula`.',
    ),
    discountRate: component.int(
      t,
      'discount_rate',
      'Volume discount in percent; null without one. Newer ones have `discountFormula`.',
    ),
    discountFormula: component.string(
      t,
      'discount_formula',
      'Expression that gives the volume discount in percent from the amount used, for example `20 if usage >= 10 else 0`.',
    ),
    discountAggregation: component.enum(
      t,
      'discount_aggregation',
      DiscountAggregation,
      'Over what the amount for the volume discount is added up.',
    ),
    discountAggregationWord: component.word(t, 'discount_aggregation', 'discountAggregation'),
    discountDescription: component.string(
      t,
      'discount_description',
      'The volume discount in words; null without one.',
    ),
  }),
});

/** The plans that the row of an offering holds. Each is told whose it is where something below asks for that. */
export function plansWithin<T extends 'Offering' | 'PublicOffering' | 'ProviderOffering'>(
  t: FieldBuilder,
  description: string,
) {
  const { read, resolve } = toldByRow((source: Source, { row: plan }) => {
    const { row } = source;
    const plans = rowsIn(row.plans);
    const told = plan.columns.has('offering') ? plans.map((one) => planIn(idIn(row, 'uuid'), one)) : plans;
    return sources(told, plan, source);
  });
  return t.field({
    type: [Plan],
    nullable: false,
    description,
    extensions: { ...ownColumns<T>(...plansAndUuid), read },
    resolve,
  });
}

const plansAndUuid = ['plans', 'uuid'] as const;

/**
 * The components of a plan. Servers of 2024 tell what they cost, but not what else the offering says of them (contract
 * §16.12): it is found there, and is an error here.
 */
function componentsOf(plan: Row): readonly Row[] {
  if (plan.components !== undefined) return rowsIn(plan.components);
  const { prices, future_prices, quotas } = plan;
  if (!isRow(prices)) throw new UnusableValue('no components and no prices in a plan');
  return Object.entries(prices).map(([type, price]) => {
    const told = {
      type,
      price,
      amount: isRow(quotas) ? quotas[type] : undefined,
      future_price: isRow(future_prices) ? future_prices[type] : undefined,
    };
    const columns = Object.keys(told).map((column) => [column, column] as const);
    return partialRow(told, columns, ['name', 'measured_unit'], new PartUnsupported('Offering.components'));
  });
}
