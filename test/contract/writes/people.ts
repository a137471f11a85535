import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const projects = '/api/projects/';
const customers = '/api/customers/';
const other = 'b2'.repeat(16);

/** Some inputs are only accepted from staff, so the gateway first requests the user of the caller. */
const made = { response: { status: 201, body: { uuid, is_staff: true } } };
const changed = { response: { status: 200, body: { is_staff: true } } };

const withImage = {
  files: { 'variables.input.image': { name: 'logo.png', type: 'image/png', content: 'png' } },
};
const image = { file: 'logo.png', type: 'image/png' };
const lists = {
  userEmailPatterns: ['.*@example.org'],
  userAffiliations: ['staff@example.org'],
  userIdentitySources: ['tara'],
};
const sentLists = {
  user_email_patterns: ['.*@example.org'],
  user_affiliations: ['staff@example.org'],
  user_identity_sources: ['tara'],
};

const project = {
  name: 'Ice cores',
  slug: 'ice-cores',
  description: '<p>Cold</p>',
  kind: 'COURSE',
  typeUuid: other,
  backendId: 'prj-1',
  startDate: '2030-01-01',
  endDate: '2031-12-31',
  isIndustry: true,
  oecdFos2007Code: '1.5',
  scienceSubDomainUuid: other,
  affiliationUuid: other,
  displayCreditReports: false,
  gracePeriodDays: 14,
  staffNotes: 'Asked for more',
  ...lists,
};
const sentProject = {
  name: 'Ice cores',
  slug: 'ice-cores',
  description: '<p>Cold</p>',
  kind: 'course',
  type: `REST/api/project-types/${other}/`,
  backend_id: 'prj-1',
  start_date: '2030-01-01',
  end_date: '2031-12-31',
  is_industry: true,
  oecd_fos_2007_code: '1.5',
  science_sub_domain: other,
  affiliation_uuid: other,
  display_credit_reports: false,
  grace_period_days: 14,
  staff_notes: 'Asked for more',
  ...sentLists,
};
const owner = { customerUuid: other };
const sentOwner = { customer: `REST${customers}${other}/` };

const contact = {
  email: 'office@example.org',
  phoneNumber: '+372 5',
  contactDetails: 'Room 3',
  homepage: 'https://example.org/',
  notificationEmails: 'a@example.org,b@example.org',
};
const sentContact = {
  email: 'office@example.org',
  phone_number: '+372 5',
  contact_details: 'Room 3',
  homepage: 'https://example.org/',
  notification_emails: 'a@example.org,b@example.org',
};
const texts = {
  country: 'EE',
  state: 'Harju',
  city: 'Tallinn',
  parish: 'Viimsi',
  street: 'Pikk',
  postal: '10123',
  address: 'Pikk 1',
  household: 'Maja',
  abbreviation: 'GI',
  description: 'Ice',
  domain: 'example.org',
  blocked: false,
  archived: false,
};
const customer = {
  name: 'Glacier Institute',
  nativeName: 'Liustikuinstituut',
  backendId: 'org-1',
  slug: 'gi',
  ...texts,
  ...contact,
  houseNr: '1',
  apartmentNr: '2',
  latitude: 59.4,
  longitude: 24.7,
  registrationCode: '123',
  vatCode: 'EE1',
  bankName: 'Bank',
  bankAccount: 'EE00',
  agreementNumber: 'A-1',
  sponsorNumber: 7,
  defaultTaxPercent: '22.00',
  accountingStartDate: '2026-01-01T00:00:00Z',
  accessSubnets: '192.0.2.0/24',
  displayBillingInfoInProjects: true,
  maxServiceAccounts: 3,
  projectMetadataChecklistUuid: other,
  gracePeriodDays: 14,
  projectSlugTemplate: '{project_name}',
  ...lists,
};
const sentCustomer = {
  name: 'Glacier Institute',
  native_name: 'Liustikuinstituut',
  backend_id: 'org-1',
  slug: 'gi',
  ...texts,
  ...sentContact,
  house_nr: '1',
  apartment_nr: '2',
  latitude: 59.4,
  longitude: 24.7,
  registration_code: '123',
  vat_code: 'EE1',
  bank_name: 'Bank',
  bank_account: 'EE00',
  agreement_number: 'A-1',
  sponsor_number: 7,
  default_tax_percent: '22.00',
  accounting_start_date: '2026-01-01T00:00:00Z',
  access_subnets: '192.0.2.0/24',
  display_billing_info_in_projects: true,
  max_service_accounts: 3,
  project_metadata_checklist: other,
  grace_period_days: 14,
  project_slug_template: '{project_name}',
  ...sentLists,
};

const membership = { userUuid: other, role: 'MEMBER', expirationTime: '2031-01-01T00:00:00Z' };
const sentMembership = { user: other, role: 'MEMBER', expiration_time: '2031-01-01T00:00:00Z' };
const { expirationTime: _, ...holder } = membership;
const { expiration_time: __, ...sentHolder } = sentMembership;

const team = (base: string, type: string): readonly WriteCase[] => [
  oneWrite(`POST ${base}{uuid}/add_user/`, `add${type}User`, membership, sentMembership),
  oneWrite(`POST ${base}{uuid}/update_user/`, `update${type}User`, membership, sentMembership),
  oneWrite(`POST ${base}{uuid}/delete_user/`, `remove${type}User`, holder, sentHolder),
];

