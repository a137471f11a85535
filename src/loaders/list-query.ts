import { maxRequestLineBytes } from '../rest-api/limits.ts';
import { factsOf } from '../rest-api/routes.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { encodeQuery } from '../upstream/url.ts';
import { ArgumentUnsupported } from './errors.ts';
import { detailOnly, fieldNames } from './field-names.ts';
import type { ListRoute } from './list-route.ts';

/** The query parameters that read these columns of a list: filter, order with a tie-break, and `field` where the route honours it. */
export function listQuery(list: ListRoute, filter: RestQuery, columns: Iterable<string>): RestQuery {
  const query = withTieBreak(list, filter);
  return list.field ? [...query, ...fieldNames(list.rows, columns)] : query;
}

/** Additional sort keys, so that pages of equal rows do not overlap. */
const tieBreakers = ['created', 'name'] as const;

/** Adds a sort key to the order that the client chose, if all servers support one of {@link tieBreakers}. */
function withTieBreak({ route }: ListRoute, filter: RestQuery): RestQuery {
  const order = filter.find(([name]) => name === 'o')?.[1];
  if (order === undefined) return filter;
  const { orderings = '', orderings2024 = orderings } = factsOf(route);
  const keys = order.split(',').map((key) => key.replace(/^-/, ''));
  // The server sorts by these columns only if they are the only key (contract §2).
  if (keys.some((key) => detailOnly.has(key))) return filter;
  const known = (key: string) => [orderings, orderings2024].every((names) => names.split(' ').includes(key));
  const further = tieBreakers.find((key) => !keys.includes(key) && known(key));
  if (further === undefined) return filter;
  return filter.map((one) => (one[0] === 'o' ? ['o', `${order},${further}`] : one));
}

const timeFilters: ReadonlySet<string> = new Set(['created', 'modified']);

/** Whether the filter contains a time, on a list where some servers accept only dates. */
export function takesTimes({ timesNeed }: ListRoute, query: RestQuery): boolean {
  return timesNeed !== undefined && query.some(([name]) => timeFilters.has(name));
}

/** Whether an error may mean that the server accepts only dates: it is about the time filter, or has no body (HEAD). */
export function mayWantDates(list: ListRoute, query: RestQuery, error: unknown): boolean {
  if (!takesTimes(list, query) || !isUpstreamError(error) || error.status !== 400) return false;
  const { body, method } = error;
  if (method === 'HEAD') return true;
  return typeof body === 'object' && body !== null && [...timeFilters].some((name) => name in body);
}

/**
 * Replaces times of a filter by dates. A date means its midnight in UTC.
 *
 * @throws {ArgumentUnsupported} for a time that is not midnight in UTC.
 */
export function withDates(query: RestQuery): RestQuery {
  return query.map((parameter) => {
    const [name, value] = parameter;
    if (!timeFilters.has(name)) return parameter;
    const [date, time] = new Date(value).toISOString().split('T');
    if (date === undefined || time !== '00:00:00.000Z') {
      throw new ArgumentUnsupported(`filter.${name}After`, 'it filters by whole days, from midnight UTC.');
    }
    return [name, date];
  });
}

/** Bytes of a request line besides route and query: method, version and paging parameters. */
const otherBytes = 60;

/** The length of a request line in bytes, including method, version and paging parameters. */
export function lineLength(route: string, query: RestQuery): number {
  return route.length + encodeQuery(query).length + otherBytes;
}

/** Whether servers accept a request line of this length. Short queries are accepted by an estimate, without encoding them. */
export function fitsInLine(route: string, query: RestQuery): boolean {
  let characters = route.length;
  for (const [name, value] of query) characters += name.length + value.length + 2;
  // An encoded character takes nine bytes at most.
  return (
    characters * 9 + otherBytes <= maxRequestLineBytes || lineLength(route, query) <= maxRequestLineBytes
  );
}
