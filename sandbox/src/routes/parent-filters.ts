import { type Call, HttpError, notFound } from '../rest/call.ts';
import { badChoice, type Filters, testsOf } from '../rest/filters.ts';
import { type Orderings, orderNames } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import type { World } from '../world/world.ts';
import { pathUuid } from './find.ts';
import { offeringFilters, offeringOrderings } from './offering-lists.ts';
import { orderFilters, orderOrderings } from './order-lists.ts';
import { providerFilters, providerOrderings } from './provider-lists.ts';
import { resourceFilters, resourceOrderings } from './resource-lists.ts';

type Check = (call: Call) => void;

/** The filters and orders of the list in which the object of a path is found. */
function within<T>(
  list: string,
  model: string,
  objects: (world: World) => ReadonlyMap<string, T>,
  filters: Filters<T>,
  orderings: Orderings<T>,
): readonly [string, Check] {
  const check: Check = (call) => {
    const object = objects(call.world).get(pathUuid(call));
    const above = { ...call, template: list };
    const bad = orderNames(call).find((name) => !Object.hasOwn(orderings, name.replace(/^-/, '')));
    if (bad !== undefined) throw new HttpError(400, { o: [badChoice(bad)] });
    const tests = testsOf(filters, above);
    if (object !== undefined && !tests.every((test) => test(object))) throw notFound(model);
  };
  return [`${list}{uuid}/`, check];
}

const checks: readonly (readonly [string, Check])[] = [
  within(
    '/api/marketplace-service-providers/',
    'ServiceProvider',
    (world) => world.providerByUuid,
    providerFilters,
    providerOrderings,
  ),
  within(
    '/api/marketplace-provider-offerings/',
    'Offering',
    (world) => world.offeringByUuid,
    offeringFilters,
    offeringOrderings,
  ),
  within(
    '/api/marketplace-provider-resources/',
    'Resource',
    (world) => world.resourceByUuid,
    resourceFilters,
    resourceOrderings,
  ),
  within('/api/marketplace-orders/', 'Order', (world) => world.orderByUuid, orderFilters, orderOrderings),
];

/**
 * A route as a server of 2024 has it: the filters of a list hold for the object in the path, too (contract §16.5, §16.20).
 */
export function withParentFilters(route: Route): Route {
  const found = checks.find(([prefix]) => route.template.startsWith(prefix) && route.template !== prefix);
  if (!found) return route;
  const [, check] = found;
  return {
    ...route,
    handle: (call) => {
      if (call.server === '2024') check(call);
      return route.handle(call);
    },
  };
}
