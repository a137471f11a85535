import { textsIn } from '../../loaders/row-values.ts';
import { resolvedFromRow } from '../../planning/source.ts';
import { billLists, nodeSources, relations } from '../../relations/relations.ts';
import { isRow } from '../../upstream/shape.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields, ownColumns, sourceIn } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { nodeId } from '../node.ts';
import { partFields } from '../people/part.ts';
import { ofPerson } from '../people/person.ts';
import { Customer, Event, EventAuthor, Offering, Order, Project, Resource, User } from '../refs.ts';
import { fetchedValue, linkField, lookedUp } from '../related.ts';
import { EventFilter, EventSort } from './filter.ts';

const c = columnFields<'Event'>({ linked: true });
const link = relations.Event;

/** Names in the context of an event whose values are secrets. */
const secretName = /(?:^|_)(?:token|password|secret|api_key|private_key)$/;

/** How deep a context is searched for secrets. Servers write flat contexts. Deeper values become null. */
const deepest = 8;

function withoutSecrets(context: unknown, depth = 0): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(context)) return context.map((one) => withoutSecrets(one, depth + 1));
  if (!isRow(context)) return context ?? null;
  const known = Object.entries(context).filter(([name]) => !secretName.test(name));
  return Object.fromEntries(known.map(([name, value]) => [name, withoutSecrets(value, depth + 1)]));
}

const author = resolvedFromRow(({ row: { context } }: Parameters<typeof sourceIn>[2] & object, plan) =>
  isRow(context) && typeof context.user_uuid === 'string' ? sourceIn(context, plan) : null,
);

builder.objectType(EventAuthor, {
  description:
    'The user who caused an event, with the names that the user had at that time, as recorded in the audit log.',
  interfaces: [Person],
  fields: (t) => ({
    username: partFields.string(
      t,
      'user_username',
      `${ofPerson.username} Recorded at the time of the event.`,
    ),
    fullName: partFields.string(
      t,
      'user_full_name',
      `${ofPerson.fullName} Recorded at the time of the event.`,
    ),
    ipAddress: partFields.string(
      t,
      'ip_address',
      'IP address from which the user sent the request; null when the server caused the event itself later.',
    ),
  }),
});

builder.objectType(Event, {
  description:
    'An entry of the audit log: an action or another event. It contains the names from the time of the event. Its links ' +
    'lead to the objects as they are now, and fail with an error when an object no longer exists or is hidden from you.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Event'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the event.'),
    created: c.sure.dateTime(t, 'created', 'When the event happened.'),
    eventType: c.sure.string(
      t,
      'event_type',
      'Kind of event, as the server names it, for example `marketplace_order_created`.',
    ),
    message: c.sure.string(t, 'message', 'What happened: an English sentence for display.'),
    context: t.field({
      type: 'JSON',
      description:
        'Details of the event, as the server recorded them at that time: an object with names such as `project_name`, whose ' +
        'values are text. Tokens, passwords and other secret values are left out. Null when the server recorded none.',
      extensions: ownColumns<'Event'>('context'),
      resolve: ({ row }) => withoutSecrets(row.context),
    }),
    author: t.field({
      type: EventAuthor,
      description:
        'The user who caused the event, with the names from that time; null when the server caused it itself.',
      extensions: { ...ownColumns<'Event'>('context'), read: author.read },
      resolve: author.resolve,
    }),
    user: linkField(
      t,
      link.user,
      User,
      'The user who caused the event; null when the server caused it itself.',
    ),
    affectedUser: linkField(
      t,
      link.affectedUser,
      User,
      'The user whom the event affected, for example the user who was given a role; null for other events.',
    ),
    customer: linkField(
      t,
      link.customer,
      Customer,
      'The customer that the event concerns; null when it concerns none.',
    ),
    project: linkField(
      t,
      link.project,
      Project,
      'The project that the event concerns; null when it concerns none.',
    ),
    offering: linkField(
      t,
      link.offering,
      Offering,
      'The offering that the event concerns; null when it concerns none.',
    ),
  }),
});

const EventGroup = builder
  .objectRef<{ readonly name: string; readonly eventTypes: readonly string[] }>('EventGroup')
  .implement({
    description: 'A group of kinds of events on the same subject.',
    fields: (t) => ({
      name: t.exposeString('name', {
        nullable: false,
        description: 'Subject of the group, as the server names it, for example `projects`.',
      }),
      eventTypes: t.stringList({
        nullable: false,
        description: 'Kinds of events in the group, as in `Event.eventType`. Empty when there are none.',
        resolve: ({ eventTypes }) => [...eventTypes],
      }),
    }),
  });

builder.queryFields((t) => ({
  events: rootConnection(t, billLists.events, {
    description:
      'The audit log, newest first. Staff and support see all events; for others, the list is empty. They can read the events ' +
      'that concern an object from the object itself, for example with `Project.events`.',
    filter: EventFilter,
    sort: EventSort,
  }),
  event: lookedUp(
    t,
    nodeSources.Event,
    'An event by its UUID; null, with a NOT_FOUND error, when you may not see it. Older servers return ' +
      'this error for every event. Servers of 2024 do not have it.',
  ),
  eventCount: fetchedValue(
    t,
    relations.Query.eventCount,
    'Int',
    'Total number of events; 0 for callers who are neither staff nor support. Null only with an error.',
  ),
  eventGroups: fetchedValue(
    t,
    relations.Query.eventGroups,
    [EventGroup],
    'Kinds of events that can occur, grouped by subject. Null only with an error.',
    {
      convert: (groups) =>
        Object.entries(groups ?? {}).map(([name, types]) => ({
          name,
          eventTypes: Array.isArray(types) ? textsIn(types) : [],
        })),
    },
  ),
  eventScopeTypes: fetchedValue(
    t,
    relations.Query.eventScopeTypes,
    ['String'],
    'Kinds of objects that the audit log covers, as the server names them, for example `structure.project`. Null only with an error.',
  ),
}));

/** The audit log, as a field of each object that events concern. */
for (const [type, { events }, noun] of [
  [Customer, relations.Customer, 'customer'],
  [Project, relations.Project, 'project'],
  [User, relations.User, 'user'],
  [Resource, relations.Resource, 'resource'],
  [Offering, relations.Offering, 'offering'],
  [Order, relations.Order, 'order'],
] as const) {
  builder.objectFields(type, (t) => ({
    events: connection(t, events, {
      description:
        `Events of the audit log that concern the ${noun}, newest first. For all callers who can see the ${noun}; for others a ` +
        `NOT_FOUND error. Costs one request for each ${noun}.`,
      filter: EventFilter,
      sort: EventSort,
    }),
  }));
}
