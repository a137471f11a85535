import { orderFormBody, orderFormInput } from './offering-configuration.ts';
import {
  asInput,
  pluginOptions,
  pluginOptionsInput,
  secretOptions,
  secretOptionsInput,
} from './offering-options.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-offerings/';
const customer = 'd'.repeat(32);
const category = 'e'.repeat(32);
const project = 'f'.repeat(32);
const group = '9'.repeat(32);

const plain = {
  name: 'Cluster',
  slug: 'cluster',
  description: 'A cluster',
  full_description: '<p>A cluster</p>',
  privacy_policy_link: 'https://example.org/privacy',
  helpdesk_url: 'https://example.org/help',
  documentation_url: 'https://example.org/docs',
  access_url: 'https://example.org/',
  vendor_details: 'A vendor',
  getting_started: 'Log in',
  integration_guide: 'Connect it',
  type: 'Marketplace.Slurm',
  shared: true,
  billable: false,
  datacite_doi: '10.1000/1',
  latitude: 58.4,
  longitude: null,
  country: 'EE',
  backend_id: 'b-1',
  compliance_checklist: 'https://waldur.example.org/api/checklists-admin/1/',
};

/** Free-form: its keys are the caller's, so they stay as they are. */
const freeForm = {
  attributes: { some_key: 1 },
  backend_metadata: { some_key: 'a' },
  backend_id_rules: { format: { regex: '^a$' } },
};

const component = {
  type: 'cores',
  name: 'Cores',
  description: 'Processors',
  measured_unit: 'cores',
  unit_factor: 1,
  limit_amount: 1000,
  article_code: 'A-1',
  max_value: 64,
  min_value: 1,
  max_available_limit: 640,
  is_boolean: false,
  default_limit: 8,
  is_prepaid: true,
  overage_component: project,
  min_prepaid_duration: 1,
  max_prepaid_duration: 12,
  prepaid_duration_step: 1,
  min_renewal_duration: 2,
  max_renewal_duration: 24,
  renewal_duration_step: 2,
};

const plan = {
  name: 'Standard',
  description: 'For all',
  article_code: 'P-1',
  max_amount: 10,
  archived: false,
  unit_price: '12.50',
  backend_id: 'p-1',
};

const exportedOffering = {
  name: 'Cluster',
  description: 'A cluster',
  full_description: '<p>A cluster</p>',
  vendor_details: '',
  getting_started: '',
  integration_guide: '',
  type: 'Marketplace.Basic',
  shared: true,
  billable: true,
  category_name: 'HPC',
  country: '',
  latitude: 58.4,
  longitude: 26.7,
  access_url: '',
  paused_reason: '',
};

const exportedComponent = {
  type: 'cores',
  name: 'Cores',
  description: '',
  measured_unit: 'cores',
  unit_factor: 1,
  limit_amount: 100,
  article_code: '',
  backend_id: '',
};

const exportedPlan = {
  name: 'Standard',
  description: '',
  unit_price: 12.5,
  archived: false,
  max_amount: 3,
  article_code: '',
  backend_id: '',
  components: [{ component_type: 'cores', amount: 1, price: 2.5, future_price: 3 }],
};

const exportedLists = {
  screenshots: [
    { name: 's', description: '', image_content: 'aGk=', image_filename: 's.png', content_type: 'image/png' },
  ],
  files: [{ name: 'f', file_content: 'aGk=', filename: 'f.pdf', content_type: 'application/pdf' }],
  endpoints: [{ name: 'SSH', url: 'ssh://login.example.org' }],
  organization_groups: [{ name: 'Estonia', parent_name: 'Baltics' }],
  terms_of_service: [
    {
      terms_of_service: 'Be kind',
      terms_of_service_link: '',
      version: '1',
      is_active: true,
      requires_reconsent: false,
      grace_period_days: 30,
    },
  ],
};

const importFlags = {
  import_components: true,
  import_plans: true,
  import_screenshots: false,
  import_files: false,
  import_endpoints: true,
  import_organization_groups: false,
  import_terms_of_service: true,
  import_plugin_options: true,
  import_secret_options: false,
  overwrite_existing: true,
};

