import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Package {
  readonly dev?: boolean;
  /** Whether it is a workspace of this repository. */
  readonly link?: boolean;
  readonly license?: unknown;
  readonly resolved?: string;
}

const lock = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
const { dependencies } = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** Licences that ask for no more than to be named. */
const allowed: ReadonlySet<unknown> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
]);

/** What a production installation holds. */
const installed = Object.entries(lock.packages).filter(
  ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
);

/** What a package says of itself; the lockfile's word for what is made for another platform. */
function licenceOf(path: string, { license }: Package): unknown {
  const manifest = `${path}/package.json`;
  if (!existsSync(new URL(manifest, root))) return license;
  return (JSON.parse(read(manifest)) as Package).license;
}

describe('the production dependencies', () => {
  it('have licences that only require attribution', () => {
    expect(installed.length).toBeGreaterThan(Object.keys(dependencies).length);
    const others = installed
      .filter(([path, one]) => !allowed.has(licenceOf(path, one)))
      .map(([path, one]) => `${path}: ${licenceOf(path, one)}`);
    expect(others).toEqual([]);
  });

  it('are pinned by a lockfile that names no registry', () => {
    const hosts = Object.entries(lock.packages).filter(
      ([path, { resolved, link }]) => resolved !== undefined && !(link && path.endsWith(`/${resolved}`)),
    );
    expect(hosts).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "\w+:|\.tgz/);
  });

  it('are all used', () => {
    const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => read(`src/${path}`));
    // The operations of the package are compiled from there.
    sources.push(read('examples/provider/documents.ts'));
    const imports = (name: string) => new RegExp(`(?:from|import\\(|resolve\\()\\s*'${name}(?:/[^']+)?'`);
    const unused = Object.keys(dependencies).filter(
      (name) => !sources.some((text) => imports(name).test(text)),
    );
    expect(unused).toEqual([]);
  });

  it('are justified in ARCHITECTURE.md', () => {
    const [, section = ''] = read('ARCHITECTURE.md').split(/^## Dependencies$/m);
    const rows = [
      ...section
        .split(/^## /m, 1)
        .join('')
        .matchAll(/^\| (`.+?`) +\| +(\S.*?) +\|$/gm),
    ];
    const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });
});
