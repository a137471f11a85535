import { BillingType, LimitPeriod } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject, sentAsMap } from '../write/input.ts';

const naming = (more = '') => ({
  billingType: input.enum(BillingType, 'billing_type', `How the component is charged.${more}`, {
    required: true,
  }),
  type: input.string(
    'type',
    'Internal name of the component, unique within the offering, for example `floating_ip`. Limits and usage refer to ' +
      `the component by this name.${more}`,
    { required: true, check: must.notBeBlank },
  ),
  name: input.string('name', `Display name of the component, for example \`Floating IP\`.${more}`, {
    required: true,
    check: must.notBeBlank,
  }),
});

const details = {
  description: input.string('description', 'Description of what the component measures.'),
  measuredUnit: input.string('measured_unit', 'Unit of the amounts of the component, for example `GB`.'),
  unitFactor: input.float(
    'unit_factor',
    'Number of back-end units in one `measuredUnit`, for example 1024. A whole number.',
  ),
  limitPeriod: input.enum(
    LimitPeriod,
    'limit_period',
    'The period for which a limit of the component applies; null for components without limits.',
  ),
  limitAmount: input.float(
    'limit_amount',
    'The largest amount that may be used in one `limitPeriod`, a whole number; null when it is unlimited.',
  ),
  articleCode: input.string(
    'article_code',
    'Code of the component in the accounting system of the provider.',
  ),
  minValue: input.float(
    'min_value',
    'The smallest limit that a customer can choose, a whole number; null for no minimum.',
  ),
  maxValue: input.float(
    'max_value',
    'The largest limit that a customer can choose, a whole number; null for no maximum.',
  ),
  maxAvailableLimit: input.float(
    'max_available_limit',
    'The largest sum of the limits of all resources, a whole number; null for no maximum.',
  ),
  isBoolean: input.boolean(
    'is_boolean',
    'Whether the component is a switch, either on or off. The server then sets the limits to 0 and 1 and ' +
      '`limitPeriod` to `MONTH`.',
  ),
  defaultLimit: input.float(
    'default_limit',
    'The limit that the order form proposes, a whole number; null when it proposes none.',
  ),
  isPrepaid: input.boolean(
    'is_prepaid',
    'Whether the component is paid in advance for a chosen number of months. The fields about durations apply to such ' +
      'components only.',
  ),
  overageComponentUuid: input.uuid(
    'overage_component',
    'UUID of the component of the same offering that charges usage beyond the prepaid amount: one that ' +
      'is charged by usage and is not prepaid itself. Null for none.',
  ),
  minPrepaidDuration: input.int(
    'min_prepaid_duration',
    'The smallest number of months that can be paid in advance; null for no minimum.',
  ),
  maxPrepaidDuration: input.int(
    'max_prepaid_duration',
    'The largest number of months that can be paid in advance; null for no maximum.',
  ),
  prepaidDurationStep: input.int(
    'prepaid_duration_step',
    'The number of months paid in advance has to be a multiple of this number; null when any number is allowed.',
  ),
  minRenewalDuration: input.int(
    'min_renewal_duration',
    'The smallest number of months of a renewal; null for no minimum.',
  ),
  maxRenewalDuration: input.int(
    'max_renewal_duration',
    'The largest number of months of a renewal; null for no maximum.',
  ),
  renewalDurationStep: input.int(
    'renewal_duration_step',
    'The number of months of a renewal has to be a multiple of this number; null when any number is allowed.',
  ),
};

/** The fields of a new component. */
export const componentFields = { ...naming(), ...details };

/** The fields of a component that can be changed. The REST API refuses a change without the first three. */
export const componentChanges = {
  ...naming(' Required even when it does not change.'),
  ...details,
};

export const OfferingComponentInput = inputObject(
  'OfferingComponentInput',
  'A new component of an offering: something that the offering measures and charges.',
  componentFields,
);

const OfferingComponentBoundsInput = inputObject(
  'OfferingComponentBoundsInput',
  'Bounds of the limits that customers can choose for a component that comes with the plug-in.',
  {
    type: input.string('type', 'Internal name of the component, for example `cores`.', { required: true }),
    min: input.float('min', 'The smallest limit of one resource for the component.', {
      check: must.notBeBelowMinusOne,
    }),
    max: input.float('max', 'The largest limit of one resource for the component.', {
      check: must.notBeBelowMinusOne,
    }),
    maxAvailableLimit: input.float(
      'max_available_limit',
      'The largest sum of the limits of all resources for the component.',
      { check: must.notBeBelowMinusOne },
    ),
  },
);

/** Bounds by component: a list in the schema, an object from component type to bounds in the REST API. */
export const componentBounds = sentAsMap(
  input.objects(
    OfferingComponentBoundsInput,
    'limits',
    'Bounds of the limits of components that come with the plug-in. When `limits` is given, all `components` are ' +
      'added as new components; none of them is taken as the settings of a component of the plug-in.',
  ),
  'type',
);
