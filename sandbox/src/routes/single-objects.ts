import { type Call, notFound, ok, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import type { Route } from '../rest/router.ts';
import { managesOffering } from '../rest/visibility.ts';
import { publicOfferingRow } from '../rows/offering-row.ts';
import { pathUuid } from './find.ts';

function publicOffering(call: Call): Reply {
  const found = call.world.offeringByUuid.get(pathUuid(call));
  if (!found || !(found.shared || managesOffering(call.user, found))) throw notFound('Offering');
  return ok(project(publicOfferingRow, found, call));
}

/** Detail routes of objects whose lists are defined elsewhere. */
export const singleObjectRoutes: readonly Route[] = [
  { method: 'GET', template: '/api/marketplace-public-offerings/{uuid}/', handle: publicOffering },
];
