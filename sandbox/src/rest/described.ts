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

/** Whether a server lacks something that one of 2024 lacks. One in between has about half of it. */
export function lacks(server: ServerVersion, name: string): boolean {
  return server === '2024' || (server === '2025' && hashOf(name) % 2 === 0);
}

/** Whether rows of a kind have a column. Kinds that a server is not described to have, it writes whole. */
export function writesColumn(server: ServerVersion, kind: RowType, name: string): boolean {
  const has = (columns: readonly string[]): boolean => columns.length === 0 || columns.includes(name);
  if (server !== '2026' && has(columnsOf(kind, '2024'))) return true;
  return has(columnsOf(kind, '2026')) && (server === '2026' || !lacks(server, name));
}

/** Whether a list ignores a query parameter, as every server does with what it does not know (contract §16.3). */
export function ignoresParameter(server: ServerVersion, template: string, name: string): boolean {
  const { newer, older } = described(template) ?? {};
  return server === '2026' ? includes(older, name) : includes(newer, name) && lacks(server, name);
}

/** Whether a server has no such word among the choices of a parameter, and refuses it (contract §16.8). */
export function refusesWord(server: ServerVersion, template: string, name: string, word: string): boolean {
  const known = described(template)?.choices2024?.[name];
  return known !== undefined && !includes(known, word) && lacks(server, word);
}

/** Whether a server heeds only the last of several values (contract §16). */
export function heedsLastOnly(server: ServerVersion, template: string, name: string): boolean {
  return includes(described(template)?.single2024, name) && lacks(server, name);
}

/** Whether a list can not be sorted by a name, so that it is refused (contract §16.7); null where none are described. */
export function refusesOrder(server: ServerVersion, template: string, name: string): boolean | null {
  const { orderings: current, orderings2024: old = current } = described(template) ?? {};
  if ((server === '2024' ? old : current) === undefined) return null;
  if (server !== '2026' && includes(old, name)) return false;
  return !includes(current, name) || (server !== '2026' && lacks(server, name));
}

/** Whether a list comes in pages, as all do that are not described. One in between pages what is new, and no more. */
export function isPaged(server: ServerVersion, template: string): boolean {
  const facts = described(template);
  if (facts === null) return true;
  return includes(facts.paged, server === '2026' || !includes(facts.servers, '2024') ? '2026' : '2024');
}

/** Whether a route sends only the columns that `field` names (contract §2). */
export function heedsField(server: ServerVersion, template: string): boolean {
  return includes(described(template)?.field, server === '2024' ? '2024' : '2026');
}

/** Whether a server has no such route. One in between has those of the current one. */
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

/** A body as a server takes it: without what it ignores (contract §16.10). */
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
