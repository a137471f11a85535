import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Offering, Plugin, PluginComponent } from '../refs.ts';
import { fetchedRow, fetchedRows } from '../related.ts';

const c = columnFields<'Plugin'>();
const component = columnFields<'PluginComponent'>();

builder.objectType(Plugin, {
  description: 'A type of offering that the server supports, with its built-in components.',
  fields: (t) => ({
    offeringType: c.sure.string(
      t,
      'offering_type',
      'Name of the type, as in `Offering.type` and `CreateOfferingInput.type`, for example `Marketplace.Slurm`.',
    ),
    components: c.objects(
      t,
      'components',
      PluginComponent,
      'Built-in components, which every offering of the type has and which cannot be removed. Empty when the provider ' +
        'creates all components.',
    ),
    availableLimits: c.strings(
      t,
      'available_limits',
      'Types of the components for which customers can have limits; empty for none.',
    ),
  }),
});

builder.objectType(PluginComponent, {
  description: 'A built-in component of a type of offering.',
  fields: (t) => ({
    type: component.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; equal to `OfferingComponent.type`.',
    ),
    name: component.sure.string(t, 'name', 'Display name of the component.'),
    measuredUnit: component.sure.string(
      t,
      'measured_unit',
      'Unit of the amounts of the component, for example `GB`.',
    ),
    billingType: component.sure.enum(t, 'billing_type', BillingType, 'How the component is charged.'),
    billingTypeWord: component.word(t, 'billing_type', 'billingType'),
  }),
});

builder.objectField(Offering, 'plugin', (t) =>
  fetchedRow(
    t,
    relations.Offering.plugin,
    'The type of the offering, with its built-in components. Costs one request for all offerings of an operation. ' +
      'Null when the server no longer supports offerings of the type.',
  ),
);

builder.queryFields((t) => ({
  plugins: fetchedRows(
    t,
    relations.Query.plugins,
    'The types of offerings that the server supports, with their built-in components. Visible to everybody. Null only ' +
      'with an error.',
  ),
}));
