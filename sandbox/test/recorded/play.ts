import { columnsOf as columnsByDescription } from '../../../src/rest-api/columns.ts';
import { factsOf, isReadRoute } from '../../../src/rest-api/routes.ts';
import { categoryGroups } from '../../src/families/categories.ts';
import { eventsIn } from '../../src/families/events.ts';
import { invoicesIn } from '../../src/families/invoices.ts';
import { permissionNumber } from '../../src/families/offering-permissions.ts';
import { robotAccounts } from '../../src/families/robot-accounts.ts';
import { newestUsageUuid } from '../../src/families/usages.ts';
import { createRandom } from '../../src/random.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { grantRole } from '../../src/world/people.ts';
import { rolesOf } from '../../src/world/roles.ts';
import type { Asking, Client, RestResponse } from '../support.ts';
import type { ReadRule, RecordedResponse, RowRule } from './rules.ts';

/** Objects of the sandbox that stand for those of the recordings. */
export interface Cast {
  readonly uuids: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string | null>>;
}

const supportToken = 'e'.repeat(40);

/** Chooses objects that are in use: of an offering of the first provider with resources, orders and a policy. */
export function castOf({ world, tokens }: Sandbox): Cast {
  const [provider] = world.providers;
  const offering = provider?.offerings
    .filter(
      (each) =>
        each.state === 'Active' &&
        each.shared &&
        each.grants.length > 0 &&
        ['Marketplace.Basic', 'Support.OfferingTemplate'].includes(each.type),
    )
    .sort((a, b) => b.resources.length - a.resources.length)[0];
  const resource = offering?.resources.find((each) => each.state === 'OK' && each.creationOrder && each.plan);
  const order = resource?.creationOrder;
  const policy = world.policies.find((each) => each.offering.customer === provider?.customer);
  const member = resource?.project.grants[0]?.user;
  const group = world.customers.flatMap((each) => each.organizationGroups)[0];
  const staff = world.userByToken.get(tokens.staff);
  const idle = world.users.find((each) => each.grants.length === 0 && !each.isStaff && !each.isSupport);
  if (!provider || !offering || !resource || !order || !policy || !member || !group || !staff || !idle)
    throw new Error('nobody to play');
  const { customer } = provider;
  const scope = {
    type: 'customer',
    uuid: customer.uuid,
    name: customer.name,
    customer,
    into: customer.grants,
  } as const;
  grantRole(createRandom(1), idle, 'CUSTOMER.SUPPORT', scope, world.now().getTime(), staff);
  world.userByToken.set(supportToken, idle);
  world.restructure();
  return {
    uuids: {
      'marketplace-provider-offerings': offering.uuid,
      'marketplace-public-offerings': offering.uuid,
      'marketplace-provider-resources': resource.uuid,
      'marketplace-resources': resource.uuid,
      'marketplace-orders': order.uuid,
      'marketplace-service-providers': provider.uuid,
      'marketplace-offering-usage-policies': policy.uuid,
      'marketplace-categories': offering.category.uuid,
      'marketplace-plans': resource.plan?.uuid ?? '',
      customers: resource.project.customer.uuid,
      'provider-customers': provider.customer.uuid,
      'marketplace-offering-users': world.offerings.flatMap((each) => each.users)[0]?.uuid ?? '',
      'marketplace-robot-accounts': robotAccounts(world)[0]?.uuid ?? '',
      'marketplace-screenshots': world.offerings.flatMap((each) => each.screenshots)[0]?.uuid ?? '',
      'marketplace-component-usages': newestUsageUuid(resource, world.now().getTime()) ?? '',
      'marketplace-offering-permissions': String(
        offering.grants.map((grant) => permissionNumber({ grant }))[0] ?? 0,
      ),
      'marketplace-category-groups': categoryGroups(world)[0]?.uuid ?? '',
      'organization-groups': group.uuid,
      roles: rolesOf(world)[0]?.uuid ?? '',
      projects: resource.project.uuid,
      users: member.uuid,
      keys: world.keys.find(({ isShared }) => isShared)?.uuid ?? '',
      invoices: invoicesIn(world).find((each) => each.customer === provider.customer)?.uuid ?? '',
      events: eventsIn(world)[0]?.uuid ?? '',
      absent: '0'.repeat(32),
    },
    tokens: {
      staff: tokens.staff,
      owner: tokens.owner,
      'project-manager': tokens.customer,
      'customer-owner': tokens.customer,
      'provider-support': supportToken,
      'other-owner': tokens.secondProvider,
      support: tokens.customer,
      'project-member': tokens.secondProvider,
      anonymous: null,
      'dead-token': 'f'.repeat(40),
    },
  };
}

