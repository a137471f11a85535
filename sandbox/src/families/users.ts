import { hashOf, hexOf, uuidOf } from '../random.ts';
import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { nullable, readBody, required, type Values } from '../rest/fields.ts';
import { array400, fields400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, choice, date, image, integer, json, slug, text } from '../rest/values.ts';
import { visibleTo } from '../rest/visibility.ts';
import { historyRoutes } from '../routes/history.ts';
import { userFilters, userOrderings } from '../routes/people-lists.ts';
import { fullName } from '../rows/order-row.ts';
import { meRow, userRow } from '../rows/user-rows.ts';
import { isoOf } from '../world/text.ts';
import type { JsonObject, User } from '../world/types.ts';
import { dataAccessRoutes } from './data-access.ts';
import { defined, drop, type Family, familyRoutes, find, sent, staffOnly } from './family.ts';
import { userCountRoutes } from './user-counts.ts';

const path = '/api/users/';

/** Whether a caller sees a user: itself, and users with a role in its projects or their customers. */
export function seesUser({ user: caller, world }: Call, user: User): boolean {
  if (user === caller || caller.isStaff || caller.isSupport) return true;
  const { customers, projects } = visibleTo(world, caller);
  return user.grants.some(
    ({ scopeType, customer, project: inProject }) =>
      (inProject !== null && projects.has(inProject)) ||
      (scopeType === 'customer' &&
        (customers.has(customer) || [...projects].some((each) => each.customer === customer))),
  );
}

const words = <const T extends readonly string[]>(...names: T) =>
  Object.fromEntries(names.map((name) => [name, blank(1000)]));

/** Fields that are properties of a user in the world; others are stored in `written`. */
const shape = {
  first_name: blank(100),
  last_name: blank(100),
  native_name: blank(100),
  job_title: blank(120),
  phone_number: blank(255),
  organization: blank(255),
};

const others = {
  slug: slug(),
  description: blank(),
  preferred_language: blank(10),
  notifications_enabled: bool(),
  token_lifetime: nullable(integer({ min: 60 })),
  agree_with_policy: bool(),
  affiliations: json(),
  birth_date: nullable(date()),
  image: nullable(image()),
  gender: nullable(choice(['male', 'female', 'unknown', ''])),
  ...words(
    'personal_title',
    'place_of_birth',
    'address',
    'country_of_residence',
    'nationality',
    'organization_country',
    'organization_type',
    'organization_registry_code',
    'organization_vat_code',
    'organization_address',
    'deactivation_reason',
  ),
  nationalities: json(),
  eduperson_assurance: json(),
  is_identity_manager: bool(),
  can_use_personal_access_tokens: bool(),
  managed_isds: json(),
  active_isds: json(),
};

/** Fields that only staff can set. The server ignores them from other callers. */
const forStaff = {
  is_staff: bool(),
  is_active: bool(),
  is_support: bool(),
};
const alsoForStaff: ReadonlySet<string> = new Set([
  'description',
  'is_identity_manager',
  'can_use_personal_access_tokens',
  'managed_isds',
  'active_isds',
  'deactivation_reason',
]);

const email = text({
  check: (value) => (/^\S+@\S+\.\S+$/.test(value) ? null : 'Enter a valid email address.'),
});

function checkFree(call: Call, name: 'email' | 'username', value: string, but?: User): void {
  if (call.world.users.some((user) => user !== but && user[name] === value))
    throw fields400({ [name]: `User with this ${name} already exists.` });
}

function change(call: Call, user: User): void {
  const { first_name, last_name, native_name, job_title, phone_number, organization } = sent(call, shape);
  const { agree_with_policy: agrees, image: portrait, ...rest } = sent(call, others);
  user.firstName = first_name ?? user.firstName;
  user.lastName = last_name ?? user.lastName;
  user.nativeName = native_name ?? user.nativeName;
  user.jobTitle = job_title ?? user.jobTitle;
  user.phone = phone_number ?? user.phone;
  user.organization = organization ?? user.organization;
  const written = Object.entries(defined(rest)).filter(
    ([name]) => call.user.isStaff || !alsoForStaff.has(name),
  );
  user.written = {
    ...user.written,
    ...Object.fromEntries(written),
    ...(agrees && { agreement_date: isoOf(call.world.now().getTime()) }),
    ...(portrait !== undefined && {
      image: portrait && `${call.origin}/media/user_images/${uuidOf(portrait.fileName)}.png`,
    }),
  };
  if (!call.user.isStaff) return;
  const flags: Partial<Values<typeof forStaff>> = sent(call, forStaff);
  user.isStaff = flags.is_staff ?? user.isStaff;
  user.isActive = flags.is_active ?? user.isActive;
  user.isSupport = flags.is_support ?? user.isSupport;
}

/** The code in the link that confirms a new e-mail address. */
export const emailCode = ({ uuid }: User): string => uuidOf(`${uuid} confirms`);

const isOwn = ({ user }: Call, other: User): boolean => user.isStaff || user === other;

function own(call: Call, user: User): void {
  if (!isOwn(call, user)) throw forbidden();
}

const detail = (text: string): Reply => ok({ detail: text });

function authToken(call: Call, user: User): Reply {
  own(call, user);
  return ok({
    created: isoOf(call.world.now().getTime() - 600_000),
    user_first_name: user.firstName,
    user_last_name: user.lastName,
    user_username: user.username,
    user_is_active: user.isActive,
    user_token_lifetime: 3600,
    token: user.token,
  });
}

