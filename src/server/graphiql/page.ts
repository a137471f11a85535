import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { type Refused, readOnly, refuse } from '../edge/refuse.ts';
import { acceptanceOf } from '../http/negotiate.ts';
import type { Demo } from './prepared-tabs.ts';
import { createSite, type Site } from './site.ts';
import type { StaticFile } from './static-file.ts';

/** Settings of {@link createGraphiqlPage}. */
export interface GraphiqlPageOptions {
  /** What the page starts with in front of the sandbox; null in front of a real server. */
  readonly demo: Demo | null;
  readonly log: Logger;
}

/** GraphiQL for browsers. */
export interface GraphiqlPage {
  /**
   * Answers a browser that opens `/graphql`, and its requests for the files of the page below `/graphql/assets/`. False
   * for every other request, which is left as it was.
   */
  respond(request: IncomingMessage, response: ServerResponse): boolean;
}

const noFile: Refused = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is no such file. Load the page again.',
};
const failure: Refused = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'GraphiQL could not be loaded.',
};

const assetsPath = '/graphql/assets/';

/** The page is made when the first browser asks for it, and kept compressed. */
export function createGraphiqlPage({ demo, log }: GraphiqlPageOptions): GraphiqlPage {
  let site: Promise<Site> | undefined;

  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    choose: (site: Site) => StaticFile | undefined,
  ): Promise<void> => {
    site ??= createSite(demo).catch((error: unknown) => {
      site = undefined;
      throw error;
    });
    const file = choose(await site);
    if (file) await file.send(request, response);
    else refuse(response, noFile);
  };

  const answer = (...[request, response, choose]: Parameters<typeof send>): void => {
    send(request, response, choose).catch((error: unknown) => {
      // The client is gone, and nobody to be told.
      if (response.destroyed) return;
      log.error({ err: error }, 'GraphiQL could not be served');
      if (response.headersSent) response.destroy();
      else refuse(response, failure);
    });
  };

  return {
    respond(request, response) {
      const { method, url = '', headers } = request;
      const [path = ''] = url.split('?', 1);
      const reads = method === 'GET' || method === 'HEAD';
      if (path === '/graphql' && reads && acceptanceOf(headers.accept).prefersHtml) {
        answer(request, response, ({ page }) => page);
        return true;
      }
      if (!path.startsWith(assetsPath)) return false;
      if (reads) answer(request, response, ({ assets }) => assets.get(path.slice(assetsPath.length)));
      else refuse(response, readOnly);
      return true;
    },
  };
}
