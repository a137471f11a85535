import { maxRequestLineBytes } from '../rest-api/limits.ts';
import { factsOf } from '../rest-api/routes.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { RestQuery } from '../upstream/rest-client.ts';
import { encodeQuery } from '../upstream/url.ts';
import { ArgumentUnsupported } from './errors.ts';
import { detailOnly, fieldNames } from './field-names.ts';
import type { ListRoute } from './list-route.ts';

/** The query that reads these columns of a list. */
export function listQuery(list: ListRoute, filter: RestQuery, columns: Iterable<string>): RestQuery {
  const query = withTieBreak(list, filter);
  return list.field ? [...query, ...fieldNames(list.rows, columns)] : query;
}

/** What lists are sorted by in addition, so that pages of rows that are otherwise alike do not overlap. */
const tieBreakers = ['created', 'name'] as const;

/** The same order with one more key, where the caller chose one that rows can share and all servers know another. */
function withTieBreak({ route }: ListRoute, filter: RestQuery): RestQuery {
  const order = filter.find(([name]) => name === 'o')?.[1];
  if (order === undefined) return filter;
  const { orderings = '', orderings2024 = orderings } = factsOf(route);
  const keys = order.split(',').map((key) => key.replace(/^-/, ''));
  // The server returns these only where nothing else is sorted by (contract §2).
  if (keys.some((key) => detailOnly.has(key))) return filter;
  const known = (key: string) => [orderings, orderings2024].every((names) => names.split(' ').includes(key));
  const further = tieBreakers.find((key) => !keys.includes(key) && known(key));
  if (further === undefined) return filter;
  return filter.map((one) => (one[0] === 'o' ? ['o', `${order},${further}`] : one));
}

const timeFilters: ReadonlySet<string> = new Set(['created', 'modified']);

/** Whether a filter has a time for a server that may want a date. */
export function takesTimes({ timesNeed }: ListRoute, query: RestQuery): boolean {
  return timesNeed !== undefined && query.some(([name]) => timeFilters.has(name));
}

/** Whether a refusal may mean that the server takes dates only: it names the time, or as a HEAD says nothing. */
export function mayWantDates(list: ListRoute, query: RestQuery, error: unknown): boolean {
  if (!takesTimes(list, query) || !isUpstreamError(error) || error.status !== 400) return false;
  const { body, method } = error;
  if (method === 'HEAD') return true;
  return typeof body === 'object' && body !== null && [...timeFilters].some((name) => name in body);
}

/** The same filter with dates, which mean their beginning. Throws where a time is another one. */
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

/** The bytes of a request line that hold neither route nor filter: method, version and paging parameters. */
const otherBytes = 60;

/** The length of a request line, method, version and paging parameters included. */
export function lineLength(route: string, query: RestQuery): number {
  return route.length + encodeQuery(query).length + otherBytes;
}

/** Whether a request line is as short as servers take it. Most are so without being written first. */
export function fitsInLine(route: string, query: RestQuery): boolean {
  let characters = route.length;
  for (const [name, value] of query) characters += name.length + value.length + 2;
  // None takes more than nine bytes.
  return (
    characters * 9 + otherBytes <= maxRequestLineBytes || lineLength(route, query) <= maxRequestLineBytes
  );
}
