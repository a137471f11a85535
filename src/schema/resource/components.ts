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

/** The columns that together name the components of a resource. */
const namedIn = ['limits', 'current_usages'] as const;

builder.objectType(ResourceComponent, {
  description:
    'What a resource has and uses of one component of its offering, such as core hours or storage.',
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
      'How much the customer may use or has reserved, in the unit of the component (`component.measuredUnit`); ' +
        'null when no limit is set.',
    ),
    currentUsage: amount(
      t,
      'current_usages',
      'How much was used in the current billing period, in the unit of the component; null when nothing was reported.',
    ),
    limitUsage: amount(
      t,
      'limit_usage',
      'How much of the limit was used in the period that the limit is for (`component.limitPeriod`), in the unit of ' +
        'the component. Null for components that are not charged by limit. Slow: the server adds it up on demand.',
    ),
    component: fetchedRow(
      t,
      relations.ResourceComponent.component,
      'The component as the offering defines it; null when the offering has it no more.',
    ),
  }),
});

builder.objectFields(Resource, (t) => ({
  components: t.field({
    type: [ResourceComponent],
    nullable: false,
    description: 'Limit and usage of each component that has one of them.',
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
    'The limit of each component: an object of numbers by type. `components` has it typed. Empty for none.',
  ),
  currentUsages: c.json(
    t,
    'current_usages',
    'What was used of each component in the current billing period: an object of numbers by type. ' +
      '`components` has it typed. Empty when nothing was reported.',
  ),
  limitUsage: c.json(
    t,
    'limit_usage',
    'What was used of the limit of each component in the period that the limit is for: an object of numbers by ' +
      'type. `components` has it typed. Slow: the server adds it up on demand. Null for a resource without limits.',
  ),
  isUsageBased: c.sure.boolean(
    t,
    'is_usage_based',
    'Whether a component of the offering is charged by usage.',
  ),
  isLimitBased: c.sure.boolean(
    t,
    'is_limit_based',
    'Whether a component of the offering is charged by limit.',
  ),
}));

/** Limits first, in the order in which the server lists them; then what has usage only. */
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
