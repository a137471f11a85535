import { toldByRow } from '../../planning/source.ts';
import type { OwnColumns } from '../../relations/relation.ts';
import { builder } from '../builder.ts';
import { BillingType, LimitPeriod } from '../enums.ts';
import { columnFields, sourceIn } from '../fields.ts';
import { limitsInput } from '../order/order-input.ts';
import { RenewalEstimate, RenewalEstimateComponent } from '../refs.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, writeMutation } from '../write/write-mutation.ts';
import { attached, base, comment, consumed, placesOrder, waits } from './consumer-order.ts';

const extension = {
  extensionMonths: input.int('extension_months', 'By how many months the end date moves.', {
    required: true,
    check: (value) => (Number(value) < 1 ? 'Must be 1 or more.' : null),
  }),
  limits: limitsInput('Other limits from then on; by default, those that the resource has.'),
};

writeMutation({
  ...placesOrder,
  name: 'renewResource',
  description: `Orders a later end date for a resource that is \`OK\` and has an end date. ${waits} ${attached} For the customer.`,
  input: { uuid: consumed, ...extension, requestComment: comment },
  route: `${base}renew/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that asks for the renewal.'),
  }),
});

const estimate = columnFields<'RenewalEstimate'>();
const component = columnFields<'RenewalEstimateComponent'>();

builder.objectType(RenewalEstimateComponent, {
  description: 'What one component costs in a renewal.',
  fields: (t) => ({
    type: component.sure.string(t, 'component_type', 'Internal name of the component, for example `cpu`.'),
    name: component.sure.string(t, 'component_name', 'Display name.'),
    billingType: component.sure.enum(t, 'billing_type', BillingType, 'How it is charged.'),
    billingTypeWord: component.word(t, 'billing_type', 'billingType'),
    billingPeriod: component.enum(
      t,
      'billing_period',
      LimitPeriod,
      'The period that the price is for; null without one.',
    ),
    billingPeriodWord: component.word(t, 'billing_period', 'billingPeriod'),
    currentLimit: component.sure.float(t, 'current_limit', 'The limit now, in `measuredUnit`.'),
    newLimit: component.sure.float(t, 'new_limit', 'The limit after the renewal, in `measuredUnit`.'),
    unitPrice: component.sure.decimal(
      t,
      'unit_price',
      'Price of one unit for one period, in the currency of the site.',
    ),
    measuredUnit: component.sure.string(t, 'measured_unit', 'The unit, for example `GB`.'),
    periodDescription: component.sure.string(t, 'period_description', 'What is charged for, in words.'),
    total: component.sure.decimal(t, 'total', 'What it costs in all, in the currency of the site.'),
  }),
});

builder.objectType(RenewalEstimate, {
  description: 'What a renewal of a resource would cost, in the currency of the site (`Query.currency`).',
  fields: (t) => ({
    newEndDate: estimate.sure.date(t, 'new_end_date', 'The end date after the renewal.'),
    remainingDays: estimate.sure.int(t, 'remaining_days', 'Days until the end date of now.'),
    subscriptionTotal: estimate.sure.decimal(t, 'subscription_total', 'For the further months.'),
    limitChangeTotal: estimate.sure.decimal(t, 'limit_change_total', 'For the change of limits.'),
    total: estimate.sure.decimal(t, 'total', 'Both together.'),
    components: estimate.objects(t, 'components', RenewalEstimateComponent, 'What makes up the sum.'),
  }),
});

const answeredWhole: OwnColumns = { kind: 'columns', columns: ['estimate'] };
const { read, resolve } = toldByRow((source, plan) => sourceIn(source.row.estimate, plan));

writeMutation({
  name: 'estimateResourceRenewal',
  description:
    'Tells what `renewResource` with the same input would cost. Changes nothing; a mutation as the REST API takes it as one. ' +
    'For the customer and the provider.',
  input: { uuid: consumed, ...extension },
  method: 'POST',
  route: `${base}estimate_renewal/`,
  refusals: boundToState,
  result: (_input, body) => ({ estimate: body }),
  payload: (t) => ({
    estimate: t.field({
      type: RenewalEstimate,
      description: 'The estimate; null when it was refused.',
      extensions: { rest: answeredWhole, read },
      resolve,
    }),
  }),
});
