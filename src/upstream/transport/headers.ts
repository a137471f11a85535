import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../../identity/identity.ts';
import { isHeaderValue } from '../../lib/header-value.ts';

/** The kind of body that is accepted. Writes take any: most return JSON, some nothing, one YAML. */
export type Accept = 'json' | 'text' | 'any';

/** What the headers of a request are made of. */
export interface HeaderFacts {
  readonly identity: Identity;
  /** A valid one, or null. */
  readonly traceparent: string | null;
  readonly requestId: string;
  readonly accept: Accept;
  readonly userAgent: string;
}

/**
 * The headers of every request; names and values alternate. The credential is sent unchanged. The User-Agent of the client
 * is not sent, except for the name of a site agent in a heartbeat (contract §8). Messages are requested in English unless
 * the caller prefers other languages (contract §7). `X-Forwarded-For` contains only the address of the caller, since the
 * server trusts the first one (contract §16.17).
 */
export function requestHeaders(facts: HeaderFacts): string[] {
  const { authorization, impersonatedUser, address, language } = facts.identity;
  const headers = [
    'accept',
    acceptHeader[facts.accept],
    'accept-encoding',
    'gzip, deflate, br',
    'accept-language',
    language ?? 'en',
    'user-agent',
    facts.userAgent,
  ];
  // An id that cannot be a header only costs the link between two logs, so it is left out rather than refused.
  if (isHeaderValue(facts.requestId)) headers.push('x-request-id', facts.requestId);
  if (facts.traceparent !== null) headers.push('traceparent', facts.traceparent);
  // The zone of an IPv6 address means something on this machine only.
  if (address !== null) headers.push('x-forwarded-for', address.split('%', 1)[0] ?? address);
  if (authorization !== null) headers.push('authorization', authorization);
  if (impersonatedUser !== null) headers.push('x-impersonated-user-uuid', impersonatedUser);
  return headers;
}

const acceptHeader: Readonly<Record<Accept, string>> = {
  json: 'application/json',
  text: 'text/plain, */*',
  any: 'application/json, */*',
};

/** The size of the whole filtered set, from `X-Result-Count` (contract §1); null when absent or not a number. */
export function resultCount(headers: IncomingHttpHeaders): number | null {
  const value = single(headers['x-result-count']);
  if (value === null || !/^\d+$/.test(value)) return null;
  const count = Number(value);
  return Number.isSafeInteger(count) ? count : null;
}

/** Whether a response says that the server acted as the user whom staff wanted to act as (contract §16.22). */
export function isImpersonated(headers: IncomingHttpHeaders): boolean {
  return /^[0-9a-f-]{32,36}$/i.test(single(headers['x-impersonator-uuid']) ?? '');
}

/** The media type of a body in lower case without parameters; null when the server named none. */
export function mediaType(headers: IncomingHttpHeaders): string | null {
  // The fast path for nearly every response.
  if (headers['content-type'] === 'application/json') return 'application/json';
  const type = single(headers['content-type'])?.split(';', 1)[0]?.trim().toLowerCase();
  return type === undefined || type === '' ? null : type;
}

/** Whether a media type is JSON: `application/json` or one with the `+json` suffix. */
export function isJson(type: string | null): boolean {
  return type !== null && (type === 'application/json' || /^[\w.-]+\/[\w.-]+\+json$/.test(type));
}

/** Whether a media type is a text that is returned unchanged: plain text or YAML (contract §11). */
export function isPlainText(type: string | null): boolean {
  return type !== null && /^(?:text\/plain|(?:text|application)\/(?:x-|vnd\.)?yaml)$/.test(type);
}

/**
 * The wait that `Retry-After` asks for, in milliseconds from `now` (epoch milliseconds): a number of seconds or an HTTP
 * date, where a past date means no wait. Null when absent or unreadable.
 */
export function retryAfter(headers: IncomingHttpHeaders, now: number): number | null {
  const value = single(headers['retry-after']);
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  // Date.parse reads nearly anything; every form of an HTTP date begins with the name of a day.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** A header that may come once, as text; a repeated one counts as absent. */
export function single(value: string | readonly string[] | undefined): string | null {
  return typeof value === 'string' ? value.trim() : null;
}
