import type { Customer, Offering, Order, Project, Provider, Resource, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** What one user may see. Kept until the world gets or loses objects. */
export interface Visible {
  readonly structure: number;
  readonly all: boolean;
  readonly customers: ReadonlySet<Customer>;
  readonly projects: ReadonlySet<Project>;
  /** Offerings the user manages, by name: the provider-offerings list. */
  readonly offerings: readonly Offering[];
  readonly offeringSet: ReadonlySet<Offering>;
  /** Resources of offerings the user manages or provides, oldest first. */
  readonly resources: readonly Resource[];
  /** Resources of the projects and organizations that the user has a role in, oldest first. */
  readonly consumed: readonly Resource[];
  readonly orders: readonly Order[];
}

const visibleByWorld = new WeakMap<World, Map<User, Visible>>();

function byName(a: Offering, b: Offering): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function customersOf(user: User): Set<Customer> {
  return new Set(
    user.grants.filter((grant) => grant.scopeType === 'customer').map((grant) => grant.customer),
  );
}

/** Manages an offering: staff, a role on its customer, or a role on the offering itself. */
export function managesOffering(user: User, offering: Offering): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) =>
        (grant.scopeType === 'customer' && grant.customer === offering.customer) ||
        (grant.scopeType === 'offering' && grant.scopeUuid === offering.uuid),
    )
  );
}

const ruling: ReadonlySet<string> = new Set([
  'CUSTOMER.OWNER',
  'CUSTOMER.MANAGER',
  'OFFERING.MANAGER',
  'SERVICE_PROVIDER.MANAGER',
]);

/**
 * May act on an offering and on what was sold of it: staff, owner and manager. Others who see it, as support
 * or as a reader of the organization, get 403.
 */
export function rulesOffering(user: User, offering: Offering): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) =>
        ruling.has(grant.role) &&
        ((grant.scopeType === 'customer' && grant.customer === offering.customer) ||
          (grant.scopeType === 'offering' && grant.scopeUuid === offering.uuid)),
    )
  );
}

/** May change what an organization provides: staff, and owner or manager of the organization. */
export function rulesCustomer(user: User, customer: Customer): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) => ruling.has(grant.role) && grant.scopeType === 'customer' && grant.customer === customer,
    )
  );
}

/** A role on the provider or its customer, which opens the provider's sub-lists. */
export function managesProvider(user: User, provider: Provider): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) =>
        (grant.scopeType === 'customer' || grant.scopeType === 'service_provider') &&
        grant.customer === provider.customer,
    )
  );
}

/** Nobody in particular: who asks without a credential. */
export const anonymous: User = {
  uuid: '',
  username: '',
  slug: '',
  firstName: '',
  lastName: '',
  nativeName: '',
  email: '',
  phone: '',
  jobTitle: '',
  organization: '',
  country: '',
  created: 0,
  isStaff: false,
  isActive: false,
  isSupport: false,
  token: '',
  grants: [],
};

/** Sees an offering as one of the catalogue: anybody if it is shared, else its own organization and who manages it. */
export function seesOffering(world: World, user: User, offering: Offering): boolean {
  const { all, customers, projects, offeringSet } = visibleTo(world, user);
  return (
    all ||
    offering.shared ||
    offeringSet.has(offering) ||
    customers.has(offering.customer) ||
    offering.customer.projects.some((project) => projects.has(project))
  );
}

function compute(world: World, user: User): Visible {
  const customers = customersOf(user);
  const projects = new Set(user.grants.flatMap((grant) => (grant.project ? [grant.project] : [])));
  for (const customer of customers) for (const project of customer.projects) projects.add(project);
  const all = user.isStaff || user.isSupport;
  const offerings = world.offerings.filter((each) => all || managesOffering(user, each)).sort(byName);
  const offeringSet = new Set(offerings);
  // A role on the service provider opens resources, not the offerings list (contract section 3b).
  const provided = new Set(
    user.grants.filter((grant) => grant.scopeType === 'service_provider').map((grant) => grant.customer),
  );
  const opens = (offering: Offering): boolean => offeringSet.has(offering) || provided.has(offering.customer);
  return {
    structure: world.structure,
    all,
    customers,
    projects,
    offerings,
    offeringSet,
    resources: all ? world.resources : world.resources.filter((each) => opens(each.offering)),
    consumed: all ? world.resources : world.resources.filter((each) => projects.has(each.project)),
    orders: all
      ? world.orders
      : world.orders.filter(
          (each) =>
            opens(each.offering) || projects.has(each.project) || customers.has(each.project.customer),
        ),
  };
}

export function visibleTo(world: World, user: User): Visible {
  const kept = visibleByWorld.get(world) ?? new Map<User, Visible>();
  visibleByWorld.set(world, kept);
  const found = kept.get(user);
  if (found && found.structure === world.structure) return found;
  const visible = compute(world, user);
  kept.set(user, visible);
  return visible;
}
