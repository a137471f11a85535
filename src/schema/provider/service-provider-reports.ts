import { UnusableValue } from '../../loaders/errors.ts';
import { monthIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { OfferingFilterElsewhere } from '../offering/filter.ts';
import { ProviderRevenue, ProviderStatistics, ServiceProvider } from '../refs.ts';
import { fetchedRow, fetchedRows, fetchedValue } from '../related.ts';

const reports = relations.ServiceProvider;
const statistics = columnFields<'ProviderStatistics'>();
const revenue = columnFields<'ProviderRevenue'>();

builder.objectType(ProviderStatistics, {
  description: 'Figures about the business of a service provider.',
  fields: (t) => ({
    currentCustomers: statistics.sure.int(
      t,
      'current_customers',
      'Customers with resources that are not terminated.',
    ),
    customersNumberChange: statistics.sure.int(
      t,
      'customers_number_change',
      'Customers won less customers lost since the month began.',
    ),
    activeResources: statistics.sure.int(t, 'active_resources', 'Resources that are not terminated.'),
    resourcesNumberChange: statistics.sure.int(
      t,
      'resources_number_change',
      'Resources created less resources terminated since the month began.',
    ),
    erredResources: statistics.sure.int(t, 'erred_resources', 'Resources whose last operation failed.'),
    activeAndPausedOfferings: statistics.sure.int(
      t,
      'active_and_paused_offerings',
      'Offerings that are active or paused, and both shared and invoiced.',
    ),
    pendingOrders: statistics.sure.int(t, 'pending_orders', 'Orders that wait for approval by the provider.'),
    unresolvedTickets: statistics.sure.int(
      t,
      'unresolved_tickets',
      'Support tickets about its resources that are open.',
    ),
    activeCampaigns: statistics.sure.int(t, 'active_campaigns', 'Promotion campaigns that run now.'),
  }),
});

builder.objectType(ProviderRevenue, {
  description: 'What a service provider earned in one month.',
  fields: (t) => ({
    period: t.field({
      type: 'Month',
      nullable: false,
      description: 'The month.',
      extensions: ownColumns<'ProviderRevenue'>('year', 'month'),
      resolve: ({ row }) => {
        const month = monthIn(row);
        if (month === null) throw new UnusableValue('no month');
        return month;
      },
    }),
    total: revenue.sure.decimal(t, 'total', 'Sum of what customers were charged without tax.'),
  }),
});

builder.objectFields(ServiceProvider, (t) => ({
  statistics: fetchedRow(
    t,
    reports.statistics,
    'Figures about the business of the provider. Null only with an error.',
  ),
  revenue: fetchedRows(
    t,
    reports.revenue,
    'What the provider earned in each month since the same month of last year, oldest first. Months without charges are left out. Null only with an error.',
    {
      args: {
        start: t.arg({
          type: 'Month',
          description: 'First month; as far back as the server tells when left out.',
        }),
        end: t.arg({ type: 'Month', description: 'Last month; the current one when left out.' }),
      },
    },
  ),
  apiSecretCode: fetchedValue(
    t,
    reports.apiSecretCode,
    'String',
    'Key with which programs of the provider sign the usage that they report. A secret: given to those who hold the right to read it, as a rule owners of the customer, and to staff. Null only with an error.',
  ),
  offeringTypes: fetchedValue(
    t,
    reports.offeringTypes,
    ['String'],
    'Types of the offerings of the provider, each once, for example `Marketplace.Slurm`. Null only with an error. Servers of 2024 do not tell.',
    {
      args: {
        filter: t.arg({
          type: OfferingFilterElsewhere.ref,
          description: 'Only types of offerings that match all that is given here.',
        }),
      },
      asked: ({ filter }) => {
        const query = OfferingFilterElsewhere.toQuery(filter);
        return query && { query };
      },
    },
  ),
}));
