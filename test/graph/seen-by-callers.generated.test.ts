import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, type QueryResult, startGateway } from '../support/gateway.ts';
import { generated, isThorough } from '../support/generated.ts';

/** A list of the graph, the corresponding list of the REST API, and the values of a row that both return. */
interface SeenList {
  readonly field: string;
  readonly route: string;
  /** Columns of the REST API by paths of the graph: `project.uuid` stands for `project { uuid }`. */
  readonly told: Readonly<Record<string, string>>;
}

const uuid = { uuid: 'uuid' };
const named = { ...uuid, name: 'name' };
const sold = { ...named, slug: 'slug', 'customer.uuid': 'customer_uuid', type: 'type' };
const used = {
  ...named,
  slug: 'slug',
  // Values that depend on the caller.
  username: 'username',
  'offering.uuid': 'offering_uuid',
  'project.uuid': 'project_uuid',
  'customer.name': 'customer_name',
};
const ordered = {
  ...uuid,
  'resource.uuid': 'marketplace_resource_uuid',
  'offering.name': 'offering_name',
  'project.uuid': 'project_uuid',
  'customer.uuid': 'customer_uuid',
};

const lists: readonly SeenList[] = [
  { field: 'offerings', route: 'marketplace-provider-offerings', told: sold },
  { field: 'offerings(as: CONSUMER)', route: 'marketplace-public-offerings', told: sold },
  { field: 'resources', route: 'marketplace-provider-resources', told: used },
  { field: 'resources(as: CONSUMER)', route: 'marketplace-resources', told: used },
  { field: 'orders', route: 'marketplace-orders', told: ordered },
  { field: 'serviceProviders', route: 'marketplace-service-providers', told: uuid },
  { field: 'usagePolicies', route: 'marketplace-offering-usage-policies', told: uuid },
  { field: 'costPolicies', route: 'marketplace-offering-estimated-cost-policies', told: uuid },
  { field: 'plans', route: 'marketplace-plans', told: named },
  {
    field: 'planPrices',
    route: 'marketplace-plan-components',
    told: { planName: 'plan_name', offeringName: 'offering_name' },
  },
  {
    field: 'componentUsages',
    route: 'marketplace-component-usages',
    told: { ...uuid, 'resource.uuid': 'resource_uuid' },
  },
  { field: 'componentUserUsages', route: 'marketplace-component-user-usages', told: uuid },
  { field: 'userUsageLimits', route: 'component-user-usage-limits', told: uuid },
  {
    field: 'offeringUsers',
    route: 'marketplace-offering-users',
    told: { ...uuid, username: 'username', 'offering.uuid': 'offering_uuid' },
  },
  { field: 'offeringPermissions', route: 'marketplace-offering-permissions', told: { pk: 'pk' } },
  {
    field: 'robotAccounts',
    route: 'marketplace-robot-accounts',
    told: { ...uuid, username: 'username', 'resource.uuid': 'resource_uuid' },
  },
  { field: 'promotionCampaigns', route: 'promotions-campaigns', told: named },
  { field: 'termsOfServiceVersions', route: 'marketplace-offering-terms-of-service', told: uuid },
  { field: 'categories', route: 'marketplace-categories', told: { ...uuid, title: 'title' } },
  { field: 'categoryGroups', route: 'marketplace-category-groups', told: { ...uuid, title: 'title' } },
  { field: 'organizationGroups', route: 'organization-groups', told: named },
  { field: 'catalogs', route: 'marketplace-software-catalogs', told: named },
  {
    field: 'discoveredCatalogs',
    route: 'marketplace-software-catalogs/discover',
    told: { name: 'name', existing: 'existing' },
  },
  {
    field: 'offeringGroups',
    route: 'marketplace-provider-offerings/groups',
    told: { 'customer.uuid': 'customer_uuid' },
  },
  {
    field: 'planUsages',
    route: 'marketplace-plans/usage_stats',
    told: { 'plan.uuid': 'plan_uuid', usage: 'usage', 'offering.uuid': 'offering_uuid' },
  },
  { field: 'customers', route: 'customers', told: { ...named, slug: 'slug', usersCount: 'users_count' } },
  { field: 'projects', route: 'projects', told: { ...named, 'customer.uuid': 'customer_uuid' } },
  { field: 'users', route: 'users', told: { ...uuid, username: 'username', email: 'email' } },
  {
    field: 'userActiveStatusCounts',
    route: 'users/user_active_status_count',
    told: { status: 'status', count: 'count' },
  },
  {
    field: 'userLanguageCounts',
    route: 'users/user_language_count',
    told: { language: 'language', count: 'count' },
  },
  { field: 'userRegistrationCounts', route: 'users/user_registration_trend', told: { count: 'count' } },
  { field: 'sshKeys', route: 'keys', told: { ...named, 'user.uuid': 'user_uuid' } },
  { field: 'invoices', route: 'invoices', told: { ...uuid, number: 'number' } },
  { field: 'events', route: 'events', told: { ...uuid, message: 'message' } },
  { field: 'screenshots', route: 'marketplace-screenshots', told: named },
  { field: 'roles', route: 'roles', told: named },
];

