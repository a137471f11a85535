import { campaignRoutes } from '../families/campaigns.ts';
import { categoryRoutes } from '../families/categories.ts';
import { componentUsageRoutes } from '../families/component-usages.ts';
import { costPolicyRoutes } from '../families/cost-policies.ts';
import { customerRoutes } from '../families/customers.ts';
import { eventRoutes } from '../families/events.ts';
import { invoiceRoutes } from '../families/invoices.ts';
import { keyRoutes } from '../families/keys.ts';
import { offeringPermissionRoutes } from '../families/offering-permissions.ts';
import { offeringUserRoutes as accountRoutes } from '../families/offering-users.ts';
import { planRoutes } from '../families/plans.ts';
import { pluginRoutes } from '../families/plugins.ts';
import { projectRoutes } from '../families/projects.ts';
import { robotAccountRoutes } from '../families/robot-accounts.ts';
import { roleRoutes } from '../families/roles.ts';
import { screenshotRoutes } from '../families/screenshots.ts';
import { softwareCatalogRoutes } from '../families/software-catalogs.ts';
import { termsOfServiceRoutes } from '../families/terms-of-service.ts';
import { userUsageLimitRoutes } from '../families/user-usage-limits.ts';
import { userRoutes } from '../families/users.ts';
import type { Route } from '../rest/router.ts';
import { offeringCatalogRoutes } from './offering-catalogs.ts';
import { offeringClientRoutes } from './offering-clients.ts';
import { offeringComponentRoutes } from './offering-components.ts';
import { offeringExportRoutes } from './offering-export.ts';
import { offeringPartitionRoutes } from './offering-partitions.ts';
import { offeringSettingRoutes } from './offering-settings.ts';
import { offeringStateRoutes } from './offering-states.ts';
import { offeringStatisticsRoutes } from './offering-statistics.ts';
import { offeringTransferRoutes } from './offering-transfer.ts';
import { offeringUpdateRoutes } from './offering-updates.ts';
import { offeringUserRoutes } from './offering-users.ts';
import { offeringWriteRoutes } from './offering-writes.ts';
import { offeringRoutes } from './offerings.ts';
import { orderMessageRoutes } from './order-messages.ts';
import { orderStateRoutes } from './order-states.ts';
import { orderWriteRoutes } from './order-writes.ts';
import { orderRoutes } from './orders.ts';
import { withParentFilters } from './parent-filters.ts';
import { policyRoutes } from './policies.ts';
import { policyWriteRoutes } from './policy-writes.ts';
import { providerComplianceRoutes } from './provider-compliance.ts';
import { providerWriteRoutes } from './provider-writes.ts';
import { providerRoutes } from './providers.ts';
import { publicOfferingRoutes } from './public-offerings.ts';
import { resourceOrderRoutes } from './resource-orders.ts';
import { resourceSettingRoutes } from './resource-settings.ts';
import { resourceStateRoutes } from './resource-states.ts';
import { resourceUserRoutes } from './resource-users.ts';
import { resourceRoutes } from './resources.ts';
import { singleObjectRoutes } from './single-objects.ts';

const routes: readonly Route[] = [
  ...singleObjectRoutes,
  ...offeringRoutes,
  ...offeringStatisticsRoutes,
  ...offeringClientRoutes,
  ...offeringWriteRoutes,
  ...offeringExportRoutes,
  ...offeringStateRoutes,
  ...offeringUpdateRoutes,
  ...offeringSettingRoutes,
  ...offeringComponentRoutes,
  ...offeringPartitionRoutes,
  ...offeringCatalogRoutes,
  ...offeringUserRoutes,
  ...offeringTransferRoutes,
  ...publicOfferingRoutes,
  ...resourceRoutes,
  ...resourceOrderRoutes,
  ...resourceStateRoutes,
  ...resourceSettingRoutes,
  ...resourceUserRoutes,
  ...orderRoutes,
  ...orderWriteRoutes,
  ...orderStateRoutes,
  ...orderMessageRoutes,
  ...providerRoutes,
  ...providerComplianceRoutes,
  ...providerWriteRoutes,
  ...policyRoutes,
  ...policyWriteRoutes,
  ...categoryRoutes,
  ...accountRoutes,
  ...planRoutes,
  ...userUsageLimitRoutes,
  ...termsOfServiceRoutes,
  ...softwareCatalogRoutes,
  ...screenshotRoutes,
  ...robotAccountRoutes,
  ...offeringPermissionRoutes,
  ...costPolicyRoutes,
  ...componentUsageRoutes,
  ...campaignRoutes,
  ...pluginRoutes,
  ...roleRoutes,
  ...userRoutes,
  ...keyRoutes,
  ...invoiceRoutes,
  ...eventRoutes,
  ...customerRoutes,
  ...projectRoutes,
];

/** Every route of the sandbox, one list per family. */
export const allRoutes: readonly Route[] = routes.map(withParentFilters);
