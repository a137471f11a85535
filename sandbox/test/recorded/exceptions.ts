/**
 * What of the recorded rules the sandbox does not follow, and why. The tests fail for a rule that is broken and not
 * listed, and for one that is listed and followed: the lists can only shrink.
 */

/** Routes that the sandbox does not have, as the gateway does not call them: none of their rules is played. */
export const absentRoutes: ReadonlySet<string> = new Set([
  '/api/',
  '/api/customers/countries/',
  '/api/customers/{uuid}/list_users/',
  '/api/customers/{uuid}/marketplace-checklists/',
  '/api/customers/{uuid}/marketplace-checklists/{absent}/',
  '/api/customers/{uuid}/stats/',
  '/api/customers/{uuid}/users/',
  '/api/marketplace-plans/',
  '/api/marketplace-plans/usage_stats/',
  '/api/projects/{uuid}/list_users/',
  '/api/projects/{uuid}/marketplace-checklists/',
  '/api/projects/{uuid}/stats/',
  '/api/users/',
  '/api/users/{uuid}/marketplace-checklist-stats/',
]);

/** Rules of reads by reason and route. */
export const readExceptions: readonly {
  readonly reason: string;
  readonly rules: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    reason: 'The gateway never asks with OPTIONS.',
    rules: {
      '/api/marketplace-orders/': ['OPTIONS ? as staff'],
      '/api/customers/': ['OPTIONS ? as staff'],
      '/api/projects/': ['OPTIONS ? as staff'],
      '/api/marketplace-offering-usage-policies/': ['OPTIONS ? as staff'],
      '/api/marketplace-service-providers/': ['OPTIONS ? as staff'],
      '/api/marketplace-provider-resources/': ['OPTIONS ? as staff'],
    },
  },
  {
    reason: 'Who belongs to whom is data of the recorded server.',
    rules: {
      '/api/users/{uuid}/': ['GET ? as owner'],
      '/api/customers/{uuid}/': ['GET ? as owner', 'GET ? as project-manager'],
      '/api/projects/{uuid}/': ['GET ? as project-manager'],
    },
  },
  {
    reason: 'The gateway always accepts JSON.',
    rules: {
      '/api/marketplace-provider-offerings/': [
        'GET ?page_size=1&field=uuid as staff {"Accept":"text/html"}',
        'GET ?page_size=1&field=uuid as staff {"Accept":"application/xml"}',
      ],
    },
  },
  {
    reason: 'Open to callers without a token there; the gateway never asks without one.',
    rules: {
      '/api/marketplace-provider-offerings/groups/': [
        'GET ?page_size=1 as dead-token {"Authorization":"Bearer <unknown token>"}',
        'GET ?page_size=1 as dead-token {"Authorization":"Basic eDp5"}',
      ],
      '/api/marketplace-service-providers/{uuid}/': ['GET ? as anonymous'],
      '/api/marketplace-service-providers/': ['GET ?page_size=2 as anonymous', 'HEAD ? as anonymous'],
    },
  },
  {
    reason: 'The recorded resource was erred.',
    rules: {
      '/api/marketplace-provider-resources/{uuid}/team/': ['GET ?state=Erred as owner'],
    },
  },
  {
    reason: 'The same words in the same JSON, but called text; the gateway reads the status.',
    rules: {
      '/api/marketplace-provider-offerings/{uuid}/glauth_users_config/': [
        'GET ?page_size=2 as project-manager',
        'GET ?name=zzz-no-match as staff',
        'GET ?customer_uuid={absent} as staff',
      ],
      '/api/marketplace-provider-resources/{uuid}/glauth_users_config/': [
        'GET ?page_size=2 as project-manager',
        'GET ?name=zzz-no-match as staff',
        'GET ?query=zzz-no-match as staff',
      ],
    },
  },
  {
    reason: 'The gateway sends no filter to an object.',
    rules: {
      '/api/users/{uuid}/': ['GET ?query=zzz-no-match as staff'],
    },
  },
  {
    reason: 'The gateway does not send this filter.',
    rules: {
      '/api/customers/': [
        'GET ?organization_group_type_uuid={absent} as staff',
        'GET ?organization_group_type_uuid= as staff',
      ],
      '/api/marketplace-provider-resources/': [
        'GET ?scope=/api/marketplace-provider-offerings/{absent}/ as staff',
      ],
    },
  },
  {
    reason: 'The recorded server had one page of them.',
    rules: {
      '/api/marketplace-offering-usage-policies/': ['GET ?page=2 as staff'],
    },
  },
];

/** Rows that differ, by reason and route. */
export const rowExceptions: readonly {
  readonly reason: string;
  readonly rows: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    reason: 'All recorded customers were in a group; its columns are left out without one.',
    rows: {
      '/api/marketplace-provider-offerings/{uuid}/customers/': [
        'with organization_group_parent_name',
        'with organization_group_parent_uuid',
        'without organization_group_name',
        'without organization_group_type_name',
        'without organization_group_type_uuid',
        'without organization_group_uuid',
      ],
      '/api/customers/': [
        'without organization_group_name',
        'without organization_group_type_name',
        'without organization_group_type_uuid',
        'without organization_group_uuid',
      ],
    },
  },
];
