import { mustBeObject } from '../order/order-input.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, responseValue, writeMutation } from '../write/write-mutation.ts';
import { CatalogName, CatalogType } from './words.ts';

const target = { uuid: input.target('UUID of the catalog.') };

const details = (required: boolean) => ({
  name: input.string('name', 'Name of the collection.', { required, check: must.notBeBlank }),
  version: input.string('version', 'Version of the collection.', { required, check: must.notBeBlank }),
  catalogType: input.enum(CatalogType, 'catalog_type', 'How users get the software of the collection.'),
  sourceUrl: input.url('source_url', 'URL from which the server fetches the collection.'),
  description: input.string('description', 'Description of the contents of the collection.'),
  metadata: input.json('metadata', 'Further data about the collection, as an object.', {
    check: mustBeObject,
  }),
  autoUpdateEnabled: input.boolean(
    'auto_update_enabled',
    'Whether the server automatically fetches newer versions of the collection.',
  ),
  updateErrors: input.string(
    'update_errors',
    'Error message of the last attempt to fetch the collection; empty for none.',
  ),
});

writeMutation({
  name: 'createCatalog',
  description:
    'Creates a software catalog by hand. For collections that the server can fetch, see `importCatalog`. For staff.',
  input: details(true),
  method: 'POST',
  route: '/api/marketplace-software-catalogs/',
  result: (_input, body) => ({ catalog_uuid: body.uuid }),
  payload: (t) => ({
    catalog: changed.catalog(
      t,
      'The new catalog; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCatalog',
  description: 'Changes a software catalog. Fields that are left out stay unchanged. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({ catalog: changed.catalog(t) }),
});

writeMutation({
  name: 'replaceCatalog',
  description: 'Replaces the data of a software catalog, with PUT: name and version are required. For staff.',
  deprecated: putTwin('updateCatalog'),
  input: { ...target, ...details(true) },
  method: 'PUT',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({ catalog: changed.catalog(t) }),
});

writeMutation({
  name: 'deleteCatalog',
  description: 'Deletes a software catalog. Refused while offerings refer to it. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Catalog'),
});

writeMutation({
  name: 'importCatalog',
  description:
    'Requests that the server fetches a collection of software that it does not have yet; see `discoveredCatalogs`. ' +
    'The server does this after the mutation has returned. For staff.',
  input: { name: input.enum(CatalogName, 'name', 'The collection to fetch.', { required: true }) },
  method: 'POST',
  route: '/api/marketplace-software-catalogs/import_catalog/',
  result: ({ name }) => ({ name }),
  payload: (t) => ({
    name: responseValue(
      t,
      'String',
      'name',
      'Name of the collection that the server will fetch; null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'pullCatalog',
  description:
    'Requests that the server fetches the newest version of a software catalog. The server does this after the ' +
    'mutation has returned. For staff.',
  input: target,
  method: 'POST',
  route: '/api/marketplace-software-catalogs/{uuid}/update_catalog/',
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({
    catalog: changed.catalog(t, 'The catalog, usually before the server begins to fetch it.'),
  }),
});
