import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { planOf, stringIn } from '../../planning/source.ts';
import { builder } from '../builder.ts';
import { columnFields, sources } from '../fields.ts';
import { OfferingFilterElsewhere } from '../offering/filter.ts';
import { ProviderRevenue, ProviderStatistics, ServiceProvider } from '../refs.ts';

const reports = relations.ServiceProvider;
const statistics = columnFields<'ProviderStatistics'>();
const revenue = columnFields<'ProviderRevenue'>();

builder.objectType(ProviderStatistics, {
  description: 'Figures about the business of a service provider.',
  fields: (t) => ({
    currentCustomers: statistics.int(
      t,
      'current_customers',
      'Customers with resources that are not terminated.',
    ),
    customersNumberChange: statistics.int(
      t,
      'customers_number_change',
      'Customers won less customers lost since the month began.',
    ),
    activeResources: statistics.int(t, 'active_resources', 'Resources that are not terminated.'),
    resourcesNumberChange: statistics.int(
      t,
      'resources_number_change',
      'Resources created less resources terminated since the month began.',
    ),
    erredResources: statistics.int(t, 'erred_resources', 'Resources whose last operation failed.'),
    activeAndPausedOfferings: statistics.int(
      t,
      'active_and_paused_offerings',
      'Offerings that are active or paused, and both shared and invoiced.',
    ),
    pendingOrders: statistics.int(t, 'pending_orders', 'Orders that wait for approval by the provider.'),
    unresolvedTickets: statistics.int(
      t,
      'unresolved_tickets',
      'Support tickets about its resources that are open.',
    ),
    activeCampaigns: statistics.int(t, 'active_campaigns', 'Promotion campaigns that run now.'),
  }),
});

builder.objectType(ProviderRevenue, {
  description: 'What a service provider earned in one month.',
  fields: (t) => ({
    year: revenue.int(t, 'year', 'The year.'),
    month: revenue.int(t, 'month', 'The month, 1 to 12.'),
    total: revenue.decimal(
      t,
      'total',
      'Sum of what customers were charged without tax, in the currency of the server.',
    ),
  }),
});

builder.objectFields(ServiceProvider, (t) => ({
  statistics: t.field({
    type: ProviderStatistics,
    description: 'Figures about the business of the provider.',
    extensions: { rest: reports.statistics },
    resolve: async (source, _args, { loaders, upstream }, info) => {
      const uuid = uuidIn(source.row, 'uuid');
      const row = await loaders.once(`statistics ${uuid}`, () =>
        upstream.object('/api/marketplace-service-providers/{uuid}/stat/', { params: { uuid } }),
      );
      return { row, plan: planOf(source, info).row };
    },
  }),
  revenue: t.field({
    type: [ProviderRevenue],
    description:
      'What the provider earned in each month since the same month of last year, oldest first. Months without charges are left out.',
    extensions: { rest: reports.revenue },
    resolve: async (source, _args, { loaders, upstream }, info) => {
      const uuid = uuidIn(source.row, 'uuid');
      const { rows } = await loaders.once(`revenue ${uuid}`, () =>
        upstream.list('/api/marketplace-service-providers/{uuid}/revenue/', { params: { uuid } }),
      );
      return sources(rows, planOf(source, info).row);
    },
  }),
  apiSecretCode: t.string({
    description:
      'Key with which programs of the provider sign the usage that they report. A secret: given to those who hold the right to read it, as a rule owners of the customer, and to staff.',
    extensions: { rest: reports.apiSecretCode },
    resolve: async (source, _args, { loaders, upstream }) => {
      const uuid = uuidIn(source.row, 'uuid');
      const answer = await loaders.once(`api secret code ${uuid}`, () =>
        upstream.object('/api/marketplace-service-providers/{uuid}/api_secret_code/', { params: { uuid } }),
      );
      return stringIn(answer, 'api_secret_code');
    },
  }),
  offeringTypes: t.field({
    type: ['String'],
    description:
      'Types of the offerings of the provider, each once, for example `Marketplace.Slurm`. Servers of 2024 do not tell.',
    args: {
      filter: t.arg({
        type: OfferingFilterElsewhere.ref,
        description: 'Only types of offerings that match all that is given here.',
      }),
    },
    extensions: { rest: reports.offeringTypes },
    resolve: async (source, { filter }, { loaders, upstream }) => {
      const uuid = uuidIn(source.row, 'uuid');
      const query = OfferingFilterElsewhere.toQuery(filter);
      if (query === null) return [];
      const types = await loaders.once(`offering types ${uuid} ${JSON.stringify(query)}`, () =>
        upstream.values('/api/marketplace-service-providers/{uuid}/offerings/types/', {
          params: { uuid },
          query,
        }),
      );
      return types.filter((type) => typeof type === 'string');
    },
  }),
}));
