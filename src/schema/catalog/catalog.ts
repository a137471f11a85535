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
  description: 'A published collection of software, such as EESSI in one of its versions.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Catalog'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the catalog.'),
    url: c.sure.ownUrl(t, 'url', 'Address in the REST API.'),
    name: c.sureString(t, 'name', 'Name of the collection.'),
    version: c.sure.string(t, 'version', 'Version of the collection, for example `2023.06`.'),
    description: c.sure.string(t, 'description', 'What the collection holds.'),
    catalogType: c.sure.enum(t, 'catalog_type', CatalogType, 'How its software comes to who uses it.'),
    catalogTypeWord: c.word(t, 'catalog_type', 'catalogType'),
    catalogTypeDisplay: c.sure.string(t, 'catalog_type_display', '`catalogType` in words, for display.'),
    sourceUrl: c.url(t, 'source_url', 'Where the server fetches the collection from; null when nobody says.'),
    metadata: c.json(
      t,
      'metadata',
      'What the source tells of the collection, in its own words. Null only with an error.',
    ),
    packageCount: c.sure.int(t, 'package_count', 'How many packages it holds.'),
    versionCount: c.sure.int(t, 'version_count', 'How many versions of packages it holds.'),
    targetCount: c.sure.int(t, 'target_count', 'How many kinds of processors its packages are built for.'),
    autoUpdateEnabled: c.sure.boolean(
      t,
      'auto_update_enabled',
      'Whether the server fetches newer versions of the collection by itself.',
    ),
    lastUpdateAttempt: c.dateTime(
      t,
      'last_update_attempt',
      'When the server last tried to fetch the collection; null when it never did.',
    ),
    lastSuccessfulUpdate: c.dateTime(
      t,
      'last_successful_update',
      'When the server last fetched the collection; null when it never did.',
    ),
    updateErrors: c.sure.string(t, 'update_errors', 'Why the last attempt failed; empty when it did not.'),
    created: c.sure.dateTime(t, 'created', 'When the catalog was added to the server.'),
    modified: c.sure.dateTime(t, 'modified', 'When the catalog last changed.'),
  }),
});

builder.objectType(DiscoveredCatalog, {
  description: 'A collection of software as its source has it now, which the server can fetch.',
  fields: (t) => ({
    name: discovered.sure.string(t, 'name', 'Name of the collection.'),
    catalogType: discovered.sure.enum(
      t,
      'catalog_type',
      CatalogType,
      'How its software comes to who uses it.',
    ),
    catalogTypeWord: discovered.word(t, 'catalog_type', 'catalogType'),
    latestVersion: discovered.sure.string(t, 'latest_version', 'The newest version that the source has.'),
    existing: discovered.sure.boolean(t, 'existing', 'Whether the server has a version of it.'),
    existingVersion: discovered.string(
      t,
      'existing_version',
      'The version that the server has; null when it has none.',
    ),
    updateAvailable: discovered.sure.boolean(
      t,
      'update_available',
      'Whether the source has a newer version than the server.',
    ),
  }),
});

builder.objectField(SoftwareCatalog, 'catalog', (t) =>
  linked(t, relations.SoftwareCatalog.catalog, 'The catalog itself. Null when it was withdrawn.'),
);

const CatalogFilter = filterInput('CatalogFilter', 'Which catalogs are listed.', {
  name: one('String', 'name', 'Part of the name.'),
  version: one('String', 'version', 'Part of the version.'),
  description: one('String', 'description', 'Part of the description.'),
  catalogType: one(CatalogType, 'catalog_type', 'Whose software comes so.'),
  autoUpdateEnabled: one(
    'Boolean',
    'auto_update_enabled',
    'That the server keeps up to date by itself, or not.',
  ),
});

const CatalogSort = sortInput(
  'CatalogSort',
  'catalogs',
  sortKeys('CatalogSortField', 'What catalogs can be sorted by.', {
    name: 'The name.',
    version: 'The version.',
    catalog_type: 'How the software comes.',
    created: 'When the catalog was added.',
    modified: 'When the catalog last changed.',
  }),
);

builder.queryFields((t) => ({
  catalogs: rootConnection(t, choiceLists.catalogs, {
    description: 'The catalogs of software that offerings can refer to.',
    filter: CatalogFilter,
    sort: CatalogSort,
  }),
  catalog: lookedUp(
    t,
    byUuid.Catalog,
    'One catalog of software; null, with a NOT_FOUND error, when there is none.',
  ),
  discoveredCatalogs: rootConnection(t, choiceLists.discoveredCatalogs, {
    description:
      'The collections of software that the server can fetch, as their sources have them now: it asks these while you wait. For staff.',
  }),
}));
