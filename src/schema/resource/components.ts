import { planOf } from '../../planning/source.ts';
import { componentType } from '../../relations/offering-part.ts';
import type { SameRow } from '../../relations/relation.ts';
import { relations } from '../../relations/relations.ts';
import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, floatIn, ownColumns } from '../fields.ts';
import { Resource, ResourceComponent } from '../refs.ts';
import { fetchedRow } from '../related.ts';

const c = columnFields<'Resource'>({ linked: true });

/** The columns whose keys together are the components of a resource. */
const namedIn = ['limits', 'current_usages'] as const;

builder.objectType(ResourceComponent, {
  description: 'Limit and usage of one component of a resource, such as core hours or storage.',
  fields: (t) => ({
    type: t.string({
      nullable: false,
      description: 'Internal name of the component, for example `cpu`; unique within the offering.',
      extensions: ownColumns<'Resource'>(...namedIn),
      resolve: ({ row }) => String(row[componentType]),
    }),
    limit: amount(
      t,
      'limits',
      'The amount that the customer may use or has reserved, in the unit of the component (`component.measuredUnit`); ' +
        'null when no limit is set.',
    ),
    currentUsage: amount(
      t,
      'current_usages',
      'The amount used in the current billing period, in the unit of the component (`component.measuredUnit`); null ' +
        'when nothing was reported.',
    ),
    limitUsage: amount(
      t,
      'limit_usage',
      'The amount used of the limit in the period that the limit is for (`component.limitPeriod`), in the unit of the ' +
        'component (`component.measuredUnit`). Null for components that are not charged by limit. Slow: the server ' +
        'calculates the sum on demand.',
    ),
    component: fetchedRow(
      t,
      relations.ResourceComponent.component,
      'The component as the offering defines it; null when the offering no longer has it.',
    ),
  }),
});

builder.objectFields(Resource, (t) => ({
  components: t.field({
    type: [ResourceComponent],
    nullable: false,
    description: 'Limit and usage of each component that has a limit or usage.',
    extensions: { rest: { kind: 'same-row', columns: namedIn } satisfies SameRow },
    resolve: (source, _args, _context, info) => {
      const plan = planOf(source, info).row;
      return componentTypes(source.row).map((type) => ({
        row: { ...source.row, [componentType]: type },
        plan,
      }));
    },
  }),
  limits: c.json(
    t,
    'limits',
    'Limit of each component: an object that maps the type of a component to a number. Empty when there are no ' +
      'limits. `components` has the same values as typed fields.',
  ),
  currentUsages: c.json(
    t,
    'current_usages',
    'Usage of each component in the current billing period: an object that maps the type of a component to a number. ' +
      'Empty when nothing was reported. `components` has the same values as typed fields.',
  ),
  limitUsage: c.json(
    t,
    'limit_usage',
    "Usage of each component's limit in the period that the limit is for: an object that maps the type of a " +
      'component to a number. Null for a resource without limits. `components` has the same values as typed fields. Slow: ' +
      'the server calculates the sums on demand.',
  ),
  isUsageBased: c.sure.boolean(
    t,
    'is_usage_based',
    'Whether at least one component of the offering is charged by usage.',
  ),
  isLimitBased: c.sure.boolean(
    t,
    'is_limit_based',
    'Whether at least one component of the offering is charged by limit.',
  ),
}));

/** First the components with a limit, in the order in which the server lists them; then those with usage only. */
function componentTypes(row: Row): string[] {
  const types = new Set<string>();
  for (const column of namedIn) {
    const amounts = row[column];
    if (isRow(amounts)) for (const type of Object.keys(amounts)) types.add(type);
  }
  return [...types];
}

function amount(t: FieldBuilder, column: 'limits' | 'current_usages' | 'limit_usage', description: string) {
  return t.float({
    description,
    extensions: ownColumns<'Resource'>(column),
    resolve: ({ row }) => {
      const amounts = row[column];
      const value = isRow(amounts) ? amounts[String(row[componentType])] : undefined;
      return floatIn(value);
    },
  });
}
