import type { IncomingMessage } from 'node:http';
import type { Refused } from './refuse.ts';

/** The most headers of one request. Node silently drops further ones. */
export const maxHeaders = 1_000;

/**
 * The fault in the head of a request, or null: a proxy and the server behind it would read such a head differently
 * (RFC 9112, 3.2). With two credentials the caller is ambiguous.
 *
 * An address with a host, as clients of proxies send it (`GET http://gateway/graphql`), is split: its host replaces
 * the `Host` header.
 */
export function checkHead(request: IncomingMessage): Refused | null {
  const { rawHeaders, headers, httpVersionMinor } = request;
  if (rawHeaders.length >= 2 * maxHeaders) {
    return { status: 431, message: `A request must have fewer than ${maxHeaders} headers.` };
  }
  let hosts = 0;
  let credentials = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    // The length distinguishes most of them.
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
    else if (name.length === 13 && name.toLowerCase() === 'authorization') credentials += 1;
  }
  const { host: given = '' } = headers;
  const [, host = given, path] = absoluteForm.exec(request.url ?? '') ?? [];
  const areHosts = isHost(host) && (host === given || isHost(given));
  if (hosts > 1 || (hosts === 0 && httpVersionMinor > 0) || !areHosts) {
    return { status: 400, message: 'A request must have exactly one Host header.' };
  }
  if (path !== undefined) {
    request.url = path.startsWith('/') ? path : `/${path}`;
    headers.host = host;
  }
  return credentials > 1
    ? { status: 400, message: 'A request must not have more than one Authorization header.' }
    : null;
}

/** The path of a request, without its query. */
export function pathOf({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/i;
const isHost = (text: string): boolean => /^(?:[\w.~%!$&'()*+,;=-]*|\[[\da-fA-F:.]+\])(?::\d*)?$/.test(text);
