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
  if (node === null) throw new UserInputError('id', 'id is not a global ID of this API.');
  return loadNode(node.type, node.uuid, plans, context);
}

builder.queryType({
  description: 'Everything that you can read, as one linked graph.',
  fields: (t) => ({
    offerings: rootConnection(t, rootLists.offerings, {
      description:
        'The offerings that you manage. With `as: CONSUMER`, the offerings that you may order from; where the site allows it, ' +
        'these can be read without a credential, too.',
      filter: OfferingFilter,
      sort: OfferingSort,
    }),
    offering: lookedUp(
      t,
      nodeSources.Offering,
      'One offering; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
    ),
    resources: rootConnection(t, rootLists.resources, {
      description:
        'The resources of the offerings that you manage. With `as: CONSUMER`, the resources of your projects and organizations.',
      filter: ResourceFilter,
      sort: ResourceSort,
    }),
    resource: lookedUp(
      t,
      nodeSources.Resource,
      'One resource; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
    ),
    orders: rootConnection(t, rootLists.orders, {
      description:
        'The orders that you may see: orders for offerings that you manage, and orders of your projects.',
      filter: OrderFilter,
      sort: OrderSort,
    }),
    order: lookedUp(
      t,
      nodeSources.Order,
      'One order; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
    ),
    serviceProviders: rootConnection(t, rootLists.serviceProviders, {
      description:
        'The organizations that publish offerings. Every user with a valid credential may read them. Without a credential, they can be read only where the site shows its marketplace to everybody; otherwise UNAUTHENTICATED.',
      filter: ServiceProviderFilter,
      sort: ServiceProviderSort,
    }),
    serviceProvider: lookedUp(
      t,
      nodeSources.ServiceProvider,
      'One service provider; null, with a NOT_FOUND error, when it does not exist.',
    ),
    usagePolicies: rootConnection(t, rootLists.usagePolicies, {
      description: 'The usage policies of the offerings that you manage, newest first.',
      filter: UsagePolicyFilter,
    }),
    usagePolicy: lookedUp(
      t,
      nodeSources.UsagePolicy,
      'One usage policy; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
    ),
    customer: lookedUp(
      t,
      nodeSources.Customer,
      'One customer; null, with a NOT_FOUND error, when you have no role in it. Providers read their customers through `ServiceProvider`.',
    ),
    project: lookedUp(
      t,
      nodeSources.Project,
      'One project; null, with a NOT_FOUND error, when you have no role in it or in its customer. Providers read the projects of their customers through `ServiceProvider`.',
    ),
    user: lookedUp(
      t,
      nodeSources.User,
      'One user; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
    ),
    role: lookedUp(t, byUuid.Role, 'One role; null, with a NOT_FOUND error, when it does not exist.'),
    category: lookedUp(
      t,
      byUuid.Category,
      'One category; null, with a NOT_FOUND error, when it does not exist.',
    ),
    organizationGroup: lookedUp(
      t,
      byUuid.OrganizationGroup,
      'One group of organizations; null, with a NOT_FOUND error, when it does not exist.',
    ),
    plan: lookedUp(
      t,
      nodeSources.Plan,
      'One plan of a shared offering or of an offering that you manage; null, with a NOT_FOUND error, when ' +
        'it does not exist or you may not see it.',
    ),
    publicOffering: lookedUp(
      t,
      nodeSources.PublicOffering,
      'One offering as customers see it, by the UUID of the offering; null, with a NOT_FOUND error, when ' +
        'it does not exist or you may not see it.',
    ),
    sshKey: lookedUp(
      t,
      nodeSources.SshKey,
      'One SSH key of yours, or one that all users may use; null, with a NOT_FOUND error, when it does not ' +
        'exist or you may not see it. Staff see all keys.',
    ),
    currency: fetchedValue(
      t,
      relations.Query.currency,
      'String',
      'The currency of all amounts of money in this API: the REST API has one currency for the whole site. ' +
        'It is the text that the operator of the site configured, usually an ISO 4217 code such as `EUR`. ' +
        'Visible to everybody. Null when the server does not return it.',
    ),
    usagePolicyActions: fetchedValue(
      t,
      relations.Query.usagePolicyActions,
      [PolicyAction.ref],
      'The actions that a usage policy can take on this server. Null only with an error.',
      { convert: (words) => words?.map(PolicyAction.fromWire).filter((word) => word !== null) },
    ),
    usagePolicyActionWords: fetchedValue(
      t,
      relations.Query.usagePolicyActions,
      ['String'],
      'The names that the server uses for `usagePolicyActions`, also for those that are `UNKNOWN` there. Null only with an error.',
    ),
    offeringGroups: rootConnection(t, rootLists.offeringGroups, {
      description: 'The offerings that you manage, grouped by the organization that owns them.',
      filter: OfferingFilterElsewhere,
      sort: OfferingSort,
    }),
    aggregatedAccessSubnets: fetchedRow(
      t,
      relations.Query.aggregatedAccessSubnets,
      'The networks from which the resources of several offerings may be reached. For managers of all ' +
        'these offerings, owners of their organizations, staff and support. Null only with an error.',
      {
        offeringUuids: t.arg({
          type: ['UUID'],
          required: true,
          description: 'UUIDs of the offerings; at least 1, at most 100.',
        }),
        includeOrganizationSubnets: t.arg.boolean({
          description:
            'Whether to add the networks from which customers with resources that are not terminated log in. ' +
            'False by default.',
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
      'The user to whom the credential of the request belongs. Null, with an error, when the request has no credential.',
    ),
    profileCompleteness: fetchedRow(
      t,
      relations.Query.profileCompleteness,
      'Whether your profile has everything that the server requires. Null when the server requires nothing. Servers of ' +
        '2024 do not have it.',
    ),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description:
        'Any object by its global `id`; null, with a NOT_FOUND error, when it does not exist or you may not ' +
        'see it.',
      args: { id: t.arg.id({ required: true, description: 'Global `id` of the object.' }) },
      resolve: (source, { id }, context, info) => loadById(String(id), planOf(source, info).byType, context),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description:
        'Several objects by their global `id`s, in the same order; null, with an error, for each that you may not see.',
      args: {
        ids: t.arg.idList({ required: true, description: 'Global `id`s of the objects; at most 100.' }),
      },
      resolve: (source, { ids }, context, info) => {
        if (ids.length > 100)
          throw new UserInputError('ids', `ids takes 100 values at most, not ${ids.length}.`);
        const { byType } = planOf(source, info);
        return ids.map((id) => loadById(String(id), byType, context));
      },
    }),
  }),
});
