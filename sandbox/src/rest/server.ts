import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createRandom } from '../random.ts';
import type { Json, User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { loggedBody, parseBody, readBytes, type Sent } from './body.ts';
import { type Call, HttpError, hexUuid, Query, type Reply, ServerFault, type ServerVersion } from './call.ts';
import { configurationOf, configurationPath } from './configuration.ts';
import { heededBody, heedsField } from './described.ts';
import { createRouter, type Route } from './router.ts';
import { anonymous } from './visibility.ts';

/** A recorded request. */
export interface SandboxRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly authorization: string | null;
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly status: number;
  /** Parsed JSON, `{fields, files: [{name, fileName, contentType, size}]}` of a form, or null when nothing was sent. */
  readonly body: Json;
}

export interface RestOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly server: ServerVersion;
  readonly seed: number;
  readonly latencyMs: number;
  /** The most requests that are processed at the same time; null for no limit. */
  readonly workers: number | null;
  readonly record: ((request: SandboxRequest) => void) | null;
}

const notFoundPage =
  '<!doctype html>\n<html lang="en">\n<head><title>Not Found</title></head>\n<body><h1>Not Found</h1><p>The requested resource was not found on this server.</p></body>\n</html>\n';
const errorPage =
  '<!doctype html>\n<html lang="en">\n<head><title>Server Error (500)</title></head>\n<body><h1>Server Error (500)</h1></body>\n</html>\n';
/** The page that nginx, in front of a real server, returns for a body that is too large (contract section 10). */
const tooLargePage =
  '<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function html(status: number, value: string): Reply {
  return { status, text: { type: 'text/html; charset=utf-8', value } };
}

function unauthorized(detail: string): HttpError {
  return new HttpError(401, { detail }, { 'WWW-Authenticate': 'Token' });
}

/** The user of an `Authorization: Token <key>` header (contract section 8). */
function authenticate(world: World, server: ServerVersion, header: string | undefined): User {
  const invalid = server === '2024' ? 'Invalid token.' : 'Invalid token header.';
  const [scheme, key, ...rest] = (header ?? '').split(' ').filter(Boolean);
  if (scheme?.toLowerCase() !== 'token') throw unauthorized('Authentication credentials were not provided.');
  if (key === undefined) throw unauthorized(`${invalid} No credentials provided.`);
  if (rest.length > 0) throw unauthorized(`${invalid} Token string should not contain spaces.`);
  const user = world.userByToken.get(key);
  if (!user) throw unauthorized('Invalid token.');
  return user;
}

/** Whether a header has the scheme `Token`. Other schemes are ignored, but a token has to be valid (contract section 16.22). */
const hasToken = (authorization: string | undefined): boolean => /^token(?: |$)/i.test(authorization ?? '');

function tellConfiguration(
  { world, server }: RestOptions,
  method: string,
  { authorization, host = 'localhost' }: IncomingHttpHeaders,
): Reply {
  if (hasToken(authorization)) authenticate(world, server, authorization);
  if (method === 'GET' || method === 'HEAD')
    return { status: 200, body: configurationOf(server, `http://${host}`) };
  throw new HttpError(405, { detail: `Method "${method}" not allowed.` }, { Allow: 'GET, HEAD, OPTIONS' });
}

/**
 * The user whom staff impersonates; null where the header is absent, ignored or from another caller. The server ignores unknown
 * users without an error (contract section 8).
 */
function impersonated(world: World, actor: User, header: string | string[] | undefined): User | null {
  if (typeof header !== 'string' || !actor.isStaff) return null;
  const user = world.userByUuid.get(hexUuid(header) ?? '') ?? null;
  if (user && !world.userByToken.has(user.token)) {
    throw new HttpError(403, {
      detail: 'Unable to impersonate user that does not have an active session.',
    });
  }
  return user;
}

