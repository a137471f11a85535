/** What is read of a header, in characters, and how many languages are kept of it. */
const maxLength = 1_000;
const maxLanguages = 8;

/** A language tag, of up to 35 characters as RFC 5646 recommends. */
const tag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/;

/**
 * The languages of an `Accept-Language` header in the order of preference, as `et-ee,et,en`: in lower case, each once, at
 * most eight. Null when it names none; `*`, what is refused by `q=0` and what is no language are left out.
 */
export function languagesOf(header: string): string | null {
  const ranked: { readonly name: string; readonly quality: number }[] = [];
  for (const range of header.slice(0, maxLength).toLowerCase().split(',')) {
    const [name = '', ...params] = range.split(';').map((part) => part.trim());
    const quality = qualityIn(params);
    if (tag.test(name) && quality > 0) ranked.push({ name, quality });
  }
  // A stable sort: those of the same quality stay in their order.
  const names = ranked.sort((a, b) => b.quality - a.quality).map(({ name }) => name);
  return [...new Set(names)].slice(0, maxLanguages).join(',') || null;
}

/** 1 unless a parameter says otherwise; 0 for one that can not be read. */
function qualityIn(params: readonly string[]): number {
  for (const param of params) {
    const [, value] = /^q\s*=\s*(.*)$/.exec(param) ?? [];
    if (value !== undefined) return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : 0;
  }
  return 1;
}
