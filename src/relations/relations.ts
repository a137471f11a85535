import { accountRelations } from './table/account.ts';
import { billRelations } from './table/bills.ts';
import { choiceRelations } from './table/choices.ts';
import { offeringRelations } from './table/offering.ts';
import { orderRelations } from './table/order.ts';
import { peopleRelations } from './table/people.ts';
import { planRelations } from './table/plan.ts';
import { promotionRelations } from './table/promotion.ts';
import { providerRelations } from './table/provider.ts';
import { resourceRelations } from './table/resource.ts';
import { rootRelations } from './table/root.ts';
import { usageRelations } from './table/usage.ts';
import { userRelations } from './table/user.ts';

export { accountLists } from './table/account-lists.ts';
export { promotionLists } from './table/promotion-lists.ts';
export { rights } from './table/rights.ts';
export {
  billLists,
  choiceLists,
  furtherLists,
  nodeSource,
  nodeSources,
  rootLists,
  userLists,
} from './table/root.ts';

/**
 * Every relation of the graph and how it is loaded, by the kind of the parent row: the one place that shows "how many
 * requests does this cost?". Each names the parent columns that it needs, its routes, how many parents are loaded together,
 * and the most that it costs.
 *
 * - `link`: no request when the selection is covered by columns that the parent row has; else its target is loaded.
 * - `list`: a list that the API pages; with `many`, one request serves all parents of a level.
 * - `fullList`: a list that is no page, for all parents that have something in common, in one request.
 * - `fetchRow`, `fetchRows`, `fetchValue`: a route of its own, once for each distinct result.
 * - `nestedOrder`: inside the row on newer servers.
 * - `lookup`: by the uuid that the caller gives.
 * - `rights`: what the viewer may do, on all rows of an operation by two requests.
 *
 * Nested objects that the API sends inside the row (plans, components, partitions …) are plain columns of their
 * parent and are not listed here: they cost no request.
 */
export const relations = {
  ...rootRelations,
  ...offeringRelations,
  ...resourceRelations,
  ...orderRelations,
  ...providerRelations,
  ...peopleRelations,
  ...accountRelations,
  ...promotionRelations,
  ...choiceRelations,
  ...planRelations,
  ...usageRelations,
  ...billRelations,
  ...userRelations,
} as const;
