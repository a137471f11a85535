import type { Field } from '../rest/fields.ts';
import { link } from '../rest/fields.ts';
import type { Offering, OfferingUser, Resource, User } from '../world/types.ts';

/** An offering by its URL on either side. The route that reads it checks the rights of the caller. */
export const offeringLink: Field<Offering> = link(
  ['/api/marketplace-provider-offerings/{uuid}/', '/api/marketplace-public-offerings/{uuid}/'],
  (call, hex) => call.world.offeringByUuid.get(hex),
);

/** A resource by its URL on either side. */
export const resourceLink: Field<Resource> = link(
  ['/api/marketplace-resources/{uuid}/', '/api/marketplace-provider-resources/{uuid}/'],
  (call, hex) => call.world.resourceByUuid.get(hex),
);

/** A user by its URL. */
export const userLink: Field<User> = link('/api/users/{uuid}/', (call, hex) =>
  call.world.userByUuid.get(hex),
);

/** The account of a user at an offering, by its URL. */
export const offeringUserLink: Field<OfferingUser> = link(
  '/api/marketplace-offering-users/{uuid}/',
  ({ world }, hex) => world.offerings.flatMap(({ users }) => users).find(({ uuid }) => uuid === hex),
);
