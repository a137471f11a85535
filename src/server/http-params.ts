import type { DocumentParams } from '../operation/stored-documents.ts';

/** The parameters of an operation (GraphQL over HTTP, 5.1), of which the types were checked. */
export interface OperationParams extends DocumentParams {
  readonly operationName: string | null;
  readonly variables: { readonly [name: string]: unknown } | null;
}

type Fields = { readonly [name: string]: unknown };

/** The parameters in a JSON body, or null when it is anything but an ordinary request. */
export function paramsInBody(body: Buffer): OperationParams | null {
  const params = parsed(body.toString('utf8'));
  return isObject(params) ? checked(params) : null;
}

/** The parameters in the query of an address, or null when they are not those of an ordinary request. */
export function paramsInUrl(url: string): OperationParams | null {
  const start = url.indexOf('?');
  if (start === -1) return null;
  const params: { [name: string]: unknown } = {};
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    if (Object.hasOwn(params, name)) return null;
    const json = name === 'variables' || name === 'extensions';
    params[name] = json && value !== '' ? (parsed(value) ?? false) : value || null;
  }
  return checked(params);
}

function checked(params: Fields): OperationParams | null {
  for (const name of Object.keys(params)) if (!names.has(name)) return null;
  const {
    query = null,
    documentId = null,
    operationName = null,
    variables = null,
    extensions = null,
  } = params;
  if (!isText(query) || !isText(documentId) || !isText(operationName)) return null;
  if (!(variables === null || isObject(variables)) || !(extensions === null || isObject(extensions)))
    return null;
  return { query, documentId, operationName, variables, extensions };
}

const names: ReadonlySet<string> = new Set([
  'query',
  'documentId',
  'operationName',
  'variables',
  'extensions',
]);

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
