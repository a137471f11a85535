import { mustBeObject } from '../order/order-input.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { CatalogName, CatalogType } from './words.ts';

const target = { uuid: input.target('The catalog.') };

const details = (required: boolean) => ({
  name: input.string('name', 'Name of the collection.', { required, check: must.notBeBlank }),
  version: input.string('version', 'Version of the collection.', { required, check: must.notBeBlank }),
  catalogType: input.enum(CatalogType, 'catalog_type', 'How its software comes to who uses it.'),
  sourceUrl: input.url('source_url', 'Where the collection is fetched from.'),
  description: input.string('description', 'What the collection holds.'),
  metadata: input.json('metadata', 'What is to be known of the collection besides, as an object.', {
    check: mustBeObject,
  }),
  autoUpdateEnabled: input.boolean(
    'auto_update_enabled',
    'Whether the server fetches newer versions by itself.',
  ),
  updateErrors: input.string('update_errors', 'Why the last attempt to fetch it failed; empty for none.'),
});

writeMutation({
  name: 'createCatalog',
  description:
    'Adds a catalog of software by hand; see `importCatalog` for those that the server can fetch. For staff.',
  input: details(true),
  method: 'POST',
  route: '/api/marketplace-software-catalogs/',
  result: (_input, body) => ({ catalog_uuid: body.uuid }),
  payload: (t) => ({
    catalog: changed.catalog(
      t,
      'The new catalog; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details(false) };

writeMutation({
  name: 'updateCatalog',
  description: 'Changes a catalog. What is left out stays as it is. For staff.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({ catalog: changed.catalog(t) }),
});

writeMutation({
  name: 'replaceCatalog',
  description: 'Replaces the data of a catalog, with PUT: name and version are required. For staff.',
  deprecated: putTwin('updateCatalog'),
  input: { ...target, ...details(true) },
  method: 'PUT',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({ catalog: changed.catalog(t) }),
});

writeMutation({
  name: 'deleteCatalog',
  description: 'Deletes a catalog. Refused while offerings refer to it. For staff.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-software-catalogs/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Catalog'),
});

writeMutation({
  name: 'importCatalog',
  description:
    'Has the server fetch a collection of software that it does not have; see `discoveredCatalogs`. It does so later. For staff.',
  input: { name: input.enum(CatalogName, 'name', 'The collection.', { required: true }) },
  method: 'POST',
  route: '/api/marketplace-software-catalogs/import_catalog/',
  result: ({ name }) => ({ name }),
  payload: (t) => ({
    name: answered(
      t,
      'String',
      'name',
      'Name of the collection that the server is to fetch; null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'pullCatalog',
  description: 'Has the server fetch the newest version of a catalog. It does so later. For staff.',
  input: target,
  method: 'POST',
  route: '/api/marketplace-software-catalogs/{uuid}/update_catalog/',
  result: ({ uuid }) => ({ catalog_uuid: uuid }),
  payload: (t) => ({
    catalog: changed.catalog(t, 'The catalog, as it is while the work has yet to begin.'),
  }),
});
