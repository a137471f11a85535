import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { roleMutations } from './role-mutations.ts';
import { staffAlone } from './staff-alone.ts';

const route = '/api/customers/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('The customer.') };

const contact = {
  email: input.string('email', 'E-mail address for contact; empty for none.'),
  phoneNumber: input.string('phone_number', 'Telephone number for contact; empty for none.'),
  contactDetails: input.string('contact_details', 'Other contact details, as free text; empty for none.'),
  homepage: input.string('homepage', 'Web page; empty for none.'),
  notificationEmails: input.string(
    'notification_emails',
    'Further e-mail addresses that are notified, separated by commas; empty for none.',
  ),
};

const address = {
  country: input.string('country', 'Country, one of the codes of `countries`; empty for none.'),
  state: input.string('state', 'State or region.'),
  city: input.string('city', 'Town.'),
  parish: input.string('parish', 'Parish or district.'),
  street: input.string('street', 'Street.'),
  houseNr: input.string('house_nr', 'Number of the house.'),
  apartmentNr: input.string('apartment_nr', 'Number of the apartment.'),
  household: input.string('household', 'Name of the household.'),
  postal: input.string('postal', 'Postal code.'),
  address: input.string('address', 'The postal address as free text.'),
  latitude: input.float('latitude', 'Where the customer is, in degrees north; null for unknown.', {
    check: must.beLatitude,
  }),
  longitude: input.float('longitude', 'Where the customer is, in degrees east; null for unknown.', {
    check: must.beLongitude,
  }),
};

const business = {
  registrationCode: input.string('registration_code', 'Number in the business register.'),
  vatCode: input.string('vat_code', 'VAT number.'),
  bankName: input.string('bank_name', 'Name of the bank.'),
  bankAccount: input.string('bank_account', 'Bank account.'),
};

/** `note` is said of what a form cannot leave out: the REST API reads a missing checkbox as one that is not ticked. */
const ofStaff = (note: string) => ({
  slug: input.string('slug', 'Short name for use in addresses and account names. Staff alone may choose it.'),
  agreementNumber: input.string(
    'agreement_number',
    'Number of the agreement with the customer. Staff alone may set it.',
  ),
  sponsorNumber: input.int(
    'sponsor_number',
    'Number of another customer that pays for this one; null for none. Staff alone may set it.',
  ),
  defaultTaxPercent: input.decimal(
    'default_tax_percent',
    'Tax on what the customer is charged, in per cent. Staff alone may set it.',
  ),
  accountingStartDate: input.dateTime(
    'accounting_start_date',
    'From when on the customer is charged. Staff alone may set it.',
  ),
  domain: input.string('domain', 'Internet domain of the people of the customer. Staff alone may set it.'),
  accessSubnets: input.string(
    'access_subnets',
    'Networks from which its people may use Waldur, in CIDR notation, separated by commas; empty for all. Staff alone may set them.',
  ),
  blocked: input.boolean(
    'blocked',
    `Whether the customer can change nothing for the time being. Staff alone may set it.${note}`,
  ),
  archived: input.boolean(
    'archived',
    `Whether the customer is withdrawn from use. Staff alone may set it.${note}`,
  ),
  displayBillingInfoInProjects: input.boolean(
    'display_billing_info_in_projects',
    `Whether members of its projects see what these cost. Staff alone may set it.${note}`,
  ),
  maxServiceAccounts: input.int(
    'max_service_accounts',
    'The most service accounts that the customer may have; null for no limit. Staff alone may set it.',
    { check: must.notBeNegative },
  ),
  projectMetadataChecklistUuid: input.uuid(
    'project_metadata_checklist',
    'The checklist that its projects fill in; null for none. Staff alone may set it.',
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    'Days between the end of a project and the termination of its resources; null for none. Staff alone may set it.',
    { check: must.notBeNegative },
  ),
  userEmailPatterns: input.strings(
    'user_email_patterns',
    'Patterns of e-mail addresses, as regular expressions, all of them: only users who match may join. Staff alone may set them.',
  ),
  userAffiliations: input.strings(
    'user_affiliations',
    'Affiliations of which a user needs one to join, all of them. Staff alone may set them.',
  ),
  userIdentitySources: input.strings(
    'user_identity_sources',
    'Identity providers through which users who join must have logged in, all of them. Staff alone may set them.',
  ),
  projectSlugTemplate: input.string(
    'project_slug_template',
    'How short names of new projects are made, with places such as `{project_name}` and `{counter}`; null for as the server ' +
      'does. Staff alone may set it.',
  ),
});

const details = (required: boolean, note = '') => ({
  name: input.string('name', 'Full name.', { required, check: must.notBeBlank }),
  nativeName: input.string('native_name', "Name in the customer's own language; empty for none."),
  abbreviation: input.string('abbreviation', 'Abbreviated name; empty for none.'),
  description: input.string('description', 'What the customer is.'),
  backendId: input.string('backend_id', 'Id of the customer in another system; empty for none.'),
  image: input.upload('image', 'Logo; null removes it.', { check: mustBeFile('image') }),
  ...contact,
  ...address,
  ...business,
  ...ofStaff(note),
});

const forbids = staffAlone(...Object.keys(ofStaff('')));
const send = sentWithFile('image');

writeMutation({
  name: 'createCustomer',
  description:
    'Makes a new customer: an organization that owns projects and pays for what they use. For staff.',
  input: details(true),
  method: 'POST',
  route,
  send,
  result: (_input, body) => ({ customer_uuid: body.uuid }),
  payload: (t) => ({
    customer: changed.customer(
      t,
      'The new customer; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCustomer',
  description:
    'Changes a customer. What is left out stays as it is. For those who may update it (`CUSTOMER.UPDATE`): its owners.',
  input: changes,
  method: 'PATCH',
  route: base,
  send,
  check: (value) => checkNotEmpty(changes, value),
  forbids,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'replaceCustomer',
  description:
    'Sets a customer anew, with PUT: its name is required. For those who may update it (`CUSTOMER.UPDATE`).',
  deprecated: putTwin('updateCustomer'),
  input: {
    ...target,
    ...details(true, ' With an `image`, one that is left out is taken for `false`.'),
  },
  method: 'PUT',
  route: base,
  send,
  forbids,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'deleteCustomer',
  description: 'Deletes a customer. Refused with CONFLICT while it has projects or offerings. For staff.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Customer'),
});

writeMutation({
  name: 'updateCustomerContact',
  description:
    'Changes how a customer is reached. What is left out stays as it is. For those who may update it (`CUSTOMER.UPDATE`) or ' +
    'this of it alone (`CUSTOMER.CONTACT_UPDATE`).',
  input: { ...target, ...contact },
  method: 'POST',
  route: `${base}contact/`,
  check: (value) => checkNotEmpty(contact, value),
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'setCustomerOrganizationGroups',
  description: 'Puts a customer into groups of organizations, and takes it out of all others. For staff.',
  input: {
    ...target,
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'The groups, all of them; empty for none.',
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}update_organization_groups/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'setCustomerDefaultAffiliations',
  description: 'Says on whose behalf projects of a customer may be run. For staff.',
  input: {
    ...target,
    affiliationUuids: input.uuids('default_affiliations', 'The organizations, all of them; empty for none.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${base}update_default_affiliations/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

roleMutations('Customer', 'CUSTOMER.OWNER', 'For those who may give roles in it.');
