import { listIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { ResourceAction, ResourceState, UsageLimitRestriction } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import { UserRoleFilter, UserRoleSort } from '../people/filter.ts';
import { ReportSection, Resource } from '../refs.ts';
import { fetchedRow, fetchedRows, linked, nested } from '../related.ts';

const c = columnFields<'Resource'>({ linked: true });
const link = relations.Resource;

builder.objectType(Resource, {
  description:
    'What a project has ordered from an offering: an allocation on a cluster, a virtual machine, a piece of ' +
    'software. Orders create, change and remove it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Resource'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the resource.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the resource in the REST API.'),
    name: c.sureString(t, 'name', 'Display name of the resource.'),
    slug: c.sure.string(t, 'slug', 'Short name for URLs and account names, made from the name.'),
    description: c.sure.string(t, 'description', 'Free text about the resource.'),
    created: c.sure.dateTime(t, 'created', 'When the resource was ordered.'),
    modified: c.sure.dateTime(t, 'modified', 'When the resource last changed.'),

    state: c.sure.enum(t, 'state', ResourceState, 'State of the resource, from its creation to its removal.'),
    stateWord: c.word(t, 'state', 'state'),
    errorMessage: c.sure.string(
      t,
      'error_message',
      'Why the last operation on the resource failed; empty when it did not.',
    ),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Technical trace of the last failure, for the provider; empty when there is none.',
    ),
    paused: c.sure.boolean(
      t,
      'paused',
      'Whether the resource is temporarily switched off, usually because of a policy.',
    ),
    downscaled: c.sure.boolean(
      t,
      'downscaled',
      'Whether the resource temporarily runs with reduced performance, usually because of a policy.',
    ),
    usageLimitRestriction: c.enum(
      t,
      'usage_limit_restriction',
      UsageLimitRestriction,
      'What was done to the resource because its usage passed the limit; null when nothing was.',
    ),
    usageLimitRestrictionWord: c.word(t, 'usage_limit_restriction', 'usageLimitRestriction'),
    restrictMemberAccess: c.sure.boolean(
      t,
      'restrict_member_access',
      'Whether the resource is temporarily closed to the members of its project.',
    ),
    availableActions: t.field({
      type: [ResourceAction.ref],
      nullable: false,
      description:
        'Additional actions that plug-ins of the server allow on the resource; for most resources none. For what you ' +
        'yourself may do, see the fields whose names begin with `viewerCan`.',
      extensions: ownColumns<'Resource'>('available_actions'),
      resolve: ({ row }) =>
        listIn(row.available_actions)
          .map(ResourceAction.fromWire)
          .filter((word) => word !== null),
    }),
    availableActionWords: c.strings(
      t,
      'available_actions',
      'The values of `availableActions` as the server names them, also of those that are `UNKNOWN` there.',
    ),

    endDate: c.date(
      t,
      'end_date',
      'Last day of the resource, after which it is removed; null when no end date is set.',
    ),
    endDateRequestedBy: linked(
      t,
      relations.Resource.endDateRequestedBy,
      'The user who set the end date; null when nobody did.',
    ),
    endDateUpdatedAt: c.dateTime(
      t,
      'end_date_updated_at',
      'When the end date was last set; null when it never was.',
    ),
    resourceEffectiveEndDate: c.date(
      t,
      'resource_effective_end_date',
      'The day on which the resource actually ends: its own end date or, when that is earlier, the end date of the ' +
        'project including its grace period. Null when neither is set.',
    ),
    renewalDate: c.json(
      t,
      'renewal_date',
      'When the resource is due for renewal: an object that contains days (`YYYY-MM-DD`). Null when it is never due.',
    ),

    attributes: c.json(
      t,
      'attributes',
      'Values that were entered when the resource was ordered: an object whose keys depend on the offering. ' +
        'Empty when there was nothing to enter.',
    ),
    options: c.json(
      t,
      'options',
      'Values of the options that the offering lets customers change later (`offering.resourceOptions`): an object ' +
        'with the options as keys. Null when none were set.',
    ),
    report: c.objects(t, 'report', ReportSection, "Sections of the provider's report about the resource."),
    username: c.string(
      t,
      'username',
      'Your own login name in the back end of the offering; null when you have no account there.',
    ),
    userRequiresReconsent: c.boolean(
      t,
      'user_requires_reconsent',
      'Whether you have to accept the terms of service of the offering again because they have changed.',
    ),
    hasApiKeys: c.boolean(t, 'has_api_keys', 'Whether API keys were issued for the resource.'),

    offering: linked(
      t,
      link.offering,
      'The offering that the resource was ordered from. Null only with an error.',
    ),
    publicOffering: fetchedRow(
      t,
      link.publicOffering,
      'The offering that the resource was ordered from, as customers see it. Unlike `offering`, everyone who may see ' +
        'the resource can read it. Null only with an error.',
    ),
    subresourceOfferings: fetchedRows(
      t,
      link.subresourceOfferings,
      'The offerings from which parts of this resource can be ordered; empty when there are none. Costs one request for each resource.',
    ),
    plan: linked(t, link.plan, 'The plan by which the resource is charged; null when it has none.'),
    planPeriods: fetchedRows(
      t,
      link.planPeriods,
      'The periods in which the resource was charged by one plan each. Only those that are still open or ended in the ' +
        'current month. Costs one request for each resource. Null only with an error.',
    ),
    category: linked(t, link.category, 'The category of the offering. Null only with an error.'),
    project: linked(t, link.project, 'The project that the resource belongs to. Null only with an error.'),
    customer: linked(t, link.customer, 'The customer that the project belongs to. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when that organization is no longer a service provider.',
    ),
    parent: linked(
      t,
      link.parent,
      'The resource that this one is a part of, for example the cloud tenant of a virtual machine; null when there is none.',
    ),
    team: fetchedRows(
      t,
      link.team,
      'The users of the project that the resource belongs to, sorted by login name. Where users must accept terms of ' +
        'service, you may see only those who did. Null only with an error.',
      {
        args: {
          hasConsent: t.arg.boolean({
            description:
              'Only users who accepted (true) or did not accept (false) the terms of service. Servers of 2024 do not have it.',
          }),
        },
      },
    ),
    users: connection(t, link.users, {
      description:
        'Users who have a role in the resource itself; for the users of its project, see `team`. Costs one ' +
        'request for each resource.',
      filter: UserRoleFilter,
      sort: UserRoleSort,
    }),
    orderInProgress: nested(
      t,
      link.orderInProgress,
      'The order that is being carried out or waits for approval; null when there is none.',
    ),
    creationOrder: nested(
      t,
      link.creationOrder,
      'The order that created the resource; null when the resource was imported.',
    ),
    orders: connection(t, link.orders, {
      description:
        'All orders for the resource that you may see, including those that have ended. Costs one request for each resource.',
      filter: OrderFilter,
      sort: OrderSort,
    }),
  }),
});
