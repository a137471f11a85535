import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../src/sandbox.ts';
import { clientOf, paths } from './support.ts';

describe('a large world', () => {
  // Tried again when it fails: it measures time, and other test files run beside it.
  it('of 100,000 resources starts within three seconds and returns a page within 50 ms', {
    retry: 2,
  }, async () => {
    const begun = process.cpuUsage();
    const sandbox = await startSandbox({ resources: 100_000, live: false });
    // Of its own: other test files may run beside it.
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3000);
    try {
      const { ask, count } = clientOf(sandbox);
      expect(await count(paths.resources)).toBe(100_000);
      const offering = sandbox.world.offerings[0]?.uuid;
      for (const path of [
        `${paths.resources}?page_size=50&page=1500&field=uuid&field=name&field=offering_uuid`,
        `${paths.resources}?page_size=50&offering_uuid=${offering}&field=uuid&field=name&field=state`,
        `${paths.orders}?page_size=50&page=2000&field=uuid&field=state`,
        `${paths.resources}?page_size=10`,
      ]) {
        // The best of three: a busy machine must not fail the rule.
        const times: number[] = [];
        for (let round = 0; round < 3; round += 1) {
          const asked = performance.now();
          expect((await ask(path)).status).toBe(200);
          times.push(performance.now() - asked);
        }
        expect(Math.min(...times)).toBeLessThan(50);
      }
    } finally {
      await sandbox.close();
    }
  });
});

describe('the program for a separate process', () => {
  it('prints one JSON line when ready and ends when its input closes', async () => {
    const entry = new URL('../src/main.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', entry, '--resources', '50'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, tokens } = JSON.parse(line.toString()) as { url: string; tokens: { staff: string } };
    const response = await fetch(`${url}/api/users/me/`, {
      headers: { authorization: `Token ${tokens.staff}` },
    });
    expect(response.status).toBe(200);
    await response.text();
    child.stdin.end();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });
});
