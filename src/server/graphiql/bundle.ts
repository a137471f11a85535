import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** A file as it is kept: compressed. */
export interface Packed {
  /** A hash of the content, for names and tags. */
  readonly hash: string;
  /** The length of the content when it is not compressed. */
  readonly bytes: number;
  readonly brotli: Buffer;
}

/** The parts of GraphiQL: the script, its styles, and the scripts of the workers of its editor. */
const parts = ['js', 'css', 'editorWorkerService', 'jsonWorker', 'graphqlWorker'] as const;

/** The parts of GraphiQL, compressed. */
export type Bundle = Readonly<Record<(typeof parts)[number], Packed>>;

/** A line that tells of each part, then their compressed bytes one after the other. */
const program = `
const { createHash } = require('node:crypto');
const { brotliCompressSync, constants } = require('node:zlib');
const bundle = require(process.argv[1]);
const packed = process.argv.slice(2).map((name) => {
  const content = Buffer.from(bundle[name]);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { hash, bytes: content.length, brotli: brotliCompressSync(content, { params }) };
});
process.stdout.write(JSON.stringify(packed.map(({ brotli, ...rest }) => ({ ...rest, length: brotli.length }))) + '\\n');
for (const { brotli } of packed) process.stdout.write(brotli);
`;

/**
 * Reads GraphiQL from its package and compresses it, which takes part of a second.
 *
 * A process of its own does it: the package is a module of 9 MB of text, and what a module and its compression have
 * taken is not given back by a process that lives on, nor by one of its threads.
 */
export async function loadBundle(): Promise<Bundle> {
  const path = createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql/graphiql');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, path, ...parts], {
    encoding: 'buffer',
    env: {},
    maxBuffer: 32 * 1024 * 1024,
    timeout: 60_000,
  });
  const start = stdout.indexOf('\n') + 1;
  const heads: unknown = JSON.parse(stdout.toString('utf8', 0, start));
  let offset = start;
  const [js, css, editorWorkerService, jsonWorker, graphqlWorker] = (Array.isArray(heads) ? heads : []).map(
    (head: unknown): Packed => {
      if (!isHead(head)) throw new Error('GraphiQL is not readable.');
      const { hash, bytes, length } = head;
      const brotli = stdout.subarray(offset, offset + length);
      offset += length;
      return { hash, bytes, brotli };
    },
  );
  if (!js || !css || !editorWorkerService || !jsonWorker || !graphqlWorker || offset !== stdout.length) {
    throw new Error('GraphiQL is not complete.');
  }
  return { js, css, editorWorkerService, jsonWorker, graphqlWorker };
}

function isHead(value: unknown): value is { hash: string; bytes: number; length: number } {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, bytes, length } = value as Record<string, unknown>;
  return typeof hash === 'string' && typeof bytes === 'number' && typeof length === 'number';
}