const dashed = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The path of a route with the ids of the cast in its slots. */
export function pathOf(route: string, { uuids }: Cast): string {
  const uuid = uuids[route.split('/')[2] ?? ''] ?? 'f'.repeat(32);
  return route
    .replace('{uuid}', uuid)
    .replace('{uuid}', uuids['marketplace-plans'] ?? '')
    .replace('{number}', uuid)
    .replace('{upper}', uuid.toUpperCase())
    .replace('{dashed}', dashed(uuid))
    .replace('{short}', '0'.repeat(31))
    .replace('{absent}', '0'.repeat(32));
}

/** Puts ids of the cast for their names. */
export function named(text: string, cast: Cast, origin: string): string {
  return text
    .replaceAll(/\{([a-z-]+)\}/g, (_, name: string) => cast.uuids[name] ?? 'f'.repeat(32))
    .replaceAll(/(?<==)\/api\//g, `${origin}/api/`);
}

/** Asks as a rule was asked. */
export function askAs(client: Client, cast: Cast, rule: ReadRule, path: string): Promise<RestResponse> {
  const query = rule.query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = named(pair, cast, client.sandbox.url).split(/=(.*)/s);
      return `${name}=${encodeURIComponent(value)}`;
    })
    .join('&');
  const { authorization, ...headers } = lowered(rule.headers ?? {}, cast);
  const asking: Asking = {
    method: rule.method,
    token: authorization === undefined ? (cast.tokens[rule.as] ?? null) : null,
    headers: authorization === undefined ? headers : { ...headers, authorization },
  };
  return client.ask(query ? `${path}?${query}` : path, asking);
}

