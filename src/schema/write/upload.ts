import { UnusableInput } from '../../errors/unusable-input.ts';
import { writeJson } from '../../lib/exact-json.ts';
import type { FormPart } from '../../upstream/client.ts';
import { builder } from '../builder.ts';
import type { InputFields, InputValue } from './input.ts';
import type { UserErrorValue } from './user-error.ts';

builder.scalarType('Upload', {
  description:
    'A file, sent as the GraphQL multipart request specification describes. In a JSON request, the only possible value is null.',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
  serialize: () => {
    throw new Error('Upload is for input only.');
  },
  parseValue: (value) => {
    if (value instanceof Blob || isFileLike(value)) return value as File;
    throw new UnusableInput('Upload must be a file of a multipart request.');
  },
  parseLiteral: () => {
    throw new UnusableInput('Upload must be given as a variable.');
  },
});

/** A file of a multipart request, whatever class of the HTTP library it has. */
interface FileLike {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function isFileLike(value: unknown): value is FileLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'arrayBuffer' in value &&
    typeof value.arrayBuffer === 'function' &&
    'name' in value &&
    'size' in value
  );
}

/**
 * How an input with an optional file in this field is sent. Only a form can have a file; JSON, unlike a form, distinguishes empty
 * lists and null from missing fields.
 */
export const sentWithFile =
  (field: string) =>
  ({ [field]: file }: InputValue): 'form' | 'json' =>
    file === undefined || file === null ? 'json' : 'form';

/** The parts of a multipart request: files are files, all else is text. Null becomes an empty text, which clears the value. */
export async function toForm(body: unknown): Promise<readonly FormPart[]> {
  const parts: FormPart[] = [];
  if (typeof body !== 'object' || body === null) return parts;
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (isFileLike(value)) {
      parts.push({ name, value: await toFile(value) });
    } else if (Array.isArray(value)) {
      for (const one of value as unknown[]) parts.push({ name, value: asText(one) });
    } else if (value !== undefined) {
      parts.push({ name, value: asText(value) });
    }
  }
  return parts;
}

/** A file of the class that can be sent. A media type that is not valid is replaced: the server would believe it. */
async function toFile(file: FileLike): Promise<File> {
  if (file instanceof File && isMediaType(file.type)) return file;
  const type = isMediaType(file.type) ? file.type : 'application/octet-stream';
  return new File([await file.arrayBuffer()], file.name, { type });
}

const isMediaType = (type: string): boolean => /^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7e]*)?$/.test(type);

function asText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? writeJson(value) : String(value);
}

/** Refuses what a form cannot express: an empty list would have no part, like a list that is left out. */
export function checkForm(fields: InputFields, input: InputValue): UserErrorValue[] {
  return Object.entries(fields).flatMap(([name, { wire, list }]) => {
    const value = input[name];
    if (wire === null || !list || !Array.isArray(value) || value.length > 0) return [];
    const message = 'An empty list cannot be sent together with a file: send it without the file.';
    return [{ message, code: 'INVALID_VALUE' as const, path: ['input', name] }];
  });
}

/** Media types under which clients send files of a kind, rightly or wrongly: the server decides doubtful cases. */
const possibleTypes = {
  // SVG is XML.
  image:
    /^(?:image\/|(?:text|application)\/(?:[\w.+-]*xml|octet-stream)$|(?!text|application|audio|video|font))/,
  pdf: /^(?:application\/(?:[\w.-]*pdf|octet-stream|acrobat|[\w.-]*download)$|(?!text|application|image|audio|video|font))/,
} as const;

const kinds = { image: 'a picture', pdf: 'a PDF document' } as const;

/**
 * Checks an upload for {@link InputField.check}: it must not be empty, and its media type must not be certainly of another
 * kind. The server checks the content.
 */
export function mustBeFile(kind: keyof typeof kinds) {
  return (value: unknown): string | null => {
    if (!isFileLike(value)) return 'Must be a file.';
    if (value.size === 0) return 'The file is empty.';
    const type = (value.type.split(';', 1)[0] ?? '').trim().toLowerCase();
    return possibleTypes[kind].test(type) ? null : `The file must be ${kinds[kind]}, not ${type}.`;
  };
}
