import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Starts a program of this repository, and waits for the first JSON line with a URL that it prints. */
async function start(program, args, variables) {
  const file = new URL(program, root);
  if (!existsSync(file))
    throw new Error('Run `npm ci && npm run build` at the root of the repository first.');
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], {
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const said = JSON.parse(line);
    if (said.url === undefined) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    };
    return { ...said, stop };
  }
  throw new Error(`${program} ended before it was ready.`);
}

/** Starts a gateway in front of a small sandbox whose data do not change by themselves. `token` is that of staff. */
export async function startGateway() {
  const sandbox = await start('sandbox/dist/main.js', ['--resources', '40', '--still'], {});
  const gateway = await start('dist/main.js', [], { PORT: '0', WALDUR_API_URL: sandbox.url });
  const stop = async () => {
    await gateway.stop();
    await sandbox.stop();
  };
  return { url: gateway.url, token: sandbox.tokens.staff, stop };
}
