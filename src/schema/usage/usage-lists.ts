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
      'What resources used month by month, as it was reported: of the offerings that you manage, and of your projects and ' +
      'organizations.',
    ...ofUsage,
  }),
  componentUsage: lookedUp(
    t,
    nodeSources.ComponentUsage,
    'One report of usage; null, with a NOT_FOUND error, when you see none.',
  ),
  componentUserUsages: rootConnection(t, rootLists.componentUserUsages, {
    description:
      'The same by user: of the offerings that you manage, and of your projects and organizations. Empty where a provider ' +
      'reports no users.',
    ...ofUsers,
  }),
  componentUserUsage: lookedUp(
    t,
    nodeSources.ComponentUserUsage,
    'One report of the usage of a user; null, with a NOT_FOUND error, when you see none.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  componentUsages: connection(t, relations.Offering.componentUsages, {
    description:
      'What resources of the offering used month by month, of those that you see. One request for each offering.',
    ...ofUsage,
  }),
  componentUserUsages: connection(t, relations.Offering.componentUserUsages, {
    description:
      'What each user had of it, of the resources that you see; empty where none is reported. One request for each offering.',
    ...ofUsers,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  componentUsages: connection(t, relations.ServiceProvider.componentUsages, {
    description:
      "What resources of the provider's offerings used month by month, of those that you see. Picked from all that you see under " +
      'the filter, such as one month; an UPSTREAM_UNSUPPORTED error where that is more than 6,300 reports.',
    ...ofUsage,
  }),
}));

for (const [type, { componentUsages }, noun] of [
  [Project, relations.Project, 'project'],
  [Customer, relations.Customer, 'customer'],
] as const) {
  builder.objectFields(type, (t) => ({
    componentUsages: connection(t, componentUsages, {
      description: `What resources of the ${noun} used month by month, of those that you see. One request for each ${noun}.`,
      ...ofUsage,
    }),
  }));
}

const months = (t: FieldBuilder) => ({
  start: t.arg({ type: 'Month', required: true, description: 'The first month.' }),
  end: t.arg({ type: 'Month', description: 'The last month. By default up to now.' }),
  type: t.arg.string({ description: 'Only the component with this internal name, for example `cpu`.' }),
});

const asSeries =
  'Oldest month first, and all at once: 300 reports for each resource at most, more are an error that asks for fewer months. One ' +
  'request for all resources of an offering. Null only with an error.';

builder.objectFields(Resource, (t) => ({
  componentUsages: fetchedRows(
    t,
    relations.Resource.componentUsages,
    `What the resource used of each component, month by month; a month without a report has no entry. ${asSeries}`,
    { args: months(t) },
  ),
  userUsages: fetchedRows(
    t,
    relations.Resource.userUsages,
    `What each user had of it, month by month; empty where the provider reports no users. ${asSeries}`,
    { args: months(t) },
  ),
}));
