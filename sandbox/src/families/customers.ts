import { isIP } from 'node:net';
import { type Call, forbidden, ok } from '../rest/call.ts';
import { project as writeRow } from '../rest/columns.ts';
import {
  type Field,
  Invalid,
  isFile,
  link,
  listOf,
  nullable,
  readBody,
  readPatch,
  relatedList,
  required,
} from '../rest/fields.ts';
import { page, select } from '../rest/paging.ts';
import { array400, conflict409 } from '../rest/refusals.ts';
import { type AskedRight, hasRight, ownsCustomer } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import {
  blank,
  bool,
  byUuid,
  choice,
  dateTime,
  decimal,
  image,
  integer,
  number,
  slug,
  text,
  url,
} from '../rest/values.ts';
import { historyRoutes } from '../routes/history.ts';
import { findCustomer, visibleCustomers } from '../routes/people.ts';
import {
  customerFilters,
  customerOrderings,
  customerUserFilters,
  userOrderings,
} from '../routes/people-lists.ts';
import { affiliation, countryName, customerRow, peopleOf, projectMetadata } from '../rows/project-rows.ts';
import { urls } from '../rows/urls.ts';
import { customerUserRow } from '../rows/user-rows.ts';
import type { GrantScope } from '../world/people.ts';
import { isoOf, slugOf } from '../world/text.ts';
import type { Customer, OrganizationGroup } from '../world/types.ts';
import { customerReports, digestActions } from './customer-reports.ts';
import { defined, type Family, familyRoutes, find, sent } from './family.ts';
import { teamOf } from './teams.ts';
import { usageStats } from './usage-stats.ts';

const list = '/api/customers/';

const ofCustomer = ['customer'] as const;

