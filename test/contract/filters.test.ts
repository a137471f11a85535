import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Parameter, readDocument } from '../../codegen/openapi.ts';
import { factsOf, type ReadRoute } from '../../src/rest-api/routes.ts';
import type { Filter } from '../../src/schema/filter.ts';
import { schema } from '../../src/schema/index.ts';
import { OfferingFilter } from '../../src/schema/offering/filter.ts';
import { OrderFilter } from '../../src/schema/order/filter.ts';
import {
  CustomerFilter,
  CustomerUserFilter,
  OtherUserFilter,
  ProjectFilter,
  UserRoleFilter,
} from '../../src/schema/people/filter.ts';
import { PlanFilter, PlanPriceFilter, PlanUsageFilter } from '../../src/schema/plan/filter.ts';
import { CostPolicyFilter, UsagePolicyFilter } from '../../src/schema/policy/filter.ts';
import {
  CourseAccountFilter,
  OfferingUserComplianceFilter,
  ProjectPermissionFilter,
  ProjectServiceAccountFilter,
  ProviderUserFilter,
  ServiceProviderFilter,
  SshKeyFilter,
} from '../../src/schema/provider/filter.ts';
import { ResourceFilter } from '../../src/schema/resource/filter.ts';
import {
  ComponentUsageFilter,
  ComponentUserUsageFilter,
  UserUsageLimitFilter,
} from '../../src/schema/usage/filter.ts';

const provider = '/api/marketplace-service-providers/{uuid}/';

const filters: readonly (readonly [ReadRoute, Filter])[] = [
  ['/api/marketplace-provider-offerings/', OfferingFilter],
  ['/api/marketplace-provider-resources/', ResourceFilter],
  ['/api/marketplace-orders/', OrderFilter],
  ['/api/marketplace-service-providers/', ServiceProviderFilter],
  ['/api/marketplace-offering-usage-policies/', UsagePolicyFilter],
  ['/api/marketplace-offering-estimated-cost-policies/', CostPolicyFilter],
  ['/api/marketplace-plans/', PlanFilter],
  ['/api/marketplace-plans/usage_stats/', PlanUsageFilter],
  ['/api/marketplace-plan-components/', PlanPriceFilter],
  ['/api/marketplace-component-usages/', ComponentUsageFilter],
  ['/api/marketplace-component-user-usages/', ComponentUserUsageFilter],
  ['/api/component-user-usage-limits/', UserUsageLimitFilter],
  ['/api/customers/', CustomerFilter],
  ['/api/customers/{uuid}/users/', CustomerUserFilter],
  ['/api/projects/', ProjectFilter],
  ['/api/projects/{uuid}/other_users/', OtherUserFilter],
  [`${provider}list_users/`, UserRoleFilter],
  [`${provider}users/`, ProviderUserFilter],
  [`${provider}keys/`, SshKeyFilter],
  [`${provider}project_permissions/`, ProjectPermissionFilter],
  [`${provider}project_service_accounts/`, ProjectServiceAccountFilter],
  [`${provider}course_accounts/`, CourseAccountFilter],
  [`${provider}compliance/offering_users/`, OfferingUserComplianceFilter],
];

const current = readDocument('2026');

/** Texts that hold a list, which are described as one value (contract §3a). */
const textLists = new Set(['uuid_list', 'tags_and', 'tag_names_and', 'username_list']);

/** Also described as one value, and not settled (contract §15). */
const repeatedTexts = new Set(['organization_roles', 'project_roles']);

/** How several values of a parameter are written. */
function kindOf({ name, schema, explode }: Parameter): string {
  if (textLists.has(name)) return 'comma';
  if (repeatedTexts.has(name)) return 'repeated';
  if (schema.type !== 'array') return 'one value';
  return explode ? 'repeated' : 'comma';
}

describe('a filter', () => {
  it.each(filters)('of %s writes several values in the form that the server reads', (route, filter) => {
    const parameters = current.paths[route]?.get?.parameters ?? [];
    const wrong: string[] = [];
    for (const { param, list = 'one value' } of Object.values(filter.fields)) {
      const parameter = parameters.find(({ name }) => name === param);
      const described = parameter && kindOf(parameter);
      // One value can always be sent where several are taken.
      if (list !== described && list !== 'one value') wrong.push(`${param}: ${list}, not ${described}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a sort field', () => {
  it.each([
    ['/api/marketplace-provider-offerings/', 'OfferingSortField'],
    ['/api/marketplace-provider-resources/', 'ResourceSortField'],
    ['/api/marketplace-orders/', 'OrderSortField'],
    ['/api/marketplace-service-providers/', 'ServiceProviderSortField'],
    ['/api/marketplace-component-usages/', 'ComponentUsageSortField'],
    ['/api/marketplace-component-user-usages/', 'ComponentUserUsageSortField'],
    ['/api/projects/', 'ProjectSortField'],
    [`${provider}projects/`, 'ProjectSortField'],
    [`${provider}list_users/`, 'UserRoleSortField'],
    [`${provider}users/`, 'ProviderUserSortField'],
    [`${provider}keys/`, 'SshKeySortField'],
    [`${provider}project_permissions/`, 'ProjectPermissionSortField'],
    [`${provider}course_accounts/`, 'CourseAccountSortField'],
  ] as const)('of %s has all keys that the server can sort by, and no others', (route, name) => {
    const type = schema.getType(name);
    const words = isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
    expect(words.sort()).toEqual(factsOf(route).orderings?.split(' '));
  });
});
