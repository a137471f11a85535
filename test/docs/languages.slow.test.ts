import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../process/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { blocksIn, documents } from './documents.ts';

const clients = documents.find(({ path }) => path === 'docs/clients.md');
const programIn = (language: string): string =>
  (clients ? blocksIn(clients) : []).find((block) => block.language === language)?.code ?? '';
const has = (command: string, argument: string): boolean => spawnSync(command, [argument]).status === 0;

describe('the programs in docs/clients.md', () => {
  const place = mkdtempSync(join(tmpdir(), 'languages-'));
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(async () => {
    await gateway.close();
    rmSync(place, { recursive: true });
  });

  it.each([
    ['python', 'client.py', 'python3', [], '--version', /^(?:.+ \d+\n){3}$/],
    [
      'go',
      'client.go',
      'go',
      ['run'],
      'version',
      /^\{"data":\{"offerings":\{"nodes":\[(?:\{"name":"[^"]+","state":"\w+"\},?){3}\]\}\}\}\n$/,
    ],
  ])('read offerings in %s', async (language, file, command, args, version, expected) => {
    if (!has(command, version)) return console.warn(`skipped: ${language} is not installed`);
    const program = programIn(language);
    const path = join(place, file);
    writeFileSync(path, program.replace('http://127.0.0.1:4000', gateway.url));
    const environment = {
      WALDUR_TOKEN: gateway.sandbox.tokens.staff,
      GOFLAGS: '-mod=mod',
      GO111MODULE: 'off',
    };
    const { said, ended } = run(command, [...args, path], environment, { cwd: place });
    expect(await ended, said.err).toBe(0);
    expect(said.out).toMatch(expected);
  });
});
