import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Offering, UserAttributeConfig } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'UserAttributeConfig'>();

/** What can be shown of users: the field, the column, and what it is. */
export const exposable = {
  exposeFullName: ['expose_full_name', 'given name and surname'],
  exposeEmail: ['expose_email', 'the e-mail address'],
  exposeUsername: ['expose_username', 'the login name in Waldur'],
  exposeRegistrationMethod: ['expose_registration_method', 'how the user got into Waldur'],
  exposeOrganization: ['expose_organization', 'the organization'],
  exposeOrganizationCountry: ['expose_organization_country', 'the country of the organization'],
  exposeOrganizationType: ['expose_organization_type', 'the kind of organization'],
  exposeOrganizationRegistryCode: [
    'expose_organization_registry_code',
    'the number of the organization in the business register',
  ],
  exposeOrganizationVatCode: ['expose_organization_vat_code', 'the VAT number of the organization'],
  exposeOrganizationAddress: ['expose_organization_address', 'the postal address of the organization'],
  exposeAffiliations: ['expose_affiliations', 'what the user is in which organization'],
  exposePhoneNumber: ['expose_phone_number', 'the telephone number'],
  exposeJobTitle: ['expose_job_title', 'the job title'],
  exposeGender: ['expose_gender', 'the gender'],
  exposePersonalTitle: ['expose_personal_title', 'the form of address'],
  exposePlaceOfBirth: ['expose_place_of_birth', 'the place of birth'],
  exposeAddress: ['expose_address', 'the postal address'],
  exposeCountryOfResidence: ['expose_country_of_residence', 'the country of residence'],
  exposeNationality: ['expose_nationality', 'the nationality'],
  exposeNationalities: ['expose_nationalities', 'all nationalities'],
  exposeEdupersonAssurance: ['expose_eduperson_assurance', 'how well the identity was checked'],
  exposeIdentitySource: ['expose_identity_source', 'where the identity comes from'],
  exposeCivilNumber: ['expose_civil_number', 'the personal identification code'],
  exposeBirthDate: ['expose_birth_date', 'the date of birth'],
  exposeActiveIsds: ['expose_active_isds', 'the identity services that vouch for the user'],
  exposeUidNumber: ['expose_uid_number', 'the number of the account'],
  exposePrimaryGid: ['expose_primary_gid', 'the number of the main group'],
} as const;

/** The fields that say what is shown. */
export type Exposing = keyof typeof exposable;

const onlyWhenSet = 'Null while the offering has no choice of its own.';

builder.objectType(UserAttributeConfig, {
  description: 'What the provider of an offering gets to know of its users.',
  fields: (t) => ({
    offering: linked(t, relations.UserAttributeConfig.offering, 'The offering. Null only with an error.'),
    isDefault: c.sure.boolean(
      t,
      'is_default',
      'Whether the offering has no choice of its own, so that what the site has chosen for all holds.',
    ),
    exposedFields: c.strings(
      t,
      'exposed_fields',
      'Everything that is shown, by the names of the REST API: for example `email`.',
    ),
    created: c.dateTime(t, 'created', `When the choice was first made. ${onlyWhenSet}`),
    modified: c.dateTime(t, 'modified', `When the choice was last changed. ${onlyWhenSet}`),
    ...(Object.fromEntries(
      Object.entries(exposable).map(([name, [column, what]]) => [
        name,
        c.sure.boolean(t, column, `Whether the provider sees ${what}.`),
      ]),
    ) as Record<Exposing, ReturnType<typeof c.sure.boolean>>),
  }),
});

builder.objectFields(Offering, (t) => ({
  userAttributeConfig: fetchedRow(
    t,
    relations.Offering.userAttributeConfig,
    'What you, as the provider, get to know of the users of the offering. One request for each offering. Only for the ' +
      'owners of the provider and for staff. Null only with an error.',
  ),
}));
