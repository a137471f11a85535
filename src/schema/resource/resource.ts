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
    'What a project got from an offering: an allocation on a cluster, a virtual machine, a piece of software. ' +
    'It is made, changed and removed by orders.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Resource'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the resource.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the resource in the REST API.'),
    name: c.sureString(t, 'name', 'Display name.'),
    slug: c.sure.string(t, 'slug', 'Short name for addresses and accounts, made from the name.'),
    description: c.sure.string(t, 'description', 'Free text about the resource.'),
    created: c.sure.dateTime(t, 'created', 'When the resource was ordered.'),
    modified: c.sure.dateTime(t, 'modified', 'When the resource was last changed.'),

    state: c.sure.enum(t, 'state', ResourceState, 'Where the resource is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    errorMessage: c.sure.string(t, 'error_message', 'Why the last operation failed; empty when it did not.'),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Technical trace of the last failure, for the provider; empty when there is none.',
    ),
    paused: c.sure.boolean(
      t,
      'paused',
      'Whether the resource is switched off for the time being, usually by a policy.',
    ),
    downscaled: c.sure.boolean(
      t,
      'downscaled',
      'Whether the resource runs with reduced performance for the time being, usually by a policy.',
    ),
    usageLimitRestriction: c.enum(
      t,
      'usage_limit_restriction',
      UsageLimitRestriction,
      'What was done because usage passed the limit; null when nothing was.',
    ),
    usageLimitRestrictionWord: c.word(t, 'usage_limit_restriction', 'usageLimitRestriction'),
    restrictMemberAccess: c.sure.boolean(
      t,
      'restrict_member_access',
      'Whether the members of the project are kept out for the time being.',
    ),
    availableActions: t.field({
      type: [ResourceAction.ref],
      nullable: false,
      description:
        'What plug-ins of the server let be done with the resource besides, for most nothing. What you may do yourself is ' +
        'told by the fields whose names begin with `viewerCan`.',
      extensions: ownColumns<'Resource'>('available_actions'),
      resolve: ({ row }) =>
        listIn(row.available_actions)
          .map(ResourceAction.fromWire)
          .filter((word) => word !== null),
    }),
    availableActionWords: c.strings(
      t,
      'available_actions',
      '`availableActions` in the words of the server, which say what `UNKNOWN` stands for.',
    ),

    endDate: c.date(
      t,
      'end_date',
      'Last day of the resource, which is removed after it; null when no day was set for it.',
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
      'The day on which the resource really ends: the earlier of its own end date and that of the project with its ' +
        'grace period. Null when neither is set.',
    ),
    renewalDate: c.json(
      t,
      'renewal_date',
      'When the resource is due for renewal: an object with days (`YYYY-MM-DD`) in it. Null when it never is.',
    ),

    attributes: c.json(
      t,
      'attributes',
      'What was filled in when the resource was ordered: an object whose keys depend on the offering. Empty when there was nothing to fill in.',
    ),
    options: c.json(
      t,
      'options',
      'Values of the options that the offering lets customers change later (`offering.resourceOptions`), by option. Null when none were set.',
    ),
    report: c.objects(
      t,
      'report',
      ReportSection,
      'What the provider wrote about the resource, section by section.',
    ),
    username: c.string(
      t,
      'username',
      'Your own login name in the system behind the offering; null when you have no account there.',
    ),
    userRequiresReconsent: c.boolean(
      t,
      'user_requires_reconsent',
      'Whether you have to accept the terms of service of the offering again, because they have changed.',
    ),
    hasApiKeys: c.boolean(
      t,
      'has_api_keys',
      'Whether keys for a programming interface were issued for the resource.',
    ),

    offering: linked(
      t,
      link.offering,
      'The offering that the resource was ordered from. Null only with an error.',
    ),
    publicOffering: fetchedRow(
      t,
      link.publicOffering,
      'The offering that the resource was ordered from, as customers see it. Unlike `offering`, it can be read by ' +
        'everyone who sees the resource. Null only with an error.',
    ),
    subresourceOfferings: fetchedRows(
      t,
      link.subresourceOfferings,
      'The offerings from which parts of this resource can be ordered; empty when it has no parts. ' +
        'One request for each resource.',
    ),
    plan: linked(t, link.plan, 'The plan that the resource is charged by; null when it has none.'),
    planPeriods: fetchedRows(
      t,
      link.planPeriods,
      'The times for which the resource was charged by one plan each. Only those that are open or ended in the ' +
        'current month. One request for each resource. Null only with an error.',
    ),
    category: linked(t, link.category, 'The category of the offering. Null only with an error.'),
    project: linked(t, link.project, 'The project that the resource belongs to. Null only with an error.'),
    customer: linked(t, link.customer, 'The customer that the project belongs to. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when that organization is no service provider any more.',
    ),
    parent: linked(
      t,
      link.parent,
      'The resource that this one is a part of, such as the cloud tenant of a virtual machine; null when there is none.',
    ),
    team: fetchedRows(
      t,
      link.team,
      'The users of the project that the resource belongs to, by their login names. Where terms of service must be accepted, you may see ' +
        'only those who did. Null only with an error.',
      {
        args: {
          hasConsent: t.arg.boolean({
            description:
              'Only users who accepted (true) or did not accept (false) the terms of service. Servers of 2024 do not tell.',
          }),
        },
      },
    ),
    users: connection(t, link.users, {
      description:
        'Users that have a role on the resource itself; those of its project are the `team`. One request for each ' +
        'resource.',
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
      'The order that the resource was made by; null when it was imported.',
    ),
    orders: connection(t, link.orders, {
      description:
        'All orders for the resource that you may see, ended ones included. One request for each resource.',
      filter: OrderFilter,
      sort: OrderSort,
    }),
  }),
});
