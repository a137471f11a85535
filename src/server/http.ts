import { createServer, type Server } from 'node:http';
import type { RequestListener } from './direct.ts';

/** The HTTP server: GraphQL, `/health/live` and `/health/ready`. */
export function createHttpServer(graphql: RequestListener, isReady: () => boolean): Server {
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/health/live' || path === '/health/ready') {
      const well = path === '/health/live' || isReady();
      response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: well ? 'ok' : 'unavailable' }));
      return;
    }
    graphql(request, response);
  });
}
