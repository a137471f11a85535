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
  description: 'What one component costs under one plan, as a row of the price list of a whole site.',
  fields: (t) => ({
    plan: linked(
      t,
      relations.PlanPrice.plan,
      'The plan. Null where the server does not say which one: give `filter.planUuid` there.',
    ),
    planUnit: c.sure.enum(t, 'plan_unit', PlanUnit, 'The period that the price is for.'),
    planUnitWord: c.word(t, 'plan_unit', 'planUnit'),
    planName: c.sure.string(t, 'plan_name', 'Display name of the plan.'),
    offering: linked(
      t,
      relations.PlanPrice.offering,
      'The offering. Null where the server does not say which one: give `filter.offeringUuid` there.',
    ),
    offeringName: c.sure.string(t, 'offering_name', 'Display name of the offering.'),
    componentName: c.string(
      t,
      'component_name',
      'Display name of the component. Null for a price of no component, which the server keeps for each plan without any.',
    ),
    measuredUnit: c.string(
      t,
      'measured_unit',
      'What amounts of the component are counted in, for example `GB`. Null where there is no component.',
    ),
    billingType: c.enum(
      t,
      'billing_type',
      BillingType,
      'How the component is charged. Null where there is no component.',
    ),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    amount: c.sure.float(
      t,
      'amount',
      'How much the plan includes, in `measuredUnit`; for components with fixed amounts.',
    ),
    price: c.sure.decimal(t, 'price', 'Price of one unit of the component.'),
    futurePrice: c.decimal(
      t,
      'future_price',
      'Price of one unit from the next billing period; null when the price stays.',
    ),
    discountFormula: c.string(
      t,
      'discount_formula',
      'Expression that gives the volume discount in percent from the amount used; empty without one.',
    ),
    discountAggregation: c.enum(
      t,
      'discount_aggregation',
      DiscountAggregation,
      'Over what the amount for the volume discount is added up.',
    ),
    discountAggregationWord: c.word(t, 'discount_aggregation', 'discountAggregation'),
  }),
});

builder.queryFields((t) => ({
  planPrices: rootConnection(t, rootLists.planPrices, {
    description:
      'What the components of all offerings that you see cost. Open to everybody for shared offerings where the site ' +
      'shows its marketplace; those who manage an offering see its plans with their prices in `Offering.plans`.',
    filter: PlanPriceFilter,
  }),
}));
