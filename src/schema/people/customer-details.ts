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

const hidden = 'null where you may not see it.';

/** What an organization is besides its name: where it is, how it is charged, and what is known of it elsewhere. */
builder.objectFields(Customer, (t) => ({
  displayName: c.string(
    t,
    'display_name',
    'The name as lists show it, with the abbreviation where there is one. Null where you may not see it.',
  ),
  countryName: c.string(t, 'country_name', `Name of the country. Empty when there is none, ${hidden}`),
  address: c.string(t, 'address', `Postal address. Empty when there is none, ${hidden}`),
  description: c.string(
    t,
    'description',
    `What the customer is. Empty when nobody has written that, ${hidden}`,
  ),
  notificationEmails: c.string(
    t,
    'notification_emails',
    `Further e-mail addresses that are notified, separated by commas. Empty when there are none, ${hidden}`,
  ),
  state: c.string(t, 'state', `State or region of the address. Empty when there is none, ${hidden}`),
  city: c.string(t, 'city', `Town of the address. Empty when there is none, ${hidden}`),
  parish: c.string(t, 'parish', `Parish or district of the address. Empty when there is none, ${hidden}`),
  street: c.string(t, 'street', `Street of the address. Empty when there is none, ${hidden}`),
  houseNr: c.string(t, 'house_nr', `Number of the house. Empty when there is none, ${hidden}`),
  apartmentNr: c.string(t, 'apartment_nr', `Number of the apartment. Empty when there is none, ${hidden}`),
  household: c.string(t, 'household', `Name of the household. Empty when there is none, ${hidden}`),
  postal: c.string(t, 'postal', `Postal code. Empty when there is none, ${hidden}`),
  latitude: c.float(
    t,
    'latitude',
    'Where the customer is, in degrees north. Null when nobody has entered it or you may not see it.',
  ),
  longitude: c.float(
    t,
    'longitude',
    'Where the customer is, in degrees east. Null when nobody has entered it or you may not see it.',
  ),
  homepage: c.url(t, 'homepage', 'Web page of the customer; null when there is none or you may not see it.'),
  domain: c.string(
    t,
    'domain',
    `Internet domain of the people of the customer. Empty when there is none, ${hidden}`,
  ),
  registrationCode: c.string(
    t,
    'registration_code',
    `Number in the business register. Empty when there is none, ${hidden}`,
  ),
  vatCode: c.string(t, 'vat_code', `VAT number. Empty when there is none, ${hidden}`),
  agreementNumber: c.string(
    t,
    'agreement_number',
    `Number of the agreement with the customer. Empty when there is none, ${hidden}`,
  ),
  sponsorNumber: c.int(
    t,
    'sponsor_number',
    'Number of another customer that pays for this one; null when there is none or you may not see it.',
  ),
  bankName: c.string(t, 'bank_name', `Name of the bank. Empty when there is none, ${hidden}`),
  bankAccount: c.string(t, 'bank_account', `Bank account. Empty when there is none, ${hidden}`),
  defaultTaxPercent: c.decimal(
    t,
    'default_tax_percent',
    'Tax on what the customer is charged, in per cent. Null where you may not see it.',
  ),
  accountingStartDate: c.dateTime(
    t,
    'accounting_start_date',
    'From when on the customer is charged. Null where you may not see it.',
  ),
  paymentProfiles: c.objects(
    t,
    'payment_profiles',
    PaymentProfile,
    'How the customer pays. Empty unless you may see its accounts.',
  ),
  backendId: c.string(
    t,
    'backend_id',
    `Id of the customer in another system. Empty when it has none, ${hidden}`,
  ),
  accessSubnets: c.string(
    t,
    'access_subnets',
    `Networks from which its people may use Waldur, in CIDR notation, separated by commas. Empty for all, ${hidden}`,
  ),
  blocked: c.boolean(
    t,
    'blocked',
    'Whether the customer can change nothing for the time being. Null where you may not see it.',
  ),
  archived: c.boolean(
    t,
    'archived',
    'Whether the customer is withdrawn from use. Null where you may not see it.',
  ),
  projectsCount: c.int(
    t,
    'projects_count',
    'How many projects the customer has. Null where you may not see it.',
  ),
  usersCount: c.int(
    t,
    'users_count',
    'How many users have a role in the customer or its projects. Null where you may not see it.',
  ),
  isServiceProvider: c.boolean(
    t,
    'is_service_provider',
    'Whether the customer publishes offerings. Null where you may not see it.',
  ),
  hasAffiliateLinks: c.boolean(
    t,
    'has_affiliate_links',
    'Whether the customer earns a share of what others buy through its links. Null where you may not see it.',
  ),
  hasActiveHelpdesk: c.boolean(
    t,
    'has_active_helpdesk',
    'Whether the customer answers requests of its own users. Null where you may not see it.',
  ),
  displayBillingInfoInProjects: c.boolean(
    t,
    'display_billing_info_in_projects',
    'Whether members of its projects see what these cost. Null where you may not see it.',
  ),
  billingPriceEstimate: c.object(
    t,
    'billing_price_estimate',
    PriceEstimate,
    'What all its projects cost this month. Null when nothing was charged yet, or where you may not see it.',
  ),
  customerCredit: c.decimal(
    t,
    'customer_credit',
    'Prepaid credit of the customer; null when it has none or you may not see it.',
  ),
  customerUnallocatedCredit: c.decimal(
    t,
    'customer_unallocated_credit',
    'What of that credit is set aside for no project; null when there is none or you may not see it.',
  ),
  maxServiceAccounts: c.int(
    t,
    'max_service_accounts',
    'The most service accounts that the customer may have; null when there is no limit, or you may not see it.',
  ),
  gracePeriodDays: c.int(
    t,
    'grace_period_days',
    'Days between the end of a project and the termination of its resources, where the project has no number of its own; ' +
      'null for none, or where you may not see it.',
  ),
  userEmailPatterns: c.strings(
    t,
    'user_email_patterns',
    'Patterns of e-mail addresses, as regular expressions. Only users who match may join; empty means all may, or that you may not see them.',
  ),
  userAffiliations: c.strings(
    t,
    'user_affiliations',
    'Affiliations, such as `staff@example.org`, of which a user needs one to join; empty means none is needed, or that you may not see them.',
  ),
  userIdentitySources: c.strings(
    t,
    'user_identity_sources',
    'Identity providers through which users who join must have logged in; empty means any, or that you may not see them.',
  ),
  projectSlugTemplate: c.string(
    t,
    'project_slug_template',
    'How short names of new projects are made; null for as the server does, or where you may not see it.',
  ),
  defaultAffiliations: c.objects(
    t,
    'default_affiliations',
    AffiliatedOrganization,
    'The organizations on whose behalf its projects may be run. Empty when there are none, or where you may not see them.',
  ),
  organizationGroups: c.objects(
    t,
    'organization_groups',
    OrganizationGroup,
    'The groups of organizations that the customer is in. Empty when it is in none, or where you may not see them.',
  ),
  callManagingOrganization: part<'Customer'>(
    t,
    Reference,
    'call_managing_organization_uuid',
    { uuid: 'call_managing_organization_uuid' },
    'The customer in its part as one that calls for proposals; null when it does not.',
  ),
  organizationGroup: linked(
    t,
    relations.Customer.organizationGroup,
    'The group of organizations that the customer is in; null when it is in none.',
  ),
}));
