// Walks the section "TypeScript" of docs/clients.md word for word: its files and its commands, in an empty folder, with what
// the registry has today. Arguments: the package, the address of a gateway, and a token.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const [tarball, url, token] = process.argv.slice(2);
const text = readFileSync(new URL('../docs/clients.md', import.meta.url), 'utf8');
const [, section] = text.match(/^## TypeScript\n(.*?)^## /ms);
const folder = mkdtempSync(join(tmpdir(), 'typed-queries-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const startedAt = Date.now();
let printed = '';

cpSync(tarball, join(folder, basename(tarball)));
for (const [, language, code] of section.matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
  if (language === 'ts') {
    const path = join(folder, code.match(/^\/\/ (\S+)\n/)[1]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code.replace('http://127.0.0.1:4000/graphql', url));
  } else {
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', code], {
      cwd: folder,
      env: { ...process.env, WALDUR_TOKEN: token },
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.error(`${code}${stdout}${stderr}package: the commands of docs/clients.md end with ${status}`);
      process.exit(1);
    }
    printed = stdout;
  }
}
if (!/(?:^\S.* \d+\n){3}\d+\n$/m.test(printed)) {
  console.error(`${printed}package: the program of docs/clients.md prints something else`);
  process.exit(1);
}
console.log(
  `package: from an empty folder to typed queries in ${Math.round((Date.now() - startedAt) / 1000)} s`,
);
