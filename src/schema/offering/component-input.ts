import { BillingType, LimitPeriod } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject, sentAsMap } from '../write/input.ts';

const naming = (more = '') => ({
  billingType: input.enum(BillingType, 'billing_type', `How the component is charged.${more}`, {
    required: true,
  }),
  type: input.string(
    'type',
    `Internal name, unique within the offering, for example \`floating_ip\`. Limits and usages go by it.${more}`,
    { required: true, check: must.notBeBlank },
  ),
  name: input.string('name', `Display name, for example \`Floating IP\`.${more}`, {
    required: true,
    check: must.notBeBlank,
  }),
});

const details = {
  description: input.string('description', 'What is measured.'),
  measuredUnit: input.string('measured_unit', 'What amounts are counted in, for example `GB`.'),
  unitFactor: input.float(
    'unit_factor',
    'How many units of the back end make one `measuredUnit`, for example 1024. A whole number.',
  ),
  limitPeriod: input.enum(
    LimitPeriod,
    'limit_period',
    'The period for which a limit holds; null for components without limits.',
  ),
  limitAmount: input.float(
    'limit_amount',
    'The most that may be used in one `limitPeriod`, a whole number; null for no bound.',
  ),
  articleCode: input.string('article_code', 'Code of the component in the accounting of the provider.'),
  minValue: input.float(
    'min_value',
    'The smallest limit that a customer can choose, a whole number; null for no bound.',
  ),
  maxValue: input.float(
    'max_value',
    'The largest limit that a customer can choose, a whole number; null for no bound.',
  ),
  maxAvailableLimit: input.float(
    'max_available_limit',
    'The most that the limits of all resources together can come to, a whole number; null for no bound.',
  ),
  isBoolean: input.boolean(
    'is_boolean',
    'Switched on or off. The server then sets the limits to 0 and 1 and `limitPeriod` to `MONTH`.',
  ),
  defaultLimit: input.float(
    'default_limit',
    'The limit that an order form proposes, a whole number; null for none.',
  ),
  isPrepaid: input.boolean(
    'is_prepaid',
    'Paid in advance for a chosen number of months. The durations below are for such components only.',
  ),
  overageComponentUuid: input.uuid(
    'overage_component',
    'The component of the same offering that charges what goes beyond the prepaid amount: one ' +
      'that is charged by usage and is not prepaid itself. Null for none.',
  ),
  minPrepaidDuration: input.int(
    'min_prepaid_duration',
    'The fewest months that can be paid in advance; null for no bound.',
  ),
  maxPrepaidDuration: input.int(
    'max_prepaid_duration',
    'The most months that can be paid in advance; null for no bound.',
  ),
  prepaidDurationStep: input.int(
    'prepaid_duration_step',
    'Months paid in advance have to be a multiple of this; null for any.',
  ),
  minRenewalDuration: input.int('min_renewal_duration', 'The fewest months of a renewal; null for no bound.'),
  maxRenewalDuration: input.int('max_renewal_duration', 'The most months of a renewal; null for no bound.'),
  renewalDurationStep: input.int(
    'renewal_duration_step',
    'Months of a renewal have to be a multiple of this; null for any.',
  ),
};

/** The fields of a new component. */
export const componentFields = { ...naming(), ...details };

/** The fields of a component that can be changed. The REST API takes no change without the first three. */
export const componentChanges = {
  ...naming(' Has to be given also when it stays.'),
  ...details,
};

export const OfferingComponentInput = inputObject(
  'OfferingComponentInput',
  'A new component of an offering: something that it measures and charges.',
  componentFields,
);

const OfferingComponentBoundsInput = inputObject(
  'OfferingComponentBoundsInput',
  'The limits that customers can choose for a component that comes with the plug-in.',
  {
    type: input.string('type', 'Internal name of the component, for example `cores`.', { required: true }),
    min: input.float('min', 'The smallest limit of one resource.', { check: must.notBeBelowMinusOne }),
    max: input.float('max', 'The largest limit of one resource.', { check: must.notBeBelowMinusOne }),
    maxAvailableLimit: input.float(
      'max_available_limit',
      'The most that the limits of all resources together can come to.',
      { check: must.notBeBelowMinusOne },
    ),
  },
);

/** Bounds by component: a list for the caller, an object from component type to bounds for the REST API. */
export const componentBounds = sentAsMap(
  input.objects(
    OfferingComponentBoundsInput,
    'limits',
    'Bounds for components that come with the plug-in. When it is given, `components` are only added, ' +
      'never taken as settings of components of the plug-in.',
  ),
  'type',
);
