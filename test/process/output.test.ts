import { closeSync, openSync } from 'node:fs';
import { Agent, request } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, isListening, killAll, run, runGateway } from './support.ts';

/** More lines of the log than any pipe buffers, and enough for some writes to fail. */
const requestsFor = (code: string | null): number => (code === null ? 1_200 : 100);

describe('a gateway whose log cannot be written', () => {
  afterEach(killAll);

  it.each([
    ['a full disk', 'ENOSPC'],
    ['a pipe whose reader has closed it', 'EPIPE'],
    ['a pipe without a reader', null],
  ])('because of %s reports this at most once, continues, and exits as usual', async (what, code) => {
    const port = await freePort();
    const full = what === 'a full disk' ? openSync('/dev/full', 'w') : null;
    const { child, said, ended } = runGateway(
      { PORT: String(port) },
      { stdio: ['ignore', full ?? 'pipe', 'pipe'] },
    );
    if (full !== null) closeSync(full);
    else if (code === 'EPIPE') child.stdout?.destroy();
    else child.stdout?.removeAllListeners('data').pause();
    await expect.poll(() => isListening(port)).toBe(true);
    const agent = new Agent({ connections: 8 });
    const statuses = await Promise.all(
      Array.from({ length: requestsFor(code) }, async () => {
        const { statusCode, body } = await request(`http://127.0.0.1:${port}/none`, { dispatcher: agent });
        await body.dump();
        return statusCode;
      }),
    );
    await agent.close();
    expect(new Set(statuses)).toEqual(new Set([404]));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const lines = said.err.split('\n').filter((line) => line !== '');
    expect(lines).toHaveLength(code === null ? 0 : 1);
    if (code !== null) expect(lines[0]).toMatch(new RegExp(`^The log cannot be written \\(.*${code}`));
  });
});

/** Writes a million numbered lines to a pipe, then reports on standard error what happened. */
const writer = `
  import { writeSync } from 'node:fs';
  import { createOutput } from './src/output.ts';
  const output = createOutput(1, {
    minCharacters: 8192,
    onLost: (reason) => writeSync(2, 'lost: ' + reason + '\\n'),
    onBack(lines) {
      writeSync(2, 'back: ' + lines + '\\n');
      output.write('the last line\\n');
      output.flush(() => process.exit(0));
    },
  });
  for (let n = 0; n < 1_000_000; n += 1) output.write(n + '\\n');
`;

describe('an output stream', () => {
  afterEach(killAll);

  it('keeps whole lines in order up to a limit, counts dropped lines, and continues when it is read again', async () => {
    const { child, said, ended } = run(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', writer],
      {},
    );
    child.stdout?.pause();
    await expect.poll(() => said.err).toBe('lost: no program reads it\n');
    child.stdout?.resume();
    expect(await ended).toBe(0);
    const lines = said.out.trimEnd().split('\n');
    const dropped = Number(/back: (\d+)/.exec(said.err)?.[1]);
    expect(dropped).toBeGreaterThan(0);
    expect(lines.pop()).toBe('the last line');
    expect(lines).toHaveLength(1_000_000 - dropped);
    expect(lines.every((line, n) => line === String(n))).toBe(true);
  });
});
