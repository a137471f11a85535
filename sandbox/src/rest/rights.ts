import { rolesOf } from '../world/roles.ts';
import type { Customer, Grant, Offering, Project, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** What a role may be given for: an offering, what provides it, the project that orders and its customer. */
export type RightOn = 'offering' | 'provider' | 'serviceProvider' | 'project' | 'customer';

/** A right as a route asks for it. */
export interface AskedRight {
  readonly name: string;
  /** What a role may be given for; one of them is enough. */
  readonly on: readonly RightOn[];
  /** Whether global support may too. */
  readonly support?: true;
  /** Whether who placed the order may without a role. */
  readonly author?: true;
}

/** Those that provide an offering. */
export const providing: readonly RightOn[] = ['offering', 'provider', 'serviceProvider'];
/** Those that order. */
export const ordering: readonly RightOn[] = ['project', 'customer'];

/** May have a resource removed: who ordered it, and the organization that sold it. */
export const terminating: AskedRight = { name: 'RESOURCE.TERMINATE', on: [...ordering, 'provider'] };

/** May change a resource, of those who use it. */
export const changing: AskedRight = { name: 'RESOURCE.UPDATE', on: ordering };

/** What a right is asked for: an offering that a project has bought of, a project, or an organization alone. */
interface Deal {
  readonly offering?: Offering;
  readonly project?: Project | null;
  /** The organization that orders, where no project names it. */
  readonly customer?: Customer;
}

function isFor(grant: Grant, on: RightOn, { offering, project, customer }: Deal): boolean {
  switch (on) {
    case 'offering':
      return grant.scopeType === 'offering' && grant.scopeUuid === offering?.uuid;
    case 'provider':
      return grant.scopeType === 'customer' && grant.customer === offering?.customer;
    case 'serviceProvider':
      return grant.scopeType === 'service_provider' && grant.customer === offering?.customer;
    case 'project':
      return grant.scopeType === 'project' && grant.project !== null && grant.project === project;
    case 'customer':
      return grant.scopeType === 'customer' && grant.customer === (project?.customer ?? customer);
  }
}

/** Whether a user is staff, or has a role that gives a right for something of a deal. */
export function hasRight(
  { user, world }: { readonly user: User; readonly world: World },
  { name, on, support }: AskedRight,
  deal: Deal,
): boolean {
  return (
    user.isStaff ||
    (support === true && user.isSupport) ||
    user.grants.some(
      (grant) =>
        on.some((one) => isFor(grant, one, deal)) &&
        rolesOf(world).some((role) => role.name === grant.role && role.permissions.includes(name)),
    )
  );
}

/** Whether a user is staff or an owner of an organization, which some writes ask for by the name of the role. */
export function ownsCustomer(user: User, customer: Customer): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      ({ role, scopeType, customer: of }) =>
        role === 'CUSTOMER.OWNER' && scopeType === 'customer' && of === customer,
    )
  );
}
