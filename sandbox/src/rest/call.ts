import type { Random } from '../random.ts';
import type { Json, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { UploadedFile } from './body.ts';

/**
 * Which server the sandbox plays: the current one, one of October 2024 (contract, tag M24), or one in between, with the
 * routes of the current one and about half of its newer columns, parameters, words and inputs.
 */
export type ServerVersion = '2026' | '2025' | '2024';

/** Query parameters as Django keeps them: repeated keys stay in order, a single read takes the last one. */
export class Query {
  readonly pairs: readonly (readonly [name: string, value: string])[];

  constructor(search: URLSearchParams) {
    this.pairs = [...search.entries()];
  }

  last(name: string): string | undefined {
    return this.pairs.findLast((pair) => pair[0] === name)?.[1];
  }

  all(name: string): string[] {
    return this.pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]);
  }
}

/** What one request knows. `fields` is null on routes that ignore `field` and when none was sent. */
export interface Call {
  readonly world: World;
  readonly server: ServerVersion;
  readonly random: Random;
  readonly user: User;
  /** Where the caller is, for access subnets. */
  readonly address: string;
  /** Who the program of the caller says it is. */
  readonly userAgent: string;
  readonly method: string;
  /** Scheme and authority the caller used; every URL in a body starts with it (contract section 9). */
  readonly origin: string;
  readonly path: string;
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly fields: ReadonlySet<string> | null;
  /** True while rows of a list are written; some columns are null or absent there. */
  readonly inList: boolean;
  /**
   * JSON of the request, or the fields of a form; null when nothing was sent. Parsed when first read, after
   * the object of the path was looked up: reading it may end the request with 400 or 415.
   */
  readonly body: Json | null;
  readonly files: readonly UploadedFile[];
}

export interface Reply {
  readonly status: number;
  /** Absent: an empty body. */
  readonly body?: Json;
  /** Sent as it is, instead of JSON. */
  readonly text?: { readonly type: string; readonly value: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with this status and JSON body. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: Json, headers: Readonly<Record<string, string>> = {}) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A fault of the server that is played, not of the sandbox: 500 with an HTML page. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

export function notFound(model: string): HttpError {
  return new HttpError(404, { detail: `No ${model} matches the given query.` });
}

export function forbidden(): HttpError {
  return new HttpError(403, { detail: 'You do not have permission to perform this action.' });
}

export function ok(body: Json): Reply {
  return { status: 200, body };
}

const hexPattern = /^[0-9a-f]{32}$/;
const dashedPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Hex form of a uuid in either notation, or null. */
export function hexUuid(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (hexPattern.test(lower)) return lower;
  return dashedPattern.test(lower) ? lower.replaceAll('-', '') : null;
}
