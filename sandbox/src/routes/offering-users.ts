import type { Route } from '../rest/router.ts';
import type { GrantScope } from '../world/people.ts';
import type { Offering } from '../world/types.ts';
import { offeringAction } from './offering-action.ts';
import { roleActions } from './roles.ts';

const roles = roleActions(['OFFERING.MANAGER']);

const scopeOf = (offering: Offering): GrantScope => ({
  type: 'offering',
  uuid: offering.uuid,
  name: offering.name,
  customer: offering.customer,
  into: offering.grants,
});

/** Roles of users at an offering. */
export const offeringUserRoutes: readonly Route[] = [
  offeringAction({ name: 'add_user', anyState: true, run: (call, each) => roles.add(call, scopeOf(each)) }),
  offeringAction({
    name: 'update_user',
    anyState: true,
    run: (call, each) => roles.update(call, scopeOf(each)),
  }),
  offeringAction({
    name: 'delete_user',
    anyState: true,
    run: (call, each) => roles.remove(call, scopeOf(each)),
  }),
];
