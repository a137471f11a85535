import { uuidOf } from '../random.ts';
import { type Call, forbidden } from '../rest/call.ts';
import { link, required } from '../rest/fields.ts';
import { text, uuid } from '../rest/filters.ts';
import { decimal } from '../rest/values.ts';
import { mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { urls } from '../rows/urls.ts';
import type { OfferingComponent, OfferingUser, Resource, Writable } from '../world/types.ts';
import { byColumns } from './by-column.ts';
import { drop, type Family, familyRoutes, keptIn, sent, writtenRow } from './family.ts';
import { offeringUserLink, resourceLink } from './links.ts';

/** The limit of the usage of one component of a resource by one user. */
interface UserLimit extends Writable {
  readonly uuid: string;
  resource: Resource;
  component: OfferingComponent;
  user: OfferingUser;
  limit: number;
}

/** The limits of a world: a few at offerings with accounts. */
export const userUsageLimitsOf = keptIn((world): UserLimit[] =>
  world.offerings
    .filter(({ users }) => users.length > 0)
    .flatMap(({ components, resources, users, usersByUuid }) => {
      const component = components.find(({ billingType }) => billingType === 'usage') ?? components[0];
      const resource = resources.find(
        ({ state, project }) =>
          state === 'OK' && project.grants.some(({ user }) => usersByUuid.has(user.uuid)),
      );
      const user =
        resource?.project.grants.map((grant) => usersByUuid.get(grant.user.uuid)).find(Boolean) ?? users[0];
      return component && resource && user
        ? [
            {
              uuid: uuidOf(`${resource.uuid} ${user.uuid} limit`),
              resource,
              component,
              user,
              limit: 100,
              written: {},
            },
          ]
        : [];
    }),
);

const row = writtenRow<UserLimit>('UserUsageLimit', {
  url: ({ uuid: each }, call) => urls.at(call, `component-user-usage-limits/${each}/`),
  uuid: ({ uuid: each }) => each,
  resource: ({ resource }, call) => urls.resource(call, resource.uuid),
  component: ({ component }, call) => urls.at(call, `marketplace-offering-components/${component.uuid}/`),
  component_type: ({ component }) => component.type,
  user: ({ user }, call) => urls.at(call, `marketplace-offering-users/${user.uuid}/`),
  limit: ({ limit }) => limit.toFixed(2),
});

const shape = {
  resource: required(resourceLink),
  component: required(
    link('/api/{any}/{uuid}/', ({ world }, hex) =>
      world.offerings.flatMap(({ components }) => components).find(({ uuid: each }) => each === hex),
    ),
  ),
  user: required(offeringUserLink),
  limit: decimal(20, 2, { min: 0 }),
};

const family: Family<UserLimit> = {
  path: '/api/component-user-usage-limits/',
  model: 'ComponentUserUsageLimit',
  row,
  rows: (call) => {
    const { all, offeringSet } = visibleTo(call.world, call.user);
    return userUsageLimitsOf(call.world).filter(({ resource }) => all || offeringSet.has(resource.offering));
  },
  filters: {
    ...byColumns(row, { resource: 'url', component_type: 'text' }),
    resource_uuid: uuid(({ resource }, value) => resource.uuid === value),
    offering_uuid: uuid(({ resource }, value) => resource.offering.uuid === value),
    username: text(({ user }, value) => user.username === value),
  },
  mayWrite: ({ user }, limit) => limit === null || mayChangeOffering(user, limit.resource.offering),
  create: (call) => {
    const values = sent(call, shape);
    const { resource, component, user } = values;
    if (!resource || !component || !user || !mayChangeOffering(call.user, resource.offering))
      throw forbidden();
    const made = {
      uuid: call.random.uuid(),
      resource,
      component,
      user,
      limit: values.limit ?? 0,
      written: {},
    };
    userUsageLimitsOf(call.world).push(made);
    return made;
  },
  update: (call: Call, limit) => {
    Object.assign(
      limit,
      Object.fromEntries(Object.entries(sent(call, shape)).filter(([, value]) => value !== undefined)),
    );
  },
  remove: ({ world }, limit) => drop(userUsageLimitsOf(world), limit),
};

export const userUsageLimitRoutes = familyRoutes(family);
