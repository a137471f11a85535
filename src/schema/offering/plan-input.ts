import { PlanUnit } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';

/** The fields of a plan; a new plan requires a name. */
export const planFields = {
  name: input.string('name', 'Display name of the plan.', { check: must.notBeBlank }),
  description: input.string('description', 'Description of what the plan is meant for.'),
  articleCode: input.string('article_code', 'Code of the plan in the accounting system of the provider.'),
  maxAmount: input.int(
    'max_amount',
    'The largest number of resources that can have the plan at the same time; null when it is unlimited.',
  ),
  archived: input.boolean(
    'archived',
    'Whether the plan is withdrawn, so that no new resources can be ordered with it.',
  ),
  unitPrice: input.decimal(
    'unit_price',
    'Price for one period (`unit`) of everything that is charged at a fixed amount.',
  ),
  unit: input.enum(PlanUnit, 'unit', 'The period to which the prices apply.'),
  backendId: input.string('backend_id', 'ID of the plan in the back end of the offering.'),
};

export const OfferingPlanInput = inputObject(
  'OfferingPlanInput',
  'A new plan of an offering. The prices of its components are set later, on the plan.',
  { ...planFields, name: { ...planFields.name, required: true } },
);
