import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { blocksIn, documents } from '../docs/documents.ts';
import { root, run } from '../process/support.ts';
import { builtGateway } from '../support/build.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const place = mkdtempSync(join(tmpdir(), 'package-'));
const checkout = join(place, 'checkout');
const client = join(place, 'client');
const installed = join(client, 'node_modules', manifest.name);
const tsc = join(root, 'node_modules/.bin/tsc');

/** Runs a command that has to succeed, and returns what it writes to standard output. */
function output(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(status, `${command} ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** A program of a user who has the package and no copy of this repository. */
const program = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OfferingListDocument, type OfferingListQuery, type TypedDocumentString } from '${manifest.name}/operations/provider';

const schema = readFileSync(createRequire(import.meta.url).resolve('${manifest.name}/schema.graphql'), 'utf8');
const [url = '', authorization = '', customer = ''] = process.argv.slice(2);

async function send<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const { serviceProviders }: OfferingListQuery = await send(OfferingListDocument, { customer });
const offerings = serviceProviders?.nodes[0]?.offeringSummaries;
const names = offerings?.nodes.map((offering) => offering?.name?.toUpperCase());
console.log(JSON.stringify({ names, hasQuery: schema.includes('type Query') }));
`;

describe('the packed package', () => {
  let files: readonly string[];
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
    const copied = [
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'schema.graphql',
      'examples/consumer',
      'examples/provider',
    ];
    for (const path of copied) cpSync(join(root, path), join(checkout, path), { recursive: true });
    // Files that a build creates beside the package, which must not be packed.
    for (const path of ['dist/.tsbuildinfo', 'dist/main.js.map', 'sandbox/dist/sandbox.js', 'bench/run.ts']) {
      mkdirSync(dirname(join(checkout, path)), { recursive: true });
      writeFileSync(join(checkout, path), '');
    }
    cpSync(builtGateway, join(checkout, 'dist/main.js'));
    output(tsc, ['-p', 'tsconfig.operations.json', '--outDir', join(checkout, 'dist/operations')], root);
    const packed = output('npm', ['pack', '--json', '--ignore-scripts'], checkout);
    mkdirSync(installed, { recursive: true });
    const tarball = `${manifest.name}-${manifest.version}.tgz`;
    output('tar', ['-xzf', join(checkout, tarball), '--strip-components=1', '-C', installed], place);
    // The dependencies of the package are found one folder up, because a registry may not be reachable.
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    const found = [...packed.matchAll(/"path": "([^"]+)"/g)].map(([, path]) => path ?? '');
    files = found.filter((path) => path !== '');
  });
  afterAll(async () => {
    await gateway.close();
    rmSync(place, { recursive: true });
  });

  it('contains the program, the schema and the operations, but neither sandbox nor bench', () => {
    const folders = new Set(files.map((path) => path.replace(/\/[^/]*$/, '/')));
    expect([...folders].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/',
      'dist/operations/consumer/',
      'dist/operations/provider/',
      'examples/consumer/',
      'examples/provider/',
      'package.json',
      'schema.graphql',
    ]);
    expect(files.filter((path) => /\.map$|tsbuildinfo|examples.*\.ts$/.test(path))).toEqual([]);
  });

  it('provides a command', async () => {
    const { said, ended } = run(
      process.execPath,
      [join(installed, manifest.bin), '--version'],
      {},
      { cwd: client },
    );
    expect(await ended).toBe(0);
    expect(said.out).toBe(`${manifest.version}\n`);
    expect(readFileSync(join(installed, manifest.bin), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('exports the schema and the operations with their types to clients, without starting anything', async () => {
    const types = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    writeFileSync(join(client, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(client, 'client.ts'), program);
    output(tsc, [...types, 'client.ts'], client);
    const [provider] = gateway.sandbox.world.providers;
    const url = `${gateway.url}/graphql`;
    const args = ['client.js', url, `Token ${gateway.sandbox.tokens.staff}`, provider?.customer.uuid ?? ''];
    const { said, ended } = run(process.execPath, args, {}, { cwd: client });
    // The program ends by itself, because nothing listens or waits.
    expect(await ended, said.err).toBe(0);
    const { names, hasQuery } = JSON.parse(said.out) as { names: string[]; hasQuery: boolean };
    expect(hasQuery).toBe(true);
    expect(names.length).toBeGreaterThan(0);

    writeFileSync(
      join(client, 'wrong.ts'),
      program.replace('offering?.name?.toUpperCase()', 'offering?.nayme'),
    );
    const { status, stdout } = spawnSync(tsc, [...types, '--noEmit', 'wrong.ts'], {
      cwd: client,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stdout).toContain("'nayme'");
  });

  it('is enough to get from an empty project to typed queries, as docs/clients.md shows', async () => {
    const bin = (name: string): string => join(root, 'node_modules/.bin', name);
    const project = join(place, 'project');
    mkdirSync(project);
    symlinkSync(join(client, 'node_modules'), join(project, 'node_modules'));
    const [document] = documents.filter(({ path }) => path === 'docs/clients.md');
    const written: string[] = [];
    for (const { code } of document ? blocksIn(document) : []) {
      const [, path] = code.match(/^\/\/ (\S+\.ts)\n/) ?? [];
      if (path === undefined) continue;
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), code.replace('http://127.0.0.1:4000', gateway.url));
      written.push(path);
    }
    expect(written).toEqual(['codegen.ts', 'src/send.ts', 'src/main.ts']);
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    output(tsc, ['--init', '--types', 'node'], project);
    output(bin('graphql-codegen'), [], project);
    output(tsc, ['--noEmit', '--project', '.'], project);
    const environment = { WALDUR_TOKEN: gateway.sandbox.tokens.staff };
    const { said, ended } = run(bin('tsx'), ['src/main.ts'], environment, { cwd: project });
    expect(await ended, said.err).toBe(0);
    expect(said.out).toMatch(/^(?:\S.* \d+\n){3}\d+\n$/);
  });

  it('has no other entry points', () => {
    const script = `import('${manifest.name}').catch(({ code }) => console.log(code))`;
    expect(output(process.execPath, ['-e', script], client)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
