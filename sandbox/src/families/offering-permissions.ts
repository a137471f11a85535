import { hashOf } from '../random.ts';
import { type Call, HttpError } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { bool, text, uuid } from '../rest/filters.ts';
import { managesOffering, visibleTo } from '../rest/visibility.ts';
import { fullName } from '../rows/order-row.ts';
import { urls } from '../rows/urls.ts';
import { roleUuid } from '../rows/user-rows.ts';
import { isoOf, isoOrNull } from '../world/text.ts';
import type { Grant, Offering } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { type Family, familyRoutes } from './family.ts';

/** A role of a user at an offering. */
interface Permission {
  readonly grant: Grant;
  readonly offering: Offering;
}

/** The number (`pk`) of a permission, which a real server takes from its database: rows have no uuid. */
export const permissionNumber = ({ grant }: Pick<Permission, 'grant'>): number =>
  100 + (hashOf(grant.uuid) % 1_000_000);

const row = rowType<Permission>('OfferingPermission', {
  url: (each, call) => urls.at(call, `marketplace-offering-permissions/${permissionNumber(each)}/`),
  pk: permissionNumber,
  created: ({ grant }) => isoOf(grant.created),
  expiration_time: ({ grant }) => isoOrNull(grant.expiration),
  created_by: ({ grant }, call) => urls.user(call, grant.createdBy.uuid),
  offering: ({ offering }, call) => urls.providerOffering(call, offering.uuid),
  offering_uuid: ({ offering }) => offering.uuid,
  offering_slug: ({ offering }) => offering.slug,
  offering_name: ({ offering }) => offering.name,
  role: ({ grant }, call) => (call.server === '2024' ? null : roleUuid(grant.role)),
  role_name: ({ grant }) => grant.role,
  user: ({ grant }, call) => urls.user(call, grant.user.uuid),
  user_full_name: ({ grant }) => fullName(grant.user),
  user_native_name: ({ grant }) => grant.user.nativeName,
  user_username: ({ grant }) => grant.user.username,
  user_uuid: ({ grant }) => grant.user.uuid,
  user_email: ({ grant }) => grant.user.email,
});

const family: Family<Permission> = {
  path: '/api/marketplace-offering-permissions/',
  model: 'UserRole',
  row,
  id: (each, { params }) => {
    if (!/^\d+$/.test(params.uuid ?? '')) throw new HttpError(404, { detail: 'Not found.' });
    return String(permissionNumber(each));
  },
  rows: (call: Call) => {
    const { all } = visibleTo(call.world, call.user);
    return call.world.offerings
      .filter((offering) => all || managesOffering(call.user, offering))
      .flatMap((offering) => offering.grants.map((grant) => ({ grant, offering })))
      .sort((a, b) => b.grant.created - a.grant.created);
  },
  filters: {
    ...byColumns(row, {
      user: { by: 'uuid', column: 'user_uuid' },
      user_url: { by: 'url', column: 'user' },
      username: { by: 'text', column: 'user_username' },
      full_name: { by: 'part', column: 'user_full_name' },
      native_name: { by: 'part', column: 'user_native_name' },
      offering: { by: 'uuid', column: 'offering_uuid' },
      role_name: 'text',
      role_uuid: { by: 'uuid', column: 'role' },
      scope_uuid: { by: 'uuid', column: 'offering_uuid' },
      scope_name: { by: 'part', column: 'offering_name' },
      created: 'after',
      created_before: { by: 'before', column: 'created' },
      modified: { by: 'after', column: 'created' },
      modified_before: { by: 'before', column: 'created' },
    }),
    user_slug: text(({ grant }, value) => grant.user.slug.includes(value)),
    // The world does not keep expired grants.
    is_active: bool((_each, value) => value),
    scope_type: text((_each, value) => value === 'offering'),
    customer: uuid(({ offering }, value) => offering.customer.uuid === value),
    customer_uuid: uuid(({ offering }, value) => offering.customer.uuid === value),
  },
  orderings: orderedBy(
    row,
    'created',
    'expiration_time',
    ['role', 'role_name'],
    ['username', 'user_username'],
    ['full_name', 'user_full_name'],
    ['native_name', 'user_native_name'],
    ['email', 'user_email'],
  ),
};

/** Routes of roles at offerings. */
export const offeringPermissionRoutes = familyRoutes(family);
