import { robotAccounts } from '../families/robot-accounts.ts';
import { hashOf } from '../random.ts';
import { type Call, HttpError, hexUuid, notFound, ok, type Reply, ServerFault } from '../rest/call.ts';
import { project, whole } from '../rest/columns.ts';
import { testsOf } from '../rest/filters.ts';
import { type Orderings, page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { courseAccountRow, projectServiceAccountRow, providerRow } from '../rows/account-rows.ts';
import { clientCustomerRow, clientProjectRow, clientUsers, slimOfferingRow } from '../rows/client-rows.ts';
import { projectRow } from '../rows/project-rows.ts';
import { keyRow, projectPermissionRow, providerUserRow, userRoleRow } from '../rows/user-rows.ts';
import { lastMonths, money, sumOfCosts } from '../world/derived.ts';
import type { Customer, Grant, Offering, Project, Provider, SshKey } from '../world/types.ts';
import { type Clients, clientsOf } from './clients.ts';
import { findListedProvider, findOwnProvider, findProvider } from './find.ts';
import { offeringFilters, offeringOrderings } from './offering-lists.ts';
import {
  customerFilters,
  customerOrderings,
  grantFilters,
  grantOrderings,
  projectFilters,
  projectOrderings,
  userFilters,
  userOrderings,
} from './people-lists.ts';
import {
  courseFilters,
  courseOrderings,
  keyFilters,
  providerFilters,
  providerOrderings,
  serviceAccountFilters,
} from './provider-lists.ts';

const base = '/api/marketplace-service-providers/';
const item = `${base}{uuid}/`;

const keyOrderings: Orderings<SshKey> = { name: (key) => key.name };

const clients = (call: Call, provider: Provider): Clients =>
  clientsOf(call.world, provider, provider.offerings);

const livingOfferings = (provider: Provider): Offering[] =>
  provider.offerings
    .filter((each) => each.billable && each.shared)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The roles of active users in projects with a resource of a shared offering that is not terminated, oldest first (contract section 16.18). */
function permissionsIn({ projects, resourcesByProject }: Clients): Grant[] {
  const isUsed = (each: Project): boolean =>
    (resourcesByProject.get(each) ?? []).some((one) => one.state !== 'Terminated' && one.offering.shared);
  return projects
    .filter(isUsed)
    .flatMap((each) => each.grants)
    .filter((grant) => grant.user.isActive)
    .sort((a, b) => a.created - b.created);
}

function requiredUuid(call: Call, name: string): string {
  const value = call.query.last(name) ?? '';
  // Contract section 16.15.
  if (call.server === '2024' && !hexUuid(value)) throw new ServerFault();
  if (value === '') throw new HttpError(400, { [name]: ['This field is required.'] });
  const hex = hexUuid(value);
  if (!hex) throw new HttpError(400, { [name]: ['Enter a valid UUID.'] });
  return hex;
}

/** The filters of `user_customers`, where `user_uuid` is a parameter of the route itself. */
const { user_uuid: _ofTheRoute, ...clientFilters } = customerFilters;

function customerPage(call: Call, keep: (customer: Customer, all: Clients) => boolean): Reply {
  const all = clients(call, findListedProvider(call));
  const rows = select(
    call,
    () => all.customers.filter((each) => keep(each, all)),
    clientFilters,
    customerOrderings,
  );
  return page(call, rows, (customer, each) => project(clientCustomerRow, { customer, clients: all }, each));
}

function statistics(call: Call): Reply {
  const provider = findListedProvider(call);
  const all = clients(call, provider);
  const resources = provider.offerings.flatMap((each) => each.resources);
  const monthAgo = call.world.now().getTime() - 30 * 86_400_000;
  const isNew = resources.filter((each) => each.created >= monthAgo);
  return ok({
    active_campaigns: hashOf(provider.uuid) % 3,
    current_customers: all.customers.length,
    customers_number_change: hashOf(provider.uuid, 1) % 4,
    active_resources: resources.filter((each) => each.state === 'OK').length,
    resources_number_change: isNew.length,
    active_and_paused_offerings: provider.offerings.filter(
      (each) => each.state === 'Active' || each.state === 'Paused',
    ).length,
    unresolved_tickets: hashOf(provider.uuid, 2) % 7,
    pending_orders: provider.offerings
      .flatMap((each) => each.orders)
      .filter((each) => each.state === 'pending-provider').length,
    erred_resources: resources.filter((each) => each.state === 'Erred').length,
  });
}

/** The revenue of the last twelve months, oldest first. Not paged, although the published description has paging parameters. */
function revenue(call: Call): Reply {
  const provider = findListedProvider(call);
  const resources = provider.offerings.flatMap((each) => each.resources);
  const months = lastMonths(call.world.now().getTime()).reverse();
  return ok(
    months.map(({ start, year, month }) => {
      const living = resources.filter((each) => each.created < start + 28 * 86_400_000);
      const total = money(sumOfCosts(living) * (0.85 + (month % 4) / 20));
      return call.server === '2024'
        ? { total, year: String(year), month: String(month) }
        : { total, year, month };
    }),
  );
}

/** The customers with robot accounts at a provider. */
function robotCustomers({ world }: Call, { offerings }: Provider): Customer[] {
  const accounts = robotAccounts(world).filter(({ resource }) => offerings.includes(resource.offering));
  return [...new Set(accounts.map(({ resource }) => resource.project.customer))];
}

function namePage(call: Call, rows: readonly { name: string; uuid: string }[], parameter: string): Reply {
  const wanted = (call.query.last(parameter) ?? '').toLowerCase();
  return page(
    call,
    rows.filter((each) => each.name.toLowerCase().includes(wanted)),
    ({ name, uuid: id }) => ({ name, uuid: id }),
  );
}

/** Reads below `/api/marketplace-service-providers/` (contract section 14). The uuid of the path is that of the provider, not of its customer. */
export const providerRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: base,
    isPublic: true,
    handle: (call) => {
      const all = [...call.world.providers].sort((a, b) => (a.customer.name < b.customer.name ? -1 : 1));
      return page(
        call,
        select(call, () => all, providerFilters, providerOrderings),
        (row, each) => project(providerRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: item,
    isPublic: true,
    handle: (call) => {
      const provider = findProvider(call);
      if (!testsOf(providerFilters, call).every((test) => test(provider))) throw notFound('ServiceProvider');
      return ok(project(providerRow, provider, call));
    },
  },
  {
    method: 'GET',
    template: `${item}api_secret_code/`,
    handle: (call) => ok({ api_secret_code: findOwnProvider(call).apiSecretCode }),
  },
  { method: 'GET', template: `${item}stat/`, handle: statistics },
  { method: 'GET', template: `${item}revenue/`, handle: revenue },
  {
    method: 'GET',
    template: `${item}customers/`,
    handle: (call) => customerPage(call, () => true),
  },
  {
    method: 'GET',
    template: `${item}user_customers/`,
    handle: (call) => {
      // The 2024 server also accepts an absent or invalid value.
      const user =
        call.server === '2024'
          ? hexUuid(call.query.last('user_uuid') ?? '')
          : requiredUuid(call, 'user_uuid');
      return customerPage(call, (customer, all) =>
        clientUsers({ customer, clients: all }).some((each) => each.uuid === user),
      );
    },
  },
  {
    method: 'GET',
    template: `${item}customer_projects/`,
    handle: (call) => {
      const all = clients(call, findListedProvider(call));
      const customer = requiredUuid(call, 'project_customer_uuid');
      const rows = select(
        call,
        () => all.projects.filter((each) => each.customer.uuid === customer),
        projectFilters,
        projectOrderings,
      );
      return page(call, rows, (row, each) => project(clientProjectRow, { project: row, clients: all }, each));
    },
  },
  {
    method: 'GET',
    template: `${item}projects/`,
    handle: (call) => {
      const all = clients(call, findOwnProvider(call));
      return page(
        call,
        select(call, () => all.projects, projectFilters, projectOrderings),
        (row, each) => project(projectRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${item}project_permissions/`,
    handle: (call) => {
      const all = clients(call, findOwnProvider(call));
      const rows = select(call, () => permissionsIn(all), grantFilters, grantOrderings);
      return page(call, rows, (row, each) => project(projectPermissionRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${item}users/`,
    handle: (call) => {
      const all = clients(call, findOwnProvider(call));
      const isInsider = call.user.isStaff || call.user.isSupport;
      const shown = () => (isInsider ? all.users : all.users.filter((user) => user.isActive));
      const rows = select(call, shown, userFilters, userOrderings);
      return page(call, rows, (user, each) => {
        const projects = all.projects.filter((one) => one.grants.some((grant) => grant.user === user)).length;
        return project(providerUserRow, { user, projects, exposed: hashOf(user.uuid, 12) % 2 === 0 }, each);
      });
    },
  },
  {
    method: 'GET',
    template: `${item}list_users/`,
    handle: (call) => {
      const provider = findOwnProvider(call);
      return page(
        call,
        select(call, () => provider.grants, grantFilters, grantOrderings),
        (row, each) => project(userRoleRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${item}keys/`,
    handle: (call) => {
      const { users } = clients(call, findOwnProvider(call));
      const rows = select(
        call,
        () => call.world.keys.filter((key) => users.includes(key.user)),
        keyFilters,
        keyOrderings,
      );
      return page(call, rows, (row, each) => project(keyRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${item}offerings/`,
    handle: (call) => {
      // Short rows, and only offerings that are billable and shared.
      const provider = findListedProvider(call);
      const rows = select(call, () => livingOfferings(provider), offeringFilters, offeringOrderings);
      return page(call, rows, (row, each) => project(slimOfferingRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${item}offerings/types/`,
    handle: (call) => {
      const provider = findOwnProvider(call);
      const rows = select(call, () => livingOfferings(provider), offeringFilters, offeringOrderings);
      return page(call, [...new Set(rows.map((each) => each.type))].sort(), (type) => type);
    },
  },
  {
    method: 'GET',
    template: `${item}course_accounts/`,
    handle: (call) => {
      const { projects } = clients(call, findOwnProvider(call));
      const all = () => call.world.courseAccounts.filter((account) => projects.includes(account.project));
      return page(call, select(call, all, courseFilters, courseOrderings), (row, each) =>
        whole(courseAccountRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${item}project_service_accounts/`,
    handle: (call) => {
      const { projects } = clients(call, findOwnProvider(call));
      const all = () =>
        call.world.serviceAccounts.filter(
          (account) => account.project !== null && projects.includes(account.project),
        );
      return page(call, select(call, all, serviceAccountFilters), (row, each) =>
        whole(projectServiceAccountRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${item}robot_account_customers/`,
    handle: (call) => namePage(call, robotCustomers(call, findListedProvider(call)), 'customer_name'),
  },
  {
    // The server searches the project of the offering itself, so it finds little.
    method: 'GET',
    template: `${item}robot_account_projects/`,
    handle: (call) => {
      const provider = findListedProvider(call);
      const own = new Set(provider.offerings.flatMap((each) => each.project ?? []));
      return namePage(call, [...own], 'project_name');
    },
  },
];
