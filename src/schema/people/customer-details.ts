import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Customer, PaymentProfile, Reference } from '../refs.ts';
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
