import type {
  ListableRoute,
  QueryName,
  ReadRoute,
  SlotName,
  WriteMethod,
  WriteRoute,
} from '../rest-api/routes.ts';
import type { Page, Row, WriteOptions, WriteResult } from './client.ts';

/** Query parameters that a route knows, in the order in which they are sent; a name may come several times. */
export type RestQuery<R extends ReadRoute = ListableRoute> = ReadonlyArray<
  readonly [name: QueryName<R>, value: string]
>;

/** Values of the slots of a route: uuids of 32 lower-case hex digits, or numbers. */
export type RestParams<Route extends string> = { readonly [N in SlotName<Route>]: string };

/** What a read adds to its route. */
export interface ReadOptions<R extends ReadRoute> {
  readonly params?: RestParams<R>;
  readonly query?: RestQuery<R>;
}

/**
 * An `UpstreamClient` that takes only what the REST API is described to have: a route, slot or parameter that no server
 * knows does not compile.
 */
export interface RestClient {
  list<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Page>;
  values<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<readonly unknown[]>;
  object<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row>;
  objectOrNull<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<Row | null>;
  json<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<unknown>;
  text<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<string>;
  count<R extends ReadRoute>(route: R, options?: ReadOptions<R>): Promise<number | null>;
  write<M extends WriteMethod, R extends WriteRoute<M>>(
    method: M,
    route: R,
    options?: Pick<WriteOptions, 'params' | 'json' | 'form'>,
  ): Promise<WriteResult>;
}
