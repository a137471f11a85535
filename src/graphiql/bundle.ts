import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { deserialize } from 'node:v8';
import type { CompressedBody } from '../server/http/send.ts';

/** The parts of GraphiQL: the script, its styles, and the scripts of the workers of its editor. */
const parts = ['js', 'css', 'editorWorkerService', 'jsonWorker', 'graphqlWorker'] as const;

/** The parts of GraphiQL, compressed. */
export type Bundle = Readonly<Record<(typeof parts)[number], CompressedBody>>;

/** The program of the process that compresses the parts. It writes a serialized {@link Bundle} to standard output. */
const program = `
const { createHash } = require('node:crypto');
const { promisify } = require('node:util');
const { serialize } = require('node:v8');
const { brotliCompress, constants, gzip } = require('node:zlib');
const bundle = require(process.argv[1]);
const pack = async (name) => {
  const content = Buffer.from(bundle[name]);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content)]);
  return [name, { hash, br, gzip: gzipped }];
};
Promise.all(process.argv.slice(2).map(pack)).then((parts) => {
  process.stdout.write(serialize(Object.fromEntries(parts)));
});
`;

/**
 * Reads GraphiQL from its package and compresses it, which takes part of a second.
 *
 * This is done in a separate process: the package is a module with 9 MB of text, and neither a process nor a thread releases the
 * memory of a module and of its compression before it ends.
 */
export async function loadBundle(): Promise<Bundle> {
  const path = createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql/graphiql');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, path, ...parts], {
    encoding: 'buffer',
    env: {},
    maxBuffer: 32 * 1024 * 1024,
    timeout: 60_000,
  });
  return deserialize(stdout);
}
