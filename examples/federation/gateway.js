import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a program of this repository, which has to be built, and returns the first line of its output that `pick` accepts. */
async function start(program, args, environment, pick) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const found = line.startsWith('{') ? pick(JSON.parse(line)) : undefined;
    if (found) return { found, child };
  }
  throw new Error(`${program} ended before it was ready.`);
}

/** Starts the gateway in front of a sandbox provider. */
export async function startWaldur() {
  const sandbox = await start('sandbox/dist/main.js', ['--resources', '100', '--still'], {}, (line) => line);
  const { url: WALDUR_API_URL, tokens } = sandbox.found;
  const environment = { NODE_ENV: 'production', PORT: '0', INTROSPECTION: 'true', WALDUR_API_URL };
  const gateway = await start('dist/main.js', [], environment, ({ url }) => url);
  return {
    url: gateway.found,
    token: tokens.owner,
    close() {
      gateway.child.kill('SIGTERM');
      sandbox.child.kill('SIGTERM');
    },
  };
}
