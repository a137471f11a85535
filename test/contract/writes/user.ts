import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/users/';
const made = { response: { status: 201, body: { uuid } } } as const;

/** The values that users may set for themselves, by their names in the graph. */
const profile = {
  username: 'mari',
  slug: 'mari',
  firstName: 'Mari',
  lastName: 'Maasikas',
  nativeName: 'Maasikas Mari',
  jobTitle: 'Researcher',
  phoneNumber: '+372 5555555',
  organization: 'University',
  preferredLanguage: 'et',
  notificationsEnabled: false,
  agreeWithPolicy: true,
  tokenLifetime: 3600,
  birthDate: '1990-02-03',
  gender: 'FEMALE',
  personalTitle: 'Dr',
  placeOfBirth: 'Tartu',
  address: 'Lille 4',
  countryOfResidence: 'EE',
  nationality: 'EE',
  nationalities: ['EE', 'FI'],
  affiliations: ['staff@university.example'],
  organizationCountry: 'EE',
  organizationType: 'urn:schac:homeOrganizationType:int:university',
  organizationRegistryCode: '74001073',
  organizationVatCode: 'EE100030417',
  organizationAddress: 'Ulikooli 18',
  edupersonAssurance: ['https://refeds.org/assurance/IAP/high'],
  description: 'Head of a group',
  isActive: false,
  deactivationReason: 'Left',
  isStaff: false,
  isSupport: true,
  isIdentityManager: false,
  canUsePersonalAccessTokens: true,
  managedIsds: [],
  activeIsds: ['isd:sandbox'],
};

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const sent = {
  ...Object.fromEntries(Object.entries(profile).map(([name, value]) => [snake(name), value])),
  gender: 'female',
};
const email = 'mari@university.example';

/** Every write of `/api/users/` and `/api/keys/`. */
export const userWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createUser', { ...profile, email }, { ...sent, email }, made),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateUser', profile, sent),
  oneWrite(
    `PATCH ${base}{uuid}/`,
    'setUserImage',
    { image: null },
    { image: { file: 'me.png', type: 'image/png' } },
    { files: { 'variables.input.image': { name: 'me.png', type: 'image/png', content: 'PNG' } } },
  ),
  oneWrite(`PATCH ${base}{uuid}/`, 'setUserImage', { image: null }, { image: null }),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteUser', {}, null, gone),
  oneWrite(`POST ${base}{uuid}/change_email/`, 'requestUserEmailChange', { email }, { email }),
  oneWrite(`POST ${base}{uuid}/cancel_change_email/`, 'cancelUserEmailChange'),
  oneWrite(`POST ${base}confirm_email/`, 'confirmUserEmail', { code: uuid }, { code: uuid }),
  oneWrite(
    `POST ${base}{uuid}/change_password/`,
    'setUserPassword',
    { newPassword: 'Correct horse' },
    { new_password: 'Correct horse' },
  ),
  oneWrite(`POST ${base}{uuid}/remove_password/`, 'clearUserPassword'),
  oneWrite(`POST ${base}{uuid}/refresh_token/`, 'refreshUserToken'),
  oneWrite(`POST ${base}{uuid}/send_notification/`, 'sendUserNotification'),
  oneWrite(`POST ${base}{uuid}/pull_remote_user/`, 'pullUser'),
  oneWrite(`POST ${base}{uuid}/pull_scim_attributes/`, 'pullUserScimAttributes'),
  oneWrite(
    'POST /api/keys/',
    'createSshKey',
    { name: 'desk', publicKey: 'ssh-ed25519 AAAA desk' },
    { name: 'desk', public_key: 'ssh-ed25519 AAAA desk' },
    made,
  ),
  oneWrite('DELETE /api/keys/{uuid}/', 'deleteSshKey', {}, null, gone),
];
