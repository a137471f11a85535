import type { BodyName } from '../../rest-api/routes.ts';
import { DiscountAggregation } from '../enums.ts';
import { must } from '../write/checks.ts';
import { type InputFields, type InputObject, input, inputObject, sentAsMap } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { declareWrite } from '../write/write-mutation.ts';

const uuid = input.target('The plan.');

const type = input.string(
  'type',
  'Internal name of the component, for example `cpu` (`PlanComponent.type`).',
  {
    required: true,
    check: must.notBeBlank,
  },
);

const PlanComponentPriceInput = inputObject(
  'PlanComponentPriceInput',
  'What one component costs under a plan.',
  {
    type,
    price: input.decimal('price', 'Price of one unit of the component.', { required: true }),
  },
);

const PlanComponentQuotaInput = inputObject(
  'PlanComponentQuotaInput',
  'How much of one component a plan includes.',
  {
    type,
    amount: input.float('amount', 'The amount, in the unit of the component.', {
      required: true,
      check: must.notBeNegative,
    }),
  },
);

const PlanComponentDiscountInput = inputObject(
  'PlanComponentDiscountInput',
  'The volume discount on one component under a plan.',
  {
    type,
    discountFormula: input.string(
      'discount_formula',
      'Expression that gives the discount in percent from the amount used, for example `20 if usage >= 10 else 0`; ' +
        'null for no discount.',
    ),
    discountAggregation: input.enum(
      DiscountAggregation,
      'discount_aggregation',
      'Over what the amount for the discount is added up.',
    ),
  },
);

type MapName = 'prices' | 'quotas' | 'discounts';

/** A mutation of what a plan says of components: a map by their types for the REST API, which answers with nothing. */
function componentMutation<N extends MapName>(
  what: 'Prices' | 'Quotas' | 'Discounts',
  name: N & BodyName<'POST', `/api/marketplace-plans/{uuid}/update_${N}/`>,
  entries: InputObject,
  value: string | null,
  texts: { readonly description: string; readonly list: string },
): void {
  const fields: InputFields = {
    uuid,
    [name]: sentAsMap(input.objects(entries, name, texts.list, { required: true }), 'type', value),
  };
  declareWrite({
    name: `updatePlan${what}`,
    description:
      `${texts.description} Components that are not named keep what they have. For owners of the organization that has ` +
      'the offering, and whom they let manage plans.',
    input: fields,
    method: 'POST',
    route: `/api/marketplace-plans/{uuid}/update_${name}/`,
    result: (given) => ({ plan_uuid: given.uuid }),
    payload: (t) => ({ plan: changed.plan(t) }),
  });
}

componentMutation('Prices', 'prices', PlanComponentPriceInput, 'price', {
  description:
    'Changes what components cost under a plan. Where resources have the plan, from the next billing period on ' +
    '(`PlanComponent.futurePrice`), else at once.',
  list: 'The new prices, one for each component.',
});

componentMutation('Quotas', 'quotas', PlanComponentQuotaInput, 'amount', {
  description: 'Changes how much of components with fixed amounts a plan includes.',
  list: 'The new amounts, one for each component.',
});

componentMutation('Discounts', 'discounts', PlanComponentDiscountInput, null, {
  description: 'Changes the volume discounts of a plan.',
  list: 'The new discounts, one for each component.',
});
