import type { Customer, Offering, Project, Resource, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** The customers, projects and users of some offerings. Derived from their resources, and kept until the structure of the world changes. */
export interface Clients {
  readonly structure: number;
  readonly customers: readonly Customer[];
  readonly projects: readonly Project[];
  readonly users: readonly User[];
  readonly resourcesByProject: ReadonlyMap<Project, readonly Resource[]>;
}

const kept = new WeakMap<object, Clients>();

/** The clients of some offerings. `owner` is the offering or provider under which the result is kept. */
export function clientsOf(world: World, owner: object, offerings: readonly Offering[]): Clients {
  const found = kept.get(owner);
  if (found && found.structure === world.structure) return found;
  const resourcesByProject = new Map<Project, Resource[]>();
  for (const offering of offerings) {
    for (const resource of offering.resources) {
      const list = resourcesByProject.get(resource.project);
      if (list) list.push(resource);
      else resourcesByProject.set(resource.project, [resource]);
    }
  }
  const projects = [...resourcesByProject.keys()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  const customers = [...new Set(projects.map((project) => project.customer))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const users = [...new Set(projects.flatMap((project) => project.grants.map((grant) => grant.user)))].sort(
    (a, b) => (a.username < b.username ? -1 : 1),
  );
  const clients: Clients = { structure: world.structure, customers, projects, users, resourcesByProject };
  kept.set(owner, clients);
  return clients;
}

/** The resources of one customer among those of the clients. */
export function resourcesOfCustomer(clients: Clients, customer: Customer): Resource[] {
  return customer.projects.flatMap((project) => clients.resourcesByProject.get(project) ?? []);
}
