import { BlockList, isIP, isIPv6 } from 'node:net';
import { type Call, notFound } from '../rest/call.ts';
import { visibleTo } from '../rest/visibility.ts';
import type { Customer, Project } from '../world/types.ts';
import { pathUuid } from './find.ts';

/** The projects that the caller sees: those of its roles. Users of providers usually see none (contract section 3b). */
export function visibleProjects(call: Call): readonly Project[] {
  const visible = visibleTo(call.world, call.user);
  return visible.all
    ? call.world.projects
    : [...visible.projects].filter((each) => isOpenTo(call.address, each.customer));
}

/** The customers in which, or in a project of which, the caller has a role. All for staff and support. */
export function visibleCustomers(call: Call): readonly Customer[] {
  const visible = visibleTo(call.world, call.user);
  if (visible.all) return call.world.customers;
  const all = new Set([...visible.customers, ...[...visible.projects].map((each) => each.customer)]);
  return [...all].filter((each) => isOpenTo(call.address, each));
}

/** Whether a customer and its projects are visible from an address. Access subnets restrict nothing else (contract 16.22). */
export function isOpenTo(address: string, { accessSubnets }: Customer): boolean {
  if (accessSubnets.length === 0) return true;
  if (isIP(address) === 0) return false;
  const networks = new BlockList();
  for (const subnet of accessSubnets) {
    const [network = '', bits] = subnet.split('/');
    networks.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** The project of the path. Throws a 404 if the caller does not see it. */
export function findProject(call: Call): Project {
  const found = call.world.projectByUuid.get(pathUuid(call));
  const isSeen =
    found &&
    (found.removed ? call.user.isStaff || call.user.isSupport : visibleProjects(call).includes(found));
  if (!isSeen) throw notFound('Project');
  return found;
}

/** The customer of the path. Throws a 404 if the caller does not see it. */
export function findCustomer(call: Call): Customer {
  const found = call.world.customerByUuid.get(pathUuid(call));
  if (!found || !visibleCustomers(call).includes(found)) throw notFound('Customer');
  return found;
}