function lowered(headers: Readonly<Record<string, string>>, { tokens }: Cast): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      value.replace('<unknown token>', tokens['dead-token'] ?? ''),
    ]),
  );
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What a response is like, in the words of a rule. */
export function recordedOf(
  response: RestResponse,
  method: string,
): RecordedResponse & { readonly json: unknown } {
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = type.includes('json') && response.text !== '' ? JSON.parse(response.text) : undefined;
  const location = response.headers.get('location');
  return {
    status: response.status,
    type: type.includes('html')
      ? 'html'
      : response.text === ''
        ? 'empty'
        : type.includes('json')
          ? typeOf(json)
          : 'text',
    ...(response.headers.has('x-result-count') && response.headers.has('link')
      ? { paged: true as const }
      : {}),
    ...(location === null ? {} : { location: new URL(location, 'http://x').pathname }),
    ...(response.headers.has('x-impersonator-uuid') ? { impersonator: true as const } : {}),
    ...(response.status === 405 || method === 'OPTIONS'
      ? { allow: (response.headers.get('allow') ?? '').split(', ').sort().join(' ') }
      : {}),
    ...(response.status >= 400 && response.text !== '' && !type.includes('html')
      ? { error: json ?? response.text.replace(/Offering .+ doesn't/, "Offering {name} doesn't") }
      : {}),
    json,
  };
}

/** A rule in one line, by which it can be listed. */
export function keyOf({ method, query, as, headers }: ReadRule): string {
  const sent = headers ? ` ${JSON.stringify(headers)}` : '';
  return `${method} ?${query} as ${as}${sent}`;
}

/** What differs between a response and the rule; empty when it is followed. */
export async function differences(
  client: Client,
  cast: Cast,
  rule: ReadRule,
  path: string,
  response: RestResponse,
): Promise<readonly string[]> {
  const got = recordedOf(response, rule.method);
  if (got.status !== rule.status) return [`status ${got.status}, not ${rule.status}`];
  const found: string[] = [];
  for (const name of ['type', 'paged', 'impersonator', 'allow'] as const) {
    if (got[name] !== rule[name]) found.push(`${name} ${got[name]}, not ${rule[name]}`);
  }
  const error =
    got.error === undefined ? undefined : JSON.stringify(got.error).replaceAll('0'.repeat(32), '{absent}');
  if (error !== (rule.error === undefined ? undefined : JSON.stringify(rule.error)))
    found.push(`error ${error}`);
  if (rule.location !== undefined && got.location !== pathOf(rule.location, cast)) found.push('location');
  if (rule.count !== undefined) {
    const all = await askAs(client, cast, { ...rule, query: 'page_size=1' }, path);
    const [total, whole] = [response, all].map((each) => each.headers.get('x-result-count'));
    const count = total === '0' ? 'none' : total === whole ? 'all' : 'some';
    if (count !== rule.count) found.push(`${count} of the rows, not ${rule.count}`);
  }
  if (rule.columns !== undefined) {
    const asked = rule.query.split('&').filter((pair) => !pair.startsWith('field='));
    const wanted =
      rule.columns === 'all'
        ? columnsOf(await askAs(client, cast, { ...rule, query: asked.join('&') }, path))
        : rule.columns;
    if (columnsOf(response) !== wanted) found.push(`columns ${columnsOf(response)}`);
  }
  return found;
}

const isRow = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';
const rowsOf = (response: RestResponse): readonly Record<string, unknown>[] => {
  const { json } = response;
  return (Array.isArray(json) ? json : [json]).filter(isRow);
};
const columnsOf = (response: RestResponse): string =>
  [...new Set(rowsOf(response).flatMap((row) => Object.keys(row)))].sort().join(' ');

/** What some routes need to be asked with. */
const needed: Readonly<Record<string, string>> = {
  user_customers: '&user_uuid={users}',
  customer_projects: '&project_customer_uuid={customers}',
  user_has_resource_access: '&username=x',
  at: '&timestamp=2099-01-01T00:00:00Z',
};

/** Parameters without which a route does not respond, to be added to a query. */
export function neededAt(route: string, cast: Cast): string {
  return named(needed[route.split('/').at(-2) ?? ''] ?? '', cast, '');
}

/** What differs between rows and their rule; empty when it is followed. */
export async function rowDifferences(client: Client, cast: Cast, rule: RowRule): Promise<readonly string[]> {
  const action = rule.route.split('/').at(-2) ?? '';
  const query = `page_size=300${needed[action] ?? ''}`;
  const asked = { as: 'staff', method: 'GET', query, status: 200, type: 'array', routes: {} };
  const response = await askAs(client, cast, asked, pathOf(rule.route, cast));
  if (response.status !== 200) return [`status ${response.status}`];
  const rows = rowsOf(response);
  if (rows.length === 0) return ['no rows'];
  const always = typesIn(rule.always);
  const known = new Map([...always, ...typesIn(rule.sometimes)]);
  const described = new Set<string>(describedAt(rule.route));
  const found = new Set<string>();
  for (const row of rows) {
    for (const name of always.keys()) if (!Object.hasOwn(row, name)) found.add(`without ${name}`);
    for (const [name, value] of Object.entries(row)) {
      const types = known.get(name);
      const type = typeOf(value);
      // What is null for all that was recorded may be anything elsewhere; what was never null may be null.
      if (!types && !described.has(name)) found.add(`with ${name}`);
      else if (types && type !== 'null' && types !== 'null' && !types.split('|').includes(type)) {
        found.add(`${name} is ${type}, not ${types}`);
      } else if (types && type === 'null' && !always.has(name) && !types.includes('null')) {
        found.add(`${name} is null where it was left out`);
      }
    }
  }
  return [...found].sort();
}

const typesIn = (columns: string): ReadonlyMap<string, string> =>
  new Map(
    columns
      .split(' ')
      .filter(Boolean)
      .map((column) => column.split(':') as [string, string]),
  );

/** The columns of a route by the description: some are read through relations that nothing recorded had. */
function describedAt(route: string): readonly string[] {
  const rows = isReadRoute(route) ? factsOf(route).rows : null;
  return rows === null ? [] : columnsByDescription(rows, '2024');
}
