import { relations, rootLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { rootConnection } from '../connection.ts';
import { BillingType, DiscountAggregation, PlanUnit } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { PlanPrice } from '../refs.ts';
import { linked } from '../related.ts';
import { PlanPriceFilter } from './filter.ts';

const c = columnFields<'PlanPrice'>();

builder.objectType(PlanPrice, {
  description: 'Price of one component under one plan: one row of the price list of the whole site.',
  fields: (t) => ({
    plan: linked(
      t,
      relations.PlanPrice.plan,
      'The plan to which the price belongs. Null when the server does not return it: use `filter.planUuid` there.',
    ),
    planUnit: c.sure.enum(t, 'plan_unit', PlanUnit, 'The period to which the price applies.'),
    planUnitWord: c.word(t, 'plan_unit', 'planUnit'),
    planName: c.sure.string(t, 'plan_name', 'Display name of the plan.'),
    offering: linked(
      t,
      relations.PlanPrice.offering,
      'The offering to which the plan belongs. Null when the server does not return it: use `filter.offeringUuid` ' +
        'there.',
    ),
    offeringName: c.sure.string(t, 'offering_name', 'Display name of the offering.'),
    componentName: c.string(
      t,
      'component_name',
      'Display name of the component. Null for a row without a component, which the server returns for each plan that ' +
        'has no components.',
    ),
    measuredUnit: c.string(
      t,
      'measured_unit',
      'Unit of the amounts of the component, for example `GB`. Null when the row has no component.',
    ),
    billingType: c.enum(
      t,
      'billing_type',
      BillingType,
      'How the component is charged. Null when the row has no component.',
    ),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    amount: c.sure.float(
      t,
      'amount',
      'Amount that the plan includes, in `measuredUnit`; for components that are charged at a fixed amount.',
    ),
    price: c.sure.decimal(t, 'price', 'Price of one unit of the component.'),
    futurePrice: c.decimal(
      t,
      'future_price',
      'Price of one unit of the component from the next billing period on; null when the price does not change.',
    ),
    discountFormula: c.string(
      t,
      'discount_formula',
      'Expression that computes the volume discount in percent from the used amount; empty when there is no discount.',
    ),
    discountAggregation: c.enum(
      t,
      'discount_aggregation',
      DiscountAggregation,
      'Whether the amount for the volume discount is added up for each resource or for all resources of the customer.',
    ),
    discountAggregationWord: c.word(t, 'discount_aggregation', 'discountAggregation'),
  }),
});

builder.queryFields((t) => ({
  planPrices: rootConnection(t, rootLists.planPrices, {
    description:
      'Prices of the components of all offerings that you see. Visible to everybody for shared offerings, if the site ' +
      'shows its marketplace to everybody. Callers who manage an offering see its plans with their prices in ' +
      '`Offering.plans`.',
    filter: PlanPriceFilter,
  }),
}));
