import { uuidOf } from '../random.ts';
import { forbidden } from '../rest/call.ts';
import { required } from '../rest/fields.ts';
import { page } from '../rest/paging.ts';
import { conflict409 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, choice, object, text } from '../rest/values.ts';
import { urls } from '../rows/urls.ts';
import { isoOf } from '../world/text.ts';
import type { CatalogSource } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { defined, drop, type Family, familyRoutes, sent, staffOnly, writtenRow } from './family.ts';

const types = {
  binary_runtime: 'Binary runtime',
  source_package: 'Source package',
  package_manager: 'Package manager',
};
type CatalogType = keyof typeof types;

const typeOf = ({ name, written }: CatalogSource): CatalogType =>
  typeof written.catalog_type === 'string' && written.catalog_type in types
    ? (written.catalog_type as CatalogType)
    : name.startsWith('Spack')
      ? 'source_package'
      : 'binary_runtime';

const started = Date.UTC(2025, 2, 1);

const path = '/api/marketplace-software-catalogs/';

const row = writtenRow<CatalogSource>('Catalog', {
  url: ({ uuid }, call) => urls.at(call, `marketplace-software-catalogs/${uuid}/`),
  uuid: ({ uuid }) => uuid,
  created: () => isoOf(started),
  modified: () => isoOf(started + 30 * 86_400_000),
  name: ({ name }) => name,
  version: ({ version }) => version,
  catalog_type: typeOf,
  catalog_type_display: (source) => types[typeOf(source)],
  source_url: ({ name }) => `https://${name.split(' ')[0]?.toLowerCase()}.example/`,
  description: ({ name, version }) => `${name} ${version}`,
  metadata: () => ({}),
  auto_update_enabled: ({ name }) => name === 'EESSI',
  last_update_attempt: () => isoOf(started + 30 * 86_400_000),
  last_successful_update: () => isoOf(started + 30 * 86_400_000),
  update_errors: () => '',
  package_count: ({ packageCount }) => packageCount,
  version_count: ({ packageCount }) => packageCount * 3,
  target_count: () => 6,
});

const shape = {
  name: required(text({ max: 255 })),
  version: required(text({ max: 255 })),
  catalog_type: choice(['binary_runtime', 'source_package', 'package_manager']),
  source_url: blank(),
  description: blank(),
  metadata: object(),
  auto_update_enabled: bool(),
  update_errors: blank(),
};

const filters = byColumns(row, {
  name: 'part',
  version: 'part',
  description: 'part',
  catalog_type: 'text',
  auto_update_enabled: 'bool',
});

const family: Family<CatalogSource> = {
  path,
  model: 'SoftwareCatalog',
  row,
  rows: ({ world }) => world.catalogSources,
  filters,
  orderings: orderedBy(row, 'name', 'version', 'catalog_type', 'created', 'modified'),
  mayWrite: staffOnly,
  create: (call) => {
    const { name = '', version = '', ...values } = sent(call, shape);
    const written = { ...defined(values), created: isoOf(call.world.now().getTime()) };
    const source: CatalogSource = { uuid: call.random.uuid(), name, version, packageCount: 0, written };
    call.world.catalogSources.push(source);
    return source;
  },
  update: (call, source) => {
    Object.assign(source.written, defined(sent(call, shape)));
  },
  remove: ({ world }, source) => {
    if (world.offerings.some((offering) => offering.softwareCatalogs.some((each) => each.source === source)))
      throw conflict409(
        "Cannot delete some instances of model 'SoftwareCatalog' because they are referenced.",
      );
    drop(world.catalogSources, source);
  },
  actions: {
    update_catalog: ({ world }, source) => {
      source.written.last_update_attempt = isoOf(world.now().getTime());
      return { status: 202, body: { detail: 'Catalog update has been scheduled.' } };
    },
  },
};

const offered = [
  ['EESSI', 'binary_runtime', '2025.06'],
  ['Spack', 'source_package', '1.0'],
] as const;

/** Routes of software catalogs. */
export const softwareCatalogRoutes: readonly Route[] = [
  ...familyRoutes(family),
  {
    method: 'GET',
    template: `${path}discover/`,
    handle: (call) => {
      const rows = offered.map(([name, type, latest]) => {
        const existing = call.world.catalogSources.find((each) => each.name.startsWith(name));
        return {
          name,
          catalog_type: type,
          latest_version: latest,
          existing: existing !== undefined,
          existing_version: existing?.version ?? null,
          update_available: existing !== undefined && existing.version < latest,
        };
      });
      return page(call, rows, (each) => each);
    },
  },
  {
    method: 'POST',
    template: `${path}import_catalog/`,
    handle: (call) => {
      if (!staffOnly(call)) throw forbidden();
      const { name = 'EESSI' } = sent(call, { name: required(choice(['EESSI', 'Spack'])) });
      const [, , version = ''] = offered.find(([each]) => each === name) ?? [];
      call.world.catalogSources.push({
        uuid: uuidOf(`${name} ${version} imported`),
        name,
        version,
        packageCount: 0,
        written: {},
      });
      call.world.restructure();
      return { status: 202, body: { detail: 'Catalog import has been scheduled.' } };
    },
  },
];
