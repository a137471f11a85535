import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles programs of this folder to plain JavaScript, so that they run under the same conditions as the built gateway: a
 * loader that compiles at run time keeps function names, which makes each closure slower. Returns the path of each.
 */
export async function compile<Name extends string>(...names: Name[]): Promise<Record<Name, string>> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const outdir = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));
  await build({
    entryPoints: names.map((name) => `${here}${name}.ts`),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return Object.fromEntries(names.map((name) => [name, `${outdir}${name}.mjs`])) as Record<Name, string>;
}
