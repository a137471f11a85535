import { BillingType, LimitPeriod, OfferingState, PlanUnit } from '../enums.ts';
import { must } from '../write/checks.ts';
import { type InputObject, input, inputObject, isValue, sentAs, sentAsNumber } from '../write/input.ts';
import { mustBeObject } from './offering-input.ts';
import { orderForm } from './order-form-input.ts';
import { pluginOptions } from './plugin-options-input.ts';
import { secretOptions } from './secret-options-input.ts';

const required = { required: true };

/** Rows in which the REST API requires these columns: they are sent as null when there is no value. */
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

const ExportedOfferingInput = inputObject(
  'ExportedOfferingInput',
  'The offering itself in an export, without its parts.',
  {
    name: input.string('name', 'Display name of the offering.', { required: true, check: must.notBeBlank }),
    type: input.string('type', 'Plug-in of the offering, for example `Marketplace.Slurm`.', required),
    description: input.string(
      'description',
      'Short description of the offering, in a few sentences.',
      required,
    ),
    fullDescription: input.string('full_description', 'Long description of the offering.', required),
    vendorDetails: input.string('vendor_details', 'Description of who makes the service.', required),
    gettingStarted: input.string('getting_started', 'First steps for users of the offering.', required),
    integrationGuide: input.string(
      'integration_guide',
      'Instructions for connecting the back end of the offering.',
      required,
    ),
    accessUrl: input.string('access_url', 'Public URL of the service.', required),
    state: input.enum(OfferingState, 'state', 'State of the offering at the time of the export.', required),
    pausedReason: input.string(
      'paused_reason',
      'Reason why the offering was paused; empty for no reason.',
      required,
    ),
    shared: input.boolean('shared', 'Whether the offering is open to all customers.', required),
    billable: input.boolean(
      'billable',
      'Whether orders and usage of the offering are put on invoices.',
      required,
    ),
    categoryName: input.string('category_name', 'Title of the category of the offering; null for none.'),
    country: input.string(
      'country',
      'Two-letter country code (ISO 3166-1) of the offering; empty for none.',
      required,
    ),
    latitude: input.float('latitude', 'Latitude of the offering in degrees; null for none.', {
      check: must.beLatitude,
    }),
    longitude: input.float('longitude', 'Longitude of the offering in degrees; null for none.', {
      check: must.beLongitude,
    }),
    attributes: input.json(
      'attributes',
      'Properties that the category defines: an object from the key of a property to its value.',
      {
        check: mustBeObject,
      },
    ),
    orderForm: orderForm('options', 'Questions of the order form, in display order.'),
  },
);

const ExportedComponentInput = inputObject('ExportedComponentInput', 'A component in an export.', {
  type: input.string('type', 'Internal name of the component, unique within the offering.', required),
  name: input.string('name', 'Display name of the component.', required),
  description: input.string('description', 'Description of what the component measures.', required),
  billingType: input.enum(BillingType, 'billing_type', 'How the component is charged.', required),
  measuredUnit: input.string('measured_unit', 'Unit of the amounts of the component.', required),
  unitFactor: input.float('unit_factor', 'Number of back-end units in one `measuredUnit`; null for none.'),
  limitPeriod: input.enum(
    LimitPeriod,
    'limit_period',
    'The period for which a limit of the component applies; null for none.',
  ),
  limitAmount: input.float(
    'limit_amount',
    'The largest amount in one `limitPeriod`; null when it is unlimited.',
  ),
  articleCode: input.string(
    'article_code',
    'Code of the component in the accounting system of the provider.',
    required,
  ),
  backendId: input.string('backend_id', 'ID of the component in the back end of the offering.', required),
});

const ExportedPriceInput = inputObject(
  'ExportedPriceInput',
  'Price and included amount of a component under a plan in an export.',
  {
    componentType: input.string('component_type', 'Internal name of the component; null for none.'),
    amount: input.float('amount', 'Amount of the component that the plan includes.', required),
    price: sentAsNumber(input.decimal('price', 'Price of one unit of the component.', required)),
    futurePrice: sentAsNumber(
      input.decimal(
        'future_price',
        'Price of one unit of the component from the next billing period on; null when the price does not change.',
      ),
    ),
  },
);

