import type { RowType } from './columns.ts';
import { type ObjectRoute, type Reads, reads } from './generated/reads.ts';
import { newerBodies, newerWrites, type Writes } from './generated/writes.ts';

/** A route that can be read, as a template: `/api/projects/{uuid}/`. */
export type ReadRoute = keyof Reads;

/** The names of the slots of a route: `uuid` for `/api/projects/{uuid}/`. */
export type SlotName<Route extends string> = Route extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotName<Rest>
  : never;

/** A route of a list or an object that needs no more than one id. */
export type ListableRoute = Exclude<ReadRoute, `${string}{${string}{${string}`>;

/** A query parameter that some server knows on a route. */
export type QueryName<R extends ReadRoute = ListableRoute> = Reads[R]['single' | 'repeated' | 'comma'];

/** The kind of the rows of a route. */
export type RowsOf<R extends ReadRoute> = Reads[R]['rows'];

/** What follows `Base` in the routes that begin with it, without the slash at the end. */
export type Below<Base extends string> = ListableRoute extends infer R
  ? R extends `${Base}${infer Path}/`
    ? Path
    : never
  : never;

/** How things are changed. */
export type WriteMethod = keyof Writes;

/** A route that takes a method. */
export type WriteRoute<M extends WriteMethod = WriteMethod> = M extends WriteMethod ? keyof Writes[M] : never;

/** A name in the body that some server takes by a method of a route. */
export type BodyName<M extends WriteMethod, R extends string> = PartOf<M, R, 'body'>;

/** A name in the response of some server to a method of a route. */
export type ResponseName<M extends WriteMethod, R extends string> = PartOf<M, R, 'response'>;

type PartOf<M extends WriteMethod, R extends string, P extends string> = M extends WriteMethod
  ? R extends keyof Writes[M]
    ? P extends keyof Writes[M][R]
      ? Writes[M][R][P]
      : never
    : never
  : never;

/** What follows `Base` in the routes that take a POST below it, without the slash at the end. */
export type ActionBelow<Base extends string> =
  WriteRoute<'POST'> extends infer R ? (R extends `${Base}${infer Action}/` ? Action : never) : never;

/** Some of the servers that are described, apart by a blank. */
type Servers = '' | '2024' | '2026' | '2024 2026';

/** What is known of a route that is read. Lists of names are apart by blanks. */
export interface ReadFacts {
  /** The kind of its rows; null for what is no row, or is described nowhere. */
  readonly rows: RowType | null;
  readonly servers: Servers;
  /** The servers that page the list. */
  readonly paged: Servers;
  /** The servers that send only the columns named in `field` (contract §2). */
  readonly field: Servers;
  /** Whether some server searches it by `query`. */
  readonly search?: true;
  /** The query parameters that a server of 2024 ignores (contract §16). */
  readonly newer?: string;
  /** The query parameters that a server of 2026 ignores and one of 2024 heeds. */
  readonly older?: string;
  /** The names to sort by, and those of 2024 where these are others. */
  readonly orderings?: string;
  readonly orderings2024?: string;
  /** The query parameters of which a server of 2024 takes one value where newer ones take several. */
  readonly single2024?: string;
  /** Those of `newer` that a server of 2024 knows too, for the very moment and not for what follows it. */
  readonly exact2024?: string;
  /** The words that a server of 2024 takes for a parameter: it refuses the whole request for any other (contract §16.8). */
  readonly choices2024?: Readonly<Record<string, string>>;
}

/** The route of an object that a write names by its address. Some are described nowhere. */
export type AddressRoute =
  | ObjectRoute
  | '/api/marketplace-offering-components/{uuid}/'
  | '/api/marketplace-offering-groups/{uuid}/';

/** What is known of a route. */
export function factsOf(route: ReadRoute): ReadFacts {
  return reads[route];
}

/** The names in the body of a write that a server of 2024 ignores. */
export function newerBodyNames(method: WriteMethod, route: string): readonly string[] {
  return newerBodies[`${method} ${route}`]?.split(' ') ?? [];
}

const newerRoutes = new Set(newerWrites.split('\n'));

/** Whether a server of 2024 has no such write, which current ones have. */
export function isNewerWrite(method: WriteMethod, route: string): boolean {
  return newerRoutes.has(`${method} ${route}`);
}

/** Whether a text is a route that is described. */
export function isReadRoute(route: string): route is ReadRoute {
  return Object.hasOwn(reads, route);
}
