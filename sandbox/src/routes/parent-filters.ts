import { type Call, notFound } from '../rest/call.ts';
import { type Filters, testsOf } from '../rest/filters.ts';
import { type Orderings, ordered } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import {
  findConsumedResource,
  findOffering,
  findOrder,
  findProvider,
  findPublicOffering,
  findResource,
} from './find.ts';
import { offeringFilters, offeringOrderings } from './offering-lists.ts';
import { orderFilters, orderOrderings } from './order-lists.ts';
import { findCustomer, findProject } from './people.ts';
import { customerFilters, customerOrderings, projectFilters, projectOrderings } from './people-lists.ts';
import { providerFilters, providerOrderings } from './provider-lists.ts';
import { publicOfferingFilters } from './public-offerings.ts';
import { resourceFilters, resourceOrderings } from './resource-lists.ts';

/** Applies filters and orders of the list that contains the object of the path. Throws if the list would refuse them, or lack the object. */
type Check = (call: Call) => void;

function within<T>(
  list: string,
  model: string,
  find: (call: Call) => T,
  filters: Filters<T>,
  orderings: Orderings<T>,
): readonly [prefix: string, Check] {
  const check: Check = (call) => {
    // Errors about the rights of the caller come first.
    const object = find(call);
    const above: Call = { ...call, template: list };
    ordered(above, [object], orderings);
    if (!testsOf(filters, above).every((test) => test(object))) throw notFound(model);
  };
  return [`${list}{uuid}/`, check];
}

const checks: readonly (readonly [prefix: string, Check])[] = [
  within(
    '/api/marketplace-service-providers/',
    'ServiceProvider',
    findProvider,
    providerFilters,
    providerOrderings,
  ),
  within(
    '/api/marketplace-provider-offerings/',
    'Offering',
    findOffering,
    offeringFilters,
    offeringOrderings,
  ),
  within(
    '/api/marketplace-provider-resources/',
    'Resource',
    findResource,
    resourceFilters,
    resourceOrderings,
  ),
  within('/api/marketplace-orders/', 'Order', findOrder, orderFilters, orderOrderings),
  within(
    '/api/marketplace-public-offerings/',
    'Offering',
    findPublicOffering,
    publicOfferingFilters,
    offeringOrderings,
  ),
  within('/api/marketplace-resources/', 'Resource', findConsumedResource, resourceFilters, resourceOrderings),
  within('/api/projects/', 'Project', findProject, projectFilters, projectOrderings),
  within('/api/customers/', 'Customer', findCustomer, customerFilters, customerOrderings),
];

/**
 * Makes a route behave as on a server of 2024, which applies filters and orders of a list to the object in the path too (contract
 * §16.5, §16.20).
 */
export function withParentFilters(route: Route): Route {
  const check = checks.find(([prefix]) => route.template.startsWith(prefix))?.[1];
  if (!check) return route;
  return {
    ...route,
    handle: (call) => {
      if (call.server === '2024') check(call);
      return route.handle(call);
    },
  };
}
