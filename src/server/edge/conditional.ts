import type { IncomingHttpHeaders } from 'node:http';

/** Whether the client has the representation with this tag already. Tags are compared weakly (RFC 9110, 13.1.2). */
export function isNoneMatch(headers: IncomingHttpHeaders, etag: string): boolean {
  const header = headers['if-none-match'];
  if (header === undefined) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
