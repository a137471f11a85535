import type { Random } from '../random.ts';
import type { Json, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { UploadedFile } from './body.ts';

/**
 * The server that the sandbox imitates: a current one, one of October 2024 (tag M24 in the contract), or one in between. The
 * latter has the routes of the current one, and about half of its newer columns, parameters, words and inputs.
 */
export type ServerVersion = '2026' | '2025' | '2024';

/** Query parameters as Django reads them: repeated keys keep their order, and a single value is the last one. */
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

/** One request, with the world and the user. `fields` is null on routes that ignore `field`, and when none was sent. */
export interface Call {
  readonly world: World;
  readonly server: ServerVersion;
  readonly random: Random;
  readonly user: User;
  /** The IP address of the caller, for access subnets. */
  readonly address: string;
  /** The header `User-Agent`. */
  readonly userAgent: string;
  readonly method: string;
  /** Scheme and authority that the caller used. Every URL in a body starts with it (contract section 9). */
  readonly origin: string;
  readonly path: string;
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly fields: ReadonlySet<string> | null;
  /** True while rows of a list are written; some columns are null or absent there. */
  readonly inList: boolean;
  /**
   * The JSON of the request, or the fields of a form; null when nothing was sent. It is parsed when it is first read: routes look
   * up the object of the path before. Reading it throws an {@link HttpError} with 400 or 415 for an invalid body.
   */
  readonly body: Json | null;
  readonly files: readonly UploadedFile[];
}

/** The response of a route. */
export interface Reply {
  readonly status: number;
  /** Absent: an empty body. */
  readonly body?: Json;
  /** A text body that is sent instead of JSON. */
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

/** A known bug of the imitated server, not of the sandbox: a 500 with an HTML page. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

/** A 404 for an object that does not exist, or that the caller does not see. */
export function notFound(model: string): HttpError {
  return new HttpError(404, { detail: `No ${model} matches the given query.` });
}

/** A 403 for a caller without the right. */
export function forbidden(): HttpError {
  return new HttpError(403, { detail: 'You do not have permission to perform this action.' });
}

/** A 200 with a body. */
export function ok(body: Json): Reply {
  return { status: 200, body };
}

const hexPattern = /^[0-9a-f]{32}$/;
const dashedPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The 32 hex digits of a uuid with or without dashes; null for any other text. */
export function hexUuid(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (hexPattern.test(lower)) return lower;
  return dashedPattern.test(lower) ? lower.replaceAll('-', '') : null;
}
