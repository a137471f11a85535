/**
 * What of the recorded rules the sandbox does not follow, and why. The tests fail for a rule that is broken and not
 * listed, and for one that is listed and followed: the lists can only shrink.
 */

/** Routes that the sandbox does not have, as the gateway does not call them: none of their rules is played. */
export const absentRoutes: ReadonlySet<string> = new Set([
  '/api/',
  '/api/customers/{uuid}/marketplace-checklists/',
  '/api/customers/{uuid}/marketplace-checklists/{absent}/',
  '/api/projects/{uuid}/marketplace-checklists/',
]);

/** The same rules on each of these routes. */
const everywhere = (
  routes: readonly string[],
  rules: readonly string[],
): Readonly<Record<string, readonly string[]>> => Object.fromEntries(routes.map((route) => [route, rules]));

/** Rules of reads by reason and route. */
export const readExceptions: readonly {
  readonly reason: string;
  readonly rules: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    reason: 'The gateway never asks with OPTIONS.',
    rules: everywhere(
      [
        '/api/customers/',
        '/api/events/',
        '/api/invoices/',
        '/api/keys/',
        '/api/users/',
        '/api/marketplace-categories/',
        '/api/marketplace-category-groups/',
        '/api/marketplace-offering-usage-policies/',
        '/api/marketplace-component-usages/',
        '/api/marketplace-component-user-usages/',
        '/api/marketplace-offering-estimated-cost-policies/',
        '/api/marketplace-offering-permissions/',
        '/api/marketplace-offering-users/',
        '/api/marketplace-orders/',
        '/api/marketplace-plan-components/',
        '/api/marketplace-plans/',
        '/api/marketplace-provider-resources/',
        '/api/marketplace-public-offerings/',
        '/api/marketplace-resources/',
        '/api/marketplace-robot-accounts/',
        '/api/marketplace-screenshots/',
        '/api/marketplace-service-providers/',
        '/api/organization-groups/',
        '/api/projects/',
        '/api/roles/',
      ],
      ['OPTIONS ? as staff'],
    ),
  },
  {
    reason: 'Who belongs to whom is data of the recorded server.',
    rules: {
      '/api/marketplace-component-usages/{uuid}/': ['GET ? as project-manager'],
      '/api/marketplace-offering-users/{uuid}/': ['GET ? as owner'],
      '/api/users/{uuid}/': ['GET ? as owner', 'GET ? as project-manager'],
      '/api/users/{uuid}/marketplace-checklist-stats/': ['GET ?page_size=2 as project-manager'],
      ...everywhere(
        ['/api/customers/{uuid}/', '/api/customers/{uuid}/stats/'],
        ['GET ? as owner', 'GET ? as project-manager'],
      ),
      ...everywhere(
        ['/api/customers/{uuid}/list_users/', '/api/customers/{uuid}/users/'],
        ['GET ?page_size=2 as owner', 'GET ?page_size=2 as project-manager'],
      ),
      ...everywhere(['/api/projects/{uuid}/', '/api/projects/{uuid}/stats/'], ['GET ? as project-manager']),
      '/api/projects/{uuid}/list_users/': ['GET ?page_size=2 as project-manager'],
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
    reason: 'The answer is left out of the recording as too long, and counts as an object.',
    rules: {
      '/api/marketplace-plugins/': [
        'Basic eDp5',
        'Bearer <unknown token>',
        'Token ',
        'Token <unknown token>',
        'Token a b',
        'Token Ã¼nÃ¯',
      ].map((credential) => `GET ? as dead-token ${JSON.stringify({ Authorization: credential })}`),
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
      '/api/marketplace-resources/{uuid}/glauth_users_config/': [
        'GET ?page_size=2 as owner',
        'GET ?page_size=2 as project-manager',
        'GET ?name=zzz-no-match as staff',
        'GET ?query=zzz-no-match as staff',
      ],
    },
  },
  {
    reason: 'The gateway does not send this filter.',
    rules: {
      '/api/customers/': [
        'GET ?organization_group_type_uuid={absent} as staff',
        'GET ?organization_group_type_uuid= as staff',
      ],
      ...everywhere(
        ['/api/marketplace-provider-resources/', '/api/marketplace-resources/'],
        ['GET ?scope=/api/marketplace-provider-offerings/{absent}/ as staff'],
      ),
    },
  },
  {
    reason: 'The recorded server had none of them.',
    rules: {
      '/api/marketplace-offering-estimated-cost-policies/': [
        'scope=',
        'scope_uuid=',
        'o=nonsense',
        'o=',
        'no_such_parameter=1',
      ].map((query) => `GET ?${query} as staff`),
      '/api/marketplace-component-user-usages/': [
        'component_usage__billing_period=',
        'customer_uuid=',
        'date_after=',
        'date_before=',
        'date_before=2100-01-01',
        'no_such_parameter=1',
        'o=',
        'o=nonsense',
        'offering_uuid=',
        'project_uuid=',
        'resource=',
        'resource_uuid=',
        'type=',
      ].map((query) => `GET ?${query} as staff`),
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

/** Steps of the course of writes, by reason. */
export const writeExceptions: readonly { readonly reason: string; readonly steps: readonly string[] }[] = [
  {
    reason: 'The group that the recorded organization was in is part of no other one.',
    steps: [
      'staff PATCH /api/customers/{customers}/ {"access_subnets":"10.1.2.0/24"} -> 200',
      'staff PATCH /api/customers/{customers}/ {"access_subnets":""} -> 200',
    ],
  },
  {
    reason: 'The words of the JSON parser of Python.',
    steps: [
      'staff POST /api/marketplace-provider-offerings/ {"Content-Type":"application/json"} "{bad" -> 400',
    ],
  },
  {
    reason: 'The sandbox speaks English.',
    steps: [
      'staff GET /api/marketplace-provider-offerings/?state=Nonsense {"Accept-Language":"et"} -> 400',
      'anonymous GET /api/users/me/ {"Accept-Language":"et"} -> 401',
      'staff GET /api/marketplace-provider-offerings/?state=Nonsense {"Accept-Language":"de"} -> 400',
      'anonymous GET /api/users/me/ {"Accept-Language":"de"} -> 401',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_overview/ {"Accept-Language":"et"} {"name":""} -> 400',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_overview/ {"Accept-Language":"et"} {} -> 400',
    ],
  },
  {
    reason:
      'The sandbox wants an organization, where the recorded server fails later (contract section 16.15), and knows types by name.',
    steps: [
      'owner POST /api/marketplace-provider-offerings/ {} -> 400',
      'owner POST /api/marketplace-provider-offerings/ {"name":"x"} -> 400',
      'owner POST /api/marketplace-provider-offerings/ {"name":"Rec Off 78871","category":"/api/marketplace-categories/{marketplace-categories}/","customer":… -> 400',
    ],
  },
  {
    reason: 'The sandbox makes an offering without plans; the gateway has its users make them apart.',
    steps: [
      'owner POST /api/marketplace-provider-offerings/ {"name":"Rec Off 78871","category":"/api/marketplace-categories/{marketplace-categories}/","customer":… -> 400 (2)',
    ],
  },
  {
    reason: 'The sandbox answers a few columns more.',
    steps: [
      'owner POST /api/marketplace-provider-offerings/ {"name":"<script>x</script>","category":"/api/marketplace-categories/{marketplace-categories}/","custo… -> 201',
      'owner POST /api/marketplace-provider-offerings/ {"name":"Rec Off 78871","category":"/api/marketplace-categories/{marketplace-categories}/","customer":… -> 201',
    ],
  },
  {
    reason:
      'Whether the caller is staff is asked before the offering is looked up; who may not see it gets 404 here.',
    steps: [
      'project-manager POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/activate/ -> 403',
    ],
  },
  {
    reason: 'The recorded 404 has no body.',
    steps: [
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_offering_component/ {"uuid":"{absent}"} -> 404',
    ],
  },
  {
    reason: 'The sandbox synchronizes every offering.',
    steps: ['owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/sync/ -> 400'],
  },
  {
    reason: 'An order of a basic offering is done once it is approved there; here life carries it out.',
    steps: ['owner POST /api/marketplace-orders/{marketplace-orders}/set_state_done/ -> 409'],
  },
  {
    reason: 'The sandbox lists a state more.',
    steps: ['owner POST /api/marketplace-orders/{marketplace-orders}/cancel/ -> 409'],
  },
  {
    reason:
      'A fault of the recorded server that no caller of the gateway can meet: the field is required there.',
    steps: [
      'owner POST /api/marketplace-provider-resources/{marketplace-provider-resources}/set_backend_id/ {} -> 500',
    ],
  },
  {
    reason: 'The sandbox does not look at the usage of the last 90 days.',
    steps: [
      'owner POST /api/marketplace-provider-resources/{marketplace-provider-resources}/set_end_date_by_provider/ {"end_date":"2027-06-01"} -> 400',
      'owner POST /api/marketplace-provider-resources/{marketplace-provider-resources}/set_end_date_by_provider/ {"end_date":"2001-06-01"} -> 400',
    ],
  },
  {
    reason: 'Who may not see the offering is told that it does not exist.',
    steps: [
      'project-manager POST /api/marketplace-offering-usage-policies/ {"scope":"/api/marketplace-provider-offerings/{marketplace-provider-offerings}/","actio… -> 400',
    ],
  },
  {
    reason: 'The sandbox changes no archived offering.',
    steps: [
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_thumbnail/ {"multipart":{"thumbnail":{"filename":"t.png","conte… -> 200',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_thumbnail/ {"multipart":{"thumbnail":{"filename":"t.txt","conte… -> 400',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_thumbnail/ {"thumbnail":"x"} -> 400',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/update_thumbnail/ {} -> 400',
      'owner POST /api/marketplace-provider-offerings/{marketplace-provider-offerings}/delete_thumbnail/ -> 204',
    ],
  },
];
