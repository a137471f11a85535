import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Quota } from '../refs.ts';

const c = columnFields<'Quota'>();

builder.objectType(Quota, {
  description: 'A quota of an offering: the limit of an amount, and how much of it is used.',
  fields: (t) => ({
    name: c.sure.string(t, 'name', 'Name of what the quota counts.'),
    usage: c.sure.float(t, 'usage', 'The current amount.'),
    limit: c.sure.float(t, 'limit', 'The largest possible amount; -1 when it is unlimited.'),
  }),
});
