import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const start = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', main, ...options], { encoding: 'utf8', input: '' });

it('the command explains its options, and names an unknown one', () => {
  const help = start('--help');
  expect(help).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: .*--resources N/s) });
  const wrong = start('--resourcez', '5');
  expect(wrong).toMatchObject({ status: 1, stdout: '' });
  expect(wrong.stderr).toMatch(/^Unknown option '--resourcez'.*\nUsage: /s);
});
