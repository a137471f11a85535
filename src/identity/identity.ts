import { isIPv6 } from 'node:net';

/** What is known of a caller. */
export interface IdentityFacts {
  /** The value of the `Authorization` header, passed on unchanged; null for an anonymous caller. */
  readonly authorization: string | null;
  /** The user that staff acts as (`X-Impersonated-User-Uuid`), 32 lower-case hex digits; null for nobody. */
  readonly impersonatedUser: string | null;
  /** Where the caller is, as far as that can be trusted. The REST API compares it with the access subnets of organizations. */
  readonly address: string | null;
  /** Languages in the order of preference, as `et,en`; null for none in particular. Rows and messages are translated. */
  readonly language: string | null;
  /** The site agent that the caller says it is, as `waldur-site-agent/1.2`; null for anybody else. */
  readonly agent: string | null;
}

/**
 * Who asks: everything about a caller that may change what the REST API answers, as one value, so that no key can hold a
 * part of it only. Made by {@link createIdentity}.
 *
 * The keys hold the credential: they stay in memory, or are hashed before they leave the process.
 */
export interface Identity extends IdentityFacts {
  /** For sharing answers: callers with the same key are answered alike by the REST API. */
  readonly responseKey: string;
  /**
   * For turns, places and rates: who is to be held responsible. The spelling of the credential, the language and the
   * address of a caller with a credential make no difference. In IPv6 the network of one customer counts as one address.
   */
  readonly callerKey: string;
  /** For what a write may have changed: all that one credential has read, wherever it was and in any language. */
  readonly writerKey: string;
}

/** Makes an identity; what is not given is null. */
export function createIdentity({
  authorization = null,
  impersonatedUser = null,
  address = null,
  language = null,
  agent = null,
}: Partial<IdentityFacts>): Identity {
  // No header value has a line break, so no part can pass for another.
  const responseKey = `${authorization === null ? '' : ` ${authorization}`}\n${impersonatedUser ?? ''}\n${address ?? ''}\n${language ?? ''}\n${agent ?? ''}`;
  const writerKey = authorization === null ? 'anonymous' : `credential ${spelled(authorization)}`;
  const callerKey =
    authorization === null
      ? `address ${networkOf(address)}`
      : impersonatedUser === null
        ? writerKey
        : `${writerKey}\n${impersonatedUser}`;
  return {
    authorization,
    impersonatedUser,
    address,
    language,
    agent,
    responseKey,
    callerKey,
    writerKey,
  };
}

/** Nobody in particular. */
export const anonymous: Identity = createIdentity({});

/** The REST API takes the scheme in any letter case, and any white space around its key. */
function spelled(authorization: string): string {
  // What nearly every credential looks like, and needs no list.
  if (/^\S+ \S+$/.test(authorization)) {
    const space = authorization.indexOf(' ');
    return authorization.slice(0, space).toLowerCase() + authorization.slice(space);
  }
  const [scheme = '', ...rest] = authorization.split(/\s+/).filter((part) => part !== '');
  return [scheme.toLowerCase(), ...rest].join(' ');
}

/** The address, or the network that one customer has in IPv6: there, addresses cost nothing. */
function networkOf(address: string | null): string {
  if (address === null || !isIPv6(address)) return address ?? '';
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  if (address.includes('::')) {
    const after = tail === '' ? [] : tail.split(':');
    while (groups.length + after.length < 8) groups.push('0');
    groups.push(...after);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
