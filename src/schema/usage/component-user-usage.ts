import { UnusableValue } from '../../loaders/errors.ts';
import { monthOfDay } from '../../relations/months.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { nodeId } from '../node.ts';
import { onlyWithAnError } from '../nullability.ts';
import { ComponentUserUsage } from '../refs.ts';
import { linked } from '../related.ts';
import { whereUsed } from './where-used.ts';

const c = columnFields<'ComponentUserUsage'>({ linked: true });
const link = relations.ComponentUserUsage;

builder.objectType(ComponentUserUsage, {
  description:
    "One user's share of a component's usage in one month, as the provider reported it. Visible to callers who may " +
    "see the component's usage.",
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'ComponentUserUsage'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the report.'),
    username: c.sure.string(t, 'username', 'Login name of the user in the back end of the offering.'),
    user: linked(
      t,
      link.user,
      'The account of the user at the offering; null when the offering does not know the login name, or no longer knows it.',
    ),
    month: t.field({
      type: 'Month',
      description: `The month in which the component was used. ${onlyWithAnError}`,
      extensions: ownColumns<'ComponentUserUsage'>('billing_period', 'date'),
      resolve: ({ row }) => {
        const month = monthOfDay(row, 'billing_period', 'date');
        if (month === null) throw new UnusableValue('no month in billing_period');
        return month;
      },
    }),
    componentType: c.sure.string(
      t,
      'component_type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    usage: c.sure.decimal(t, 'usage', 'The amount that the user used, in `measuredUnit`.'),
    measuredUnit: c.sure.string(t, 'measured_unit', 'Unit of `usage`, for example `hours`.'),
    date: c.sure.dateTime(t, 'date', 'The time up to which the report counts.'),
    created: c.sure.dateTime(t, 'created', 'When the report was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the report last changed.'),
    description: c.sure.string(t, 'description', 'Remark of the provider; empty when there is none.'),
    backendId: c.sure.string(
      t,
      'backend_id',
      'ID of the report in the back end of the offering; may be empty.',
    ),
    componentUsage: linked(
      t,
      link.componentUsage,
      "The component's usage by all users together. Null only with an error.",
    ),
    ...whereUsed(t, link),
  }),
});
