import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { ComponentStats, UsageStats } from '../refs.ts';
import { linked } from '../related.ts';

const stats = columnFields<'UsageStats'>();
const c = columnFields<'ComponentStats'>();

builder.objectType(UsageStats, {
  description: 'Usage and limits of resources, summed up over a project or a customer.',
  fields: (t) => ({
    components: stats.objects(
      t,
      'components',
      ComponentStats,
      'One entry for each type of component that the resources have. Components of the same type are summed up, also across offerings.',
    ),
  }),
});

builder.objectType(ComponentStats, {
  description: 'Usage and limits of all components of one type.',
  fields: (t) => ({
    type: c.sure.string(t, 'type', 'Internal name of the component type, for example `cpu`.'),
    name: c.sure.string(t, 'name', 'Display name of the first component of this type.'),
    description: c.sure.string(
      t,
      'description',
      'What the component measures, as described by its provider.',
    ),
    measuredUnit: c.sure.string(
      t,
      'measured_unit',
      'Unit of `usage` and `limit`, for example `GB`; taken from the first component of this type.',
    ),
    billingType: c.enum(t, 'billing_type', BillingType, 'How the first component of this type is charged.'),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    usage: c.sure.float(t, 'usage', 'Amount used, in `measuredUnit`.'),
    limitUsage: c.float(
      t,
      'limit_usage',
      'Amount used of `limit` within the period of the limit, in `measuredUnit`.',
    ),
    limit: c.float(
      t,
      'limit',
      'Maximum amount that may be used, in `measuredUnit`; null when there is no limit.',
    ),
    offering: linked(
      t,
      relations.ComponentStats.offering,
      'The offering of the first component of this type. Null when the server does not return it.',
    ),
  }),
});
