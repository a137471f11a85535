import { isRow } from './shape.ts';
import { parseBaseUrl } from './url.ts';

/** Replaces addresses of the REST API in results: callers may reach it by another address than the gateway. */
export interface PublicUrls {
  /** The address for callers, without a slash at the end; null when it is not configured. */
  readonly base: string | null;
  /** An address from the server: its own with the public origin, any other unchanged. */
  of(url: string): string;
  /** A text from the server with its own addresses replaced likewise, or shortened to paths without a public address. */
  inText(text: string): string;
  /** Any JSON, with the addresses in it replaced as by `of`. */
  inJson(value: unknown): unknown;
}

/** Settings of {@link createPublicUrls}. */
export interface PublicUrlOptions {
  /** The address that the gateway uses. The server makes its addresses of the `Host` in it (contract §16.17). */
  readonly apiUrl: string;
  /** The address that callers use, of the same form; null leaves URLs as the server wrote them. */
  readonly publicUrl: string | null;
  /** Called once, when a result first contains the address that the gateway uses, for want of a public one. */
  readonly onInternal?: () => void;
}

/** Throws a `TypeError` when an address is invalid. */
export function createPublicUrls({ apiUrl, publicUrl, onInternal }: PublicUrlOptions): PublicUrls {
  const { origin, prefix } = parseBaseUrl(apiUrl);
  const base = publicUrl === null ? null : baseOf(publicUrl);
  // Behind a proxy that ends TLS the server may take itself for an http one, and not know of a prefix that was cut off.
  const own = `https?://${escaped(new URL(origin).host)}(?![\\w.:-])(?:${escaped(prefix)}(?![^/?#]))?`;
  const first = new RegExp(`^${own}`, 'i');
  const all = new RegExp(own, 'gi');
  let silent = onInternal === undefined;
  const inJson = (value: unknown): unknown => {
    if (base === null) return value;
    if (typeof value === 'string') return value.replace(first, () => base);
    if (Array.isArray(value)) return value.map(inJson);
    if (!isRow(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inJson(one)]));
  };
  return {
    base,
    of(url) {
      if (base !== null) return url.replace(first, () => base);
      if (!silent && first.test(url)) {
        silent = true;
        onInternal?.();
      }
      return url;
    },
    inText: (text) => text.replace(all, () => base ?? ''),
    inJson,
  };
}

function baseOf(address: string): string {
  const { origin, prefix } = parseBaseUrl(address);
  return `${origin}${prefix}`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
