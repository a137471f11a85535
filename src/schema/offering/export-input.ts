import { input } from '../write/input.ts';

/** What an export of an offering holds. */
export const exportFields = {
  includeComponents: input.boolean('include_components', 'Whether the export holds the components.'),
  includePlans: input.boolean('include_plans', 'Whether the export holds the plans.'),
  includeScreenshots: input.boolean('include_screenshots', 'Whether the export holds the screenshots.'),
  includeFiles: input.boolean('include_files', 'Whether the export holds the files.'),
  includeEndpoints: input.boolean('include_endpoints', 'Whether the export holds the endpoints.'),
  includeOrganizationGroups: input.boolean(
    'include_organization_groups',
    'Whether the export names the organization groups that can order.',
  ),
  includeTermsOfService: input.boolean(
    'include_terms_of_service',
    'Whether the export holds the terms of service.',
  ),
  includePluginOptions: input.boolean(
    'include_plugin_options',
    'Whether the export holds the plug-in options.',
  ),
  includeSecretOptions: input.boolean(
    'include_secret_options',
    'Whether the export holds the secret options, passwords included. Keep such an export safe.',
  ),
  includeAttributes: input.boolean('include_attributes', 'Whether the export holds the attributes.'),
  includeOptions: input.boolean('include_options', 'Whether the export holds the order form.'),
  includeResourceOptions: input.boolean(
    'include_resource_options',
    'Whether the export holds the options of resources.',
  ),
};

/** What of an export is taken over. */
export const importFields = {
  importComponents: input.boolean('import_components', 'Whether the components are taken over.'),
  importPlans: input.boolean('import_plans', 'Whether the plans are taken over.'),
  importScreenshots: input.boolean('import_screenshots', 'Whether the screenshots are taken over.'),
  importFiles: input.boolean('import_files', 'Whether the files are taken over.'),
  importEndpoints: input.boolean('import_endpoints', 'Whether the endpoints are taken over.'),
  importOrganizationGroups: input.boolean(
    'import_organization_groups',
    'Whether the organization groups are taken over. They are found by name, and may not exist here.',
  ),
  importTermsOfService: input.boolean(
    'import_terms_of_service',
    'Whether the terms of service are taken over.',
  ),
  importPluginOptions: input.boolean('import_plugin_options', 'Whether the plug-in options are taken over.'),
  importSecretOptions: input.boolean(
    'import_secret_options',
    'Whether the secret options are taken over. Those that the offering has are overwritten.',
  ),
};
