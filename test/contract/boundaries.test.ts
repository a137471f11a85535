import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Modules below the REST client: its errors and the events of its requests. */
const clientErrors = 'upstream/{errors,client-error,accounting,proxy-status}.ts';

/**
 * What the files of each part of `src`, and of the sandbox, import besides their own part, from the bottom up: each names only what stands
 * before it. A file belongs to the longest name that its path begins with.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  'rest-api': [],
  lib: [],
  identity: [],
  execution: [],
  errors: [],
  redis: ['lib'],
  'heap.ts': [],
  'output.ts': [],
  'shutdown.ts': ['lib'],
  'terminal-line.ts': [],
  'log.ts': ['output.ts', 'terminal-line.ts'],
  settings: ['rest-api'],
  'config.ts': ['settings'],
  'command-line.ts': ['settings'],
  'version.ts': [],
  store: ['redis'],
  [clientErrors]: ['errors'],
  'upstream/transport': [clientErrors, 'identity', 'lib'],
  'upstream/queue': [clientErrors, 'upstream/transport', 'identity', 'lib'],
  upstream: [clientErrors, 'upstream/transport', 'upstream/queue', 'identity', 'lib', 'rest-api'],
  loaders: [clientErrors, 'upstream', 'rest-api', 'errors'],
  relations: [clientErrors, 'loaders', 'upstream', 'rest-api', 'lib'],
  watch: [clientErrors, 'loaders', 'upstream', 'redis', 'rest-api', 'errors', 'identity', 'lib'],
  planning: ['relations', 'loaders', 'upstream', 'errors', 'lib'],
  context: ['planning', 'loaders', 'upstream', 'watch', 'execution', 'identity', 'lib'],
  schema: [
    clientErrors,
    'context',
    'planning',
    'relations',
    'loaders',
    'watch',
    'upstream',
    'rest-api',
    'errors',
    'execution',
    'lib',
  ],
  operation: ['context', 'planning', 'execution', 'store', 'upstream/queue', 'errors', 'identity', 'lib'],
  observability: ['context', 'upstream', 'rest-api', 'lib'],
  server: [
    'operation',
    'observability',
    'context',
    'watch',
    'upstream',
    'execution',
    'store',
    'redis',
    'errors',
    'identity',
    'lib',
  ],
  graphiql: ['server'],
  'replicas.ts': ['config.ts', 'server', 'store', 'watch'],
  'app.ts': [
    'config.ts',
    'version.ts',
    'graphiql',
    'replicas.ts',
    'shutdown.ts',
    'redis',
    'planning',
    'schema',
    'operation',
    'observability',
    'server',
    'store',
    'upstream',
    'watch',
    'lib',
  ],
  'sandbox.ts': ['graphiql'],
  'main.ts': [
    'app.ts',
    'command-line.ts',
    'version.ts',
    'config.ts',
    'heap.ts',
    'log.ts',
    'sandbox.ts',
    'shutdown.ts',
  ],
  // A separate workspace, which the gateway does not need.
  '../sandbox/src': ['rest-api', 'sandbox.ts'],
};

/** Paths that each name stands for. */
const prefixes = Object.keys(layers).flatMap((name) => {
  const [, before = name, words, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return (words?.split(',') ?? ['']).map((word) => ({ name, path: `${before}${word}${after}` }));
});

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

const files = sourcesIn('.');

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path ?? '')),
  );
}

function layerOf(file: string): string {
  const own = prefixes.filter(({ path }) => file === path || file.startsWith(`${path}/`));
  return own.toSorted((a, b) => b.path.length - a.path.length)[0]?.name ?? file;
}

const imported = [...files, ...sourcesIn('../sandbox/src')].flatMap((file) =>
  importsOf(file).map((target) => ({ file, target, from: layerOf(file), to: layerOf(target) })),
);

describe('the layers of the source code', () => {
  it('import exactly what the table allows', () => {
    const wrong = imported
      .filter(({ from, to }) => from !== to && !layers[from]?.includes(to))
      .map(({ file, target }) => `${file} imports ${target}`);
    const unused = Object.entries(layers).flatMap(([from, names]) =>
      names
        .filter((to) => !imported.some((one) => one.from === from && one.to === to))
        .map((to) => `${from} imports nothing of ${to}`),
    );
    expect([...wrong, ...unused]).toEqual([]);
  });

  it('have an order without cycles', () => {
    const order = Object.keys(layers);
    const wrong = order.flatMap((from, index) =>
      (layers[from] ?? []).filter((to) => !order.slice(0, index).includes(to)).map((to) => `${from}: ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('use GraphQL only above the relations, and HTTP only where requests arrive or leave', () => {
    const speaksGraphql = [
      'errors',
      'execution',
      'planning',
      'context',
      'schema',
      'operation',
      'observability',
      'server',
      'graphiql',
      'app.ts',
    ];
    const speaksHttp = ['upstream', 'server', 'observability', 'app.ts'];
    const wrong = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const folder = file.split('/')[0] ?? file;
      return (
        (/from 'graphql(-yoga)?'/.test(text) && !speaksGraphql.includes(folder)) ||
        (/from '(undici|node:http)'/.test(text) && !speaksHttp.includes(folder))
      );
    });
    expect(wrong).toEqual([]);
  });
});