const family: Family<User> = {
  path,
  model: 'User',
  row: userRow,
  rows: (call) =>
    call.world.users
      .filter((user) => seesUser(call, user))
      .sort((a, b) => (fullName(a) < fullName(b) ? -1 : fullName(a) > fullName(b) ? 1 : 0)),
  filters: userFilters,
  orderings: userOrderings,
  mayWrite: (call, user) => (user === null ? call.user.isStaff : isOwn(call, user)),
  create(call) {
    const { username, email: address } = readBody(call, {
      username: required(text({ max: 128 })),
      email: required(email),
    });
    checkFree(call, 'username', username);
    checkFree(call, 'email', address);
    const uuid = call.random.uuid();
    const user = call.world.addUser({
      uuid,
      username,
      slug: username,
      firstName: '',
      lastName: '',
      nativeName: '',
      email: address,
      phone: '',
      jobTitle: '',
      organization: '',
      country: '',
      created: call.world.now().getTime(),
      isStaff: false,
      isActive: true,
      isSupport: false,
      token: hexOf(uuid, 40),
      grants: [],
    });
    change(call, user);
    return user;
  },
  update: change,
  remove(call, user) {
    if (!staffOnly(call)) throw forbidden();
    for (const grant of user.grants)
      for (const list of [grant.customer.grants, grant.project?.grants ?? []]) drop(list, grant);
    user.grants.length = 0;
    drop(call.world.users, user);
    call.world.userByUuid.delete(user.uuid);
    call.world.userByToken.delete(user.token);
  },
  actions: {
    change_email(call, user) {
      const { email: asked } = readBody(call, { email: required(email) });
      checkFree(call, 'email', asked, user);
      user.written = { ...user.written, requested_email: asked };
      return detail('The change email request has been successfully created.');
    },
    cancel_change_email(_call, user) {
      user.written = { ...user.written, requested_email: null };
      return detail('The change email request has been successfully deleted.');
    },
    change_password(call, user) {
      const { new_password: password } = readBody(call, { new_password: required(text()) });
      if (password.length < 7)
        throw fields400({ new_password: 'Ensure this field has at least 7 characters.' });
      user.written = { ...user.written, has_usable_password: true };
      return detail('Password has been successfully updated.');
    },
    remove_password(call, user) {
      if (!staffOnly(call)) throw forbidden();
      user.written = { ...user.written, has_usable_password: false };
      return detail('Password has been removed.');
    },
    pull_remote_user(call) {
      if (!staffOnly(call)) throw forbidden();
      return undefined;
    },
    send_notification(call, user) {
      if (!staffOnly(call)) throw forbidden();
      if (user.email === '') throw nonField400('The user has no e-mail address.');
      return ok({ status: 'success', message: 'Notification has been scheduled.' });
    },
    pull_scim_attributes(call) {
      if (!staffOnly(call)) throw forbidden();
      return ok({ detail: 'Attributes have been pulled.', changed_fields: [] });
    },
    update_actions: () => ok({ status: 'success', message: 'Actions are being updated.' }),
    refresh_token(call, user) {
      call.world.userByToken.delete(user.token);
      user.token = hexOf(`${user.token} ${call.random.uuid()}`, 40);
      call.world.userByToken.set(user.token, user);
      return { ...authToken(call, user), status: 201 };
    },
  },
  below: {
    token: authToken,
    identity_bridge_status(call, user) {
      if (!staffOnly(call)) throw forbidden();
      const at = isoOf(user.created);
      return ok({
        active_isds: ['isd:sandbox'],
        managed_isds: [],
        attribute_sources: {
          first_name: { source: 'isd:sandbox', timestamp: at, age_days: 40, is_stale: true },
        },
        stale_attributes: ['first_name'],
        effective_bridge_fields: ['first_name', 'last_name', 'email'],
        is_federated: hashOf(user.uuid, 12) % 2 === 0,
      });
    },
  },
};

const get = (name: string, handle: Route['handle']): Route => ({
  method: 'GET',
  template: `${path}${name}/`,
  handle,
});

/** Routes of users. */
export const userRoutes: readonly Route[] = [
  ...familyRoutes(family),
  get('me', (call) => ok(project(meRow, call.user, call))),
  get('profile_completeness', () =>
    ok({ is_complete: true, missing_fields: [], mandatory_fields: ['email'], enforcement_enabled: false }),
  ),
  ...userCountRoutes,
  get('{uuid}/marketplace-checklist-stats', (call) => {
    find(family, call);
    return ok({ score: 0 });
  }),
  {
    method: 'POST',
    template: `${path}confirm_email/`,
    handle(call) {
      const { code } = readBody(call, { code: required(text()) });
      const user = call.world.users.find((each) => emailCode(each) === code);
      const asked = user?.written?.requested_email;
      if (!user || typeof asked !== 'string') throw array400('The confirmation code is invalid.');
      user.email = asked;
      user.written = { ...user.written, requested_email: null } satisfies JsonObject;
      return detail('Email has been successfully updated.');
    },
  },
  ...dataAccessRoutes(path, (call) => {
    const user = find(family, call);
    own(call, user);
    return user;
  }),
  ...historyRoutes(`${path}{uuid}/`, (call) => {
    const user = find(family, call);
    const { uuid, created } = user;
    return { uuid, name: fullName(user), description: '', created, modified: created };
  }),
  {
    // Only staff may read the version (contract section 16.19).
    method: 'GET',
    template: '/api/version/',
    handle: (call) => {
      if (!call.user.isStaff) throw forbidden();
      return ok(
        call.server === '2024' ? { version: '7.1.5' } : { version: '8.0.0', latest_version: '8.0.2' },
      );
    },
  },
];
