import { UserInputError } from '../errors/user-input-error.ts';
import { fromGlobalId } from '../lib/global-id.ts';
import type { RowPlan } from '../planning/projection.ts';
import { planOf, type Source } from '../planning/source.ts';
import { nodeSources, relations, rootLists } from '../relations/relations.ts';
import { byUuid } from '../relations/source.ts';
import { type BuilderTypes, builder } from './builder.ts';
import { rootConnection } from './connection.ts';
import { PolicyAction } from './enums.ts';
import { loadNode } from './node.ts';
import { OfferingFilter, OfferingFilterElsewhere, OfferingSort } from './offering/filter.ts';
import { OrderFilter, OrderSort } from './order/filter.ts';
import { UsagePolicyFilter } from './policy/filter.ts';
import { ServiceProviderFilter, ServiceProviderSort } from './provider/filter.ts';
import { fetchedRow, fetchedValue, lookedUp } from './related.ts';
import { ResourceFilter, ResourceSort } from './resource/filter.ts';

async function loadById(
  id: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source> {
  const node = fromGlobalId(id);
  if (node === null) throw new UserInputError('id', 'id is not a global id of this API.');
  return loadNode(node.type, node.uuid, plans, context);
}

builder.queryType({
  description: 'Everything that can be read, as one linked graph.',
  fields: (t) => ({
    offerings: rootConnection(t, rootLists.offerings, {
      description:
        'The offerings that you manage; `as: CONSUMER`, those that you may order from, also for who is not logged in.',
      filter: OfferingFilter,
      sort: OfferingSort,
    }),
    offering: lookedUp(
      t,
      nodeSources.Offering,
      'One offering; null, with a NOT_FOUND error, when you see none.',
    ),
    resources: rootConnection(t, rootLists.resources, {
      description:
        'The resources of the offerings that you manage; `as: CONSUMER`, those of your projects and organizations.',
      filter: ResourceFilter,
      sort: ResourceSort,
    }),
    resource: lookedUp(
      t,
      nodeSources.Resource,
      'One resource; null, with a NOT_FOUND error, when you see none.',
    ),
    orders: rootConnection(t, rootLists.orders, {
      description:
        'The orders that you may see: those for offerings that you manage and those of your projects.',
      filter: OrderFilter,
      sort: OrderSort,
    }),
    order: lookedUp(t, nodeSources.Order, 'One order; null, with a NOT_FOUND error, when you see none.'),
    serviceProviders: rootConnection(t, rootLists.serviceProviders, {
      description:
        'The organizations that publish offerings. Open to everybody who is logged in; to the anonymous only where the site shows its marketplace to everybody, else UNAUTHENTICATED.',
      filter: ServiceProviderFilter,
      sort: ServiceProviderSort,
    }),
    serviceProvider: lookedUp(
      t,
      nodeSources.ServiceProvider,
      'One service provider; null, with a NOT_FOUND error, when there is none.',
    ),
    usagePolicies: rootConnection(t, rootLists.usagePolicies, {
      description: 'The usage policies of the offerings that you manage, newest first.',
      filter: UsagePolicyFilter,
    }),
    usagePolicy: lookedUp(
      t,
      nodeSources.UsagePolicy,
      'One usage policy; null, with a NOT_FOUND error, when you see none.',
    ),
    customer: lookedUp(
      t,
      nodeSources.Customer,
      'One customer; null, with a NOT_FOUND error, when you have no role in it. What providers see of their customers is reached through the provider.',
    ),
    project: lookedUp(
      t,
      nodeSources.Project,
      'One project; null, with a NOT_FOUND error, when you have no role in it or in its customer. What providers see of projects is reached through the provider.',
    ),
    user: lookedUp(t, nodeSources.User, 'One user; null, with a NOT_FOUND error, when you see none.'),
    role: lookedUp(t, byUuid.Role, 'One role; null, with a NOT_FOUND error, when there is none.'),
    category: lookedUp(t, byUuid.Category, 'One category; null, with a NOT_FOUND error, when there is none.'),
    organizationGroup: lookedUp(
      t,
      byUuid.OrganizationGroup,
      'One group of organizations; null, with a NOT_FOUND error, when there is none.',
    ),
    plan: lookedUp(
      t,
      nodeSources.Plan,
      'One plan; null, with a NOT_FOUND error, when you see none. Of offerings that are shared and of those that you manage.',
    ),
    publicOffering: lookedUp(
      t,
      nodeSources.PublicOffering,
      'One offering as customers see it, by the uuid of the offering; null, with a NOT_FOUND error, when you see none.',
    ),
    sshKey: lookedUp(
      t,
      nodeSources.SshKey,
      'One key of yours, or one that all may use; null, with a NOT_FOUND error, when you see none. Staff see all.',
    ),
    currency: fetchedValue(
      t,
      relations.Query.currency,
      'String',
      'The currency of every amount of money in the graph: the REST API has one for the whole site, and tells it with none ' +
        'of the amounts. As the operator wrote it, as a rule a code of ISO 4217 such as `EUR`. Open to everybody. Null when ' +
        'the site does not send it.',
    ),
    usagePolicyActions: fetchedValue(
      t,
      relations.Query.usagePolicyActions,
      [PolicyAction.ref],
      'The actions that a usage policy can take on this server. Null only with an error.',
      { told: (words) => words?.map(PolicyAction.fromWire).filter((word) => word !== null) },
    ),
    usagePolicyActionWords: fetchedValue(
      t,
      relations.Query.usagePolicyActions,
      ['String'],
      '`usagePolicyActions` in the words of the server, which say what `UNKNOWN` stands for. Null only with an error.',
    ),
    offeringGroups: rootConnection(t, rootLists.offeringGroups, {
      description: 'The offerings that you manage by name, grouped by the organization that owns them.',
      filter: OfferingFilterElsewhere,
      sort: OfferingSort,
    }),
    aggregatedAccessSubnets: fetchedRow(
      t,
      relations.Query.aggregatedAccessSubnets,
      'The networks from which the resources of several offerings may be reached. For managers of each of them, ' +
        'owners of their organizations, staff and support. Null only with an error.',
      {
        offeringUuids: t.arg({
          type: ['UUID'],
          required: true,
          description: 'The offerings; at least one, and 100 at most.',
        }),
        includeOrganizationSubnets: t.arg.boolean({
          description:
            'Whether the networks are added from which the customers with living resources log in. Default false.',
        }),
      },
      ({ offeringUuids: { length } }) => {
        if (length < 1 || length > 100) {
          throw new UserInputError('offeringUuids', `offeringUuids takes 1 to 100 values, not ${length}.`);
        }
      },
    ),
    viewer: fetchedRow(
      t,
      relations.Query.viewer,
      'You: the user whose credential came with the request. Null, with an error, when none did.',
    ),
    profileCompleteness: fetchedRow(
      t,
      relations.Query.profileCompleteness,
      'Whether you have filled in all that the server asks for. Null where it asks for nothing. Servers of 2024 do not tell.',
    ),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Any object by its global `id`; null, with a NOT_FOUND error, when you see none.',
      args: { id: t.arg.id({ required: true, description: 'The `id` of the object.' }) },
      resolve: (source, { id }, context, info) => loadById(String(id), planOf(source, info).byType, context),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description:
        'Several objects by their global `id`s, in the same order; null, with an error, for each that you do not see.',
      args: { ids: t.arg.idList({ required: true, description: 'The `id`s of the objects; 100 at most.' }) },
      resolve: (source, { ids }, context, info) => {
        if (ids.length > 100)
          throw new UserInputError('ids', `ids takes 100 values at most, not ${ids.length}.`);
        const { byType } = planOf(source, info);
        return ids.map((id) => loadById(String(id), byType, context));
      },
    }),
  }),
});
