import { File } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { jsonIn, type OperationParams, paramsIn, textOf } from './params.ts';
import { refusal, tooLarge } from './refusal.ts';

/** Limits on the uploads of one request. */
export interface UploadLimits {
  /** The largest file, in bytes. */
  readonly maxUploadBytes: number;
  /** The most bytes of all other parts: the largest body of a request without files. */
  readonly maxBodyBytes: number;
}

/** The parts operations and map. */
const maxFields = 2;
/** The most files of one request, and the most places in its variables for them. */
export const maxFiles = 4;
const maxPlaces = 20;

/** The parts of a request by name: `operations` and `map`, and the files. */
interface Parts {
  readonly fields: ReadonlyMap<string, Buffer>;
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
  const operations = jsonOf(fields, 'operations');
  const map = jsonOf(fields, 'map');
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
    const fields = new Map<string, Buffer>();
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
        // All parts as bytes: it would read a text that is not UTF-8 as another one.
        isPartAFile: () => true,
        limits: {
          files: maxFields + maxFiles,
          fileSize: Math.max(limits.maxBodyBytes, limits.maxUploadBytes) + 1,
          headerPairs: 20,
          headerSize: 4096,
        },
      });
    } catch {
      reject(broken());
      return;
    }
    const counts = { fields: 0, files: 0 };
    let fieldBytes = 0;
    parser.on('file', (name, stream, fileName: string | undefined, _encoding, type) => {
      const isFile = fileName !== undefined || type === 'application/octet-stream';
      counts[isFile ? 'files' : 'fields'] += 1;
      if (counts.fields > maxFields || counts.files > maxFiles) tooMany();
      const chunks: Buffer[] = [];
      // Where the body breaks off in this part. Without a listener, the error would end the process.
      stream.on('error', () => reject(broken()));
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (isFile) {
          files.set(name, new File(chunks, fileName ?? name, { type }));
          return;
        }
        const value = Buffer.concat(chunks);
        fields.set(name, value);
        fieldBytes += value.length;
        if (fieldBytes <= limits.maxBodyBytes) return;
        const message = `The parts operations and map have more than ${limits.maxBodyBytes} bytes, which is the limit.`;
        reject(tooLarge(message));
      });
    });
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

function jsonOf(fields: ReadonlyMap<string, Buffer>, name: string): unknown {
  const bytes = fields.get(name);
  if (bytes === undefined) throw refusal(400, `The request has no part ${name}.`);
  const what = `The part ${name}`;
  return jsonIn(textOf(bytes, what), what);
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
