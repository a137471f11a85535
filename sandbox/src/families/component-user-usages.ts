import { uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { required, type Values } from '../rest/fields.ts';
import { dateTime, decimal, text as textField } from '../rest/values.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { isoOf } from '../world/text.ts';
import type { OfferingUser, Resource } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { type Family, familyRoutes } from './family.ts';
import { offeringUserLink } from './links.ts';
import {
  amountOf,
  newestUsage,
  placeColumns,
  type Usage,
  usageFilters,
  usages,
  usageUuid,
} from './usages.ts';

/** The part of a usage that one user had. */
interface UserUsage {
  readonly usage: Usage;
  /** The account at the offering; null for a username without an account. */
  readonly account: OfferingUser | null;
  readonly username: string;
  readonly amount: number;
}

/** The reported usage of users, by the id of the usage of the resource. */
const sentOfUsers = new WeakMap<Resource, Map<string, UserUsage[]>>();

const keyOf = ({ index, start }: Usage): string => `${index} ${start}`;

const accountsOf = ({ project, offering }: Resource): OfferingUser[] =>
  project.grants
    .flatMap(({ user }) => offering.usersByUuid.get(user.uuid) ?? [])
    .filter(({ username }) => username !== null)
    .slice(0, 3);

/** The usage of each user: as it was reported; otherwise made up for members of the team with accounts. */
function shareOut(usage: Usage, call: Call): UserUsage[] {
  const { resource } = usage;
  const given = sentOfUsers.get(resource)?.get(keyOf(usage));
  if (given) return given;
  const accounts = accountsOf(resource);
  const total = amountOf(usage, call);
  return accounts.map((account, at) => ({
    usage,
    account,
    username: account.username ?? '',
    amount: at === 0 ? total / 2 : total / 2 / Math.max(1, accounts.length - 1),
  }));
}

const userUsageUuid = ({ usage, username }: Pick<UserUsage, 'usage' | 'username'>, now: number): string =>
  uuidOf(`${usageUuid(usage, now)} ${username}`);

const userRow = rowType<UserUsage>('ComponentUserUsage', {
  uuid: (each, call) => userUsageUuid(each, call.world.now().getTime()),
  user: ({ account }, call) =>
    account ? urls.at(call, `marketplace-offering-users/${account.uuid}/`) : null,
  username: ({ username }) => username,
  component_usage: ({ usage }, call) =>
    urls.at(call, `marketplace-component-usages/${usageUuid(usage, call.world.now().getTime())}/`),
  usage: ({ amount }) => amount.toFixed(2),
  measured_unit: ({ usage }) => usage.component.measuredUnit,
  description: ({ account }) => (account ? fullName(account.user) : ''),
  created: ({ usage }) => isoOf(usage.start + 3_600_000),
  modified: ({ usage }) => isoOf(usage.start + 7_200_000),
  backend_id: () => '',
  ...Object.fromEntries(
    Object.entries(placeColumns).map(([name, of]) => [name, ({ usage }: UserUsage) => of(usage)]),
  ),
  component_type: ({ usage }) => usage.component.type,
  date: ({ usage }) => isoOf(usage.start + 3_600_000),
});

/** The fields of the usage of one user in a body. */
export const userItem = {
  username: required(textField()),
  usage: decimal(20, 2, { min: 0 }),
  user: offeringUserLink,
  date: dateTime(),
};

type UserItem = Values<typeof userItem>;

/** Stores the usage of one user, and keeps that of others. */
export function setUserUsage(usage: Usage, sent: UserItem): void {
  const { resource } = usage;
  const kept = sentOfUsers.get(resource) ?? new Map<string, UserUsage[]>();
  const others = (kept.get(keyOf(usage)) ?? []).filter(({ username }) => username !== sent.username);
  const known = resource.offering.users.find(({ username }) => username === sent.username) ?? null;
  kept.set(keyOf(usage), [
    ...others,
    { usage, account: sent.user ?? known, username: sent.username, amount: sent.usage ?? 0 },
  ]);
  sentOfUsers.set(resource, kept);
}

const userFamily: Family<UserUsage> = {
  path: '/api/marketplace-component-user-usages/',
  model: 'ComponentUserUsage',
  row: userRow,
  rows: (call) => usages(call).flatMap((usage) => shareOut(usage, call)),
  filters: {
    ...usageFilters<UserUsage>(({ usage }) => usage),
    ...byColumns(userRow, {
      component_usage__billing_period: { by: 'day', column: 'billing_period' },
      username: 'text',
    }),
  },
  orderings: orderedBy(userRow, 'usage', 'username', ['component_usage__billing_period', 'billing_period']),
};

/** Routes of the usage of users. */
export const userUsageRoutes = familyRoutes(userFamily);

/** The uuid of a user's part of the newest usage of a resource. */
export function newestUserUsageUuid(resource: Resource, now: number): string | undefined {
  const usage = newestUsage(resource, now);
  const [account] = accountsOf(resource);
  return usage && account && userUsageUuid({ usage, username: account.username ?? '' }, now);
}
