import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { ComponentStats, UsageStats } from '../refs.ts';
import { linked } from '../related.ts';

const stats = columnFields<'UsageStats'>();
const c = columnFields<'ComponentStats'>();

builder.objectType(UsageStats, {
  description: 'What resources use, summed up over all of a project or of a customer.',
  fields: (t) => ({
    components: stats.objects(
      t,
      'components',
      ComponentStats,
      'One for each type of component that the resources have; components of several offerings that are of one type are summed up.',
    ),
  }),
});

builder.objectType(ComponentStats, {
  description: 'How much of all components of one type resources use and may use.',
  fields: (t) => ({
    type: c.sure.string(t, 'type', 'Internal name of the components, for example `cpu`.'),
    name: c.sure.string(t, 'name', 'Display name of the first of them.'),
    description: c.sure.string(t, 'description', 'What it measures, in the words of its provider.'),
    measuredUnit: c.sure.string(
      t,
      'measured_unit',
      'What `usage` and `limit` are counted in, for example `GB`; of the first of them.',
    ),
    billingType: c.enum(t, 'billing_type', BillingType, 'How the first of them is charged.'),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    usage: c.sure.float(t, 'usage', 'The amount that is used.'),
    limitUsage: c.float(t, 'limit_usage', 'What is used of `limit` within the period that it holds for.'),
    limit: c.float(t, 'limit', 'The amount that may be used; null where nothing limits it.'),
    offering: linked(
      t,
      relations.ComponentStats.offering,
      'The offering that the first of them belongs to. Null where the server does not say.',
    ),
  }),
});
