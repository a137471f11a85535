import { uuidOf } from '../random.ts';
import { noteAgent } from '../rest/agents.ts';
import type { Call } from '../rest/call.ts';
import { notFound, ok, type Reply, ServerFault } from '../rest/call.ts';
import { known, project, rowType, wholeList } from '../rest/columns.ts';
import { ignoresParameter } from '../rest/described.ts';
import { testsOf } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { publicOfferingRow } from '../rows/offering-row.ts';
import { fullName } from '../rows/order-row.ts';
import { hasScope, resourceRow } from '../rows/resource-row.ts';
import { urls } from '../rows/urls.ts';
import { shortRole, userRoleRow } from '../rows/user-rows.ts';
import { lastMonths, monthlyUsage, type PlanPeriod, planPeriods } from '../world/derived.ts';
import { isoOf, isoOrNull, monthStart } from '../world/text.ts';
import type { Grant, Json, Offering, Resource, User } from '../world/types.ts';
import { glauthConfig, glauthTree } from './glauth.ts';
import { historyRoutes } from './history.ts';
import { grantFilters, grantOrderings } from './people-lists.ts';
import { resourceFilters, resourceOrderings } from './resource-lists.ts';
import { teamMemberRow, teamMembers } from './resource-team.ts';
import { resourceGrants } from './resource-users.ts';
import { consumerView, providerView, type ResourceView } from './resource-views.ts';

interface Member {
  readonly user: User;
  /** The oldest role of the user; null for a deactivated user, who is listed too. */
  readonly grant: Grant | null;
  readonly offering: Offering;
}

/** A row of `team`: a member of the project, with its account at the offering (contract section 4). */
const teamRow = rowType<Member>('TeamMember', {
  url: ({ user }, call) => urls.user(call, user.uuid),
  uuid: ({ user }) => user.uuid,
  username: ({ user }) => user.username,
  full_name: ({ user }) => fullName(user),
  email: ({ user }) => user.email,
  role: ({ grant }) => grant && shortRole(grant.role),
  expiration_time: ({ grant }) => isoOrNull(grant?.expiration ?? null),
  offering_user_username: ({ user, offering }) => offering.usersByUuid.get(user.uuid)?.username ?? null,
  offering_user_state: ({ user, offering }) => offering.usersByUuid.get(user.uuid)?.state ?? null,
});

function team(call: Call, { offering, project: owner }: Resource): Reply {
  const isInsider = call.server === '2024' || call.user.isStaff || call.user.isSupport;
  const consent =
    offering.enforcesConsent && !isInsider
      ? 'true'
      : ignoresParameter(call.server, call.template, 'has_consent')
        ? undefined
        : call.query.last('has_consent');
  const first = new Map<User, Grant>();
  for (const grant of owner.grants) {
    const known = first.get(grant.user);
    if (known === undefined || grant.created < known.created) first.set(grant.user, grant);
  }
  const members = [...first]
    .map(([user, grant]): Member => ({ user, grant: user.isActive ? grant : null, offering }))
    .filter(({ user }) => {
      if (consent !== 'true' && consent !== 'false') return true;
      return (offering.usersByUuid.get(user.uuid)?.consented ?? false) === (consent === 'true');
    })
    .sort((a, b) => (a.user.username < b.user.username ? -1 : 1));
  return ok(wholeList(teamRow, members, call));
}

function periodRow(resource: Resource, period: PlanPeriod, call: Call): Json {
  const now = call.world.now().getTime();
  const months = lastMonths(now).filter(
    (month) => month.start >= monthStart(period.start) && (period.end === null || month.start <= period.end),
  );
  return {
    uuid: period.uuid,
    plan_name: period.plan.name,
    plan_uuid: period.plan.uuid,
    start: isoOf(period.start),
    end: isoOrNull(period.end),
    components: months.flatMap((month) =>
      resource.offering.components.flatMap((component, index) =>
        component.billingType === 'usage' || component.billingType === 'limit'
          ? [
              known(
                'ComponentUsage',
                {
                  uuid: uuidOf(`${period.uuid} ${component.uuid} ${month.name}`),
                  created: isoOf(Math.max(month.start, period.start)),
                  description: '',
                  type: component.type,
                  name: component.name,
                  measured_unit: component.measuredUnit,
                  usage: monthlyUsage(resource, index, month.start, now).toFixed(2),
                  date: isoOf(month.start + 3_600_000),
                  missing_usage_policy: 'none',
                  recurring: false,
                },
                call,
              ),
            ]
          : [],
      ),
    ),
  };
}

