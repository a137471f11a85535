import type { WholeResponse } from '../http/send.ts';
import type { Demo } from './prepared-tabs.ts';
import { createSite, type Site } from './site.ts';

/** GraphiQL for browsers. */
export interface GraphiqlPage {
  /** The page itself, at `/graphql`. */
  page(): Promise<WholeResponse>;
  /** A file of the page, by its name below `/graphql/assets/`; null where there is none. */
  asset(name: string): Promise<WholeResponse | null>;
}

/**
 * The page is made when the first browser asks for it, and kept compressed. `demo` is what it starts with in front of the
 * sandbox; null in front of a real server.
 */
export function createGraphiqlPage(demo: Demo | null): GraphiqlPage {
  let site: Promise<Site> | undefined;
  const load = (): Promise<Site> => {
    site ??= createSite(demo).catch((error: unknown) => {
      site = undefined;
      throw error;
    });
    return site;
  };
  return {
    page: async () => (await load()).page,
    asset: async (name) => (await load()).assets.get(name) ?? null,
  };
}
