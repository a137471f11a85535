/**
 * Text in UTF-8, as a string with one character for each byte (`ByteString` of Web IDL). Its length is that of the bytes,
 * and it is sent as `latin1`, which copies it, while UTF-8 would have to be made character by character.
 */
export type ByteString = string;

/** The bytes of a text. */
export function bytesOf(text: string): ByteString {
  return Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');
}
