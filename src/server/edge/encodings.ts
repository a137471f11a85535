/** Encodings of a body, those that make the fewest bytes first. */
const encodings = ['br', 'gzip'] as const;

/** An encoding of a body (RFC 9110, 8.4.1). */
export type Encoding = (typeof encodings)[number];

/** The smallest encoding among those that an `Accept-Encoding` header likes best; null for the body as it is. */
export function encodingFor(header: string | string[] | undefined): Encoding | null {
  if (header === undefined) return null;
  const qualities = new Map<string, number>();
  for (const item of String(header).toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const quality = parameters.find((part) => part.startsWith('q='));
    qualities.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  let best: Encoding | null = null;
  let bestQuality = qualities.get('identity') ?? 0;
  for (const name of encodings) {
    const quality = qualities.get(name) ?? qualities.get('*') ?? 0;
    if (quality === 0 || quality < bestQuality || (best !== null && quality === bestQuality)) continue;
    best = name;
    bestQuality = quality;
  }
  return best;
}
