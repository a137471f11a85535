import type { Resource, User } from '../src/world/types.ts';
import type { Client } from './support.ts';

/** Callers with a token of their own, from both sides of the market. */
export const callers = [
  'staff',
  'support',
  'owner',
  'manager',
  'customer',
  'customerOwner',
  'projectMember',
  'stranger',
] as const;
export type Caller = (typeof callers)[number];

export interface CallerStage {
  userOf(caller: Caller): User;
  /** What a caller uses, told by the roles alone. */
  usedBy(caller: Caller): readonly Resource[];
}

/** Who calls, and what they use. */
export function callerStage(client: () => Client): CallerStage {
  const userOf = (caller: Caller): User => {
    const { world, tokens } = client().sandbox;
    const user = world.userByToken.get(tokens[caller]);
    if (!user) throw new Error(`nobody is ${caller}`);
    return user;
  };
  return {
    userOf,
    usedBy(caller) {
      const { isStaff, isSupport, grants } = userOf(caller);
      return client().sandbox.world.resources.filter(
        ({ project }) =>
          isStaff ||
          isSupport ||
          grants.some(
            (grant) =>
              grant.project === project ||
              (grant.scopeType === 'customer' && grant.customer === project.customer),
          ),
      );
    },
  };
}
