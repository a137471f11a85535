import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-software-catalogs/';

const catalog = {
  name: 'Site software',
  version: '2026.11',
  catalogType: 'PACKAGE_MANAGER',
  sourceUrl: 'https://software.example.com/',
  description: 'What the site builds',
  metadata: { maintainer: 'ops@example.com' },
  autoUpdateEnabled: false,
  updateErrors: '',
};
const sent = {
  name: 'Site software',
  version: '2026.11',
  catalog_type: 'package_manager',
  source_url: 'https://software.example.com/',
  description: 'What the site builds',
  metadata: { maintainer: 'ops@example.com' },
  auto_update_enabled: false,
  update_errors: '',
};

/** Every write of catalogs of software. */
export const catalogWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createCatalog', catalog, sent, { response: { status: 201, body: { uuid } } }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateCatalog', catalog, sent),
  oneWrite(`PUT ${base}{uuid}/`, 'replaceCatalog', catalog, sent),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteCatalog', {}, null, gone),
  oneWrite(
    `POST ${base}import_catalog/`,
    'importCatalog',
    { name: 'SPACK' },
    { name: 'Spack' },
    {
      response: { status: 202, body: {} },
    },
  ),
  oneWrite(`POST ${base}{uuid}/update_catalog/`, 'pullCatalog', {}, null, {
    response: { status: 202, body: {} },
  }),
];
