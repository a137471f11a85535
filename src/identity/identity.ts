import { isIPv6 } from 'node:net';

/** What is known about a caller. */
export interface IdentityFacts {
  /** The value of the `Authorization` header, passed on unchanged; null for an anonymous caller. */
  readonly authorization: string | null;
  /** The user that staff acts as (`X-Impersonated-User-Uuid`), 32 lower-case hex digits; null for nobody. */
  readonly impersonatedUser: string | null;
  /** The network address of the caller, from a trusted source. The REST API compares it with the access subnets of organizations. */
  readonly address: string | null;
  /** Languages in the order of preference, as `et,en`; null for none in particular. Rows and messages are translated. */
  readonly language: string | null;
  /** The site agent that the caller says it is, as `waldur-site-agent/1.2`; null for anybody else. */
  readonly agent: string | null;
}

/**
 * The identity of a caller: everything that may change the responses of the REST API, as one value, so that no key can
 * contain only a part of it. Made by {@link createIdentity}.
 *
 * The keys contain the credential: they stay in memory, or are hashed before they leave the process.
 */
export interface Identity extends IdentityFacts {
  /** The key for sharing responses: callers with the same key get the same responses from the REST API. */
  readonly responseKey: string;
  /**
   * The key for queues, places and rate limits: the responsible caller. The spelling of the credential, the language and the
   * address of a caller with a credential make no difference. In IPv6 the network of one customer counts as one address.
   */
  readonly callerKey: string;
  /** The key for what a write may have changed: all that one credential has read, from any address and in any language. */
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
  // No header value has a line break, so no part can be mistaken for another.
  const responseKey = `${authorization === null ? '' : ` ${authorization}`}\n${impersonatedUser ?? ''}\n${address ?? ''}\n${language ?? ''}\n${agent ?? ''}`;
  const writerKey = authorization === null ? 'anonymous' : `credential ${normalized(authorization)}`;
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

/** A caller without credential. */
export const anonymous: Identity = createIdentity({});

/** The REST API accepts the scheme in any letter case, and any white space around the key. */
function normalized(authorization: string): string {
  // The fast path for nearly every credential.
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
