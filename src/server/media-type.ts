const json = 'application/json';
const graphql = 'application/graphql-response+json';
const answers = new Map<string, string | null>();

/**
 * The media type of a plain answer under an `Accept` header: the first of the two of GraphQL over HTTP that it names,
 * `application/json` when it leaves the choice. Null when it names neither, or a stream besides.
 */
export function answerMediaType(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*' || accept === json) return json;
  let type = answers.get(accept);
  if (type === undefined) {
    type = choose(accept);
    // Clients send a few; a hostile one is not remembered.
    if (answers.size < 100 && accept.length < 200) answers.set(accept, type);
  }
  return type;
}

function choose(accept: string): string | null {
  const ranges = accept
    .replace(/\s/g, '')
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';');
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { type, parameters, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  if (ranges.some(({ type }) => /^(text|multipart)\//.test(type))) return null;
  for (const { type, parameters } of ranges) {
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (type === graphql) return graphql;
    if (type === json || type === 'application/*' || type === '*/*') return json;
  }
  return null;
}

/** Whether a `Content-Type` is JSON in UTF-8, the only charset that GraphQL over HTTP knows. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType);
}
