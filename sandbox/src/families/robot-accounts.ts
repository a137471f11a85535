import { hexOf, uuidOf } from '../random.ts';
import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import { listOf, nullable, readBody, type readPatch, relatedList, required } from '../rest/fields.ts';
import { choices, text, uuid } from '../rest/filters.ts';
import { checkState } from '../rest/guards.ts';
import { blank, text as textField } from '../rest/values.ts';
import { mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { keyRow } from '../rows/user-rows.ts';
import { isoOf } from '../world/text.ts';
import type { Json, Resource, User, Writable } from '../world/types.ts';
import { byColumns } from './by-column.ts';
import { drop, type Family, familyRoutes, keptIn, sent, writtenRow } from './family.ts';
import { resourceLink, userLink } from './links.ts';

const states = ['Requested', 'Creating', 'OK', 'Requested deletion', 'Deleted', 'Error'] as const;
type State = (typeof states)[number];

/** An account of a resource for programs, not for people. */
interface RobotAccount extends Writable {
  readonly uuid: string;
  readonly resource: Resource;
  readonly created: number;
  modified: number;
  type: string;
  username: string;
  users: readonly User[];
  keys: readonly string[];
  responsible: User | null;
  state: State;
}

const publicKey = (name: string): string => `ssh-ed25519 AAAA${hexOf(name, 40)} ${name}`;

/** The robot accounts of a world: one or two at every sixth resource that is not terminated. */
export const robotAccounts = keptIn((world): RobotAccount[] =>
  world.resources
    .filter(({ state }, index) => state === 'OK' && index % 6 === 0)
    .map((resource, index) => {
      const users = resource.project.grants.slice(0, 2).map(({ user }) => user);
      const username = `robot-${resource.slug.slice(0, 20)}`;
      return {
        uuid: uuidOf(`${resource.uuid} robot account`),
        resource,
        created: resource.created + 86_400_000,
        modified: resource.created + 2 * 86_400_000,
        type: (['cicd', 'backup', 'monitoring'] as const)[index % 3] ?? 'cicd',
        username: index % 11 === 7 ? '' : username,
        users,
        keys: [publicKey(username)],
        responsible: users[0] ?? null,
        state: index % 11 === 7 ? 'Requested' : index % 11 === 3 ? 'Error' : 'OK',
        written: {},
      };
    }),
);

const basicUser = (user: User, call: Call): Json => ({
  url: urls.user(call, user.uuid),
  uuid: user.uuid,
  username: user.username,
  full_name: fullName(user),
  native_name: user.nativeName,
  email: user.email,
  image: null,
});

const row = writtenRow<RobotAccount>('RobotAccount', {
  url: (account, call) => urls.at(call, `marketplace-robot-accounts/${account.uuid}/`),
  uuid: ({ uuid: each }) => each,
  created: ({ created }) => isoOf(created),
  modified: ({ modified }) => isoOf(modified),
  username: ({ username }) => username,
  description: () => '',
  error_message: ({ state }) => (state === 'Error' ? 'The name is taken' : ''),
  error_traceback: () => '',
  state: ({ state }) => state,
  resource: ({ resource }, call) => urls.resource(call, resource.uuid),
  type: ({ type }) => type,
  users: ({ users }, call) => users.map((user) => basicUser(user, call)),
  keys: ({ keys }) => [...keys],
  backend_id: () => '',
  fingerprints: ({ keys }) =>
    keys.map((key) => ({
      md5: hexOf(`${key} md5`, 32).replaceAll(/(..)(?=.)/g, '$1:'),
      sha256: `SHA256:${hexOf(`${key} sha256`, 43)}`,
      sha512: `SHA512:${hexOf(`${key} sha512`, 86)}`,
    })),
  responsible_user: ({ responsible }, call) => responsible && basicUser(responsible, call),
  user_keys: ({ users }, call) =>
    call.world.keys.filter(({ user }) => users.includes(user)).map((key) => whole(keyRow, key, call)),
  resource_name: ({ resource }) => resource.name,
  resource_uuid: ({ resource }) => resource.uuid,
  project_name: ({ resource }) => resource.project.name,
  project_uuid: ({ resource }) => resource.project.uuid,
  customer_uuid: ({ resource }) => resource.project.customer.uuid,
  customer_name: ({ resource }) => resource.project.customer.name,
  offering_customer_uuid: ({ resource }) => resource.offering.customer.uuid,
  provider_uuid: ({ resource }) => resource.offering.customer.uuid,
  provider_name: ({ resource }) => resource.offering.customer.name,
  offering_plugin_options: ({ resource }) => resource.offering.pluginOptions,
});

/** The row in responses to writes: with the URLs of users, and without columns of the resource besides its own. */
const writtenAccount = writtenRow<RobotAccount>('RobotAccount', {
  ...row.columns,
  ...Object.fromEntries(
    [
      'user_keys',
      'resource_name',
      'resource_uuid',
      'project_name',
      'project_uuid',
      'customer_uuid',
      'customer_name',
      'offering_customer_uuid',
      'provider_uuid',
      'provider_name',
      'offering_plugin_options',
    ].map((name) => [name, () => undefined]),
  ),
  users: ({ users }, call) => users.map((user) => urls.user(call, user.uuid)),
  responsible_user: ({ responsible }, call) => responsible && urls.user(call, responsible.uuid),
});

const changeable = {
  type: required(textField({ max: 5 })),
  username: blank(32),
  description: blank(),
  users: relatedList(userLink),
  keys: listOf(textField()),
  responsible_user: nullable(userLink),
};

type Values = Partial<ReturnType<typeof readPatch<typeof changeable>>>;

function change(account: RobotAccount, values: Values, now: number): void {
  account.type = values.type ?? account.type;
  account.username = values.username ?? account.username;
  account.users = values.users ?? account.users;
  account.keys = values.keys ?? account.keys;
  if (values.responsible_user !== undefined) account.responsible = values.responsible_user;
  if (values.description !== undefined) account.written.description = values.description;
  account.modified = now;
}

const move =
  (to: State, ...from: State[]) =>
  (call: Call, account: RobotAccount): Reply => {
    const { error_message: message } = readBody(call, { error_message: blank() });
    checkState(account.state, from);
    account.state = to;
    account.written.error_message = message ?? '';
    return { status: 200, body: whole(row, account, call) };
  };

const family: Family<RobotAccount> = {
  path: '/api/marketplace-robot-accounts/',
  model: 'RobotAccount',
  row,
  createdRow: writtenAccount,
  updatedRow: writtenAccount,
  rows: (call) => {
    const { all, offeringSet, projects, customers } = visibleTo(call.world, call.user);
    return robotAccounts(call.world).filter(
      ({ resource: { offering, project } }) =>
        all || offeringSet.has(offering) || projects.has(project) || customers.has(project.customer),
    );
  },
  filters: {
    ...byColumns(row, {
      resource: 'url',
      resource_uuid: 'uuid',
      project_uuid: 'uuid',
      customer_uuid: 'uuid',
      provider_uuid: 'uuid',
      type: 'text',
      username: 'part',
      created: 'after',
      modified: 'after',
      created_before: { by: 'before', column: 'created' },
      modified_before: { by: 'before', column: 'modified' },
    }),
    state: choices(states, ({ state }) => state),
    responsible_user_uuid: uuid(({ responsible }, value) => responsible?.uuid === value),
    user_email: text(({ users }, value) => users.some(({ email }) => email === value)),
  },
  mayWrite: ({ user }, account) => account === null || mayChangeOffering(user, account.resource.offering),
  create: (call) => {
    const { resource, ...values } = readBody(call, { ...changeable, resource: required(resourceLink) });
    if (!mayChangeOffering(call.user, resource.offering)) throw forbidden();
    const now = call.world.now().getTime();
    const account: RobotAccount = {
      uuid: call.random.uuid(),
      resource,
      created: now,
      modified: now,
      type: values.type,
      username: '',
      users: [],
      keys: [],
      responsible: null,
      state: values.username ? 'OK' : 'Requested',
      written: {},
    };
    change(account, values, now);
    robotAccounts(call.world).push(account);
    return account;
  },
  update: (call, account) => change(account, sent(call, changeable), call.world.now().getTime()),
  remove: ({ world }, account) => drop(robotAccounts(world), account),
  actions: {
    set_state_creating: move('Creating', 'Requested'),
    set_state_ok: move('OK', 'Requested', 'Creating', 'Error'),
    set_state_request_deletion: move('Requested deletion', 'OK', 'Error'),
    set_state_deleted: move('Deleted', 'Requested deletion'),
    set_state_erred: move('Error', ...states),
  },
};

export const robotAccountRoutes = familyRoutes(family);
