import { uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { hexUuid } from '../rest/call.ts';
import {
  BadValue,
  badChoice,
  bool,
  commaUuids,
  contains,
  type Filter,
  type Filters,
  repeated,
  text,
  time,
  url,
  uuid,
} from '../rest/filters.ts';
import type { Orderings } from '../rest/paging.ts';
import { groupType } from '../rows/offering-parts.ts';
import { fullName } from '../rows/order-row.ts';
import {
  affiliation,
  customerRow,
  hasAffiliation,
  peopleOf,
  projectRow,
  scienceDomainUuid,
} from '../rows/project-rows.ts';
import { roleUuid, shortRole } from '../rows/user-rows.ts';
import type { Customer, Grant, Project, User } from '../world/types.ts';

export const projectFilters: Filters<Project> = {
  name: contains((project) => project.name),
  name_exact: text((project, value) => project.name === value),
  slug: text((project, value) => project.slug === value),
  description: contains((project) => project.description),
  customer: commaUuids((project) => project.customer.uuid),
  customer_name: contains((project) => project.customer.name),
  customer_native_name: contains((project) => project.customer.nativeName),
  customer_abbreviation: contains((project) => project.customer.abbreviation),
  backend_id: text((project, value, call) => projectRow.columns.backend_id?.(project, call) === value),
  is_removed: bool((project, value) => (project.removed !== null) === value),
  // No filter: the list reads this parameter itself, to include removed projects.
  include_terminated: { read: () => null },
  accounting_is_running: bool((project, value, call) => isCharged(project.customer, call) === value),
  conceal_finished_projects: bool(
    (project, value, call) =>
      !value || project.endDate === null || Date.parse(project.endDate) > call.world.now().getTime(),
  ),
  can_admin: bool((project, value, call) => holds(project, call, 'PROJECT.ADMIN') === value),
  can_manage: bool(
    (project, value, call) =>
      (holds(project, call, 'PROJECT.MANAGER') || holdsIn(project.customer, call, ['CUSTOMER.OWNER'])) ===
      value,
  ),
  user_uuid: uuid((project, value) => project.grants.some((grant) => grant.user.uuid === value)),
  current_user_has_role: repeated((project, values, call) =>
    values.some((role) => holds(project, call, role)),
  ),
  user_uuid_with_active_role: uuid((project, value) =>
    project.grants.some((grant) => grant.user.uuid === value),
  ),
  created: {
    ...time<Project>((project, value) => project.created >= value),
    // The 2024 server compares for equality.
    in2024: time((project, value) => project.created === value),
  },
  created_before: time((project, value) => project.created <= value),
  modified: time((project, value) => project.created >= value),
  modified_before: time((project, value) => project.created <= value),
  affiliation_name: contains((project) => (hasAffiliation(project) ? affiliation.name : '')),
  affiliation_uuid: repeated(
    (project, values) => hasAffiliation(project) && values.some((each) => hexUuid(each) === affiliation.uuid),
  ),
  has_affiliation: bool((project, value) => hasAffiliation(project) === value),
  science_domain_uuid: uuid((project, value) => project.oecd !== null && scienceDomainUuid === value),
  science_sub_domain_uuid: uuid(
    (project, value) => project.oecd !== null && uuidOf(project.oecd[0]) === value,
  ),
  query: text((project, value) => {
    const hex = hexUuid(value);
    if (hex) return project.uuid === hex;
    const wanted = value.toLowerCase();
    return project.name.toLowerCase().includes(wanted) || project.slug.includes(wanted);
  }),
};

function holds(project: Project, call: Call, role: string): boolean {
  return project.grants.some((grant) => grant.user === call.user && grant.role === role);
}

export const projectOrderings: Orderings<Project> = {
  name: (project) => project.name,
  created: (project) => project.created,
  customer_name: (project) => project.customer.name,
  customer_native_name: (project) => project.customer.nativeName,
  customer_abbreviation: (project) => project.customer.abbreviation,
  start_date: (project) => project.startDate,
  end_date: (project) => project.endDate,
  estimated_cost: (project) => project.resources.length,
};

export const customerFilters: Filters<Customer> = {
  name: contains((customer) => customer.name),
  name_exact: text((customer, value) => customer.name === value),
  slug: text((customer, value) => customer.slug === value),
  native_name: contains((customer) => customer.nativeName),
  abbreviation: contains((customer) => customer.abbreviation),
  contact_details: contains(({ written }) => String(written.contact_details ?? '')),
  registration_code: customerText('registration_code'),
  agreement_number: customerText('agreement_number'),
  backend_id: customerText('backend_id'),
  accounting_is_running: bool((customer, value, call) => isCharged(customer, call) === value),
  // The server ignores the value.
  has_resources: {
    read: () => (customer) => customer.projects.some(({ resources }) => resources.length > 0),
  },
  is_service_provider: bool((customer, value, call) => !value || call.world.providerByCustomer.has(customer)),
  is_call_managing_organization: bool((_customer, value) => !value),
  archived: bool((customer, value) => customer.archived === value),
  current_user_has_project_create_permission: bool(
    (customer, value, call) => !value || call.user.isStaff || holdsIn(customer, call, ownerRoles),
  ),
  current_user_has_role: repeated((customer, values, call) => holdsIn(customer, call, values)),
  owned_by_current_user: bool(
    (customer, value, call) => !value || holdsIn(customer, call, ['CUSTOMER.OWNER']),
  ),
  organization_group_uuid: {
    ...repeated<Customer>((customer, values) => isInGroup(customer, values)),
    in2024: {
      read(values, call) {
        const known = new Set(
          call.world.customers.flatMap((each) => each.organizationGroups.map(({ uuid }) => uuid)),
        );
        const bad = values.find((value) => !known.has(hexUuid(value) ?? ''));
        if (bad !== undefined) throw new BadValue(badChoice(bad));
        return (customer) => isInGroup(customer, values);
      },
    },
  },
  user_uuid: uuid((customer, value) => peopleOf(customer).some((user) => user.uuid === value)),
  service_provider_uuid: uuid(
    (customer, value, call) => call.world.providerByUuid.get(value)?.customer === customer,
  ),
  organization_group_type_name: contains((customer) =>
    customer.organizationGroups.length > 0 ? groupType.name : '',
  ),
  organization_group_name: contains((customer) =>
    customer.organizationGroups.map((group) => group.name).join('\n'),
  ),
  query: text((customer, value) => {
    const wanted = value.toLowerCase();
    if (hexUuid(value) === customer.uuid) return true;
    return [customer.name, customer.nativeName, customer.abbreviation, customer.slug].some((each) =>
      each.toLowerCase().includes(wanted),
    );
  }),
};

function customerText(column: string): Filter<Customer> {
  return text((customer, value, call) => customerRow.columns[column]?.(customer, call) === value);
}

/** Whether the accounting of a customer has started. */
function isCharged(customer: Customer, call: Call): boolean {
  const start = String(customerRow.columns.accounting_start_date?.(customer, call));
  return Date.parse(start) <= call.world.now().getTime();
}

function isInGroup(customer: Customer, uuids: readonly string[]): boolean {
  return customer.organizationGroups.some((group) => uuids.some((uuid) => hexUuid(uuid) === group.uuid));
}

const ownerRoles = ['CUSTOMER.OWNER', 'CUSTOMER.MANAGER'];

function holdsIn(customer: Customer, call: Call, roles: readonly string[]): boolean {
  return customer.grants.some((grant) => grant.user === call.user && roles.includes(grant.role));
}

export const customerOrderings: Orderings<Customer> = {
  name: (customer) => customer.name,
  abbreviation: (customer) => customer.abbreviation,
  native_name: (customer) => customer.nativeName,
  accounting_start_date: (customer) => customer.created,
  agreement_number: () => '',
  contact_details: () => '',
  registration_code: (customer) => customer.uuid,
  created: (customer) => customer.created,
};

export const grantFilters: Filters<Grant> = {
  user: {
    ...uuid<Grant>((grant, value) => grant.user.uuid === value),
    // The 2024 server ignores invalid values.
    in2024: {
      read(values) {
        const hex = hexUuid(values.at(-1) ?? '');
        return hex === null ? null : (grant) => grant.user.uuid === hex;
      },
    },
  },
  user_url: url((grant, value) => grant.user.uuid === value),
  user_slug: text((grant, value) => grant.user.slug === value),
  username: text((grant, value) => grant.user.username === value),
  full_name: contains((grant) => fullName(grant.user)),
  native_name: contains((grant) => grant.user.nativeName),
  role: repeated((grant, values) =>
    values.some((value) => value === grant.role || hexUuid(value) === roleUuid(grant.role)),
  ),
  role_name: text((grant, value) => grant.role === value),
  role_uuid: uuid((grant, value) => roleUuid(grant.role) === value),
  scope_uuid: uuid((grant, value) => grant.scopeUuid === value),
  scope_name: contains((grant) => grant.scopeName),
  customer_uuid: uuid((grant, value) => grant.customer.uuid === value),
  is_active: bool((_grant, value) => value),
  created: time((grant, value) => grant.created >= value),
  created_before: time((grant, value) => grant.created <= value),
  modified: time((grant, value) => grant.created >= value),
  modified_before: time((grant, value) => grant.created <= value),
  expiration_time: time((grant, value) => grant.expiration !== null && grant.expiration >= value),
  scope_type: text((grant, value) => grant.scopeType.replace('_', '') === value),
  search_string: text((grant, value) => {
    const wanted = value.toLowerCase();
    return [fullName(grant.user), grant.user.username, grant.user.email].some((each) =>
      each.toLowerCase().includes(wanted),
    );
  }),
};

export const grantOrderings: Orderings<Grant> = {
  username: (grant) => grant.user.username,
  full_name: (grant) => fullName(grant.user),
  native_name: (grant) => grant.user.nativeName,
  email: (grant) => grant.user.email,
  role: (grant) => shortRole(grant.role),
  created: (grant) => grant.created,
  expiration_time: (grant) => grant.expiration,
};

const words = (user: User, value: string): boolean => {
  const wanted = value.toLowerCase();
  return [fullName(user), user.username, user.email].some((each) => each.toLowerCase().includes(wanted));
};

export const userFilters: Filters<User> = {
  username: text((user, value) => user.username === value),
  username_list: text((user, value) => value.split(',').some((part) => part.trim() === user.username)),
  full_name: contains(fullName),
  native_name: contains((user) => user.nativeName),
  email: contains((user) => user.email),
  organization: contains((user) => user.organization),
  job_title: contains((user) => user.jobTitle),
  phone_number: contains((user) => user.phone),
  description: contains(() => ''),
  civil_number: text(() => false),
  registration_method: text(() => false),
  is_active: bool((user, value) => user.isActive === value),
  is_staff: bool((user, value) => user.isStaff === value),
  is_support: bool((user, value) => user.isSupport === value),
  project_uuid: uuid((user, value) => user.grants.some((grant) => grant.project?.uuid === value)),
  customer_uuid: uuid((user, value) => user.grants.some((grant) => grant.customer.uuid === value)),
  project_roles: repeated((user, values) => user.grants.some((grant) => values.includes(grant.role))),
  organization_roles: repeated((user, values) => user.grants.some((grant) => values.includes(grant.role))),
  agreement_date: time((user, value) => user.created >= value),
  date_joined: time((user, value) => user.created >= value),
  modified: time((user, value) => user.created >= value),
  query: text(words),
  user_keyword: text(words),
};

/** Filters of the users of a customer. */
export const customerUserFilters = (customer: Customer): Filters<User> => {
  const holding = (grants: readonly Grant[], user: User, roles: readonly string[]): boolean =>
    grants.some((grant) => grant.user === user && roles.includes(grant.role));
  return {
    ...userFilters,
    organization_role: repeated((user, roles) => holding(customer.grants, user, roles)),
    project_role: repeated((user, roles) =>
      holding(
        customer.projects.flatMap(({ grants }) => grants),
        user,
        roles,
      ),
    ),
  };
};

export const userOrderings: Orderings<User> = {
  username: (user) => user.username,
  full_name: fullName,
  native_name: (user) => user.nativeName,
  email: (user) => user.email,
  organization: (user) => user.organization,
  phone_number: (user) => user.phone,
  job_title: (user) => user.jobTitle,
  description: () => '',
  registration_method: () => '',
  is_active: (user) => Number(user.isActive),
  is_staff: (user) => Number(user.isStaff),
  is_support: (user) => Number(user.isSupport),
};
