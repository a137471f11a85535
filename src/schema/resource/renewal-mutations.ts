import { resolvedFromRow } from '../../planning/source.ts';
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
  extensionMonths: input.int('extension_months', 'Number of months by which the end date moves.', {
    required: true,
    check: (value) => (Number(value) < 1 ? 'Must be 1 or more.' : null),
  }),
  limits: limitsInput('New limits from the renewal on. By default the resource keeps its limits.'),
};

writeMutation({
  ...placesOrder,
  name: 'renewResource',
  description:
    `Orders a later end date for a resource that is \`OK\` and has an end date. ${waits} ${attached} For callers on ` +
    "the customer's side.",
  input: { uuid: consumed, ...extension, requestComment: comment },
  route: `${base}renew/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that requests the renewal.'),
  }),
});

const estimate = columnFields<'RenewalEstimate'>();
const component = columnFields<'RenewalEstimateComponent'>();

builder.objectType(RenewalEstimateComponent, {
  description: 'Cost of one component in a renewal.',
  fields: (t) => ({
    type: component.sure.string(t, 'component_type', 'Internal name of the component, for example `cpu`.'),
    name: component.sure.string(t, 'component_name', 'Display name of the component.'),
    billingType: component.sure.enum(t, 'billing_type', BillingType, 'How the component is charged.'),
    billingTypeWord: component.word(t, 'billing_type', 'billingType'),
    billingPeriod: component.enum(
      t,
      'billing_period',
      LimitPeriod,
      'The period that the price is for; null when the price is for no period.',
    ),
    billingPeriodWord: component.word(t, 'billing_period', 'billingPeriod'),
    currentLimit: component.sure.float(
      t,
      'current_limit',
      'Current limit of the component, in `measuredUnit`.',
    ),
    newLimit: component.sure.float(
      t,
      'new_limit',
      'Limit of the component after the renewal, in `measuredUnit`.',
    ),
    unitPrice: component.sure.decimal(
      t,
      'unit_price',
      'Price of one unit for one period, in the currency of the site.',
    ),
    measuredUnit: component.sure.string(t, 'measured_unit', 'Unit of the component, for example `GB`.'),
    periodDescription: component.sure.string(
      t,
      'period_description',
      'The period that is charged, in words, for example `6 months`.',
    ),
    total: component.sure.decimal(t, 'total', 'Total cost of the component, in the currency of the site.'),
  }),
});

builder.objectType(RenewalEstimate, {
  description: 'Estimated cost of the renewal of a resource, in the currency of the site (`Query.currency`).',
  fields: (t) => ({
    newEndDate: estimate.sure.date(t, 'new_end_date', 'End date of the resource after the renewal.'),
    remainingDays: estimate.sure.int(t, 'remaining_days', 'Number of days until the current end date.'),
    subscriptionTotal: estimate.sure.decimal(
      t,
      'subscription_total',
      'Cost of the additional months, in the currency of the site.',
    ),
    limitChangeTotal: estimate.sure.decimal(
      t,
      'limit_change_total',
      'Cost of the change of limits, in the currency of the site.',
    ),
    total: estimate.sure.decimal(
      t,
      'total',
      'Total cost: `subscriptionTotal` and `limitChangeTotal` together, in the currency of the site.',
    ),
    components: estimate.objects(t, 'components', RenewalEstimateComponent, 'Cost of each component.'),
  }),
});

const answeredWhole: OwnColumns = { kind: 'columns', columns: ['estimate'] };
const { read, resolve } = resolvedFromRow((source, plan) => sourceIn(source.row.estimate, plan));

writeMutation({
  name: 'estimateResourceRenewal',
  description:
    'Estimates the cost of `renewResource` with the same input. It changes nothing; it is a mutation ' +
    "because the REST API implements it as a write. For callers on the customer's or the provider's side.",
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
