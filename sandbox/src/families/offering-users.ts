import { type Call, forbidden, HttpError, hexUuid, ok, type Reply } from '../rest/call.ts';
import { link, nullable, readBody, readPatch } from '../rest/fields.ts';
import { choices, commaTexts, commaUuids, uuid } from '../rest/filters.ts';
import { checkState } from '../rest/guards.ts';
import { page } from '../rest/paging.ts';
import { fields400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, byUuid, choice, dateTime, integer, text } from '../rest/values.ts';
import { managesOffering, mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { type Account, offeringUserRow, uidOf } from '../rows/offering-user-rows.ts';
import { type OfferingUser, offeringUserStates } from '../world/types.ts';
import { byColumns, orderedBy, searchIn } from './by-column.ts';
import { checklistBelow, checklistTemplate } from './checklists.ts';
import { defined, type Family, familyRoutes, sent } from './family.ts';
import { offeringLink } from './links.ts';

type State = OfferingUser['state'];

const list = '/api/marketplace-offering-users/';
const runtimeStates = ['Active', 'Pending account linking', 'Pending additional validation'];

/** The accounts that the caller sees: those at offerings that the caller manages, and the caller's own. */
function accountsOf(call: Call): Account[] {
  const { all } = visibleTo(call.world, call.user);
  return call.world.offerings.flatMap((offering) => {
    const isOpen = all || managesOffering(call.user, offering);
    return offering.users
      .filter(({ user }) => isOpen || user === call.user)
      .map((account) => ({ offering, account }));
  });
}

/** The actions that change the state of an account: the new state, and the legal states before. */
const transitions: Readonly<Record<string, readonly [to: State, ...from: State[]]>> = {
  begin_creating: ['Creating', 'Requested'],
  set_ok: [
    'OK',
    'Requested',
    'Creating',
    'Pending account linking',
    'Pending additional validation',
    'Error creating',
  ],
  set_pending_account_linking: [
    'Pending account linking',
    'Creating',
    'Pending additional validation',
    'Error creating',
  ],
  set_pending_additional_validation: [
    'Pending additional validation',
    'Creating',
    'Pending account linking',
    'Error creating',
  ],
  set_validation_complete: ['OK', 'Pending account linking', 'Pending additional validation'],
  request_deletion: ['Requested deletion', 'OK'],
  set_deleting: ['Deleting', 'Requested deletion'],
  set_deleted: ['Deleted', 'Deleting'],
  set_error_creating: [
    'Error creating',
    'Requested',
    'Creating',
    'Pending account linking',
    'Pending additional validation',
  ],
  set_error_deleting: ['Error deleting', 'Requested deletion', 'Deleting'],
};

const moves = Object.fromEntries(
  Object.entries(transitions).map(([name, [to, ...from]]) => [
    name,
    (call: Call, { account, offering }: Account): Reply => {
      const { comment, comment_url: commentUrl } = readBody(call, { comment: blank(), comment_url: blank() });
      checkState(account.state, from);
      account.state = to;
      if (to === 'OK')
        account.username ??= `hpc_${String(offering.users.indexOf(account) + 1).padStart(4, '0')}`;
      if (comment !== undefined) account.written.service_provider_comment = comment;
      if (commentUrl !== undefined) account.written.service_provider_comment_url = commentUrl;
      return { status: 200, body: {} };
    },
  ]),
);

const shape = {
  offering: offeringLink,
  user: link('/api/users/{uuid}/', (call, hex) => call.world.userByUuid.get(hex)),
  offering_uuid: byUuid((call, hex) => call.world.offeringByUuid.get(hex)),
  user_uuid: byUuid((call, hex) => call.world.userByUuid.get(hex)),
  username: nullable(text({ max: 100 })),
  propagation_date: nullable(dateTime()),
};

function create(call: Call): Account {
  const values = readBody(call, shape);
  const offering = values.offering ?? values.offering_uuid;
  const user = values.user ?? values.user_uuid;
  if (!offering) throw fields400({ offering: 'This field is required.' });
  if (!user) throw fields400({ user: 'This field is required.' });
  if (!mayChangeOffering(call.user, offering)) throw forbidden();
  if (offering.usersByUuid.has(user.uuid))
    throw nonField400('The fields offering, user must make a unique set.');
  const account: OfferingUser = {
    uuid: call.random.uuid(),
    user,
    username: values.username ?? null,
    state: values.username ? 'OK' : 'Requested',
    created: call.world.now().getTime(),
    consented: false,
    written: {},
  };
  offering.users.push(account);
  offering.usersByUuid.set(user.uuid, account);
  return { offering, account };
}

/** The POSIX groups of an account: one for each project of the user with resources of the offering. */
function groupsOf(call: Call, { offering, account }: Account): Reply {
  const projects = [...new Set(offering.resources.map(({ project }) => project))].filter(({ grants }) =>
    grants.some(({ user }) => user === account.user),
  );
  return page(call, projects, (project) => ({
    gid: 30_000 + call.world.projects.indexOf(project),
    offering_name: offering.name,
    project_name: project.name,
    project_uuid: project.uuid,
    customer_name: project.customer.name,
    customer_uuid: project.customer.uuid,
    project_accessible: true,
    pool_uuid: null,
  }));
}

const identityOf = ({ offering, account }: Account) => [
  {
    offering_name: offering.name,
    offering_uuid: offering.uuid,
    namespace: 'uid',
    value: uidOf(account),
    context: null,
  },
  {
    offering_name: offering.name,
    offering_uuid: offering.uuid,
    namespace: 'gid',
    value: 20_000,
    context: null,
  },
];

type Actions = NonNullable<Family<Account>['actions']>;

const stamp = ({ world }: Call, { account }: Account): void => {
  account.modified = world.now().getTime();
};

/** Actions that also set the time of the last change of the account. */
const stamping = (actions: Actions): Actions =>
  Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [
      name,
      (call, row) => {
        const reply = act(call, row);
        stamp(call, row);
        return reply;
      },
    ]),
  );

