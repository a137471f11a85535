import { input, inputObject, isValue, sentAs } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { responseList, responseValue, writeMutation } from '../write/write-mutation.ts';
import { OfferingExportInput } from './export-data-input.ts';
import { exportFields, importFields } from './export-input.ts';
import { mustBeObject, offeringParams, offeringRow, ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/';

writeMutation({
  name: 'exportOffering',
  description:
    'Exports an offering, with everything that another server needs to create the same offering. It changes nothing; ' +
    'it is a mutation because the REST API implements it as a write. For callers who may update the offering.',
  input: { uuid: input.target('UUID of the offering.'), ...exportFields },
  method: 'POST',
  route: `${base}{uuid}/export_offering/`,
  result: ({ uuid }, body) => ({ ...body, offering_uuid: uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, which does not change.'),
    exportData: responseValue(
      t,
      'JSON',
      'export_data',
      'The export, for use in `source.exportData` of `importOffering`. A secret: it may contain the secret options. ' +
        'Null when the write was refused.',
    ),
    exportedComponents: responseList(
      t,
      'exported_components',
      'Names of the parts that the export contains.',
    ),
    exportTimestamp: responseValue(
      t,
      'DateTime',
      'export_timestamp',
      'When the export was made. Null when the write was refused.',
    ),
  }),
});

const OfferingImportSourceInput = inputObject(
  'OfferingImportSourceInput',
  'The export from which the offering is created, in exactly one of two forms.',
  {
    exportData: input.json('export_data', 'The unchanged `exportData` that `exportOffering` returned.', {
      check: mustBeObject,
    }),
    offeringData: input.object(
      OfferingExportInput,
      'offering_data',
      'An export with named and typed fields.',
    ),
  },
  { oneOf: true },
);

/** The body contains one export, whichever form the caller gave. */
const importSource = sentAs(
  input.object(OfferingImportSourceInput, 'offering_data', 'The export from which the offering is created.', {
    required: true,
  }),
  (source) => (isValue(source) ? Object.values(source)[0] : source),
  (place, source) => [
    isValue(source) && isValue(source.exportData) ? 'export_data' : 'offering_data',
    ...place,
  ],
);

writeMutation({
  name: 'importOffering',
  description:
    'Creates an offering from an export, or overwrites an offering of the same name. For callers who may create ' +
    'offerings for the organization.',
  input: {
    source: importSource,
    customerUuid: input.uuid(
      'customer',
      'UUID of the organization that will own the offering; null or left out for the organization of the ' +
        'caller.',
    ),
    category: input.string(
      'category',
      'Title of the category that will list the offering; null or left out for the category in the export.',
    ),
    projectUuid: input.uuid(
      'project',
      'UUID of the project in which the offering is created; null or left out for none.',
    ),
    ...importFields,
    overwriteExisting: input.boolean(
      'overwrite_existing',
      'Whether an existing offering of the same name is overwritten.',
    ),
  },
  method: 'POST',
  route: `${base}import_offering/`,
  result: (_input, body) => ({ ...body, offering_uuid: body.imported_offering_uuid }),
  payload: (t) => ({
    offering: changed.offering(
      t,
      'The offering that was created or overwritten; null when there is none, or when Waldur did not ' +
        'return its UUID.',
    ),
    importedComponents: responseList(t, 'imported_components', 'Names of the parts that were imported.'),
    warnings: responseList(t, 'warnings', 'Parts that could not be imported, each with the reason.'),
    importTimestamp: responseValue(
      t,
      'DateTime',
      'import_timestamp',
      'When the offering was imported. Null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'importResource',
  description:
    'Creates a resource from an object that exists in the back end of an offering; see ' +
    '`Offering.importableResources`. Only for plug-ins that can import. For owners and managers of the offering.',
  input: {
    offeringUuid: ofOffering(),
    backendId: input.string('backend_id', 'ID of the object in the back end of the offering.', {
      required: true,
    }),
    projectUuid: input.uuid('project', 'UUID of the project that gets the resource.', { required: true }),
    planUuid: input.uuid('plan', 'UUID of the plan of the resource; left out for no plan.'),
    additionalDetails: input.json(
      'additional_details',
      'Further values that the plug-in needs: an object from key to value; null for none.',
      { check: mustBeObject },
    ),
  },
  method: 'POST',
  route: `${base}{uuid}/import_resource/`,
  params: offeringParams,
  result: (given, body) => ({ ...offeringRow(given), resource_uuid: body.uuid }),
  payload: (t) => ({
    resource: changed.resource(
      t,
      'The new resource; null when none was created, or when Waldur did not return its UUID.',
    ),
    offering: changed.offering(t),
  }),
});

writeMutation({
  name: 'moveOffering',
  description:
    'Transfers an offering to another organization, which has to be a service provider. For staff.',
  input: {
    uuid: input.target('UUID of the offering.'),
    customerUuid: input.link(
      '/api/customers/{uuid}/',
      'customer',
      'UUID of the organization that will own the offering.',
      { required: true },
    ),
    preservePermissions: input.boolean(
      'preserve_permissions',
      'Whether users keep the roles that they have in the offering.',
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}{uuid}/move_offering/`,
  result: ({ uuid }) => ({ offering_uuid: uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});
