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
 * Every relation of the schema, by the kind of the parent row: the one place that shows how many requests a field costs. Each
 * relation declares the parent columns that it needs, its routes, how many parents are loaded together, and its cost at worst.
 *
 * - `link`: no request where the parent row repeats all selected columns; otherwise the object is loaded.
 * - `list`, `listBelow`: a paged list, one request for each parent.
 * - `sharedList`: a paged list, one request for many parents where the server can.
 * - `splitList`: a paged list that the API cannot filter by the parent: read whole, and split among the parents.
 * - `fullList`: a list that clients get whole, one request for all parents that share a filter.
 * - `fetchRow`, `fetchRows`, `fetchValue`: a route of its own, one request for each distinct result.
 * - `nestedOrder`: an order inside the row of a resource; one request for each resource on servers of 2024.
 * - `lookup`: an object by a uuid that the client gives.
 * - `right`: what the viewer may do; two or three requests for all rows of an operation.
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
