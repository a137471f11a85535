import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Quota } from '../refs.ts';

const c = columnFields<'Quota'>();

builder.objectType(Quota, {
  description: 'A bound on how much there can be of something in an offering, and how much there is.',
  fields: (t) => ({
    name: c.sure.string(t, 'name', 'What is counted.'),
    usage: c.sure.float(t, 'usage', 'How much there is.'),
    limit: c.sure.float(t, 'limit', 'How much there can be; -1 when there is no bound.'),
  }),
});