/** The address of a caller: the first one in `X-Forwarded-For`, which is trusted from everyone, else the peer (contract section 16.17). */
function addressOf(request: IncomingMessage): string {
  const [first = ''] = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const address = first.trim() || (request.socket.remoteAddress ?? '');
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function send(response: ServerResponse, method: string, reply: Reply): void {
  const headers: Record<string, string> = { Vary: 'Accept, Accept-Language, Cookie', ...reply.headers };
  let content = '';
  if (reply.text) {
    headers['Content-Type'] = reply.text.type;
    content = reply.text.value;
  } else if (reply.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    content = JSON.stringify(reply.body);
  }
  const bytes = Buffer.from(content);
  if (reply.status !== 204 && method !== 'HEAD') headers['Content-Length'] = String(bytes.length);
  response.writeHead(reply.status, headers);
  response.end(method === 'HEAD' || reply.status === 204 ? undefined : bytes);
}

/** The HTTP side of the sandbox: routing, tokens, errors and the request log. */
export function createRestServer(options: RestOptions): Server {
  const { world, latencyMs, record } = options;
  const worker = workersOf(options.workers);
  const router = createRouter(options.routes, options.server);
  const random = createRandom(options.seed + 77);

  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: URLSearchParams,
    bytes: Buffer,
  ): Promise<Reply> => {
    const method = request.method ?? 'GET';
    if (path === configurationPath) return tellConfiguration(options, method, request.headers);
    const endpoint = router.find(path);
    if (!endpoint) {
      // A redirect even for POST: the body is lost (contract section 7).
      if (!path.endsWith('/') && router.find(`${path}/`)) {
        const tail = search.toString();
        return { ...html(301, ''), headers: { Location: `${path}/${tail ? `?${tail}` : ''}` } };
      }
      return html(404, notFoundPage);
    }
    const route = endpoint.methods.get(method === 'HEAD' ? 'GET' : method);
    const { authorization } = request.headers;
    const isAnonymous = route?.ignoresCredentials || (route?.isPublic && !hasToken(authorization));
    const actor = isAnonymous ? anonymous : authenticate(world, options.server, authorization);
    const other = impersonated(world, actor, request.headers['x-impersonated-user-uuid']);
    // Set for every response to an accepted credential, errors included (contract section 16.22).
    if (other) response.setHeader('X-impersonator-uuid', actor.uuid);
    const user = other ?? actor;
    if (!route) {
      const allow = [
        ...endpoint.methods.keys(),
        ...(endpoint.methods.has('GET') ? ['HEAD'] : []),
        'OPTIONS',
      ].join(', ');
      throw new HttpError(405, { detail: `Method "${method}" not allowed.` }, { Allow: allow });
    }
    const query = new Query(search);
    const fields = heedsField(options.server, endpoint.template) ? query.all('field') : [];
    let sent: Sent | undefined;
    const parsed = (): Sent => {
      sent ??= parseBody(request.headers['content-type'], bytes);
      return sent;
    };
    const call: Call = {
      world,
      server: options.server,
      random,
      user,
      address: addressOf(request),
      userAgent: request.headers['user-agent'] ?? '',
      method,
      origin: `http://${request.headers.host ?? 'localhost'}`,
      path,
      template: endpoint.template,
      params: endpoint.params,
      query,
      fields: fields.length > 0 ? new Set(fields) : null,
      inList: false,
      get body() {
        return heededBody(options.server, method, endpoint.template, parsed().body);
      },
      get files() {
        return parsed().files;
      },
    };
    let reply: Reply;
    try {
      reply = await route.handle(call);
    } finally {
      // A refused write is not rolled back (contract section 7), so kept lists may be outdated after every write.
      if (!safeMethods.has(method)) world.touch();
    }
    return reply;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [rawPath = '/', rawQuery = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const search = new URLSearchParams(rawQuery);
    const bytes = await readBytes(request).catch(() => Buffer.alloc(0));
    let reply: Reply;
    const release = await worker();
    try {
      if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      reply =
        bytes === null
          ? { ...html(413, tooLargePage), headers: { Connection: 'close' } }
          : await respond(request, response, decodePath(rawPath), search, bytes);
    } catch (error) {
      if (error instanceof HttpError)
        reply = { status: error.status, body: error.body, headers: error.headers };
      else {
        if (!(error instanceof ServerFault))
          process.stderr.write(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`);
        reply = html(500, errorPage);
      }
    }
    release();
    record?.({
      method: request.method ?? 'GET',
      path: rawPath,
      query: [...search.entries()],
      authorization: request.headers.authorization ?? null,
      headers: request.headers,
      status: reply.status,
      body: loggedBody(request.headers['content-type'], bytes),
    });
    if (!response.destroyed) send(response, request.method ?? 'GET', reply);
  };

  return createServer((request, response) => void handle(request, response));
}

/** Makes a function that waits for one of `count` workers, in order of arrival, and resolves with a function that releases it. */
function workersOf(count: number | null): () => Promise<() => void> {
  if (count === null) return async () => () => {};
  const waiting: (() => void)[] = [];
  let free = count;
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return release;
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
