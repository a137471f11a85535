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
    'Something that an offering measures and charges, such as CPU hours or storage. No `Node`, as the REST API has it as a part ' +
    'of its offering only.',
  fields: (t) => ({
    id: idOf<'OfferingComponent'>(t, 'OfferingComponent'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the component.'),
    type: c.sure.string(
      t,
      'type',
      'Internal name, unique within the offering, for example `cpu`. Limits and usages go by it.',
    ),
    name: c.sure.string(t, 'name', 'Display name.'),
    description: c.sure.string(t, 'description', 'What is measured, in the words of the provider.'),
    billingType: c.sure.enum(t, 'billing_type', BillingType, 'How the component is charged.'),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    measuredUnit: c.sure.string(t, 'measured_unit', 'What amounts are counted in, for example `GB`.'),
    unitFactor: c.float(
      t,
      'unit_factor',
      'How many units of the back end make one `measuredUnit`, for example 1024.',
    ),
    factor: c.float(
      t,
      'factor',
      'The factor between the back end and `measuredUnit` that the plug-in sets for a built-in component. Null for other components.',
    ),
    articleCode: c.sure.string(t, 'article_code', 'Code of the component in the accounting of the provider.'),
    isBoolean: c.sure.boolean(t, 'is_boolean', 'Switched on or off: its limit is 1 or 0.'),
    isBuiltin: c.sure.boolean(
      t,
      'is_builtin',
      'Comes with the plug-in of the offering, so the provider cannot remove it.',
    ),
    limitPeriod: c.enum(
      t,
      'limit_period',
      LimitPeriod,
      'The period for which a limit holds; null for components without limits.',
    ),
    limitPeriodWord: c.word(t, 'limit_period', 'limitPeriod'),
    limitAmount: c.float(
      t,
      'limit_amount',
      'The most that may be used in one `limitPeriod`; null when there is no bound.',
    ),
    minValue: c.float(
      t,
      'min_value',
      'The smallest limit that a customer can choose; null when there is no bound.',
    ),
    maxValue: c.float(
      t,
      'max_value',
      'The largest limit that a customer can choose; null when there is no bound.',
    ),
    defaultLimit: c.float(
      t,
      'default_limit',
      'The limit that an order form proposes; null when it proposes none.',
    ),
    maxAvailableLimit: c.float(
      t,
      'max_available_limit',
      'The most that the limits of all resources together can come to; null when there is no bound.',
    ),
    isPrepaid: c.boolean(t, 'is_prepaid', 'Paid in advance for a chosen number of months.'),
    overageComponent: linked(
      t,
      relations.OfferingComponent.overageComponent,
      'The component of the same offering that charges what goes beyond the prepaid amount; null when none does.',
    ),
    minPrepaidDuration: c.int(
      t,
      'min_prepaid_duration',
      'The fewest months that can be paid in advance; null when there is no bound.',
    ),
    maxPrepaidDuration: c.int(
      t,
      'max_prepaid_duration',
      'The most months that can be paid in advance; null when there is no bound.',
    ),
    prepaidDurationStep: c.int(
      t,
      'prepaid_duration_step',
      'The months paid in advance have to be a multiple of this number. Null when any number will do.',
    ),
    minRenewalDuration: c.int(
      t,
      'min_renewal_duration',
      'The fewest months by which a prepaid resource can be renewed. Null when there is no bound.',
    ),
    maxRenewalDuration: c.int(
      t,
      'max_renewal_duration',
      'The most months by which a prepaid resource can be renewed. Null when there is no bound.',
    ),
    renewalDurationStep: c.int(
      t,
      'renewal_duration_step',
      'The months of a renewal have to be a multiple of this number. Null when any number will do.',
    ),
    offering: linked(t, relations.OfferingComponent.offering, 'The offering that the component belongs to.'),
  }),
});
