import type { relations } from '../../relations/relations.ts';
import type { FieldBuilder } from '../builder.ts';
import { fetchedRow, linked } from '../related.ts';

/** What a report of usage leads to, of all users or of one: the component that was used, and where. */
export const whereUsed = (
  t: FieldBuilder,
  link: typeof relations.ComponentUsage | typeof relations.ComponentUserUsage,
) => ({
  resource: linked(t, link.resource, 'The resource that used the component. Null only with an error.'),
  component: fetchedRow(
    t,
    link.component,
    'The component as the offering defines it; null when the offering has it no more.',
  ),
  offering: linked(t, link.offering, 'The offering of the resource. Null only with an error.'),
  project: linked(
    t,
    link.project,
    'The project of the resource. More than its uuid and name is shown to those who have a role in it. Null only with an error.',
  ),
  customer: linked(
    t,
    link.customer,
    'The customer of the project. More than its uuid and name is shown to those who have a role in it. Null only with an error.',
  ),
});
