import { accountWrites } from './account.ts';
import { billWrites } from './bill.ts';
import { catalogWrites } from './catalog.ts';
import { categoryWrites } from './category.ts';
import { consumedResourceWrites } from './consumed-resource.ts';
import { offeringWrites } from './offering.ts';
import { offeringAccessWrites } from './offering-access.ts';
import { orderWrites } from './order.ts';
import { organizationGroupWrites } from './organization-group.ts';
import { peopleWrites } from './people.ts';
import { planWrites } from './plan.ts';
import { policyWrites } from './policy.ts';
import { promotionWrites } from './promotion.ts';
import { providerWrites } from './provider.ts';
import { resourceWrites } from './resource.ts';
import { roleWrites } from './role.ts';
import { usageWrites } from './usage.ts';
import { userWrites } from './user.ts';
import type { WriteCase } from './write-case.ts';

/** Every write of the graph, with the request that it becomes. */
export const writes: readonly WriteCase[] = [
  ...offeringWrites,
  ...offeringAccessWrites,
  ...resourceWrites,
  ...consumedResourceWrites,
  ...orderWrites,
  ...policyWrites,
  ...accountWrites,
  ...planWrites,
  ...usageWrites,
  ...promotionWrites,
  ...providerWrites,
  ...roleWrites,
  ...categoryWrites,
  ...catalogWrites,
  ...organizationGroupWrites,
  ...billWrites,
  ...peopleWrites,
  ...userWrites,
];
