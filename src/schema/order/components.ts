import { planOf } from '../../planning/source.ts';
import { componentType } from '../../relations/offering-part.ts';
import type { SameRow } from '../../relations/relation.ts';
import { relations } from '../../relations/relations.ts';
import { isRow } from '../../upstream/shape.ts';
import { builder } from '../builder.ts';
import { floatIn, ownColumns } from '../fields.ts';
import { Order, OrderComponent } from '../refs.ts';
import { fetchedRow } from '../related.ts';

builder.objectType(OrderComponent, {
  description:
    'The amount of one component of the offering that an order requests, as given in `limits` of `createOrder`.',
  fields: (t) => ({
    type: t.string({
      nullable: false,
      description: 'Internal name of the component, for example `cpu`; unique within the offering.',
      extensions: ownColumns<'Order'>('limits'),
      resolve: ({ row }) => String(row[componentType]),
    }),
    limit: t.float({
      description:
        'The requested amount, in the unit of the component (`component.measuredUnit`); null for no limit.',
      extensions: ownColumns<'Order'>('limits'),
      resolve: ({ row }) => (isRow(row.limits) ? floatIn(row.limits[String(row[componentType])]) : null),
    }),
    component: fetchedRow(
      t,
      relations.OrderComponent.component,
      'The component as the offering defines it; null when the offering no longer has it.',
    ),
  }),
});

builder.objectFields(Order, (t) => ({
  components: t.field({
    type: [OrderComponent],
    nullable: false,
    description:
      'Requested amount of each component, in the order in which the server lists them; empty when the order requests no limits.',
    extensions: { rest: { kind: 'same-row', columns: ['limits'] } satisfies SameRow },
    resolve: (source, _args, _context, info) => {
      const plan = planOf(source, info).row;
      const { limits } = source.row;
      const types = isRow(limits) ? Object.keys(limits) : [];
      return types.map((type) => ({ row: { ...source.row, [componentType]: type }, plan }));
    },
  }),
}));
