declare const inBytes: unique symbol;

/**
 * Text in UTF-8, as a string with one character for each byte (`ByteString` of Web IDL). Its length is that of the bytes,
 * and it is sent as `latin1`, which copies it, while UTF-8 would have to be made character by character.
 */
export type ByteString = string & { readonly [inBytes]: true };

/** The bytes of a text. */
export function bytesOf(text: string): ByteString {
  return joined(Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1'));
}

/** A string that was put together of nothing but byte strings and ASCII. */
export function joined(text: string): ByteString {
  return text as ByteString;
}

/** The text again, in one piece: what was put together is else kept as a tree of its parts. */
export function textOfBytes(bytes: ByteString): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
