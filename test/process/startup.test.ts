import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { builtGateway } from '../support/build.ts';
import { freePort, killAll, root, runGateway } from './support.ts';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('a gateway that cannot start', () => {
  afterEach(killAll);

  it('because its port is in use says in one line what to do, and exits with 1', async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    try {
      const { said, ended } = runGateway({ PORT: String(port) });
      expect(await ended).toBe(1);
      expect(linesOf(said.err)).toEqual([
        `PORT: port ${port} of 127.0.0.1 is in use. Stop what listens there, or set PORT to another port (0 takes any free one).`,
      ]);
      expect(said.out).toBe('');
    } finally {
      taken.close();
    }
  });

  it('because it is in production without the URL of a Waldur says so in one line, and exits with 1', async () => {
    const { said, ended } = runGateway({ NODE_ENV: 'production', WALDUR_API_URL: ' ' });
    expect(await ended).toBe(1);
    const line = expect.stringMatching(/^WALDUR_API_URL must be set when NODE_ENV is production/);
    expect(linesOf(said.err)).toEqual([line]);
    expect(said.out).toBe('');
  });

  it('because it is a package, which has no sandbox, says so in one line, and exits with 1', async () => {
    const place = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      cpSync(builtGateway, join(place, 'dist/main.js'));
      cpSync(join(root, 'package.json'), join(place, 'package.json'));
      symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
      for (const environment of [{}, { NODE_ENV: 'production', SANDBOX: 'true' }]) {
        const { said, ended } = runGateway(environment, { cwd: place }, 'dist/main.js');
        expect(await ended).toBe(1);
        const line = 'WALDUR_API_URL must be set: this installation does not have the sandbox provider';
        expect(linesOf(said.err)).toEqual([line]);
        expect(said.out).toBe('');
      }
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

describe('a gateway that is given arguments', () => {
  afterEach(killAll);

  it('prints the version from package.json, and does not start', async () => {
    const { said, ended } = runGateway({}, {}, builtGateway, '--version');
    expect(await ended).toBe(0);
    expect(said.out).toBe(`${manifest.version}\n`);
  });
});

describe('a gateway that starts while the REST API is unreachable', () => {
  afterEach(killAll);

  it('logs this immediately, with the reason', async () => {
    const { child, said, says, ended } = runGateway({
      WALDUR_API_URL: `http://127.0.0.1:${await freePort()}`,
    });
    await says('"msg":"Waldur is lost"');
    expect(said.out).toMatch(/"level":"warn".*refused \(ECONNREFUSED\).*"msg":"Waldur is lost"/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
