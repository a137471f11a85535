import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType, LimitPeriod } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { OfferingComponent } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'OfferingComponent'>({ linked: true });

builder.objectType(OfferingComponent, {
  description:
    'Something that an offering measures and charges, such as CPU hours or storage. It is not a `Node`, because the ' +
    'REST API returns it only as a part of its offering.',
  fields: (t) => ({
    id: idOf<'OfferingComponent'>(t, 'OfferingComponent'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the component.'),
    type: c.sure.string(
      t,
      'type',
      'Internal name of the component, unique within the offering, for example `cpu`. Limits and usage refer to the ' +
        'component by this name.',
    ),
    name: c.sure.string(t, 'name', 'Display name of the component.'),
    description: c.sure.string(
      t,
      'description',
      'Description of what the component measures, written by the provider.',
    ),
    billingType: c.sure.enum(t, 'billing_type', BillingType, 'How the component is charged.'),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    measuredUnit: c.sure.string(
      t,
      'measured_unit',
      'Unit of the amounts of the component, for example `GB`.',
    ),
    unitFactor: c.float(
      t,
      'unit_factor',
      'Number of back-end units in one `measuredUnit`, for example 1024.',
    ),
    factor: c.float(
      t,
      'factor',
      'The factor between the unit of the back end and `measuredUnit` that the plug-in sets for a built-in component. ' +
        'Null for other components.',
    ),
    articleCode: c.sure.string(
      t,
      'article_code',
      'Code of the component in the accounting system of the provider.',
    ),
    isBoolean: c.sure.boolean(
      t,
      'is_boolean',
      'Whether the component is a switch, either on or off: its limit is 1 or 0.',
    ),
    isBuiltin: c.sure.boolean(
      t,
      'is_builtin',
      'Whether the component comes with the plug-in of the offering, so that the provider cannot remove it.',
    ),
    limitPeriod: c.enum(
      t,
      'limit_period',
      LimitPeriod,
      'The period for which a limit of the component applies; null for components without limits.',
    ),
    limitPeriodWord: c.word(t, 'limit_period', 'limitPeriod'),
    limitAmount: c.float(
      t,
      'limit_amount',
      'The largest amount that may be used in one `limitPeriod`; null when it is unlimited.',
    ),
    minValue: c.float(
      t,
      'min_value',
      'The smallest limit that a customer can choose; null when there is no minimum.',
    ),
    maxValue: c.float(
      t,
      'max_value',
      'The largest limit that a customer can choose; null when there is no maximum.',
    ),
    defaultLimit: c.float(
      t,
      'default_limit',
      'The limit that the order form proposes; null when it proposes none.',
    ),
    maxAvailableLimit: c.float(
      t,
      'max_available_limit',
      'The largest sum of the limits of all resources; null when there is no maximum.',
    ),
    isPrepaid: c.boolean(
      t,
      'is_prepaid',
      'Whether the component is paid in advance for a chosen number of months.',
    ),
    overageComponent: linked(
      t,
      relations.OfferingComponent.overageComponent,
      'The component of the same offering that charges usage beyond the prepaid amount; null when there is none.',
    ),
    minPrepaidDuration: c.int(
      t,
      'min_prepaid_duration',
      'The smallest number of months that can be paid in advance; null when there is no minimum.',
    ),
    maxPrepaidDuration: c.int(
      t,
      'max_prepaid_duration',
      'The largest number of months that can be paid in advance; null when there is no maximum.',
    ),
    prepaidDurationStep: c.int(
      t,
      'prepaid_duration_step',
      'The number of months paid in advance has to be a multiple of this number. Null when any number is allowed.',
    ),
    minRenewalDuration: c.int(
      t,
      'min_renewal_duration',
      'The smallest number of months by which a prepaid resource can be renewed. Null when there is no minimum.',
    ),
    maxRenewalDuration: c.int(
      t,
      'max_renewal_duration',
      'The largest number of months by which a prepaid resource can be renewed. Null when there is no maximum.',
    ),
    renewalDurationStep: c.int(
      t,
      'renewal_duration_step',
      'The number of months of a renewal has to be a multiple of this number. Null when any number is allowed.',
    ),
    offering: linked(t, relations.OfferingComponent.offering, 'The offering that the component belongs to.'),
  }),
});
