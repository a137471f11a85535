import { PartUnsupported, UnusableValue } from '../../loaders/errors.ts';
import { partialRow } from '../../loaders/partial-row.ts';
import { idIn, rowsIn } from '../../loaders/row-values.ts';
import { resolvedFromRow, type Source } from '../../planning/source.ts';
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

/** The address that the public view of an offering gives a plan; all others are addresses of the plan itself. */
const belowPublicOffering = /\/marketplace-public-offerings\/[^/]*\/plans\//;

builder.objectType(Plan, {
  description:
    'A price list of an offering: the price of each component, and the period to which the prices apply.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Plan'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the plan.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the plan in the REST API.', (address) =>
      address.replace(belowPublicOffering, '/marketplace-plans/'),
    ),
    name: c.sureString(t, 'name', 'Display name of the plan.'),
    description: c.sure.string(
      t,
      'description',
      'Description of what the plan is meant for, written by the provider.',
    ),
    unit: c.sure.enum(t, 'unit', PlanUnit, 'The period to which the prices apply.'),
    unitWord: c.word(t, 'unit', 'unit'),
    unitPrice: c.sure.decimal(
      t,
      'unit_price',
      'Price for one period (`unit`) of everything that is charged at a fixed amount.',
    ),
    initPrice: c.sure.decimal(
      t,
      'init_price',
      'Price that is charged once, when a resource is created with the plan.',
    ),
    switchPrice: c.sure.decimal(
      t,
      'switch_price',
      'Price that is charged once, when a resource changes to the plan.',
    ),
    minimalPrice: c.sure.decimal(
      t,
      'minimal_price',
      'The lowest possible price of a resource with the plan for one period (`unit`).',
    ),
    planType: c.string(
      t,
      'plan_type',
      'How the plan charges, as a summary of the billing types of its components. Null when it has no components.',
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
      'The largest number of resources that can have the plan at the same time; null when it is unlimited.',
    ),
    resourcesCount: c.int(
      t,
      'resources_count',
      'Number of resources that have the plan now. Null when only the public view of the plan can be read.',
    ),
    archived: c.sure.boolean(
      t,
      'archived',
      'Whether the plan is withdrawn: resources that have it keep it, but new resources cannot have it.',
    ),
    isActive: c.sure.boolean(
      t,
      'is_active',
      'Whether another resource can have the plan: false when `maxAmount` is reached.',
    ),
    articleCode: c.sure.string(
      t,
      'article_code',
      'Code of the plan in the accounting system of the provider.',
    ),
    backendId: c.sure.string(t, 'backend_id', 'ID of the plan in the back end of the offering.'),
    organizationGroups: c.objects(
      t,
      'organization_groups',
      OrganizationGroup,
      'Groups whose organizations can order with the plan; empty when all organizations can.',
    ),
  }),
});

builder.objectType(PlanComponent, {
  description: 'Price and included amount of one component of the offering under a plan.',
  fields: (t) => ({
    type: component.sureString(
      t,
      'type',
      'Internal name of the component, for example `cpu`; equal to `OfferingComponent.type`.',
    ),
    component: linked(
      t,
      relations.PlanComponent.component,
      'The component as the offering defines it; null when the offering no longer has it.',
    ),
    name: component.sure.string(t, 'name', 'Display name of the component.'),
    measuredUnit: component.sure.string(
      t,
      'measured_unit',
      'Unit of the amounts of the component, for example `GB`.',
    ),
    amount: component.sure.float(
      t,
      'amount',
      'Amount that the plan includes, in `measuredUnit`; for components that are charged at a fixed amount.',
    ),
    price: component.sure.decimal(t, 'price', 'Price of one unit of the component.'),
    futurePrice: component.decimal(
      t,
      'future_price',
      'Price of one unit of the component from the next billing period on; null when the price does not change.',
    ),
    discountThreshold: component.int(
      t,
      'discount_threshold',
      'Amount from which the volume discount applies; null when there is no discount. Newer discounts have ' +
        '`discountFormula` instead.',
    ),
    discountRate: component.int(
      t,
      'discount_rate',
      'Volume discount in percent; null when there is no discount. Newer discounts have `discountFormula` instead.',
    ),
    discountFormula: component.string(
      t,
      'discount_formula',
      'Expression that computes the volume discount in percent from the used amount, for example `20 if usage >= 10 ' +
        'else 0`.',
    ),
    discountAggregation: component.enum(
      t,
      'discount_aggregation',
      DiscountAggregation,
      'Whether the amount for the volume discount is added up for each resource or for all resources of the customer.',
    ),
    discountAggregationWord: component.word(t, 'discount_aggregation', 'discountAggregation'),
    discountDescription: component.string(
      t,
      'discount_description',
      'Description of the volume discount; null when there is no discount.',
    ),
  }),
});

/** The plans in the row of an offering. Each gets the UUID of its offering where a field below needs it. */
export function plansWithin<T extends 'Offering' | 'PublicOffering' | 'ProviderOffering'>(
  t: FieldBuilder,
  description: string,
) {
  const { read, resolve } = resolvedFromRow((source: Source, { row: plan }) => {
    const { row } = source;
    const rows = rowsIn(row.plans);
    const plans = plan.columns.has('offering') ? rows.map((one) => planIn(idIn(row, 'uuid'), one)) : rows;
    return sources(plans, plan, source);
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
 * The components of a plan. Servers of 2024 return what the components cost, but not the other columns of a component
 * (contract §16.12): these are columns of the offering there, and errors here.
 */
function componentsOf(plan: Row): readonly Row[] {
  if (plan.components !== undefined) return rowsIn(plan.components);
  const { prices, future_prices, quotas } = plan;
  if (!isRow(prices)) throw new UnusableValue('no components and no prices in a plan');
  return Object.entries(prices).map(([type, price]) => {
    const known = {
      type,
      price,
      amount: isRow(quotas) ? quotas[type] : undefined,
      future_price: isRow(future_prices) ? future_prices[type] : undefined,
    };
    const columns = Object.keys(known).map((column) => [column, column] as const);
    return partialRow(known, columns, ['name', 'measured_unit'], new PartUnsupported('Offering.components'));
  });
}
