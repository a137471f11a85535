import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createIdentity, type Identity } from '../../identity/identity.ts';
import { toHex } from '../../upstream/ids.ts';
import { refusal } from '../http/refusal.ts';
import { languagesOf } from './languages.ts';

/** The headers that identify the caller. */
export interface IdentityHeaders
  extends Pick<IncomingHttpHeaders, 'authorization' | 'accept-language' | 'user-agent'> {
  readonly 'x-impersonated-user-uuid'?: string | string[] | undefined;
}

/** The headers that {@link identityOf} reads, and no others. */
export function identityHeaders(headers: IncomingHttpHeaders): IdentityHeaders {
  const { authorization, 'accept-language': language, 'x-impersonated-user-uuid': user } = headers;
  return {
    authorization,
    'accept-language': language,
    'x-impersonated-user-uuid': user,
    'user-agent': headers['user-agent'],
  };
}

/**
 * The identity of a caller. `headers` are those of the request, or of the upgrade to a WebSocket; `address` is the trusted
 * one. `params` are the `connectionParams` of a WebSocket: each of them replaces the header. Their
 * names are those of the headers in any letter case, with or without dashes and underscores (`Authorization`,
 * `xImpersonatedUserUuid`, `acceptLanguage`); `impersonatedUserUuid` is accepted too. A parameter that is null counts as
 * absent; an empty header or parameter means none, as for the REST API.
 *
 * @throws {GraphQLError} `BAD_REQUEST` for an impersonated user that is no uuid or is named more than once, since a write
 * would be carried out as another user; and for `connectionParams` that have one value twice, or one that is no text.
 */
export function identityOf(
  headers: IdentityHeaders,
  address: string | null,
  params: Readonly<Record<string, unknown>> = none,
): Identity {
  const given = factsIn(params);
  const authorization = given.authorization ?? headers.authorization ?? '';
  return createIdentity({
    authorization: authorization.trim() === '' ? null : authorization,
    impersonatedUser: userOf(given.user ?? headers['x-impersonated-user-uuid'] ?? ''),
    address,
    language: languagesOf(given.language ?? headers['accept-language'] ?? ''),
    agent: agentIn(headers['user-agent'] ?? ''),
  });
}

const none = {};

/** The latest caller of a connection, and its headers. */
interface Known {
  readonly authorization: string | undefined;
  readonly user: string | string[] | undefined;
  readonly language: string | undefined;
  readonly forwarded: string | string[] | undefined;
  readonly userAgent: string | undefined;
  readonly identity: Identity;
}

/**
 * Creates the function that identifies the caller of a request. Nearly every request of a connection comes from the same
 * caller as the one before: its identity is then the same object, which is not created again.
 */
export function createIdentify(
  addressOf: (request: IncomingMessage) => string | null,
): (request: IncomingMessage) => Identity {
  const known = new WeakMap<Socket, Known>();
  return (request) => {
    const { socket, headers } = request;
    const { authorization, 'accept-language': language } = headers;
    const { 'x-impersonated-user-uuid': user, 'x-forwarded-for': forwarded } = headers;
    const { 'user-agent': userAgent } = headers;
    const last = known.get(socket);
    if (
      last !== undefined &&
      last.authorization === authorization &&
      last.user === user &&
      last.language === language &&
      last.forwarded === forwarded &&
      last.userAgent === userAgent
    ) {
      return last.identity;
    }
    const identity = identityOf(headers, addressOf(request));
    known.set(socket, { authorization, user, language, forwarded, userAgent, identity });
    return identity;
  };
}

/** The meanings of connection parameters, by name in lower case and without dashes and underscores. */
const meanings = {
  authorization: 'authorization',
  ximpersonateduseruuid: 'user',
  impersonateduseruuid: 'user',
  acceptlanguage: 'language',
} as const;

type Fact = (typeof meanings)[keyof typeof meanings];

function factsIn(params: Readonly<Record<string, unknown>>): Partial<Record<Fact, string>> {
  const facts: Partial<Record<Fact, string>> = {};
  for (const [name, value] of Object.entries(params)) {
    const plain = name.toLowerCase().replaceAll(/[-_]/g, '');
    if (!isMeaningful(plain) || value === null || value === undefined) continue;
    const fact = meanings[plain];
    if (typeof value !== 'string') throw refusal(400, `connectionParams.${fact} must be a text.`);
    if (facts[fact] !== undefined) throw refusal(400, `connectionParams.${fact} is there more than once.`);
    facts[fact] = value;
  }
  return facts;
}

const isMeaningful = (name: string): name is keyof typeof meanings => Object.hasOwn(meanings, name);

/** A uuid as the REST API writes it; null for none. A header that was sent several times is a list, which is invalid. */
function userOf(value: string | readonly string[]): string | null {
  const text = String(value).trim();
  const user = text === '' ? null : toHex(text);
  if (user !== null || text === '') return user;
  throw refusal(400, 'X-Impersonated-User-Uuid must be one uuid of 32 hexadecimal digits.');
}

/** The product of a User-Agent that the REST API takes for the site agent (contract §8); null when there is none. */
function agentIn(userAgent: string): string | null {
  return /waldur-site-agent[\w./+-]{0,80}/.exec(userAgent)?.[0] ?? null;
}
