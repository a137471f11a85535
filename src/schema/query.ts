import { UserInputError } from '../errors/user-input-error.ts';
import { fromGlobalId } from '../lib/global-id.ts';
import { fieldNames } from '../loaders/field-names.ts';
import { rootLists } from '../loaders/relations.ts';
import type { RowPlan } from '../planning/projection.ts';
import { planOf, type Source } from '../planning/source.ts';
import { type BuilderTypes, builder } from './builder.ts';
import { rootConnection } from './connection.ts';
import { PolicyAction } from './enums.ts';
import type { RowRef } from './fields.ts';
import { loadNode, nodeLoaders } from './load-node.ts';
import type { NodeType } from './node.ts';
import { OfferingFilter, OfferingFilterElsewhere, OfferingSort } from './offering/filter.ts';
import { OrderFilter, OrderSort } from './order/filter.ts';
import { UsagePolicyFilter } from './policy/filter.ts';
import { ServiceProviderFilter, ServiceProviderSort } from './provider/filter.ts';
import { Offering, OfferingGroup, Order, Resource, ServiceProvider, UsagePolicy, User } from './refs.ts';
import { ResourceFilter, ResourceSort } from './resource/filter.ts';

type QueryBuilder = PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>;

/** One object of a type by its uuid; null with a NOT_FOUND error when there is none. */
function byUuid(t: QueryBuilder, type: NodeType, ref: RowRef, description: string) {
  return t.field({
    type: ref,
    description,
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Identifies the object.' }) },
    resolve: async (source, { uuid }, { loaders }, info) => {
      const plan = planOf(source, info).row;
      return { row: await loaders[nodeLoaders[type]].load(uuid, plan.columns), plan };
    },
  });
}

async function loadById(
  id: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source> {
  const node = fromGlobalId(id);
  if (node === null) throw new UserInputError('id', 'id is not a global id of this API.');
  return loadNode(node.type, node.uuid, plans, context);
}

/** The words for what a policy can do; asked for once in an operation. */
async function policyActions({ loaders, upstream }: BuilderTypes['Context']): Promise<string[]> {
  const words = await loaders.once('policy actions', () =>
    upstream.values('/api/marketplace-offering-usage-policies/actions/'),
  );
  return words.filter((word) => typeof word === 'string');
}

builder.queryType({
  description: 'Everything that can be read, as one linked graph.',
  fields: (t) => ({
    offerings: rootConnection(t, rootLists.offerings, {
      type: Offering,
      description: 'The offerings that you manage.',
      filter: OfferingFilter,
      sort: OfferingSort,
    }),
    offering: byUuid(
      t,
      'Offering',
      Offering,
      'One offering; null, with a NOT_FOUND error, when you see none.',
    ),
    resources: rootConnection(t, rootLists.resources, {
      type: Resource,
      description: 'The resources of the offerings that you manage.',
      filter: ResourceFilter,
      sort: ResourceSort,
    }),
    resource: byUuid(
      t,
      'Resource',
      Resource,
      'One resource; null, with a NOT_FOUND error, when you see none.',
    ),
    orders: rootConnection(t, rootLists.orders, {
      type: Order,
      description:
        'The orders that you may see: those for offerings that you manage and those of your projects.',
      filter: OrderFilter,
      sort: OrderSort,
    }),
    order: byUuid(t, 'Order', Order, 'One order; null, with a NOT_FOUND error, when you see none.'),
    serviceProviders: rootConnection(t, rootLists.serviceProviders, {
      type: ServiceProvider,
      description: 'The organizations that publish offerings. The list is open to everybody.',
      filter: ServiceProviderFilter,
      sort: ServiceProviderSort,
    }),
    serviceProvider: byUuid(
      t,
      'ServiceProvider',
      ServiceProvider,
      'One service provider; null, with a NOT_FOUND error, when there is none.',
    ),
    usagePolicies: rootConnection(t, rootLists.usagePolicies, {
      type: UsagePolicy,
      description: 'The usage policies of the offerings that you manage, newest first.',
      filter: UsagePolicyFilter,
    }),
    usagePolicy: byUuid(
      t,
      'UsagePolicy',
      UsagePolicy,
      'One usage policy; null, with a NOT_FOUND error, when you see none.',
    ),
    usagePolicyActions: t.field({
      type: [PolicyAction.ref],
      description: 'The actions that a usage policy can take on this server.',
      resolve: async (_source, _args, context) =>
        (await policyActions(context)).map(PolicyAction.fromWire).filter((word) => word !== null),
    }),
    usagePolicyActionWords: t.stringList({
      description: '`usagePolicyActions` in the words of the server, which say what `UNKNOWN` stands for.',
      resolve: (_source, _args, context) => policyActions(context),
    }),
    offeringGroups: rootConnection(t, rootLists.offeringGroups, {
      type: OfferingGroup,
      description: 'The offerings that you manage by name, grouped by the organization that owns them.',
      filter: OfferingFilterElsewhere,
      sort: OfferingSort,
    }),
    viewer: t.field({
      type: User,
      description:
        'You: the user whose credential came with the request. Null, with an error, when none did.',
      resolve: async (source, _args, { loaders, upstream }, info) => {
        const plan = planOf(source, info).row;
        const query = fieldNames('User', plan.columns);
        const row = await loaders.once(`viewer ${JSON.stringify(query)}`, () =>
          upstream.object('/api/users/me/', { query }),
        );
        return { row, plan };
      },
    }),
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
