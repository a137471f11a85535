import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

/** The proxies whose `X-Forwarded-*` headers are trusted: none, a number of proxies, or those of these networks. */
type TrustProxy = false | number | readonly string[];

/** The origin of requests, behind the trusted proxies. */
export interface Origins {
  /** The address of the caller; null when the connection is gone. */
  addressOf(request: IncomingMessage): string | null;
  /** Whether the caller speaks HTTPS with the outermost trusted proxy. */
  isHttps(request: IncomingMessage): boolean;
}

/** Creates the reader of forwarded headers. Headers of an untrusted client are ignored. */
export function createOrigins(trust: TrustProxy): Origins {
  // The peer of the connection is hop 0.
  const trusts =
    typeof trust === 'number'
      ? (_address: string, hop: number) => hop < trust
      : proxyAddr.compile(trust ? [...trust] : []);
  const peerOf = ({ socket }: IncomingMessage): string | null => plain(socket.remoteAddress ?? '');
  return {
    addressOf(request) {
      let address = peerOf(request);
      if (address === null) return null;
      // Each proxy appends the address of its client. An invalid address ends the chain.
      for (const said of proxyAddr.all(request, trusts)) {
        const next = plain(said);
        if (next === null) break;
        address = next;
      }
      return address;
    },
    isHttps(request) {
      const peer = peerOf(request);
      if (peer === null || !trusts(peer, 0)) return false;
      return /(?:^|,)\s*https\s*$/i.test(String(request.headers['x-forwarded-proto']));
    },
  };
}

/** The address in its usual form, IPv4-mapped IPv6 as IPv4; null when it is invalid. */
function plain(address: string): string | null {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) === 0 ? null : bare;
}
