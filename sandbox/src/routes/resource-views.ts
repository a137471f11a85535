import type { Call } from '../rest/call.ts';
import type { Resource } from '../world/types.ts';
import { findConsumedResource, findResource } from './find.ts';
import { consumedSource, providedSource } from './resource-lists.ts';

/** One of the two groups of routes of resources. Both have the same rows, but for different callers. */
export interface ResourceView {
  readonly path: `/api/${string}/`;
  /** Finds the resource of the path. Throws a 404 if the caller does not see it here. */
  readonly find: (call: Call) => Resource;
  /** The resources that are filtered for the list. */
  readonly source: (call: Call) => readonly Resource[];
}

/** The routes for providers of the offering. */
export const providerView: ResourceView = {
  path: '/api/marketplace-provider-resources/',
  find: findResource,
  source: providedSource,
};

/** The routes for customers: users with a role in the project or its customer. */
export const consumerView: ResourceView = {
  path: '/api/marketplace-resources/',
  find: findConsumedResource,
  source: consumedSource,
};
