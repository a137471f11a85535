import { type Call, HttpError } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import { nullable, readBody, required, type Values } from '../rest/fields.ts';
import { uuid as uuidFilter } from '../rest/filters.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import { blank, bool, byUuid, json, text } from '../rest/values.ts';
import { knownRights, type Role, rolesOf } from '../world/roles.ts';
import type { Customer, JsonObject } from '../world/types.ts';
import { byColumns, orderedBy, searchIn } from './by-column.ts';
import { drop, type Family, familyRoutes, sent, staffOnly, writtenRow } from './family.ts';

const languages = ['en', 'et', 'lt', 'lv', 'ru', 'it', 'de', 'da', 'sv', 'es', 'fr', 'nb', 'ar', 'cs', 'km'];

const usersOf = ({ name }: Role, { world }: Call): number =>
  world.users.filter((user) => user.grants.some((grant) => grant.role === name)).length;

const row = writtenRow<Role>('Role', {
  uuid: (role) => role.uuid,
  name: (role) => role.name,
  description: () => '',
  permissions: (role, call) => knownRights(role.permissions, call.server),
  is_system_role: (role) => role.isSystem,
  is_active: (role) => role.isActive,
  users_count: (role, call) => (call.user.isStaff ? usersOf(role, call) : undefined),
  content_type: (role) => role.contentType,
  template_uuid: (role) => role.template?.uuid ?? null,
  template_name: (role) => role.template?.name ?? null,
  customer_uuid: (role) => role.customer?.uuid ?? null,
  customer_name: (role) => role.customer?.name ?? null,
});

const descriptions = Object.fromEntries(
  ['description', ...languages.map((language) => `description_${language}`)].map((name) => [
    name,
    nullable(blank(255)),
  ]),
);

const shape = {
  name: required(text({ max: 150 })),
  is_active: bool(),
  content_type: text(),
  permissions: json(),
};

function change(role: Role, values: Partial<Values<typeof shape>>, told: JsonObject): void {
  if (role.isSystem && values.name !== undefined && values.name !== role.name)
    throw array400('Changing name is not possible for system role.');
  role.name = values.name ?? role.name;
  role.isActive = values.is_active ?? role.isActive;
  role.contentType = values.content_type ?? role.contentType;
  if (Array.isArray(values.permissions)) role.permissions = values.permissions.map(String);
  describe(role, told);
}

function describe(role: Role, told: JsonObject): void {
  for (const [name, value] of Object.entries(told)) if (value !== undefined) role.written[name] = value;
}

function newRole(
  call: Call,
  name: string,
  template: Role | null = null,
  customer: Customer | null = null,
): Role {
  if (rolesOf(call.world).some((role) => role.name === name))
    throw fields400({ name: 'role with this name already exists.' });
  const role: Role = {
    uuid: call.random.uuid(),
    name,
    isActive: true,
    isSystem: false,
    contentType: template?.contentType ?? 'customer',
    permissions: template?.permissions ?? [],
    template,
    customer,
    concealedIn: new Set(),
    written: {},
  };
  rolesOf(call.world).push(role);
  return role;
}

/** Whether the role can be given to users in a customer. */
function isAvailable(role: Role, hex: string, { world, query }: Call): boolean {
  const customer = world.customerByUuid.get(hex);
  if (!customer || (role.customer !== null && role.customer !== customer)) return false;
  return query.last('include_concealed') === 'true' || !role.concealedIn.has(customer);
}

const family: Family<Role> = {
  path: '/api/roles/',
  isPublic: true,
  model: 'Role',
  row,
  rows: ({ world }) => rolesOf(world),
  filters: {
    available_for_customer: uuidFilter(isAvailable),
    // Used only by `available_for_customer`.
    include_concealed: { read: () => null },
    ...byColumns(row, {
      name: 'part',
      description: 'part',
      content_type: 'text',
      is_active: 'bool',
      is_system_role: 'bool',
    }),
    query: searchIn(
      ({ name }) => name,
      ({ written }) => String(written.description ?? ''),
    ),
  },
  orderings: orderedBy(
    row,
    'name',
    'is_active',
    'users_count',
    ['scope', 'content_type'],
    ['origin', 'is_system_role'],
  ),
  mayWrite: staffOnly,
  create: (call) => {
    const values = sent(call, shape);
    const role = newRole(call, values.name ?? '');
    change(role, values, sent(call, descriptions));
    return role;
  },
  update: (call, role) => change(role, sent(call, shape), sent(call, descriptions)),
  remove: ({ world }, role) => {
    if (role.isSystem) throw new HttpError(403, { detail: 'Unable to delete system role.' });
    drop(rolesOf(world), role);
  },
  actions: {
    enable: (_call, role) => {
      role.isActive = true;
      return undefined;
    },
    disable: (_call, role) => {
      role.isActive = false;
      return undefined;
    },
    'PUT update_descriptions': (call, role) => {
      describe(role, sent(call, descriptions));
      return { status: 200, body: role.written };
    },
    clone_to_customer: (call, role) => {
      const {
        customer,
        description,
        conceal_template: isConcealed = true,
      } = readBody(call, {
        customer: required(byUuid((sender, hex) => sender.world.customerByUuid.get(hex))),
        description: blank(255),
        conceal_template: bool(),
      });
      if (isConcealed) role.concealedIn.add(customer);
      const made = newRole(call, `${role.name}.${customer.slug.toUpperCase()}`, role, customer);
      describe(made, { ...role.written, description });
      return { status: 201, body: whole(row, made, call) };
    },
  },
};

export const roleRoutes = familyRoutes(family);
