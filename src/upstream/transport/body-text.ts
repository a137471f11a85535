import { isAscii, transcode } from 'node:buffer';

/**
 * The text of a body in UTF-8, with U+FFFD for invalid bytes, as `toString` does. From the first letter beyond ASCII on,
 * `toString` decodes byte by byte: for a page of rows with a few names it takes half as long as parsing them. By way of
 * UTF-16 it takes a good half of that.
 */
export function textOf(body: Buffer): string {
  if (isAscii(body)) return body.toString('latin1');
  try {
    return transcode(body, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return body.toString('utf8');
  }
}
