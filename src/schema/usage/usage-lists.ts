import { nodeSources, relations, rootLists } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { Customer, Offering, Project, Resource, ServiceProvider } from '../refs.ts';
import { fetchedRows, lookedUp } from '../related.ts';
import {
  ComponentUsageFilter,
  ComponentUsageSort,
  ComponentUserUsageFilter,
  ComponentUserUsageSort,
} from './filter.ts';

const ofUsage = { filter: ComponentUsageFilter, sort: ComponentUsageSort };
const ofUsers = { filter: ComponentUserUsageFilter, sort: ComponentUserUsageSort };

builder.queryFields((t) => ({
  componentUsages: rootConnection(t, rootLists.componentUsages, {
    description:
      'Usage of components by resource and month, as the providers reported it: at the offerings that you manage, and ' +
      'in your projects and organizations.',
    ...ofUsage,
  }),
  componentUsage: lookedUp(
    t,
    nodeSources.ComponentUsage,
    'One report of usage; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
  ),
  componentUserUsages: rootConnection(t, rootLists.componentUserUsages, {
    description:
      'Usage of components by user and month, as the providers reported it: at the offerings that you manage, and in ' +
      'your projects and organizations. Empty where a provider does not report usage by user.',
    ...ofUsers,
  }),
  componentUserUsage: lookedUp(
    t,
    nodeSources.ComponentUserUsage,
    'One report of the usage of a user; null, with a NOT_FOUND error, when it does not exist or you may ' +
      'not see it.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  componentUsages: connection(t, relations.Offering.componentUsages, {
    description:
      "Usage of components by resource and month: of the offering's resources that you may see. Costs one request for each offering.",
    ...ofUsage,
  }),
  componentUserUsages: connection(t, relations.Offering.componentUserUsages, {
    description:
      "Usage of components by user and month: of the offering's resources that you may see. Empty when no usage by " +
      'user is reported. Costs one request for each offering.',
    ...ofUsers,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  componentUsages: connection(t, relations.ServiceProvider.componentUsages, {
    description:
      "Usage of components by resource and month: of the provider's resources that you may see. The gateway selects it " +
      'from all usage that you may see and that matches the filter, for example one month; when that is more than ' +
      '6,300 reports, the field fails with UPSTREAM_UNSUPPORTED.',
    ...ofUsage,
  }),
}));

for (const [type, { componentUsages }, noun] of [
  [Project, relations.Project, 'project'],
  [Customer, relations.Customer, 'customer'],
] as const) {
  builder.objectFields(type, (t) => ({
    componentUsages: connection(t, componentUsages, {
      description: `Usage of components by resource and month: of the ${noun}'s resources that you may see. Costs one request for each ${noun}.`,
      ...ofUsage,
    }),
  }));
}

const months = (t: FieldBuilder) => ({
  start: t.arg({ type: 'Month', required: true, description: 'The first month of the usage.' }),
  end: t.arg({ type: 'Month', description: 'The last month of the usage. By default the current month.' }),
  type: t.arg.string({ description: 'Only the component with this internal name, for example `cpu`.' }),
});

const asSeries =
  'Oldest month first and not paginated: at most 300 reports for each resource; more than that cause an error that asks for ' +
  'fewer months. Costs one request for all resources of an offering. Null only with an error.';

builder.objectFields(Resource, (t) => ({
  componentUsages: fetchedRows(
    t,
    relations.Resource.componentUsages,
    `Usage of the resource by component and month. A month without a report has no entry. ${asSeries}`,
    { args: months(t) },
  ),
  userUsages: fetchedRows(
    t,
    relations.Resource.userUsages,
    `Usage of the resource by user, component and month. Empty when the provider does not report usage by user. ${asSeries}`,
    { args: months(t) },
  ),
}));
