/** The address of the API, in its parts. */
export interface BaseUrl {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What precedes `/api/` in a path: empty, or begins with a slash and does not end with one. */
  readonly prefix: string;
}

/**
 * Reads the address of the API: an origin, with or without a path in front of `/api/`, with or without `/api` itself
 * and a trailing slash. Throws a `TypeError` for anything but http and https, and for an address that carries
 * credentials, a query or a fragment.
 */
export function parseBaseUrl(address: string): BaseUrl {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError('The address of the API must begin with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError('The address of the API must not carry credentials, a query or a fragment.');
  }
  const prefix = url.pathname.replace(/\/+$/, '').replace(/\/api$/, '');
  return { origin: url.origin, prefix: prefix.replace(/\/+$/, '') };
}

const routeShape = /^\/api\/(?:[\w-]+\/|\{\w+\}\/)*$/;
/** A uuid in its wire form, or the number by which the API knows what has no uuid. */
const pathId = /^(?:[0-9a-f]{32}|\d{1,19})$/;

/** A route in parts: texts and, between them, names. */
type RouteParts = readonly string[];

/** Routes are written in the code, so there are few of them. */
const partsOfRoutes = new Map<string, RouteParts>();

function partsOf(route: string): RouteParts {
  let parts = partsOfRoutes.get(route);
  if (parts === undefined) {
    if (!routeShape.test(route)) throw new TypeError(`Not a route of the API: ${JSON.stringify(route)}`);
    parts = route.split(/[{}]/);
    partsOfRoutes.set(route, parts);
  }
  return parts;
}

/**
 * Fills the `{name}` slots of a route. Every value must be a uuid in its wire form (32 lower-case hex digits) or a
 * number, so nothing that a client sends can change the path. Throws a `TypeError` for another value, for a slot
 * without value and for a route that does not begin with `/api/` and end with a slash: without the slash the server
 * redirects (contract §7).
 */
export function fillRoute(route: string, params: Readonly<Record<string, string>> = {}): string {
  const parts = partsOf(route);
  let path = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) throw new TypeError(`${route} needs a value for ${name}.`);
    if (!pathId.test(value)) throw new TypeError(`${route} was given something that is no id as ${name}.`);
    path += value + parts[index + 1];
  }
  return path;
}

/**
 * Writes query parameters in the given order, repeated names included; an empty list gives an empty string, anything
 * else begins with a question mark. Commas stay readable and short, as some filters hold a hundred of them. Broken
 * UTF-16 becomes U+FFFD.
 */
export function encodeQuery(query: ReadonlyArray<readonly [name: string, value: string]>): string {
  let text = '';
  for (const [name, value] of query)
    text += `${text === '' ? '?' : '&'}${encodePart(name)}=${encodePart(value)}`;
  return text;
}

/** What most names and values are made of, such as columns, numbers and ids: sent as it is. */
const plain = /^[\w.,-]*$/;

function encodePart(text: string): string {
  if (plain.test(text)) return text;
  // encodeURIComponent throws on half of a surrogate pair, which a client can send in any string.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',');
}
