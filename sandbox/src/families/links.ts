import type { Field } from '../rest/fields.ts';
import { link } from '../rest/fields.ts';
import type { Offering, OfferingUser, Resource, User } from '../world/types.ts';

/** An offering by its address on either side; whoever may not use it is told so by what it is for. */
export const offeringLink: Field<Offering> = link(
  ['/api/marketplace-provider-offerings/{uuid}/', '/api/marketplace-public-offerings/{uuid}/'],
  (call, hex) => call.world.offeringByUuid.get(hex),
);

/** A resource by its address on either side. */
export const resourceLink: Field<Resource> = link(
  ['/api/marketplace-resources/{uuid}/', '/api/marketplace-provider-resources/{uuid}/'],
  (call, hex) => call.world.resourceByUuid.get(hex),
);

/** A user by address. */
export const userLink: Field<User> = link('/api/users/{uuid}/', (call, hex) =>
  call.world.userByUuid.get(hex),
);

/** The account of a user at an offering, by address. */
export const offeringUserLink: Field<OfferingUser> = link(
  '/api/marketplace-offering-users/{uuid}/',
  ({ world }, hex) => world.offerings.flatMap(({ users }) => users).find(({ uuid }) => uuid === hex),
);
