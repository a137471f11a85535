import type { Server } from '../rest-api/columns.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { RestClient } from '../upstream/rest-client.ts';

/** A route that servers of 2024 do not have. */
const route = '/api/marketplace-provider-offerings/{uuid}/state_counters/';
const unknownUuid = '00000000000000000000000000000000';
/** A route that every server has and that needs no credential. */
const oldRoute = '/api/marketplace-service-providers/';

/** The most requests that the check takes. */
export const requestsForAge = 2;

/**
 * Whether the server has the routes of current servers, for facts that its lists do not show. Remembered for the server.
 *
 * Not every caller may read the version of a server (contract §16.19). So a route of current servers is requested: the 404 of a
 * missing route is an HTML page, that of a missing object is not.
 */
export async function isCurrentServer(
  client: RestClient,
  capabilities: ServerCapabilities,
): Promise<boolean> {
  const known = capabilities.of(route);
  if (known !== 'in doubt') return known === 'has';
  const has = await hasRoute(client.json(route, { params: { uuid: unknownUuid } }));
  // A server that seems to lack every route proves nothing about its age.
  if (!has && !(await hasRoute(client.count(oldRoute)))) return true;
  capabilities.note(route, has);
  return has;
}

/** The described server (`2024` or `2026`) that this one is like; null while no response has proven it. Sends nothing. */
export function knownServer(capabilities: ServerCapabilities): Server | null {
  const known = capabilities.of(route);
  if (known === 'in doubt') return null;
  return known === 'has' ? '2026' : '2024';
}

async function hasRoute(read: Promise<unknown>): Promise<boolean> {
  try {
    await read;
    return true;
  } catch (error) {
    if (!isUpstreamError(error) || error.kind !== 'status') throw error;
    const { status } = error;
    // The route exists, but the object does not, or not for this caller.
    if (status === 403 || status === 404 || status === 405) return !error.routeMissing;
    throw error;
  }
}
