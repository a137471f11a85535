import type { Call } from '../rest/call.ts';
import type { Resource } from '../world/types.ts';
import { findConsumedResource, findResource } from './find.ts';
import { consumedSource, providedSource } from './resource-lists.ts';

/** One of the two families of routes that show resources: the same rows, each to other callers. */
export interface ResourceView {
  readonly path: `/api/${string}/`;
  /** The resource of the path, or 404. */
  readonly find: (call: Call) => Resource;
  /** What the list is taken from; it holds every match. */
  readonly source: (call: Call) => readonly Resource[];
}

/** To those who provide the offering. */
export const providerView: ResourceView = {
  path: '/api/marketplace-provider-resources/',
  find: findResource,
  source: providedSource,
};

/** To those who use them: people of the project and of its organization. */
export const consumerView: ResourceView = {
  path: '/api/marketplace-resources/',
  find: findConsumedResource,
  source: consumedSource,
};
