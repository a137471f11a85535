import { type Call, notFound, ok, ServerFault } from '../rest/call.ts';
import { project, wholeList } from '../rest/columns.ts';
import { type Filters, testsOf, uuid } from '../rest/filters.ts';
import { orderNames, page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { publicPlanRow, visiblePlans } from '../rows/offering-parts.ts';
import { publicOfferingRow } from '../rows/offering-row.ts';
import type { Offering, Plan } from '../world/types.ts';
import { catalogueOf, findPublicOffering, pathUuid } from './find.ts';
import { offeringFilters, offeringOrderings } from './offering-lists.ts';

const base = '/api/marketplace-public-offerings/';

/** Filters of the catalogue: those of all lists of offerings, but a project filter selects offerings that the project could order. */
export const publicOfferingFilters: Filters<Offering> = {
  ...offeringFilters,
  project_uuid: uuid(
    (offering, value, call) =>
      offering.shared || call.world.projectByUuid.get(value)?.customer === offering.customer,
  ),
};

function fault2024(call: Call): void {
  // Contract section 16.15.
  if (call.server === '2024' && orderNames(call).some((name) => /^-?total_/.test(name)))
    throw new ServerFault();
}

function planOf(call: Call): Plan {
  const uuidOfPlan = pathUuid(call, 'plan_uuid');
  const found = visiblePlans(findPublicOffering(call), call).find((plan) => plan.uuid === uuidOfPlan);
  if (!found) throw notFound('Plan');
  return found;
}

const open = (template: string, handle: Route['handle']): Route => ({
  method: 'GET',
  template,
  isPublic: true,
  handle,
});

/** Reads of the catalogue, `/api/marketplace-public-offerings/`. They need no credential. */
export const publicOfferingRoutes: readonly Route[] = [
  open(base, (call) => {
    fault2024(call);
    const rows = select(call, () => catalogueOf(call), publicOfferingFilters, offeringOrderings);
    return page(call, rows, (offering, each) => project(publicOfferingRow, offering, each));
  }),
  open(`${base}{uuid}/`, (call) => {
    const offering = findPublicOffering(call);
    if (!testsOf(publicOfferingFilters, call).every((test) => test(offering))) throw notFound('Offering');
    return ok(project(publicOfferingRow, offering, call));
  }),
  open(`${base}{uuid}/plans/`, (call) => {
    const plans = visiblePlans(findPublicOffering(call), call);
    return ok(wholeList(publicPlanRow, plans, call));
  }),
  open(`${base}{uuid}/plans/{plan_uuid}/`, (call) => ok(project(publicPlanRow, planOf(call), call))),
];
