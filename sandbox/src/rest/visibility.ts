import type { Customer, Offering, Order, Project, Provider, Resource, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** The objects that one user may see. Kept until the structure of the world changes. */
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

/** Whether a user manages an offering: staff, or a user with a role at its customer or at the offering itself. */
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
 * Whether a user may change an offering, its orders and resources: staff, owners and managers. Others who see it, such as support
 * or readers of the customer, get a 403.
 */
export function mayChangeOffering(user: User, offering: Offering): boolean {
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

/** Whether a user may change what a customer provides: staff, and owners and managers of the customer. */
export function mayChangeCustomer(user: User, customer: Customer): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) => ruling.has(grant.role) && grant.scopeType === 'customer' && grant.customer === customer,
    )
  );
}

/** Whether a user has a role at the provider or its customer, and may therefore read the lists below the provider. */
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

/** The user of requests without a credential. */
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

/** Whether a user sees an offering in the catalogue: everyone if it is shared; otherwise its own customer, and users who manage it. */
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
  // A role at the service provider makes resources visible, but not the list of offerings (contract section 3b).
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

/** The objects that a user sees. */
export function visibleTo(world: World, user: User): Visible {
  const kept = visibleByWorld.get(world) ?? new Map<User, Visible>();
  visibleByWorld.set(world, kept);
  const found = kept.get(user);
  if (found && found.structure === world.structure) return found;
  const visible = compute(world, user);
  kept.set(user, visible);
  return visible;
}
