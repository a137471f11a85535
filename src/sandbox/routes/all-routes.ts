import type { Route } from '../rest/router.ts';
import { offeringClientRoutes } from './offering-clients.ts';
import { offeringStatisticsRoutes } from './offering-statistics.ts';
import { offeringRoutes } from './offerings.ts';
import { orderRoutes } from './orders.ts';
import { peopleRoutes } from './people.ts';
import { policyRoutes } from './policies.ts';
import { providerComplianceRoutes } from './provider-compliance.ts';
import { providerRoutes } from './providers.ts';
import { resourceRoutes } from './resources.ts';

/** Every route of the sandbox, one list per family. */
export const allRoutes: readonly Route[] = [
  ...offeringRoutes,
  ...offeringStatisticsRoutes,
  ...offeringClientRoutes,
  ...resourceRoutes,
  ...orderRoutes,
  ...providerRoutes,
  ...providerComplianceRoutes,
  ...policyRoutes,
  ...peopleRoutes,
];