const callers = [
  'staff',
  'support',
  'owner',
  'manager',
  'customerOwner',
  'customer',
  'projectMember',
  'stranger',
  'anonymous',
  // Staff who act for the customer.
  'impersonator',
] as const;
type Caller = (typeof callers)[number];

/** The selection of paths: `{ a.b, a.c }` is `a { b c }`. */
function selectionOf(paths: readonly string[]): string {
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.');
    below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return [...below]
    .map(([name, inner]) => (inner.length > 0 ? `${name} { ${selectionOf(inner)} }` : name))
    .join(' ');
}

const documentOf = ({ field, told }: SeenList): string =>
  `query ($first: Int!, $after: String) {
    list: ${field.includes('(') ? field.replace(')', ', first: $first, after: $after)') : `${field}(first: $first, after: $after)`} {
      totalCount
      nodes { ${selectionOf(Object.keys(told))} }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const valueAt = (node: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name] ?? null, node);

/** Rows as one text each, so that they can be compared, counted and found. */
const byGraph = (list: SeenList, nodes: readonly unknown[]): readonly string[] =>
  nodes.map((node) => JSON.stringify(Object.keys(list.told).map((path) => valueAt(node, path))));

describe.each(isThorough ? (['2024', '2026'] as const) : (['2026'] as const))(
  'rows that callers of every kind see on a server of %s',
  (server) => {
    let gateway: Gateway;
    const tokenOf = (caller: Caller): string | null => {
      if (caller === 'anonymous') return null;
      return gateway.sandbox.tokens[caller === 'impersonator' ? 'staff' : caller];
    };
    const headersOf = (caller: Caller): Readonly<Record<string, string>> => {
      const { tokens, world } = gateway.sandbox;
      const { uuid: user = '' } = world.userByToken.get(tokens.customer) ?? {};
      return caller === 'impersonator' ? { 'x-impersonated-user-uuid': user } : {};
    };
    /** The rows that the REST API shows, by caller and list; null if it refuses. */
    const seen = new Map<string, readonly string[] | null>();
    const keyOf = (caller: Caller, list: SeenList): string => `${caller} ${list.field}`;

    async function byRest(list: SeenList, caller: Caller): Promise<readonly string[] | null> {
      const rows: string[] = [];
      const token = tokenOf(caller);
      for (let page = 1; ; page += 1) {
        const response = await fetch(`${gateway.sandbox.url}/api/${list.route}/?page_size=300&page=${page}`, {
          headers: { ...headersOf(caller), ...(token !== null && { authorization: `Token ${token}` }) },
        });
        if (response.status !== 200) return null;
        const sent = (await response.json()) as Record<string, unknown>[];
        rows.push(
          ...sent.map((row) => JSON.stringify(Object.values(list.told).map((name) => row[name] ?? null))),
        );
        if (rows.length >= Number(response.headers.get('x-result-count'))) return rows;
      }
    }

    const ask = (
      list: SeenList,
      caller: Caller,
      first: number,
      after: string | null = null,
    ): Promise<QueryResult> =>
      gateway.query(documentOf(list), { first, after }, tokenOf(caller), headersOf(caller));

    beforeAll(async () => {
      gateway = await startGateway({ server, resources: 80, record: false });
      for (const caller of callers) {
        for (const list of lists) {
          seen.set(keyOf(caller, list), await byRest(list, caller));
        }
      }
    });
    afterAll(() => gateway.close());

    it.each(lists.map((list) => [list.field, list.route, list] as const))(
      'in %s are row by row the same as in %s',
      async (_field, _route, list) => {
        const counts: number[] = [];
        for (const caller of callers) {
          const rows: string[] = [];
          const expected = seen.get(keyOf(caller, list)) ?? null;
          for (let after: string | null = null; ; ) {
            const { data, errors } = await ask(list, caller, 100, after);
            if (expected === null) {
              expect([caller, data.list, errors?.length]).toEqual([caller, null, 1]);
              break;
            }
            expect([caller, errors]).toEqual([caller, undefined]);
            expect(data.list.totalCount).toBe(expected.length);
            rows.push(...byGraph(list, data.list.nodes));
            if (!data.list.pageInfo.hasNextPage) break;
            after = data.list.pageInfo.endCursor;
          }
          expect([caller, rows.sort()]).toEqual([caller, [...(expected ?? [])].sort()]);
          counts.push(rows.length);
        }
        // Servers of 2024 lack some of the lists.
        if (seen.get(keyOf('staff', list)) !== null) expect(Math.max(...counts)).toBeGreaterThan(0);
      },
    );

    it('are compared for all lists of the root, except the search in several of them', () => {
      const fields = schema.getQueryType()?.getFields() ?? {};
      const paged = Object.values(fields).filter(({ type }) =>
        String(getNamedType(type)).endsWith('Connection'),
      );
      const compared = new Set(lists.map(({ field }) => field.replace(/\(.*/, '')));
      const others = paged.map(({ name }) => name).filter((name) => !compared.has(name));
      expect(others).toEqual(['search']);
    });

    it('are the same in random interleavings, so that no caller sees rows of another', async () => {
      const random = createRandom(7);
      const told = new Map([...seen].map(([key, rows]) => [key, new Set(rows)]));
      for (let round = 0; round < generated(500); round += 1) {
        // The same few operations for all callers, because only equal operations could be shared by mistake.
        const asked = [random.pick(lists), random.pick(lists)];
        const first = random.int(1, 40);
        const turns = random
          .sample(callers, callers.length)
          .map((caller) => ({ caller, list: random.pick(asked) }));
        const results = await Promise.all(turns.map(({ caller, list }) => ask(list, caller, first)));
        for (const [index, { data }] of results.entries()) {
          const turn = turns[index];
          if (!turn) continue;
          const own = seen.get(keyOf(turn.caller, turn.list)) ?? null;
          if (own === null) {
            expect(data.list).toBeNull();
            continue;
          }
          const rows = byGraph(turn.list, data.list.nodes);
          const foreign = rows.filter((row) => !told.get(keyOf(turn.caller, turn.list))?.has(row));
          expect([turn, foreign]).toEqual([turn, []]);
          expect([turn, data.list.totalCount, rows.length]).toEqual([
            turn,
            own.length,
            Math.min(first, own.length),
          ]);
        }
      }
    });

    it('are found by uuid if the REST API shows them to the caller on either side, and otherwise not', async () => {
      const random = createRandom(11);
      const document = `query ($resource: UUID!, $offering: UUID!) {
      resource(uuid: $resource) { uuid name }
      offering(uuid: $offering) { uuid name }
    }`;
      const uuidsOf = (caller: Caller, field: string): readonly string[] =>
        lists
          .filter((list) => list.field.startsWith(`${field}s`))
          .flatMap((list) => (seen.get(keyOf(caller, list)) ?? []).map((row) => String(JSON.parse(row)[0])));
      const fields = ['resource', 'offering'] as const;
      const shown = new Map<string, ReadonlySet<string>>(
        callers.flatMap((caller) =>
          fields.map((field) => [`${caller} ${field}`, new Set(uuidsOf(caller, field))] as const),
        ),
      );
      for (let round = 0; round < generated(500); round += 1) {
        const asked = {
          resource: random.pick(uuidsOf('staff', 'resource')),
          offering: random.pick(uuidsOf('staff', 'offering')),
        };
        const turns = random.sample(callers, callers.length);
        const results = await Promise.all(
          turns.map((caller) => gateway.query(document, asked, tokenOf(caller), headersOf(caller))),
        );
        for (const [index, { data, errors }] of results.entries()) {
          const caller = turns[index];
          const found = fields.map((field) => data[field]?.uuid ?? null);
          const expected = fields.map((field) =>
            shown.get(`${caller} ${field}`)?.has(asked[field]) ? asked[field] : null,
          );
          expect([caller, found]).toEqual([caller, expected]);
          const code = caller === 'anonymous' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
          const hidden = expected.filter((uuid) => uuid === null).map(() => code);
          expect((errors ?? []).map(({ extensions }) => extensions?.code)).toEqual(hidden);
        }
      }
    });
  },
);
