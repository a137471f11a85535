import { type Column, columnsOf } from '../../rest-api/columns.ts';
import { builder } from '../builder.ts';
import { Gender } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { OfferingUser, OfferingUserProfile } from '../refs.ts';

const c = columnFields<'OfferingUser'>();

/** Columns of the row with personal data, which an offering may ask for or not. */
const asked = columnsOf('OfferingUser').filter(
  (column): column is Column<'OfferingUser'> =>
    column.startsWith('user_') && !['user_uuid', 'user_username', 'user_full_name'].includes(column),
);

const fieldOf = (column: string): string =>
  column.replace(/^user_/, '').replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const notGiven = 'Null when the user has not provided it, or the offering does not ask for it.';

builder.objectType(OfferingUserProfile, {
  description:
    "The part of a user's profile that an offering asks for and shows to callers who manage the offering " +
    '(`Offering.userAttributeConfig`).',
  fields: (t) => ({
    exposedFields: t.stringList({
      nullable: false,
      description:
        'Names of the fields of this type that the offering asks for. A field that is null and not listed here is not known.',
      extensions: ownColumns<'OfferingUser'>(...asked),
      resolve: ({ row }) => asked.filter((column) => row[column] !== undefined).map(fieldOf),
    }),
    firstName: c.string(t, 'user_first_name', `Given name of the user. ${notGiven}`),
    lastName: c.string(t, 'user_last_name', `Surname of the user. ${notGiven}`),
    email: c.string(t, 'user_email', `E-mail address of the user. ${notGiven}`),
    phoneNumber: c.string(t, 'user_phone_number', `Telephone number of the user. ${notGiven}`),
    jobTitle: c.string(t, 'user_job_title', `Job title of the user. ${notGiven}`),
    personalTitle: c.string(
      t,
      'user_personal_title',
      `Title before the name of the user, for example \`Dr\`. ${notGiven}`,
    ),
    affiliations: c.strings(
      t,
      'user_affiliations',
      'Affiliations of the user, as the identity provider reports them. Empty when not provided or not asked for.',
    ),
    gender: c.enum(t, 'user_gender', Gender, `Gender of the user. ${notGiven}`),
    genderWord: c.word(t, 'user_gender', 'gender'),
    birthDate: c.date(t, 'user_birth_date', `Date of birth of the user. ${notGiven}`),
    placeOfBirth: c.string(t, 'user_place_of_birth', `Place of birth of the user. ${notGiven}`),
    civilNumber: c.string(t, 'user_civil_number', `National identification number of the user. ${notGiven}`),
    address: c.string(t, 'user_address', `Postal address of the user. ${notGiven}`),
    countryOfResidence: c.string(
      t,
      'user_country_of_residence',
      `Country of residence of the user, as an ISO 3166 code. ${notGiven}`,
    ),
    nationality: c.string(
      t,
      'user_nationality',
      `Main nationality of the user, as an ISO 3166 code. ${notGiven}`,
    ),
    nationalities: c.strings(
      t,
      'user_nationalities',
      'All nationalities of the user, as ISO 3166 codes. Empty when not provided or not asked for.',
    ),
    organization: c.string(
      t,
      'user_organization',
      `Name of the organization that the user works or studies at. ${notGiven}`,
    ),
    organizationCountry: c.string(
      t,
      'user_organization_country',
      `Country of the user's organization, as an ISO 3166 code. ${notGiven}`,
    ),
    organizationType: c.string(
      t,
      'user_organization_type',
      `Kind of the user's organization, as a SCHAC URN. ${notGiven}`,
    ),
    organizationRegistryCode: c.string(
      t,
      'user_organization_registry_code',
      `Number of the user's organization in the business register. ${notGiven}`,
    ),
    organizationVatCode: c.string(
      t,
      'user_organization_vat_code',
      `VAT number of the user's organization. ${notGiven}`,
    ),
    organizationAddress: c.string(
      t,
      'user_organization_address',
      `Postal address of the user's organization. ${notGiven}`,
    ),
    edupersonAssurance: c.strings(
      t,
      'user_eduperson_assurance',
      'How well the identity provider has checked the identity of the user, as REFEDS assurance URIs. ' +
        'Empty when not provided or not asked for.',
    ),
    identitySource: c.string(
      t,
      'user_identity_source',
      `Identity provider through which the user last logged in. ${notGiven}`,
    ),
    uidNumber: c.int(
      t,
      'user_uid_number',
      `POSIX user ID (uid), as the identity provider reports it. ${notGiven}`,
    ),
    primaryGid: c.int(
      t,
      'user_primary_gid',
      `POSIX ID of the primary group (gid), as the identity provider reports it. ${notGiven}`,
    ),
    activeIsds: c.strings(
      t,
      'user_active_isds',
      'Identity sources that vouch for the user. Empty when not provided or not asked for.',
    ),
  }),
});

builder.objectFields(OfferingUser, (t) => ({
  profile: c.view(
    t,
    OfferingUserProfile,
    "The part of the user's profile that the offering asks for. Costs no request. Never null.",
    [],
  ),
}));
