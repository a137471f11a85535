import type { Order, Project, Resource, User } from '../world/types.ts';
import { type Call, forbidden, type Reply } from './call.ts';
import { array400, conflict409, methodNotAllowed405 } from './refusals.ts';
import { type AskedRight, hasRight, ordering } from './rights.ts';
import { mayChangeOffering } from './visibility.ts';

/** The right to approve orders of a project, and to change them before. */
export const approving: AskedRight = { name: 'ORDER.APPROVE', on: ordering };

const speakingRoles: ReadonlySet<string> = new Set(['CUSTOMER.OWNER', 'CUSTOMER.MANAGER', 'PROJECT.MANAGER']);

/** Whether a user may act for a project where no permission is known: managers of the project and owners of its customer. */
function mayActFor(user: User, project: Project): boolean {
  return (
    user.isStaff ||
    user.grants.some(
      (grant) =>
        speakingRoles.has(grant.role) &&
        (grant.scopeType === 'customer' ? grant.customer === project.customer : grant.project === project),
    )
  );
}

/** Who may do something: a side of the order, staff only, or `anyone` who sees the object. */
export type Side = 'provider' | 'consumer' | 'staff' | 'anyone';

function isOn(side: Side, user: User, { offering, project }: Pick<Order, 'offering' | 'project'>): boolean {
  if (side === 'staff') return user.isStaff;
  if (side === 'provider') return mayChangeOffering(user, offering);
  return side === 'anyone' || mayActFor(user, project);
}

/** Throws a 403 unless the caller is on this side of the order or resource. */
export function checkSide(call: Call, side: Side, deal: Order | Resource): void {
  if (!isOn(side, call.user, deal)) throw forbidden();
}

/** Throws a 403 unless the caller has the required right, or is on the required side. */
export function checkMay(
  call: Call,
  { side = 'provider', right }: { readonly side?: Side; readonly right?: AskedRight },
  deal: Order | Resource,
): void {
  if (right === undefined) checkSide(call, side, deal);
  else if (right.author && 'createdBy' in deal && deal.createdBy === call.user) return;
  else if (!hasRight(call, right, deal)) throw forbidden();
}

/** Throws a 409 that lists the legal states, unless `state` is one of them (contract section 6). */
export function checkState<S extends string>(state: S, legal: readonly S[] | undefined): void {
  if (legal && !legal.includes(state)) throw conflict409(`Valid states for operation: ${legal.join(', ')}.`);
}

/** Throws a 405 for an offering type without the action. The server's message calls the reason a method. */
export function checkType(order: Order, types: readonly string[] | undefined): void {
  const { type } = order.offering;
  if (types && !types.includes(type)) {
    const reason = `The order's offering with ${type} type does not support this action`;
    throw methodNotAllowed405(`Method "${reason}" not allowed.`);
  }
}

/** Throws a 400 for a resource of an unavailable offering: every write to it is refused (contract section 6). */
export function checkAvailable(resource: Resource): void {
  if (resource.offering.state === 'Unavailable') throw array400('Offering is unavailable.');
}

/** Sets the time of the last change to now. */
export function stamp(call: Call, changed: { modified: number }): void {
  changed.modified = call.world.now().getTime();
  call.world.touch();
}

/** 200 without a body (contract section 11). */
export const done: Reply = { status: 200 };

/** A 200 with a `status` text. */
export function status(text: string): Reply {
  return { status: 200, body: { status: text } };
}
