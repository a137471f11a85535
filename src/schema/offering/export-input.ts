import { input } from '../write/input.ts';

/** Which parts an export of an offering contains. */
export const exportFields = {
  includeComponents: input.boolean('include_components', 'Whether the export contains the components.'),
  includePlans: input.boolean('include_plans', 'Whether the export contains the plans.'),
  includeScreenshots: input.boolean('include_screenshots', 'Whether the export contains the screenshots.'),
  includeFiles: input.boolean('include_files', 'Whether the export contains the files.'),
  includeEndpoints: input.boolean('include_endpoints', 'Whether the export contains the endpoints.'),
  includeOrganizationGroups: input.boolean(
    'include_organization_groups',
    'Whether the export contains the names of the organization groups that can order the offering.',
  ),
  includeTermsOfService: input.boolean(
    'include_terms_of_service',
    'Whether the export contains the terms of service.',
  ),
  includePluginOptions: input.boolean(
    'include_plugin_options',
    'Whether the export contains the plug-in options.',
  ),
  includeSecretOptions: input.boolean(
    'include_secret_options',
    'Whether the export contains the secret options, including passwords. Store such an export safely.',
  ),
  includeAttributes: input.boolean('include_attributes', 'Whether the export contains the attributes.'),
  includeOptions: input.boolean('include_options', 'Whether the export contains the order form.'),
  includeResourceOptions: input.boolean(
    'include_resource_options',
    'Whether the export contains the options of resources.',
  ),
};

/** Which parts of an export are imported. */
export const importFields = {
  importComponents: input.boolean('import_components', 'Whether the components of the export are imported.'),
  importPlans: input.boolean('import_plans', 'Whether the plans of the export are imported.'),
  importScreenshots: input.boolean(
    'import_screenshots',
    'Whether the screenshots of the export are imported.',
  ),
  importFiles: input.boolean('import_files', 'Whether the files of the export are imported.'),
  importEndpoints: input.boolean('import_endpoints', 'Whether the endpoints of the export are imported.'),
  importOrganizationGroups: input.boolean(
    'import_organization_groups',
    'Whether the organization groups of the export are imported. They are looked up by name, and may not exist on ' +
      'this server.',
  ),
  importTermsOfService: input.boolean(
    'import_terms_of_service',
    'Whether the terms of service of the export are imported.',
  ),
  importPluginOptions: input.boolean(
    'import_plugin_options',
    'Whether the plug-in options of the export are imported.',
  ),
  importSecretOptions: input.boolean(
    'import_secret_options',
    'Whether the secret options of the export are imported. They overwrite the secret options that the offering has.',
  ),
};
