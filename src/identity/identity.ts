/**
 * Who asks: everything about a caller that may change what the REST API answers. It is one value, so that no key can
 * hold a part of it only.
 */
export interface Identity {
  /** The value of the `Authorization` header, passed on unchanged; null for an anonymous caller. */
  readonly authorization: string | null;
  /** The user that staff acts as (`X-Impersonated-User-Uuid`), 32 lower-case hex digits; null for nobody. */
  readonly impersonatedUser: string | null;
  /** Where the caller is, as far as that can be trusted. The REST API compares it with the access subnets of organizations. */
  readonly address: string | null;
  /** Languages in the order of preference, as `et,en`; null for that of the server. Rows and messages are translated. */
  readonly language: string | null;
}

/** Nobody in particular. */
export const anonymous: Identity = {
  authorization: null,
  impersonatedUser: null,
  address: null,
  language: null,
};

const separator = '\n';

/**
 * A key under which answers may be shared: callers with the same key are given the same by the REST API. It holds the
 * credential, so it stays in memory, or is hashed before it leaves the process. No header value has a line break.
 */
export function answerKey({ authorization, impersonatedUser, address, language }: Identity): string {
  return [authorization === null ? '' : ` ${authorization}`, impersonatedUser, address, language].join(
    separator,
  );
}

/**
 * A key for turns, places and rates: who is to be held responsible. The spelling of the credential, the language and the
 * address of somebody who has a credential make no difference.
 */
export function callerKey({ authorization, impersonatedUser, address }: Identity): string {
  if (authorization === null) return `address ${address ?? ''}`;
  return `credential ${spelled(authorization)}${impersonatedUser === null ? '' : ` as ${impersonatedUser}`}`;
}

/** A key for what a write may have changed: all that one credential has read, wherever it was and in any language. */
export function writerKey({ authorization }: Identity): string {
  return authorization === null ? '' : spelled(authorization);
}

/** The REST API takes the scheme in any letter case, and any white space around its key. */
function spelled(authorization: string): string {
  const [scheme = '', ...rest] = authorization.split(/\s+/).filter((part) => part !== '');
  return [scheme.toLowerCase(), ...rest].join(' ');
}
