import type { relations } from '../../relations/relations.ts';
import type { FieldBuilder } from '../builder.ts';
import { fetchedRow, linked } from '../related.ts';

/** The links of a report of usage, for all users or for one: its component, and where it was used. */
export const whereUsed = (
  t: FieldBuilder,
  link: typeof relations.ComponentUsage | typeof relations.ComponentUserUsage,
) => ({
  resource: linked(t, link.resource, 'The resource that used the component. Null only with an error.'),
  component: fetchedRow(
    t,
    link.component,
    'The component as the offering defines it; null when the offering no longer has it.',
  ),
  offering: linked(t, link.offering, 'The offering of the resource. Null only with an error.'),
  project: linked(
    t,
    link.project,
    'The project of the resource. Callers without a role in the project see only its UUID and name. Null ' +
      'only with an error.',
  ),
  customer: linked(
    t,
    link.customer,
    'The customer of the project. Callers without a role in the customer see only its UUID and name. ' +
      'Null only with an error.',
  ),
});
