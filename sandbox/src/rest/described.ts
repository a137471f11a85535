import { columnsOf, type RowType } from '../../../src/rest-api/columns.ts';
import {
  factsOf,
  isNewerWrite,
  isReadRoute,
  newerBodyNames,
  type ReadFacts,
  type WriteMethod,
} from '../../../src/rest-api/routes.ts';
import { hashOf } from '../random.ts';
import type { Json, JsonObject } from '../world/types.ts';
import type { ServerVersion } from './call.ts';

const includes = (names: string | undefined, name: string): boolean =>
  names?.split(' ').includes(name) ?? false;

const described = (template: string): ReadFacts | null => (isReadRoute(template) ? factsOf(template) : null);

/** Whether a server lacks something that servers of 2024 lack. The server in between lacks about half of these, by name. */
export function lacks(server: ServerVersion, name: string): boolean {
  return server === '2024' || (server === '2025' && hashOf(name) % 2 === 0);
}

/** Whether the server writes a column of a kind of rows. It writes all columns of kinds that its description lacks. */
export function writesColumn(server: ServerVersion, kind: RowType, name: string): boolean {
  const has = (columns: readonly string[]): boolean => columns.length === 0 || columns.includes(name);
  if (server !== '2026' && has(columnsOf(kind, '2024'))) return true;
  return has(columnsOf(kind, '2026')) && (server === '2026' || !lacks(server, name));
}

/** Whether a list ignores a query parameter, as servers do with unknown ones (contract §16.3). */
export function ignoresParameter(server: ServerVersion, template: string, name: string): boolean {
  const { newer, older } = described(template) ?? {};
  return server === '2026' ? includes(older, name) : includes(newer, name) && lacks(server, name);
}

/** Whether the server refuses a word because it is not one of the choices of a parameter (contract §16.8). */
export function refusesWord(server: ServerVersion, template: string, name: string, word: string): boolean {
  const known = described(template)?.choices2024?.[name];
  return known !== undefined && !includes(known, word) && lacks(server, word);
}

/** Whether the server uses only the last of several values of a parameter (contract §16). */
export function heedsLastOnly(server: ServerVersion, template: string, name: string): boolean {
  return includes(described(template)?.single2024, name) && lacks(server, name);
}

/** Whether the server refuses to sort a list by a name (contract §16.7). Null where no orderings are described. */
export function refusesOrder(server: ServerVersion, template: string, name: string): boolean | null {
  const { orderings: current, orderings2024: old = current } = described(template) ?? {};
  if ((server === '2024' ? old : current) === undefined) return null;
  if (server !== '2026' && includes(old, name)) return false;
  return !includes(current, name) || (server !== '2026' && lacks(server, name));
}

/** Whether the server pages a list. True for lists that are not described. The server in between pages only the newer lists. */
export function isPaged(server: ServerVersion, template: string): boolean {
  const facts = described(template);
  if (facts === null) return true;
  return includes(facts.paged, server === '2026' || !includes(facts.servers, '2024') ? '2026' : '2024');
}

/** Whether a route sends only the columns that `field` names (contract §2). */
export function heedsField(server: ServerVersion, template: string): boolean {
  return includes(described(template)?.field, server === '2024' ? '2024' : '2026');
}

/** Whether the server lacks a route. The server in between has the routes of the current one. */
export function isRouteMissing(
  server: ServerVersion,
  method: 'GET' | WriteMethod,
  template: string,
): boolean {
  if (server !== '2024') return false;
  if (method !== 'GET') return isNewerWrite(method, template);
  const facts = described(template);
  return facts !== null && !includes(facts.servers, '2024');
}

/** The body without the fields that the server ignores (contract §16.10). */
export function heededBody(server: ServerVersion, method: string, template: string, body: Json): Json {
  if (!isObject(body) || server === '2026') return body;
  const ignored = newerBodyNames(method as WriteMethod, template).filter((name) => lacks(server, name));
  return ignored.length === 0 ? body : without(body, ignored);
}

function without(body: JsonObject, names: readonly string[]): JsonObject {
  const kept: JsonObject = {};
  for (const [name, value] of Object.entries(body)) {
    if (names.includes(name)) continue;
    const inner = names.filter((one) => one.startsWith(`${name}.`)).map((one) => one.slice(name.length + 1));
    const cut = (one: Json): Json => (isObject(one) ? without(one, inner) : one);
    kept[name] = inner.length === 0 ? value : Array.isArray(value) ? value.map(cut) : cut(value);
  }
  return kept;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
