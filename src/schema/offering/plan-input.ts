import { PlanUnit } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';

/** What a plan is made of; to make one takes a name. */
export const planFields = {
  name: input.string('name', 'Display name.', { check: must.notBeBlank }),
  description: input.string('description', 'What the plan is meant for.'),
  articleCode: input.string('article_code', 'Code of the plan in the accounting of the provider.'),
  maxAmount: input.int(
    'max_amount',
    'How many resources can have the plan at the same time; null for no bound.',
  ),
  archived: input.boolean('archived', 'No new resources can be ordered with the plan.'),
  unitPrice: input.decimal('unit_price', 'Price of one `unit` for what is charged at a fixed amount.'),
  unit: input.enum(PlanUnit, 'unit', 'The period that the prices are for.'),
  backendId: input.string('backend_id', 'Id of the plan in the system behind the offering.'),
};

export const OfferingPlanInput = inputObject(
  'OfferingPlanInput',
  'A new plan of an offering. Prices of components are set on the plan later.',
  { ...planFields, name: { ...planFields.name, required: true } },
);
