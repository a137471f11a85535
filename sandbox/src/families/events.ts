import { uuidOf } from '../random.ts';
import { type Call, HttpError, hexUuid, notFound, ok, ServerFault } from '../rest/call.ts';
import { rowType, project as writeRow } from '../rest/columns.ts';
import { contains, type Filters, number, repeated, text, uuid } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import { array400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { visibleTo } from '../rest/visibility.ts';
import { pathUuid } from '../routes/find.ts';
import { fullName } from '../rows/order-row.ts';
import { isoOf } from '../world/text.ts';
import type { Customer, JsonObject, Offering, Order, Project, Resource, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { eventGroups } from './event-groups.ts';
import { seesUser } from './users.ts';

/** One entry of the audit log. */
interface Event {
  readonly uuid: string;
  readonly created: number;
  readonly type: string;
  /** The user who caused it. */
  readonly author: User;
  readonly about: About;
  readonly message: string;
}

/** The objects of an event. It is in the list of events of each of them. */
interface About {
  readonly customer?: Customer;
  readonly project?: Project;
  readonly resource?: Resource;
  readonly offering?: Offering;
  readonly order?: Order;
  readonly user?: User;
}

const path = '/api/events/';

const named = (prefix: string, object: { uuid: string; name: string } | undefined): JsonObject =>
  object ? { [`${prefix}_uuid`]: object.uuid, [`${prefix}_name`]: object.name } : {};

/** The context of an event as the server returns it: an object with text values only. */
function contextOf({ author, about }: Event): JsonObject {
  const { customer, project, resource, offering, order, user } = about;
  return {
    user_uuid: author.uuid,
    user_username: author.username,
    user_full_name: fullName(author),
    user_native_name: author.nativeName,
    user_is_staff: author.isStaff ? 'True' : 'False',
    user_is_support: author.isSupport ? 'True' : 'False',
    user_token_lifetime: 'None',
    ip_address: '192.0.2.17',
    ...named('customer', customer),
    ...named('project', project),
    ...named('resource', resource),
    ...named('offering', offering),
    ...(order && { order_uuid: order.uuid, order_type: order.type }),
    ...(user && {
      affected_user_uuid: user.uuid,
      affected_user_username: user.username,
      affected_user_full_name: fullName(user),
    }),
  };
}

const row = rowType<Event>('Event', {
  uuid: ({ uuid: each }) => each,
  created: ({ created }) => isoOf(created),
  event_type: ({ type }) => type,
  message: ({ message }) => message,
  context: contextOf,
});

const kept = new WeakMap<World, { readonly version: number; readonly events: readonly Event[] }>();

/** The audit log, newest first. It is made from the objects of the world, so it contains changes by the simulation too. */
export function eventsIn(world: World): readonly Event[] {
  const found = kept.get(world);
  if (found?.version === world.version) return found.events;
  const events = build(world).sort(
    (a, b) => b.created - a.created || (a.uuid < b.uuid ? -1 : a.uuid > b.uuid ? 1 : 0),
  );
  kept.set(world, { version: world.version, events });
  return events;
}

function build(world: World): Event[] {
  const [staff] = world.users;
  if (!staff) return [];
  const events: Event[] = [];
  const add = (
    type: string,
    { uuid: of, created }: { readonly uuid: string; readonly created: number },
    author: User,
    about: About,
    message: string,
  ): void => {
    events.push({ uuid: uuidOf(`${type} ${of}`), created, type, author, about, message });
  };
  for (const customer of world.customers) {
    const { name } = customer;
    add('customer_creation_succeeded', customer, staff, { customer }, `Customer ${name} has been created.`);
  }
  for (const project of world.projects) {
    const { customer, name } = project;
    add(
      'project_creation_succeeded',
      project,
      staff,
      { project, customer },
      `Project ${name} has been created.`,
    );
  }
  for (const user of world.users) {
    for (const grant of user.grants) {
      const offering = world.offeringByUuid.get(grant.scopeUuid);
      const about = {
        user,
        customer: grant.customer,
        ...(grant.project && { project: grant.project }),
        ...(offering && { offering }),
      };
      const message = `User ${fullName(user)} has gained role ${grant.role} in ${grant.scopeName}.`;
      add('role_granted', grant, grant.createdBy, about, message);
    }
  }
  for (const key of world.keys) {
    const { user, name } = key;
    const message = `SSH key ${name} of user ${user.username} has been created.`;
    add('ssh_key_creation_succeeded', key, user, { user }, message);
  }
  for (const offering of world.offerings) {
    for (const account of offering.users) {
      const { user } = account;
      const message = `Account for user ${user.username} in offering ${offering.name} has been created.`;
      add('marketplace_offering_user_created', account, user, { offering, user }, message);
    }
  }
  for (const resource of world.resources) {
    const { project, offering, name } = resource;
    const about = { resource, project, customer: project.customer, offering };
    const author = resource.creationOrder?.createdBy ?? staff;
    add(
      'marketplace_resource_create_succeeded',
      resource,
      author,
      about,
      `Resource ${name} has been created.`,
    );
  }
  for (const order of world.orders) {
    const { project, offering, resource, createdBy, completed, state, uuid: of } = order;
    const about = { order, resource, project, customer: project.customer, offering };
    const subject = `Order ${order.slug} of ${offering.name}`;
    add('marketplace_order_created', order, createdBy, about, `${subject} has been created.`);
    if (completed === null) continue;
    const end = { uuid: of, created: completed };
    if (state === 'done')
      add('marketplace_order_completed', end, createdBy, about, `${subject} has been completed.`);
    if (state === 'erred')
      add('marketplace_order_failed', end, createdBy, about, `${subject} has been marked as failed.`);
  }
  return events;
}

type Feed = (event: Event) => boolean;
type FeedOf = (call: Call, hex: string) => Feed | null;

const ofResource: FeedOf = ({ world, user }, hex) => {
  const resource = world.resourceByUuid.get(hex);
  const { all, resources, projects } = visibleTo(world, user);
  const isSeen = resource && (all || projects.has(resource.project) || resources.includes(resource));
  return isSeen ? ({ about }) => about.resource === resource : null;
};

const ofOffering: FeedOf = ({ world, user }, hex) => {
  const offering = world.offeringByUuid.get(hex);
  const isSeen = offering && (offering.shared || visibleTo(world, user).offeringSet.has(offering));
  return isSeen ? ({ about }) => about.offering === offering : null;
};

/** How the events of an object are found, by the family in its URL. Null where the caller does not see the object. */
const feeds: Readonly<Record<string, FeedOf>> = {
  customers({ world, user }, hex) {
    const customer = world.customerByUuid.get(hex);
    const { all, customers, projects } = visibleTo(world, user);
    const isSeen =
      customer &&
      (all || customers.has(customer) || [...projects].some((each) => each.customer === customer));
    return isSeen ? ({ about }) => about.customer === customer : null;
  },
  projects({ world, user }, hex) {
    const project = world.projectByUuid.get(hex);
    const { all, projects } = visibleTo(world, user);
    return project && (all || projects.has(project)) ? ({ about }) => about.project === project : null;
  },
  users(call, hex) {
    const user = call.world.userByUuid.get(hex);
    if (!user || !seesUser(call, user)) return null;
    return ({ about, author }) => about.user === user || author === user;
  },
  'marketplace-orders'({ world, user }, hex) {
    const order = world.orderByUuid.get(hex);
    const isSeen = order && visibleTo(world, user).orders.includes(order);
    return isSeen ? ({ about }) => about.order === order : null;
  },
  'marketplace-resources': ofResource,
  'marketplace-provider-resources': ofResource,
  'marketplace-provider-offerings': ofOffering,
  'marketplace-public-offerings': ofOffering,
};

/** The events of the object with this URL. A 400 for an object that the caller does not see; an empty URL is a 500, a bug of the server. */
function feedOf(call: Call, address: string): Feed {
  if (address === '') throw new ServerFault('no scope');
  const [, family = '', id = ''] = /^(?:https?:\/\/[^/]*)?\/api\/([\w-]+)\/([^/]+)\/$/.exec(address) ?? [];
  const hex = hexUuid(id);
  const feed = hex === null ? null : feeds[family]?.(call, hex);
  if (!feed) throw array400(`Can't restore object from url: ${address}`);
  return feed;
}

/** The events of a request without an object: all for staff and support; none, instead of a 403, for others. */
function seen(call: Call): readonly Event[] {
  const events = eventsIn(call.world);
  const scope = call.query.last('scope');
  if (scope !== undefined) return events.filter(feedOf(call, scope));
  return call.user.isStaff || call.user.isSupport ? events : [];
}

const filters: Filters<Event> = {
  event_type: repeated(({ type }, values) => values.includes(type)),
  feature: repeated(({ type }, values) => values.some((value) => eventGroups[value]?.includes(type))),
  message: contains(({ message }) => message),
  created_from: number(({ created }, value) => created >= value * 1000),
  created_to: number(({ created }, value) => created < value * 1000),
  customer_uuid: uuid(({ about }, value) => about.customer?.uuid === value),
  project_uuid: uuid(({ about }, value) => about.project?.uuid === value),
  user_uuid: uuid(({ author }, value) => author.uuid === value),
  related_user_uuid: uuid(({ about, author }, value) => about.user?.uuid === value || author.uuid === value),
  pat_uuid: uuid(() => false),
  auth_method: text((_event, value) => value === 'token'),
};

/** Routes of the audit log. */
export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: path,
    handle: (call) =>
      page(
        call,
        select(call, () => seen(call), filters, { created: ({ created }) => created }),
        (one, each) => writeRow(row, one, each),
      ),
  },
  {
    method: 'GET',
    template: `${path}{uuid}/`,
    handle(call) {
      // The server of 2024 expects the number of the event in the database, which no route returns.
      if (call.server === '2024') {
        if (/^\d+$/.test(call.params.uuid ?? '')) throw notFound('Event');
        throw new HttpError(404, { detail: 'Not found.' });
      }
      const { isStaff, isSupport } = call.user;
      const found = eventsIn(call.world).find(({ uuid: each }) => each === pathUuid(call));
      if (!found || !(isStaff || isSupport || found.author === call.user)) throw notFound('Event');
      return ok(writeRow(row, found, call));
    },
  },
  { method: 'GET', template: `${path}count/`, handle: (call) => ok({ count: seen(call).length }) },
  { method: 'GET', template: `${path}event_groups/`, handle: () => ok(eventGroups) },
  {
    method: 'GET',
    template: `${path}scope_types/`,
    handle: () =>
      ok([
        'core.user',
        'core.sshpublickey',
        'structure.customer',
        'structure.project',
        'marketplace.offering',
        'marketplace.resource',
        'marketplace.order',
      ]),
  },
  {
    method: 'GET',
    template: `${path}count/history/`,
    handle: () => {
      throw new ServerFault('no such column');
    },
  },
];