/** The periods of plans that are open, or ended this month or later. */
function periods(call: Call, resource: Resource): Reply {
  const now = call.world.now().getTime();
  const orders = resource.offering.orders.filter((order) => order.resource === resource);
  const rows = planPeriods(resource, orders, now).filter(
    (each) => each.end === null || each.end >= monthStart(now),
  );
  return ok(rows.map((row) => periodRow(resource, row, call)));
}

/** The details of the back-end object: a 404 without a body if there is none, a 204 if it has no details. */
function details(call: Call, resource: Resource): Reply {
  if (!hasScope(resource)) return { status: 404 };
  if (resource.offering.type !== 'OpenStack.Tenant') return { status: 204 };
  const uuid = uuidOf(`${resource.uuid} scope`);
  return ok({
    url: urls.at(call, `openstack-tenants/${uuid}/`),
    uuid,
    name: resource.name,
    state: 'OK',
    backend_id: resource.backendId,
    availability_zone: 'nova',
    internal_network_id: uuidOf(`${uuid} network`),
    created: isoOf(resource.created),
    quotas: [{ name: 'vcpu', usage: Math.round(resource.usages[0] ?? 0), limit: resource.limits[0] ?? -1 }],
  });
}

/** The offerings that can be ordered inside a resource. */
function subresourceOfferings(call: Call, resource: Resource): Reply {
  const { offering } = resource;
  // Contract section 16.15.
  if (call.server === '2024' && !hasScope(resource)) throw new ServerFault();
  const children = call.world.offerings.filter(
    (each) => each.parent === offering || (each === offering && each.type === 'OpenStack.Tenant'),
  );
  return ok(
    children.map((each) => ({
      uuid: each.uuid,
      type: each.type === 'OpenStack.Tenant' ? 'OpenStack.Instance' : each.type,
    })),
  );
}

/** The list of resources, and the reads of one resource, in a view. */
function readsOf({ path, find, source }: ResourceView): readonly Route[] {
  const item = `${path}{uuid}/`;
  const below: Readonly<Record<string, (call: Call, resource: Resource) => Reply>> = {
    team,
    plan_periods: periods,
    details,
    offering: (call, { offering }) => ok(project(publicOfferingRow, offering, call)),
    offering_for_subresources: subresourceOfferings,
    list_users: (call, resource) =>
      page(
        call,
        select(call, () => resourceGrants(resource), grantFilters, grantOrderings),
        (row, each) => project(userRoleRow, row, each),
      ),
    glauth_users_config: (call, resource) => glauthConfig(call, resource.offering, resource),
    glauth_tree: (_call, resource) => glauthTree(resource.offering, resource),
  };
  return [
    {
      method: 'GET',
      template: path,
      handle: (call) => {
        noteAgent(call, 'Resource sync');
        return page(
          call,
          select(call, () => source(call), resourceFilters, resourceOrderings),
          (resource, each) => project(resourceRow, resource, each),
        );
      },
    },
    {
      method: 'GET',
      template: item,
      handle: (call) => {
        const resource = find(call);
        if (!testsOf(resourceFilters, call).every((test) => test(resource))) throw notFound('Resource');
        return ok(project(resourceRow, resource, call));
      },
    },
    ...Object.entries(below).map(
      ([name, read]): Route => ({
        method: 'GET',
        template: `${item}${name}/`,
        handle: (call) => read(call, find(call)),
      }),
    ),
    ...historyRoutes(item, find),
  ];
}

/** Reads of `/api/marketplace-provider-resources/` and `/api/marketplace-resources/`. */
export const resourceRoutes: readonly Route[] = [
  ...readsOf(providerView),
  ...readsOf(consumerView),
  {
    method: 'GET',
    template: `${consumerView.path}{uuid}/team_members/`,
    handle: (call) =>
      page(call, teamMembers(consumerView.find(call)), (member, each) =>
        project(teamMemberRow, member, each),
      ),
  },
];