/** The right that each write requires. Writes that are not listed are for staff only. */
const rights: Readonly<Record<string, AskedRight>> = {
  PUT: { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  PATCH: { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  contact: { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  'update-project-digest-config': { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  'project-digest-config/preview': { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  'project-digest-config/send-test': { name: 'CUSTOMER.UPDATE', on: ofCustomer },
  add_user: { name: 'CUSTOMER.CREATE_PERMISSION', on: ofCustomer },
  update_user: { name: 'CUSTOMER.UPDATE_PERMISSION', on: ofCustomer },
  delete_user: { name: 'CUSTOMER.DELETE_PERMISSION', on: ofCustomer },
};

function mayWrite(call: Call, customer: Customer | null): boolean {
  const right = customer && rights[call.template.slice(`${list}{uuid}/`.length, -1) || call.method];
  return right ? hasRight(call, right, { customer }) : call.user.isStaff;
}

/** The countries of customers, in the order of the server. */
const countries =
  'AL AT BE BG BA CH CY CZ DE DK ES EE FI FR GB GE GR HR HU IE IS IT LT LU LV MC MK MT NL NO PL PT RO RS SK SI SE UA EU'.split(
    ' ',
  );

const subnets: Field<string> = {
  ...blank(),
  read: (value, call) => {
    const sentText = blank().read(value, call);
    const bad = sentText
      .split(',')
      .filter(Boolean)
      .some((one) => isIP(one.trim().split('/')[0] ?? '') === 0);
    if (bad) throw new Invalid('Enter a comma separated list of IPv4 or IPv6 CIDR addresses.');
    return sentText;
  },
};

const contact = {
  contact_details: blank(),
  email: blank(),
  phone_number: blank(),
  homepage: url({ blank: true }),
  notification_emails: blank(),
};

const groupLink = link('/api/organization-groups/{uuid}/', (call, hex) =>
  call.world.groups.find((each) => each.uuid === hex),
);

const shape = {
  ...contact,
  name: required(text({ max: 150 })),
  slug: slug(),
  native_name: blank(),
  abbreviation: blank(12),
  description: blank(),
  country: choice(countries, { blank: true }),
  blocked: bool(),
  archived: bool(),
  access_subnets: subnets,
  organization_group: nullable(groupLink),
  image: nullable(image()),
  project_metadata_checklist: nullable(byUuid((_call, hex) => (hex === projectMetadata.uuid ? hex : null))),
  display_billing_info_in_projects: bool(),
  default_tax_percent: decimal(4, 2),
  accounting_start_date: dateTime(),
  sponsor_number: nullable(integer()),
  max_service_accounts: nullable(integer({ min: 0 })),
  grace_period_days: nullable(integer({ min: 0 })),
  user_email_patterns: listOf(text()),
  user_affiliations: listOf(text()),
  user_identity_sources: listOf(text()),
  latitude: nullable(number()),
  longitude: nullable(number()),
  project_slug_template: nullable(blank()),
  ...Object.fromEntries(
    (
      'backend_id agreement_number registration_code domain vat_code postal address bank_name bank_account city state ' +
      'parish street house_nr apartment_nr household'
    )
      .split(' ')
      .map((name) => [name, blank()]),
  ),
};

/** Fields that only staff can set. The server ignores them from other callers. */
const ofStaff = new Set([
  'slug',
  'blocked',
  'archived',
  'max_service_accounts',
  'grace_period_days',
  'domain',
]);

function change(call: Call, customer: Customer): void {
  const given = Object.entries(defined(sent(call, shape)));
  const {
    name,
    slug: newSlug,
    native_name: nativeName,
    abbreviation,
    email,
    phone_number: phone,
    country,
    blocked,
    archived,
    access_subnets: networks,
    organization_group: group,
    image: picture,
    default_tax_percent: tax,
    accounting_start_date: start,
    ...values
  } = Object.fromEntries(given.filter(([column]) => call.user.isStaff || !ofStaff.has(column))) as Partial<
    ReturnType<typeof sent<typeof shape>>
  >;
  const { written } = customer;
  customer.name = name ?? customer.name;
  customer.slug = newSlug || customer.slug;
  customer.nativeName = nativeName ?? customer.nativeName;
  customer.abbreviation = abbreviation ?? customer.abbreviation;
  customer.email = email ?? customer.email;
  customer.phone = phone ?? customer.phone;
  customer.country = country ?? customer.country;
  customer.blocked = blocked ?? customer.blocked;
  customer.archived = archived ?? customer.archived;
  if (networks !== undefined) customer.accessSubnets = networks.split(',').filter(Boolean);
  if (group !== undefined) replaceGroups(customer, group ? [group] : []);
  if (picture !== undefined) written.image = isFile(picture) ? urls.media(call, call.random.uuid()) : null;
  if (tax !== undefined) written.default_tax_percent = tax.toFixed(2);
  if (start !== undefined) written.accounting_start_date = isoOf(start);
  Object.assign(written, values);
}

function replaceGroups({ organizationGroups }: Customer, groups: readonly OrganizationGroup[]): void {
  organizationGroups.splice(0, organizationGroups.length, ...groups);
}

function create(call: Call): Customer {
  const { name, abbreviation } = readBody(call, shape);
  const customer: Customer = {
    uuid: call.random.uuid(),
    name,
    slug: `${slugOf(abbreviation || name) || 'organization'}-${call.world.customers.length}`,
    abbreviation: '',
    nativeName: '',
    email: '',
    phone: '',
    country: '',
    blocked: false,
    archived: false,
    accessSubnets: [],
    created: call.world.now().getTime(),
    organizationGroups: [],
    projects: [],
    grants: [],
    written: { default_tax_percent: '0.00', registration_code: '', domain: call.user.organization },
  };
  change(call, customer);
  return call.world.addCustomer(customer);
}

function remove({ world }: Call, customer: Customer): void {
  const provider = world.providerByCustomer.get(customer);
  if (customer.projects.length > 0 || (provider?.offerings.length ?? 0) > 0)
    throw conflict409("Cannot delete some instances of model 'Customer' because they are referenced.");
  world.dropCustomer(customer);
}

const scopeOf = (customer: Customer): GrantScope => ({
  type: 'customer',
  uuid: customer.uuid,
  name: customer.name,
  customer,
  into: customer.grants,
});

const team = teamOf(['CUSTOMER.OWNER', 'CUSTOMER.MANAGER', 'CUSTOMER.SUPPORT', 'CUSTOMER.READER'], scopeOf);

const family: Family<Customer> = {
  path: list,
  model: 'Customer',
  row: customerRow,
  rows: (call) =>
    call.params.uuid === undefined
      ? [...visibleCustomers(call)].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      : [findCustomer(call)],
  filters: customerFilters,
  orderings: customerOrderings,
  mayWrite,
  create,
  update: (call, customer) => {
    if ((customer.blocked || customer.archived) && !call.user.isStaff) throw array400('Customer is blocked.');
    change(call, customer);
  },
  remove,
  actions: {
    ...team.actions,
    ...digestActions,
    contact: (call, customer) => {
      const { email, phone_number: phone, ...values } = readPatch(call, contact);
      customer.email = email ?? customer.email;
      customer.phone = phone ?? customer.phone;
      Object.assign(customer.written, defined(values));
      const row = writeRow(customerRow, customer, call);
      return ok(Object.fromEntries(Object.keys(contact).map((name) => [name, row[name]])));
    },
    update_organization_groups: (call, customer) => {
      const { organization_groups: groups } = readBody(call, { organization_groups: relatedList(groupLink) });
      replaceGroups(customer, groups ?? []);
      return undefined;
    },
    update_default_affiliations: (call, customer) => {
      const { default_affiliations: given } = readBody(call, {
        default_affiliations: relatedList(
          byUuid((_call, hex) => (hex === affiliation.uuid ? affiliation : null)),
        ),
      });
      customer.written.affiliated = (given ?? []).length > 0;
      return undefined;
    },
  },
  below: {
    ...team.below,
    ...customerReports,
    stats: (call, customer) =>
      usageStats(
        call,
        customer.projects.flatMap(({ resources }) => resources),
      ),
    users: (call, customer) => {
      // For support and owners. On recorded servers of 2024, owners are the only ones with a role that includes the permission.
      if (!call.user.isSupport && !ownsCustomer(call.user, customer)) throw forbidden();
      const people = () => peopleOf(customer);
      return page(call, select(call, people, customerUserFilters(customer), userOrderings), (user, each) =>
        writeRow(customerUserRow, { user, customer }, each),
      );
    },
  },
};

/** Routes of customers, their teams and their users. */
export const customerRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${list}countries/`,
    handle: () => ok(countries.map((value) => ({ label: countryName(value), value }))),
  },
  ...historyRoutes(`${list}{uuid}/`, (call) => {
    const customer = find(family, call);
    return { ...customer, description: '', modified: customer.created + 1000 };
  }),
  ...familyRoutes(family),
];
