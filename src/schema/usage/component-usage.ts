import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { MissingUsagePolicy } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { ComponentUsage } from '../refs.ts';
import { whereUsed } from './where-used.ts';

const c = columnFields<'ComponentUsage'>({ linked: true });
const link = relations.ComponentUsage;

builder.objectType(ComponentUsage, {
  description:
    'Usage of one component by a resource in one month, as the provider reported it. Visible to callers who manage ' +
    'the offering, and to members of the project and the customer of the resource.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'ComponentUsage'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the report.'),
    month: c.sure.month(t, 'billing_period', 'The month in which the component was used.'),
    type: c.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    name: c.sureString(t, 'name', 'Display name of the component.'),
    measuredUnit: c.sure.string(t, 'measured_unit', 'Unit of `usage`, for example `hours`.'),
    usage: c.sure.decimal(t, 'usage', 'The amount used, in `measuredUnit`.'),
    date: c.sure.dateTime(t, 'date', 'The time up to which the report counts.'),
    created: c.sure.dateTime(t, 'created', 'When the report was created.'),
    description: c.sure.string(t, 'description', 'Remark of the provider; empty when there is none.'),
    recurring: c.sure.boolean(
      t,
      'recurring',
      'Whether the value applies to every later month until the next report.',
    ),
    missingUsagePolicy: c.enum(
      t,
      'missing_usage_policy',
      MissingUsagePolicy,
      'What counts as usage in later months without a report.',
    ),
    missingUsagePolicyWord: c.word(t, 'missing_usage_policy', 'missingUsagePolicy'),
    ...whereUsed(t, link),
  }),
});
