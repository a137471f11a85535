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
  description: 'Business statistics of a service provider.',
  fields: (t) => ({
    currentCustomers: statistics.sure.int(
      t,
      'current_customers',
      'Number of customers with resources that are not terminated.',
    ),
    customersNumberChange: statistics.sure.int(
      t,
      'customers_number_change',
      'Number of customers gained minus number of customers lost since the start of the month.',
    ),
    activeResources: statistics.sure.int(
      t,
      'active_resources',
      'Number of resources that are not terminated.',
    ),
    resourcesNumberChange: statistics.sure.int(
      t,
      'resources_number_change',
      'Number of resources created minus number of resources terminated since the start of the month.',
    ),
    erredResources: statistics.sure.int(
      t,
      'erred_resources',
      'Number of resources whose last operation failed.',
    ),
    activeAndPausedOfferings: statistics.sure.int(
      t,
      'active_and_paused_offerings',
      'Number of offerings that are active or paused, and both shared and invoiced.',
    ),
    pendingOrders: statistics.sure.int(
      t,
      'pending_orders',
      'Number of orders that wait for approval by the provider.',
    ),
    unresolvedTickets: statistics.sure.int(
      t,
      'unresolved_tickets',
      'Number of open support tickets about resources of the provider.',
    ),
    activeCampaigns: statistics.sure.int(
      t,
      'active_campaigns',
      'Number of promotion campaigns that are running now.',
    ),
  }),
});

builder.objectType(ProviderRevenue, {
  description: 'Revenue of a service provider in one month.',
  fields: (t) => ({
    period: t.field({
      type: 'Month',
      nullable: false,
      description: 'The month of the revenue.',
      extensions: ownColumns<'ProviderRevenue'>('year', 'month'),
      resolve: ({ row }) => {
        const month = monthIn(row);
        if (month === null) throw new UnusableValue('no month');
        return month;
      },
    }),
    total: revenue.sure.decimal(t, 'total', 'Sum of the charges to customers, without tax.'),
  }),
});

builder.objectFields(ServiceProvider, (t) => ({
  statistics: fetchedRow(
    t,
    reports.statistics,
    'Business statistics of the provider. Null only with an error.',
  ),
  revenue: fetchedRows(
    t,
    reports.revenue,
    'Revenue of the provider in each month, from the same month of last year until now, oldest first. Months without ' +
      'charges are left out. Null only with an error.',
    {
      args: {
        start: t.arg({
          type: 'Month',
          description: 'First month; when left out, the earliest month that the server returns.',
        }),
        end: t.arg({ type: 'Month', description: 'Last month; when left out, the current month.' }),
      },
    },
  ),
  apiSecretCode: fetchedValue(
    t,
    reports.apiSecretCode,
    'String',
    'Key with which programs of the provider sign their usage reports. A secret: visible to staff and to callers with the ' +
      'permission to read it, usually owners of the customer. Null only with an error.',
  ),
  offeringTypes: fetchedValue(
    t,
    reports.offeringTypes,
    ['String'],
    "Types of the provider's offerings, each listed once, for example `Marketplace.Slurm`. Null only with an error. " +
      'Servers of 2024 do not have it.',
    {
      args: {
        filter: t.arg({
          type: OfferingFilterElsewhere.ref,
          description: 'Only types of offerings that match all given filters.',
        }),
      },
      toArguments: ({ filter }) => {
        const query = OfferingFilterElsewhere.toQuery(filter);
        return query && { query };
      },
    },
  ),
}));
