import { textsIn } from '../../loaders/row-values.ts';
import { toldByRow } from '../../planning/source.ts';
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

/** Names in the context of an event whose values open something. */
const secretName = /(?:^|_)(?:token|password|secret|api_key|private_key)$/;

/** How deep a context is looked through: servers write flat ones. What lies deeper is null. */
const deepest = 8;

function withoutSecrets(context: unknown, depth = 0): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(context)) return context.map((one) => withoutSecrets(one, depth + 1));
  if (!isRow(context)) return context ?? null;
  const known = Object.entries(context).filter(([name]) => !secretName.test(name));
  return Object.fromEntries(known.map(([name, value]) => [name, withoutSecrets(value, depth + 1)]));
}

const author = toldByRow(({ row: { context } }: Parameters<typeof sourceIn>[2] & object, plan) =>
  isRow(context) && typeof context.user_uuid === 'string' ? sourceIn(context, plan) : null,
);

builder.objectType(EventAuthor, {
  description: 'Who was behind an event, as the audit log tells it: with the names of then.',
  interfaces: [Person],
  fields: (t) => ({
    username: partFields.string(t, 'user_username', `${ofPerson.username} As it was then.`),
    fullName: partFields.string(t, 'user_full_name', `${ofPerson.fullName} As it was then.`),
    ipAddress: partFields.string(
      t,
      'ip_address',
      'Network address that the user called from; null where the server did it by itself later.',
    ),
  }),
});

builder.objectType(Event, {
  description:
    'One entry of the audit log: something that was done or that happened. Names in it are those of then; the links lead ' +
    'to the objects as they are now, and have an error where these are gone or hidden from you.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Event'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the event.'),
    created: c.sure.dateTime(t, 'created', 'When it happened.'),
    eventType: c.sure.string(
      t,
      'event_type',
      'The kind of event, a word of the server, for example `marketplace_order_created`.',
    ),
    message: c.sure.string(t, 'message', 'What happened, in a sentence for people to read, in English.'),
    context: t.field({
      type: 'JSON',
      description:
        'What the event is about, as the server wrote it down then: an object with names such as `project_name`, whose ' +
        'values are text. What opens something (tokens, passwords) is left out. Null when the server kept nothing.',
      extensions: ownColumns<'Event'>('context'),
      resolve: ({ row }) => withoutSecrets(row.context),
    }),
    author: t.field({
      type: EventAuthor,
      description: 'Who did it; null for what the server did by itself.',
      extensions: { ...ownColumns<'Event'>('context'), read: author.read },
      resolve: author.resolve,
    }),
    user: linkField(t, link.user, User, 'The user who did it; null for what the server did by itself.'),
    affectedUser: linkField(
      t,
      link.affectedUser,
      User,
      'The user to whom it was done, for example who was given a role; null for other events.',
    ),
    customer: linkField(
      t,
      link.customer,
      Customer,
      'The customer that it concerns; null when it concerns none.',
    ),
    project: linkField(t, link.project, Project, 'The project that it concerns; null when it concerns none.'),
    offering: linkField(
      t,
      link.offering,
      Offering,
      'The offering that it concerns; null when it concerns none.',
    ),
  }),
});

const EventGroup = builder
  .objectRef<{ readonly name: string; readonly eventTypes: readonly string[] }>('EventGroup')
  .implement({
    description: 'Kinds of events that are about the same.',
    fields: (t) => ({
      name: t.exposeString('name', {
        nullable: false,
        description: 'What they are about, a word of the server, for example `projects`.',
      }),
      eventTypes: t.stringList({
        nullable: false,
        description: 'The kinds, as in `Event.eventType`. Empty when the server has none.',
        resolve: ({ eventTypes }) => [...eventTypes],
      }),
    }),
  });

builder.queryFields((t) => ({
  events: rootConnection(t, billLists.events, {
    description:
      'The audit log, newest first. All of it for staff and support; for others it is empty: they read what concerns an object ' +
      'at that, for example `Project.events`.',
    filter: EventFilter,
    sort: EventSort,
  }),
  event: lookedUp(
    t,
    nodeSources.Event,
    'One event; null, with a NOT_FOUND error, when you see none, which is all that older servers say of each. ' +
      'Servers of 2024 do not tell.',
  ),
  eventCount: fetchedValue(
    t,
    relations.Query.eventCount,
    'Int',
    'How many events there are in all. 0 for who is neither staff nor support. Null only with an error.',
  ),
  eventGroups: fetchedValue(
    t,
    relations.Query.eventGroups,
    [EventGroup],
    'The kinds of events that there can be, by what they are about. Null only with an error.',
    {
      told: (groups) =>
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
    'The kinds of objects of which the server keeps an audit log, in its own words, for example `structure.project`. Null ' +
      'only with an error.',
  ),
}));

/** The audit log below what it concerns. */
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
        `What the audit log has of the ${noun}, newest first, for all who see the ${noun} itself: else a NOT_FOUND ` +
        `error. One request for each ${noun}.`,
      filter: EventFilter,
      sort: EventSort,
    }),
  }));
}
