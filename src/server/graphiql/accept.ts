/** The values of an `Accept` or `Accept-Encoding` header in lower case, each with its quality from 0 to 1. */
export function qualitiesIn(header: string | string[] | undefined): ReadonlyMap<string, number> {
  const qualities = new Map<string, number>();
  for (const item of String(header ?? '').split(',')) {
    const [value = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    if (value) qualities.set(value, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  return qualities;
}

/** Answers of GraphQL over HTTP, in one piece and in parts. */
const data = /^(?:application\/(?:graphql-response\+)?json|multipart\/mixed|text\/event-stream)$/;

/** Whether an `Accept` header names HTML, and no form of data before it: what browsers send when a page is opened. */
export function prefersHtml(accept: string | undefined): boolean {
  const qualities = qualitiesIn(accept);
  const html = qualities.get('text/html') ?? 0;
  return html > 0 && [...qualities].every(([type, quality]) => !data.test(type) || quality <= html);
}

/** The encodings that files are given in, the smallest first. */
const encodings = ['br', 'gzip'] as const;

/** An encoding of a file; null for none. */
export type Encoding = (typeof encodings)[number] | null;

/** The smallest encoding that an `Accept-Encoding` header allows. */
export function encodingFor(header: string | string[] | undefined): Encoding {
  const qualities = qualitiesIn(header);
  const any = qualities.get('*') ?? 0;
  return encodings.find((encoding) => (qualities.get(encoding) ?? any) > 0) ?? null;
}
