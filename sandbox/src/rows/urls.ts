import type { Call } from '../rest/call.ts';

/** Absolute URLs as the API writes them: hex ids, public and provider routes mixed (contract section 9). */
export const urls = {
  customer: (call: Call, uuid: string): string => `${call.origin}/api/customers/${uuid}/`,
  project: (call: Call, uuid: string): string => `${call.origin}/api/projects/${uuid}/`,
  user: (call: Call, uuid: string): string => `${call.origin}/api/users/${uuid}/`,
  category: (call: Call, uuid: string): string => `${call.origin}/api/marketplace-categories/${uuid}/`,
  provider: (call: Call, uuid: string): string => `${call.origin}/api/marketplace-service-providers/${uuid}/`,
  providerOffering: (call: Call, uuid: string): string =>
    `${call.origin}/api/marketplace-provider-offerings/${uuid}/`,
  publicOffering: (call: Call, uuid: string): string =>
    `${call.origin}/api/marketplace-public-offerings/${uuid}/`,
  publicPlan: (call: Call, offering: string, plan: string): string =>
    `${call.origin}/api/marketplace-public-offerings/${offering}/plans/${plan}/`,
  plan: (call: Call, uuid: string): string => `${call.origin}/api/marketplace-plans/${uuid}/`,
  resource: (call: Call, uuid: string): string => `${call.origin}/api/marketplace-resources/${uuid}/`,
  order: (call: Call, uuid: string): string => `${call.origin}/api/marketplace-orders/${uuid}/`,
  policy: (call: Call, uuid: string): string =>
    `${call.origin}/api/marketplace-offering-usage-policies/${uuid}/`,
  group: (call: Call, uuid: string): string => `${call.origin}/api/organization-groups/${uuid}/`,
  media: (call: Call, uuid: string): string => `${call.origin}/api/media/${uuid}/`,
  at: (call: Call, path: string): string => `${call.origin}/api/${path}`,
};
