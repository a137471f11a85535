import { ArgumentUnsupported } from '../../loaders/errors.ts';
import { isCurrentServer, requestsForAge } from '../../loaders/server-age.ts';
import { type Column, columnsOf, type RowType } from '../../rest-api/columns.ts';
import { factsOf, type ListableRoute, newerBodyNames, type WriteMethod } from '../../rest-api/routes.ts';
import { isUpstreamError } from '../../upstream/errors.ts';
import type { RestQuery } from '../../upstream/rest-client.ts';
import { isRow } from '../../upstream/shape.ts';
import type { BuilderTypes } from '../builder.ts';
import { type InputFields, type InputValue, isValue } from './input.ts';

type Context = BuilderTypes['Context'];

/** A part of an input that some servers ignore. */
interface Doubtful {
  /** In the body: `start_date`, `components.is_prepaid`. */
  readonly name: string;
  readonly argument: string;
}

/** Columns that a server hides from some callers: if one is missing, that proves nothing about the server. */
const ofSomeCallers: ReadonlySet<string> = new Set(['staff_notes']);

/** The most requests that are needed to find out which parts of an input a server reads. */
export const requestsPerInput = 1 + requestsForAge;

/** Objects whose rows show by their columns what a write can set. */
const families = [
  ['/api/marketplace-orders/', 'Order'],
  ['/api/marketplace-provider-offerings/', 'Offering'],
  ['/api/marketplace-service-providers/', 'ServiceProvider'],
  ['/api/marketplace-offering-usage-policies/', 'UsagePolicy'],
  ['/api/projects/', 'Project'],
  ['/api/customers/', 'Customer'],
] as const satisfies readonly (readonly [ListableRoute, RowType])[];

/** The given parts of an input that older servers ignore. */
export function doubtfulIn(
  method: WriteMethod,
  route: string,
  fields: InputFields,
  input: InputValue,
): readonly Doubtful[] {
  const newer = new Set(newerBodyNames(method, route));
  if (newer.size === 0) return [];
  const creates = method === 'POST' && !route.includes('{uuid}');
  // Null in a new object loses no value.
  const isGiven = (value: unknown): boolean => value !== undefined && !(creates && value === null);
  const found: Doubtful[] = [];
  for (const [key, { wire, type }] of Object.entries(fields)) {
    const value = input[key];
    if (wire === null || !isGiven(value)) continue;
    if (newer.has(wire)) found.push({ name: wire, argument: `input.${key}` });
    if (typeof type === 'string' || !('fields' in type)) continue;
    const entries = Array.isArray(value)
      ? value.map((one, index) => [`.${index}`, one] as const)
      : [['', value] as const];
    for (const [at, entry] of entries) {
      if (!isValue(entry)) continue;
      for (const [innerKey, inner] of Object.entries(type.fields)) {
        const name = `${wire}.${inner.wire}`;
        if (inner.wire === null || !newer.has(name) || !isGiven(entry[innerKey])) continue;
        found.push({ name, argument: `input.${key}${at}.${innerKey}` });
      }
    }
  }
  return found;
}

/**
 * Fails with `ArgumentUnsupported` for a part of an input that the server would silently ignore (contract §16.10). Sends no
 * request for parts that are known or that every server reads.
 *
 * A server accepts a column that its rows have. If no row shows it, the routes of the server do.
 */
export async function checkKnown(
  method: WriteMethod,
  route: string,
  fields: InputFields,
  input: InputValue,
  context: Context,
): Promise<void> {
  const doubtful = doubtfulIn(method, route, fields, input);
  if (doubtful.length === 0) return;
  const { capabilities } = context;
  const featureOf = (name: string): string => `${method} ${route} ${name}`;
  const open = [...new Set(doubtful.map(({ name }) => name))].filter(
    (name) => capabilities.of(featureOf(name)) === 'in doubt',
  );
  const shown = open.length > 0 ? await columnsShown(route, open, input, context) : null;
  const lacking = new Set<string>();
  for (const name of open) {
    const has = shown?.get(name) ?? (await isCurrentServer(context.upstream, capabilities));
    capabilities.note(featureOf(name), has);
    if (!has) lacking.add(name);
  }
  const refused = doubtful.find(
    ({ name }) => lacking.has(name) || capabilities.of(featureOf(name)) === 'lacks',
  );
  if (refused) throw new ArgumentUnsupported(refused.argument);
}

/** Which of some names a row of the server has as columns. Names about which no row shows anything are left out. */
async function columnsShown(
  route: string,
  names: readonly string[],
  input: InputValue,
  { upstream }: Context,
): Promise<ReadonlyMap<string, boolean>> {
  const shown = new Map<string, boolean>();
  const family = families.find(([list]) => route.startsWith(list));
  if (!family) return shown;
  const [list, rows] = family;
  const ofComponent = route.endsWith('_offering_component/');
  const placeOf = (name: string): readonly string[] => (ofComponent ? ['components', name] : name.split('.'));
  const kindOf = (place: readonly string[]): RowType =>
    place.length > 1 && place[0] === 'components' ? 'OfferingComponent' : rows;
  const telling = names.filter((name) => {
    const place = placeOf(name);
    if (ofSomeCallers.has(name)) return false;
    return isNewerColumn(kindOf(place), place.at(-1) ?? '');
  });
  if (telling.length === 0) return shown;
  const columns = new Set(['uuid', ...telling.map((name) => placeOf(name)[0] ?? name)]);
  const row = await rowOf(list, columns, input, upstream);
  // A row without a UUID is not usable, and shows nothing.
  if (typeof row?.uuid !== 'string') return shown;
  for (const name of telling) {
    const [column = '', inner] = placeOf(name);
    if (inner === undefined) shown.set(name, column in row);
    else {
      const parts = row[column];
      const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
      if (isRow(first)) shown.set(name, inner in first);
    }
  }
  return shown;
}

function isNewerColumn(rows: RowType, name: string): boolean {
  const has = (columns: readonly Column<RowType>[]): boolean => columns.some((column) => column === name);
  return has(columnsOf(rows)) && !has(columnsOf(rows, '2024'));
}

/** The object of the write, or any object of the list. */
async function rowOf(
  list: ListableRoute,
  columns: ReadonlySet<string>,
  { uuid }: InputValue,
  upstream: Context['upstream'],
): Promise<Readonly<Record<string, unknown>> | null> {
  // Names of columns come from the description of the rows.
  const fields = (factsOf(list).field
    ? [...columns].map((name) => ['field', name])
    : []) as unknown as RestQuery;
  try {
    if (typeof uuid === 'string') {
      return await upstream.object(`${list}{uuid}/` as ListableRoute, { params: { uuid }, query: fields });
    }
    const { rows } = await upstream.list(list, { query: [...fields, ['page_size', '1']] });
    return rows[0] ?? null;
  } catch (error) {
    // The write itself will report that the object does not exist, or is unusable.
    if (
      isUpstreamError(error) &&
      (error.status === 403 || error.status === 404 || error.kind === 'protocol')
    ) {
      return null;
    }
    throw error;
  }
}
