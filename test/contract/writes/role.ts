import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/roles/';
const customer = 'b2'.repeat(16);
const languages = ['En', 'Et', 'Lt', 'Lv', 'Ru', 'It', 'De', 'Da', 'Sv', 'Es', 'Fr', 'Nb', 'Ar', 'Cs', 'Km'];

const texts = Object.fromEntries(languages.map((one) => [`description${one}`, `Reads all (${one})`]));
const sentTexts = Object.fromEntries(
  languages.map((one) => [`description_${one.toLowerCase()}`, `Reads all (${one})`]),
);
const labels = { name: 'PROJECT.AUDITOR', isActive: true, description: 'Reads all', ...texts };
const sentLabels = { name: 'PROJECT.AUDITOR', is_active: true, description: 'Reads all', ...sentTexts };
const definition = { ...labels, contentType: 'PROJECT', permissions: ['ORDER.LIST', 'PROJECT.LIST'] };
const sentDefinition = {
  ...sentLabels,
  content_type: 'project',
  permissions: ['ORDER.LIST', 'PROJECT.LIST'],
};

/** Every write of `/api/roles/`. */
export const roleWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createRole', definition, sentDefinition, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateRole', labels, sentLabels),
  oneWrite(`PUT ${base}{uuid}/`, 'setRoleDefinition', definition, sentDefinition),
  oneWrite(
    `PUT ${base}{uuid}/update_descriptions/`,
    'updateRoleDescriptions',
    { description: '', ...texts },
    { description: '', ...sentTexts },
  ),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteRole', {}, null, gone),
  oneWrite(`POST ${base}{uuid}/enable/`, 'enableRole'),
  oneWrite(`POST ${base}{uuid}/disable/`, 'disableRole'),
  oneWrite(
    `POST ${base}{uuid}/clone_to_customer/`,
    'cloneRoleToCustomer',
    { customerUuid: customer, description: 'Reads all', concealTemplate: false },
    { customer, description: 'Reads all', conceal_template: false },
    { response: { status: 201, body: { uuid } } },
  ),
];
