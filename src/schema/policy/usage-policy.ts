import { rowsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { ComponentLimit, UsagePolicy } from '../refs.ts';
import { fetchedRow } from '../related.ts';
import { policyFields } from './policy-fields.ts';

const c = columnFields<'UsagePolicy'>({ linked: true });
const limit = columnFields<'ComponentLimit'>();

builder.objectType(UsagePolicy, {
  description:
    'A policy that defines what happens when a customer uses more of an offering than a limit allows.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'UsagePolicy'),
    ...policyFields(t, relations.UsagePolicy, 'usage'),
    componentLimits: c.objects(
      t,
      'component_limits_set',
      ComponentLimit,
      'The limit of each component that the policy watches.',
      // The offering leads to the component of a limit.
      ({ component_limits_set, scope_uuid }) =>
        rowsIn(component_limits_set).map((row) => ({ ...row, offering_uuid: scope_uuid })),
    ),
  }),
});

builder.objectType(ComponentLimit, {
  description: 'The largest amount of one component that a usage policy allows.',
  fields: (t) => ({
    type: limit.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    component: fetchedRow(
      t,
      relations.ComponentLimit.component,
      'The component as the offering defines it; null when the offering no longer has it.',
    ),
    limit: limit.sure.float(
      t,
      'limit',
      'The largest amount that may be used in the period of the policy, in the unit of the component.',
    ),
  }),
});
