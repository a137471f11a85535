import { BillingType, LimitPeriod, OfferingState, PlanUnit } from '../enums.ts';
import { must } from '../write/checks.ts';
import { type InputObject, input, inputObject, isValue, sentAs, sentAsNumber } from '../write/input.ts';
import { mustBeObject } from './offering-input.ts';
import { orderForm } from './order-form-input.ts';
import { pluginOptions } from './plugin-options-input.ts';
import { secretOptions } from './secret-options-input.ts';

const required = { required: true };

/** Rows in which the REST API wants these columns even when there is nothing to say: null then. */
const rows = <const W extends string>(
  type: InputObject,
  wire: W,
  description: string,
  ...columns: string[]
) =>
  sentAs(input.objects(type, wire, description), (value) =>
    Array.isArray(value) ? value.map((row: unknown) => withNulls(row, columns)) : value,
  );

function withNulls(row: unknown, columns: readonly string[]): unknown {
  return isValue(row) ? { ...Object.fromEntries(columns.map((column) => [column, null])), ...row } : row;
}

const ExportedOfferingInput = inputObject('ExportedOfferingInput', 'The offering itself in an export.', {
  name: input.string('name', 'Display name.', { required: true, check: must.notBeBlank }),
  type: input.string('type', 'The plug-in behind it, for example `Marketplace.Slurm`.', required),
  description: input.string('description', 'What it is, in a few sentences.', required),
  fullDescription: input.string('full_description', 'What it is, at length.', required),
  vendorDetails: input.string('vendor_details', 'Who makes what is offered.', required),
  gettingStarted: input.string('getting_started', 'First steps for users.', required),
  integrationGuide: input.string('integration_guide', 'How the back end is connected.', required),
  accessUrl: input.string('access_url', 'Address at which everybody reaches the service.', required),
  state: input.enum(OfferingState, 'state', 'State at the time of the export.', required),
  pausedReason: input.string('paused_reason', 'Why it was paused; empty for no reason.', required),
  shared: input.boolean('shared', 'Open to all customers.', required),
  billable: input.boolean('billable', 'Orders and usage are put on invoices.', required),
  categoryName: input.string('category_name', 'Title of its category; null for none.'),
  country: input.string('country', 'Country code of two letters (ISO 3166-1); empty for none.', required),
  latitude: input.float('latitude', 'Latitude in degrees; null for none.', { check: must.beLatitude }),
  longitude: input.float('longitude', 'Longitude in degrees; null for none.', { check: must.beLongitude }),
  attributes: input.json('attributes', 'Properties as the category defines them, from key to value.', {
    check: mustBeObject,
  }),
  orderForm: orderForm('options', 'Questions of the order form, in order.'),
});

const ExportedComponentInput = inputObject('ExportedComponentInput', 'A component in an export.', {
  type: input.string('type', 'Internal name, unique within the offering.', required),
  name: input.string('name', 'Display name.', required),
  description: input.string('description', 'What is measured.', required),
  billingType: input.enum(BillingType, 'billing_type', 'How it is charged.', required),
  measuredUnit: input.string('measured_unit', 'What amounts are counted in.', required),
  unitFactor: input.float('unit_factor', 'Units of the back end in one `measuredUnit`; null for none.'),
  limitPeriod: input.enum(LimitPeriod, 'limit_period', 'The period for which a limit holds; null for none.'),
  limitAmount: input.float('limit_amount', 'The most in one `limitPeriod`; null for no bound.'),
  articleCode: input.string('article_code', 'Code in the accounting of the provider.', required),
  backendId: input.string('backend_id', 'Id in the system behind the offering.', required),
});

const ExportedPriceInput = inputObject(
  'ExportedPriceInput',
  'What a component costs under a plan in an export.',
  {
    componentType: input.string('component_type', 'Internal name of the component; null for none.'),
    amount: input.float('amount', 'How much the plan includes.', required),
    price: sentAsNumber(input.decimal('price', 'Price of one unit.', required)),
    futurePrice: sentAsNumber(
      input.decimal('future_price', 'Price of one unit from the next billing period; null when it stays.'),
    ),
  },
);

