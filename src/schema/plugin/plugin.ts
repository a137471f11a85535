import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Offering, Plugin, PluginComponent } from '../refs.ts';
import { fetchedRow, fetchedRows } from '../related.ts';

const c = columnFields<'Plugin'>();
const component = columnFields<'PluginComponent'>();

builder.objectType(Plugin, {
  description: 'A type of offering that the server can run, and what is counted for it from the start.',
  fields: (t) => ({
    offeringType: c.sure.string(
      t,
      'offering_type',
      'The type, as `Offering.type` and `CreateOfferingInput.type` have it, for example `Marketplace.Slurm`.',
    ),
    components: c.objects(
      t,
      'components',
      PluginComponent,
      'The components that each offering of the type has from the start, and that cannot be removed. Empty where the provider makes all.',
    ),
    availableLimits: c.strings(
      t,
      'available_limits',
      'The types of components for which customers can be given limits; empty for none.',
    ),
  }),
});

builder.objectType(PluginComponent, {
  description: 'A component that a type of offering brings along.',
  fields: (t) => ({
    type: component.sure.string(
      t,
      'type',
      'Internal name, for example `cpu`; that of `OfferingComponent.type`.',
    ),
    name: component.sure.string(t, 'name', 'Display name.'),
    measuredUnit: component.sure.string(t, 'measured_unit', 'Unit of the amounts, for example `GB`.'),
    billingType: component.sure.enum(t, 'billing_type', BillingType, 'How the component is charged.'),
    billingTypeWord: component.word(t, 'billing_type', 'billingType'),
  }),
});

builder.objectField(Offering, 'plugin', (t) =>
  fetchedRow(
    t,
    relations.Offering.plugin,
    'What the server tells of the type of the offering: one request for all offerings of an operation. Null where the server can ' +
      'no longer run offerings of the type.',
  ),
);

builder.queryFields((t) => ({
  plugins: fetchedRows(
    t,
    relations.Query.plugins,
    'The types of offerings that the server can run, with the components that each brings along. Open to everybody. Null only with an error.',
  ),
}));
