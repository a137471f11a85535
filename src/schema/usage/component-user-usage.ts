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
    'How much of the usage of a component in one month was that of one user, as the provider reported it. Seen by those who ' +
    'see the usage itself.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'ComponentUserUsage'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the report.'),
    username: c.sure.string(
      t,
      'username',
      'Name of the account of the user in the system behind the offering.',
    ),
    user: linked(
      t,
      link.user,
      'The account at the offering; null for a name that the offering does not know, or knows no more.',
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
    usage: c.sure.decimal(t, 'usage', 'How much the user had of it, in `measuredUnit`.'),
    measuredUnit: c.sure.string(t, 'measured_unit', 'Unit of `usage`, for example `hours`.'),
    date: c.sure.dateTime(t, 'date', 'The moment up to which the report of the usage counts.'),
    created: c.sure.dateTime(t, 'created', 'When the report was made.'),
    modified: c.sure.dateTime(t, 'modified', 'When the report was last changed.'),
    description: c.sure.string(t, 'description', 'Remark of the provider; empty when there is none.'),
    backendId: c.sure.string(
      t,
      'backend_id',
      'Id of the report in the system behind the offering; may be empty.',
    ),
    componentUsage: linked(
      t,
      link.componentUsage,
      'The usage of all users together. Null only with an error.',
    ),
    ...whereUsed(t, link),
  }),
});
