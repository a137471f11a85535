import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import {
  AffiliatedOrganization,
  Customer,
  OrganizationGroup,
  PaymentProfile,
  PriceEstimate,
  Reference,
} from '../refs.ts';
import { linked } from '../related.ts';
import { part } from './part.ts';

const c = columnFields<'Customer'>({ linked: true });

const hidden = 'null if you may not see it.';

/** Details of an organization besides its name: its address, how it is charged, and its IDs in other systems. */
builder.objectFields(Customer, (t) => ({
  displayName: c.string(
    t,
    'display_name',
    'Name for display in lists, with the abbreviation where there is one. Null if you may not see it.',
  ),
  countryName: c.string(t, 'country_name', `Name of the country. Empty when there is none, ${hidden}`),
  address: c.string(t, 'address', `Postal address, as free text. Empty when there is none, ${hidden}`),
  description: c.string(t, 'description', `Description of the customer. Empty when there is none, ${hidden}`),
  notificationEmails: c.string(
    t,
    'notification_emails',
    `Further e-mail addresses that receive notifications, separated by commas. Empty when there are none, ${hidden}`,
  ),
  state: c.string(t, 'state', `State or region in the address. Empty when there is none, ${hidden}`),
  city: c.string(t, 'city', `City in the address. Empty when there is none, ${hidden}`),
  parish: c.string(t, 'parish', `Parish or district in the address. Empty when there is none, ${hidden}`),
  street: c.string(t, 'street', `Street in the address. Empty when there is none, ${hidden}`),
  houseNr: c.string(t, 'house_nr', `House number in the address. Empty when there is none, ${hidden}`),
  apartmentNr: c.string(
    t,
    'apartment_nr',
    `Apartment number in the address. Empty when there is none, ${hidden}`,
  ),
  household: c.string(t, 'household', `Household name in the address. Empty when there is none, ${hidden}`),
  postal: c.string(t, 'postal', `Postal code in the address. Empty when there is none, ${hidden}`),
  latitude: c.float(
    t,
    'latitude',
    'Latitude of the customer, in degrees north. Null when nobody has entered it or you may not see it.',
  ),
  longitude: c.float(
    t,
    'longitude',
    'Longitude of the customer, in degrees east. Null when nobody has entered it or you may not see it.',
  ),
  homepage: c.url(t, 'homepage', 'Website of the customer; null when there is none or you may not see it.'),
  domain: c.string(
    t,
    'domain',
    `Internet domain of the customer's members. Empty when there is none, ${hidden}`,
  ),
  registrationCode: c.string(
    t,
    'registration_code',
    `Number of the customer in the business register. Empty when there is none, ${hidden}`,
  ),
  vatCode: c.string(t, 'vat_code', `VAT number of the customer. Empty when there is none, ${hidden}`),
  agreementNumber: c.string(
    t,
    'agreement_number',
    `Number of the agreement with the customer. Empty when there is none, ${hidden}`,
  ),
  sponsorNumber: c.int(
    t,
    'sponsor_number',
    'Number of another customer, which pays for this one; null when there is none or you may not see it.',
  ),
  bankName: c.string(t, 'bank_name', `Name of the customer's bank. Empty when there is none, ${hidden}`),
  bankAccount: c.string(
    t,
    'bank_account',
    `Bank account of the customer. Empty when there is none, ${hidden}`,
  ),
  defaultTaxPercent: c.decimal(
    t,
    'default_tax_percent',
    'Tax rate on the charges of the customer, in percent. Null if you may not see it.',
  ),
  accountingStartDate: c.dateTime(
    t,
    'accounting_start_date',
    'Time from which the customer is charged. Null if you may not see it.',
  ),
  paymentProfiles: c.objects(
    t,
    'payment_profiles',
    PaymentProfile,
    'How the customer pays. Empty unless you may see the accounts of the customer.',
  ),
  backendId: c.string(
    t,
    'backend_id',
    `ID of the customer in another system. Empty when there is none, ${hidden}`,
  ),
  accessSubnets: c.string(
    t,
    'access_subnets',
    'Networks from which members of the customer may use Waldur, in CIDR notation, separated by commas. Empty when every ' +
      `network is allowed, ${hidden}`,
  ),
  blocked: c.boolean(
    t,
    'blocked',
    'Whether the customer is blocked: it can change nothing for the time being. Null if you may not see it.',
  ),
  archived: c.boolean(
    t,
    'archived',
    'Whether the customer is withdrawn from use. Null if you may not see it.',
  ),
  projectsCount: c.int(
    t,
    'projects_count',
    'Number of projects of the customer. Null if you may not see it.',
  ),
  usersCount: c.int(
    t,
    'users_count',
    'Number of users with a role in the customer or in one of its projects. Null if you may not see it.',
  ),
  isServiceProvider: c.boolean(
    t,
    'is_service_provider',
    'Whether the customer publishes offerings. Null if you may not see it.',
  ),
  hasAffiliateLinks: c.boolean(
    t,
    'has_affiliate_links',
    'Whether the customer earns a share of what others buy through its links. Null if you may not see it.',
  ),
  hasActiveHelpdesk: c.boolean(
    t,
    'has_active_helpdesk',
    'Whether the customer handles support requests of its own users. Null if you may not see it.',
  ),
  displayBillingInfoInProjects: c.boolean(
    t,
    'display_billing_info_in_projects',
    "Whether members of the customer's projects see what the projects cost. Null if you may not see it.",
  ),
  billingPriceEstimate: c.object(
    t,
    'billing_price_estimate',
    PriceEstimate,
    'Cost of all projects of the customer this month. Null when nothing was charged yet or you may not see it.',
  ),
  customerCredit: c.decimal(
    t,
    'customer_credit',
    'Prepaid credit of the customer; null when it has none or you may not see it.',
  ),
  customerUnallocatedCredit: c.decimal(
    t,
    'customer_unallocated_credit',
    'Part of `customerCredit` that is set aside for no project; null when there is none or you may not see it.',
  ),
  maxServiceAccounts: c.int(
    t,
    'max_service_accounts',
    'Maximum number of service accounts of the customer; null when there is no limit or you may not see it.',
  ),
  gracePeriodDays: c.int(
    t,
    'grace_period_days',
    'Days between the end of a project of the customer and the termination of its resources, unless the project has its own ' +
      '`gracePeriodDays`; null when there is no such period or you may not see it.',
  ),
  userEmailPatterns: c.strings(
    t,
    'user_email_patterns',
    'Regular expressions for e-mail addresses: only users whose address matches may join. Empty when all addresses are ' +
      'allowed or you may not see them.',
  ),
  userAffiliations: c.strings(
    t,
    'user_affiliations',
    'Affiliations, such as `staff@example.org`: a user needs one of them to join. Empty when none is needed or you may not see them.',
  ),
  userIdentitySources: c.strings(
    t,
    'user_identity_sources',
    'Identity providers: users must have logged in through one of them to join. Empty when any is allowed or you may not see them.',
  ),
  projectSlugTemplate: c.string(
    t,
    'project_slug_template',
    'Template for the short names (`slug`) of new projects; null when the server uses its default or you may not see it.',
  ),
  defaultAffiliations: c.objects(
    t,
    'default_affiliations',
    AffiliatedOrganization,
    'Organizations on whose behalf projects of the customer may be run. Empty when there are none or you may not see them.',
  ),
  organizationGroups: c.objects(
    t,
    'organization_groups',
    OrganizationGroup,
    'Groups of organizations that the customer belongs to. Empty when there are none or you may not see them.',
  ),
  callManagingOrganization: part<'Customer'>(
    t,
    Reference,
    'call_managing_organization_uuid',
    { uuid: 'call_managing_organization_uuid' },
    'The customer in its role as an organization that manages calls for proposals; null when it does not have that role.',
  ),
  organizationGroup: linked(
    t,
    relations.Customer.organizationGroup,
    'The group of organizations that the customer belongs to; null when there is none.',
  ),
}));
