import { input, inputObject, isValue, sentAs } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, answeredList, writeMutation } from '../write/write-mutation.ts';
import { OfferingExportInput } from './export-data-input.ts';
import { exportFields, importFields } from './export-input.ts';
import { mustBeObject, offeringParams, offeringRow, ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/';

writeMutation({
  name: 'exportOffering',
  description:
    'Gives everything about an offering that another server needs to have the same. It changes nothing, ' +
    'though it is a mutation: the REST API has it as a write. For those who may update the offering.',
  input: { uuid: input.target('The offering.'), ...exportFields },
  method: 'POST',
  route: `${base}{uuid}/export_offering/`,
  result: ({ uuid }, body) => ({ ...body, offering_uuid: uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, which stays as it is.'),
    exportData: answered(
      t,
      'JSON',
      'export_data',
      'The export, as `importOffering` takes it in `source.exportData`. A secret: may hold the secret options. Null when the write was refused.',
    ),
    exportedComponents: answeredList(t, 'exported_components', 'Names of the parts that the export holds.'),
    exportTimestamp: answered(
      t,
      'DateTime',
      'export_timestamp',
      'When the export was made. Null when the write was refused.',
    ),
  }),
});

const OfferingImportSourceInput = inputObject(
  'OfferingImportSourceInput',
  'The export that an offering is made of, in exactly one of two forms.',
  {
    exportData: input.json('export_data', 'What `exportOffering` gave, as it is.', { check: mustBeObject }),
    offeringData: input.object(OfferingExportInput, 'offering_data', 'The same with names and types.'),
  },
  { oneOf: true },
);

/** The body has one export, whichever form it was given in. */
const importSource = sentAs(
  input.object(OfferingImportSourceInput, 'offering_data', 'The export.', { required: true }),
  (source) => (isValue(source) ? Object.values(source)[0] : source),
  (place, source) => [
    isValue(source) && isValue(source.exportData) ? 'export_data' : 'offering_data',
    ...place,
  ],
);

writeMutation({
  name: 'importOffering',
  description:
    'Makes an offering from an export, or overwrites one of the same name. For those who may create offerings for ' +
    'the organization.',
  input: {
    source: importSource,
    customerUuid: input.uuid(
      'customer',
      'The organization that is to own the offering; left out or null for the one of the caller.',
    ),
    category: input.string(
      'category',
      'Title of the category under which it is listed; left out or null for the one in the export.',
    ),
    projectUuid: input.uuid('project', 'The project that it is made in; left out or null for none.'),
    ...importFields,
    overwriteExisting: input.boolean(
      'overwrite_existing',
      'Whether an offering of the same name is overwritten.',
    ),
  },
  method: 'POST',
  route: `${base}import_offering/`,
  result: (_input, body) => ({ ...body, offering_uuid: body.imported_offering_uuid }),
  payload: (t) => ({
    offering: changed.offering(
      t,
      'The offering that was made or overwritten; null when none was, or when Waldur did not send its uuid.',
    ),
    importedComponents: answeredList(t, 'imported_components', 'Names of the parts that were taken over.'),
    warnings: answeredList(t, 'warnings', 'What could not be taken over, and why.'),
    importTimestamp: answered(
      t,
      'DateTime',
      'import_timestamp',
      'When it was imported. Null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'importResource',
  description:
    'Makes a resource of an object that exists in the system behind an offering; see ' +
    '`Offering.importableResources`. Only for plug-ins that can import. For owners and managers of the ' +
    'offering.',
  input: {
    offeringUuid: ofOffering(),
    backendId: input.string('backend_id', 'Id of the object in the system behind the offering.', {
      required: true,
    }),
    projectUuid: input.uuid('project', 'The project that gets the resource.', { required: true }),
    planUuid: input.uuid('plan', 'The plan of the resource; left out for none.'),
    additionalDetails: input.json(
      'additional_details',
      'What the plug-in wants to know besides, from key to value; null for nothing.',
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
      'The new resource; null when none was made, or when Waldur did not send its uuid.',
    ),
    offering: changed.offering(t),
  }),
});

writeMutation({
  name: 'moveOffering',
  description:
    'Gives an offering to another organization, which has to be a service provider. Only for staff.',
  input: {
    uuid: input.target('The offering.'),
    customerUuid: input.link(
      '/api/customers/{uuid}/',
      'customer',
      'The organization that is to own the offering.',
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
