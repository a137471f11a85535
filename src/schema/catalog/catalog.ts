import { choiceLists, relations } from '../../relations/relations.ts';
import { byUuid } from '../../relations/source.ts';
import { builder } from '../builder.ts';
import { rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one, sortInput } from '../filter.ts';
import { nodeId } from '../node.ts';
import { Catalog, DiscoveredCatalog, SoftwareCatalog } from '../refs.ts';
import { linked, lookedUp } from '../related.ts';
import { CatalogType } from './words.ts';

const c = columnFields<'Catalog'>({ linked: true });
const discovered = columnFields<'DiscoveredCatalog'>();

builder.objectType(Catalog, {
  description: 'A software catalog: a published collection of software, such as EESSI, in one version.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Catalog'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the catalog.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the catalog in the REST API.'),
    name: c.sureString(t, 'name', 'Name of the collection.'),
    version: c.sure.string(t, 'version', 'Version of the collection, for example `2023.06`.'),
    description: c.sure.string(t, 'description', 'Description of the contents of the collection.'),
    catalogType: c.sure.enum(t, 'catalog_type', CatalogType, 'How users get the software of the collection.'),
    catalogTypeWord: c.word(t, 'catalog_type', 'catalogType'),
    catalogTypeDisplay: c.sure.string(t, 'catalog_type_display', 'Display name of `catalogType`.'),
    sourceUrl: c.url(
      t,
      'source_url',
      'URL from which the server fetches the collection; null when there is none.',
    ),
    metadata: c.json(
      t,
      'metadata',
      'Data about the collection that its source publishes, unchanged. Null only with an error.',
    ),
    packageCount: c.sure.int(t, 'package_count', 'Number of packages in the collection.'),
    versionCount: c.sure.int(t, 'version_count', 'Number of versions of packages in the collection.'),
    targetCount: c.sure.int(
      t,
      'target_count',
      'Number of kinds of processors for which the packages are built.',
    ),
    autoUpdateEnabled: c.sure.boolean(
      t,
      'auto_update_enabled',
      'Whether the server automatically fetches newer versions of the collection.',
    ),
    lastUpdateAttempt: c.dateTime(
      t,
      'last_update_attempt',
      'When the server last tried to fetch the collection; null when it never tried.',
    ),
    lastSuccessfulUpdate: c.dateTime(
      t,
      'last_successful_update',
      'When the server last fetched the collection successfully; null when it never did.',
    ),
    updateErrors: c.sure.string(
      t,
      'update_errors',
      'Error message of the last attempt to fetch the collection; empty when it succeeded.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the catalog was added to the server.'),
    modified: c.sure.dateTime(t, 'modified', 'When the catalog last changed.'),
  }),
});

builder.objectType(DiscoveredCatalog, {
  description:
    'A collection of software that the server can fetch, with the newest version that its source has.',
  fields: (t) => ({
    name: discovered.sure.string(t, 'name', 'Name of the collection.'),
    catalogType: discovered.sure.enum(
      t,
      'catalog_type',
      CatalogType,
      'How users get the software of the collection.',
    ),
    catalogTypeWord: discovered.word(t, 'catalog_type', 'catalogType'),
    latestVersion: discovered.sure.string(t, 'latest_version', 'The newest version that the source has.'),
    existing: discovered.sure.boolean(
      t,
      'existing',
      'Whether the server already has a version of the collection.',
    ),
    existingVersion: discovered.string(
      t,
      'existing_version',
      'The version of the collection that the server has; null when it has none.',
    ),
    updateAvailable: discovered.sure.boolean(
      t,
      'update_available',
      'Whether the source has a newer version than the server.',
    ),
  }),
});

builder.objectField(SoftwareCatalog, 'catalog', (t) =>
  linked(t, relations.SoftwareCatalog.catalog, 'The published catalog. Null when it was withdrawn.'),
);

const CatalogFilter = filterInput('CatalogFilter', 'Selects software catalogs.', {
  name: one('String', 'name', 'Catalogs with this text in their name.'),
  version: one('String', 'version', 'Catalogs with this text in their version.'),
  description: one('String', 'description', 'Catalogs with this text in their description.'),
  catalogType: one(CatalogType, 'catalog_type', 'Catalogs of this type.'),
  autoUpdateEnabled: one(
    'Boolean',
    'auto_update_enabled',
    'Catalogs that the server updates automatically (true), or that it does not (false).',
  ),
});

const CatalogSort = sortInput(
  'CatalogSort',
  'catalogs',
  sortKeys('CatalogSortField', 'Keys by which software catalogs can be sorted.', {
    name: 'Name of the catalog.',
    version: 'Version of the catalog.',
    catalog_type: 'Type of the catalog.',
    created: 'Time at which the catalog was added.',
    modified: 'Time at which the catalog last changed.',
  }),
);

builder.queryFields((t) => ({
  catalogs: rootConnection(t, choiceLists.catalogs, {
    description: 'The software catalogs to which offerings can refer.',
    filter: CatalogFilter,
    sort: CatalogSort,
  }),
  catalog: lookedUp(
    t,
    byUuid.Catalog,
    'One software catalog; null, with a NOT_FOUND error, when it does not exist.',
  ),
  discoveredCatalogs: rootConnection(t, choiceLists.discoveredCatalogs, {
    description:
      'The collections of software that the server can fetch, with the newest versions that their sources have. The ' +
      'server queries the sources during the request. For staff.',
  }),
}));
