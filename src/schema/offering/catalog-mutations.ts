import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, responseValue, writeMutation } from '../write/write-mutation.ts';
import { ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

const catalogUuid = (required: boolean) =>
  input.uuid('catalog', 'UUID of the published catalog (`Catalog.uuid`).', { required });

const catalogFields = {
  enabledCpuFamily: input.strings(
    'enabled_cpu_family',
    'Processor families for which the software is offered, for example `x86_64` and `aarch64`.',
  ),
  enabledCpuMicroarchitectures: input.strings(
    'enabled_cpu_microarchitectures',
    'Processor generations for which the software is offered, for example `generic` and `zen3`.',
  ),
  partitionUuid: input.uuid(
    'partition',
    'UUID of the partition whose nodes have the software; null when all nodes of the offering have it.',
  ),
};

const softwareCatalogUuid = input.uuid(
  'offering_catalog_uuid',
  'UUID of the link between offering and catalog: `SoftwareCatalog.uuid`, not the UUID of the ' +
    'published catalog.',
  { required: true },
);

writeMutation({
  name: 'addOfferingSoftwareCatalog',
  description:
    'Offers the software of a published catalog to the users of an offering. For callers who may update the offering.',
  input: { uuid: ofOffering('offering'), catalogUuid: catalogUuid(true), ...catalogFields },
  method: 'POST',
  route: `${base}add_software_catalog/`,
  result: (given, body) => ({ offering_uuid: given.uuid, software_catalog_uuid: body.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the added catalog.'),
    softwareCatalogUuid: responseValue(
      t,
      'UUID',
      'software_catalog_uuid',
      'UUID of the new link between offering and catalog (`SoftwareCatalog.uuid`); null when none was ' +
        'created, or when Waldur did not return it.',
    ),
  }),
});

const changes = { catalogUuid: catalogUuid(false), ...catalogFields };

writeMutation({
  name: 'updateOfferingSoftwareCatalog',
  description:
    'Changes which software of a catalog an offering offers, and for which processors and partition. Fields that are ' +
    'left out stay unchanged. For callers who may update the offering.',
  input: { uuid: input.target('UUID of the offering.'), softwareCatalogUuid, ...changes },
  method: 'PATCH',
  route: `${base}update_software_catalog/`,
  check: (given) => checkNotEmpty(changes, given),
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t, 'The offering with the changed catalog.') }),
});

writeMutation({
  name: 'removeOfferingSoftwareCatalog',
  description:
    'Removes the software of a catalog from an offering. The published catalog itself stays. For callers who may ' +
    'update the offering.',
  input: { uuid: input.target('UUID of the offering.'), softwareCatalogUuid },
  method: 'POST',
  route: `${base}remove_software_catalog/`,
  result: (given) => ({ offering_uuid: given.uuid, deleted_uuid: given.softwareCatalogUuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the catalog.'),
    ...deleted(t, 'SoftwareCatalog'),
  }),
});
