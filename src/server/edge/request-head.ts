import type { IncomingMessage } from 'node:http';
import type { Refused } from './refuse.ts';

/** Headers of one request. Node leaves out what comes after so many, without a word. */
export const maxHeaders = 1_000;

/**
 * What is wrong with the headers of a request, or null: they would be read differently by a proxy and by who is behind it
 * (RFC 9112, 3.2). Two credentials are two answers to who asks.
 */
export function faultOfHead(request: IncomingMessage): Refused | null {
  const { rawHeaders, headers, httpVersionMinor } = request;
  if (rawHeaders.length >= 2 * maxHeaders) {
    return { status: 431, message: `A request has fewer than ${maxHeaders} headers.` };
  }
  let hosts = 0;
  let credentials = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase();
    if (name === 'host') hosts += 1;
    else if (name === 'authorization') credentials += 1;
  }
  const { host = '' } = headers;
  if (hosts > 1 || (hosts === 0 && httpVersionMinor > 0) || !hostForm.test(host)) {
    return { status: 400, message: 'A request names one host in its Host header.' };
  }
  return credentials > 1 ? { status: 400, message: 'A request has one Authorization header.' } : null;
}

const hostForm = /^(?:[\w.~%!$&'()*+,;=-]*|\[[\da-fA-F:.]+\])(?::\d*)?$/;
