import { listOf } from '../../loaders/list-route.ts';
import { byUuid } from '../by-uuid.ts';
import { fetchRow, fetchValue, nowhere } from '../fetch.ts';
import { offerings } from '../offerings.ts';
import { lookup, type Source } from '../source.ts';

/** The lists that the query root pages. */
export const rootLists = {
  offerings: listOf('/api/marketplace-provider-offerings/'),
  offeringGroups: listOf('/api/marketplace-provider-offerings/groups/'),
  resources: listOf('/api/marketplace-provider-resources/', { timesNeed: 'resourceTimes' }),
  orders: listOf('/api/marketplace-orders/'),
  serviceProviders: listOf('/api/marketplace-service-providers/'),
  usagePolicies: listOf('/api/marketplace-offering-usage-policies/'),
} as const;

/** What can be read again by a global id, by the name of its type. */
export const nodeSources = {
  Offering: offerings,
  Resource: byUuid.Resource,
  Order: byUuid.Order,
  ServiceProvider: byUuid.ServiceProvider,
  UsagePolicy: byUuid.UsagePolicy,
} as const;

const sourcesByType = new Map<string, Source>(Object.entries(nodeSources));

/** What objects of a type are read from again by a global id; null for other types. */
export const nodeSource = (type: string): Source | null => sourcesByType.get(type) ?? null;

/** What the query root has besides lists. */
export const rootRelations = {
  Query: {
    offering: lookup(nodeSources.Offering),
    resource: lookup(nodeSources.Resource),
    order: lookup(nodeSources.Order),
    serviceProvider: lookup(nodeSources.ServiceProvider),
    usagePolicy: lookup(nodeSources.UsagePolicy),
    viewer: fetchRow('Query', '/api/users/me/', nowhere),
    usagePolicyActions: fetchValue('Query', '/api/marketplace-offering-usage-policies/actions/', nowhere, {
      as: 'values',
      value: (words) => words.filter((word) => typeof word === 'string'),
    }),
  },
} as const;
