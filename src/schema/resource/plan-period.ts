import { PartUnsupported } from '../../loaders/errors.ts';
import { partialRow } from '../../loaders/partial-row.ts';
import { rowsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import type { Column } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { ComponentUsage, PlanPeriod } from '../refs.ts';
import { linked } from '../related.ts';

const period = columnFields<'PlanPeriod'>();

builder.objectType(PlanPeriod, {
  description: 'A period in which a resource was charged by one plan, with the usage reported in it.',
  fields: (t) => ({
    id: idOf<'PlanPeriod'>(t, 'PlanPeriod'),
    uuid: period.sureUuid(t, 'uuid', 'UUID of the period.'),
    start: period.dateTime(
      t,
      'start',
      'When the plan became effective for the resource; null when this is not known.',
    ),
    end: period.dateTime(t, 'end', 'When another plan replaced this one; null while the plan is in force.'),
    plan: linked(t, relations.PlanPeriod.plan, 'The plan of the period. Null only with an error.'),
    components: period.objects(
      t,
      'components',
      ComponentUsage,
      'Usage reported in the period, by component.',
      // The UUIDs come from the resource: fields below a usage report need them as the period itself does.
      ({ components, offering_uuid, resource_uuid }) =>
        rowsIn(components).map((row) => inPeriod({ ...row, offering_uuid, resource_uuid })),
    ),
  }),
});

const elsewhere = [
  'billing_period',
  'resource_name',
  'offering_name',
  'project_uuid',
  'project_name',
  'customer_uuid',
  'customer_name',
] as const satisfies readonly Column<'ComponentUsage'>[];

/** A usage report in the row of a period. Its month and its project are columns of other rows only. */
function inPeriod(usage: Row): Row {
  const columns = Object.keys(usage).map((column) => [column, column] as const);
  const missing = elsewhere.filter((column) => !(column in usage));
  return partialRow(usage, columns, missing, new PartUnsupported('Resource.componentUsages'));
}
