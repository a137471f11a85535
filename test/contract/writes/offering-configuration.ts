import {
  olderPluginOptions,
  pluginOptions,
  pluginOptionsInput,
  secretOptions,
  secretOptionsInput,
} from './offering-options.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-offerings/';
const uuid = 'a'.repeat(32);
const other = 'c'.repeat(32);

function write(
  action: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  body: unknown,
  response: NonNullable<WriteCase['response']> = { status: 200 },
): WriteCase {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return {
    operation: `POST ${base}{uuid}/${action}/`,
    mutation: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
    variables: { input: { uuid, ...input } },
    path: `${base}${uuid}/${action}/`,
    body,
    response: response,
  };
}

/** An order form as GraphQL input … */
export const orderFormInput = [
  { name: 'storage', type: 'integer', label: 'Storage', required: true, min: 1, max: 100, helpText: 'In TB' },
  { name: 'image', type: 'select_string', label: 'Image', choices: ['a', 'b'], default: 'a' },
  { name: 'site', type: 'conditional_cascade', label: 'Site', extra: { cascade_config: { steps: [] } } },
];

/** … and as the REST API gets it. */
export const orderFormBody = {
  order: ['storage', 'image', 'site'],
  options: {
    storage: { type: 'integer', label: 'Storage', required: true, min: 1, max: 100, help_text: 'In TB' },
    image: { type: 'select_string', label: 'Image', choices: ['a', 'b'], default: 'a' },
    site: { type: 'conditional_cascade', label: 'Site', cascade_config: { steps: [] } },
  },
};

const overview = {
  name: 'Cluster',
  slug: 'cluster',
  description: 'A cluster',
  getting_started: 'Log in',
};

/** Writes to how an offering is presented and set up. */
export const offeringConfigurationWrites: readonly WriteCase[] = [
  write(
    'update_overview',
    'updateOfferingOverview',
    {
      name: 'Cluster',
      slug: 'cluster',
      description: 'A cluster',
      fullDescription: '<p>A cluster</p>',
      privacyPolicyLink: 'https://example.org/privacy',
      helpdeskUrl: 'https://example.org/help',
      documentationUrl: 'https://example.org/docs',
      accessUrl: 'https://example.org/',
      gettingStarted: 'Log in',
      integrationGuide: '',
      backendId: 'b-1',
    },
    {
      ...overview,
      full_description: '<p>A cluster</p>',
      privacy_policy_link: 'https://example.org/privacy',
      helpdesk_url: 'https://example.org/help',
      documentation_url: 'https://example.org/docs',
      access_url: 'https://example.org/',
      integration_guide: '',
      backend_id: 'b-1',
    },
  ),
  write(
    'update_description',
    'setOfferingCategory',
    { categoryUuid: other },
    { category: `REST/api/marketplace-categories/${other}/` },
  ),
  write(
    'update_location',
    'setOfferingLocation',
    { latitude: 58.4, longitude: 26.7 },
    { latitude: 58.4, longitude: 26.7 },
  ),
  write('update_options', 'setOfferingOrderForm', { orderForm: orderFormInput }, { options: orderFormBody }),
  write('update_options', 'setOfferingOrderForm', { orderForm: [] }, { options: { order: [], options: {} } }),
  write(
    'update_resource_options',
    'setOfferingResourceOptions',
    { resourceOptions: orderFormInput },
    { resource_options: orderFormBody },
  ),
  write(
    'update_integration',
    'updateOfferingIntegration',
    {
      pluginOptions: {
        ...pluginOptionsInput,
        initialPrimarygroupNumber: 5000,
        initialUidnumber: 5001,
        initialUsergroupNumber: 6000,
        extra: { brand_new: 1 },
      },
      secretOptions: { ...secretOptionsInput, extra: { brand_new: 'secret' } },
      serviceAttributes: { backend_url: 'https://cloud.example.org', username: 'u' },
      backendId: 'b-1',
    },
    {
      plugin_options: { ...pluginOptions, ...olderPluginOptions, brand_new: 1 },
      secret_options: { ...secretOptions, brand_new: 'secret' },
      service_attributes: { backend_url: 'https://cloud.example.org', username: 'u' },
      backend_id: 'b-1',
    },
  ),
  write(
    'update_organization_groups',
    'setOfferingOrganizationGroups',
    { organizationGroupUuids: [other, uuid] },
    {
      organization_groups: [
        `REST/api/organization-groups/${other}/`,
        `REST/api/organization-groups/${uuid}/`,
      ],
    },
  ),
  write('delete_organization_groups', 'clearOfferingOrganizationGroups', {}, null, { status: 204 }),
  write(
    'update_compliance_checklist',
    'setOfferingComplianceChecklist',
    { complianceChecklistUuid: other },
    { compliance_checklist: other },
  ),
  write(
    'update_compliance_checklist',
    'setOfferingComplianceChecklist',
    { complianceChecklistUuid: null },
    { compliance_checklist: null },
  ),
  write('update_attributes', 'setOfferingAttributes', { attributes: { tier: 1 } }, { tier: 1 }),
  write(
    'set_backend_metadata',
    'setOfferingBackendMetadata',
    { backendMetadata: { cluster: 'a' } },
    { backend_metadata: { cluster: 'a' } },
  ),
  write(
    'check_unique_backend_id',
    'checkOfferingBackendId',
    { backendId: 'r-1', checkAllOfferings: true, useOfferingRules: false },
    { backend_id: 'r-1', check_all_offerings: true, use_offering_rules: false },
    { status: 200, body: { is_unique: true } },
  ),
  write('refresh_offering_usernames', 'refreshOfferingUsernames', {}, null, {
    status: 200,
    body: { status: 'Offering user usernames have been changed.' },
  }),
  write('sync', 'syncOffering', {}, null, { status: 202 }),
];