const digest = 'update-project-digest-config';
const settings = {
  isEnabled: true,
  frequency: 'BIWEEKLY',
  enabledSections: ['team'],
  dayOfWeek: 2,
  dayOfMonth: 3,
};
const sentSettings = {
  is_enabled: true,
  frequency: 'biweekly',
  enabled_sections: ['team'],
  day_of_week: 2,
  day_of_month: 3,
};

/** Every write of projects and customers. */
export const peopleWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${projects}`,
    'createProject',
    { ...owner, ...project },
    { ...sentOwner, ...sentProject },
    made,
  ),
  oneWrite(
    `POST ${projects}`,
    'createProject',
    { ...owner, name: 'Ice', image: null },
    { ...sentOwner, name: 'Ice', image },
    { ...made, ...withImage },
  ),
  oneWrite(`PATCH ${projects}{uuid}/`, 'updateProject', project, sentProject, changed),
  oneWrite(`PATCH ${projects}{uuid}/`, 'updateProject', { image: null }, { image }, withImage),
  oneWrite(
    `PATCH ${projects}{uuid}/`,
    'updateProject',
    { endDate: null, typeUuid: null },
    { end_date: null, type: null },
  ),
  oneWrite(
    `PUT ${projects}{uuid}/`,
    'replaceProject',
    { ...owner, ...project },
    { ...sentOwner, ...sentProject },
    changed,
  ),
  oneWrite(
    `PUT ${projects}{uuid}/`,
    'replaceProject',
    { ...owner, name: 'Ice', image: null },
    { ...sentOwner, name: 'Ice', image },
    withImage,
  ),
  oneWrite(`DELETE ${projects}{uuid}/`, 'deleteProject', {}, null, gone),
  oneWrite(
    `POST ${projects}{uuid}/move_project/`,
    'moveProject',
    { ...owner, preservePermissions: true },
    { ...sentOwner, preserve_permissions: true },
  ),
  oneWrite(
    `POST ${projects}{uuid}/recover/`,
    'recoverProject',
    { restoreTeamMembers: true, sendInvitationsToPreviousMembers: false, endDate: '2031-12-31' },
    { restore_team_members: true, send_invitations_to_previous_members: false, end_date: '2031-12-31' },
  ),
  oneWrite(
    `POST ${projects}{uuid}/update_affiliation/`,
    'setProjectAffiliation',
    { affiliationUuid: null },
    { affiliation: null },
  ),
  oneWrite(`POST ${projects}{uuid}/sync_user_roles/`, 'syncProjectUserRoles'),
  oneWrite(
    `POST ${projects}{uuid}/submit_answers/`,
    'submitProjectAnswers',
    { answers: [{ questionUuid: other, answerData: true }, { questionUuid: uuid }] },
    [
      { question_uuid: other, answer_data: true },
      { question_uuid: uuid, answer_data: null },
    ],
  ),
  ...team(projects, 'Project'),

  oneWrite(`POST ${customers}`, 'createCustomer', customer, sentCustomer, made),
  oneWrite(
    `POST ${customers}`,
    'createCustomer',
    { name: 'GI', image: null },
    { name: 'GI', image },
    { ...made, ...withImage },
  ),
  oneWrite(`PATCH ${customers}{uuid}/`, 'updateCustomer', customer, sentCustomer, changed),
  oneWrite(`PATCH ${customers}{uuid}/`, 'updateCustomer', { image: null }, { image }, withImage),
  oneWrite(`PUT ${customers}{uuid}/`, 'replaceCustomer', customer, sentCustomer, changed),
  oneWrite(
    `PUT ${customers}{uuid}/`,
    'replaceCustomer',
    { name: 'GI', image: null },
    { name: 'GI', image },
    withImage,
  ),
  oneWrite(`DELETE ${customers}{uuid}/`, 'deleteCustomer', {}, null, gone),
  oneWrite(`POST ${customers}{uuid}/contact/`, 'updateCustomerContact', contact, sentContact),
  oneWrite(
    `POST ${customers}{uuid}/update_organization_groups/`,
    'setCustomerOrganizationGroups',
    { organizationGroupUuids: [other] },
    { organization_groups: [`REST/api/organization-groups/${other}/`] },
  ),
  oneWrite(
    `POST ${customers}{uuid}/update_default_affiliations/`,
    'setCustomerDefaultAffiliations',
    { affiliationUuids: [other] },
    { default_affiliations: [other] },
  ),
  oneWrite(`PATCH ${customers}{uuid}/${digest}/`, 'updateCustomerProjectDigest', settings, sentSettings),
  oneWrite(`PUT ${customers}{uuid}/${digest}/`, 'replaceCustomerProjectDigest', settings, sentSettings),
  oneWrite(
    `POST ${customers}{uuid}/project-digest-config/preview/`,
    'previewCustomerProjectDigest',
    { projectUuid: other },
    { project_uuid: other },
  ),
  oneWrite(`POST ${customers}{uuid}/project-digest-config/send-test/`, 'sendCustomerTestProjectDigest'),
  ...team(customers, 'Customer'),
];
