import { type Column, columnsOf } from '../../rest-api/columns.ts';
import { builder } from '../builder.ts';
import { Gender } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { OfferingUser, OfferingUserProfile } from '../refs.ts';

const c = columnFields<'OfferingUser'>();

/** Columns of the row that are about the person, and that the offering may ask for or not. */
const asked = columnsOf('OfferingUser').filter(
  (column): column is Column<'OfferingUser'> =>
    column.startsWith('user_') && !['user_uuid', 'user_username', 'user_full_name'].includes(column),
);

const fieldOf = (column: string): string =>
  column.replace(/^user_/, '').replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const untold = 'Null where the user has not given it, or the offering does not ask for it.';

builder.objectType(OfferingUserProfile, {
  description:
    'What an offering asks of the profile of a user and shows to those who manage it (`Offering.userAttributeConfig`).',
  fields: (t) => ({
    exposedFields: t.stringList({
      nullable: false,
      description:
        'The fields of this type that the offering asks for. What is null and not named here is not known.',
      extensions: ownColumns<'OfferingUser'>(...asked),
      resolve: ({ row }) => asked.filter((column) => row[column] !== undefined).map(fieldOf),
    }),
    firstName: c.string(t, 'user_first_name', `Given name. ${untold}`),
    lastName: c.string(t, 'user_last_name', `Surname. ${untold}`),
    email: c.string(t, 'user_email', `E-mail address. ${untold}`),
    phoneNumber: c.string(t, 'user_phone_number', `Telephone number. ${untold}`),
    jobTitle: c.string(t, 'user_job_title', `Position at work. ${untold}`),
    personalTitle: c.string(t, 'user_personal_title', `Title before the name, for example \`Dr\`. ${untold}`),
    affiliations: c.strings(
      t,
      'user_affiliations',
      'Affiliations, as the identity provider tells them. Empty where untold.',
    ),
    gender: c.enum(t, 'user_gender', Gender, `Gender. ${untold}`),
    genderWord: c.word(t, 'user_gender', 'gender'),
    birthDate: c.date(t, 'user_birth_date', `Date of birth. ${untold}`),
    placeOfBirth: c.string(t, 'user_place_of_birth', `Place of birth. ${untold}`),
    civilNumber: c.string(t, 'user_civil_number', `National identification number. ${untold}`),
    address: c.string(t, 'user_address', `Postal address. ${untold}`),
    countryOfResidence: c.string(
      t,
      'user_country_of_residence',
      `Country of residence, as an ISO 3166 code. ${untold}`,
    ),
    nationality: c.string(t, 'user_nationality', `Main nationality, as an ISO 3166 code. ${untold}`),
    nationalities: c.strings(
      t,
      'user_nationalities',
      'All nationalities, as ISO 3166 codes. Empty where untold.',
    ),
    organization: c.string(
      t,
      'user_organization',
      `Name of the organization that the user works or studies at. ${untold}`,
    ),
    organizationCountry: c.string(
      t,
      'user_organization_country',
      `Country of that organization, as an ISO 3166 code. ${untold}`,
    ),
    organizationType: c.string(
      t,
      'user_organization_type',
      `Kind of that organization, as a SCHAC URN. ${untold}`,
    ),
    organizationRegistryCode: c.string(
      t,
      'user_organization_registry_code',
      `Number of that organization in the business register. ${untold}`,
    ),
    organizationVatCode: c.string(
      t,
      'user_organization_vat_code',
      `VAT number of that organization. ${untold}`,
    ),
    organizationAddress: c.string(t, 'user_organization_address', `Address of that organization. ${untold}`),
    edupersonAssurance: c.strings(
      t,
      'user_eduperson_assurance',
      'How sure the identity provider is of the person, as REFEDS URIs. Empty where untold.',
    ),
    identitySource: c.string(
      t,
      'user_identity_source',
      `Identity provider that the user last logged in with. ${untold}`,
    ),
    uidNumber: c.int(
      t,
      'user_uid_number',
      `Number of the user on machines, as the identity provider tells it. ${untold}`,
    ),
    primaryGid: c.int(
      t,
      'user_primary_gid',
      `Number of the group of the user on machines, as the identity provider tells it. ${untold}`,
    ),
    activeIsds: c.strings(
      t,
      'user_active_isds',
      'The sources of identities through which the user is known now. Empty where untold.',
    ),
  }),
});

builder.objectFields(OfferingUser, (t) => ({
  profile: c.view(
    t,
    OfferingUserProfile,
    'What the offering asks of the profile of the user. No request of its own. Never null.',
    [],
  ),
}));
