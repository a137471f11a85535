import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** A file as it is kept: compressed, in each way that browsers ask for. */
export interface Packed {
  /** A hash of the content, for names and tags. */
  readonly hash: string;
  /** The length of the content when it is not compressed. */
  readonly bytes: number;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** The parts of GraphiQL: the script, its styles, and the scripts of the workers of its editor. */
const parts = ['js', 'css', 'editorWorkerService', 'jsonWorker', 'graphqlWorker'] as const;

/** The parts of GraphiQL, compressed. */
export type Bundle = Readonly<Record<(typeof parts)[number], Packed>>;

/** A line that tells of each part, then what each is compressed to, one after the other. */
const program = `
const { createHash } = require('node:crypto');
const { promisify } = require('node:util');
const { brotliCompress, constants, gzip } = require('node:zlib');
const bundle = require(process.argv[1]);
const pack = async (name) => {
  const content = Buffer.from(bundle[name]);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const packed = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content)]);
  return { head: { hash, bytes: content.length, lengths: packed.map(({ length }) => length) }, packed };
};
Promise.all(process.argv.slice(2).map(pack)).then((parts) => {
  process.stdout.write(JSON.stringify(parts.map(({ head }) => head)) + '\\n');
  for (const { packed } of parts) for (const one of packed) process.stdout.write(one);
});
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
  const take = (length: number): Buffer => {
    offset += length;
    return stdout.subarray(offset - length, offset);
  };
  const [js, css, editorWorkerService, jsonWorker, graphqlWorker] = (Array.isArray(heads) ? heads : []).map(
    (head: unknown): Packed => {
      if (!isHead(head)) throw new Error('GraphiQL is not readable.');
      const { hash, bytes, lengths } = head;
      return { hash, bytes, br: take(lengths[0]), gzip: take(lengths[1]) };
    },
  );
  if (!js || !css || !editorWorkerService || !jsonWorker || !graphqlWorker || offset !== stdout.length) {
    throw new Error('GraphiQL is not complete.');
  }
  return { js, css, editorWorkerService, jsonWorker, graphqlWorker };
}

interface Head {
  readonly hash: string;
  readonly bytes: number;
  readonly lengths: readonly [br: number, gzip: number];
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, bytes, lengths } = value as Record<string, unknown>;
  if (typeof hash !== 'string' || typeof bytes !== 'number' || !Array.isArray(lengths)) return false;
  return lengths.length === 2 && lengths.every((length) => typeof length === 'number');
}
