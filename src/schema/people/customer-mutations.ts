import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { roleMutations } from './role-mutations.ts';
import { staffAlone } from './staff-alone.ts';

const route = '/api/customers/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('UUID of the customer.') };

const contact = {
  email: input.string('email', 'E-mail address of the customer for contact; empty for none.'),
  phoneNumber: input.string('phone_number', 'Telephone number of the customer for contact; empty for none.'),
  contactDetails: input.string('contact_details', 'Other contact details, as free text; empty for none.'),
  homepage: input.string('homepage', 'Website of the customer; empty for none.'),
  notificationEmails: input.string(
    'notification_emails',
    'Further e-mail addresses that receive notifications, separated by commas; empty for none.',
  ),
};

const address = {
  country: input.string(
    'country',
    'Country of the customer: one of the codes of `Query.countries`; empty for none.',
  ),
  state: input.string('state', 'State or region in the address.'),
  city: input.string('city', 'City in the address.'),
  parish: input.string('parish', 'Parish or district in the address.'),
  street: input.string('street', 'Street in the address.'),
  houseNr: input.string('house_nr', 'House number in the address.'),
  apartmentNr: input.string('apartment_nr', 'Apartment number in the address.'),
  household: input.string('household', 'Household name in the address.'),
  postal: input.string('postal', 'Postal code in the address.'),
  address: input.string('address', 'Postal address, as free text.'),
  latitude: input.float('latitude', 'Latitude of the customer, in degrees north; null when unknown.', {
    check: must.beLatitude,
  }),
  longitude: input.float('longitude', 'Longitude of the customer, in degrees east; null when unknown.', {
    check: must.beLongitude,
  }),
};

const business = {
  registrationCode: input.string('registration_code', 'Number of the customer in the business register.'),
  vatCode: input.string('vat_code', 'VAT number of the customer.'),
  bankName: input.string('bank_name', "Name of the customer's bank."),
  bankAccount: input.string('bank_account', 'Bank account of the customer.'),
};

/** `note` ends the description of each Boolean: in a form, the REST API reads a missing one as `false`. */
const ofStaff = (note: string) => ({
  slug: input.string('slug', 'Short name for use in URLs and account names. Only staff may set it.'),
  agreementNumber: input.string(
    'agreement_number',
    'Number of the agreement with the customer. Only staff may set it.',
  ),
  sponsorNumber: input.int(
    'sponsor_number',
    'Number of another customer, which pays for this one; null for none. Only staff may set it.',
  ),
  defaultTaxPercent: input.decimal(
    'default_tax_percent',
    'Tax rate on the charges of the customer, in percent. Only staff may set it.',
  ),
  accountingStartDate: input.dateTime(
    'accounting_start_date',
    'Time from which the customer is charged. Only staff may set it.',
  ),
  domain: input.string('domain', "Internet domain of the customer's members. Only staff may set it."),
  accessSubnets: input.string(
    'access_subnets',
    'Networks from which members of the customer may use Waldur, in CIDR notation, separated by commas; empty allows every ' +
      'network. Only staff may set them.',
  ),
  blocked: input.boolean(
    'blocked',
    `Whether the customer is blocked: it can change nothing for the time being. Only staff may set it.${note}`,
  ),
  archived: input.boolean(
    'archived',
    `Whether the customer is withdrawn from use. Only staff may set it.${note}`,
  ),
  displayBillingInfoInProjects: input.boolean(
    'display_billing_info_in_projects',
    `Whether members of the customer's projects see what the projects cost. Only staff may set it.${note}`,
  ),
  maxServiceAccounts: input.int(
    'max_service_accounts',
    'Maximum number of service accounts of the customer; null for no limit. Only staff may set it.',
    { check: must.notBeNegative },
  ),
  projectMetadataChecklistUuid: input.uuid(
    'project_metadata_checklist',
    'UUID of the checklist that projects of the customer fill in; null for none. Only staff may set it.',
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    'Days between the end of a project of the customer and the termination of its resources; null for none. Only staff may set it.',
    { check: must.notBeNegative },
  ),
  userEmailPatterns: input.strings(
    'user_email_patterns',
    'Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Only staff may set it.',
  ),
  userAffiliations: input.strings(
    'user_affiliations',
    'Complete list of affiliations: a user needs one of them to join. Only staff may set it.',
  ),
  userIdentitySources: input.strings(
    'user_identity_sources',
    'Complete list of identity providers: users must have logged in through one of them to join. Only staff may set it.',
  ),
  projectSlugTemplate: input.string(
    'project_slug_template',
    'Template for the short names (`slug`) of new projects, with placeholders such as `{project_name}` and `{counter}`; ' +
      'null for the default of the server. Only staff may set it.',
  ),
});

const details = (required: boolean, note = '') => ({
  name: input.string('name', 'Full name of the customer.', { required, check: must.notBeBlank }),
  nativeName: input.string('native_name', "Name in the customer's own language; empty for none."),
  abbreviation: input.string('abbreviation', 'Abbreviated name of the customer; empty for none.'),
  description: input.string('description', 'Description of the customer.'),
  backendId: input.string('backend_id', 'ID of the customer in another system; empty for none.'),
  image: input.upload('image', 'Logo of the customer; null removes it.', { check: mustBeFile('image') }),
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
    'Creates a customer: an organization that owns projects and pays for what they use. For staff.',
  input: details(true),
  method: 'POST',
  route,
  send,
  result: (_input, body) => ({ customer_uuid: body.uuid }),
  payload: (t) => ({
    customer: changed.customer(
      t,
      'The new customer; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCustomer',
  description:
    'Changes a customer. Fields that are left out stay unchanged. For callers who may update the ' +
    'customer (`CUSTOMER.UPDATE`): its owners.',
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
    'Replaces the data of a customer, with PUT: its name is required. For callers who may update the customer (`CUSTOMER.UPDATE`).',
  deprecated: putTwin('updateCustomer'),
  input: {
    ...target,
    ...details(true, ' If `image` is given and this field is left out, it is set to `false`.'),
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
    'Changes the contact details of a customer. Fields that are left out stay unchanged. For callers who ' +
    'may update the customer (`CUSTOMER.UPDATE`) or only its contact details (`CUSTOMER.CONTACT_UPDATE`).',
  input: { ...target, ...contact },
  method: 'POST',
  route: `${base}contact/`,
  check: (value) => checkNotEmpty(contact, value),
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'setCustomerOrganizationGroups',
  description:
    'Sets the groups of organizations that a customer belongs to. The customer leaves all other groups. For staff.',
  input: {
    ...target,
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'UUIDs of all groups that the customer belongs to; empty for none.',
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
  description: 'Sets the organizations on whose behalf projects of a customer may be run. For staff.',
  input: {
    ...target,
    affiliationUuids: input.uuids(
      'default_affiliations',
      'UUIDs of all organizations on whose behalf projects of the customer may be run; empty for none.',
      {
        required: true,
      },
    ),
  },
  method: 'POST',
  route: `${base}update_default_affiliations/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

roleMutations('Customer', 'CUSTOMER.OWNER', 'For callers who may give roles in the customer.');