const checklistType = 'offering_compliance';

const checklists = checklistBelow<Account>(checklistType, ({ offering, account }) => ({
  uuid: account.uuid,
  created: account.created,
  checklist: offering.checklist,
  by: account.user,
}));

const family: Family<Account> = {
  path: list,
  model: 'OfferingUser',
  row: offeringUserRow,
  rows: accountsOf,
  filters: {
    ...byColumns(offeringUserRow, {
      offering: 'url',
      user_uuid: 'uuid',
      created: 'after',
      modified: 'after',
      created_before: { by: 'before', column: 'created' },
      modified_before: { by: 'before', column: 'modified' },
      propagated_after: { by: 'after-moment', column: 'propagation_date' },
      propagated_before: { by: 'before', column: 'propagation_date' },
      provider_uuid: { by: 'uuid', column: 'customer_uuid' },
      user_username: 'text',
      is_restricted: 'bool',
      has_consent: 'bool',
      has_complete_profile: { by: 'bool', column: 'is_profile_complete' },
      offering_has_active_tos: 'bool',
      is_not_propagated: { by: 'empty', column: 'propagation_date' },
    }),
    offering_uuid: {
      ...commaUuids(({ offering }) => offering.uuid),
      in2024: uuid(({ offering }, value) => offering.uuid === value),
    },
    offering_slug: commaTexts(({ offering }) => offering.slug),
    parent_offering_uuid: uuid(({ offering }, value) => offering.parent?.uuid === value),
    state: choices(offeringUserStates, ({ account }) => account.state),
    runtime_state: choices(runtimeStates, (row) =>
      row.account.state === 'OK' ? 'Active' : 'Pending account linking',
    ),
    query: searchIn(
      ({ account }) => account.username ?? '',
      ({ account }) => account.user.username,
      ({ account }) => `${account.user.firstName} ${account.user.lastName}`,
      ({ offering }) => offering.name,
    ),
  },
  orderings: orderedBy(
    offeringUserRow,
    'created',
    'modified',
    'propagation_date',
    'username',
    'user_first_name',
    'user_last_name',
  ),
  mayWrite: ({ user }, row) => row === null || mayChangeOffering(user, row.offering),
  create,
  update: (call, row) => {
    const { username } = call.method === 'PATCH' ? readPatch(call, shape) : sent(call, shape);
    if (username !== undefined) row.account.username = username;
    stamp(call, row);
  },
  remove: (_call, { offering, account }) => {
    offering.users.splice(offering.users.indexOf(account), 1);
    offering.usersByUuid.delete(account.user.uuid);
  },
  actions: stamping({
    ...moves,
    ...checklists.actions,
    update_restricted: (call, { account }) => {
      const { is_restricted: isRestricted } = readBody(call, {
        is_restricted: { ...bool(), required: true },
      });
      account.written.is_restricted = isRestricted;
      return undefined;
    },
    update_runtime_state: (call, { account }) => {
      const values = readBody(call, {
        runtime_state: { ...choice(runtimeStates), required: true },
        service_provider_comment: blank(),
        service_provider_comment_url: blank(),
      });
      Object.assign(account.written, defined(values));
      return { status: 200, body: {} };
    },
    'PATCH update_comments': (call, { account }) => {
      const values = readPatch(call, {
        service_provider_comment: blank(),
        service_provider_comment_url: blank(),
      });
      Object.assign(account.written, defined(values));
      return ok({ service_provider_comment: '', service_provider_comment_url: '', ...account.written });
    },
    set_posix_attributes: (call, row) => {
      const values = readBody(call, {
        login_shell: blank(),
        home_directory: blank(),
        uidnumber: nullable(integer({ min: 0 })),
        primarygroup: nullable(integer({ min: 0 })),
      });
      Object.assign(row.account.written, defined(values));
      return ok({
        uidnumber: values.uidnumber ?? uidOf(row.account),
        primarygroup: values.primarygroup ?? 20_000,
        warnings: [],
      });
    },
  }),
  below: {
    ...checklists.reads,
    posix_groups: groupsOf,
    posix_allocations: (call, { account }) =>
      page(call, ['uid', 'gid'], (namespace) => ({
        namespace,
        value: namespace === 'uid' ? uidOf(account) : 20_000,
        pool_uuid: null,
        scope: null,
        scope_name: null,
      })),
  },
};

const template = (call: Call): Reply =>
  checklistTemplate(call, checklistType, (uuid) => call.world.offeringByUuid.get(uuid)?.checklist);

/** Routes of accounts at offerings, and of their checklists. */
export const offeringUserRoutes: readonly Route[] = [
  ...familyRoutes(family),
  { method: 'GET', template: `${list}checklist-template/`, handle: template },
  {
    method: 'GET',
    template: `${list}posix_identities/`,
    handle: (call) => {
      const user = hexUuid(call.query.last('user_uuid') ?? '');
      if (!user) throw new HttpError(400, { user_uuid: ['This field is required.'] });
      const rows = accountsOf(call).filter(({ account }) => account.user.uuid === user);
      return page(call, rows.flatMap(identityOf), (row) => ({ ...row, pool_uuid: null }));
    },
  },
  { method: 'GET', template: `${list}profile_field_warnings/`, handle: () => ok({}) },
];