const ExportedPlanInput = inputObject('ExportedPlanInput', 'A plan in an export.', {
  name: input.string('name', 'Display name.', required),
  description: input.string('description', 'What it is meant for.', required),
  unitPrice: sentAsNumber(
    input.decimal('unit_price', 'Price of one `unit` for what has a fixed amount.', required),
  ),
  unit: input.enum(PlanUnit, 'unit', 'The period that the prices are for.', required),
  archived: input.boolean('archived', 'No new resources can be ordered with it.', required),
  maxAmount: input.int('max_amount', 'How many resources can have it at a time; null for no bound.'),
  articleCode: input.string('article_code', 'Code in the accounting of the provider.', required),
  backendId: input.string('backend_id', 'Id in the system behind the offering.', required),
  components: {
    ...rows(
      ExportedPriceInput,
      'components',
      'What the components cost; empty for nothing.',
      'component_type',
      'future_price',
    ),
    required: true,
  },
});

const ExportedScreenshotInput = inputObject('ExportedScreenshotInput', 'A screenshot in an export.', {
  name: input.string('name', 'Title.', required),
  description: input.string('description', 'What is to be seen.', required),
  imageContent: input.string('image_content', 'The picture, in Base64.', required),
  imageFilename: input.string('image_filename', 'Name of the picture file.', required),
  contentType: input.string('content_type', 'Media type, for example `image/png`.', required),
});

const ExportedFileInput = inputObject('ExportedFileInput', 'A document in an export.', {
  name: input.string('name', 'Title.', required),
  fileContent: input.string('file_content', 'The document, in Base64.', required),
  filename: input.string('filename', 'Name of the file.', required),
  contentType: input.string('content_type', 'Media type, for example `application/pdf`.', required),
});

const ExportedEndpointInput = inputObject('ExportedEndpointInput', 'An endpoint in an export.', {
  name: input.string('name', 'What is reached there.', required),
  url: input.string('url', 'The address, with its scheme.', required),
});

const ExportedOrganizationGroupInput = inputObject(
  'ExportedOrganizationGroupInput',
  'An organization group in an export.',
  {
    name: input.string('name', 'Display name, by which it is found again.', required),
    parentName: input.string('parent_name', 'Display name of the wider group; null at the top.'),
  },
);

const ExportedTermsOfServiceInput = inputObject(
  'ExportedTermsOfServiceInput',
  'A version of the terms of service in an export.',
  {
    termsOfService: input.string('terms_of_service', 'The text.', required),
    termsOfServiceLink: input.string('terms_of_service_link', 'Address of the text.', required),
    version: input.string('version', 'Name of the version.', required),
    isActive: input.boolean('is_active', 'The version that holds now.', required),
    requiresReconsent: input.boolean(
      'requires_reconsent',
      'Users who agreed to an older version have to agree again.',
      required,
    ),
    gracePeriodDays: input.int('grace_period_days', 'Days that they have for it; null for no bound.'),
  },
);

/** An export in a form with names and types, for who makes one by hand. */
export const OfferingExportInput = inputObject(
  'OfferingExportInput',
  'An export of an offering. What `exportOffering` gave can be handed to `importOffering` as it is, as ' +
    '`exportData`; this is for exports that are made or changed by a program.',
  {
    offering: sentAs(
      input.object(ExportedOfferingInput, 'offering', 'The offering itself.', required),
      (row) => withNulls(row, ['category_name', 'latitude', 'longitude']),
    ),
    components: rows(
      ExportedComponentInput,
      'components',
      'What it measures and charges.',
      'unit_factor',
      'limit_period',
      'limit_amount',
    ),
    plans: rows(ExportedPlanInput, 'plans', 'Its price lists.', 'max_amount'),
    screenshots: rows(ExportedScreenshotInput, 'screenshots', 'Pictures of it.'),
    files: rows(ExportedFileInput, 'files', 'Documents about it.'),
    endpoints: rows(ExportedEndpointInput, 'endpoints', 'Addresses at which users reach it.'),
    organizationGroups: rows(
      ExportedOrganizationGroupInput,
      'organization_groups',
      'Groups whose organizations can order.',
      'parent_name',
    ),
    termsOfService: rows(
      ExportedTermsOfServiceInput,
      'terms_of_service',
      'Its terms of service.',
      'grace_period_days',
    ),
    pluginOptions: pluginOptions('Settings of the plug-in.'),
    secretOptions: secretOptions('Settings of the plug-in that hold secrets.'),
    resourceOptions: orderForm(
      'resource_options',
      'Settings that can be changed on resources later, in order.',
    ),
  },
);
