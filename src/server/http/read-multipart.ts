import { File } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { jsonIn, type OperationParams, paramsIn } from './params.ts';
import { refusal, tooLarge } from './refusal.ts';

/** Limits on the uploads of one request. */
export interface UploadLimits {
  /** The largest file, in bytes. */
  readonly maxUploadBytes: number;
  /** The most bytes of all other parts: the largest body of a request without files. */
  readonly maxBodyBytes: number;
}

/** The most files of one request, and the most places in its variables for them. */
export const maxFiles = 4;
const maxPlaces = 20;

/** The parts of a request: `operations` and `map` as text, the files by name. */
interface Parts {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, File>;
}

/**
 * Reads a body by the GraphQL multipart request specification
 * (https://github.com/jaydenseric/graphql-multipart-request-spec): files stand in the variables, as `File` objects.
 *
 * @throws {GraphQLError} `BAD_REQUEST` for a body of another form, `PAYLOAD_TOO_LARGE` for too many or too large files.
 */
export async function readMultipart(
  body: Buffer,
  headers: IncomingHttpHeaders,
  limits: UploadLimits,
): Promise<OperationParams> {
  const { fields, files } = await partsOf(body, headers, limits);
  const operations = jsonIn(textOf(fields, 'operations'), 'The part operations');
  const map = jsonIn(textOf(fields, 'map'), 'The part map');
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw wrongMap();
  const entries: [string, unknown][] = Object.entries(map);
  let places = 0;
  for (const [name, paths] of entries) {
    if (!Array.isArray(paths)) throw wrongMap();
    const file = files.get(name);
    if (file === undefined) throw refusal(400, 'The part map names a file that was not sent.');
    for (const path of paths) {
      places += 1;
      if (typeof path !== 'string' || places > maxPlaces) throw wrongMap();
      put(operations, path, file);
    }
  }
  return paramsIn(operations);
}

function partsOf(body: Buffer, headers: IncomingHttpHeaders, limits: UploadLimits): Promise<Parts> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    const files = new Map<string, File>();
    const tooMany = () =>
      reject(
        tooLarge(`A request must have only the parts operations and map, and at most ${maxFiles} files.`),
      );
    const broken = () => refusal(400, 'The body is not valid multipart/form-data.');
    let parser: BusboyInstance;
    try {
      parser = new Busboy({
        headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
        limits: {
          fields: 2,
          files: maxFiles,
          fieldSize: limits.maxBodyBytes + 1,
          fileSize: limits.maxUploadBytes + 1,
          headerPairs: 20,
          headerSize: 4096,
        },
      });
    } catch {
      reject(broken());
      return;
    }
    let fieldBytes = 0;
    parser.on('field', (name, value) => {
      fields.set(name, value);
      fieldBytes += Buffer.byteLength(value);
      if (fieldBytes <= limits.maxBodyBytes) return;
      const message = `The parts operations and map have more than ${limits.maxBodyBytes} bytes, which is the limit.`;
      reject(tooLarge(message));
    });
    parser.on('file', (name, stream, fileName, _encoding, type) => {
      const chunks: Buffer[] = [];
      // Where the body breaks off in this part. Without a listener, the error would end the process.
      stream.on('error', () => reject(broken()));
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => files.set(name, new File(chunks, fileName ?? name, { type })));
    });
    parser.on('fieldsLimit', tooMany);
    parser.on('filesLimit', tooMany);
    parser.on('error', () => reject(broken()));
    parser.on('finish', () => {
      for (const { size } of files.values()) {
        if (size <= limits.maxUploadBytes) continue;
        const message = `A file has more than ${limits.maxUploadBytes} bytes, which is the limit.`;
        reject(tooLarge(message));
      }
      resolve({ fields, files });
    });
    parser.end(body);
  });
}

function textOf(fields: ReadonlyMap<string, string>, name: string): string {
  const text = fields.get(name);
  if (text === undefined) throw refusal(400, `The request has no part ${name}.`);
  return text;
}

const wrongMap = () =>
  refusal(400, 'The part map must name the variables for each file: {"0": ["variables.file"]}.');

/** Puts a file in place of a null in the variables. */
function put(operations: unknown, path: string, file: File): void {
  const keys = path.split('.');
  const last = keys.pop();
  if (keys[0] !== 'variables' || last === undefined) throw wrongMap();
  let at: unknown = operations;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) throw wrongMap();
    at = (at as Record<string, unknown>)[key];
  }
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, last)) throw wrongMap();
  const place = at as Record<string, unknown>;
  if (place[last] !== null) throw wrongMap();
  place[last] = file;
}
