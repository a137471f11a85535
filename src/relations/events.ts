import { ObjectNotFound } from '../loaders/errors.ts';
import type { ListRoute } from '../loaders/list-route.ts';
import { uuidIn } from '../loaders/row-values.ts';
import type { QueryName } from '../rest-api/routes.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { List } from './list.ts';
import { detailRoutes, type Loadable } from './source.ts';

type EventRoute = '/api/events/';

/**
 * The entries of the audit log about an object: one request for each object. The server filters by the address (`scope`) and
 * reads only its path, so no host is needed. It refuses the address of an object that the caller does not see with 400; the
 * error is {@link ObjectNotFound} then.
 */
export function eventsBelow<From extends Loadable>(
  from: From,
  list: ListRoute<EventRoute>,
): List<QueryName<EventRoute>> {
  return {
    kind: 'pages',
    key: ['uuid'],
    list,
    one: (parent) => ({ query: [['scope', detailRoutes[from].replace('{uuid}', uuidIn(parent, 'uuid'))]] }),
    refused: (error, parent) =>
      isUpstreamError(error) && error.status === 400 && Array.isArray(error.body)
        ? new ObjectNotFound(from, uuidIn(parent, 'uuid'))
        : error,
  };
}
