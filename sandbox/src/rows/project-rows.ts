import { hashOf, hexOf, uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { type Column, overlaid, rowType, wholeList } from '../rest/columns.ts';
import { dateOf, isoOf } from '../world/text.ts';
import type { Checklist, Customer, Json, Project, User } from '../world/types.ts';
import { groupType, organizationGroupRow } from './offering-parts.ts';
import { priceEstimate } from './offering-row.ts';
import { urls } from './urls.ts';

/** The only affiliated organization of projects; it is not a customer. */
export const affiliation = {
  uuid: uuidOf('affiliated organization'),
  name: 'Åbo Open Science Hub',
  code: 'AOSH',
  created: '2021-03-01T09:00:00.000000Z',
};

export const scienceDomainUuid = uuidOf('natural sciences');

export function hasAffiliation({ uuid, written }: Project): boolean {
  return Object.hasOwn(written, 'affiliation_uuid')
    ? written.affiliation_uuid !== null
    : hashOf(uuid, 3) % 6 === 0;
}

const affiliationRow = (call: Call): Json => ({
  uuid: affiliation.uuid,
  url: urls.at(call, `affiliated-organizations/${affiliation.uuid}/`),
  name: affiliation.name,
  code: affiliation.code,
  abbreviation: affiliation.code,
  description: '',
  email: 'hub@aosh.example',
  homepage: 'https://aosh.example/',
  country: 'FI',
  address: '',
  created: affiliation.created,
  modified: affiliation.created,
  projects_count: call.world.projects.filter(hasAffiliation).length,
});

/** The only checklist for the metadata of projects. */
export const projectMetadata: Checklist = {
  uuid: uuidOf('checklist of projects'),
  name: 'About the project',
  questions: 5,
};

/** The checklist that projects of a customer have to fill in; null for none. */
export function projectChecklist({ uuid, written }: Customer): Checklist | null {
  const isAsking = Object.hasOwn(written, 'project_metadata_checklist')
    ? written.project_metadata_checklist !== null
    : hashOf(uuid, 5) % 2 === 0;
  return isAsking ? projectMetadata : null;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The name of a country; empty for none. */
export const countryName = (code: string): string => (code ? (countryNames.of(code) ?? code) : '');

const projectColumns: Readonly<Record<string, Column<Project>>> = {
  url: (project, call) => urls.project(call, project.uuid),
  uuid: (project) => project.uuid,
  name: (project) => project.name,
  slug: (project) => project.slug,
  customer: (project, call) => urls.customer(call, project.customer.uuid),
  customer_uuid: (project) => project.customer.uuid,
  customer_name: (project) => project.customer.name,
  customer_slug: (project) => project.customer.slug,
  customer_native_name: (project) => project.customer.nativeName,
  customer_abbreviation: (project) => project.customer.abbreviation,
  description: (project) => project.description,
  customer_display_billing_info_in_projects: () => true,
  display_credit_reports: () => false,
  created: (project) => isoOf(project.created),
  type: (project, call) =>
    project.kind === 'course' ? urls.at(call, `project-types/${uuidOf('course type')}/`) : null,
  // Absent, not null, for a project without a type (contract section 2, missing keys).
  type_name: (project) => (project.kind === 'course' ? 'Course' : undefined),
  type_uuid: (project) => (project.kind === 'course' ? uuidOf('course type') : undefined),
  backend_id: (project) => (hashOf(project.uuid) % 4 ? '' : `prj-${hexOf(project.uuid, 6)}`),
  start_date: (project) => project.startDate,
  end_date: (project) => project.endDate,
  end_date_requested_by: (project, call) => {
    const user = project.endDate ? project.grants[0]?.user : undefined;
    return user ? urls.user(call, user.uuid) : null;
  },
  end_date_updated_at: (project) => (project.endDate ? isoOf(project.created) : null),
  oecd_fos_2007_code: (project) => project.oecd?.[0] ?? null,
  oecd_fos_2007_label: (project) => project.oecd?.[1] ?? '',
  is_industry: (project) => project.isIndustry,
  image: () => null,
  resources_count: (project) => project.resources.length,
  project_metadata: (project) =>
    hashOf(project.uuid, 2) % 5 === 0
      ? [
          {
            question_uuid: uuidOf('question ethics'),
            question: 'Ethics approval?',
            question_type: 'boolean',
            answer: true,
          },
        ]
      : [],
  max_service_accounts: () => 5,
  kind: (project) => project.kind,
  is_removed: (project) => project.removed !== null,
  termination_metadata: ({ removed }) =>
    removed && {
      termination_date: isoOf(removed.at),
      terminated_by: removed.by.username,
      user_roles: removed.team.map(({ user, role }) => ({ user_username: user.username, role_name: role })),
    },
  staff_notes: (project, call) =>
    call.user.isStaff ? (hashOf(project.uuid) % 9 ? '' : 'Asked for an extension') : undefined,
  grace_period_days: () => null,
  customer_grace_period_days: () => 14,
  effective_end_date: (project) => project.endDate,
  is_in_grace_period: (project, call) =>
    project.endDate !== null && Date.parse(project.endDate) < call.world.now().getTime(),
  user_email_patterns: () => [],
  user_affiliations: () => [],
  user_identity_sources: () => [],
  affiliation: (project, call) => (hasAffiliation(project) ? affiliationRow(call) : null),
  affiliation_uuid: (project) => (hasAffiliation(project) ? affiliation.uuid : null),
  affiliation_name: (project) => (hasAffiliation(project) ? affiliation.name : undefined),
  affiliation_code: (project) => (hasAffiliation(project) ? affiliation.code : undefined),
  science_sub_domain: (project) => (project.oecd ? uuidOf(project.oecd[0]) : null),
  science_sub_domain_name: (project) => project.oecd?.[1],
  science_sub_domain_code: (project) => project.oecd?.[0],
  science_domain_uuid: (project) => (project.oecd ? scienceDomainUuid : undefined),
  science_domain_name: (project) => (project.oecd ? 'Natural sciences' : undefined),
  science_domain_code: (project) => (project.oecd ? '1' : undefined),
  project_credit: (project) => (hashOf(project.uuid, 4) % 5 === 0 ? 1500 : null),
  marketplace_resource_count: (project) => {
    const counts: Record<string, number> = {};
    for (const each of project.resources.filter(({ state }) => state !== 'Terminated')) {
      counts[each.offering.category.uuid] = (counts[each.offering.category.uuid] ?? 0) + 1;
    }
    return counts;
  },
  billing_price_estimate: (project) => priceEstimate(project.resources),
};

export const projectRow = rowType<Project>(
  'Project',
  overlaid(projectColumns, ({ written }) => written),
);

const customerColumns: Readonly<Record<string, Column<Customer>>> = {
  url: (customer, call) => urls.customer(call, customer.uuid),
  uuid: (customer) => customer.uuid,
  created: (customer) => isoOf(customer.created),
  name: (customer) => customer.name,
  slug: (customer) => customer.slug,
  native_name: (customer) => customer.nativeName,
  abbreviation: (customer) => customer.abbreviation,
  email: (customer) => customer.email,
  phone_number: (customer) => customer.phone,
  country: (customer) => customer.country,
  country_name: (customer) => countryName(customer.country),
  contact_details: () => '',
  description: () => '',
  homepage: () => '',
  image: () => null,
  address: () => '',
  postal: () => '',
  vat_code: () => '',
  registration_code: (customer) => String(10_000_000 + (hashOf(customer.uuid) % 80_000_000)),
  agreement_number: () => '',
  backend_id: () => '',
  access_subnets: (customer) => customer.accessSubnets.join(','),
  blocked: (customer) => customer.blocked,
  archived: (customer) => customer.archived,
  display_name: (customer) =>
    customer.abbreviation ? `${customer.name} (${customer.abbreviation})` : customer.name,
  default_tax_percent: () => '20.00',
  sponsor_number: () => null,
  domain: () => '',
  bank_name: () => '',
  bank_account: () => '',
  latitude: () => null,
  longitude: () => null,
  call_managing_organization_uuid: () => null,
  display_billing_info_in_projects: () => true,
  max_service_accounts: () => 10,
  project_metadata_checklist: (customer) => projectChecklist(customer)?.uuid ?? null,
  grace_period_days: () => 14,
  user_email_patterns: () => [],
  user_affiliations: () => [],
  user_identity_sources: () => [],
  default_affiliations: (customer, call) =>
    (customer.written.affiliated ?? hashOf(customer.uuid, 7) % 3 === 0) ? [affiliationRow(call)] : [],
  notification_emails: () => '',
  city: () => '',
  state: () => '',
  parish: () => '',
  street: () => '',
  house_nr: () => '',
  apartment_nr: () => '',
  household: () => '',
  project_slug_template: () => null,
  customer_credit: (customer) => (hashOf(customer.uuid, 8) % 3 ? null : '20000.00'),
  customer_unallocated_credit: (customer) => (hashOf(customer.uuid, 8) % 3 ? null : '12500.00'),
  has_affiliate_links: () => false,
  has_active_helpdesk: () => false,
  service_provider: (customer, call) => {
    const provider = call.world.providerByCustomer.get(customer);
    return provider ? urls.provider(call, provider.uuid) : null;
  },
  organization_group: (customer, call) => {
    const [group] = customer.organizationGroups;
    return group ? urls.group(call, group.uuid) : null;
  },
  // The columns of the group are absent without one, those of its parent also without a parent.
  organization_group_name: (customer) => customer.organizationGroups[0]?.name,
  organization_group_uuid: (customer) => customer.organizationGroups[0]?.uuid,
  organization_group_parent_name: (customer) => customer.organizationGroups[0]?.parent?.name,
  organization_group_parent_uuid: (customer) => customer.organizationGroups[0]?.parent?.uuid,
  organization_group_type_name: (customer) => (customer.organizationGroups[0] ? groupType.name : undefined),
  organization_group_type_uuid: (customer) => (customer.organizationGroups[0] ? groupType.uuid : undefined),
  projects: (customer, call) =>
    customer.projects.map((each) => ({
      uuid: each.uuid,
      url: urls.project(call, each.uuid),
      name: each.name,
      image: null,
      resource_count: each.resources.length,
      end_date: each.endDate,
    })),
  accounting_start_date: (customer) => isoOf(customer.created),
  is_service_provider: (customer, call) => call.world.providerByCustomer.has(customer),
  service_provider_uuid: (customer, call) => call.world.providerByCustomer.get(customer)?.uuid ?? null,
  organization_groups: (customer, call) => wholeList(organizationGroupRow, customer.organizationGroups, call),
  projects_count: (customer) => customer.projects.length,
  users_count: (customer) => peopleOf(customer).length,
  payment_profiles: (customer, call) => paymentProfiles(customer, call),
  billing_price_estimate: (customer) => priceEstimate(customer.projects.flatMap((each) => each.resources)),
};

export const customerRow = rowType<Customer>(
  'Customer',
  overlaid(customerColumns, ({ written }) => written),
);

/** Users with a role in the customer or one of its projects. */
export function peopleOf(customer: Customer): User[] {
  const users = new Set(customer.grants.map((grant) => grant.user));
  for (const project of customer.projects) for (const grant of project.grants) users.add(grant.user);
  return [...users];
}

/** The payment profiles of a customer; empty for all callers except staff. */
export function paymentProfiles(customer: Customer, call: Call): Json[] {
  if (!call.user.isStaff) return [];
  return [
    {
      uuid: uuidOf(`${customer.uuid} payment`),
      url: urls.at(call, `payment-profiles/${uuidOf(`${customer.uuid} payment`)}/`),
      name: 'Yearly contract',
      organization_uuid: customer.uuid,
      organization: urls.customer(call, customer.uuid),
      attributes: {
        end_date: dateOf(call.world.now().getTime() + 200 * 86_400_000),
        agreement_number: 'C-17/4',
        contract_sum: 25000,
      },
      payment_type: 'fixed_price',
      payment_type_display: 'Fixed-price contract',
      is_active: true,
    },
  ];
}
