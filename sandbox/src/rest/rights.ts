import { rolesOf } from '../world/roles.ts';
import type { Customer, Grant, Offering, Project, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** The scope of a role: an offering, its customer or service provider, the project that ordered, or the project's customer. */
export type RightOn = 'offering' | 'provider' | 'serviceProvider' | 'project' | 'customer';

/** The right that a route requires. */
export interface AskedRight {
  readonly name: string;
  /** The scopes in which the caller may have the role; one is enough. */
  readonly on: readonly RightOn[];
  /** Whether users of the global support need no role. */
  readonly support?: true;
  /** Whether the user who placed the order needs no role. */
  readonly author?: true;
}

/** The scopes of the provider's side. */
export const providing: readonly RightOn[] = ['offering', 'provider', 'serviceProvider'];
/** The scopes of the customer's side. */
export const ordering: readonly RightOn[] = ['project', 'customer'];

/** The right to terminate a resource: for the customer's side, and for the customer that owns the offering. */
export const terminating: AskedRight = { name: 'RESOURCE.TERMINATE', on: [...ordering, 'provider'] };

/** The right of the customer's side to change a resource. */
export const changing: AskedRight = { name: 'RESOURCE.UPDATE', on: ordering };

/** The objects for which a right is checked: an offering and the project that ordered from it, a project, or a customer alone. */
interface Deal {
  readonly offering?: Offering;
  readonly project?: Project | null;
  /** The customer that orders, where there is no project. */
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

/** Whether a user is staff, or has a role that includes the right in one of its scopes. */
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

/** Whether a user is staff or an owner of the customer. Some writes require this role instead of a permission. */
export function ownsCustomer(user: User, customer: Customer): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      ({ role, scopeType, customer: of }) =>
        role === 'CUSTOMER.OWNER' && scopeType === 'customer' && of === customer,
    )
  );
}
