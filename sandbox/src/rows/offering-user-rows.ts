import { hashOf } from '../random.ts';
import { type Column, overlaid, rowType } from '../rest/columns.ts';
import { dateOf, isoOf } from '../world/text.ts';
import type { Offering, OfferingUser } from '../world/types.ts';
import { fullName } from './order-row.ts';
import { urls } from './urls.ts';

/** The account of a user at an offering. */
export interface Account {
  readonly offering: Offering;
  readonly account: OfferingUser;
}

/** The POSIX user id of an account in the systems of the offering. */
export const uidOf = ({ user }: OfferingUser): number => 20_000 + (hashOf(user.uuid, 10) % 9000);

const hasGone = ({ account }: Account): boolean =>
  account.state === 'Deleted' || account.state === 'Deleting' || account.state === 'Requested deletion';

/** Attributes of users that offerings may request; rows contain them only where an offering does. */
const profile: Readonly<Record<string, Column<Account>>> = {
  user_phone_number: ({ account }) => account.user.phone,
  user_organization: ({ account }) => account.user.organization,
  user_job_title: ({ account }) => account.user.jobTitle,
  user_country_of_residence: ({ account }) => account.user.country,
  user_nationality: ({ account }) => account.user.country,
};

/** Attributes that no offering of the sandbox requests: no row contains them. */
const hidden = [
  'affiliations',
  'gender',
  'personal_title',
  'place_of_birth',
  'address',
  'nationalities',
  'organization_country',
  'organization_type',
  'organization_registry_code',
  'organization_vat_code',
  'organization_address',
  'eduperson_assurance',
  'civil_number',
  'birth_date',
  'identity_source',
  'uid_number',
  'primary_gid',
  'active_isds',
];

const exposed = Object.fromEntries(
  Object.entries(profile).map(([name, column]): [string, Column<Account>] => [
    name,
    (row, call) => (row.offering.checklist === null ? undefined : column(row, call)),
  ]),
);

const unexposed = Object.fromEntries(hidden.map((name) => [`user_${name}`, () => undefined]));

export const offeringUserRow = rowType<Account>(
  'OfferingUser',
  overlaid<Account>(
    {
      url: ({ account }, call) => urls.at(call, `marketplace-offering-users/${account.uuid}/`),
      uuid: ({ account }) => account.uuid,
      user: ({ account }, call) => urls.user(call, account.user.uuid),
      offering: ({ offering }, call) => urls.providerOffering(call, offering.uuid),
      username: ({ account }) => account.username,
      offering_uuid: ({ offering }) => offering.uuid,
      offering_name: ({ offering }) => offering.name,
      user_uuid: ({ account }) => account.user.uuid,
      user_username: ({ account }) => account.user.username,
      user_full_name: ({ account }) => fullName(account.user),
      user_first_name: ({ account }) => account.user.firstName,
      user_last_name: ({ account }) => account.user.lastName,
      user_email: ({ account }) => account.user.email,
      ...exposed,
      ...unexposed,
      created: ({ account }) => isoOf(account.created),
      modified: ({ account }) => isoOf(account.modified ?? account.created + 3_600_000),
      propagation_date: ({ account }) =>
        account.username === null ? null : isoOf(account.created + 7_200_000),
      customer_uuid: ({ offering }) => offering.customer.uuid,
      customer_name: ({ offering }) => offering.customer.name,
      is_restricted: ({ account }) => hashOf(account.uuid) % 17 === 0,
      state: ({ account }) => account.state,
      runtime_state: ({ account }) => (account.state === 'OK' ? 'Active' : 'Pending account linking'),
      service_provider_comment: ({ account }) =>
        account.state.startsWith('Pending') ? 'Please link the account in the portal.' : '',
      service_provider_comment_url: ({ account, offering }) =>
        account.state.startsWith('Pending') ? `https://${offering.slug}.example/link` : '',
      has_consent: ({ account, offering }) => offering.hasTerms && account.consented,
      requires_reconsent: ({ account, offering }) => offering.hasTerms && !account.consented,
      offering_has_active_tos: ({ offering }) => offering.hasTerms,
      has_compliance_checklist: ({ offering }) => offering.checklist !== null,
      consent_data: ({ account, offering }) =>
        offering.hasTerms && account.consented
          ? { version: '1.0', agreement_date: dateOf(account.created), is_revoked: false }
          : null,
      is_profile_complete: ({ account }) => account.user.email !== '',
      missing_profile_attributes: ({ account }) => (account.user.email === '' ? ['email'] : []),
      uidnumber: (row) => (hasGone(row) ? null : uidOf(row.account)),
      primarygroup: (row) => (hasGone(row) ? null : 20_000),
      login_shell: () => '/bin/bash',
      home_directory: ({ account }) => (account.username === null ? '' : `/home/${account.username}`),
    },
    ({ account }) => account.written,
  ),
);
