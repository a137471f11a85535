import { BlockList, isIP, isIPv6 } from 'node:net';
import { type Call, forbidden, notFound, ok } from '../rest/call.ts';
import { project as writeRow } from '../rest/columns.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { visibleTo } from '../rest/visibility.ts';
import { customerRow, peopleOf, projectRow } from '../rows/project-rows.ts';
import { meRow, userRow } from '../rows/user-rows.ts';
import type { Customer, Project, User } from '../world/types.ts';
import { pathUuid } from './find.ts';
import { customerFilters, customerOrderings, projectFilters, projectOrderings } from './people-lists.ts';

/** Projects are for their members: provider users usually do not see them (contract section 3b). */
function visibleProjects(call: Call): readonly Project[] {
  const visible = visibleTo(call.world, call.user);
  return visible.all
    ? call.world.projects
    : [...visible.projects].filter((each) => isOpenTo(call.address, each.customer));
}

function visibleCustomers(call: Call): readonly Customer[] {
  const visible = visibleTo(call.world, call.user);
  if (visible.all) return call.world.customers;
  const all = new Set([...visible.customers, ...[...visible.projects].map((each) => each.customer)]);
  return [...all].filter((each) => isOpenTo(call.address, each));
}

/** Access subnets hide an organization and its projects from foreign addresses, and nothing else (contract 16.22). */
function isOpenTo(address: string, { accessSubnets }: Customer): boolean {
  if (accessSubnets.length === 0) return true;
  if (isIP(address) === 0) return false;
  const networks = new BlockList();
  for (const subnet of accessSubnets) {
    const [network = '', bits] = subnet.split('/');
    networks.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function findUser(call: Call): User {
  const user = call.world.userByUuid.get(pathUuid(call));
  if (user && (user === call.user || call.user.isStaff || call.user.isSupport)) return user;
  if (user && visibleCustomers(call).some((customer) => peopleOf(customer).includes(user))) return user;
  throw notFound('User');
}

/** A project that the caller may see, or 404. */
export function findProject(call: Call): Project {
  const found = call.world.projectByUuid.get(pathUuid(call));
  if (!found || !visibleProjects(call).includes(found)) throw notFound('Project');
  return found;
}

/** An organization that the caller may see, or 404. */
export function findCustomer(call: Call): Customer {
  const found = call.world.customerByUuid.get(pathUuid(call));
  if (!found || !visibleCustomers(call).includes(found)) throw notFound('Customer');
  return found;
}

const sortedByName = <T extends { name: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

export const peopleRoutes: readonly Route[] = [
  {
    // For staff only (contract section 16.19).
    method: 'GET',
    template: '/api/version/',
    handle: (call) => {
      if (!call.user.isStaff) throw forbidden();
      return ok({ version: call.server === '2024' ? '7.1.5' : '8.0.0' });
    },
  },
  {
    method: 'GET',
    template: '/api/users/me/',
    handle: (call) => ok(writeRow(meRow, call.user, call)),
  },
  {
    method: 'GET',
    template: '/api/users/{uuid}/',
    handle: (call) => ok(writeRow(userRow, findUser(call), call)),
  },
  {
    method: 'GET',
    template: '/api/projects/',
    handle: (call) =>
      page(
        call,
        select(call, () => sortedByName(visibleProjects(call)), projectFilters, projectOrderings),
        (row, each) => writeRow(projectRow, row, each),
      ),
  },
  {
    method: 'GET',
    template: '/api/projects/{uuid}/',
    handle: (call) => {
      return ok(writeRow(projectRow, findProject(call), call));
    },
  },
  {
    method: 'GET',
    template: '/api/customers/',
    handle: (call) =>
      page(
        call,
        select(call, () => sortedByName(visibleCustomers(call)), customerFilters, customerOrderings),
        (row, each) => writeRow(customerRow, row, each),
      ),
  },
  {
    method: 'GET',
    template: '/api/customers/{uuid}/',
    handle: (call) => {
      return ok(writeRow(customerRow, findCustomer(call), call));
    },
  },
];
