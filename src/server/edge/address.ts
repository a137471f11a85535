import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

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
  const trusts = trustedHop(trust);
  const peerOf = ({ socket }: IncomingMessage): string | null => plain(socket.remoteAddress ?? '');
  return {
    addressOf(request) {
      let address = peerOf(request);
      if (trust === false || address === null) return address;
      // Each proxy appends who it was asked by.
      const chain = textOf(request.headers['x-forwarded-for']).split(',').reverse();
      for (const [hop, said] of chain.entries()) {
        if (!trusts(address, hop)) break;
        const next = plain(said.trim());
        if (next === null) break;
        address = next;
      }
      return address;
    },
    isHttps(request) {
      const peer = peerOf(request);
      if (peer === null || !trusts(peer, 0)) return false;
      const said = textOf(request.headers['x-forwarded-proto']).split(',').at(-1);
      return said?.trim().toLowerCase() === 'https';
    },
  };
}

/** The networks of a list of addresses and CIDR ranges, of which each was checked. */
function networksOf(entries: readonly string[]): BlockList {
  const networks = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const [family, longest] = isIP(address) === 4 ? (['ipv4', 32] as const) : (['ipv6', 128] as const);
    networks.addSubnet(address, bits === undefined ? longest : Number(bits), family);
  }
  return networks;
}

/** Whether what the address at a hop says is believed; the one that is connected is hop 0. */
function trustedHop(trust: TrustProxy): (address: string, hop: number) => boolean {
  if (trust === false) return () => false;
  if (typeof trust === 'number') return (_address, hop) => hop < trust;
  const networks = networksOf(trust);
  return (address) => networks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The address as it is usually written, IPv4 inside IPv6 taken out; null when it is none. */
function plain(address: string): string | null {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) === 0 ? null : bare;
}

const textOf = (header: string | string[] | undefined): string => String(header ?? '');
