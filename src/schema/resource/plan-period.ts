import { rowsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { MissingUsagePolicy } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { ComponentUsage, PlanPeriod } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const period = columnFields<'PlanPeriod'>();
const usage = columnFields<'ComponentUsage'>();

builder.objectType(PlanPeriod, {
  description: 'A time for which a resource was charged by one plan, with the usage reported in it.',
  fields: (t) => ({
    id: idOf<'PlanPeriod'>(t, 'PlanPeriod'),
    uuid: period.sureUuid(t, 'uuid', 'Identifies the period.'),
    start: period.dateTime(t, 'start', 'When the plan came into force; null when that is not known.'),
    end: period.dateTime(t, 'end', 'When another plan replaced it; null while it is in force.'),
    plan: linked(t, relations.PlanPeriod.plan, 'The plan. Null only with an error.'),
    components: period.objects(
      t,
      'components',
      ComponentUsage,
      'The usage reported in the period.',
      // They are handed down from the resource, for what is below a report as for the period itself.
      ({ components, offering_uuid, resource_uuid }) =>
        rowsIn(components).map((row) => ({ ...row, offering_uuid, resource_uuid })),
    ),
  }),
});

builder.objectType(ComponentUsage, {
  description: 'How much of one component a resource used in one month, as the provider reported it.',
  fields: (t) => ({
    id: idOf<'ComponentUsage'>(t, 'ComponentUsage'),
    uuid: usage.sureUuid(t, 'uuid', 'Identifies the report.'),
    type: usage.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    component: fetchedRow(
      t,
      relations.ComponentUsage.component,
      'The component as the offering defines it; null when the offering has it no more.',
    ),
    name: usage.sure.string(t, 'name', 'Display name of the component.'),
    measuredUnit: usage.sure.string(t, 'measured_unit', 'Unit of `usage`, for example `hours`.'),
    usage: usage.sure.decimal(t, 'usage', 'How much was used, in `measuredUnit`.'),
    date: usage.sure.dateTime(t, 'date', 'The moment up to which the report counts.'),
    created: usage.sure.dateTime(t, 'created', 'When the report was made.'),
    description: usage.sure.string(t, 'description', 'Remark of the provider; empty when there is none.'),
    recurring: usage.sure.boolean(
      t,
      'recurring',
      'Whether the value holds for every later month until the next report.',
    ),
    missingUsagePolicy: usage.enum(
      t,
      'missing_usage_policy',
      MissingUsagePolicy,
      'What counts in later months without a report.',
    ),
    missingUsagePolicyWord: usage.word(t, 'missing_usage_policy', 'missingUsagePolicy'),
  }),
});
