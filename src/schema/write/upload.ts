import { GraphQLError } from 'graphql';
import type { FormPart } from '../../upstream/client.ts';
import { builder } from '../builder.ts';

builder.scalarType('Upload', {
  description:
    'A file, sent with the GraphQL multipart request specification. In a JSON request only null can stand here.',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
  serialize: () => {
    throw new GraphQLError('Upload is for input only.');
  },
  parseValue: (value) => {
    if (value instanceof Blob || isFileLike(value)) return value as File;
    throw new GraphQLError('Upload must be a file of a multipart request.');
  },
  parseLiteral: () => {
    throw new GraphQLError('Upload must be given as a variable.');
  },
});

/** What a file of a multipart request can do, whichever class the HTTP library makes it of. */
interface FileLike {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

function isFileLike(value: unknown): value is FileLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stream' in value &&
    typeof value.stream === 'function' &&
    'name' in value &&
    'size' in value
  );
}

/** The parts of a multipart request: files are streamed, everything else is text. */
export function toForm(body: unknown): readonly FormPart[] {
  const parts: FormPart[] = [];
  if (typeof body !== 'object' || body === null) return parts;
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (isFileLike(value)) {
      parts.push({
        name,
        fileName: value.name,
        contentType: value.type || 'application/octet-stream',
        stream: () => value.stream() as unknown as AsyncIterable<Uint8Array>,
        size: value.size,
      });
    } else if (Array.isArray(value)) {
      for (const one of value as unknown[]) parts.push({ name, value: String(one) });
    } else if (value !== null && value !== undefined) {
      parts.push({ name, value: String(value) });
    }
  }
  return parts;
}

/** Kinds of files that the REST API takes (contract §10). */
export const mediaTypes = {
  image: [
    'image/png',
    'image/jpeg',
    'image/gif',
    'image/svg+xml',
    'image/x-icon',
    'image/vnd.microsoft.icon',
    'image/webp',
  ],
  pdf: ['application/pdf'],
} as const;

/** Checks an upload for {@link InputField.check}: not empty, and of one of the kinds. The server checks the content. */
export function mustBeFile(kind: keyof typeof mediaTypes) {
  return (value: unknown): string | null => {
    if (!isFileLike(value)) return 'Must be a file.';
    if (value.size === 0) return 'The file is empty.';
    const types: readonly string[] = mediaTypes[kind];
    return types.includes(value.type)
      ? null
      : `The file must be one of ${types.join(', ')}, not ${value.type || 'untyped'}.`;
  };
}
