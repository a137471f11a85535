import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Offering, UserAttributeConfig } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'UserAttributeConfig'>();

/** The attributes of users that can be shown: field, column and description. */
export const exposable = {
  exposeFullName: ['expose_full_name', 'the given name and surname'],
  exposeEmail: ['expose_email', 'the e-mail address'],
  exposeUsername: ['expose_username', 'the Waldur login name'],
  exposeRegistrationMethod: ['expose_registration_method', 'the registration method'],
  exposeOrganization: ['expose_organization', 'the organization'],
  exposeOrganizationCountry: ['expose_organization_country', 'the country of the organization'],
  exposeOrganizationType: ['expose_organization_type', 'the type of the organization'],
  exposeOrganizationRegistryCode: [
    'expose_organization_registry_code',
    'the business register number of the organization',
  ],
  exposeOrganizationVatCode: ['expose_organization_vat_code', 'the VAT number of the organization'],
  exposeOrganizationAddress: ['expose_organization_address', 'the postal address of the organization'],
  exposeAffiliations: ['expose_affiliations', 'the affiliations'],
  exposePhoneNumber: ['expose_phone_number', 'the telephone number'],
  exposeJobTitle: ['expose_job_title', 'the job title'],
  exposeGender: ['expose_gender', 'the gender'],
  exposePersonalTitle: ['expose_personal_title', 'the personal title'],
  exposePlaceOfBirth: ['expose_place_of_birth', 'the place of birth'],
  exposeAddress: ['expose_address', 'the postal address'],
  exposeCountryOfResidence: ['expose_country_of_residence', 'the country of residence'],
  exposeNationality: ['expose_nationality', 'the nationality'],
  exposeNationalities: ['expose_nationalities', 'the nationalities'],
  exposeEdupersonAssurance: ['expose_eduperson_assurance', 'the assurance level of the identity'],
  exposeIdentitySource: ['expose_identity_source', 'the source of the identity'],
  exposeCivilNumber: ['expose_civil_number', 'the national identification number'],
  exposeBirthDate: ['expose_birth_date', 'the date of birth'],
  exposeActiveIsds: ['expose_active_isds', 'the identity sources'],
  exposeUidNumber: ['expose_uid_number', 'the numeric ID of the account'],
  exposePrimaryGid: ['expose_primary_gid', 'the numeric ID of the primary group'],
} as const;

/** The fields that say which attributes are shown. */
export type Exposing = keyof typeof exposable;

const onlyWhenSet = 'Null while the offering has no choice of its own.';

builder.objectType(UserAttributeConfig, {
  description: 'The attributes of users that the provider of an offering sees.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.UserAttributeConfig.offering,
      'The offering whose provider sees the attributes. Null only with an error.',
    ),
    isDefault: c.sure.boolean(
      t,
      'is_default',
      'Whether the default of the site applies, because the offering has no choice of its own.',
    ),
    exposedFields: c.strings(
      t,
      'exposed_fields',
      'All attributes that the provider sees, by their REST names, for example `email`.',
    ),
    created: c.dateTime(t, 'created', `When the offering first made its own choice. ${onlyWhenSet}`),
    modified: c.dateTime(t, 'modified', `When the offering last changed its own choice. ${onlyWhenSet}`),
    ...(Object.fromEntries(
      Object.entries(exposable).map(([name, [column, what]]) => [
        name,
        c.sure.boolean(t, column, `Whether the provider sees ${what} of a user.`),
      ]),
    ) as Record<Exposing, ReturnType<typeof c.sure.boolean>>),
  }),
});

builder.objectFields(Offering, (t) => ({
  userAttributeConfig: fetchedRow(
    t,
    relations.Offering.userAttributeConfig,
    'The attributes of users that the provider of the offering sees. Costs one request for each ' +
      'offering. For owners of the provider and for staff. Null only with an error.',
  ),
}));