const create = (input: object, body: unknown): WriteCase => ({
  operation: `POST ${base}`,
  mutation:
    'mutation ($input: CreateOfferingInput!) { createOffering(input: $input) { userErrors { message } } }',
  variables: { input },
  path: base,
  body,
  response: { status: 201, body: { uuid: customer } },
});

const importCase = (input: object, body: unknown): WriteCase => ({
  operation: `POST ${base}import_offering/`,
  mutation:
    'mutation ($input: ImportOfferingInput!) { importOffering(input: $input) { userErrors { message } } }',
  variables: { input },
  path: `${base}import_offering/`,
  body,
  response: {
    status: 200,
    body: { imported_offering_uuid: customer, imported_components: [], warnings: [] },
  },
});

/** Writes that create offerings. */
export const offeringCreationWrites: readonly WriteCase[] = [
  create(
    {
      ...(asInput(plain) as object),
      customerUuid: customer,
      categoryUuid: category,
      offeringGroupUuid: group,
      attributes: freeForm.attributes,
      backendMetadata: freeForm.backend_metadata,
      backendIdRules: freeForm.backend_id_rules,
      orderForm: orderFormInput,
      resourceOptions: orderFormInput,
      components: [{ ...(asInput(component) as object), billingType: 'FEW', limitPeriod: 'TOTAL' }],
      limits: [
        { type: 'ram', min: 1, max: 2, maxAvailableLimit: 3 },
        { type: 'gpu', max: 4 },
      ],
      plans: [{ ...(asInput(plan) as object), unit: 'HALF_MONTH' }],
      pluginOptions: pluginOptionsInput,
    },
    {
      ...plain,
      ...freeForm,
      customer: `REST/api/customers/${customer}/`,
      category: `REST/api/marketplace-categories/${category}/`,
      offering_group: `REST/api/marketplace-offering-groups/${group}/`,
      options: orderFormBody,
      resource_options: orderFormBody,
      components: [{ ...component, billing_type: 'few', limit_period: 'total' }],
      limits: { ram: { min: 1, max: 2, max_available_limit: 3 }, gpu: { max: 4 } },
      plans: [{ ...plan, unit: 'half_month' }],
      plugin_options: pluginOptions,
    },
  ),
  create(
    { name: 'Bare', type: 'Marketplace.Basic', categoryUuid: category },
    { name: 'Bare', type: 'Marketplace.Basic', category: `REST/api/marketplace-categories/${category}/` },
  ),
  importCase(
    {
      ...(asInput(importFlags) as object),
      customerUuid: customer,
      category: 'HPC',
      projectUuid: project,
      source: {
        offeringData: {
          ...(asInput(exportedLists) as object),
          offering: {
            ...(asInput(exportedOffering) as object),
            state: 'ACTIVE',
            attributes: { some_key: 1 },
            orderForm: orderFormInput,
          },
          components: [
            { ...(asInput(exportedComponent) as object), billingType: 'USAGE', limitPeriod: 'ANNUAL' },
          ],
          plans: [{ ...(asInput(exportedPlan) as object), unit: 'MONTH' }],
          pluginOptions: pluginOptionsInput,
          secretOptions: secretOptionsInput,
          resourceOptions: orderFormInput,
        },
      },
    },
    {
      ...importFlags,
      customer,
      category: 'HPC',
      project,
      offering_data: {
        ...exportedLists,
        offering: {
          ...exportedOffering,
          state: 'Active',
          attributes: { some_key: 1 },
          options: orderFormBody,
        },
        components: [{ ...exportedComponent, billing_type: 'usage', limit_period: 'annual' }],
        plans: [{ ...exportedPlan, unit: 'month' }],
        plugin_options: pluginOptions,
        secret_options: secretOptions,
        resource_options: orderFormBody,
      },
    },
  ),
  importCase(
    { source: { exportData: { offering: { name: 'As it was' } } } },
    { offering_data: { offering: { name: 'As it was' } } },
  ),
];
