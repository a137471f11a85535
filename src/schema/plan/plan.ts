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
    'The offering to which the plan belongs. Null only with an error.',
  ),
  usage: fetchedRow(
    t,
    relations.Plan.usage,
    'Number of resources that have the plan, and of further resources that can have it. Null when no resource has the ' +
      'plan. Costs one request for all plans; one for each offering if there are very many plans.',
  ),
}));

builder.queryFields((t) => ({
  plans: rootConnection(t, rootLists.plans, {
    description:
      'The plans that you see: those of offerings that are open to you, and those of offerings that you manage. ' +
      'Includes archived plans.',
    filter: PlanFilter,
  }),
}));