const ExportedPlanInput = inputObject('ExportedPlanInput', 'A plan in an export.', {
  name: input.string('name', 'Display name of the plan.', required),
  description: input.string('description', 'Description of what the plan is meant for.', required),
  unitPrice: sentAsNumber(
    input.decimal(
      'unit_price',
      'Price for one period (`unit`) of everything that is charged at a fixed amount.',
      required,
    ),
  ),
  unit: input.enum(PlanUnit, 'unit', 'The period to which the prices apply.', required),
  archived: input.boolean(
    'archived',
    'Whether the plan is withdrawn, so that no new resources can be ordered with it.',
    required,
  ),
  maxAmount: input.int(
    'max_amount',
    'The largest number of resources that can have the plan at the same time; null when it is unlimited.',
  ),
  articleCode: input.string(
    'article_code',
    'Code of the plan in the accounting system of the provider.',
    required,
  ),
  backendId: input.string('backend_id', 'ID of the plan in the back end of the offering.', required),
  components: {
    ...rows(
      ExportedPriceInput,
      'components',
      'Price and included amount of each component; empty for none.',
      'component_type',
      'future_price',
    ),
    required: true,
  },
});

const ExportedScreenshotInput = inputObject('ExportedScreenshotInput', 'A screenshot in an export.', {
  name: input.string('name', 'Title of the screenshot.', required),
  description: input.string('description', 'Description of what the screenshot shows.', required),
  imageContent: input.string('image_content', 'Content of the picture file, in Base64.', required),
  imageFilename: input.string('image_filename', 'Name of the picture file.', required),
  contentType: input.string(
    'content_type',
    'Media type of the picture file, for example `image/png`.',
    required,
  ),
});

const ExportedFileInput = inputObject('ExportedFileInput', 'A document in an export.', {
  name: input.string('name', 'Title of the document.', required),
  fileContent: input.string('file_content', 'Content of the document file, in Base64.', required),
  filename: input.string('filename', 'Name of the document file.', required),
  contentType: input.string(
    'content_type',
    'Media type of the document file, for example `application/pdf`.',
    required,
  ),
});

const ExportedEndpointInput = inputObject('ExportedEndpointInput', 'An endpoint in an export.', {
  name: input.string('name', 'Name of the service that users reach at the URL.', required),
  url: input.string('url', 'URL of the endpoint with its scheme.', required),
});

const ExportedOrganizationGroupInput = inputObject(
  'ExportedOrganizationGroupInput',
  'An organization group in an export.',
  {
    name: input.string('name', 'Display name of the group, by which the import looks it up.', required),
    parentName: input.string('parent_name', 'Display name of the parent group; null for a group at the top.'),
  },
);

const ExportedTermsOfServiceInput = inputObject(
  'ExportedTermsOfServiceInput',
  'A version of the terms of service in an export.',
  {
    termsOfService: input.string('terms_of_service', 'Text of the terms.', required),
    termsOfServiceLink: input.string('terms_of_service_link', 'URL of a page with the terms.', required),
    version: input.string('version', 'Name of the version.', required),
    isActive: input.boolean('is_active', 'Whether this version is in force.', required),
    requiresReconsent: input.boolean(
      'requires_reconsent',
      'Whether users who agreed to an older version have to agree again.',
      required,
    ),
    gracePeriodDays: input.int(
      'grace_period_days',
      'Number of days within which users have to agree again; null for no deadline.',
    ),
  },
);

/** An export with named and typed fields, for callers who write one by hand. */
export const OfferingExportInput = inputObject(
  'OfferingExportInput',
  'An export of an offering with named and typed fields, for exports that a program creates or changes. To import ' +
    'the result of `exportOffering` unchanged, use `exportData` instead.',
  {
    offering: sentAs(
      input.object(ExportedOfferingInput, 'offering', 'The offering itself, without its parts.', required),
      (row) => withNulls(row, ['category_name', 'latitude', 'longitude']),
    ),
    components: rows(
      ExportedComponentInput,
      'components',
      'Components of the offering: what it measures and charges.',
      'unit_factor',
      'limit_period',
      'limit_amount',
    ),
    plans: rows(ExportedPlanInput, 'plans', 'Plans of the offering: its price lists.', 'max_amount'),
    screenshots: rows(ExportedScreenshotInput, 'screenshots', 'Screenshots of the offering.'),
    files: rows(ExportedFileInput, 'files', 'Documents about the offering.'),
    endpoints: rows(
      ExportedEndpointInput,
      'endpoints',
      'Endpoints of the offering: URLs at which users reach it.',
    ),
    organizationGroups: rows(
      ExportedOrganizationGroupInput,
      'organization_groups',
      'Groups whose organizations can order the offering.',
      'parent_name',
    ),
    termsOfService: rows(
      ExportedTermsOfServiceInput,
      'terms_of_service',
      'Versions of the terms of service of the offering.',
      'grace_period_days',
    ),
    pluginOptions: pluginOptions('Settings of the plug-in.'),
    secretOptions: secretOptions('Settings of the plug-in that contain secrets.'),
    resourceOptions: orderForm(
      'resource_options',
      'Settings that can be changed on existing resources, in display order.',
    ),
  },
);
