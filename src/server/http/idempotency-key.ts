import { refusal } from './refusal.ts';

type Extensions = { readonly [name: string]: unknown } | null | undefined;

/**
 * The key under which the result of a mutation is to be stored: `extensions.idempotencyKey` of the request, or over HTTP the
 * header `Idempotency-Key`, as a text in quotes (draft-ietf-httpapi-idempotency-key-header) or without. Null when there is none.
 *
 * @throws {GraphQLError} `BAD_REQUEST` when the key is invalid, or there are two.
 */
export function idempotencyKeyIn(
  extensions: Extensions,
  header: string | readonly string[] | undefined = undefined,
): string | null {
  const given = extensions?.idempotencyKey ?? null;
  const sent = header === undefined ? null : unquoted(header);
  if (given !== null && (typeof given !== 'string' || !isKey(given)))
    throw noKey('extensions.idempotencyKey');
  if (sent !== null && !isKey(sent)) throw noKey('The header Idempotency-Key');
  if (given !== null && sent !== null && given !== sent) {
    throw refusal(400, 'extensions.idempotencyKey and the header Idempotency-Key are two keys.');
  }
  return given ?? sent;
}

/** A key is a text of printable ASCII in one header. */
const isKey = (text: string): boolean => /^[\x21-\x2b\x2d-\x7e]{1,255}$/.test(text);

const noKey = (what: string) =>
  refusal(400, `${what} must be 1 to 255 printable characters of ASCII without blanks and commas.`);

/** The text in a string of structured fields (RFC 9651); any other text unchanged. */
function unquoted(header: string | readonly string[]): string {
  if (typeof header !== 'string') return '';
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(header.trim()) ?? [];
  return text?.replace(/\\(.)/g, '$1') ?? header.trim();
}
