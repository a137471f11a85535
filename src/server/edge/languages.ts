import Negotiator from 'negotiator';

/** The most characters of a header that are read, and the most languages that are kept. */
const maxLength = 1_000;
const maxLanguages = 8;

/** A language tag, of up to 35 characters as RFC 5646 recommends. */
const tag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/;

/**
 * The languages of an `Accept-Language` header in the order of preference, as `et-ee,et,en`: in lower case, each once, at
 * most eight. Null when it names none; `*`, languages with `q=0` and invalid ones are left out.
 */
export function languagesOf(header: string): string | null {
  const headers = { 'accept-language': header.slice(0, maxLength).toLowerCase() };
  const names = new Negotiator({ headers }).languages().filter((name) => tag.test(name));
  return [...new Set(names)].slice(0, maxLanguages).join(',') || null;
}
