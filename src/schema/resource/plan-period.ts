import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { planOf } from '../../planning/source.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { MissingUsagePolicy } from '../enums.ts';
import { columnFields, sources } from '../fields.ts';
import { planLink } from '../links.ts';
import { ComponentUsage, PlanPeriod } from '../refs.ts';

const period = columnFields<'PlanPeriod'>();
const usage = columnFields<'ComponentUsage'>();

builder.objectType(PlanPeriod, {
  description: 'A time for which a resource was charged by one plan, with the usage reported in it.',
  fields: (t) => ({
    uuid: period.sureUuid(t, 'uuid', 'Identifies the period.'),
    start: period.dateTime(t, 'start', 'When the plan came into force; null when that is not known.'),
    end: period.dateTime(t, 'end', 'When another plan replaced it; null while it is in force.'),
    plan: planLink(t, 'Resource', relations.PlanPeriod.plan, 'The plan.', 'resource_uuid'),
    components: period.objects(t, 'components', ComponentUsage, 'The usage reported in the period.'),
  }),
});

builder.objectType(ComponentUsage, {
  description: 'How much of one component a resource used in one month, as the provider reported it.',
  fields: (t) => ({
    uuid: usage.sureUuid(t, 'uuid', 'Identifies the report.'),
    type: usage.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    name: usage.string(t, 'name', 'Display name of the component.'),
    measuredUnit: usage.string(t, 'measured_unit', 'Unit of `usage`, for example `hours`.'),
    usage: usage.decimal(t, 'usage', 'How much was used, in `measuredUnit`.'),
    date: usage.dateTime(t, 'date', 'The moment up to which the report counts.'),
    created: usage.dateTime(t, 'created', 'When the report was made.'),
    description: usage.string(t, 'description', 'Remark of the provider; empty when there is none.'),
    recurring: usage.boolean(
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

/** The plan periods of a resource. Their rows get the uuids of the resource and of its offering, through which their plans are loaded. */
export function planPeriodsField(t: FieldBuilder) {
  return t.field({
    type: [PlanPeriod],
    description:
      'The times for which the resource was charged by one plan each. Only those that are open or ended in the ' +
      'current month. One request for each resource.',
    extensions: { rest: relations.Resource.planPeriods },
    resolve: async (source, _args, { upstream }, info) => {
      const { offering_uuid, uuid: resource_uuid } = source.row;
      const page = await upstream.list('/api/marketplace-provider-resources/{uuid}/plan_periods/', {
        params: { uuid: uuidIn(source.row, 'uuid') },
      });
      const rows = page.rows.map((row) => ({ ...row, offering_uuid, resource_uuid }));
      return sources(rows, planOf(source, info).row);
    },
  });
}
