import { fractionOf, hashOf, hexOf, uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { type Column, rowType, wholeList } from '../rest/columns.ts';
import { roleDescription } from '../world/roles.ts';
import { dateOf, isoOf, isoOrNull } from '../world/text.ts';
import type { Customer, Grant, SshKey, User } from '../world/types.ts';
import { fullName } from './order-row.ts';
import { urls } from './urls.ts';

export function roleUuid(role: string): string {
  return uuidOf(`role ${role}`);
}

const permissionRow = rowType<Grant>('Permission', {
  uuid: (grant) => grant.uuid,
  user_uuid: (grant) => grant.user.uuid,
  user_name: (grant) => fullName(grant.user),
  user_slug: (grant) => grant.user.slug,
  user_username: (grant) => grant.user.username,
  user_email: (grant) => grant.user.email,
  created: (grant) => isoOf(grant.created),
  expiration_time: (grant) => isoOrNull(grant.expiration),
  is_active: () => true,
  created_by_full_name: (grant) => fullName(grant.createdBy),
  created_by_username: (grant) => grant.createdBy.username,
  revoked_by_full_name: () => null,
  revoked_by_username: () => null,
  revoke_reason: () => '',
  role_name: (grant) => grant.role,
  role_description: (grant) => roleDescription(grant.role),
  role_uuid: (grant) => roleUuid(grant.role),
  scope_type: (grant) => grant.scopeType.replace('_', ''),
  scope_uuid: (grant) => grant.scopeUuid,
  scope_name: (grant) => grant.scopeName,
  scope_is_removed: () => false,
  customer_uuid: (grant) => grant.customer.uuid,
  customer_name: (grant) => grant.customer.name,
  resource_uuid: () => null,
  project_uuid: (grant) => grant.project?.uuid ?? null,
});

/** Attributes that an identity provider may supply. Most are empty, as on real servers. */
const profileColumns: Record<string, Column<User>> = {
  gender: (user) => (['male', 'female', 'unknown', '', null] as const)[hashOf(user.uuid) % 5] ?? null,
  personal_title: (user) => (hashOf(user.uuid, 1) % 6 ? '' : 'Dr'),
  place_of_birth: () => '',
  address: () => '',
  country_of_residence: (user) => user.country,
  nationality: (user) => user.country,
  nationalities: (user) => (user.country ? [user.country] : []),
  organization_country: (user) => user.country,
  organization_type: () => 'urn:schac:homeOrganizationType:int:university',
  organization_registry_code: () => '',
  organization_vat_code: () => '',
  organization_address: () => '',
  eduperson_assurance: () => ['https://refeds.org/assurance/IAP/medium'],
  active_isds: () => [],
};

const seesPrivate = (user: User, call: Call): boolean => call.user.isStaff || call.user === user;
const birthDate = (user: User): string | null =>
  hashOf(user.uuid, 2) % 3
    ? null
    : dateOf(Date.UTC(1960 + (hashOf(user.uuid, 3) % 40), hashOf(user.uuid, 4) % 12, 14));

const userColumns: Record<string, Column<User>> = {
  url: (user, call) => urls.user(call, user.uuid),
  uuid: (user) => user.uuid,
  username: (user) => user.username,
  slug: (user) => user.slug,
  full_name: fullName,
  native_name: (user) => user.nativeName,
  job_title: (user) => user.jobTitle,
  email: (user) => user.email,
  phone_number: (user) => user.phone,
  organization: (user) => user.organization,
  civil_number: (user) =>
    hashOf(user.uuid, 5) % 4 ? null : `EE${38001010000 + (hashOf(user.uuid, 6) % 9999)}`,
  description: (_user, call) => (call.user.isStaff ? '' : undefined),
  is_staff: (user) => user.isStaff,
  is_active: (user) => user.isActive,
  is_support: (user) => user.isSupport,
  token: (user, call) => (seesPrivate(user, call) ? user.token : undefined),
  token_lifetime: (user, call) => (seesPrivate(user, call) ? 3600 : undefined),
  token_expires_at: (user, call) =>
    seesPrivate(user, call) ? isoOf(call.world.now().getTime() + 3_600_000) : undefined,
  registration_method: (user) => (hashOf(user.uuid, 7) % 3 ? 'tara' : 'default'),
  date_joined: (user) => isoOf(user.created),
  agreement_date: (user) => (hashOf(user.uuid, 8) % 5 ? isoOf(user.created + 60_000) : null),
  notifications_enabled: () => true,
  preferred_language: (user) => (user.country === 'EE' ? 'et' : 'en'),
  permissions: (user, call) => wholeList(permissionRow, user.grants, call),
  requested_email: () => null,
  affiliations: (user) =>
    hashOf(user.uuid, 9) % 2 ? [] : ['member@university.example', 'staff@university.example'],
  first_name: (user) => user.firstName,
  last_name: (user) => user.lastName,
  birth_date: birthDate,
  identity_provider_name: () => 'tara',
  identity_provider_label: () => 'National log-in',
  identity_provider_management_url: () => '',
  identity_provider_fields: () => ['full_name', 'email'],
  image: () => null,
  identity_source: () => '',
  should_protect_user_details: () => false,
  has_active_session: (user) => fractionOf(user.uuid) < 0.3,
  has_usable_password: () => false,
  ip_address: (user, call) => (seesPrivate(user, call) ? '192.0.2.17' : null),
  ...profileColumns,
  uid_number: (user) => 20_000 + (hashOf(user.uuid, 10) % 9000),
  primary_gid: (user) => 20_000 + (hashOf(user.uuid, 10) % 9000),
  is_identity_manager: () => false,
  can_use_personal_access_tokens: () => false,
  attribute_sources: () => ({}),
  managed_isds: () => [],
  deactivation_reason: () => '',
  is_admin_deactivated: () => false,
};

/** A user as `/api/users/` returns it. Written values take precedence over derived ones. */
export const userRow = rowType<User>(
  'User',
  Object.fromEntries(
    Object.entries(userColumns).map(([name, column]): [string, Column<User>] => [
      name,
      (user, call) => {
        const derived = column(user, call);
        const { written = {} } = user;
        return derived !== undefined && Object.hasOwn(written, name) ? written[name] : derived;
      },
    ]),
  ),
);

/** The short row of a user in lists of other objects. */
export const basicUserRow = rowType<User>('BasicUser', {
  url: (user, call) => urls.user(call, user.uuid),
  uuid: (user) => user.uuid,
  username: (user) => user.username,
  full_name: fullName,
  native_name: (user) => user.nativeName,
  email: (user) => user.email,
  image: () => null,
});

/** The row of `/api/users/me/`: that of a user, with the caller's roles in a shorter form. */
export const meRow = rowType<User>('User', {
  ...userRow.columns,
  permissions: (user, call) => {
    if (call.server === '2024') return wholeList(permissionRow, user.grants, call);
    return user.grants.map((grant) => ({
      role_name: grant.role,
      role_uuid: roleUuid(grant.role),
      scope_type: grant.scopeType.replace('_', ''),
      scope_uuid: grant.scopeUuid,
      scope_name: grant.scopeName,
      customer_uuid: grant.customer.uuid,
      customer_name: grant.customer.name,
      project_uuid: grant.project?.uuid ?? null,
      resource_uuid: null,
      expiration_time: isoOrNull(grant.expiration),
    }));
  },
  profile_completeness: () => ({
    is_complete: true,
    missing_fields: [],
    mandatory_fields: ['email'],
    enforcement_enabled: false,
  }),
});

export const userRoleRow = rowType<Grant>('UserRole', {
  uuid: (grant) => grant.uuid,
  created: (grant) => isoOf(grant.created),
  expiration_time: (grant) => isoOrNull(grant.expiration),
  role_name: (grant) => grant.role,
  role_uuid: (grant) => roleUuid(grant.role),
  user_uuid: (grant) => grant.user.uuid,
  user_email: (grant) => grant.user.email,
  user_full_name: (grant) => fullName(grant.user),
  user_username: (grant) => grant.user.username,
  user_image: () => null,
  created_by_full_name: (grant) => fullName(grant.createdBy),
  created_by_uuid: (grant) => grant.createdBy.uuid,
});

export const projectPermissionRow = rowType<Grant>('ProjectPermission', {
  created: (grant) => isoOf(grant.created),
  expiration_time: (grant) => isoOrNull(grant.expiration),
  created_by: (grant, call) => urls.user(call, grant.createdBy.uuid),
  created_by_full_name: (grant) => fullName(grant.createdBy),
  created_by_username: (grant) => grant.createdBy.username,
  project: (grant, call) => (grant.project ? urls.project(call, grant.project.uuid) : null),
  project_uuid: (grant) => grant.project?.uuid,
  project_name: (grant) => grant.project?.name,
  project_created: (grant) => (grant.project ? isoOf(grant.project.created) : undefined),
  project_end_date: (grant) => grant.project?.endDate ?? null,
  customer_uuid: (grant) => grant.customer.uuid,
  customer_name: (grant) => grant.customer.name,
  role: (grant) => shortRole(grant.role),
  role_name: (grant) => grant.role,
  user: (grant, call) => urls.user(call, grant.user.uuid),
  user_full_name: (grant) => fullName(grant.user),
  user_native_name: (grant) => grant.user.nativeName,
  user_username: (grant) => grant.user.username,
  user_uuid: (grant) => grant.user.uuid,
  user_email: (grant) => grant.user.email,
});

/** The older name of a role, `admin` for `PROJECT.ADMIN`, which `team` still uses (contract section 4). */
export function shortRole(role: string): string {
  return role.split('.').at(-1)?.toLowerCase() ?? '';
}

/** A user as a service provider sees it: with attributes only where an offering exposes them. */
export const providerUserRow = rowType<{
  readonly user: User;
  readonly projects: number;
  readonly exposed: boolean;
}>('ProviderUser', {
  uuid: ({ user }) => user.uuid,
  username: ({ user }) => user.username,
  full_name: ({ user }) => fullName(user),
  first_name: ({ user }) => user.firstName,
  last_name: ({ user }) => user.lastName,
  organization: ({ user }) => user.organization,
  email: ({ user }) => user.email,
  phone_number: ({ user }) => user.phone,
  projects_count: ({ projects }) => projects,
  registration_method: ({ user }) => (hashOf(user.uuid, 7) % 3 ? 'tara' : 'default'),
  affiliations: ({ user }) => (hashOf(user.uuid, 9) % 2 ? [] : ['member@university.example']),
  is_active: ({ user }, call) => (call.user.isStaff ? user.isActive : undefined),
  ...Object.fromEntries(
    Object.entries({
      job_title: (user: User) => user.jobTitle,
      ...profileColumns,
      civil_number: () => null,
      birth_date: birthDate,
      identity_source: () => '',
    } satisfies Record<string, Column<User>>).map(([name, column]: [string, Column<User>]) => [
      name,
      ({ user, exposed }: { user: User; exposed: boolean }, call: Call) =>
        exposed ? column(user, call) : undefined,
    ]),
  ),
});

function publicKey({ uuid, user, publicKey: sent }: SshKey): string {
  return sent ?? `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${hexOf(uuid, 40)} ${user.username}`;
}

export const keyRow = rowType<SshKey>('SshKey', {
  url: (key, call) => urls.at(call, `keys/${key.uuid}/`),
  uuid: (key) => key.uuid,
  name: (key) => key.name,
  public_key: publicKey,
  fingerprint_md5: (key) => (hexOf(`${publicKey(key)} md5`, 32).match(/../g) ?? []).join(':'),
  fingerprint_sha256: (key) => `SHA256:${hexOf(`${publicKey(key)} sha256`, 43)}`,
  fingerprint_sha512: (key) => `SHA512:${hexOf(`${publicKey(key)} sha512`, 86)}`,
  user_uuid: (key) => key.user.uuid,
  is_shared: (key) => key.isShared,
  type: (key) => publicKey(key).split(' ')[0] ?? '',
});

/** A user with its roles in a customer and in the customer's projects. */
export const customerUserRow = rowType<{ readonly user: User; readonly customer: Customer }>('CustomerUser', {
  url: ({ user }, call) => urls.user(call, user.uuid),
  uuid: ({ user }) => user.uuid,
  username: ({ user }) => user.username,
  full_name: ({ user }) => fullName(user),
  email: ({ user }) => user.email,
  role: (one) => {
    const role = roleIn(one)?.role;
    return role === undefined ? null : shortRole(role);
  },
  role_name: (one) => roleIn(one)?.role ?? null,
  projects: ({ user, customer }, call) =>
    customer.projects.flatMap((each) =>
      each.grants
        .filter((grant) => grant.user === user)
        .map((grant) => ({
          url: urls.project(call, each.uuid),
          uuid: each.uuid,
          name: each.name,
          role_name: grant.role,
          expiration_time: isoOrNull(grant.expiration),
        })),
    ),
  expiration_time: (one) => isoOrNull(roleIn(one)?.expiration ?? null),
  image: () => null,
});

const roleIn = ({
  user,
  customer,
}: {
  readonly user: User;
  readonly customer: Customer;
}): Grant | undefined => customer.grants.find((grant) => grant.user === user);
