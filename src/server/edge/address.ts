import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

/** Whose `X-Forwarded-*` headers are believed: nobody's, those of so many proxies, or those from these networks. */
type TrustProxy = false | number | readonly string[];

/** Where requests come from, behind the proxies that are trusted. */
export interface Origins {
  /** The address of the caller; null when the connection is gone. */
  addressOf(request: IncomingMessage): string | null;
  /** Whether the caller speaks HTTPS with the outermost trusted proxy. */
  isHttps(request: IncomingMessage): boolean;
}

/** Makes the reader of forwarded headers. What an untrusted client writes into them is never believed. */
export function createOrigins(trust: TrustProxy): Origins {
  // The one that is connected is hop 0.
  const trusts =
    typeof trust === 'number'
      ? (_address: string, hop: number) => hop < trust
      : proxyAddr.compile(trust ? [...trust] : []);
  const peerOf = ({ socket }: IncomingMessage): string | null => plain(socket.remoteAddress ?? '');
  return {
    addressOf(request) {
      let address = peerOf(request);
      if (address === null) return null;
      // Each proxy appends who it was asked by. What is no address ends the chain.
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

/** The address as it is usually written, IPv4 inside IPv6 taken out; null when it is none. */
function plain(address: string): string | null {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) === 0 ? null : bare;
}
