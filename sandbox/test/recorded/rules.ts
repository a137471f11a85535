import { readFileSync } from 'node:fs';

/** How the server answered. */
export interface RecordedResponse {
  readonly status: number;
  /** Of the body: the JSON type, `html`, `text` or `empty`. */
  readonly type: string;
  /** It had `X-Result-Count` and `Link`. */
  readonly paged?: true;
  readonly location?: string;
  readonly impersonator?: true;
  /** The methods of `Allow`, where these are what was asked for. */
  readonly allow?: string;
  /** The body of a refusal. */
  readonly error?: unknown;
}

/** One way of reading and its response, on all routes where it was seen. */
export interface ReadRule extends RecordedResponse {
  readonly as: string;
  readonly method: string;
  /** Without the paging, where it is about other parameters. Ids are names: `{projects}` is the id of a project. */
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The exchanges behind it, by route. */
  readonly routes: Readonly<Record<string, number>>;
  /** Whether a parameter left all rows or none. Left out where that depends on data. */
  readonly count?: 'all' | 'none';
  /** The columns of rows that were asked for by `field`. */
  readonly columns?: string;
}

/** The columns of rows that were not asked for by name, with their JSON types. */
export interface RowRule {
  readonly route: string;
  readonly always: string;
  readonly sometimes: string;
}

/** One step of a course of writes. Each id is a name, such as `{projects:c10f52}`, that keeps its meaning. */
export interface WriteStep extends RecordedResponse {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly columns?: string;
  /** The ids that the response names. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** The table that `derive.ts` makes. */
export interface Rules {
  readonly about: string;
  readonly exchanges: number;
  readonly reads: readonly ReadRule[];
  readonly rows: readonly RowRule[];
  readonly writes: readonly WriteStep[];
  /** Exchanges of families that the gateway does not call. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

/** What the recordings say. */
export const rules = JSON.parse(readFileSync(new URL('rules.json', import.meta.url), 'utf8')) as Rules;
