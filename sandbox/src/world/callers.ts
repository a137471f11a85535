import { sandboxTokens } from './people.ts';
import type { User } from './types.ts';
import type { World } from './world.ts';

/** Whether the only role of a user outside of projects is that of the owner of a customer that provides nothing. */
function isCustomerOwner({ providerByCustomer }: World, { grants }: User): boolean {
  const outside = grants.filter((grant) => grant.scopeType !== 'project');
  return (
    outside.length === 1 &&
    outside.every(
      ({ role, customer }) =>
        role === 'CUSTOMER.OWNER' && !providerByCustomer.has(customer) && customer.projects.length > 0,
    )
  );
}

const isMember = ({ grants }: User): boolean =>
  grants.length > 0 &&
  grants.every(({ role }) => role === 'PROJECT.MEMBER') &&
  grants.some(({ project }) => project?.resources.some(({ state }) => state === 'OK'));

/** Gives the well-known tokens of customers to suitable users of the world. */
export function nameCallers(world: World, seed: number): void {
  const tokens = sandboxTokens(seed);
  const known = new Set<string>(Object.values(tokens));
  const others = world.users.filter((user) => !known.has(user.token));
  const plain = others.filter((user) => !user.isStaff && !user.isSupport);
  const callers = [
    [tokens.support, others.find((user) => user.isSupport)],
    [tokens.customerOwner, plain.find((user) => isCustomerOwner(world, user))],
    [tokens.projectMember, plain.find(isMember)],
    [tokens.stranger, plain.findLast(({ grants }) => grants.length === 0)],
  ] as const;
  for (const [token, user] of callers) if (user) world.giveToken(user, token);
}
