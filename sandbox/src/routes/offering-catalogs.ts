import { type Call, ok, type Reply } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import { listOf, nullable, readBody, readPatch, required } from '../rest/fields.ts';
import { nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { byUuid, text, uuid } from '../rest/values.ts';
import { catalogRow } from '../rows/cluster-rows.ts';
import type { Offering, SoftwareCatalog } from '../world/types.ts';
import { created, drop, offeringAction, part } from './offering-action.ts';
import { sameOffering } from './offering-fields.ts';

function catalogShape(offering: Offering) {
  return {
    catalog: byUuid((call, hex) => call.world.catalogSources.find((each) => each.uuid === hex)),
    enabled_cpu_family: listOf(text()),
    enabled_cpu_microarchitectures: listOf(text()),
    partition: nullable(byUuid((_call, hex) => offering.partitions.find((each) => each.uuid === hex))),
  };
}

function checkCatalog(offering: Offering, source: SoftwareCatalog['source'], own?: SoftwareCatalog): void {
  if (offering.softwareCatalogs.some((each) => each.source === source && each !== own))
    throw nonField400('The fields offering, catalog must make a unique set.');
}

function addCatalog(call: Call, offering: Offering): Reply {
  const shape = catalogShape(offering);
  const sent = readBody(call, {
    ...shape,
    catalog: required(shape.catalog),
    offering: required(sameOffering(offering)),
  });
  checkCatalog(offering, sent.catalog);
  const now = call.world.now().getTime();
  const catalog: SoftwareCatalog = {
    uuid: call.random.uuid(),
    source: sent.catalog,
    created: now,
    modified: now,
    cpuFamilies: sent.enabled_cpu_family ?? [],
    cpuMicroarchitectures: sent.enabled_cpu_microarchitectures ?? [],
    partition: sent.partition ?? null,
  };
  offering.softwareCatalogs.push(catalog);
  return created(catalog.uuid);
}

function updateCatalog(call: Call, offering: Offering): Reply {
  const { offering_catalog_uuid: hex } = readBody(call, { offering_catalog_uuid: required(uuid()) });
  const catalog = part(offering.softwareCatalogs, hex, 'OfferingSoftwareCatalog');
  const sent = readPatch(call, catalogShape(offering));
  if (sent.catalog) {
    checkCatalog(offering, sent.catalog, catalog);
    catalog.source = sent.catalog;
  }
  catalog.cpuFamilies = sent.enabled_cpu_family ?? catalog.cpuFamilies;
  catalog.cpuMicroarchitectures = sent.enabled_cpu_microarchitectures ?? catalog.cpuMicroarchitectures;
  if (sent.partition !== undefined) catalog.partition = sent.partition;
  catalog.modified = call.world.now().getTime();
  return ok(whole(catalogRow, { offering, catalog }, call));
}

function removeCatalog(call: Call, offering: Offering): Reply {
  const { offering_catalog_uuid: hex } = readBody(call, { offering_catalog_uuid: required(uuid()) });
  return drop(offering.softwareCatalogs, part(offering.softwareCatalogs, hex, 'OfferingSoftwareCatalog'));
}

function addEndpoint(call: Call, offering: Offering): Reply {
  // The URL may be any text, such as `ssh://…`.
  const { name, url } = readBody(call, {
    name: required(text({ max: 150 })),
    url: required(text({ max: 255 })),
  });
  const endpoint = { uuid: call.random.uuid(), name, url };
  offering.endpoints.push(endpoint);
  return created(endpoint.uuid);
}

function deleteEndpoint(call: Call, offering: Offering): Reply {
  const { uuid: hex } = readBody(call, { uuid: required(uuid()) });
  return drop(offering.endpoints, part(offering.endpoints, hex, 'OfferingAccessEndpoint'));
}

/** Writes of software catalogs and access endpoints of an offering. */
export const offeringCatalogRoutes: readonly Route[] = [
  offeringAction({ name: 'add_endpoint', anyState: true, run: addEndpoint }),
  offeringAction({ name: 'delete_endpoint', anyState: true, run: deleteEndpoint }),
  offeringAction({ name: 'add_software_catalog', anyState: true, run: addCatalog }),
  offeringAction({ name: 'update_software_catalog', method: 'PATCH', run: updateCatalog }),
  offeringAction({ name: 'remove_software_catalog', anyState: true, run: removeCatalog }),
];
