import type { BodyName } from '../../rest-api/routes.ts';
import { DiscountAggregation } from '../enums.ts';
import { must } from '../write/checks.ts';
import { type InputFields, type InputObject, input, inputObject, sentAsMap } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { declareWrite } from '../write/write-mutation.ts';

const uuid = input.target('UUID of the plan.');

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
  'The price of one component under a plan.',
  {
    type,
    price: input.decimal('price', 'Price of one unit of the component.', { required: true }),
  },
);

const PlanComponentQuotaInput = inputObject(
  'PlanComponentQuotaInput',
  'The amount of one component that a plan includes.',
  {
    type,
    amount: input.float('amount', 'Amount that the plan includes, in the unit of the component.', {
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
      'Expression that computes the volume discount in percent from the used amount, for example `20 if usage >= 10 ' +
        'else 0`; null for no discount.',
    ),
    discountAggregation: input.enum(
      DiscountAggregation,
      'discount_aggregation',
      'Whether the amount for the volume discount is added up for each resource or for all resources of the customer.',
    ),
  },
);

type MapName = 'prices' | 'quotas' | 'discounts';

/**
 * A mutation that changes values of a plan by component: the REST API takes an object by component type, and returns no
 * body.
 */
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
      `${texts.description} Components that are left out stay unchanged. For owners of the organization ` +
      'that owns the offering, and users to whom they have given the permission to manage plans.',
    input: fields,
    method: 'POST',
    route: `/api/marketplace-plans/{uuid}/update_${name}/`,
    result: (given) => ({ plan_uuid: given.uuid }),
    payload: (t) => ({ plan: changed.plan(t) }),
  });
}

componentMutation('Prices', 'prices', PlanComponentPriceInput, 'price', {
  description:
    'Changes the prices of components under a plan. If resources have the plan, the new prices apply from the next ' +
    'billing period on (`PlanComponent.futurePrice`), otherwise immediately.',
  list: 'The new prices, one entry for each component.',
});

componentMutation('Quotas', 'quotas', PlanComponentQuotaInput, 'amount', {
  description: 'Changes the included amounts of a plan, for components that are charged at a fixed amount.',
  list: 'The new amounts, one entry for each component.',
});

componentMutation('Discounts', 'discounts', PlanComponentDiscountInput, null, {
  description: 'Changes the volume discounts of a plan.',
  list: 'The new discounts, one entry for each component.',
});
