import { relations, rootLists } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { rootConnection } from '../connection.ts';
import { Plan } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';
import { PlanFilter } from './filter.ts';

builder.objectFields(Plan, (t) => ({
  offering: linked(
    t,
    relations.Plan.offering,
    'The offering that the plan is a price list of. Null only with an error.',
  ),
  usage: fetchedRow(
    t,
    relations.Plan.usage,
    'How many resources have the plan, and how many more can. Null when no resource has it. One request for all plans, ' +
      'unless there are very many: then one for each offering.',
  ),
}));

builder.queryFields((t) => ({
  plans: rootConnection(t, rootLists.plans, {
    description:
      'The plans that you see: those of offerings that are open to you, and of those that you manage. Archived ones are among them.',
    filter: PlanFilter,
  }),
}));
