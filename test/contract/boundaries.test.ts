import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Which folders (or single files) of `src` the files of a folder may import; `.` stands for the folder itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  upstream: ['upstream', 'identity', 'rest-api'],
  loaders: ['loaders', 'upstream', 'rest-api'],
  errors: ['errors', 'loaders', 'upstream', 'watch'],
  redis: ['redis'],
  watch: ['watch', 'redis', 'upstream', 'identity', 'rest-api'],
  schema: ['schema', 'execution', 'lib', 'loaders', 'watch', 'errors', 'upstream', 'context.ts', 'rest-api'],
  store: ['store', 'redis'],
  execution: ['execution'],
  lib: ['lib'],
  operation: ['operation', 'execution', 'lib', 'schema', 'store', 'upstream', 'identity', 'context.ts'],
  observability: ['observability', 'operation', 'schema', 'loaders', 'upstream', 'rest-api'],
  'rest-api': ['rest-api'],
  server: [
    'server',
    'execution',
    'lib',
    'operation',
    'observability',
    'schema',
    'store',
    'redis',
    'watch',
    'errors',
    'upstream',
    'identity',
    'context.ts',
  ],
  sandbox: ['sandbox', 'rest-api'],
  'context.ts': ['loaders', 'operation', 'upstream', 'watch', 'identity'],
  identity: ['identity'],
  settings: ['settings', 'rest-api'],
  'config.ts': ['settings'],
  'log.ts': ['output.ts'],
  'replicas.ts': ['config.ts', 'server', 'store', 'watch'],
  'app.ts': [
    'config.ts',
    'replicas.ts',
    'shutdown.ts',
    'redis',
    'schema',
    'operation',
    'observability',
    'server',
    'store',
    'upstream',
    'watch',
  ],
  'main.ts': ['app.ts', 'config.ts', 'log.ts', 'sandbox', 'shutdown.ts'],
  'output.ts': [],
  'shutdown.ts': [],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path ?? '')),
  );
}

const top = (file: string): string => file.split('/')[0] ?? file;

describe('the layers', () => {
  it('import only what lies below them', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed[top(file)]?.includes(top(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('speak GraphQL only above the loaders, and HTTP only where requests come in or go out', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const graphql =
        /from 'graphql(-yoga)?'/.test(text) &&
        ['upstream', 'loaders', 'redis', 'watch', 'sandbox'].includes(top(file));
      const http =
        /from '(undici|node:http)'/.test(text) &&
        !['upstream', 'server', 'observability', 'sandbox', 'app.ts'].includes(top(file));
      return graphql || http;
    });
    expect(wrong).toEqual([]);
  });
});
